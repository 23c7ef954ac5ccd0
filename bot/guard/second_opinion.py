"""A classifier that may raise a route and never clear one. Fitted while a release is built, scored in numpy.

Logistic regression on hashed character n-grams and, where there is one, the question's vector.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.domain import Route

if TYPE_CHECKING:
    import numpy as np


@dataclass(frozen=True)
class SecondOpinion:
    """Weights by route; `thresholds` is the probability that each route needs."""

    routes: tuple[Route, ...]
    weights: np.ndarray
    bias: np.ndarray
    thresholds: np.ndarray

    def route(self, text: str, vector: Sequence[float] | None) -> Route | None:
        """The route to raise to, or None when not confident enough."""
        return None
