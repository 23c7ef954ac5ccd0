"""The library's documents as a reader meets them: by topic, with neighbours; and a plain search over sections."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.domain import Document, Section, Sentence

MAX_RESULTS = 12
_BULLET = "- "
# Words too common to find a section by, in both languages.
_COMMON_EN = """a an and are as at be by can do does for from has have how i if in is it me my of on or that the there
this to was what when where which who why will with you your"""
_COMMON_ES = """al como con cual cuando de del el en es esta hay la las lo los me mi no o
para por que se si son su sus un una y"""
_COMMON = frozenset(f"{_COMMON_EN} {_COMMON_ES}".split())


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, or a list of which each sentence is one item."""

    is_list: bool
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Topic:
    """Documents that share their first topic; `name` is "" for those without one."""

    name: str
    documents: tuple[Document, ...]


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The documents before and after one, in the order of the contents; None at either end."""

    previous: Document | None
    next: Document | None


@dataclass(frozen=True, slots=True)
class Found:
    """A section that matches a search."""

    document: Document
    section: Section
    first: Sentence | None


class Shelf:
    """The documents of one language."""

    def __init__(self, documents: Iterable[Document], language: str) -> None:
        self.topics = _topics(tuple(document for document in documents if document.language == language))
        self.documents = tuple(document for topic in self.topics for document in topic.documents)

    def named(self, slug: str) -> Document | None:
        """The document of that slug; None where this language has none."""
        return next((document for document in self.documents if document.slug == slug), None)

    def neighbours(self, document: Document) -> Neighbours:
        place = self.documents.index(document)
        before = self.documents[place - 1] if place else None
        after = self.documents[place + 1] if place + 1 < len(self.documents) else None
        return Neighbours(before, after)

    def search(self, text: str) -> tuple[Found, ...]:
        """The sections that hold most of the words of `text`, best first; a word of a heading counts three times."""
        wanted = frozenset(_stems(text)) - _COMMON
        sections = [(document, section) for document in self.documents for section in document.sections]
        scored = [(_score(document, section, wanted), document, section) for document, section in sections]
        best = sorted((entry for entry in scored if entry[0] > 0), key=lambda entry: -entry[0])[:MAX_RESULTS]
        return tuple(Found(document, section, _first(document, section)) for _, document, section in best)


def blocks(document: Document, section: Section) -> tuple[Block, ...]:
    """The section's sentences in paragraphs and lists, as the text's blank lines and bullets have them."""
    grouped: list[tuple[bool, list[Sentence]]] = []
    previous: Sentence | None = None
    for sentence in document.sentences_in(section.span):
        is_item = document.text[: sentence.span.start].endswith(_BULLET)
        gap = document.text[previous.span.end : sentence.span.start] if previous else ""
        if previous is None or "\n\n" in gap or grouped[-1][0] != is_item:
            grouped.append((is_item, []))
        grouped[-1][1].append(sentence)
        previous = sentence
    return tuple(Block(is_list, tuple(sentences)) for is_list, sentences in grouped)


def _topics(documents: Sequence[Document]) -> tuple[Topic, ...]:
    names = dict.fromkeys(_topic(document) for document in documents)
    ordered = [name for name in names if name] + [name for name in names if not name]
    return tuple(Topic(name, tuple(item for item in documents if _topic(item) == name)) for name in ordered)


def _topic(document: Document) -> str:
    return document.topics[0] if document.topics else ""


def _first(document: Document, section: Section) -> Sentence | None:
    return next(iter(document.sentences_in(section.span)), None)


def _score(document: Document, section: Section, wanted: frozenset[str]) -> float:
    if not wanted:
        return 0.0
    heading = wanted & frozenset(_stems(" ".join((document.title, section.heading, *section.phrasings))))
    body = wanted & frozenset(_stems(section.span.of(document.text)))
    if 2 * len(heading | body) <= len(wanted):
        return 0.0
    return 3 * len(heading) + len(body)


def _stems(text: str) -> list[str]:
    """Words without accents and without a plural's s: enough to find a heading by."""
    plain = "".join(mark for mark in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(mark))
    return [word[:-1] if len(word) > 3 and word.endswith("s") else word for word in re.findall(r"[a-z0-9]+", plain)]
