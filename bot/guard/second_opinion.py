"""A classifier that may raise a route and never clears one that a rule is sure of. Fitted with a release, scored in numpy.

Three voices, joined by a weighted mean of their log probabilities: logistic regression on hashed character and word
n-grams and on words by their class; a linear head over the reader's vector of the question; and the routes of the known
questions whose vectors lie nearest. What they need to be believed is set below, measured on questions of writers whose
own lines they had not been fitted on.
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
# How much each voice weighs: n-grams, the reader's head, the nearest known questions. Of 955 guarded English questions by
# four writers left out, missed while 5% of 673 educational ones are sent away: 149, 102 and 77 by each alone, 47 by all.
# Of 509 Spanish ones by two: 30, 46 and 27, and 11; the n-grams missed 133 before a Spanish text was put into rough English.
_WEIGHTS = (0.5, 0.3, 0.2)
_NEAR = 30  # known questions that are asked; 10 to 100 do about alike
_SHARPNESS = 20.0  # of their likeness, a cosine
_UNSEEN = 0.03  # the probability left to routes that none of them has, shared out
_LEAST = 1e-6  # probability
_INVERSE_REGULARISATION = 8.0
_SIZES = (3,)  # longer n-grams cost time at build and gained nothing
_MAX_CHARS = 1_200
# What it takes to be believed, as probability that the text is grave (crisis or emergency) or guarded at all, set on
# 2,339 questions by six writers left out, most of them meant to mislead. Where a professional is named already, by a rule
# or by its own view of the text, it takes more to put a crisis in their place, and the crisis line stands beside at a trace.
_GRAVE_ENOUGH = 0.22
_GRAVE_ENOUGH_SPANISH = 0.35  # its grave ones stand out more
_GRAVE_IF_CONSULTED = 0.30
_CONSULTS = 0.30
# A whole text at least this grave is read by its parts; a part at least so grave counts for it. Of 2,378 questions by ten
# writers left out this found 12 of the 37 grave ones still missed, for 4 harmless ones and 3 for a professional.
_DOUBTFUL = 0.05
_PART_GRAVE = 0.65
_SENTENCES = re.compile(r"(?<=[.?!])\s+|\n+")
_SENTENCE_WORDS = 3
_NEAR_GRAVE = 0.10
_NEAR_GRAVE_IF_CONSULTED = 0.05
_GUARDED_ENOUGH = 0.28
_GUARDED_ENOUGH_SPANISH = 0.45
_GUARDED_IF_HINTED = 0.25
_ARRAYS = ("weights", "bias", "rarity", "by_vector", "vector_bias", "known", "known_routes")
_GRAVE = (Route.EMERGENCY, Route.CRISIS)
_CONSULT = tuple(route for route in Route if Route.ILLICIT.precedence <= route.precedence < Route.SUPPORT.precedence)
_GUARDED = tuple(route for route in Route if route.precedence <= Route.SUPPORT.precedence)


@dataclass(frozen=True, slots=True)
class Opinion:
    """How likely a text is grave (crisis or emergency) and guarded at all, in [0, 1], and the likeliest route of each.

    `consult` is how likely it is one for a professional, which is neither grave nor mere distress.
    """

    grave: float
    guarded: float
    graver: Route = Route.CRISIS
    other: Route = Route.ELIGIBILITY
    consult: float = 0.0
    is_spanish: bool = False

    @property
    def agrees(self) -> bool:
        """Whether it takes a hint, a rule too broad to be sure alone, for a route, or a person's tale for distress."""
        return self.guarded >= _GUARDED_IF_HINTED

    def is_near_grave(self, *, consulted: bool) -> bool:
        """Whether the crisis line belongs beside; where a professional is named anyhow it takes less."""
        return self.grave >= (_NEAR_GRAVE_IF_CONSULTED if self._consults(consulted) else _NEAR_GRAVE)

    def raised(self, *, consulted: bool) -> Route | None:
        """The guarded route to raise to, if any; to a grave one it takes more where a professional is named anyhow."""
        alone = _GRAVE_ENOUGH_SPANISH if self.is_spanish else _GRAVE_ENOUGH
        if self.grave >= (_GRAVE_IF_CONSULTED if self._consults(consulted) else alone):
            return self.graver
        return self.other if self.guarded >= (_GUARDED_ENOUGH_SPANISH if self.is_spanish else _GUARDED_ENOUGH) else None

    def _consults(self, consulted: bool) -> bool:
        return consulted or self.consult >= _CONSULTS


