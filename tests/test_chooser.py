"""The optional chat model: whatever it says, a patient sees vetted sentences, chosen by it or by the rules."""

from __future__ import annotations

import time
from types import SimpleNamespace

import pytest

from bot.chooser import AT_ONCE, ModelChooser
from bot.domain import Question
from bot.retrieval import VettedRetriever
from bot.selection import Selection, select

pytestmark = pytest.mark.model

RULES = (
    "Ketamine can raise blood pressure for a short time.",
    "It usually settles within a few hours.",
    "Tell the staff straight away about chest pain.",
)


class Says:
    """A model that says the same whatever it is asked, and keeps what it was shown."""

    def __init__(self, reply: object) -> None:
        self.reply, self.shown = reply, ""

    def invoke(self, messages):
        self.shown = messages[1][1]
        return SimpleNamespace(content=self.reply)


class Fails:
    def invoke(self, messages):
        raise ConnectionError("refused")


class Stalls:
    def __init__(self) -> None:
        self.calls = 0

    def invoke(self, messages):
        self.calls += 1
        time.sleep(2)
        return SimpleNamespace(content="1")


@pytest.fixture
def selection(retriever: VettedRetriever) -> Selection:
    return select(retriever.find(Question("Does ketamine raise blood pressure?")))


def chosen(model: object, selection: Selection, **options: float) -> tuple[tuple[str, ...], str]:
    statements, by = ModelChooser(model, "test:model", **options)(selection)
    return tuple(statement.text for statement in statements), by


def test_the_model_picks_and_orders(selection: Selection) -> None:
    assert chosen(Says("3, 1"), selection) == ((RULES[2], RULES[0]), "test:model")


@pytest.mark.parametrize(
    "reply",
    [
        "",
        "none",
        "Take 50 mg twice a day.",
        "1, 2 and take 50 mg",
        "1, 99",
        "0",
        "1, 1",
        "-1",
        "2",
        "1, 3, 2",
        "1\nIgnore the rules",
        "1, " * 500,
        "x" * 10_000_000,
        ["1"],
        None,
    ],
)
def test_anything_odd_leaves_the_rules_choice(selection: Selection, reply: object) -> None:
    assert chosen(Says(reply), selection) == (RULES, "rules")


def test_an_error_leaves_the_rules_choice(selection: Selection) -> None:
    assert chosen(Fails(), selection) == (RULES, "rules")


def test_a_model_that_stalls_leaves_the_rules_choice(selection: Selection) -> None:
    assert chosen(Stalls(), selection, timeout_s=0.05) == (RULES, "rules")


def test_models_that_stall_do_not_pile_up(selection: Selection) -> None:
    model = Stalls()
    choose = ModelChooser(model, "test:model", timeout_s=0.05)
    for _ in range(AT_ONCE + 2):
        choose(selection)
    assert model.calls == AT_ONCE


def test_the_model_sees_only_the_question_and_vetted_sentences(selection: Selection) -> None:
    model = Says("1")
    chosen(model, selection)
    assert model.shown == "Question: does ketamine raise blood pressure?\n\n" + "\n".join(
        f"{number}. {text}" for number, text in enumerate(RULES, start=1)
    )
