"""The ranking of passages for one question: Chroma's dense search joined with BM25 over one language's passages."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from bot.calibration import Weights
from bot.coverage import Concepts, Profile
from bot.domain import Passage, Retrieved
from bot.encoder import Vectors
from bot.lexical import LexicalIndex, stems, words_of
from bot.resemblance import Resemblance
from bot.wording import Wording, vocabulary_of


class Vectored(Protocol):
    """What ranking needs of a vector store; see VectorStore."""

    def nearest(self, vector: Vectors, *, count: int) -> list[str]: ...

    def cosines(self, vector: Vectors, passage_id: str) -> Mapping[str, float]: ...


@dataclass(frozen=True, slots=True)
class Closeness:
    """Cosines with a passage: its text, and the nearest of its questions."""

    body: float
    nearest: float


@dataclass(frozen=True, slots=True)
class Likeness:
    """Resemblances: the passage's own, the most of any, the lead of that over the next, the sum of the five most.

    `likely` is how likely the reader holds it that the passage is asked for, `elsewhere` that none is.
    """

    own: float = 0.0
    most: float = 0.0
    lead: float = 0.0
    around: float = 0.0
    likely: float = 0.0
    elsewhere: float = 0.0

    @property
    def read(self) -> float:
        """`likely` on a scale of logarithms: 1 when it is sure, 0 at one in a million."""
        return read_of(self.likely)


@dataclass(frozen=True, slots=True)
class Ranked:
    """A retrieved passage with what its score was joined from: how near it lies, BM25, and what it resembles.

    `words` is its BM25 as a share of the best candidate's, `ahead` how likely it is the right one by the scores alone.
    """

    retrieved: Retrieved
    closeness: Closeness
    lexical: float
    words: float
    likeness: Likeness
    ahead: float

    @property
    def cosine(self) -> float:
        """The nearest of the passage's vectors."""
        return max(self.closeness.body, self.closeness.nearest)


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
        resemblance: Resemblance | None = None,
    ) -> None:
        self.passages = {passage.id: passage for passage in passages}
        self._order = [passage.id for passage in passages]
        self._place = {passage_id: place for place, passage_id in enumerate(self._order)}
        self.language = language
        self._vectors, self._lexical, self._resemblance = vectors, lexical, resemblance
        texts = [" ".join((item.document.title, item.heading, *item.phrasings, item.text)) for item in passages]
        vocabulary = vocabulary_of(texts)
        known = frozenset(dictionary) if language == "en" else frozenset(vocabulary)
        self.wording = Wording(language, vocabulary, known)
        self.profiles: Mapping[str, Profile] = {passage.id: concepts.profile(passage) for passage in passages}
        self.weights = _idf(texts, language)

    def rank(
        self,
        text: str,
        vector: Vectors,
        *,
        spelled: str,
        weights: Weights,
        allowed: Callable[[Passage], bool],
        likely: NDArray[np.float32] | None = None,
    ) -> tuple[Ranked, ...]:
        """The best `top_k` passages for `text` (in the library's words), best first; empty when none is `allowed`.

        `vector` is that of `spelled`, the patient's own words without slips; `likely` is the reader's: one probability
        a passage, in their order, and a last one for none; without it, what the scores make likeliest stands in.
        Scores lie in [0, 1].
        """
        lexical = self._lexical.scores(text)
        likeness = self._resemblance.scores(spelled, vector) if self._resemblance else np.zeros_like(lexical)
        candidates = dict.fromkeys(self._vectors.nearest(vector, count=weights.nearest_vectors))
        best = np.argsort(-lexical, kind="stable")[: weights.top_k * 2]
        candidates.update(dict.fromkeys(self._order[place] for place in best if lexical[place] > 0))
        if likely is not None:
            candidates.update(dict.fromkeys(self._order[place] for place in np.argsort(-likely[:-1])[: weights.top_k]))
        kept = [name for name in candidates if name in self.passages and allowed(self.passages[name])]
        if not kept:
            return ()
        near = [_closeness(self._vectors.cosines(vector, name)) for name in kept]
        places = [self._place[name] for name in kept]
        parts = np.array([(item.body, item.nearest) for item in near]).T
        words = lexical[places] / max(float(lexical[places].max()), 1e-9)
        alike = likeness[places]
        chosen = np.zeros(len(kept)) if likely is None else likely[places]
        each = (weights.body, weights.nearest, weights.words, weights.resemblance if self._resemblance else 0.0)
        weighed = np.array([*each, 0.0 if likely is None else weights.reader])
        joined = weighed @ np.vstack([parts, words, np.clip(alike, 0, 1), [read_of(float(p)) for p in chosen]])
        ahead = np.exp(joined - joined.max())
        ahead /= ahead.sum()
        scores = joined / weighed.sum()
        alike_best = np.sort(alike)[::-1]
        order = sorted(range(len(kept)), key=lambda row: (-round(float(scores[row]), 6), kept[row]))
        return tuple(
            Ranked(
                Retrieved(self.passages[kept[row]], round(float(scores[row]), 6), rank),
                near[row],
                float(lexical[places[row]]),
                float(words[row]),
                Likeness(
                    own=float(alike[row]),
                    most=float(alike_best[0]),
                    lead=float(alike_best[0] - alike_best[1]) if len(kept) > 1 else 0.0,
                    around=float(alike_best[:5].sum()),
                    likely=float(ahead[row] if likely is None else chosen[row]),
                    elsewhere=0.0 if likely is None else float(likely[-1]),
                ),
                float(ahead[row]),
            )
            for rank, row in enumerate(order[: weights.top_k], start=1)
        )


def read_of(likely: float) -> float:
    """A probability on a scale of logarithms, from 0 at one in a million to 1."""
    return 1 + math.log10(max(likely, 1e-6)) / 6


def _closeness(cosines: Mapping[str, float]) -> Closeness:
    return Closeness(cosines.get("body", 0.0), cosines.get("nearest", 0.0))


def _idf(texts: Sequence[str], language: str) -> dict[str, float]:
    """The weight of each stem, from near 0 for one that every passage holds to 1 for one in a single passage."""
    held = [set(stems(words_of(text), language)) for text in texts]
    counts: dict[str, int] = {}
    for each in held:
        for stem in each:
            counts[stem] = counts.get(stem, 0) + 1
    most = np.log(1 + len(texts))
    return {stem: float(np.log((1 + len(texts)) / count) / most) for stem, count in counts.items()}