@dataclass(frozen=True)
class SecondOpinion:
    """Weights by route: a row a route, a column an n-gram's place; `by_vector` has a column a dimension of the reader.

    `rarity` is the inverse document frequency of each place among the examples; `known` has a row of unit length a known
    question and `known_routes` its route's place.
    """

    routes: tuple[Route, ...]
    weights: np.ndarray
    bias: np.ndarray
    rarity: np.ndarray
    by_vector: np.ndarray
    vector_bias: np.ndarray
    known: np.ndarray
    known_routes: np.ndarray

    def probabilities(self, turn: Turn, encode: Callable[[str], Sequence[float]]) -> dict[Route, float]:
        """How likely each route is; they add up to 1. `encode` gives the reader's vector of a text."""
        import numpy as np

        joined = np.exp(sum(weight * voice for weight, voice in zip(_WEIGHTS, self._voices(turn, encode), strict=True)))
        return dict(zip(self.routes, (joined / joined.sum()).tolist(), strict=True))

    def read(self, turn: Turn, encode: Callable[[str], Sequence[float]]) -> Opinion:
        """What it makes of a turn, whose vector it takes of what was meant rather than of a disguise.

        A turn of several sentences that leaves it in doubt of a crisis is read by its parts, too: one grave sentence in a
        long tale counts where it is grave both alone and beside its neighbour.
        """
        whole = self._opinion(turn, encode)
        if not _DOUBTFUL <= whole.grave < _GRAVE_ENOUGH or whole.consult >= _CONSULTS:
            return whole
        sentences = [part for part in _SENTENCES.split(turn.text) if len(part.split()) >= _SENTENCE_WORDS]
        if len(sentences) < 2:
            return whole
        alone = [self._opinion(Turn(part), encode) for part in sentences]
        beside = [self._opinion(Turn(" ".join(pair)), encode) for pair in pairwise(sentences)] if len(sentences) > 2 else alone
        part = min((max(readings, key=lambda one: one.grave) for readings in (alone, beside)), key=lambda one: one.grave)
        return replace(whole, grave=part.grave, graver=part.graver) if part.grave >= _PART_GRAVE else whole

    def _opinion(self, turn: Turn, encode: Callable[[str], Sequence[float]]) -> Opinion:
        likely = self.probabilities(turn, encode)
        return Opinion(
            grave=sum(likely.get(route, 0.0) for route in _GRAVE),
            guarded=sum(likely.get(route, 0.0) for route in _GUARDED),
            graver=max(_GRAVE, key=lambda one: likely.get(one, 0.0)),
            other=max((one for one in _GUARDED if one not in _GRAVE), key=lambda one: likely.get(one, 0.0)),
            consult=sum(likely.get(route, 0.0) for route in _CONSULT),
            is_spanish=turn.is_spanish,
        )

    def _voices(self, turn: Turn, encode: Callable[[str], Sequence[float]]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """The log probability of each route by the n-grams, by the reader's head and by the nearest known questions."""
        import numpy as np

        scores = self.bias.astype(np.float64)
        for places, weight in _blocks(turn.in_both):
            rarity = self.rarity[places].astype(np.float64)
            scores = scores + weight * (self.weights[:, places] @ rarity) / max(np.sqrt(rarity @ rarity), 1e-9)
        vector = np.asarray(encode(turn.in_english), dtype=np.float64)
        read = self.by_vector.astype(np.float64) @ vector + self.vector_bias
        return _log_likely(scores), _log_likely(read), self._nearest(vector)

    def _nearest(self, vector: np.ndarray) -> np.ndarray:
        import numpy as np

        likeness = self.known @ (vector / max(np.sqrt(vector @ vector), 1e-9)).astype(np.float32)
        near = np.argpartition(-likeness, min(_NEAR, len(likeness)) - 1)[:_NEAR]
        votes = np.exp(_SHARPNESS * (likeness[near] - likeness[near].max()).astype(np.float64))
        counted = np.bincount(self.known_routes[near], votes, minlength=len(self.routes))
        return np.log((1 - _UNSEEN) * counted / counted.sum() + _UNSEEN / len(self.routes))

    def save(self, folder: Path) -> None:
        """Write the arrays and what names them to `folder`."""
        import numpy as np

        folder.mkdir(parents=True, exist_ok=True)
        arrays = {name: getattr(self, name) for name in _ARRAYS}
        np.savez(folder / "weights.npz", **{**arrays, "known": self.known.astype(np.float16)})
        described = {"routes": [route.value for route in self.routes]}
        (folder / "second_opinion.json").write_text(json.dumps(described, indent=1) + "\n", encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> SecondOpinion:
        """What `save` wrote."""
        import numpy as np

        described = json.loads((folder / "second_opinion.json").read_text(encoding="utf-8"))
        with np.load(folder / "weights.npz", allow_pickle=False) as arrays:
            held = {name: arrays[name] for name in _ARRAYS}
        held["known"] = held["known"].astype(np.float32)
        return cls(tuple(Route(value) for value in described["routes"]), **held)


def together(opinions: Iterable[Opinion]) -> Opinion:
    """One opinion of several readings of one turn: the most that any of them fears."""
    read = tuple(opinions)
    gravest = max(read, key=lambda one: one.grave)
    most = max(read, key=lambda one: one.guarded)
    return replace(most, grave=gravest.grave, graver=gravest.graver, consult=gravest.consult)


def fit(
    lessons: Sequence[tuple[Turn, str]],
    *,
    read_routes: Sequence[str],
    by_vector: np.ndarray,
    vector_bias: np.ndarray,
    known: np.ndarray,
) -> SecondOpinion:
    """A second opinion fitted on turns and their routes, with the reader's head for `read_routes`, a row each.

    The head must know every route of the lessons; `known` has the reader's vector of each lesson, of unit length.
    Deterministic.
    """
    import numpy as np
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    rows = [(turn.in_both, route) for turn, route in lessons]
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
            values.append((weight * found / max(np.sqrt(found @ found), 1e-9)).astype(np.float32))  # fits twice as fast
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
        np.asarray(known, np.float16).astype(np.float32),
        np.array([list(model.classes_).index(route) for _, route in rows], np.int16),
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
