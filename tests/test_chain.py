"""The chain: LangChain runnables that compose, and a screen that has the last word."""

from __future__ import annotations

import subprocess
import sys

import pytest
from langchain_core.runnables import Runnable, RunnableLambda

from bot.chain import create_chain, explain_chain
from bot.domain import Question
from bot.retrieval import VettedRetriever

pytestmark = pytest.mark.model

ASKED = "Does ketamine raise blood pressure?"


@pytest.mark.parametrize("asked", [Question(ASKED), ASKED, {"question": ASKED}, {"question": Question(ASKED)}])
def test_a_question_goes_in_as_text_dict_or_value(retriever: VettedRetriever, asked: object) -> None:
    assert (
        create_chain(retriever).invoke(asked).statements[0].text
        == "Ketamine can raise blood pressure for a short time."
    )


def test_the_chain_composes_with_other_runnables(retriever: VettedRetriever) -> None:
    composed: Runnable = create_chain(retriever) | RunnableLambda(lambda selected: len(selected.statements))
    assert composed.invoke(ASKED) == 3


def test_nothing_passes_a_screen_that_objects_to_everything(retriever: VettedRetriever) -> None:
    assert create_chain(retriever, screen=lambda statements: ()).invoke(ASKED).statements == ()


def test_the_rules_choose_where_no_model_is_configured(retriever: VettedRetriever) -> None:
    assert create_chain(retriever).invoke(ASKED).chosen_by == "rules"


def test_an_explanation_names_scores_gates_and_what_was_left_out(retriever: VettedRetriever) -> None:
    lines = explain_chain(retriever, Question("Does ketamine raise blood pressure in Canada?"))
    assert "refused: does not cover canada" in lines and "shown: nothing" in lines


def test_tracing_is_off_whatever_the_environment_says() -> None:
    code = (
        "import os; os.environ.update(LANGSMITH_TRACING='true', LANGCHAIN_TRACING_V2='true')\n"
        "import bot.chain\n"
        "from langsmith.utils import tracing_is_enabled\n"
        "print(tracing_is_enabled())"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=True)
    assert run.stdout.strip() == "False"
