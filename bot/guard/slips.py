"""What a mistyped word may have been: candidates, each with what the slip costs.

One slip away (a letter dropped, added, changed, or two swapped), two in a long word, or two words run together. The
costs stand beside those of word_costs.py; which candidate is meant, its neighbours decide (spelling.py).
"""

from __future__ import annotations

import re
from functools import cache

from bot.guard.segmentation import segmented
from bot.guard.slang import WORDS
from bot.guard.word_costs import UNKNOWN, cost, counts

# Measured with one slip in each of 1,300 questions of tuning: what leaves most of them where they were.
_MISSING, _ADDED, _CHANGED, _NEXT_KEY, _SWAPPED, _DOUBLE = 4.0, 4.0, 5.5, 4.0, 3.5, 3.0
_FIRST_LETTER = 1.5
TWO_SLIPS = 8.5
_CUT, _CUT_AGAIN = 3.0, 1.0
_LONG = 6
_MANY, _MANY_SHORT = 6, 14
_SOUNDING = 5.0
_SOUNDS = tuple(
    tuple(pair.split(">"))
    for pair in "shun>tion shon>tion f>ph ph>f k>c c>k ck>c c>ck z>s s>z ee>ea ea>ee ee>ei i>y y>i y>ie per>pre pre>per er>re in>ing x>cks s>c c>s j>g ie>ei o>au u>oo oo>u".split()
)
_LETTERS = "abcdefghijklmnopqrstuvwxyz'"
_NEIGHBOURS = {
    "a": "qwsz", "b": "vghn", "c": "xdfv", "d": "serfcx", "e": "wsdr", "f": "drtgvc", "g": "ftyhbv", "h": "gyujnb", "i": "ujko",
    "j": "huiknm", "k": "jiolm", "l": "kop", "m": "njk", "n": "bhjm", "o": "iklp", "p": "ol", "q": "wa", "r": "edft", "s": "awedxz",
    "t": "rfgy", "u": "yhji", "v": "cfgb", "w": "qase", "x": "zsdc", "y": "tghu", "z": "asx",
}  # fmt: skip

# A letter thrice in a row; "iii", "viii" and "www" are no stretched words.
STRETCHED = re.compile(r"(?!(?<![a-z])iii(?![a-z])|(?<![a-z]v)(?<![a-z])www|(?<=[vx])iii(?![a-z]))([a-z])\1{2,}")
_MOST_STRETCHES = 4


@cache
def vocabulary() -> frozenset[str]:
    """Words that a slip may be corrected to: those in use here, and the policy's own."""
    from bot.guard.spelling import targets

    slang = frozenset(word for word in WORDS if word.isalpha() and len(word) > 2)
    return frozenset(word for word, count in counts().seen.items() if count >= 2) | targets() | slang


def candidates(word: str) -> tuple[tuple[str, float], ...]:
    """What `word`, which is no word, may have been, likeliest first, each with the cost of the slip."""
    found = _one_slip(word) | _sounds_like(word)
    if len(word) >= _LONG or (not found and len(word) >= _LONG - 1):
        found = _two_slips(word) | found
    if len(word) >= 5 and (cut := segmented(word.replace("'", ""))) is not None and " " in cut:
        found[cut] = _CUT + _CUT_AGAIN * cut.count(" ")
    return tuple(sorted(found.items(), key=lambda item: (item[1] + cost(item[0].split(" ")[0]), item[0]))[: _MANY if len(word) > 3 else _MANY_SHORT])


def _one_slip(word: str) -> dict[str, float]:
    """Every word one slip away, an apostrophe counting as a letter, with the slip's cost."""
    edits: dict[str, float] = {}
    for place in range(len(word) + 1):
        left, right = word[:place], word[place:]
        first = 0.0 if place else _FIRST_LETTER
        if right:
            _keep(edits, left + right[1:], _DOUBLE if left.endswith(right[0]) else _ADDED + first)
            for letter in _LETTERS:
                _keep(edits, left + letter + right[1:], (_NEXT_KEY if letter in _NEIGHBOURS.get(right[0], "") else _CHANGED) + first)
        if len(right) > 1:
            _keep(edits, left + right[1] + right[0] + right[2:], _SWAPPED)
        for letter in _LETTERS:
            _keep(edits, left + letter + right, _DOUBLE if left.endswith(letter) else _MISSING + first)
    edits.pop(word, None)
    return edits


def _sounds_like(word: str) -> dict[str, float]:
    """Words written as they sound, in up to two places ("perscripshun", "porfiria")."""
    if len(word) < _LONG:
        return {}
    forms = {word}
    for _ in range(2):
        forms |= {form[:at] + new + form[at + len(old) :] for form in forms for old, new in _SOUNDS for at in _places(form, old)}
    return {form: _SOUNDING for form in forms if form != word and form in vocabulary()}


def _places(word: str, part: str) -> list[int]:
    return [place for place in range(len(word)) if word.startswith(part, place)]


def _keep(edits: dict[str, float], edit: str, slip: float) -> None:
    if edit in vocabulary() and (len(edit) > 1 or edit in "ai") and slip < edits.get(edit, UNKNOWN):
        edits[edit] = slip


def _two_slips(word: str) -> dict[str, float]:
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    near = [other for length in range(len(word) - 2, len(word) + 3) for other in _lengths().get(length, ())]
    found = process.extract(word, near, scorer=OSA.distance, score_cutoff=2, limit=None)
    return {other: TWO_SLIPS + (other[0] != word[0]) * _FIRST_LETTER for other, _, _ in found}


@cache
def _lengths() -> dict[int, tuple[str, ...]]:
    grouped: dict[int, list[str]] = {}
    for word in sorted(vocabulary()):
        grouped.setdefault(len(word), []).append(word)
    return {length: tuple(words) for length, words in grouped.items()}


def relaxed(token: str) -> tuple[str, ...]:
    """What a stretched word may be: each stretch as one letter or two, single letters first."""
    forms = [token]
    for _ in range(_MOST_STRETCHES):
        if not any(STRETCHED.search(form) for form in forms):
            break
        forms = [STRETCHED.sub(letters, form, count=1) for letters in (r"\1", r"\1\1") for form in forms]
    return tuple(dict.fromkeys(STRETCHED.sub(r"\1", form) for form in forms))
