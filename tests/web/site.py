"""A small site for the web's tests: one vetted document, an assistant that answers by hand, a guard of two rules.

Read with runpy by the conftests of tests/web and tests/browser.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from datetime import date

from bot.clinics import Clinic, Hours
from bot.corpus.document import parse_document
from bot.domain import (
    Answer,
    Choice,
    Citation,
    Document,
    Evidence,
    Fact,
    GuardDecision,
    Level,
    Link,
    Notice,
    Overlay,
    Question,
    Review,
    Route,
    Source,
    Statement,
)

SOURCE = Source(
    "S001",
    "Label of a nasal spray",
    "A publisher",
    2020,
    "label",
    "https://example.org/label",
    "its highlights",
    date(2026, 11, 1),
)
FACTS = {
    "F001": Fact("F001", "safety", "Pressure can rise.", "label", "", ("S001",), True, evidence=Evidence.APPROVED),
    "F002": Fact("F002", "safety", "It settles within hours.", "label", "", ("S001",), True, evidence=Evidence.STUDIED),
}
TEXT = """---
title: Blood pressure during treatment
topics: [safety]
---

## Does ketamine raise blood pressure?
<!-- asked: will my blood pressure go up -->

Ketamine can raise blood pressure for a short time. [F001]
It usually settles & eases within a few hours. [F002]
Tell the staff if you feel chest pain. [-]

## What does the staff do?
<!-- serve: library -->

They do two things. [-]

- They measure before. [F001]
- They measure after. [F001]
"""
OTHER = """---
title: What a session is like
topics: [day of treatment]
---

## How long does a session last?

A visit takes about two hours. [F002]
"""


def document_of(raw: str, slug: str, language: str = "en") -> Document:
    """A document as if it had been reviewed."""
    unreviewed = parse_document(raw.encode(), slug=slug, language=language, facts=FACTS, sources={"S001": SOURCE})
    review = Review(
        Level.SOURCE_CHECKED, "Ketamine Guide editors", "", date(2026, 11, 22), date(2027, 11, 22), unreviewed.sha256
    )
    return Document(
        slug,
        language,
        unreviewed.title,
        unreviewed.text,
        review,
        unreviewed.topics,
        unreviewed.sha256,
        unreviewed.sections,
        unreviewed.sentences,
    )


def make_documents() -> tuple[Document, ...]:
    return (
        document_of(TEXT, "blood-pressure"),
        document_of(OTHER, "session"),
        document_of(OTHER.replace("What a session is like", "Cómo es una sesión"), "session", "es"),
    )


def make_clinics(more_origins: tuple[str, ...] = ()) -> Mapping[str, Clinic]:
    """`more_origins` may embed the default clinic and Cedar."""
    return {
        "default": Clinic(
            "default",
            "Ketamine Guide",
            allowed_origins=("http://localhost:8000", *more_origins),
            errors_contact="errors@example.com",
        ),
        "cedar": Clinic(
            "cedar",
            "Cedar Clinic",
            phone="555-0100",
            accent="#2d5d3a",
            hours=(Hours(0, 540, 1020),),
            allowed_origins=("https://cedar.example.com", *more_origins),
            when_closed="the on-call line",
        ),
        "maple": Clinic("maple", "Maple Clinic", allowed_origins=("https://maple.example.com",)),
        "off": Clinic("off", "Off Clinic", phone="555-0199", enabled=False),
    }


def decide(question: Question) -> GuardDecision:
    """Two rules: what the real guard sends elsewhere is its own tests' matter."""
    if "want to die" in question.text:
        return GuardDecision(Route.CRISIS, "crisis.wish", ("crisis_line",), "crisis")
    if "how many mg" in question.text.lower():
        return GuardDecision(Route.DOSING, "dosing.amount", (), "dosing")
    return GuardDecision(Route.ANSWER)


class HandAssistant:
    """Answers anything about blood pressure from the one document; keeps what it was asked, for a test to look at."""

    def __init__(self, documents: tuple[Document, ...]) -> None:
        self.document, self.asked = documents[0], []
        self._ids = itertools.count(1)

    def ask(self, question: Question) -> Answer:
        self.asked.append(question)
        decision, language = decide(question), question.language or "en"
        head = (f"{next(self._ids):08x}", decision.route, decision.rule_id, language)
        if decision.route is Route.CRISIS:
            choices = (
                Choice("danger", "Yes, I might be in danger now"),
                Choice("no_danger", "No, I am not in danger right now"),
            )
            return Answer(
                *head,
                Notice("crisis", "Thank you for saying this.\n\nCall or text 988.\n\n- Stay with someone."),
                choices,
            )
        if decision.route is Route.DOSING:
            return Answer(*head, Notice("dosing", "I cannot give amounts. Please consult a professional."))
        if "broken" in question.text:
            raise RuntimeError(f"a fault that quotes {question.text}")
        if "unavailable" in question.text:
            return Answer(
                head[0],
                Route.UNAVAILABLE,
                None,
                language,
                Notice("unavailable", "The library is not open. Call 988 in a crisis."),
            )
        if "pressure" not in question.text:
            links = (Link("Blood pressure during treatment", "/library/en/blood-pressure?v=abcd"),)
            notice = Notice("unanswered", "I have nothing vetted to say about that.")
            return Answer(head[0], Route.UNANSWERED, None, language, notice, links=links)
        return self._answer(head[0], language, section=1 if "measured" in question.text else 0)

    def _answer(self, answer_id: str, language: str, *, section: int) -> Answer:
        part = self.document.sections[section]
        citations = tuple(
            Citation(self.document, f"{self.document.key}#{part.id}", item.span, item.evidence, item.sources)
            for item in self.document.sentences_in(part.span)
        )
        return Answer(
            answer_id,
            Route.ANSWER,
            None,
            language,
            None,
            overlays=(Overlay("crisis_line", "In danger now? Call 911."),),
            statements=tuple(Statement(citation.quote, (citation,)) for citation in citations),
            citations=citations,
            links=(Link("What a session is like", "/library/en/session?v=abcd"),),
            suggestions=("How long does a session last?", "What does the staff do?"),
            release="r1",
        )
