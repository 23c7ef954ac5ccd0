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
_MASKED = re.compile(r"[a-z]+(?:[*#@]+[a-z]*)+")
_MAX_LETTERS = 300
_LONGEST = 14
_SHORT = frozenset("of to in it is be as at so we he by or on do if me my up an go no us am im id re nt ve".split())


@cache
def common_words() -> frozenset[str]:
    """Words that are never corrected."""
    return _listed() | frozenset(FRIENDS) | frozenset(WORDS) | targets()


@cache
def targets() -> frozenset[str]:
    """The closed list of words that a slip is corrected to: the vocabulary's, and those of what the rules catch."""
    from bot.guard.rules_en import RULES

    examples = _WORD.findall(" ".join(example for rule in RULES for example in (*rule.catches, *rule.leaves)).lower())
    spelt = frozenset(examples) & _listed()
    return frozenset(word for word in " ".join(TARGETS).split() if len(word) > 1) | frozenset(word for word in spelt if len(word) > 3)


@cache
def _listed() -> frozenset[str]:
    return frozenset(files("bot.guard").joinpath("data/words_en.txt").read_text(encoding="ascii").split())


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
    bare = _bare(token)
    if _MASKED.fullmatch(bare):
        return token.replace(bare, _unmasked(bare))
    if "'" in bare and len(bare) > 12:
        return segmented(bare.replace("'", "")) or token
    if len(bare) < 3 or "'" in bare or is_known(bare) or not _WORD.fullmatch(bare):
        return token
    return token.replace(bare, _nearest(bare) or bare)


def _unmasked(word: str) -> str:
    """A word with letters starred out ("su*cide") as the word it hides, else without its stars."""
    hidden = re.compile(re.sub(r"[*#@]+", "[a-z]{1,3}" if "**" in word else "[a-z]", word))
    for words in (targets(), _contractions(), _by_first().get(word[0], ())):
        found = sorted(known for known in words if known[0] == word[0] and abs(len(known) - len(word)) <= 2 and hidden.fullmatch(known))
        if found:
            return found[0]
    plain = re.sub(r"[*#@]", "", word)
    return plain if is_known(plain) else _nearest(plain) or plain


@cache
def _by_first() -> dict[str, tuple[str, ...]]:
    grouped: dict[str, list[str]] = {}
    for word in _listed():
        grouped.setdefault(word[0], []).append(word)
    return {first: tuple(words) for first, words in grouped.items()}


@cache
def _contractions() -> frozenset[str]:
    return frozenset(word for word in WORDS if len(word) > 3 and word.isalpha())


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
    """`word` as known words written together ("killmyself"), or None."""
    cut = segmented(word) if len(word) >= 6 else None
    if cut is None or 3 * len(cut.split()) > len(word) + 3 * (len(word) > 12):
        return None
    wanted = sum(part in targets() for part in cut.split())
    return cut if wanted == len(cut.split()) or (len(word) > 12 and 2 * wanted >= len(cut.split())) else None


def segmented(letters: str) -> str | None:
    """Letters without spaces as the fewest known words, words of the policy preferred; None when they are not words."""
    letters = letters[:_MAX_LETTERS]
    known, wanted = common_words(), targets()
    best: list[tuple[float, str] | None] = [(0.0, "")]
    for end in range(1, len(letters) + 1):
        choices = []
        for start in range(max(0, end - _LONGEST), end):
            before, word = best[start], letters[start:end]
            if before is None:
                continue
            if word in ("i", "a", "u") or (len(word) > 1 and word in wanted):
                choices.append((before[0] + 1.0, f"{before[1]} {word}"))
            elif len(word) > 2 and word in known:
                choices.append((before[0] + 1.6, f"{before[1]} {word}"))
            elif word in _SHORT:
                choices.append((before[0] + 1.2, f"{before[1]} {word}"))
        best.append(min(choices) if choices else None)
    return best[-1][1].strip() if best[-1] else None


@cache
def _lengths() -> dict[int, tuple[str, ...]]:
    grouped: dict[int, list[str]] = {}
    for word in sorted(targets()):
        grouped.setdefault(len(word), []).append(word)
    return {length: tuple(group) for length, group in grouped.items()}


def _by_length(length: int, allowed: int) -> tuple[str, ...]:
    return tuple(w for near in range(length - allowed, length + allowed + 1) for w in _lengths().get(near, ()))
