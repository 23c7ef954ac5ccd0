"""Personal details in a question: which are pointed out, which words are left alone, what masking leaves."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.guard.personal import find_personal_details, without_personal_details

DETAILS = (
    "My name is Jane Doe, does ketamine hurt?",
    "my name is jane and I want to know about spravato",
    "I'm Robert Smith, can I come on Tuesday?",
    "This is Maria Lopez calling about my visit",
    "Me llamo María López y quiero saber qué es",
    "Soy Juan Pérez, ¿qué es la ketamina?",
    "call me at (617) 555-0142 please",
    "my number is 6175550142",
    "617-555-0142 is my cell",
    "mi celular es 55 1234 5678",
    "email me: jane.doe@example.com",
    "my ssn is 123-45-6789",
    "DOB 03/14/1985, is it safe",
    "I was born on March 14, 1985",
    "nací el 14 de marzo de 1985",
    "my member ID is XYZ123456",
    "MRN: 00123456",
    "I live at 12 Cedar Lane",
    "vivo en la calle Juárez 123",
    "my zip code is 02139",
    "card 4111 1111 1111 1111",
)
NONE = (
    "What is ketamine therapy?",
    "I'm bipolar, can I have it?",
    "I am Bipolar Type Two",
    "Can I call 988?",
    "Is Poison Help 1-800-222-1222 free?",
    "Is it true that trials ran from 2019 to 2021?",
    "My blood pressure is 140/90",
    "I weigh 200 pounds",
    "my session is on 12/03/2026 at 10:30",
    "my name is private",
    "Can I drive home after?",
    "can I drive 2 hours after the way home",
    "Is Dr. Smith's method the same?",
    "soy diabético, ¿puedo?",
    "¿Qué es Spravato?",
    "This is Very Hard for me",
    "I was born with a heart defect in 1985",
    "ELEKT-D had 403 patients",
)


@pytest.mark.parametrize("text", DETAILS)
def test_personal_details_are_noticed(text: str) -> None:
    assert find_personal_details(text)


@pytest.mark.parametrize("text", NONE)
def test_conditions_figures_and_helplines_are_left_alone(text: str) -> None:
    assert not find_personal_details(text)


def test_masking_takes_the_details_and_leaves_the_question() -> None:
    text = "I'm Jane Doe (jane@example.com, 617-555-0142). What is ketamine?"
    assert without_personal_details(text) == "[…] ([…], […]). What is ketamine?"


def test_masking_leaves_nothing_to_find() -> None:
    assert [text for text in DETAILS if find_personal_details(without_personal_details(text))] == []


def test_the_educational_tuning_cases_hold_no_personal_details() -> None:
    files = sorted((Path(__file__).parent.parent / "eval/cases/tuning").glob("*.jsonl"))
    cases = [
        json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines() if line.strip()
    ]
    asked = [case["question"] for case in cases if case["kind"] == "educational"]
    assert [question for question in asked if find_personal_details(question)] == []
