"""A Spanish text in rough English, word by word, for the second opinion, whose reader was made for English.

Nothing is decided by it alone and nobody is shown it: the rules read the Spanish itself.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from bot.guard.spelling import is_known

_LONGEST = 5  # words of a fixed phrase
_STEM = 4  # letters that another form of a known word must share with it, and their least share of the word
_SHARED = 0.6
_TOKEN = re.compile(r"[a-z]+|[^a-z\s]+")


def glossed(spanish: str) -> str:
    """`spanish`, a text as `spanish_view` gives it, with each phrase or word that is known in English.

    A form that is not known is read as the known one it shares the longest beginning with, if that is long enough; what
    is none of ours stays.
    """
    tokens = _TOKEN.findall(spanish)
    english: list[str] = []
    place = 0
    while place < len(tokens):
        size, meaning = _read(tokens, place)
        place += size
        if meaning:
            english.append(meaning)
    return " ".join(english)


def _read(tokens: list[str], place: int) -> tuple[int, str]:
    """How many tokens the longest known phrase at `place` takes, and what it means."""
    known = _glosses()
    for size in range(min(_LONGEST, len(tokens) - place), 0, -1):
        phrase = " ".join(tokens[place : place + size])
        if phrase in known:
            return size, known[phrase]
    word = tokens[place]
    return 1, word if is_known(word) else _as_another_form(word)


def _as_another_form(word: str) -> str:
    """What the known word means that begins most like `word`; `word` where none is near."""
    words = _words()
    at = bisect_left(words, word)
    best, shared = word, max(_STEM, _SHARED * len(word)) - 0.5
    for other in words[max(0, at - 2) : at + 2]:
        alike = next((n for n, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), min(len(word), len(other)))
        if alike > shared and len(other) <= 2 * len(word):
            best, shared = _glosses()[other], alike
    return best


@cache
def _glosses() -> Mapping[str, str]:
    """What each word or phrase means; a phrase wins over the words in it."""
    lines = files("bot.guard").joinpath("data/gloss_es.tsv").read_text(encoding="ascii").splitlines()
    return dict(line.split("\t") for line in lines)


@cache
def _words() -> tuple[str, ...]:
    return tuple(sorted(word for word in _glosses() if " " not in word))
