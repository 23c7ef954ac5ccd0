"""Letters set apart, swapped for digits or stretched, put back: "k.i.l.l", "k i l l  m e", "k1ll", "killll".

Everything here takes and gives lower-case text; which word a doubtful one is, spelling.py decides.
"""

from __future__ import annotations

import re

from bot.guard.segmentation import segmented
from bot.guard.slips import STRETCHED, relaxed
from bot.guard.spelling import is_known

_LEET = str.maketrans({"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "9": "g", "@": "a",
                       "$": "s", "!": "i", "+": "t", "€": "e", "£": "l", "|": "l"})  # fmt: skip
_UNITS = re.compile(r"\d+(?:,\d+)?(?:mg|mcg|ug|ml|mls|g|gm|kg|cc|iu|x|am|pm|h|hr|hrs|min|mins|yo|yr|yrs|y|s|k|lb|lbs"
                    r"|mgs|mths|wks|d|w|m|ft|cm|milligrams?|years?|weeks?|days?|hours?|months?|minutes?)"
                    r"|\d*(?:1st|2nd|3rd|[04-9]th|1[123]th)")  # fmt: skip
_MARK = r"[.,*_·•\-]'?[.,*_·•\-]?"
_DOTTED = re.compile(rf"(?<![a-z0-9])(?:[a-z0-9@$]{_MARK}){{2,}}[a-z0-9@$](?![a-z0-9])")
_DOTTED_PAIR = re.compile(rf"(?<![a-z0-9])[a-z]{_MARK}[a-z](?![a-z0-9])")
_APART = re.compile(r"(?<![^ ])[a-z0-9@$](?: [a-z0-9@$'.,?!]){2,}(?![^ ])")
_GAPS = re.compile(r"\S {2,}\S")
_SINGLES = re.compile(r"(?:\b\w ){3}")
_LONG_WITHOUT_SPACES = re.compile(r"[^\s/@]{20,}")
_INNER_END = re.compile(r"(?<=[a-z0-9])([.,?!;:]+)(?=[a-z0-9'])")
_LONG, _RUN = 14, 4


def put_together(text: str) -> str:
    """Letters set apart by dots or dashes, or words of letters set apart by wider gaps, put together."""
    joined = _DOTTED.sub(_letters, text)
    if joined != text and len(_DOTTED.findall(text)) > 1:
        joined = _DOTTED_PAIR.sub(_letters, joined)
    if _GAPS.search(joined) and _SINGLES.search(joined):
        joined = " ".join(_closed(word) for word in re.split(r" {2,}", joined))
    return _LONG_WITHOUT_SPACES.sub(lambda found: _INNER_END.sub(r"\1 ", found.group()), joined)


def _letters(found: re.Match[str]) -> str:
    return re.sub(r"[^a-z0-9@$']", "", found.group())


def _closed(word: str) -> str:
    """The pieces of a word set apart, most of them single letters, as the word."""
    pieces = word.split(" ")
    return "".join(pieces) if len(pieces) > 1 and 2 * sum(len(piece) == 1 for piece in pieces) > len(pieces) else word


def without_spacing(text: str) -> str:
    """A folded text with runs of single letters divided into words."""
    return _APART.sub(lambda found: _divided(found.group()), text)


def _divided(run: str) -> str:
    parts = (_words(part.replace("'", "")) for part in re.findall(r"[^.,?!]+|[.,?!]+", run.replace(" ", "")))
    return re.sub(r" (?=[.,?!])", "", " ".join(part for part in parts if part))


def _words(letters: str) -> str:
    """Letters with or without digits among them as words; a digit is a number where the letters beside it are words."""
    if letters.isalpha():
        return segmented(letters) or letters
    parts = re.findall(r"[a-z]+|[^a-z]+", letters)
    read = [segmented(part) if part.isalpha() else part for part in parts]
    if None not in read:
        return " ".join(part for part in read if part)
    plain = letters.translate(_LEET)
    found = segmented(plain) if plain.isalpha() else None
    return found or " ".join(new or old for new, old in zip(read, parts, strict=True))


def unleeted(text: str) -> str:
    """A folded text with words that mix letters with digits or signs read as letters; "200mg" and plain numbers are left.

    A number of three digits that spells a word is one beside such a word ("700" in "700 0ld").
    """
    tokens = text.split(" ")
    read = [_unleeted(token) for token in tokens]
    for _ in range(2):
        changed = [False, *(new != old for new, old in zip(read, tokens, strict=True)), False]
        beside = [before or after for before, after in zip(changed, changed[2:], strict=False)]
        read = [_number_as_word(token) if near else token for token, near in zip(read, beside, strict=True)]
    return " ".join(read)


def _unleeted(token: str) -> str:
    core = token.strip(".,?!'")
    if not core or core.isalpha() or not any(c.isalpha() for c in core) or _UNITS.fullmatch(core):
        return token
    if (found := _beside_number(core.replace("'", ""))) is not None:
        return token.replace(core, found)
    letters = token.rstrip(".,?").translate(_LEET)
    if re.fullmatch(r"[a-z'*#]+", letters) and (is_known(letters) or len(letters) > 3):
        return letters + token[len(token.rstrip(".,?")) :]
    other = token.rstrip(".,?").replace("1", "l").translate(_LEET)
    return other if is_known(other) else token


def _beside_number(core: str) -> str | None:
    """Words run together with a number ("oldat81", "ivetaken8lozenges"); None where the letters are no words."""
    parts = re.findall(r"[a-z]+|\d+", core)
    letters = [part for part in parts if part.isalpha()]
    if "".join(parts) != core or max(map(len, letters)) < _RUN or (len(core) <= _LONG and not any(len(part) > 1 for part in parts if part.isdigit())):
        return None
    read = [segmented(part) if part.isalpha() and len(part) > 1 else part for part in parts]
    return None if None in read else " ".join(part for part in read if part)


def _number_as_word(token: str) -> str:
    core = token.strip(".,?!")
    letters = core.translate(_LEET)
    return token.replace(core, letters) if len(core) > 2 and core[0].isdigit() and letters.isalpha() and is_known(letters) else token


def unstretched(text: str) -> str:
    """A text without a letter thrice in a row: once, or twice where that alone is a word ("rooof", "roof")."""
    return " ".join(_unstretched(token) if STRETCHED.search(token) else token for token in text.split(" "))


def _unstretched(token: str) -> str:
    forms = relaxed(token)
    return next((form for form in forms if is_known(form.strip(".,?!'"))), forms[0])
