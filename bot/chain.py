"""The chain: retrieve | select | screen as LangChain runnables. A Question or a dict in, Selected out."""

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
    """retrieve | select | screen. `choose` may put another choice of the same sentences in the rules' place.

    A dict may also hold `encode`, which gives a text's vector, and `without`, passage ids or slugs to do without.
    """
    return retrieve_and_select(retriever) | RunnableLambda(
        lambda selection: _screened(selection, screen, choose), name="screen"
    )


def retrieve_and_select(retriever: VettedRetriever) -> Runnable[Any, Selection]:
    """The first two steps; what they return says how the answer came about."""

    def retrieve(asked: Any) -> Found:
        given = asked if isinstance(asked, Mapping) else {}
        return retriever.find(_question(asked), encode=given.get("encode"), without=given.get("without", frozenset()))

    def choose_sentences(found: Found) -> Selection:
        return select(found, lengths=retriever.calibration.selection)

    return RunnableLambda(retrieve, name="retrieve") | RunnableLambda(choose_sentences, name="select")


def _question(asked: Any) -> Question:
    if isinstance(asked, Question):
        return asked
    if isinstance(asked, str):
        return Question(asked)
    if isinstance(asked, Mapping) and isinstance(asked.get("question"), Question):
        return asked["question"]
    if isinstance(asked, Mapping) and isinstance(asked.get("question"), str):
        return Question(
            asked["question"], tuple(asked.get("history") or ()), asked.get("language"), asked.get("clinic")
        )
    raise TypeError("the chain takes a Question, a text, or a dict with question, history?, language?, clinic?")


def _screened(selection: Selection, screen: Screen, choose: Choose | None) -> Selected:
    statements, chosen_by = choose(selection) if choose and selection.shown else (selection.statements, "rules")
    return Selected(tuple(screen(tuple(statements))), selection.links, selection.suggestions, chosen_by)


def explain_chain(retriever: VettedRetriever, question: Question) -> str:
    """What was retrieved for `question`, with its scores, both gates and what was left out, for a terminal."""
    selection = retrieve_and_select(retriever).invoke(question)
    lines = [f"language: {selection.asked.language}; manner: {selection.asked.manner}"]
    for number, part in enumerate(selection.asked.parts, start=1):
        asked = part.asked
        lines.append(f"part {number}: {part.text}")
        lines.append(f"  must cover: {', '.join(sorted(asked.subjects | asked.aspects)) or 'nothing in particular'}")
        if asked.unknown:
            lines.append(f"  words the library never uses: weight {asked.unknown:.2f}")
        for candidate in part.candidates:
            ranked = candidate.ranked
            lines.append(
                f"  {ranked.retrieved.rank}. {ranked.retrieved.score:.3f} {ranked.retrieved.passage.id}"
                f" (body {ranked.closeness.body:.2f}, nearest question {ranked.closeness.nearest:.2f},"
                f" words {ranked.words:.2f}, resemblance {ranked.likeness.own:.2f},"
                f" covered {candidate.signals.share:.2f}, confidence {candidate.confidence:.2f})"
            )
            lines.append(
                f"     {'passes both gates' if candidate.refused is None else 'refused: ' + candidate.refused}"
            )
    for shown in selection.shown:
        numbers = ", ".join(str(sentence.number) for sentence in shown.sentences)
        lines.append(f"shown: {shown.passage.id}, sentences {numbers}")
    for sentence in selection.left_out:
        lines.append(f"left out: sentence {sentence.number} (less of what was asked, or over the length)")
    if not selection.shown:
        lines.append("shown: nothing; no passage passes both gates")
    return "\n".join(lines)
