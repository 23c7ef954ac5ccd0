"""The Answer object: exactly the fields that other programs rely on."""

from __future__ import annotations

import json

import pytest

from bot.answer_object import answer_object
from bot.assistant import Assistant
from bot.domain import Question

pytestmark = pytest.mark.model


def test_an_answer_has_every_field_that_others_rely_on(assistant: Assistant) -> None:
    shown = answer_object(assistant.ask(Question("What is esketamine?")))
    assert {
        name: value for name, value in shown.items() if name not in ("answer_id", "release", "links", "suggestions")
    } == {
        "route": "answer",
        "rule_id": None,
        "language": "en",
        "notice": None,
        "choices": [],
        "overlays": [],
        "statements": [
            {"text": "Esketamine is one of the two mirror-image molecules of ketamine.", "citations": [1]},
            {"text": "It is the drug in Spravato, a nasal spray.", "citations": [2]},
        ],
        "citations": [
            {
                "number": number,
                "document": "esketamine",
                "title": "Ketamine and esketamine",
                "heading": "What is esketamine?",
                "quote": quote,
                "url": f"/library/en/esketamine?v={shown['citations'][0]['url'].split('=')[1].split('#')[0]}#s{number}",
                "evidence": "general",
                "review": {
                    "level": "source-checked",
                    "reviewer": "The editors",
                    "reviewed_on": "2026-11-01",
                    "due_on": "2027-11-01",
                    "translation_checked_by": None,
                },
                "sources": [
                    {
                        "id": "S002",
                        "title": "A review",
                        "publisher": "A journal",
                        "year": 2021,
                        "url": "https://example.org/review",
                        "read": "abstract",
                    }
                ],
            }
            for number, quote in enumerate(
                (
                    "Esketamine is one of the two mirror-image molecules of ketamine.",
                    "It is the drug in Spravato, a nasal spray.",
                ),
                start=1,
            )
        ],
        "chosen_by": "rules",
    }


def test_a_notice_is_an_object_with_id_and_text(assistant: Assistant) -> None:
    shown = answer_object(assistant.ask(Question("How many mg should I take?")))
    assert (shown["route"], sorted(shown["notice"]), shown["statements"], shown["citations"]) == (
        "dosing",
        ["id", "text"],
        [],
        [],
    )


def test_it_is_json_as_it_stands(assistant: Assistant) -> None:
    shown = answer_object(assistant.ask(Question("What is esketamine?")))
    assert json.loads(json.dumps(shown)) == shown
