from pathlib import Path

import pytest

from bot.corpus.document import parse_document
from bot.domain import Document
from bot.passages import split_document

TEXT = b"""---
title: Sessions
topics: [sessions]
---

## How long is a session?
<!-- asked: how long will I be there -->

It takes a while. [-]
You rest after. [-]

## Is it safe for me?
<!-- serve: library -->

Ask the team. [-]
"""


@pytest.fixture
def leaflet() -> Document:
    return parse_document(TEXT, slug="sessions", language="en", facts={}, sources={}, path=Path("sessions.md"))


def test_passages_point_back_into_their_document(leaflet: Document) -> None:
    assert all(passage.span.of(leaflet.text) == passage.text for passage in split_document(leaflet))


def test_each_section_is_a_passage_with_its_heading_and_phrasings(leaflet: Document) -> None:
    assert [(p.id, p.heading, p.phrasings, p.text, p.serve) for p in split_document(leaflet)] == [
        (
            "en/sessions#how-long-is-a-session",
            "How long is a session?",
            ("how long will I be there",),
            "It takes a while. You rest after.",
            "chat",
        ),
        ("en/sessions#is-it-safe-for-me", "Is it safe for me?", (), "Ask the team.", "library"),
    ]
