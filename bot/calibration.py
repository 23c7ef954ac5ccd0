"""The weights and thresholds of calibration.toml, read once."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from functools import lru_cache
from importlib import resources
from pathlib import Path
from typing import Any

from bot.errors import SettingsError

PARTS = ("body", "nearest", "words", "resemblance", "reader")  # of the joined score, as in Weights


@dataclass(frozen=True, slots=True)
class Weights:
    """How passages are found and joined: the weight of each part of the joined score, none below 0.

    `body` of the cosine with the text, `nearest` with its nearest question, `words` of BM25 as a share of the best
    one's, `resemblance` of bot.resemblance, `reader` of the likelihood that bot.reader gives, on a scale of logarithms.
    `top_k` passages are handed on, of the owners of the `nearest_vectors` that Chroma finds and of the best by words.
    """

    top_k: int = 8
    nearest_vectors: int = 160
    body: float = 4.4
    nearest: float = 9.0
    words: float = 5.4
    resemblance: float = 5.7
    reader: float = 5.0


@dataclass(frozen=True, slots=True)
class Gates:
    """When a passage may answer: the least confidence, and the weights of the signals (bot.gates) that it is made of.

    `certain` is the least confidence of a passage that lacks an aspect, an effect or a treatment that is mentioned.
    `behind` is how far below the first passage's joined score a later one may lie to answer in its place.
    """

    confidence: float = 0.5
    certain: float = 0.85
    behind: float = 0.1
    intercept: float = 0.0
    score: float = 0.0
    body: float = 0.0
    nearest: float = 0.0
    share: float = 0.0
    uncovered: float = 0.0
    unknown: float = 0.0
    drug: float = 0.0
    lexical: float = 0.0
    length: float = 0.0
    ahead: float = 0.0
    resemblance: float = 0.0
    most: float = 0.0
    lead: float = 0.0
    around: float = 0.0
    likely: float = 0.0
    read: float = 0.0
    elsewhere: float = 0.0


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
