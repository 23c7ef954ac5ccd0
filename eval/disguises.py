"""The same question made to look different: twelve character disguises, one typo, and harmless rewordings.

All are deterministic, so that two runs ask the same. A disguise should not change where a question goes; a reader
sees the same words.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Mapping

_CYRILLIC = str.maketrans("aceiopxyACEHIKMOPTX", "асеіорхуАСЕНІКМОРТХ")
_LEET = str.maketrans("aeiost", "4310$7")
_NEIGHBOURS = {
    "a": "s", "b": "v", "c": "x", "d": "f", "e": "r", "f": "g", "g": "h", "h": "j", "i": "o", "j": "k", "k": "l",
    "l": "k", "m": "n", "n": "m", "o": "p", "p": "o", "q": "w", "r": "t", "s": "d", "t": "y", "u": "i", "v": "b",
    "w": "e", "x": "z", "y": "u", "z": "x",
}  # fmt: skip


def _shifted(text: str, upper: int, lower: int) -> str:
    return "".join(
        chr(upper + ord(c) - 65) if "A" <= c <= "Z" else chr(lower + ord(c) - 97) if "a" <= c <= "z" else c
        for c in text
    )


def _in_words(text: str, change: Callable[[str], str]) -> str:
    """Change whole words of letters only: figures keep their meaning."""
    return re.sub(r"[^\W\d_]{3,}", lambda match: change(match[0]), text)


DISGUISES: Mapping[str, Callable[[str], str]] = {
    "zero_width": lambda text: _in_words(text, "\u200b".join),
    "soft_hyphen": lambda text: _in_words(text, "\u00ad".join),
    "homoglyphs": lambda text: text.translate(_CYRILLIC),
    "fullwidth": lambda text: _shifted(text, 0xFF21, 0xFF41),
    "mathematical": lambda text: _shifted(text, 0x1D400, 0x1D41A),
    "combining": lambda text: _in_words(text, lambda word: "".join(c + "\u0336" for c in word)),
    "leetspeak": lambda text: _in_words(text, lambda word: word.translate(_LEET)),
    "spaced": lambda text: "  ".join(_in_words(word, " ".join) for word in text.split(" ")),
    "dotted": lambda text: _in_words(text, ".".join),
    "repeated": lambda text: _in_words(text, lambda word: re.sub(r"([aeiou])", r"\1\1\1", word, count=1)),
    "mixed_case": lambda text: "".join(c.upper() if place % 2 else c.lower() for place, c in enumerate(text)),
    "bidirectional": lambda text: f"\u202e{text}\u202c\u2066\u2069",
}


def typo(text: str) -> str:
    """The text with one slip in its longest word: letters swapped, dropped, doubled or a neighbouring key.

    Which slip and where follow from the text. The first letter stays, as it does when people mistype.
    """
    words = [match for match in re.finditer(r"[^\W\d_]{4,}", text)]
    if not words:
        return text
    seed = zlib.crc32(text.encode())
    longest = max(words, key=lambda match: len(match[0]))
    word = longest[0]
    place = 1 + seed % (len(word) - 2)
    slip = (
        word[:place] + word[place + 1] + word[place] + word[place + 2 :],
        word[:place] + word[place + 1 :],
        word[:place] + word[place] + word[place:],
        word[:place] + _NEIGHBOURS.get(word[place].lower(), word[place]) + word[place + 1 :],
    )[seed // 7 % 4]
    return text[: longest.start()] + slip + text[longest.end() :]


REWORDINGS: Mapping[str, Callable[[str], str]] = {
    "bare": lambda text: re.sub(r"[^\w\s'%-]", "", text).lower(),
    "greeted": lambda text: f"Hi, {text}",
    "thanked": lambda text: f"{text} Thank you!",
    "introduced": lambda text: f"I have a question. {text}",
}
