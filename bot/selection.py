"""Which sentences answer: the best passage that passes both gates, its sentences verbatim, the direct answer first.

Where no passage passes, there is no statement; the nearest topics are offered as links.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from bot.addresses import library_link
from bot.calibration import Lengths
from bot.coverage import Asked
from bot.domain import Citation, Link, Passage, Sentence, Statement
from bot.gates import BEHIND, answering
from bot.lexical import stems, words_of
from bot.retrieval import Found, Part

_LINKS = 3
_SUGGESTIONS = 3
_NEAR_TOPIC = 0.3  # cosine under which a passage is no neighbour, only the least far
_LEANS = re.compile(
    r"^(?:(?:it|its|they|their|them|this|that|these|those|he|she|but|and|so|or|yet|also|both|still|even so|"
    r"for example|in that|in those|in two other|in another|instead|however|then|there|such|other|others|"
    r"some of|most of them|many of|about \d|by day|by week|ella|ello|esto|eso|pero|y|tambi[eé]n|adem[aá]s)\b)",
    re.IGNORECASE,
)
_YES_NO = re.compile(
    r"^\W*(?:(?:and|but|so|ok|also)\s+)*(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have|may|might)\b",
    re.IGNORECASE,
)
_SETTLES = re.compile(
    r"^(?:yes|no|not|only|it does|it can|it is|they are)\b"
    r"|\b(?:cannot|can|may|is|are|has|have|does|do|most|some)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Shown:
    """What answers one part: a passage and the sentences of it, in the order they are shown."""

    passage: Passage
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Selection:
    """The rules' own choice; `left_out` are the sentences of the chosen passages that are not shown."""

    shown: tuple[Shown, ...]
    left_out: tuple[Sentence, ...]
    links: tuple[Link, ...]
    suggestions: tuple[str, ...]
    asked: Found

    @property
    def statements(self) -> tuple[Statement, ...]:
        """The shown sentences, each with its citation."""
        return tuple(statement_of(shown.passage, sentence) for shown in self.shown for sentence in shown.sentences)


def select(found: Found, *, lengths: Lengths | None = None) -> Selection:
    """The sentences that answer what was asked, part by part, with neighbours as links; none when none is held."""
    limits = lengths or Lengths()
    shown = _more(found, limits) if found.manner == "more" else _answers(found, limits)
    left_out = [
        sentence
        for item in shown
        for sentence in item.passage.document.sentences_in(item.passage.span)
        if sentence not in item.sentences
    ]
    return Selection(tuple(shown), tuple(left_out), _links(found, shown), _suggestions(found, shown), found)


def _answers(found: Found, limits: Lengths) -> list[Shown]:
    """What answers each part; parts that share a passage share its sentences, two passages share the length."""
    chosen: dict[str, tuple[Part, Passage]] = {}
    for part in found.parts:
        candidate = answering(part.candidates)
        if candidate is not None:
            chosen.setdefault(candidate.retrieved.passage.id, (part, candidate.retrieved.passage))
    share = Lengths(limits.sentences // len(chosen), limits.words // len(chosen)) if chosen else limits
    shown = [Shown(passage, _sentences(passage, part, share, manner=found.manner)) for part, passage in chosen.values()]
    return [item for item in shown if item.sentences]


def _more(found: Found, limits: Lengths) -> list[Shown]:
    """What comes after the answer to the first part: what was left of its section, then the next ones that cover it."""
    pages: list[Shown] = []
    for part in found.parts[:1]:
        first = answering(part.candidates)
        others = [
            item for item in part.candidates if item.refused == BEHIND or (item.refused is None and item is not first)
        ]
        for candidate in [first, *others] if first else []:
            passage = candidate.retrieved.passage
            sentences = _sentences(passage, part, limits, manner="plain")
            rest = tuple(item for item in passage.document.sentences_in(passage.span) if item not in sentences)
            pages += [Shown(passage, page) for page in (sentences, rest) if page]
    return pages[found.times : found.times + 1]


def statement_of(passage: Passage, sentence: Sentence) -> Statement:
    """The sentence, verbatim, with its citation."""
    document = passage.document
    citation = Citation(document, passage.id, sentence.span, sentence.evidence, sentence.sources)
    return Statement(sentence.span.of(document.text), (citation,))


def _sentences(passage: Passage, part: Part, limits: Lengths, *, manner: str) -> tuple[Sentence, ...]:
    """At most so many sentences and words of the passage, in their own order.

    Its first sentence is the direct answer, as every section of the library is written, and always stays. Where there
    is no room for all, those that hold most of what was asked stay.
    """
    every = passage.document.sentences_in(passage.span)
    if not every:
        return ()
    text = passage.document.text
    if manner == "simpler":
        return every[:1]
    gain = [_gain(sentence.span.of(text), part.asked, part.text) for sentence in every]
    wanted = [0, *sorted(range(1, len(every)), key=lambda place: (-gain[place], place))]
    kept: set[int] = set()
    words = 0
    for place in wanted:
        length = len(words_of(every[place].span.of(text)))
        if len(kept) < limits.sentences and (not kept or words + length <= limits.words):
            kept.add(place)
            words += length
    return tuple(every[place] for place in sorted(kept) if not _leans_on_nothing(place, kept, every, text))


def _gain(sentence: str, asked: Asked, question: str) -> float:
    """How much of the question's content a sentence holds, in [0, 1], and a little more if it settles a yes or no."""
    held = set(stems(words_of(sentence)))
    total = sum(asked.weights.values())
    share = sum(weight for stem, weight in asked.weights.items() if stem in held) / total if total else 0.0
    settles = 0.1 if _YES_NO.match(question) and _SETTLES.search(sentence) else 0.0
    return share + settles


def leans(text: str) -> bool:
    """Whether a sentence leans on the one before it: it begins with "it", "but", "for example" or the like."""
    return bool(_LEANS.match(text))


def _leans_on_nothing(place: int, kept: Set[int], sentences: Sequence[Sentence], text: str) -> bool:
    """Whether a sentence that leans on the one before it ("It also…") would be shown without it."""
    return place > 0 and place - 1 not in kept and leans(sentences[place].span.of(text))


def _neighbours(found: Found, shown: Sequence[Shown]) -> Iterator[Passage]:
    """Retrieved passages that are not shown, nearest first."""
    used = {item.passage.id for item in shown}
    for part in found.parts:
        for candidate in part.candidates:
            passage = candidate.retrieved.passage
            if passage.id not in used and candidate.ranked.cosine >= _NEAR_TOPIC:
                used.add(passage.id)
                yield passage


def _links(found: Found, shown: Sequence[Shown]) -> tuple[Link, ...]:
    links = dict.fromkeys(library_link(item.passage.document) for item in shown)
    links.update(dict.fromkeys(library_link(passage.document) for passage in _neighbours(found, shown)))
    return tuple(links)[:_LINKS]


def _suggestions(found: Found, shown: Sequence[Shown]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(passage.heading for passage in _neighbours(found, shown)))[:_SUGGESTIONS]
