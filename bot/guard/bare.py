"""A text with figures of speech ("my back is killing me") and reporting frames ("I read that") set aside."""

from __future__ import annotations

import re
from functools import cache

from bot.guard.lexicon_crisis import FIGURES, FRAMES


def set_aside(text: str) -> str:
    """A folded, expanded text with each figure and frame read as "so"."""
    figures, frames = _patterns()
    return frames.sub(" so ", figures.sub(" so ", text))


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile("|".join(FIGURES)), re.compile("|".join(FRAMES))
