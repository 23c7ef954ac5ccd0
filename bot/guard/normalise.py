"""A question as the rules see it: folded, and repaired where somebody hid or mistyped its words.

Folding undoes Unicode tricks; `expanded` writes English contractions and slang out; `repaired` undoes leetspeak,
spacing, stretched letters and slips of spelling. The answer path uses the folded text only.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from bot.guard.confusables import TABLE
from bot.guard.slang import EMOJI, PHRASES, WORDS
from bot.guard.spelling import corrected, is_known

MAX_CHARS = 20_000
_HALF = MAX_CHARS // 2

_INVISIBLE = re.compile("[\u115f\u1160\u3164\uffa0\ufe00-\ufe0f\u034f\u17b4\u17b5\u180b-\u180e]")
_PUNCTUATION = str.maketrans({**dict.fromkeys('-_"()[]{}~=<>\\^', " "), ";": ".", "…": ".", ":": ","})
_DECIMAL = re.compile(r"(?<=\d)[.](?=\d)")
_ABBREVIATION = re.compile(r"\b(dr|mr|mrs|ms|vs|approx|e\.g|i\.e|a\.m|p\.m)\.")
_BREAK = re.compile(r"\s*\n\s*\n\s*")
_SPACES = re.compile(r"\s+")
_GLUE = re.compile(r"(?<=[a-z])[*#@$.!_+|·•\-](?=[a-z])")
_LEET = str.maketrans({"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "9": "g", "@": "a",
                       "$": "s", "!": "i", "+": "t", "€": "e", "£": "l", "|": "l"})
_UNITS = re.compile(r"\d+(?:,\d+)?(?:mg|mcg|ug|ml|mls|g|gm|kg|cc|iu|x|st|nd|rd|th|am|pm|h|hr|hrs|min|mins|yo|yr|yrs|y|s|k|lb|lbs"
                    r"|mgs|mths|wks|d|w|m|ft|cm|milligrams?|years?|weeks?|days?|hours?|months?|minutes?)")
_SINGLES = re.compile(r"(?<![^\s.,!?])(?:[a-z0-9@$][\s.,*_\-]+){2,}[a-z0-9@$](?![a-z0-9])")
_STRETCHED = re.compile(r"([a-z])\1{2,}")


def folded(text: str, *, keep_accents: bool = False) -> str:
    """`text` in lower case without invisible characters, look-alike letters or accents, in single spaces.

    Sentences keep `.?!`; dashes, quotes and brackets become spaces. Of a text longer than MAX_CHARS the first and
    the last half of that are kept.
    """
    if len(text) > MAX_CHARS:
        text = text[:_HALF] + " . " + text[-_HALF:]
    if not text.isascii():
        text = _untagged(text)
        for emoji, meaning in EMOJI.items():
            if emoji in text:
                text = text.replace(emoji, f" {meaning} ")
        text = _INVISIBLE.sub("", text)
        text = "".join(c for c in text if unicodedata.category(c) not in ("Cf", "Cs", "Co"))
        text = unicodedata.normalize("NFKC", text)
        if not keep_accents:
            text = "".join(c for c in unicodedata.normalize("NFD", text) if unicodedata.category(c) != "Mn")
        text = text.translate(TABLE)
    text = _BREAK.sub(" . ", text.lower())
    text = _ABBREVIATION.sub(lambda found: found.group(1).replace(".", ""), _DECIMAL.sub(",", text))
    return _SPACES.sub(" ", text.translate(_PUNCTUATION)).strip()


def expanded(text: str) -> str:
    """Folded English with contractions and slang written out, so that a rule needs one form of each."""
    for pattern, plain in _phrases():
        text = pattern.sub(plain, text)
    return _SPACES.sub(" ", re.sub(r"[a-z']+", lambda found: WORDS.get(found.group(), found.group()), text)).replace("'", "")


def repaired(raw: str) -> str:
    """A folded text with hidden and mistyped words undone: leetspeak, spacing, stretching, spelling.

    Takes the folded text, before contractions are expanded. Numbers with a unit stay as they are.
    """
    text = _SINGLES.sub(lambda found: re.sub(r"[^a-z0-9@$]", "", found.group()) + " ", raw)
    text = " ".join(_unleeted(token) for token in text.split(" "))
    text = _GLUE.sub("", text)
    text = _STRETCHED.sub(_unstretched, text)
    return _SPACES.sub(" ", corrected(text)).strip()


def _unstretched(found: re.Match[str]) -> str:
    return found.group(1)


def _unleeted(token: str) -> str:
    """A token that mixes letters with digits or signs, read as letters; "200mg" and plain numbers are left."""
    core = token.strip(".,?!'")
    if not core or core.isalpha() or not any(c.isalpha() for c in core) or _UNITS.fullmatch(core):
        return token
    letters = token.rstrip(".,?").translate(_LEET)
    if re.fullmatch(r"[a-z'*#]+", letters) and (is_known(letters) or len(letters) > 3):
        return letters + token[len(token.rstrip(".,?")) :]
    other = token.rstrip(".,?").replace("1", "l").translate(_LEET)
    return other if is_known(other) else token


def _untagged(text: str) -> str:
    """Unicode tag characters, which draw nothing, as the letters that they stand for."""
    return "".join(chr(ord(c) - 0xE0000) if 0xE0020 <= ord(c) <= 0xE007E else c for c in text)


@cache
def _phrases() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern), plain) for pattern, plain in PHRASES)
