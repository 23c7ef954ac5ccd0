"""Letters written without spaces, read as words: "iwanttokillmyself".

The likeliest division by the costs of words and of pairs of words. Letters that do not divide into likely words (a
drug's name, a surname) are left to whoever asked.
"""

from __future__ import annotations

from functools import cache

from bot.guard.word_costs import cost, counts

_MAX_LETTERS = 600
_LONGEST = 18
# Words of one and two letters that may stand inside; others are hardly ever meant.
_SHORT = frozenset("a i u k of to in it is be as at so we he by or on do if me my up an go no us am im id ok iv mg bp vs hi oh ur dr ex c n".split())
_COMMON_RANK = 25_000
_COMMON_SHORT_RANK = 5_000
# Of 3,530 questions without spaces, 99.5% cost no more than 2.36 a letter and the median 1.32; drugs, names and German
# compounds that divide by accident ("be hand lungs method en") mostly cost more. Short runs get some grace.
_MAX_COST_A_LETTER, _GRACE = 2.2, 5.0
# In a long run some letters may be a mistyped word, for the spelling view to read.
_LONG = 16
_LONGEST_SLIP = 9
_UNREAD_SHARE = 4
_KEPT = 6
_SLIP_COST, _SLIP_COST_A_LETTER = 9.0, 2.8


def segmented(letters: str) -> str | None:
    """`letters` (lower case, a to z, no apostrophes) as likely words in spaces; None when they are not words."""
    letters = letters[:_MAX_LETTERS]
    words = _words()
    best: list[dict[str, tuple[float, int, str]]] = [{"": (0.0, 0, "")}]
    for end in range(1, len(letters) + 1):
        here: dict[str, tuple[float, int, str]] = {}
        unread: tuple[float, int, str, str] | None = None
        for start in range(max(0, end - _LONGEST), end):
            ways = best[start]
            if not ways:
                continue
            for word in words.get(letters[start:end], ()):
                here[word] = min((way[0] + cost(word, before or None), start, before) for before, way in ways.items())
            if end - start <= _LONGEST_SLIP and len(letters) >= _LONG:
                before, way = next(iter(ways.items()))
                spent = way[0] + _SLIP_COST + _SLIP_COST_A_LETTER * (end - start)
                if unread is None or spent < unread[0]:
                    unread = spent, start, before, letters[start:end]
        if unread is not None:
            here.setdefault(unread[3], unread[:3])
        best.append(dict(sorted(here.items(), key=lambda item: item[1])[:_KEPT]))
    if not best[-1]:
        return None
    last = min(best[-1], key=lambda word: best[-1][word])
    found = _traced(best, last)
    if _UNREAD_SHARE * sum(len(word) for word in found if word.replace("'", "") not in words) > len(letters):
        return None
    return " ".join(found) if best[-1][last][0] <= _MAX_COST_A_LETTER * len(letters) + _GRACE else None


def _traced(best: list[dict[str, tuple[float, int, str]]], word: str) -> list[str]:
    place, words = len(best) - 1, []
    while word:
        words.append(word)
        _, place, word = best[place][word]
    return words[::-1]


@cache
def _words() -> dict[str, tuple[str, ...]]:
    """What a run of letters may stand for: each word that is likely enough, contractions without their apostrophe."""
    known = counts()
    found: dict[str, list[str]] = {}
    for word in {**known.seen, **known.ranks}:
        letters = word.replace("'", "")
        common = known.ranks.get(word, _COMMON_RANK + 1) <= (_COMMON_SHORT_RANK if len(word) <= 3 else _COMMON_RANK)
        if letters in _SHORT or (len(letters) > 2 and (word in known.seen or common)):
            found.setdefault(letters, []).append(word)
    return {letters: tuple(words) for letters, words in found.items()}
