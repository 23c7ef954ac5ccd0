"""Retrieval: the right passage first, only what may be quoted today, the same every time."""

from __future__ import annotations

import pytest

from bot.domain import Question
from bot.release import Release
from bot.retrieval import VettedRetriever

pytestmark = pytest.mark.model


def first(retriever: VettedRetriever, text: str, *history: str) -> str:
    return retriever.find(Question(text, history)).parts[0].candidates[0].retrieved.passage.id


@pytest.mark.parametrize(
    ("question", "section"),
    [
        ("Does ketamine raise blood pressure?", "en/blood-pressure#does-ketamine-raise-blood-pressure"),
        ("will my blood presure go up", "en/blood-pressure#does-ketamine-raise-blood-pressure"),
        ("can i drive home afterwards", "en/driving#when-can-i-drive-after-a-session"),
        ("how many hours does a session take", "en/driving#how-long-does-a-session-last"),
        ("whats spravato", "en/esketamine#what-is-esketamine"),
    ],
)
def test_the_section_that_answers_comes_first(retriever: VettedRetriever, question: str, section: str) -> None:
    assert first(retriever, question) == section


def test_a_follow_up_is_completed_from_the_turn_before(retriever: VettedRetriever) -> None:
    assert first(retriever, "why?", "Does ketamine raise blood pressure?") == (
        "en/blood-pressure#does-ketamine-raise-blood-pressure"
    )


def test_retrieved_passages_are_ranked_from_one(retriever: VettedRetriever) -> None:
    found = retriever.find(Question("Does ketamine raise blood pressure?")).parts[0].candidates
    assert [candidate.retrieved.rank for candidate in found] == list(range(1, len(found) + 1))


def test_a_document_that_may_not_be_quoted_is_not_retrieved(release: Release) -> None:
    strict = VettedRetriever(release=release, may_quote=lambda document: document.slug != "driving")
    found = strict.find(Question("When can I drive after a session?")).parts[0].candidates
    assert {candidate.retrieved.passage.document.slug for candidate in found} == {"blood-pressure", "esketamine"}


def test_passages_left_out_by_the_caller_are_not_retrieved(retriever: VettedRetriever) -> None:
    left_out = frozenset({"en/driving#when-can-i-drive-after-a-session"})
    found = retriever.find(Question("When can I drive after a session?"), without=left_out).parts[0].candidates
    assert left_out.isdisjoint(candidate.retrieved.passage.id for candidate in found)


def test_a_language_without_passages_has_nothing_to_retrieve(retriever: VettedRetriever) -> None:
    assert retriever.find(Question("¿La ketamina sube la presión?", language="es")).parts == ()


def test_the_retriever_is_a_langchain_retriever(retriever: VettedRetriever) -> None:
    assert retriever.invoke("Does ketamine raise blood pressure?")[0].metadata["heading"] == (
        "Does ketamine raise blood pressure?"
    )


def test_the_same_question_retrieves_the_same_scores(retriever: VettedRetriever) -> None:
    question = Question("can i drive home after k")
    assert len({repr(retriever.find(question).parts) for _ in range(5)}) == 1


def test_no_text_at_all_retrieves_without_fault(retriever: VettedRetriever) -> None:
    assert retriever.find(Question("?!")).parts[0].asked.subjects == frozenset()
