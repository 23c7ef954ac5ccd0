"""A classifier that may raise a route and never clear one. Fitted while a release is built, scored in numpy.

Logistic regression on hashed character and word n-grams and the question's vector. What it needs to be believed is set
below, measured on questions of writers whose own lines it had not been fitted on.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.domain import Route
from bot.guard.asked import asked, clauses, tells_of_person
from bot.guard.bare import set_aside
from bot.guard.normalise import expanded, folded, repaired

if TYPE_CHECKING:
    import numpy as np

SIZE = 1 << 14
VECTOR_WEIGHT = 2.0  # of the question's vector beside n-grams of unit length; best of 1, 2 and 3 on writers left out
_SIZES = (3,)  # longer n-grams cost time at build and gained nothing
_MAX_CHARS = 1_200
# What it takes to be believed, as probability that the text is grave (crisis or emergency) or guarded at all. On 3,062
# questions of writers left out, these took guarded questions answered from 11.6% to 4% and crises and emergencies that
# the rules missed from 35% to 8%, and sent away 2.5% more of the educational ones.
_GRAVE_IF_ADMITTED = 0.70
_GRAVE_IF_NOT = 0.35
_NEAR_GRAVE = 0.20  # then the crisis line stands beside, whatever the route
_GUARDED_IF_ADMITTED = 0.93
_GUARDED_IF_NOT = 0.60
_GRAVE = (Route.EMERGENCY, Route.CRISIS)
_GUARDED = tuple(route for route in Route if route.precedence <= Route.SUPPORT.precedence)


@dataclass(frozen=True, slots=True)
class Opinion:
    """What the classifier makes of a text: the guarded route to raise to, if any, and whether it is near a grave one."""

    route: Route | None
    is_near_grave: bool


@dataclass(frozen=True)
class SecondOpinion:
    """Weights by route: a row a route, a column an n-gram's place and then the vector's dimensions."""

    routes: tuple[Route, ...]
    weights: np.ndarray
    bias: np.ndarray

    def probabilities(self, text: str, vector: Sequence[float]) -> dict[Route, float]:
        """How likely each route is; they add up to 1."""
        import numpy as np

        places = _places(text)
        scores = self.bias.astype(np.float64)
        if places:
            scores = scores + self.weights[:, places].sum(axis=1, dtype=np.float64) / np.sqrt(len(places))
        scores = scores + self.weights[:, SIZE:].astype(np.float64) @ (VECTOR_WEIGHT * np.asarray(vector, dtype=np.float64))
        scores = np.exp(scores - scores.max())
        return dict(zip(self.routes, (scores / scores.sum()).tolist(), strict=True))

    def read(self, text: str, vector: Sequence[float], *, admitted: bool) -> Opinion:
        """What it makes of a text with its vector.

        `admitted` is whether the rules would answer: then it takes more, since most of what they admit is education.
        """
        likely = self.probabilities(text, vector)
        grave = sum(likely.get(route, 0.0) for route in _GRAVE)
        guarded = sum(likely.get(route, 0.0) for route in _GUARDED)
        route = None
        if grave >= (_GRAVE_IF_ADMITTED if admitted else _GRAVE_IF_NOT):
            route = max(_GRAVE, key=lambda one: likely.get(one, 0.0))
        elif guarded >= (_GUARDED_IF_ADMITTED if admitted else _GUARDED_IF_NOT):
            route = max((one for one in _GUARDED if one not in _GRAVE), key=lambda one: likely.get(one, 0.0))
        return Opinion(route, grave >= _NEAR_GRAVE)

    def save(self, folder: Path) -> None:
        """Write the arrays and what names them to `folder`."""
        import numpy as np

        folder.mkdir(parents=True, exist_ok=True)
        np.savez(folder / "weights.npz", weights=self.weights, bias=self.bias)
        described = {"routes": [route.value for route in self.routes]}
        (folder / "second_opinion.json").write_text(json.dumps(described, indent=1) + "\n", encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> SecondOpinion:
        """What `save` wrote."""
        import numpy as np

        described = json.loads((folder / "second_opinion.json").read_text(encoding="utf-8"))
        with np.load(folder / "weights.npz", allow_pickle=False) as arrays:
            return cls(tuple(Route(value) for value in described["routes"]), arrays["weights"], arrays["bias"])


def fit(
    examples: Sequence[Mapping[str, Any]], encode: Callable[[str], Sequence[float]], *, educational: Sequence[str] = ()
) -> SecondOpinion:
    """A second opinion fitted on examples of `text` and `route`, and on questions known to be educational. Deterministic."""
    import numpy as np
    from scipy.sparse import csr_matrix, hstack
    from sklearn.linear_model import LogisticRegression

    rows = [(row["text"], str(row["route"])) for row in examples if row["text"].strip()]
    rows += [(text, Route.ANSWER.value) for text in educational]
    indices = [_places(text) for text, _ in rows]
    grams = csr_matrix(
        (
            np.concatenate([np.full(len(places), 1 / max(1, len(places)) ** 0.5) for places in indices]),
            np.concatenate([np.asarray(places, dtype=np.int64) for places in indices]),
            np.cumsum([0, *map(len, indices)]),
        ),
        shape=(len(rows), SIZE),
    )
    vectors = csr_matrix(VECTOR_WEIGHT * np.asarray([encode(text) for text, _ in rows], dtype=np.float64))
    features = hstack([grams, vectors], format="csr")
    model = LogisticRegression(C=15.0, max_iter=80, tol=1e-3).fit(features, [route for _, route in rows])
    return SecondOpinion(
        tuple(Route(value) for value in model.classes_),
        model.coef_.astype(np.float32),
        model.intercept_.astype(np.float32),
    )


def _places(text: str) -> list[int]:
    """The hashed places of a text's character n-grams (within words), and of its words, alone, in pairs and in threes."""
    plain = expanded(repaired(folded(text)))
    if len(plain) > _MAX_CHARS:
        plain = plain[: _MAX_CHARS // 2] + " " + plain[-_MAX_CHARS // 2 :]
    words = plain.split()
    bare = set_aside(plain)
    grams = {"f:" + ("person" if any(map(tells_of_person, clauses(bare))) else "no one"), "f:" + ("asks" if asked(bare) else "tells")}
    grams |= {f"w:{word}" for word in words} | {f"p:{a} {b}" for a, b in zip(words, words[1:], strict=False)}
    grams |= {f"t:{a} {b} {c}" for a, b, c in zip(words, words[1:], words[2:], strict=False)}
    for word in words:
        padded = f" {word} "
        grams.update(padded[start : start + size] for size in _SIZES for start in range(len(padded) - size + 1))
    return sorted({zlib.crc32(gram.encode("utf-8")) % SIZE for gram in grams})
