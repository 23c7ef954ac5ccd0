"""A classifier that may raise a route and never clears one that a rule is sure of. Fitted with a release, scored in numpy.

Two voices, joined by the mean of their log probabilities: logistic regression on hashed character and word n-grams and
on words by their class, and a linear head over the reader's vector of the question. What they need to be believed is set
below, measured on questions of writers whose own lines they had not been fitted on.
"""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from bot.domain import Route
from bot.guard.asked import asked, clauses, tells_of_person
from bot.guard.bare import set_aside
from bot.guard.lexicon import SLOTS
from bot.guard.rules import fill
from bot.guard.turn import Turn

if TYPE_CHECKING:
    import numpy as np

SIZE = 1 << 15  # columns of each block of n-grams
# Each block has unit length before its weight: the words as typed, the words with people, medicines and conditions by
# their class. On two writers left out, inverse document frequency and the classes took guarded questions found at 1% of
# educational ones sent away from 80 to 91% and from 78 to 86%.
_CLASS_WEIGHT = 0.7
# The reader's share of the two voices. On five writers left out (1,100 questions) n-grams with the encoder's own vector
# found 95.8% of guarded questions at 1% of educational ones sent away, the reader 97.1%, both 98.9%, and of grave ones
# 96.4%, 97.1% and 98.6%. The encoder was made for English: in Spanish the n-grams do better alone (95% against 75%).
_READER_SHARE = 0.5
_READER_SHARE_SPANISH = 0.25
# Of the view whether a text is guarded at all. On 2,000 questions by other writers, 20 of 355 educational ones sent away
# left 14 of 1,405 guarded ones with half a share and 11 with this; at 10, 34 and 22. Grave ones are found best with half.
_READER_SHARE_GUARDED = 0.65
_LEAST = 1e-6  # probability
_INVERSE_REGULARISATION = 8.0
_SIZES = (3,)  # longer n-grams cost time at build and gained nothing
_MAX_CHARS = 1_200
# What it takes to be believed, as probability that the text is grave (crisis or emergency) or guarded at all. Of 2,080
# questions of eight writers left out, asked with the rules, these left 13 of 505 grave ones and sent 8 harmless ones to a
# crisis or emergency; each step of .04 either way trades about three for three. Where a professional is named already, it
# takes more to put a crisis in their place, and the crisis line stands beside at a trace.
_GRAVE_ENOUGH = 0.22
_GRAVE_IF_CONSULTED = 0.40
_NEAR_GRAVE = 0.10
_NEAR_GRAVE_IF_CONSULTED = 0.05
_GUARDED_ENOUGH = 0.33
_GUARDED_IF_HINTED = 0.25
_ARRAYS = ("weights", "bias", "rarity", "by_vector", "vector_bias")
_GRAVE = (Route.EMERGENCY, Route.CRISIS)
_GUARDED = tuple(route for route in Route if route.precedence <= Route.SUPPORT.precedence)


@dataclass(frozen=True, slots=True)
class Opinion:
    """How likely a text is grave (crisis or emergency) and guarded at all, in [0, 1], and the likeliest route of each."""

    grave: float
    guarded: float
    graver: Route = Route.CRISIS
    other: Route = Route.ELIGIBILITY

    @property
    def agrees(self) -> bool:
        """Whether it takes a hint, a rule too broad to be sure alone, for a route, or a person's tale for distress."""
        return self.guarded >= _GUARDED_IF_HINTED

    def is_near_grave(self, *, consulted: bool) -> bool:
        """Whether the crisis line belongs beside; where a professional is named anyhow it takes less."""
        return self.grave >= (_NEAR_GRAVE_IF_CONSULTED if consulted else _NEAR_GRAVE)

    def raised(self, *, consulted: bool) -> Route | None:
        """The guarded route to raise to, if any; to a grave one it takes more where a professional is named anyhow."""
        if self.grave >= (_GRAVE_IF_CONSULTED if consulted else _GRAVE_ENOUGH):
            return self.graver
        return self.other if self.guarded >= _GUARDED_ENOUGH else None


