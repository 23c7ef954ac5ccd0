"""The chain: retrieve | select | screen as LangChain runnables. A Question (or a dict of its fields) in, Selected out."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from typing import Any

for _name in ("LANGSMITH_TRACING", "LANGSMITH_TRACING_V2", "LANGCHAIN_TRACING", "LANGCHAIN_TRACING_V2"):
    os.environ[_name] = "false"  # before langchain is imported: nothing that a patient typed leaves by way of a tracer

from langchain_core.runnables import Runnable, RunnableLambda  # noqa: E402

from bot.domain import Question, Selected, Statement  # noqa: E402
from bot.guard.screen import screen as screen_statements  # noqa: E402
from bot.retrieval import Found, VettedRetriever  # noqa: E402
from bot.selection import Selection, select  # noqa: E402

Screen = Callable[[Sequence[Statement]], tuple[Statement, ...]]
Choose = Callable[[Selection], tuple[Sequence[Statement], str]]


def create_chain(
    retriever: VettedRetriever, *, screen: Screen = screen_statements, choose: Choose | None = None
) -> Runnable[Any, Selected]:
    """retrieve | select | screen. `choose` may put another choice of the same sentences in the rules' place."""
    return retrieve_and_select(retriever) | RunnableLambda(lambda selection: _screened(selection, screen, choose), name="screen")


def retrieve_and_select(retriever: VettedRetriever) -> Runnable[Any, Selection]:
    """The first two steps; what they return says how the answer came about."""

    def retrieve(asked: Any) -> Found:
        question, encode = _question(asked)
        return retriever.find(question, encode=encode)

    def choose_sentences(found: Found) -> Selection:
        return select(found, lengths=retriever.calibration.selection)

    return RunnableLambda(retrieve, name="retrieve") | RunnableLambda(choose_sentences, name="select")


def _question(asked: Any) -> tuple[Question, Any]:
    """The question, and the encoder's function where the caller has the vector at hand."""
    if isinstance(asked, Question):
        return asked, None
    if isinstance(asked, str):
        return Question(asked), None
    if isinstance(asked, Mapping) and isinstance(asked.get("question"), Question):
        return asked["question"], asked.get("encode")
    if isinstance(asked, Mapping) and isinstance(asked.get("question"), str):
        return Question(asked["question"], tuple(asked.get("history") or ()), asked.get("language"), asked.get("clinic")), None
    raise TypeError("the chain takes a Question, a text, or a dict with question, history?, language?, clinic?")


def _screened(selection: Selection, screen: Screen, choose: Choose | None) -> Selected:
    statements, chosen_by = choose(selection) if choose and selection.shown else (selection.statements, "rules")
    return Selected(tuple(screen(tuple(statements))), selection.links, selection.suggestions, chosen_by)
