"""Resemblance: a question is like those of its own section, and questions of none belong to none."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import pytest

from bot.errors import ReleaseError
from bot.resemblance import Resemblance, fit

_ASKED = (
    ("When can I drive?", 0), ("driving after a session", 0), ("can i drive home", 0),
    ("Does it raise blood pressure?", 1), ("what happens to blood pressure", 1), ("will my pressure go up", 1),
    ("Does it help with ringing ears?", None), ("any trials on ringing ears", None),
)  # fmt: skip


def vector(text: str) -> np.ndarray:
    """A vector of unit length made of the text's words."""
    seeds = [int.from_bytes(hashlib.sha256(word.encode()).digest()[:4], "big") for word in text.lower().split()]
    total = sum(np.random.default_rng(seed).normal(size=32) for seed in seeds)
    return (total / np.linalg.norm(total)).astype(np.float32)


@pytest.fixture(scope="module")
def fitted() -> Resemblance:
    texts = [text for text, _ in _ASKED]
    return fit(texts, np.stack([vector(text) for text in texts]), [section for _, section in _ASKED], size=2)


@pytest.mark.parametrize(("text", "section"), [("can i drive tomorrow", 0), ("does blood pressure rise", 1)])
def test_a_question_resembles_its_own_section_most(fitted: Resemblance, text: str, section: int) -> None:
    assert int(fitted.scores(text, vector(text)).argmax()) == section


def test_a_question_of_none_resembles_none(fitted: Resemblance) -> None:
    text = "trials on ringing ears"
    assert abs(fitted.scores(text, vector(text))).max() < 0.2


def test_what_is_saved_is_what_is_loaded(fitted: Resemblance, tmp_path: Path) -> None:
    fitted.save(tmp_path / "en.npz")
    text = "can i drive tomorrow"
    loaded = Resemblance.load(tmp_path / "en.npz", size=2)
    assert loaded.scores(text, vector(text)) == pytest.approx(fitted.scores(text, vector(text)), abs=0.005)


def test_that_of_other_passages_is_refused(fitted: Resemblance, tmp_path: Path) -> None:
    fitted.save(tmp_path / "en.npz")
    with pytest.raises(ReleaseError, match="other passages"):
        Resemblance.load(tmp_path / "en.npz", size=3)