@dataclass(frozen=True)
class SecondOpinion:
    """Weights by route: a row a route, a column an n-gram's place; `by_vector` has a column a dimension of the reader.

    `rarity` is the inverse document frequency of each place among the examples.
    """

    routes: tuple[Route, ...]
    weights: np.ndarray
    bias: np.ndarray
    rarity: np.ndarray
    by_vector: np.ndarray
    vector_bias: np.ndarray

    def probabilities(self, turn: Turn, encode: Callable[[str], Sequence[float]]) -> dict[Route, float]:
        """How likely each route is; they add up to 1. `encode` gives the reader's vector of a text."""
        said, read = self._voices(turn, encode)
        return self._joined(said, read, _READER_SHARE_SPANISH if turn.is_spanish else _READER_SHARE)

    def read(self, turn: Turn, encode: Callable[[str], Sequence[float]]) -> Opinion:
        """What it makes of a turn, whose vector it takes of what was meant rather than of a disguise."""
        said, read = self._voices(turn, encode)
        likely = self._joined(said, read, _READER_SHARE_SPANISH if turn.is_spanish else _READER_SHARE)
        broadly = self._joined(said, read, _READER_SHARE_SPANISH if turn.is_spanish else _READER_SHARE_GUARDED)
        return Opinion(
            grave=sum(likely.get(route, 0.0) for route in _GRAVE),
            guarded=sum(broadly.get(route, 0.0) for route in _GUARDED),
            graver=max(_GRAVE, key=lambda one: likely.get(one, 0.0)),
            other=max((one for one in _GUARDED if one not in _GRAVE), key=lambda one: broadly.get(one, 0.0)),
        )

    def _voices(self, turn: Turn, encode: Callable[[str], Sequence[float]]) -> tuple[np.ndarray, np.ndarray]:
        """The log probability of each route by the n-grams, and by the reader."""
        import numpy as np

        scores = self.bias.astype(np.float64)
        for places, weight in _blocks(turn.plain):
            rarity = self.rarity[places].astype(np.float64)
            scores = scores + weight * (self.weights[:, places] @ rarity) / max(np.sqrt(rarity @ rarity), 1e-9)
        vector = np.asarray(encode(turn.fixed), dtype=np.float64)
        return _log_likely(scores), _log_likely(self.by_vector.astype(np.float64) @ vector + self.vector_bias)

    def _joined(self, said: np.ndarray, read: np.ndarray, share: float) -> dict[Route, float]:
        """Both voices in one, `share` of it the reader's."""
        import numpy as np

        joined = np.exp((1 - share) * said + share * read)
        return dict(zip(self.routes, (joined / joined.sum()).tolist(), strict=True))

    def save(self, folder: Path) -> None:
        """Write the arrays and what names them to `folder`."""
        import numpy as np

        folder.mkdir(parents=True, exist_ok=True)
        arrays = {name: getattr(self, name) for name in _ARRAYS}
        np.savez(folder / "weights.npz", **arrays)
        described = {"routes": [route.value for route in self.routes]}
        (folder / "second_opinion.json").write_text(json.dumps(described, indent=1) + "\n", encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> SecondOpinion:
        """What `save` wrote."""
        import numpy as np

        described = json.loads((folder / "second_opinion.json").read_text(encoding="utf-8"))
        with np.load(folder / "weights.npz", allow_pickle=False) as arrays:
            return cls(tuple(Route(value) for value in described["routes"]), **{name: arrays[name] for name in _ARRAYS})


def together(opinions: Iterable[Opinion]) -> Opinion:
    """One opinion of several readings of one turn: the most that any of them fears."""
    read = tuple(opinions)
    gravest = max(read, key=lambda one: one.grave)
    most = max(read, key=lambda one: one.guarded)
    return replace(most, grave=gravest.grave, graver=gravest.graver)


def fit(
    lessons: Sequence[tuple[Turn, str]], *, read_routes: Sequence[str], by_vector: np.ndarray, vector_bias: np.ndarray
) -> SecondOpinion:
    """A second opinion fitted on turns and their routes, with the reader's head for `read_routes`, a row each.

    The head must know every route of the lessons. Deterministic.
    """
    import numpy as np
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    rows = [(turn.plain, route) for turn, route in lessons]
    rarity = np.zeros(2 * SIZE, dtype=np.float64)
    blocks = [_blocks(plain) for plain, _ in rows]
    for row in blocks:
        for places, _ in row:
            rarity[places] += 1
    rarity = (np.log((1 + len(rows)) / (1 + rarity)) + 1).astype(np.float32)
    values, columns, starts = [], [], [0]
    for row in blocks:
        for places, weight in row:
            found = rarity[places].astype(np.float64)
            values.append(weight * found / max(np.sqrt(found @ found), 1e-9))
            columns.append(places)
        starts.append(starts[-1] + sum(len(places) for places, _ in row))
    grams = csr_matrix((np.concatenate(values), np.concatenate(columns), starts), shape=(len(rows), 2 * SIZE))
    model = LogisticRegression(C=_INVERSE_REGULARISATION, max_iter=100, tol=1e-3).fit(grams, [route for _, route in rows])
    order = [list(read_routes).index(str(route)) for route in model.classes_]
    return SecondOpinion(
        tuple(Route(value) for value in model.classes_),
        model.coef_.astype(np.float32),
        model.intercept_.astype(np.float32),
        rarity,
        np.asarray(by_vector, np.float32)[order],
        np.asarray(vector_bias, np.float32)[order],
    )


def _log_likely(scores: np.ndarray) -> np.ndarray:
    """The logarithms of a softmax, none below that of the least probability."""
    import numpy as np

    likely = np.exp(scores - scores.max())
    return np.log(np.maximum(likely / likely.sum(), _LEAST))


def _blocks(plain: str) -> tuple[tuple[np.ndarray, float], ...]:
    """The hashed places of a text's n-grams, and of those with word-classes for its people, medicines and conditions."""
    import numpy as np

    if len(plain) > _MAX_CHARS:
        plain = plain[: _MAX_CHARS // 2] + " " + plain[-_MAX_CHARS // 2 :]
    return (
        (np.asarray(_places(_grams(plain), 0), dtype=np.int64), 1.0),
        (np.asarray(_places(_class_grams(plain), SIZE), dtype=np.int64), _CLASS_WEIGHT),
    )


def _grams(plain: str) -> set[str]:
    """Character n-grams (within words) of a folded text, its words, alone, in pairs and in threes, and what it does."""
    words = plain.split()
    bare = set_aside(plain)
    grams = {
        "f:" + ("person" if any(map(tells_of_person, clauses(bare))) else "no one"),
        "f:" + ("asks" if asked(bare) else "tells"),
    }
    grams |= {f"w:{word}" for word in words} | {f"p:{a} {b}" for a, b in pairwise(words)}
    grams |= {f"t:{a} {b} {c}" for a, b, c in zip(words, words[1:], words[2:], strict=False)}
    for word in words:
        padded = f" {word} "
        grams.update(padded[start : start + size] for size in _SIZES for start in range(len(padded) - size + 1))
    return grams


def _class_grams(plain: str) -> set[str]:
    """The pairs of words, near and next, and the threes of a text whose people, medicines and conditions are classes."""
    for name, pattern in _classes():
        plain = pattern.sub(f" {name} ", plain)
    words = plain.split()
    grams = {f"{a} {b}" for a, b in pairwise(words)}
    grams |= {f"{a} {b} {c}" for a, b, c in zip(words, words[1:], words[2:], strict=False)}
    return grams | {f"{a} .. {b}" for place, a in enumerate(words) for b in words[place + 2 : place + 5]}


def _places(grams: set[str], start: int) -> list[int]:
    return sorted({start + zlib.crc32(gram.encode("utf-8")) % SIZE for gram in grams})


@cache
def _classes() -> tuple[tuple[str, re.Pattern[str]], ...]:
    names = (
        "kin",
        "named_drug",
        "substance",
        "alcohol",
        "condition",
        "pregnant",
        "ketamine",
        "form",
        "unit",
        "third",
        "group",
    )
    named = [(name.upper(), re.compile(rf"\b{fill(SLOTS[name], SLOTS)}\b")) for name in names]
    return (*named, ("NUMBER", re.compile(r"\b\d+(?:[.,]\d+)?\b")))
