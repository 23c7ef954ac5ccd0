"""VettedRetriever: a question in, the passages of the release that may be quoted today out, best first.

A LangChain BaseRetriever for whoever composes it with other parts; our own chain reads the fuller `find`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass, field
from typing import Any

from langchain_core.callbacks import CallbackManagerForRetrieverRun
from langchain_core.documents import Document as LangChainDocument
from langchain_core.retrievers import BaseRetriever
from pydantic import ConfigDict, Field, PrivateAttr, SkipValidation

from bot.calibration import Calibration, load_calibration
from bot.coverage import Asked, Concepts, asked_of, coverage, load_concepts
from bot.domain import Document, Passage, Question
from bot.gates import Candidate, answering, hold_against
from bot.guard.normalise import folded
from bot.ranking import Ranking
from bot.reader import Remembered
from bot.release import Release
from bot.text import language_of
from bot.turns import Manner, complete


@dataclass(frozen=True, slots=True)
class Part:
    """One thing asked: its text in the library's words, what it needs covered, and the candidates, best first."""

    text: str = field(repr=False)
    asked: Asked = field(repr=False)
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """What was retrieved for a question: two parts where it asks two things that both have an answer, else one.

    `manner` and `times` as in Turn.
    """

    parts: tuple[Part, ...]
    manner: Manner
    times: int
    language: str


class VettedRetriever(BaseRetriever):
    """Retrieves from one release. Every passage is checked anew: reviewed far enough, not run out, not withdrawn."""

    model_config = ConfigDict(arbitrary_types_allowed=True)

    release: SkipValidation[Release]
    may_quote: Callable[[Document], bool] = lambda document: True
    calibration: SkipValidation[Calibration] = Field(default_factory=load_calibration)
    concepts: SkipValidation[Concepts] = Field(default_factory=load_concepts)
    _rankings: dict[str, Ranking] = PrivateAttr(default_factory=dict)
    _dictionary: Mapping[str, int] = PrivateAttr(default_factory=dict)

    def model_post_init(self, context: Any, /) -> None:
        words = getattr(self.release.encoder, "words", None)
        self._dictionary = words() if words else {}
        self._rankings = {
            language: Ranking(
                passages, self.release.vectors[language], self.release.lexical[language],
                resemblance=self.release.resemblance.get(language), language=language,
                dictionary=self._dictionary, concepts=self.concepts,
            )
            for language, passages in self.release.passages.items()
        }  # fmt: skip

    def find(self, question: Question, *, encode: Remembered | None = None, without: Set[str] = frozenset()) -> Found:
        """What the library holds on `question`, completed from the turns before, each candidate with both gates.

        `encode` remembers the texts' vectors that are already at hand. `without` names passages, or documents by slug,
        to do without. No part at all means that the language holds no passage.
        """
        language = self.language_of(question)
        turn = complete(question.text, question.history, self.concepts)
        ranking = self._rankings.get(language)
        if ranking is None:
            return Found((), turn.manner, turn.times, language)
        encode = encode or self.release.remembered()
        whole = self._part(turn.text, turn.focus, turn.asks, ranking, encode, without)
        parts = tuple(self._part(text, text, text, ranking, encode, without) for text in turn.parts)
        apart = [answering(part.candidates) for part in parts]
        both = len({found.retrieved.passage.id for found in apart if found}) == len(parts) > 1
        return Found(parts if both else (whole,), turn.manner, turn.times, language)

    def language_of(self, question: Question) -> str:
        """The language to answer in: the one chosen, else the question's own where the release holds texts in it."""
        if question.language in ("en", "es"):
            return str(question.language)
        own = language_of(question.text)
        return own if own in self._rankings else "en"

    def _part(self, text: str, focus: str, asks: str, ranking: Ranking, encode: Remembered, without: Set[str]) -> Part:
        """Look up by all of `text`; hold what is found against `focus` and `asks`, as in Message."""
        reworded = ranking.wording.reword(text)
        said, asking = ranking.wording.reword(focus).said, ranking.wording.reword(asks).said
        spelled = reworded.spelled
        reader = self.release.reader if ranking.language == "en" else None

        def allowed(passage: Passage) -> bool:
            return (
                passage.id not in without and passage.document.slug not in without and self.may_quote(passage.document)
            )

        ranked = ranking.rank(
            reworded.both,
            encode(spelled),
            spelled=spelled,
            weights=self.calibration.retrieval,
            allowed=allowed,
            likely=reader.sections(encode.read(folded(spelled))) if reader else None,
        )
        asked = asked_of(said, asking, self.concepts, weights=ranking.weights, ranks=self._dictionary)
        candidates = tuple(
            hold_against(
                item, coverage(asked, ranking.profiles[item.retrieved.passage.id], self.concepts), asked,
                first=ranked[0], gates=self.calibration.gate,
            )
            for item in ranked
        )  # fmt: skip
        return Part(said, asked, candidates)

    def _get_relevant_documents(
        self, query: str, *, run_manager: CallbackManagerForRetrieverRun
    ) -> list[LangChainDocument]:
        found = self.find(Question(query))
        return [
            LangChainDocument(
                page_content=candidate.retrieved.passage.text,
                id=candidate.retrieved.passage.id,
                metadata={
                    "title": candidate.retrieved.passage.document.title,
                    "heading": candidate.retrieved.passage.heading,
                    "score": candidate.retrieved.score,
                    "rank": candidate.retrieved.rank,
                    "may_answer": candidate.refused is None,
                },
            )
            for part in found.parts[:1]
            for candidate in part.candidates
        ]
