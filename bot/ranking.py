"""The ranking of passages for one question: Chroma's dense search joined with BM25 over one language's passages."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from bot.calibration import Weights
from bot.coverage import Concepts, Profile
from bot.domain import Passage, Retrieved
from bot.encoder import Vectors
from bot.lexical import LexicalIndex, stems, words_of
from bot.wording import Wording, vocabulary_of


class Vectored(Protocol):
    """What ranking needs of a vector store; see VectorStore."""

    def nearest(self, vector: Vectors, *, count: int) -> list[str]: ...

    def cosines(self, vector: Vectors, passage_id: str) -> Mapping[str, float]: ...


@dataclass(frozen=True, slots=True)
class Closeness:
    """Cosines with a passage: its text, its nearest heading or phrasing, the mean of the three nearest of those."""

    body: float
    heading: float
    phrasings: float


@dataclass(frozen=True, slots=True)
class Ranked:
    """A retrieved passage with what its score was joined from: how near it lies, and BM25 over all its words."""

    retrieved: Retrieved
    closeness: Closeness
    lexical: float

    @property
    def cosine(self) -> float:
        """The nearest of the passage's vectors."""
        return max(self.closeness.body, self.closeness.heading)


class Ranking:
    """One language's passages with everything precomputed that a question does not change."""

    def __init__(
        self,
        passages: Sequence[Passage],
        vectors: Vectored,
        lexical: LexicalIndex,
        *,
        language: str,
        dictionary: Mapping[str, int],
        concepts: Concepts,
        headings: LexicalIndex | None = None,
    ) -> None:
        self.passages = {passage.id: passage for passage in passages}
        self._order = [passage.id for passage in passages]
        self._place = {passage_id: place for place, passage_id in enumerate(self._order)}
        self._vectors, self._lexical, self._headings = vectors, lexical, headings or lexical
        texts = [" ".join((item.document.title, item.heading, *item.phrasings, item.text)) for item in passages]
        vocabulary = vocabulary_of(texts)
        known = frozenset(dictionary) if language == "en" else frozenset(vocabulary)
        self.wording = Wording(language, vocabulary, known)
        self.profiles: Mapping[str, Profile] = {passage.id: concepts.profile(passage) for passage in passages}
        self.weights = _idf(texts, language)

    def rank(
        self, text: str, vector: Vectors, *, weights: Weights, allowed: Callable[[Passage], bool]
    ) -> tuple[Ranked, ...]:
        """The best `top_k` passages for `text` (in the library's words), best first; empty when none is `allowed`.

        Each score is scaled by its least and greatest among the candidates: Chroma's nearest and BM25's best.
        """
        lexical, headings = self._lexical.scores(text), self._headings.scores(text)
        candidates = dict.fromkeys(self._vectors.nearest(vector, count=weights.nearest))
        best = np.argsort(-lexical, kind="stable")[: weights.top_k * 2]
        candidates.update(dict.fromkeys(self._order[place] for place in best if lexical[place] > 0))
        kept = [name for name in candidates if name in self.passages and allowed(self.passages[name])]
        if not kept:
            return ()
        near = [_closeness(self._vectors.cosines(vector, name)) for name in kept]
        dense = np.array([_dense(item, weights) for item in near])
        places = [self._place[name] for name in kept]
        words = (1 - weights.headings_weight) * _scaled(lexical[places]) + weights.headings_weight * _scaled(
            headings[places]
        )
        joined = weights.dense_weight * _scaled(dense) + (1 - weights.dense_weight) * words
        order = sorted(range(len(kept)), key=lambda row: (-round(float(joined[row]), 6), kept[row]))
        return tuple(
            Ranked(
                Retrieved(self.passages[kept[row]], round(float(joined[row]), 6), rank),
                near[row],
                float(lexical[places[row]]),
            )
            for rank, row in enumerate(order[: weights.top_k], start=1)
        )


def _closeness(cosines: Mapping[str, float]) -> Closeness:
    heading = cosines.get("heading", 0.0)
    return Closeness(cosines.get("body", 0.0), heading, cosines.get("phrasings", heading))


def _dense(near: Closeness, weights: Weights) -> float:
    nearest = 1 - weights.body_weight - weights.phrasings_weight
    return weights.body_weight * near.body + weights.phrasings_weight * near.phrasings + nearest * near.heading


def _scaled(values: np.ndarray) -> np.ndarray:
    low, high = float(values.min()), float(values.max())
    return (values - low) / (high - low) if high > low else np.zeros_like(values)


def _idf(texts: Sequence[str], language: str) -> dict[str, float]:
    """The weight of each stem, from near 0 for one that every passage holds to 1 for one in a single passage."""
    held = [set(stems(words_of(text), language)) for text in texts]
    counts: dict[str, int] = {}
    for each in held:
        for stem in each:
            counts[stem] = counts.get(stem, 0) + 1
    most = np.log(1 + len(texts))
    return {stem: float(np.log((1 + len(texts)) / count) / most) for stem, count in counts.items()}
