"""How likely a word is after another, in what people ask here: the measure by which slips and run-together words are read.

Counted over the guard's own examples (data/pairs_en.txt) and backed by the rank of a word in English at large
(data/words_en.txt, most frequent first). Costs are negative natural logarithms of probabilities: smaller is likelier.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import log

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
    known = counts()
    rank = known.ranks.get(word)
    here = known.seen.get(word, 0) / known.total
    alone = _HERE_WEIGHT * here + ((1 - _HERE_WEIGHT) / (12.0 * rank) if rank else 0.0)  # Zipf's law over 40,000 words
    paired = known.pairs.get((before, word), 0) if before is not None else 0
    if paired:
        return -log(_PAIR_WEIGHT * paired / (known.seen[before] + 2) + (1 - _PAIR_WEIGHT) * alone)
    return -log((1 - _PAIR_WEIGHT) * alone) if alone else UNKNOWN


def _lines(name: str) -> list[str]:
    return files("bot.guard").joinpath(f"data/{name}").read_text(encoding="ascii").splitlines()
