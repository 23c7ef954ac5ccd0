"""The second gate: does a passage cover what is asked, its subject (a drug, a condition, a place) and its aspect?

Words and patterns are data, in concepts.toml. Nothing is inferred from vectors: they place a contradiction, and a
question about another condition, as near as the answer itself.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

from bot.domain import Passage
from bot.lexical import stems, words_of

_OFTEN = 2
_SHORT = 20  # words; in a longer message a year may belong to the story around the question
_NAMED_ONCE = frozenset({"drug", "place", "population"})
_OTHER = frozenset({"condition", "drug", "place"})
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


@dataclass(frozen=True, slots=True)
class Profile:
    """What a passage is about: its subjects, its stems, its years, and the words themselves.

    A subject counts where a heading or a phrasing names it, or the text does twice: one in passing is no answer.
    A drug, a place or a group of people need be named once only.
    """

    subjects: frozenset[str]
    stems: frozenset[str]
    years: frozenset[str]
    headings: str
    text: str


@dataclass(frozen=True, slots=True)
class _Aspect:
    asks: re.Pattern[str]
    answers: re.Pattern[str]
    in_text: bool


@dataclass(frozen=True, slots=True)
class Concepts:
    """The subjects and aspects of concepts.toml, ready to be looked for.

    `open` subjects need no covering; `standing` aspects make a follow-up a question of its own ("what does it cost?").
    """

    _phrases: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
    _never: Mapping[str, tuple[tuple[str, ...], ...]]
    open: frozenset[str]
    kinds: Mapping[str, str]
    standing: frozenset[str]
    _aspects: Mapping[str, _Aspect]

    def subjects(self, text: str) -> frozenset[str]:
        """The subjects that `text` names."""
        return frozenset(subject for _, _, subject in self._found(words_of(text)))

    def names(self, text: str, kinds: Set[str]) -> str:
        """The words of `text` that name subjects of these kinds, in their order."""
        words = words_of(text)
        places = {
            place
            for start, end, subject in self._found(words)
            if self.kinds[subject] in kinds
            for place in range(start, end)
        }
        return " ".join(words[place] for place in sorted(places))

    def without(self, text: str, kinds: Set[str]) -> str:
        """`text` in lower case without the words that name subjects of these kinds."""
        words = words_of(text)
        places = {
            place
            for start, end, subject in self._found(words)
            if self.kinds[subject] in kinds
            for place in range(start, end)
        }
        return " ".join(word for place, word in enumerate(words) if place not in places)

    def _found(self, words: Sequence[str]) -> Iterator[tuple[int, int, str]]:
        """Start, end and name of each subject in `words`."""
        found = stems(words)
        for place, stem in enumerate(found):
            for phrase, subject in self._phrases.get(stem, ()):
                end = place + len(phrase)
                if tuple(found[place:end]) == phrase and not self._is_part_of_another(found, place, end, subject):
                    yield place, end, subject

    def _is_part_of_another(self, found: Sequence[str], start: int, end: int, subject: str) -> bool:
        """Whether the words belong to a phrase that `subject` excludes: "chest pain" is not about pain."""
        for phrase in self._never.get(subject, ()):
            for begin in range(max(0, end - len(phrase)), start + 1):
                if tuple(found[begin : begin + len(phrase)]) == phrase:
                    return True
        return False

    def aspects(self, text: str) -> frozenset[str]:
        """The aspects that `text` asks for."""
        return frozenset(name for name, aspect in self._aspects.items() if aspect.asks.search(text))

    def answers(self, aspect: str, profile: Profile) -> bool:
        """Whether a passage of that profile speaks to `aspect`."""
        pattern = self._aspects[aspect]
        return bool(
            pattern.answers.search(profile.headings) or (pattern.in_text and pattern.answers.search(profile.text))
        )

    def profile(self, passage: Passage) -> Profile:
        """The profile of a passage under its title, heading and phrasings."""
        headings = " ".join((passage.document.title, passage.heading, *passage.phrasings)).lower()
        text = passage.text.lower()
        mentions = Counter(subject for _, _, subject in self._found(words_of(text)))
        often = {name for name, count in mentions.items() if count >= _OFTEN or self.kinds[name] in _NAMED_ONCE}
        whole = f"{headings} {text}"
        return Profile(
            self.subjects(headings) | often,
            frozenset(stems(words_of(whole))),
            frozenset(_YEAR.findall(whole)),
            headings,
            text,
        )


@dataclass(frozen=True, slots=True)
class Asked:
    """What a question needs covered: subjects and aspects by name, and the weight of each of its content words.

    `unknown` is the weight of the words that the library never uses, `length` how many words there are.
    """

    subjects: frozenset[str]
    aspects: frozenset[str]
    years: frozenset[str]
    weights: Mapping[str, float]
    unknown: float
    names_drug: bool
    length: int


@dataclass(frozen=True, slots=True)
class Coverage:
    """How far a passage covers a question: what it lacks, and the weight of the question's words that it holds.

    `is_other` is whether it lacks the condition, the drug or the place asked about: then it is about something else.
    """

    missing: tuple[str, ...]
    held: float
    is_other: bool = False


def asked_of(
    text: str, asks: str, concepts: Concepts, *, weights: Mapping[str, float], ranks: Mapping[str, int]
) -> Asked:
    """What `text` (in the library's words) needs covered; subjects and aspects are those of `asks`, a part of it.

    `weights` are the library's stems with their idf; `ranks` a general dictionary, commonest first. A word the library
    never uses counts in `unknown`: fully when it is rare, hardly when it is one that everybody uses.
    """
    content: dict[str, float] = {}
    unknown = 0.0
    words = content_words(text)
    for word, stem in zip(words, stems(words), strict=True):
        if stem in weights:
            content[stem] = weights[stem]
        else:
            unknown += _rarity(word, ranks)
    drug = any(concepts.kinds[subject] == "drug" for subject in concepts.subjects(text))
    subjects, aspects = concepts.subjects(asks) - concepts.open, concepts.aspects(asks)
    length = len(words_of(text))
    years = frozenset(_YEAR.findall(asks)) if length <= _SHORT else frozenset()
    return Asked(subjects, aspects, years, content, unknown, drug, length)


def content_words(text: str) -> tuple[str, ...]:
    """The words of `text` that say what it is about; words that any question may hold are left out."""
    fillers = _fillers()
    return tuple(word for word in words_of(text) if word not in fillers and len(word) > 1 and not word.isdigit())


def coverage(asked: Asked, profile: Profile, concepts: Concepts) -> Coverage:
    """Hold one passage against what is asked."""
    missing = [subject for subject in sorted(asked.subjects) if subject not in profile.subjects]
    missing += [aspect for aspect in sorted(asked.aspects) if not concepts.answers(aspect, profile)]
    missing += sorted(asked.years - profile.years)
    held = sum(weight for stem, weight in asked.weights.items() if stem in profile.stems)
    return Coverage(tuple(missing), held, any(concepts.kinds.get(name) in _OTHER for name in missing))


@lru_cache(maxsize=1)
def load_concepts() -> Concepts:
    """The concepts of concepts.toml."""
    record = tomllib.loads((resources.files("bot") / "concepts.toml").read_text("utf-8"))
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for subject, entry in record["subject"].items():
        for phrase in entry["words"]:
            key = tuple(stems(words_of(phrase)))
            phrases.setdefault(key[0], []).append((key, subject))
    return Concepts(
        {first: tuple(found) for first, found in phrases.items()},
        {
            subject: tuple(tuple(stems(words_of(phrase))) for phrase in entry["not"])
            for subject, entry in record["subject"].items()
            if "not" in entry
        },
        frozenset(subject for subject, entry in record["subject"].items() if entry.get("open")),
        {subject: entry["kind"] for subject, entry in record["subject"].items()},
        frozenset(name for name, entry in record["aspect"].items() if entry.get("standing")),
        {
            name: _Aspect(_any_of(entry["asks"]), _any_of(entry["answers"]), bool(entry.get("text")))
            for name, entry in record["aspect"].items()
        },
    )


def _any_of(patterns: Sequence[str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))


def _rarity(word: str, ranks: Mapping[str, int]) -> float:
    """From .2 for an everyday word to 1 for one that the dictionary lacks."""
    rank = ranks.get(word)
    return 1.0 if rank is None else min(1.0, 0.2 + max(0, rank - 2500) / 6000)


@lru_cache(maxsize=1)
def _fillers() -> Set[str]:
    return frozenset((resources.files("bot") / "fillers.txt").read_text("utf-8").split())
