"""A classifier that may raise a route and never clear one. Fitted while a release is built, scored in numpy.

Logistic regression on hashed character and word n-grams and the question's vector, and a twin on n-grams alone for when
there is no vector. Its thresholds come from cross-validation by family: see `_thresholds`.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.domain import Route
from bot.guard.asked import asked, clauses, only_education, tells_of_person
from bot.guard.bare import set_aside
from bot.guard.normalise import expanded, folded, repaired

if TYPE_CHECKING:
    import numpy as np

SIZE = 1 << 14
VECTOR_WEIGHT = 1.0  # of the question's vector beside n-grams of unit length; best of 0.7 to 4 on the tuning cases
_SIZES = (3,)  # longer n-grams cost time at build and gained nothing
_MAX_CHARS = 1_200
# Of the educational examples, out of fold, at most this share is sent away.
_SENT_AWAY = 0.003
# No threshold is lower, however few examples say so: for plain education and every consult route, where an answer is
# mostly right; for a grave route in anything else that was admitted.
_LEAST_SURE, _LEAST_GRAVE = 0.97, 0.8
_GUARDED = tuple(
    route for route in Route if route.precedence <= Route.SUPPORT.precedence
)


@dataclass(frozen=True)
class SecondOpinion:
    """Weights by route. `thresholds` are what a route needs to overturn an admission, with and without a vector."""

    routes: tuple[Route, ...]
    weights: np.ndarray
    bias: np.ndarray
    plain_weights: np.ndarray
    plain_bias: np.ndarray
    thresholds: Mapping[str, float]
    plain_thresholds: Mapping[str, float]

    def probabilities(self, text: str, vector: Sequence[float] | None) -> dict[Route, float]:
        """How likely each route is; they add up to 1."""
        import numpy as np

        places = _places(text)
        weights, bias = (self.plain_weights, self.plain_bias) if vector is None else (self.weights, self.bias)
        scores = bias.astype(np.float64).copy()
        if places:
            scores += weights[:, places].sum(axis=1, dtype=np.float64) / np.sqrt(len(places))
        if vector is not None:
            scores += weights[:, SIZE:].astype(np.float64) @ (VECTOR_WEIGHT * np.asarray(vector, dtype=np.float64))
        scores = np.exp(scores - scores.max())
        return dict(zip(self.routes, (scores / scores.sum()).tolist(), strict=True))

    def route(self, text: str, vector: Sequence[float] | None, *, least: float | None = None) -> Route | None:
        """The guarded route to raise to, or None when not confident enough.

        `least` replaces the cross-validated thresholds where the rules have already found a reason not to answer.
        """
        probabilities = self.probabilities(text, vector)
        thresholds = self.plain_thresholds if vector is None else self.thresholds
        likely = max((route for route in probabilities if route in _GUARDED), key=lambda route: probabilities[route], default=None)
        if likely is None:
            return None
        needed = thresholds.get(_key(likely, _is_plain(text)), 1.0) if least is None else least
        return likely if probabilities[likely] >= needed else None

    def save(self, folder: Path) -> None:
        """Write the arrays and what names them to `folder`."""
        import numpy as np

        folder.mkdir(parents=True, exist_ok=True)
        np.savez(
            folder / "weights.npz",
            weights=self.weights,
            bias=self.bias,
            plain_weights=self.plain_weights,
            plain_bias=self.plain_bias,
        )
        described = {
            "routes": [route.value for route in self.routes],
            "thresholds": dict(self.thresholds),
            "plain_thresholds": dict(self.plain_thresholds),
        }
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
                arrays["plain_weights"],
                arrays["plain_bias"],
                described["thresholds"],
                described["plain_thresholds"],
            )


def fit(examples: Sequence[Mapping[str, Any]], encode: Callable[[str], Sequence[float]]) -> SecondOpinion:
    """A second opinion fitted on examples of `text`, `route` and `family`. Deterministic."""
    import numpy as np
    from scipy.sparse import csr_matrix, hstack

    rows = [row for row in examples if row["text"].strip()]
    indices = [_places(row["text"]) for row in rows]
    grams = csr_matrix(
        (
            np.concatenate([np.full(len(places), 1 / max(1, len(places)) ** 0.5) for places in indices]),
            np.concatenate([np.asarray(places, dtype=np.int64) for places in indices]),
            np.cumsum([0, *map(len, indices)]),
        ),
        shape=(len(rows), SIZE),
    )
    vectors = csr_matrix(VECTOR_WEIGHT * np.asarray([encode(row["text"]) for row in rows], dtype=np.float64))
    both = hstack([grams, vectors], format="csr")
    labels = np.asarray([row["route"] for row in rows])
    families = np.asarray([row.get("family") or row["route"] for row in rows])
    plain_asks = np.asarray([_is_plain(row["text"]) for row in rows])
    model, plain = _model(both, labels), _model(grams, labels)
    routes = tuple(Route(value) for value in model.classes_)
    return SecondOpinion(
        routes,
        model.coef_.astype(np.float32),
        model.intercept_.astype(np.float32),
        plain.coef_.astype(np.float32),
        plain.intercept_.astype(np.float32),
        _thresholds(both, labels, families, plain_asks),
        _thresholds(grams, labels, families, plain_asks),
    )


def _model(features: Any, labels: Any) -> Any:
    from sklearn.linear_model import LogisticRegression

    return LogisticRegression(C=20.0, max_iter=80, tol=1e-3, class_weight="balanced").fit(features, labels)


def _thresholds(features: Any, labels: Any, families: Any, plain_asks: Any) -> dict[str, float]:
    """What each guarded route needs so that, out of fold by family, at most `_SENT_AWAY` of the answers are raised.

    Kept apart for texts that ask plain education and others: suicide as a subject of study is likely "crisis" by its
    words, and only what is asked, and of whom, tells it from the real thing.
    """
    import numpy as np
    from sklearn.model_selection import GroupKFold

    folds = min(3, len(set(families.tolist())))
    guarded = [route.value for route in _GUARDED if route.value in set(labels.tolist())]
    if folds < 2 or not (labels == "answer").any():
        return {}
    raised: list[tuple[float, str, bool]] = []
    for train, test in GroupKFold(n_splits=folds).split(features, labels, families):
        model = _model(features[train], labels[train])
        places = [list(model.classes_).index(route) for route in guarded if route in model.classes_]
        found = model.predict_proba(features[test])[:, places]
        for row, label, is_plain in zip(found, labels[test], plain_asks[test], strict=True):
            if label == "answer":
                best = int(np.argmax(row))
                raised.append((float(row[best]), str(model.classes_[places[best]]), bool(is_plain)))
    raised.sort(reverse=True)
    kept = raised[int(_SENT_AWAY * len(raised)) :]
    return {
        _key(Route(route), kind): min(0.99, max(_least(Route(route), kind), 0.03 + max((p for p, name, which in kept if name == route and which == kind), default=0.0)))
        for route in guarded
        for kind in (False, True)
    }


def _key(route: Route, is_plain: bool) -> str:
    return f"{route.value}/{'plain' if is_plain else 'other'}"


def _least(route: Route, is_plain: bool) -> float:
    return _LEAST_GRAVE if route in (Route.EMERGENCY, Route.CRISIS) and not is_plain else _LEAST_SURE


def _is_plain(text: str) -> bool:
    """Whether all that the text asks is plain education."""
    return only_education(set_aside(expanded(repaired(folded(text)))))


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
