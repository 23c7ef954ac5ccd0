"""Turns made whole: follow-ups completed, a change of subject left alone, two questions told apart."""

from __future__ import annotations

import pytest

from bot.coverage import load_concepts
from bot.turns import Turn, complete

CONCEPTS = load_concepts()


@pytest.mark.parametrize(
    ("before", "text", "whole"),
    [
        ("Does ketamine raise blood pressure?", "how long?", "Does ketamine raise blood pressure how long"),
        ("Can I eat before a session?", "why?", "Can I eat before a session why"),
        ("How long does an IV infusion last?", "and the nasal one?", "how long does an last the nasal one"),
        ("Does ketamine help anxiety?", "what about ocd", "does ketamine help ocd"),
        ("Does ketamine cause bladder problems?", "what does it cost?", "what does it cost ketamine"),
        ("What is dissociation?", "how common is that", "What is dissociation how common is that"),
    ],
)
def test_an_elliptical_turn_takes_what_it_lacks_from_the_one_before(before: str, text: str, whole: str) -> None:
    assert complete(text, [before], CONCEPTS).text == whole


@pytest.mark.parametrize(
    "text",
    [
        "When can I drive after a session with esketamine?",
        "Does ketamine help with PTSD in veterans?",
        "Is Spravato approved for teenagers?",
        "What is the evidence for ketamine in chronic pain?",
    ],
)
def test_a_change_of_subject_is_not_dragged_along(text: str) -> None:
    assert complete(text, ["Does ketamine cause bladder problems?"], CONCEPTS).text == text


def test_a_first_turn_stands_as_it_is() -> None:
    assert complete("how long?", [], CONCEPTS) == Turn("how long?", "how long?", "how long?")


def test_a_follow_up_of_a_follow_up_goes_back_to_the_subject() -> None:
    turn = complete("why?", ["Does ketamine raise blood pressure?", "how long?"], CONCEPTS)
    assert "blood pressure" in turn.text


@pytest.mark.parametrize(
    ("text", "manner"),
    [
        ("tell me more", "more"),
        ("more please", "more"),
        ("say it more simply", "simpler"),
        ("explain it like i'm five", "simpler"),
    ],
)
def test_a_wish_for_more_or_for_plainer_words_acts_on_the_turn_before(text: str, manner: str) -> None:
    times = 1 if manner == "more" else 0
    assert complete(text, ["What is esketamine?"], CONCEPTS) == Turn(
        "What is esketamine?", "What is esketamine?", "What is esketamine?", manner=manner, times=times
    )


def test_two_questions_become_two_parts_with_one_subject() -> None:
    assert complete("What are the side effects of esketamine and how long do they last?", [], CONCEPTS).parts == (
        "What are the side effects of esketamine",
        "how long do they last side effects esketamine",
    )


def test_a_long_message_is_held_against_what_it_asks() -> None:
    text = (
        "My mother has been depressed for years. We tried six medicines and nothing changed. "
        "Her doctor brought up ketamine last week. Does nausea or drowsiness follow an infusion?"
    )
    assert complete(text, [], CONCEPTS).asks == "Does nausea or drowsiness follow an infusion?"


def test_a_question_that_points_back_takes_the_sentence_before_it() -> None:
    text = "I read that ketamine blocks the NMDA receptor. Is that so?"
    assert complete(text, [], CONCEPTS).asks == text


def test_a_premise_is_asked_about_before_what_follows_from_it() -> None:
    assert complete(
        "Since ketamine is FDA-approved for depression, will insurance pay for it?", [], CONCEPTS
    ).parts == (
        "is it true that ketamine is FDA-approved for depression?",
        "will insurance pay for it ketamine depression",
    )
