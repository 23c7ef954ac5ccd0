"""A question as the rules see it: folded, and repaired where somebody hid or mistyped its words.

Folding undoes Unicode tricks; `expanded` writes English contractions and slang out; `repaired` undoes leetspeak,
spacing, stretched letters and slips of spelling. The answer path uses the folded text only.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from bot.guard.confusables import TABLE
from bot.guard.disguises import put_together, unleeted, unstretched, without_spacing
from bot.guard.foreign_words import is_plainly_foreign
from bot.guard.slang import EMOJI, PHRASES, SPANISH, WORDS
from bot.guard.spanish_words import is_plainly_spanish
from bot.guard.spelling import corrected

MAX_CHARS = 20_000
_HALF = MAX_CHARS // 2

_INVISIBLE = re.compile("[\u115f\u1160\u3164\uffa0\ufe00-\ufe0f\u034f\u17b4\u17b5\u180b-\u180e]")
_PUNCTUATION = str.maketrans({**dict.fromkeys('-_"()[]{}~=<>\\^', " "), ";": ".", "…": ".", ":": ","})
_DECIMAL = re.compile(r"(?<=\d)[.](?=\d)")
_ABBREVIATION = re.compile(r"\b(dr|mr|mrs|ms|vs|approx|e\.g|i\.e|a\.m|p\.m)\.")
# A word by itself: no part of one that is starred out ("sh*uld").
_PLAIN_WORD = re.compile(r"(?<![\w*#@])[a-z']+(?![\w*#@])")
_MASKED = re.compile(r"\S*[a-z][*#@]\S*")
_BREAK = re.compile(r"\s*\n\s*\n\s*")
_SPACES = re.compile(r"\s+")
_GLUE = re.compile(r"(?<=[a-z])[$.!_+|·•\-](?=[a-z])")
# No word is this long; a run of letters without end would only cost time.
_LONG_TOKEN = re.compile(r"(\S{600})\S+")


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
    text = put_together(_BREAK.sub(" . ", text.lower())).replace("_", " ")
    text = _LONG_TOKEN.sub(r"\1", text)
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
    text = _unhidden(raw)
    plain = _MASKED.sub(" ", unstretched(text))
    foreign = is_plainly_spanish(plain) or is_plainly_foreign(plain)
    return _SPACES.sub(" ", unstretched(text) if foreign else corrected(text)).strip()


def unhidden(raw: str) -> str:
    """A folded text with leetspeak, spacing and stretching undone, in any language."""
    return _SPACES.sub(" ", unstretched(_unhidden(raw))).strip()


def _unhidden(raw: str) -> str:
    """As `unhidden`, stretched words left for the spelling view to read among their neighbours."""
    return _GLUE.sub("", unleeted(without_spacing(raw)))


def _untagged(text: str) -> str:
    """Unicode tag characters, which draw nothing, as the letters that they stand for."""
    return "".join(chr(ord(c) - 0xE0000) if 0xE0020 <= ord(c) <= 0xE007E else c for c in text)


@cache
def _phrases() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern), plain) for pattern, plain in PHRASES)
