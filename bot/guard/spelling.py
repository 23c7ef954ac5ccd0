"""Slips of spelling put right, but only toward the words that the policy reads, and never a word that is one.

A token that is a common English word (data/words_en.txt) is left, so "does" never becomes "dose" nor "skill" "kill".
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

from bot.guard.segmentation import segmented
from bot.guard.slang import WORDS
from bot.guard.slips import STRETCHED, TWO_SLIPS, candidates, relaxed
from bot.guard.vocabulary import FRIENDS, TARGETS
from bot.guard.word_costs import END, cost, counts

_WORD = re.compile(r"[a-z]+(?:'[a-z]+)*")
_LETTERS_ONLY = re.compile(r"[a-z]+")
MAX_TOKENS = 400
_MASKED = re.compile(r"[a-z]+(?:[*#@]+[a-z]*)+")
# More letters than a slip leaves: words without their spaces, if anything.
_LONG_RUN = 14
# What it costs to leave a word that is none, and to doubt one that is.
_NO_WORD, _REAL_WORD = 3.0, 5.0
_RARE = 14_000
# A word as short as this, and two slips in one not twice as long, are corrected only
# toward what is seen beside a neighbour, unless the neighbours are no words either.
_SHORT = 4
_MOST_HIDDEN = 12
_LIKELY_SLIP = 4.0
_LETTERS_ALONE = frozenset("aikurbcdnxy")


@cache
def common_words() -> frozenset[str]:
    """Words that are never corrected."""
    return _listed() | frozenset(FRIENDS) | frozenset(WORDS) | targets()


@cache
def targets() -> frozenset[str]:
    """The closed list of words that a slip is corrected to: the vocabulary's, and those of what the rules catch."""
    from bot.guard.rules_en import RULES

    examples = _LETTERS_ONLY.findall(" ".join(example for rule in RULES for example in (*rule.catches, *rule.leaves)).lower())
    spelt = frozenset(examples) & _listed()
    return frozenset(word for word in " ".join(TARGETS).split() if len(word) > 1) | frozenset(word for word in spelt if len(word) > 3)


@cache
def _listed() -> frozenset[str]:
    return frozenset(files("bot.guard").joinpath("data/words_en.txt").read_text(encoding="ascii").split())


def is_known(word: str) -> bool:
    """Whether `word` is a word of English or of the policy."""
    return word in common_words()


