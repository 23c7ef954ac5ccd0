"""The weights and thresholds of calibration.toml, read once."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from functools import lru_cache
from importlib import resources
from pathlib import Path
from typing import Any

from bot.errors import SettingsError


@dataclass(frozen=True, slots=True)
class Weights:
    """How passages are found and joined; weights lie in [0, 1].

    The joined score is `dense_weight` of the dense one and the rest of the lexical one, each scaled. The dense one is
    `body_weight` of the text's cosine, `phrasings_weight` of the mean of the three nearest headings or phrasings, and
    the rest of the nearest. The lexical one is `headings_weight` of BM25 over headings, the rest of it over all words.
    """

    top_k: int = 8
    nearest: int = 120
    dense_weight: float = 0.65
    body_weight: float = 0.5
    phrasings_weight: float = 0.3
    headings_weight: float = 0.45


@dataclass(frozen=True, slots=True)
class Gates:
    """When a passage may answer: the least confidence, and the weights of the signals (bot.gates) that it is made of.

    `near` is the least share of the first passage's joined score that a later one needs to answer in its place.
    """

    score: float = 0.5
    near: float = 0.7
    intercept: float = 0.0
    heading: float = 0.0
    body: float = 0.0
    share: float = 0.0
    uncovered: float = 0.0
    unknown: float = 0.0
    margin: float = 0.0
    drug: float = 0.0
    lexical: float = 0.0
    length: float = 0.0


@dataclass(frozen=True, slots=True)
class Lengths:
    """How much of it is shown."""

    sentences: int = 6
    words: int = 120


@dataclass(frozen=True, slots=True)
class Calibration:
    """Everything that measuring set."""

    retrieval: Weights = Weights()
    gate: Gates = Gates()
    selection: Lengths = Lengths()


@lru_cache(maxsize=1)
def load_calibration() -> Calibration:
    """What calibration.toml beside this module says; raises SettingsError naming a key that it does not know."""
    return read_calibration(Path(str(resources.files("bot") / "calibration.toml")))


def read_calibration(path: Path) -> Calibration:
    """The calibration in the file at `path`; a missing key keeps its default."""
    try:
        record = tomllib.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise SettingsError(f"{path.name} cannot be read as TOML: write it again (python -m eval calibrate)") from error
    return Calibration(
        _table(Weights, record, "retrieval", path),
        _table(Gates, record, "gate", path),
        _table(Lengths, record, "selection", path),
    )


def _table(kind: Any, record: dict[str, Any], name: str, path: Path) -> Any:
    given = record.get(name, {})
    unknown = set(given) - {item.name for item in fields(kind)}
    if unknown:
        raise SettingsError(
            f"{path.name}: [{name}] has no {sorted(unknown)[0]}: see bot/calibration.py for what it has"
        )
    return kind(**given)
