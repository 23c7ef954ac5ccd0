"""A classifier that may raise a route and never clears one that a rule is sure of. Fitted with a release, scored in numpy.

Logistic regression on hashed character and word n-grams, on words by their class, and on the question's vector. What it
needs to be believed is set below, measured on questions of writers whose own lines it had not been fitted on.
"""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

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
# their class, the vector. On two writers left out, inverse document frequency and the classes took guarded questions
# found at 1% of educational ones sent away from 80 to 91% and from 78 to 86%.
_CLASS_WEIGHT = 0.7
VECTOR_WEIGHT = 1.5
_INVERSE_REGULARISATION = 8.0
_SIZES = (3,)  # longer n-grams cost time at build and gained nothing
_MAX_CHARS = 1_200
# What it takes to be believed, as probability that the text is grave (crisis or emergency) or guarded at all.
_GRAVE_IF_ADMITTED = 0.40
_GRAVE_IF_NOT = 0.30
# Then the crisis line stands beside an answer, or a notice: of crises of four unread writers that met another notice,
# 29 of 34 then had the line beside, and 100 of 800 other notices.
_NEAR_GRAVE = 0.10
_NEAR_GRAVE_BESIDE = 0.05
_GUARDED_IF_ADMITTED = 0.50
_GUARDED_IF_NOT = 0.45
_GUARDED_IF_HINTED = 0.25
_CALM = 0.08
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
        """Whether it takes a hint, a rule too broad to be sure alone, for a route."""
        return self.guarded >= _GUARDED_IF_HINTED

    @property
    def is_calm(self) -> bool:
        """Whether it is all but sure of education, or of another subject."""
        return self.guarded < _CALM

    def is_near_grave(self, *, consulted: bool) -> bool:
        """Whether the crisis line belongs beside; where a professional is named anyhow it takes less."""
        return self.grave >= (_NEAR_GRAVE_BESIDE if consulted else _NEAR_GRAVE)

    def raised(self, *, admitted: bool) -> Route | None:
        """The guarded route to raise to, if any.

        `admitted` is whether the rules would answer: then it takes more, since most of what they admit is education.
        """
        if self.grave >= (_GRAVE_IF_ADMITTED if admitted else _GRAVE_IF_NOT):
            return self.graver
        return self.other if self.guarded >= (_GUARDED_IF_ADMITTED if admitted else _GUARDED_IF_NOT) else None


@dataclass(frozen=True)
class SecondOpinion:
    """Weights by route: a row a route, a column an n-gram's place and then the vector's dimensions.

    `rarity` is the inverse document frequency of each place among the examples.
    """

    routes: tuple[Route, ...]
    weights: np.ndarray
    bias: np.ndarray
    rarity: np.ndarray

    def probabilities(self, turn: Turn, encode: Callable[[str], Sequence[float]]) -> dict[Route, float]:
        """How likely each route is; they add up to 1."""
        import numpy as np

        scores = self.bias.astype(np.float64)
        for places, weight in _blocks(turn.plain):
            rarity = self.rarity[places].astype(np.float64)
            scores = scores + weight * (self.weights[:, places] @ rarity) / max(np.sqrt(rarity @ rarity), 1e-9)
        scores = scores + self.weights[:, 2 * SIZE :].astype(np.float64) @ (
            VECTOR_WEIGHT * np.asarray(encode(turn.fixed), dtype=np.float64)
        )
        scores = np.exp(scores - scores.max())
        return dict(zip(self.routes, (scores / scores.sum()).tolist(), strict=True))

    def read(self, turn: Turn, encode: Callable[[str], Sequence[float]]) -> Opinion:
        """What it makes of a turn, whose vector it takes of what was meant rather than of a disguise."""
        likely = self.probabilities(turn, encode)
        return Opinion(
            grave=sum(likely.get(route, 0.0) for route in _GRAVE),
            guarded=sum(likely.get(route, 0.0) for route in _GUARDED),
            graver=max(_GRAVE, key=lambda one: likely.get(one, 0.0)),
            other=max((one for one in _GUARDED if one not in _GRAVE), key=lambda one: likely.get(one, 0.0)),
        )

    def save(self, folder: Path) -> None:
        """Write the arrays and what names them to `folder`."""
        import numpy as np

        folder.mkdir(parents=True, exist_ok=True)
        np.savez(folder / "weights.npz", weights=self.weights, bias=self.bias, rarity=self.rarity)
        described = {"routes": [route.value for route in self.routes]}
        (folder / "second_opinion.json").write_text(json.dumps(described, indent=1) + "\n", encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> SecondOpinion:
        """What `save` wrote."""
        import numpy as np

        described = json.loads((folder / "second_opinion.json").read_text(encoding="utf-8"))
        with np.load(folder / "weights.npz", allow_pickle=False) as arrays:
            return cls(
                tuple(Route(value) for value in described["routes"]),
                arrays["weights"],
                arrays["bias"],
                arrays["rarity"],
            )


def together(opinions: Iterable[Opinion]) -> Opinion:
    """One opinion of several readings of one turn: the most that any of them fears."""
    read = tuple(opinions)
    gravest = max(read, key=lambda one: one.grave)
    most = max(read, key=lambda one: one.guarded)
    return replace(most, grave=gravest.grave, graver=gravest.graver)


def fit(
    examples: Sequence[Mapping[str, Any]],
    encode: Callable[[Sequence[str]], Iterable[Sequence[float]]],
    *,
    educational: Sequence[str] = (),
) -> SecondOpinion:
    """A second opinion fitted on examples of `text` and `route`, and on questions known to be educational.

    `encode` gives the vectors of many texts at once. Deterministic.
    """
    import numpy as np
    from scipy.sparse import csr_matrix, hstack
    from sklearn.linear_model import LogisticRegression

    rows = [(row["text"], str(row["route"])) for row in examples if row["text"].strip()]
    rows += [(text, Route.ANSWER.value) for text in educational]
    turns = [Turn(text) for text, _ in rows]
    rarity = np.zeros(2 * SIZE, dtype=np.float64)
    blocks = [_blocks(turn.plain) for turn in turns]
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
    vectors = csr_matrix(VECTOR_WEIGHT * np.asarray(list(encode([turn.fixed for turn in turns])), dtype=np.float64))
    features = hstack([grams, vectors], format="csr")
    model = LogisticRegression(C=_INVERSE_REGULARISATION, max_iter=100, tol=1e-3).fit(
        features, [route for _, route in rows]
    )
    return SecondOpinion(
        tuple(Route(value) for value in model.classes_),
        model.coef_.astype(np.float32),
        model.intercept_.astype(np.float32),
        rarity,
    )


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
