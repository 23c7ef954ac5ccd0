"""Slips of spelling put right, but only toward the words that the policy reads, and never a word that is one.

A token that is a common English word (data/words_en.txt) is left, so "does" never becomes "dose" nor "skill" "kill".
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

from bot.guard.slang import WORDS
from bot.guard.vocabulary import FRIENDS, TARGETS

_WORD = re.compile(r"[a-z]+")
MAX_TOKENS = 400
_LONG = 8


@cache
def common_words() -> frozenset[str]:
    """Words that are never corrected."""
    text = files("bot.guard").joinpath("data/words_en.txt").read_text(encoding="ascii")
    return frozenset(text.split()) | frozenset(FRIENDS) | frozenset(WORDS) | targets()


@cache
def targets() -> frozenset[str]:
    """The closed list of words that a slip is corrected to."""
    return frozenset(word for word in " ".join(TARGETS).split() if len(word) > 1)


def is_known(word: str) -> bool:
    """Whether `word` is a word of English or of the policy."""
    return word in common_words()


def corrected(text: str) -> str:
    """`text` with each unknown word replaced by the nearest word of the policy, where one is near enough."""
    tokens = text.split(" ")
    if len(tokens) > MAX_TOKENS:
        head = corrected(" ".join(tokens[: MAX_TOKENS // 2]))
        return " ".join([head, *tokens[MAX_TOKENS // 2 : -MAX_TOKENS // 2], corrected(" ".join(tokens[-MAX_TOKENS // 2 :]))])
    out: list[str] = []
    place = 0
    while place < len(tokens):
        token = tokens[place]
        joined = token + tokens[place + 1] if place + 1 < len(tokens) else ""
        if joined and "'" not in joined and not (is_known(_bare(token)) and is_known(_bare(tokens[place + 1]))) and _bare(joined) in targets():
            out.append(joined)
            place += 2
            continue
        out.append(_token(token))
        place += 1
    return " ".join(out)


def _bare(token: str) -> str:
    return token.strip(".,?!'")


def _token(token: str) -> str:
    bare = re.sub(r"[*#@]", "", _bare(token))
    if len(bare) < 3 or "'" in bare or is_known(bare) or not _WORD.fullmatch(bare):
        return token
    return token.replace(_bare(token), _nearest(bare) or bare)


def _nearest(word: str) -> str | None:
    """The nearest target: one slip away, two in a long word, else the word cut in two; None when nothing is near."""
    from rapidfuzz.distance import OSA

    allowed = 2 if len(word) >= _LONG else 1
    best: tuple[float, str] | None = None
    for candidate in _by_length(len(word), allowed):
        distance = OSA.distance(word, candidate, score_cutoff=allowed)
        if distance <= allowed:
            rank = distance + (candidate[0] != word[0]) * 0.5 + (sorted(candidate) != sorted(word)) * 0.25
            if len(word) == 3 and sorted(candidate) != sorted(word) and (len(candidate) != 4 or candidate[0] != word[0]):
                continue
            if best is None or (rank, candidate) < best:
                best = (rank, candidate)
    return best[1] if best else _cut(word)


def _cut(word: str) -> str | None:
    """`word` as two or three known words written together ("killmyself"), or None."""
    if len(word) < 6 or len(word) > 40:
        return None
    for place in range(len(word) - 2, 1, -1):
        head, tail = word[:place], word[place:]
        if head in targets() and tail in targets():
            return f"{head} {tail}"
    for place in range(len(word) - 4, 1, -1):
        if word[:place] in targets() and len(word) - place >= 5 and (rest := _cut(word[place:])):
            return f"{word[:place]} {rest}"
    return None


@cache
def _lengths() -> dict[int, tuple[str, ...]]:
    grouped: dict[int, list[str]] = {}
    for word in sorted(targets()):
        grouped.setdefault(len(word), []).append(word)
    return {length: tuple(group) for length, group in grouped.items()}


def _by_length(length: int, allowed: int) -> tuple[str, ...]:
    return tuple(w for near in range(length - allowed, length + allowed + 1) for w in _lengths().get(near, ()))
