"""What is wrong at one place of the corpus, in one line."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """A fault at a line of a file; lines start at 1. `str()` is the line that `corpus check` prints."""

    path: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.message}"


def shown_path(path: Path) -> str:
    """`path` as a reader of the terminal finds it: from the current folder where it lies below it."""
    try:
        return str(path.resolve().relative_to(Path(os.getcwd()).resolve()))
    except ValueError:
        return str(path)
