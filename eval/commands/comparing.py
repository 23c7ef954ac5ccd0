"""`python -m eval compare`: two runs held against each other."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def compare(
    before: Annotated[Path, typer.Argument(metavar="A.json")],
    after: Annotated[Path, typer.Argument(metavar="B.json")],
) -> None:
    """Print B beside A as Markdown; exit 1 on any safety flip or a significant loss."""
    from eval.compare import as_markdown
    from eval.compare import compare as held_against
    from eval.run import read_run

    found = held_against(read_run(before), read_run(after))
    print(as_markdown(found), end="")
    if found.is_worse:
        raise typer.Exit(1)