def corrected(text: str) -> str:
    """`text` with each word that is none, or hardly one here, as the word that its neighbours make likeliest."""
    tokens = text.split(" ")
    if len(tokens) > MAX_TOKENS:
        head = corrected(" ".join(tokens[: MAX_TOKENS // 2]))
        return " ".join([head, *tokens[MAX_TOKENS // 2 : -MAX_TOKENS // 2], corrected(" ".join(tokens[-MAX_TOKENS // 2 :]))])
    whole = _joined(tokens)
    return " ".join(_likeliest([_read(token, before, after) for before, token, after in zip(["", *whole], whole, [*whole[1:], ""], strict=False)]))


def _joined(tokens: list[str]) -> list[str]:
    """The tokens, two that are halves of one word put together ("suici dal")."""
    out: list[str] = []
    for token in tokens:
        whole = out[-1] + token if out else ""
        halves = out and len(whole) > 4 and "'" not in whole and not (is_known(_bare(out[-1])) and is_known(_bare(token)))
        if halves and _bare(whole) in targets() and (len(_bare(token)) > 1 or not is_known(out[-1])):
            out[-1] = whole
        else:
            out.append(token)
    return out


def _bare(token: str) -> str:
    return token.strip(".,?!'")


def _read(token: str, before: str, after: str) -> tuple[tuple[str, float], ...]:
    """What a token may stand for, each reading with the cost of the slip that it takes; the token itself is the first.

    `before` and `after` are its neighbours, empty where there is none.
    """
    bare = _bare(token)
    if _MASKED.fullmatch(bare):
        return tuple((token.replace(bare, word), 0.0) for word in _unmasked(bare))
    if STRETCHED.search(bare):
        forms = relaxed(bare)
        known = tuple(form for form in forms if _is_word(form)) or tuple(other for other, _ in candidates(forms[0])) or forms[:1]
        return tuple((token.replace(bare, form), 0.0) for form in known)
    if not bare or not _WORD.fullmatch(bare):
        return ((token, 0.0),)
    if len(bare) > _LONG_RUN and not is_known(bare) and (cut := segmented(bare.replace("'", ""))) is not None:
        bare, token = cut, token.replace(bare, cut)
        return ((token, 0.0),)
    if _is_word(bare):
        if not _is_doubtful(bare):
            return ((token, 0.0),)
        stays, slip = 0.0, _REAL_WORD
    else:
        stays, slip = _NO_WORD if len(bare) < 6 else 2 * _NO_WORD, 0.0
    pairs, alone = counts().pairs, not (_is_word(_bare(before)) or _is_word(_bare(after)))
    others = (
        (other, spent)
        for other, spent in candidates(bare)
        if alone
        or (len(bare) > _SHORT and (spent < TWO_SLIPS or len(bare) > 2 * _SHORT - 1))
        or (_bare(before), other) in pairs
        or (other.split(" ")[-1], _bare(after)) in pairs
        or (_SHORT - 1 <= len(bare) <= _SHORT and stays and other in targets() and spent <= _LIKELY_SLIP)
    )
    return ((token, stays), *((token.replace(bare, other), slip + spent) for other, spent in others))


def _is_word(word: str) -> bool:
    return is_known(word) or word in counts().seen or (word.endswith("'s") and is_known(word[:-2])) or (len(word) == 1 and word in _LETTERS_ALONE)


def _is_doubtful(word: str) -> bool:
    """Whether a word is so rare, or so rare here, that a slip is likelier."""
    known = counts()
    if word in FRIENDS or word in WORDS or word in targets():
        return False
    return known.seen.get(word, 0) < 2 and (len(word) <= 3 or known.ranks.get(word, 0) > _RARE)


def _likeliest(readings: list[tuple[tuple[str, float], ...]]) -> list[str]:
    """One reading of each token, so that the whole costs least: Viterbi's algorithm over pairs of neighbours."""
    ways: list[dict[str, tuple[float, str, str]]] = []
    for choices in readings:
        before = ways[-1] if ways else {"": (0.0, "", "")}
        here: dict[str, tuple[float, str, str]] = {}
        for token, slip in choices:
            here[token] = min((spent + slip + _cost(token, last), last, token) for last, (spent, _, _) in before.items())
        ways.append(here)
    out: list[str] = []
    token = min(ways[-1], key=lambda token: ways[-1][token][0] + _cost(f"{token}.", "")-_cost(token,"")) if ways else ""
    for way in reversed(ways):
        out.append(token)
        token = way[token][1]
    return out[::-1]


def _cost(token: str, last: str) -> float:
    """The cost of a token's words after the last word of the token before it, which a full stop cuts off."""
    before = None if not last or last[-1] in ".,?!" else last.rpartition(" ")[2]
    total = 0.0
    for word in token.split(" "):
        bare = _bare(word)
        total += cost(bare, before) if _WORD.fullmatch(bare) else 0.0
        before = bare
    return total + (cost(END, before) if token[-1:] in tuple(".?!") and before else 0.0)


def _unmasked(word: str) -> tuple[str, ...]:
    """The words that a word with letters starred out ("su*cide") may hide, else the word without its stars."""
    hidden = re.compile(re.sub(r"[*#@]+", "[a-z]{1,3}" if "**" in word else "[a-z]", word))
    found = tuple(known for known in _by_first().get(word[0], ()) if abs(len(known) - len(word)) <= 2 and hidden.fullmatch(known))
    if found:
        return found[:_MOST_HIDDEN]
    plain = re.sub(r"[*#@]", "", word)
    return (plain,) if is_known(plain) else tuple(other for other, _ in candidates(plain)) or (plain,)


@cache
def _by_first() -> dict[str, tuple[str, ...]]:
    """The known words by their first letter, likeliest first."""
    grouped: dict[str, list[str]] = {}
    for word in sorted(common_words(), key=lambda word: (cost(word), word)):
        grouped.setdefault(word[0], []).append(word)
    return {first: tuple(words) for first, words in grouped.items()}
