"""The lexical index: BM25 over stemmed words, kept as arrays in a release."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.errors import ReleaseError

K1, B = 1.2, 0.75  # measured on two outside sets: stemming and these values did best

_WORD = re.compile(r"[^\W_]+")
_ALGORITHMS = {"en": "english", "es": "spanish"}
_STOPWORDS = {
    "en": frozenset(
        [
            "a",
            "an",
            "and",
            "are",
            "as",
            "at",
            "be",
            "been",
            "but",
            "by",
            "did",
            "do",
            "does",
            "doing",
            "for",
            "from",
            "had",
            "has",
            "have",
            "he",
            "her",
            "his",
            "i",
            "if",
            "in",
            "into",
            "is",
            "it",
            "its",
            "me",
            "my",
            "of",
            "on",
            "or",
            "our",
            "she",
            "so",
            "that",
            "the",
            "their",
            "them",
            "they",
            "this",
            "to",
            "was",
            "we",
            "were",
            "will",
            "with",
            "would",
            "you",
            "your",
            "am",
            "s",
            "t",
            "re",
            "ve",
            "ll",
            "d",
            "m",
            "can",
            "could",
            "there",
        ]
    ),
    "es": frozenset(
        [
            "a",
            "al",
            "con",
            "de",
            "del",
            "el",
            "ella",
            "en",
            "es",
            "la",
            "las",
            "lo",
            "los",
            "mi",
            "me",
            "no",
            "o",
            "para",
            "por",
            "que",
            "se",
            "si",
            "su",
            "un",
            "una",
            "y",
            "yo",
        ]
    ),
}


def words_of(text: str) -> list[str]:
    """The words of `text` in lower case, in their order."""
    return _WORD.findall(text.lower())


def stems_of(text: str, language: str = "en") -> list[str]:
    """The stems of `text`'s words, stop words left out."""
    stopwords = _STOPWORDS.get(language, frozenset())
    return stems([word for word in words_of(text) if word not in stopwords], language)


def stems(words: Sequence[str], language: str = "en") -> list[str]:
    """The stem of each word, in order. A stemmer lives for one call: it is not for sharing, and it remembers words."""
    import Stemmer

    return list(Stemmer.Stemmer(_ALGORITHMS.get(language, "english")).stemWords(list(words)))


class LexicalIndex:
    """BM25 scores of every passage, in the order in which the passages were given."""

    def __init__(self, model: Any | None, *, size: int, language: str) -> None:
        self._model = model
        self._size = size
        self._language = language

    @classmethod
    def over(cls, texts: Sequence[str], *, language: str) -> LexicalIndex:
        """An index over `texts`; an empty one gives no scores."""
        import bm25s

        tokens = [stems_of(text, language) for text in texts]
        if not any(tokens):
            return cls(None, size=len(texts), language=language)
        model = bm25s.BM25(k1=K1, b=B)
        model.index(tokens, show_progress=False)
        return cls(model, size=len(texts), language=language)

    @classmethod
    def load(cls, folder: Path, *, size: int, language: str) -> LexicalIndex:
        """What `save` left in `folder`; raises ReleaseError when it is damaged or of another size."""
        import bm25s

        if not folder.is_dir():
            return cls(None, size=size, language=language)
        try:
            model = bm25s.BM25.load(folder, show_progress=False)
        except Exception as error:  # a truncated array raises whatever numpy or json make of it
            raise ReleaseError("the release's lexical index is damaged: build again (python -m bot index)") from error
        if model.scores["num_docs"] != size:
            raise ReleaseError("the release's lexical index is of other passages: build again (python -m bot index)")
        return cls(model, size=size, language=language)

    def save(self, folder: Path) -> None:
        """Write the arrays to `folder`; an empty index writes nothing."""
        if self._model is not None:
            self._model.save(folder, show_progress=False)

    def scores(self, text: str) -> NDArray[np.float32]:
        """One BM25 score a passage, in their order; zero where no word is shared."""
        if self._model is None:
            return np.zeros(self._size, np.float32)
        known = [stem for stem in stems_of(text, self._language) if stem in self._model.vocab_dict]
        if not known:
            return np.zeros(self._size, np.float32)
        return np.asarray(self._model.get_scores(known), np.float32)
