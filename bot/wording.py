"""A question brought to the library's words: slang and brands by a table, misspellings by the library's vocabulary.

Only retrieval reads the result; the guard has read the patient's own words before.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Set
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import Any

from bot.lexical import words_of

_SHORTEST = 5  # letters; a shorter word has too many neighbours to be put right
_SURE = 8  # letters from which two slips may be put right


@dataclass(frozen=True, slots=True)
class _Meaning:
    say: str
    keep: bool


@dataclass(frozen=True, slots=True)
class Reworded:
    """A question as it is embedded (`spelled`: slips put right), looked up by words (`both`: the library's words beside
    the patient's), and held against a passage (`said`: the library's words in the patient's place).
    """

    spelled: str
    both: str
    said: str


@dataclass(frozen=True, slots=True)
class Wording:
    """Rewords questions of one language. `dictionary` holds words spelt right though the library lacks them."""

    language: str
    vocabulary: Mapping[str, int]
    dictionary: Set[str]

    def reword(self, text: str) -> Reworded:
        """`text` in lower case, as three readers want it."""
        plain = re.sub(r"[’`]", "'", text.lower())
        plain = re.sub(r"(\w)\1{2,}", r"\1\1", plain)
        spelled = _tidy(re.sub(r"[^\W\d_]+(?:'[^\W\d_]+)?", lambda match: self._spell(match.group()), plain))
        pattern, meanings = _table(self.language)
        both = pattern.sub(lambda match: _put(meanings[_key(match.group())], match.group()), spelled)
        said = pattern.sub(lambda match: meanings[_key(match.group())].say, spelled)
        return Reworded(spelled, _tidy(both), _tidy(said))

    def _spell(self, word: str) -> str:
        if len(word) < _SHORTEST or "'" in word or word in self.vocabulary or word in self.dictionary:
            return word
        if word in _slang(self.language) or word.rstrip("s") in self.vocabulary:
            return word
        return self._nearest(word) or word

    def _nearest(self, word: str) -> str | None:
        """The library's word within one slip (two in a long word), the commonest of the nearest; None without any."""
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        allowed = 2 if len(word) >= _SURE else 1
        found = process.extract(word, list(self.vocabulary), scorer=OSA.distance, score_cutoff=allowed, limit=12)
        near = [
            (slips, other[0] != word[0], -self.vocabulary[other], other) for other, slips, _ in found if len(other) >= 4
        ]
        return min(near)[3] if near else None


def vocabulary_of(texts: Mapping[str, int] | list[str]) -> dict[str, int]:
    """How often each word stands in `texts`."""
    counts: dict[str, int] = {}
    for text in texts:
        for word in words_of(text):
            counts[word] = counts.get(word, 0) + 1
    return counts


def _tidy(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def _key(text: str) -> str:
    return re.sub(r"[\s-]+", " ", text)


def _put(meaning: _Meaning, found: str) -> str:
    return f"{found} {meaning.say}" if meaning.keep else meaning.say


@lru_cache(maxsize=4)
def _table(language: str) -> tuple[re.Pattern[str], Mapping[str, _Meaning]]:
    record: Mapping[str, Any] = tomllib.loads((resources.files("bot") / "wording.toml").read_text("utf-8"))
    meanings = {
        _key(form): _Meaning(entry["say"], bool(entry.get("keep")))
        for entry in record.get(language, {}).get("means", ())
        for form in entry["for"]
    }
    forms = sorted(meanings, key=lambda form: (-len(form), form)) or ["(?!)"]
    alternatives = "|".join(re.escape(form).replace(r"\ ", r"[\s-]+") for form in forms)
    return re.compile(rf"(?<![\w'])(?:{alternatives})(?![\w'])"), meanings


@lru_cache(maxsize=4)
def _slang(language: str) -> frozenset[str]:
    return frozenset(word for form in _table(language)[1] for word in form.split())
