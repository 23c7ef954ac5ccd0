from datetime import date
from pathlib import Path

import pytest

from bot.corpus.document import digest_of, parse_document, slugify, weakest_evidence
from bot.domain import Evidence, Fact, Source
from bot.errors import CorpusError

SOURCE = Source("S001", "A label", "A maker", 2025, "label", None, "excerpt", date(2026, 11, 22))


def a_fact(name: str, evidence: Evidence) -> Fact:
    return Fact(name, "topic", "fact", "label", "", ("S001",), True, (), evidence)


FACTS = {
    fact.id: fact
    for fact in (a_fact("F001", Evidence.APPROVED), a_fact("F002", Evidence.STUDIED), a_fact("F003", Evidence.GENERAL))
}
TEXT = b"""---
title: Blood pressure
topics: [safety, day of treatment]
---

## Does it raise blood pressure?
<!-- asked: will it go up |
     what of my heart -->

It can. [F001 F002]
It soon falls. [F001]

Tell the staff: [-]
- at once [F003]
- [here](blood-pressure) [-]

## Is it safe for me?
<!-- serve: library -->

Ask. [-]
"""


@pytest.fixture
def document():
    return parse_document(TEXT, slug="blood-pressure", language="en", facts=FACTS, sources={"S001": SOURCE})


def test_the_shown_text_has_no_marks(document) -> None:
    assert document.text == (
        "Blood pressure\n\nDoes it raise blood pressure?\n\nIt can. It soon falls.\n\n"
        "Tell the staff:\n- at once\n- here\n\nIs it safe for me?\n\nAsk."
    )


def test_each_sentence_is_a_span_of_the_shown_text(document) -> None:
    assert [sentence.span.of(document.text) for sentence in document.sentences] == [
        "It can.", "It soon falls.", "Tell the staff:", "at once", "here", "Ask.",
    ]  # fmt: skip


def test_a_sentence_is_as_weak_as_its_weakest_fact(document) -> None:
    assert [(sentence.number, sentence.facts, sentence.evidence) for sentence in document.sentences] == [
        (1, ("F001", "F002"), Evidence.STUDIED),
        (2, ("F001",), Evidence.APPROVED),
        (3, (), Evidence.GENERAL),
        (4, ("F003",), Evidence.GENERAL),
        (5, (), Evidence.GENERAL),
        (6, (), Evidence.GENERAL),
    ]


def test_a_sentence_carries_the_sources_of_its_facts_once(document) -> None:
    assert document.sentences[0].sources == (SOURCE,)


def test_a_section_knows_its_phrasings_its_body_and_where_it_is_served(document) -> None:
    assert [(s.id, s.phrasings, s.serve, s.span.of(document.text)) for s in document.sections] == [
        (
            "does-it-raise-blood-pressure",
            ("will it go up", "what of my heart"),
            "chat",
            "It can. It soon falls.\n\nTell the staff:\n- at once\n- here",
        ),
        ("is-it-safe-for-me", (), "library", "Ask."),
    ]


def test_the_front_matter_and_the_digest_of_the_bytes_are_kept(document) -> None:
    assert (document.key, document.title, document.topics, document.sha256) == (
        "en/blood-pressure",
        "Blood pressure",
        ("safety", "day of treatment"),
        digest_of(TEXT),
    )


def test_line_ends_do_not_change_the_shown_text(document) -> None:
    windows = TEXT.replace(b"\n", b"\r\n")
    read = parse_document(windows, slug="blood-pressure", language="en", facts=FACTS, sources={"S001": SOURCE})
    assert read.text == document.text


def test_the_first_fault_is_raised_with_file_and_line() -> None:
    with pytest.raises(CorpusError) as raised:
        parse_document(
            TEXT.replace(b"[F001]", b"[F404]"), slug="bp", language="en", facts=FACTS, sources={}, path=Path("bp.md")
        )
    assert str(raised.value) == "bp.md:11: F404 is not a fact of facts.jsonl: correct the id or add the fact"


@pytest.mark.parametrize(
    ("evidences", "weakest"),
    [
        ((), "general"),
        (("approved",), "approved"),
        (("approved", "studied"), "studied"),
        (("studied", "off-label", "approved"), "off-label"),
        (("off-label", "general"), "general"),
    ],
)
def test_the_weakest_evidence_wins(evidences: tuple[str, ...], weakest: str) -> None:
    assert weakest_evidence(tuple(a_fact("F", Evidence(evidence)) for evidence in evidences)) == weakest


@pytest.mark.parametrize(
    ("heading", "section_id"),
    [
        ("What is Spravato?", "what-is-spravato"),
        ("What does it do to one's mood?", "what-does-it-do-to-ones-mood"),
        ("¿Qué es la ketamina?", "que-es-la-ketamina"),
    ],
)
def test_a_section_id_is_its_heading_in_plain_letters(heading: str, section_id: str) -> None:
    assert slugify(heading) == section_id
