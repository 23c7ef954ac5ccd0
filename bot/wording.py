"""A question brought to the library's words: slang and brands by a table, misspellings by the library's vocabulary.

Only retrieval reads the result; the guard has read the patient's own words before.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import Any

from bot.lexical import words_of

_SHORTEST = 5  # letters; a shorter word has too many neighbours, and is put right only to a common one
_COMMON = 8
_SURE = 7  # letters from which two slips may be put right


@dataclass(frozen=True, slots=True)
class _Meaning:
    say: str
    keep: bool


@dataclass(frozen=True, slots=True)
class _Table:
    pattern: re.Pattern[str]
    meanings: Mapping[str, _Meaning]

    def put(self, text: str, by: Callable[[_Meaning, str], str]) -> str:
        """`text` with each of the table's forms in it replaced by what `by` makes of its meaning."""
        return self.pattern.sub(lambda match: by(self.meanings[_key(match.group())], match.group()), text)


@dataclass(frozen=True, slots=True)
class Reworded:
    """A question as three readers want it.

    `spelled` is embedded: slips put right, names of the drug made plain. `both` is looked up by words: the library's
    beside the patient's. `said` is held against passages: the library's words in the patient's place.
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
        slips, meanings = _table(self.language, "slips"), _table(self.language, "means")
        plain = slips.put(plain, lambda meaning, found: meaning.say)
        spelled = re.sub(r"[^\W\d_]+(?:'[^\W\d_]+)?", lambda match: self._spell(match.group()), plain)
        return Reworded(
            _tidy(meanings.put(spelled, lambda meaning, found: found if meaning.keep else meaning.say)),
            _tidy(
                meanings.put(spelled, lambda meaning, found: f"{found} {meaning.say}" if meaning.keep else meaning.say)
            ),
            _tidy(meanings.put(spelled, lambda meaning, found: meaning.say)),
        )

    def _spell(self, word: str) -> str:
        if len(word) < 3 or "'" in word or word in self.vocabulary or word in self.dictionary:
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
            (slips, other[0] != word[0], -self.vocabulary[other], other)
            for other, slips, _ in found
            if len(other) >= 4 or len(word) < _SHORTEST
        ]
        if len(word) < _SHORTEST:
            near = [item for item in near if not item[1] and -item[2] >= _COMMON and len(item[3]) >= 3]
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


@lru_cache(maxsize=4)
def _table(language: str, name: str) -> _Table:
    record: Mapping[str, Any] = tomllib.loads((resources.files("bot") / "wording.toml").read_text("utf-8"))
    meanings = {
        _key(form): _Meaning(entry["say"], bool(entry.get("keep")))
        for entry in record.get(language, {}).get(name, ())
        for form in entry["for"]
    }
    forms = sorted(meanings, key=lambda form: (-len(form), form))
    alternatives = "|".join(re.escape(form).replace(r"\ ", r"[\s-]+") for form in forms) or "(?!)"
    return _Table(re.compile(rf"(?<![\w'])(?:{alternatives})(?![\w'])"), meanings)


@lru_cache(maxsize=4)
def _slang(language: str) -> frozenset[str]:
    return frozenset(word for form in _table(language, "means").meanings for word in form.split())
