"""A question as the rules see it: folded, and repaired where somebody hid or mistyped its words.

Folding undoes Unicode tricks; `expanded` writes English contractions and slang out; `repaired` undoes leetspeak,
spacing, stretched letters and slips of spelling. The answer path uses the folded text only.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from bot.guard.confusables import TABLE
from bot.guard.foreign_words import is_plainly_foreign
from bot.guard.segmentation import segmented
from bot.guard.slang import EMOJI, PHRASES, SPANISH, WORDS
from bot.guard.spanish_words import is_plainly_spanish
from bot.guard.spelling import corrected, is_known

MAX_CHARS = 20_000
_HALF = MAX_CHARS // 2

_INVISIBLE = re.compile("[\u115f\u1160\u3164\uffa0\ufe00-\ufe0f\u034f\u17b4\u17b5\u180b-\u180e]")
_PUNCTUATION = str.maketrans({**dict.fromkeys('-_"()[]{}~=<>\\^', " "), ";": ".", "…": ".", ":": ","})
_DECIMAL = re.compile(r"(?<=\d)[.](?=\d)")
_ABBREVIATION = re.compile(r"\b(dr|mr|mrs|ms|vs|approx|e\.g|i\.e|a\.m|p\.m)\.")
# A word by itself: no part of one that is starred out ("sh*uld").
_PLAIN_WORD = re.compile(r"(?<![\w*#@])[a-z']+(?![\w*#@])")
_BREAK = re.compile(r"\s*\n\s*\n\s*")
_SPACES = re.compile(r"\s+")
_DOTTED = re.compile(r"(?<![a-z0-9])(?:[a-z0-9@$]['.,*_·•\-]{1,2}){2,}[a-z0-9@$](?![a-z0-9])")
_APART = re.compile(r"(?<![a-z0-9])(?:[a-z0-9@$'] ){2,}[a-z0-9@$](?![a-z0-9'])")
_GLUE = re.compile(r"(?<=[a-z])[$.!_+|·•\-](?=[a-z])")
_LEET = str.maketrans({"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "9": "g", "@": "a",
                       "$": "s", "!": "i", "+": "t", "€": "e", "£": "l", "|": "l"})
_UNITS = re.compile(r"\d+(?:,\d+)?(?:mg|mcg|ug|ml|mls|g|gm|kg|cc|iu|x|st|nd|rd|th|am|pm|h|hr|hrs|min|mins|yo|yr|yrs|y|s|k|lb|lbs"
                    r"|mgs|mths|wks|d|w|m|ft|cm|milligrams?|years?|weeks?|days?|hours?|months?|minutes?)")
# No word is this long; a run of letters without end would only cost time.
_LONG_TOKEN = re.compile(r"(\S{200})\S+")
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
    text = _LONG_TOKEN.sub(r"\1", text)
    text = _spelt_out(_BREAK.sub(" . ", text.lower()))
    text = _ABBREVIATION.sub(lambda found: found.group(1).replace(".", ""), _DECIMAL.sub(",", text))
    return _SPACES.sub(" ", text.translate(_PUNCTUATION)).strip()


def expanded(text: str) -> str:
    """Folded English with contractions and slang written out, so that a rule needs one form of each.

    In a plainly Spanish text a word that Spanish has too ("si", "y") stays what it is.
    """
    kept = SPANISH if is_plainly_spanish(text) else frozenset()
    for pattern, plain in _phrases():
        text = pattern.sub(plain, text)
    return _SPACES.sub(" ", _PLAIN_WORD.sub(lambda found: found.group() if found.group() in kept else WORDS.get(found.group(), found.group()), text)).replace("'", "")


def repaired(raw: str) -> str:
    """A folded text with hidden and mistyped words undone: leetspeak, spacing, stretching, spelling.

    Takes the folded text, before contractions are expanded. Numbers with a unit stay as they are; a text that is plainly
    Spanish or of a third language keeps its spelling, which English words would spoil.
    """
    text = unhidden(raw)
    return text if is_plainly_spanish(text) or is_plainly_foreign(text) else _SPACES.sub(" ", corrected(text)).strip()


def unhidden(raw: str) -> str:
    """A folded text with leetspeak, spacing and stretching undone, in any language."""
    text = _APART.sub(lambda found: _segmented(found.group()), raw)
    text = " ".join(_unleeted(token) for token in text.split(" "))
    text = _GLUE.sub("", text)
    text = _STRETCHED.sub(_unstretched, text)
    return _SPACES.sub(" ", text).strip()


def _spelt_out(text: str) -> str:
    """Letters set apart by dots, or words of letters set apart by wider gaps, put together ("k.i.l.l", "k i l l   m e")."""
    text = _DOTTED.sub(lambda found: re.sub(r"[^a-z0-9@$]", "", found.group()), text)
    if re.search(r"\S {2,}\S", text) and re.search(r"(?:\b\w ){3}", text):
        words = re.split(r" {2,}", text)
        text = " ".join(re.sub(r" ", "", word) if re.fullmatch(r"(?:\S ){1,}\S", word) else word for word in words)
    return text


def _segmented(run: str) -> str:
    letters = re.sub(r"[^a-z0-9@$]", "", run)
    plain = letters if letters.isalpha() else letters.translate(_LEET)
    return (segmented(plain) if plain.isalpha() else None) or letters


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
