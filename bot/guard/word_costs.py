"""How likely a word is after another, in what people ask here: the measure by which slips and run-together words are read.

Counted over the guard's own examples (data/pairs_en.txt) and backed by the rank of a word in English at large
(data/words_en.txt, most frequent first). Costs are negative natural logarithms of probabilities: smaller is likelier.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import exp, log

_PAIR_WEIGHT = 0.7
_HERE_WEIGHT = 0.8
# A word that is in neither list.
UNKNOWN = 17.0
# Stands for the end of a sentence in the pairs.
END = "."


@dataclass(frozen=True, slots=True)
class Counts:
    """What was counted: the place of each English word by frequency, and words and pairs of words in use here."""

    ranks: Mapping[str, int]
    seen: Mapping[str, int]
    pairs: Mapping[tuple[str, str], int]
    total: int


@cache
def counts() -> Counts:
    """The two lists, read once."""
    listed = _lines("words_en.txt")
    seen: dict[str, int] = {}
    pairs: dict[tuple[str, str], int] = {}
    for line in _lines("pairs_en.txt"):
        parts = line.split(" ")
        if len(parts) == 2:
            seen[parts[0]] = int(parts[1])
        else:
            pairs[parts[0], parts[1]] = int(parts[2])
    return Counts({word: place for place, word in enumerate(listed, start=1)}, seen, pairs, sum(seen.values()))


def cost(word: str, before: str | None = None) -> float:
    """The cost of `word`, after the word `before` where there is one."""
    alone = _alone()
    paired = counts().pairs.get((before, word)) if before is not None else None
    if paired is None or before is None:
        return alone.get(word, UNKNOWN)
    return -log(_PAIR_WEIGHT * paired / (counts().seen[before] + 2) + exp(-alone[word]))


@cache
def _alone() -> dict[str, float]:
    """The cost of each word by itself: its share here, and by Zipf's law over 40,000 words its share of English."""
    known = counts()
    shares = {word: (1 - _HERE_WEIGHT) / (12.0 * rank) for word, rank in known.ranks.items()}
    for word, count in known.seen.items():
        shares[word] = shares.get(word, 0.0) + _HERE_WEIGHT * count / known.total
    return {word: -log((1 - _PAIR_WEIGHT) * share) for word, share in shares.items()}


def _lines(name: str) -> list[str]:
    return files("bot.guard").joinpath(f"data/{name}").read_text(encoding="ascii").splitlines()
