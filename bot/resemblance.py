"""How far a question resembles the questions of one section rather than those of the others.

Ridge regression from the questions that sections are known to be asked (headings, phrasings, `corpus/asked`) to the
sections, on the question's vector and its words; questions known to have no answer here belong to no section.
Fitted while a release is built, in the dual since there are fewer questions than columns; scored in numpy.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.encoder import Vectors
from bot.errors import ReleaseError
from bot.lexical import words_of

COLUMNS = 1 << 13  # of words and pairs of words, hashed
# The kernel is the cosine of the vectors and this much of the words'. On 1,295 tuning questions the mean reciprocal
# rank of the right section was .85 with vectors alone and .89 with half; all gave .87. A ridge of .3 to 3 moved it
# by .01.
WORDS_WEIGHT = 0.5
RIDGE = 1.0


@dataclass(frozen=True)
class Resemblance:
    """A column a section, in the order of the passages; `rarity` is each word's inverse document frequency."""

    by_vector: NDArray[np.float32]
    by_words: NDArray[np.float32]
    rarity: NDArray[np.float32]

    def scores(self, text: str, vector: Vectors) -> NDArray[np.float32]:
        """One number a section: about 1 for a question that it is asked, 0 for one that another is, or that none is."""
        places, weights = _words(text, self.rarity)
        return np.asarray(vector @ self.by_vector + WORDS_WEIGHT * (weights @ self.by_words[places]), np.float32)

    def save(self, path: Path) -> None:
        """Write the arrays, halved: half a percent of a score is lost at most."""
        path.parent.mkdir(parents=True, exist_ok=True)
        np.savez(
            path,
            by_vector=self.by_vector.astype(np.float16),
            by_words=self.by_words.astype(np.float16),
            rarity=self.rarity,
        )

    @classmethod
    def load(cls, path: Path, *, size: int) -> Resemblance:
        """What `save` wrote for `size` passages; raises ReleaseError when it is damaged or of others."""
        try:
            with np.load(path, allow_pickle=False) as held:
                found = cls(held["by_vector"].astype(np.float32), held["by_words"].astype(np.float32), held["rarity"])
        except Exception as error:  # whatever numpy makes of a truncated file
            raise ReleaseError("the release's questions are damaged: build again (python -m bot index)") from error
        if found.by_vector.shape[1] != size:
            raise ReleaseError("the release's questions are of other passages: build again (python -m bot index)")
        return found


def fit(texts: Sequence[str], vectors: Vectors, sections: Sequence[int | None], *, size: int) -> Resemblance:
    """Fit on questions, their vectors (a row each, of unit length) and the place of each one's section or None."""
    counts = np.zeros(COLUMNS, np.float32)
    for text in texts:
        counts[_places(text)] += 1
    rarity = (np.log((1 + len(texts)) / (1 + counts)) + 1).astype(np.float32)
    words = np.zeros((len(texts), COLUMNS), np.float32)
    target = np.zeros((len(texts), size), np.float32)
    for row, (text, section) in enumerate(zip(texts, sections, strict=True)):
        places, weights = _words(text, rarity)
        words[row, places] = weights
        if section is not None:
            target[row, section] = 1
    vectors = np.asarray(vectors, np.float32)
    kernel = vectors @ vectors.T + WORDS_WEIGHT * (words @ words.T)
    kernel[np.diag_indices_from(kernel)] += RIDGE
    dual = np.linalg.solve(kernel, target)
    return Resemblance(vectors.T @ dual, words.T @ dual, rarity)


def _words(text: str, rarity: NDArray[np.float32]) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """The places of a text's words and pairs of words, and their weights: of unit length together."""
    places = _places(text)
    weights = rarity[places]
    return places, weights / max(float(np.sqrt(weights @ weights)), 1e-9)


def _places(text: str) -> NDArray[np.int64]:
    words = words_of(text)
    grams = {*words, *(f"{one} {next_one}" for one, next_one in pairwise(words))}
    return np.asarray(sorted({zlib.crc32(gram.encode("utf-8")) % COLUMNS for gram in grams}), np.int64)
