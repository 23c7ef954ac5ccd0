"""Selection: verbatim sentences of the passage that passes both gates, or none."""

from __future__ import annotations

import pytest

from bot.calibration import Lengths
from bot.domain import Question
from bot.retrieval import VettedRetriever
from bot.selection import select

pytestmark = pytest.mark.model


def shown(retriever: VettedRetriever, text: str, *history: str, lengths: Lengths | None = None) -> list[str]:
    return [item.text for item in select(retriever.find(Question(text, history)), lengths=lengths).statements]


def test_the_passages_sentences_come_in_their_own_order(retriever: VettedRetriever) -> None:
    assert shown(retriever, "Does ketamine raise blood pressure?") == [
        "Ketamine can raise blood pressure for a short time.",
        "It usually settles within a few hours.",
        "Tell the staff straight away about chest pain.",
    ]


@pytest.mark.parametrize(
    "question",
    [
        "Does ketamine help with PTSD?",
        "Does ketamine raise blood pressure in teenagers?",
        "Does ketamine raise blood pressure in Canada?",
        "What does a session cost?",
        "How long does lupus last?",
        "What is the capital of France?",
        "Who won the world cup?",
    ],
)
def test_what_the_library_does_not_cover_gets_no_statement(retriever: VettedRetriever, question: str) -> None:
    assert shown(retriever, question) == []


def test_an_unanswered_question_still_gets_the_nearest_topics(retriever: VettedRetriever) -> None:
    links = select(retriever.find(Question("Does ketamine raise blood pressure in teenagers?"))).links
    assert links[0].title == "Blood pressure during treatment"


def test_a_question_in_two_parts_gets_both(retriever: VettedRetriever) -> None:
    assert shown(retriever, "What is esketamine and when can I drive after a session?") == [
        "Esketamine is one of the two mirror-image molecules of ketamine.",
        "It is the drug in Spravato, a nasal spray.",
        "Do not drive until the next day, after a restful sleep.",
        "The same goes for using machines.",
    ]


def test_a_sentence_that_leans_on_one_left_out_is_left_out_too(retriever: VettedRetriever) -> None:
    assert shown(retriever, "What is esketamine?", lengths=Lengths(sentences=1)) == [
        "Esketamine is one of the two mirror-image molecules of ketamine."
    ]


def test_every_statement_cites_its_own_sentence(retriever: VettedRetriever) -> None:
    statements = select(retriever.find(Question("When can I drive after a session?"))).statements
    assert [statement.citations[0].quote for statement in statements] == [statement.text for statement in statements]


def test_suggestions_are_headings_of_passages_not_shown(retriever: VettedRetriever) -> None:
    suggestions = select(retriever.find(Question("When can I drive after a session?"))).suggestions
    assert "How long does a session last?" in suggestions and "When can I drive after a session?" not in suggestions


def test_a_wish_for_plainer_words_gets_the_direct_answer_alone(retriever: VettedRetriever) -> None:
    assert shown(retriever, "say it more simply", "Does ketamine raise blood pressure?") == [
        "Ketamine can raise blood pressure for a short time."
    ]


def test_a_wish_for_more_gets_what_was_left_of_the_section(retriever: VettedRetriever) -> None:
    short = Lengths(sentences=2)
    assert shown(retriever, "tell me more", "Does ketamine raise blood pressure?", lengths=short) == [
        "Tell the staff straight away about chest pain."
    ]
