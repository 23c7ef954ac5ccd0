"""The reader: the encoder, its upper half fitted, while a release is built, to what patients ask here.

A vector that tells routes apart, for the guard's second opinion, and sections: how likely a question is one that a
section is asked, or that none is. Answering loads ONNX Runtime and never torch; the fit is bot.reader_fit's.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.encoder import Encoder, Encodes, Vectors
from bot.errors import ReleaseError

SCALE = 20.0  # of the cosine with a section's column, in the softmax
HEADS = "heads.npz"


@dataclass(frozen=True)
class Reader:
    """`columns` has a column of unit length a section, in the passages' order, and a last one for none of them."""

    encoder: Encodes
    columns: NDArray[np.float32]
    bias: NDArray[np.float32]

    def sections(self, vector: Vectors) -> NDArray[np.float32]:
        """How likely each section is the one that is asked for, and last that none is; they add up to 1."""
        scores = SCALE * (vector @ self.columns) + self.bias
        likely = np.exp(scores - scores.max())
        return np.asarray(likely / likely.sum(), np.float32)

    @classmethod
    def load(cls, folder: Path, *, size: int) -> Reader:
        """The reader in `folder`, of `size` passages; raises ReleaseError when it is damaged or of others."""
        try:
            with np.load(folder / HEADS, allow_pickle=False) as held:
                columns, bias = held["columns"], held["bias"]
        except Exception as error:  # whatever numpy makes of a truncated file
            raise ReleaseError("the release's reader is damaged: build again (python -m bot index)") from error
        if columns.shape[1] != size + 1:
            raise ReleaseError("the release's reader is of other passages: build again (python -m bot index)")
        return cls(Encoder(folder), columns, bias)


class Remembered:
    """Texts' vectors, each made once: the encoder's by call, the reader's by `read`. Kept no longer than this object.

    Neither reads capitals or runs of spaces, so texts that differ in those alone share a vector.
    """

    def __init__(self, encoder: Encodes, reader: Reader | None = None) -> None:
        self._encoder, self._reader = encoder, reader
        self._encoded: dict[str, Vectors] = {}
        self._read: dict[str, Vectors] = {}

    def __call__(self, text: str) -> Vectors:
        return _once(self._encoder, self._encoded, text)

    def read(self, text: str) -> Vectors:
        """The reader's vector, and the encoder's where there is no reader."""
        return _once(self._reader.encoder, self._read, text) if self._reader else self(text)


def _once(encoder: Encodes, known: dict[str, Vectors], text: str) -> Vectors:
    plain = " ".join(text.lower().split())
    if plain not in known:
        known[plain] = encoder.encode([plain])[0]
    return known[plain]
