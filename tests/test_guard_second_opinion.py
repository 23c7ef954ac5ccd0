"""The second opinion: fitted on examples, kept as arrays, able to raise a route and not to clear one."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from bot.domain import Question, Route
from bot.guard.decide import decide
from bot.guard.second_opinion import Opinion, SecondOpinion, fit

_TEXTS = {
    "crisis": ("i want out of this life", "nothing left for me here", "my last night", "i am leaving this world", "ending my story"),
    "answer": ("how does ketamine work", "what is spravato", "how long is a session", "why two hours", "what is off label"),
    "dosing": ("how strong per go", "what is my number", "more each time", "which strength for me", "how big a piece"),
    "out_of_scope": ("weather tomorrow", "who won the match", "best pizza", "fix my sink", "a poem about rain"),
}


def encode(text: str) -> Sequence[float]:
    """A vector of unit length that depends on the text alone."""
    seed = int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "big")
    vector = np.random.default_rng(seed).normal(size=16)
    return vector / np.linalg.norm(vector)


@pytest.fixture(scope="module")
def opinion() -> SecondOpinion:
    examples = [
        {"text": text, "route": route, "language": "en", "family": f"{route}.{place % 3}"}
        for route, texts in _TEXTS.items()
        for place, text in enumerate(texts)
    ]
    return fit(examples, encode)


def test_probabilities_add_up_to_one(opinion: SecondOpinion) -> None:
    assert sum(opinion.probabilities("what is spravato", encode("what is spravato")).values()) == pytest.approx(1.0)


def test_what_is_saved_is_what_is_loaded(opinion: SecondOpinion, tmp_path: Path) -> None:
    opinion.save(tmp_path)
    loaded = SecondOpinion.load(tmp_path)
    text = "ending my story"
    assert loaded.probabilities(text, encode(text)) == opinion.probabilities(text, encode(text))


def test_without_a_vector_the_rules_decide_alone(opinion: SecondOpinion) -> None:
    question = Question("i want out of this life")
    assert decide(question, second_opinion=opinion) == decide(question)


def test_what_it_was_fitted_on_is_raised_where_the_rules_would_not_answer(opinion: SecondOpinion) -> None:
    text = "i want out of this life"
    assert opinion.read(text, encode(text), admitted=False).route is Route.CRISIS


@pytest.mark.parametrize("text", ["I want to kill myself", "How many mg should I take?", "Am I a candidate?"])
def test_a_rule_is_never_cleared(opinion: SecondOpinion, text: str) -> None:
    alone = decide(Question(text))
    assert decide(Question(text), second_opinion=opinion, encode=encode).route.precedence <= alone.route.precedence


class Uneasy:
    """Raises nothing, and finds every text near a grave one."""

    def read(self, text: str, vector: object, *, admitted: bool) -> Opinion:
        return Opinion(None, True)


@pytest.mark.parametrize("text", ["What is a REMS?", "How many mg should I take?"])
def test_a_text_near_a_grave_one_has_the_crisis_line_beside(text: str) -> None:
    assert "crisis_line" in decide(Question(text), second_opinion=Uneasy(), encode=encode).overlays  # type: ignore[arg-type]
