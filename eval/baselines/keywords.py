"""A baseline: routes by lists of key words, answers by the section that shares most words with the question.

What a careful afternoon gives without rules, views, turns or vectors; it reads the same documents as ours.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from bot.domain import Document, Question, Route, Section
from eval.targets import CallableTarget, digest_of

_LISTS = {
    Route.EMERGENCY: "can't breathe|cannot breathe|chest pain|overdosed|unconscious|seizure|took too much|won't wake"
    "|no puede respirar|no puedo respirar|sobredosis",
    Route.CRISIS: "suicide|suicidal|kill myself|end my life|want to die|hurt myself|self-harm|self harm|better off dead"
    "|suicid|quiero morir|matarme",
    Route.ILLICIT: "buy ketamine|dealer|without a prescription|street ketamine|snort|make ketamine|sin receta",
    Route.DOSING: "how much ketamine|how many mg|dose|dosage|milligrams|mg/kg|how often should i take|how many sprays"
    "|dosis|cuantos mg",
    Route.INTERACTION: "with my medication|interact with|while taking|mix ketamine|with alcohol|lithium|xanax"
    "|lamotrigine|mezclar",
    Route.TREATMENT_DECISION: "should i stop|should i switch|should i start|stop taking|which is better for me",
    Route.DIAGNOSIS: "do i have|is this normal|diagnose|what's wrong with me",
    Route.ELIGIBILITY: "am i a candidate|am i eligible|can i have ketamine|can i get ketamine|is it safe for me|qualify"
    "|safe for my|should i get|who should not|soy candidat",
    Route.CLINIC_INFO: "how much does it cost at|your clinic|appointment|my insurance|near me|opening hours|cita",
    Route.SUPPORT: "i hate my life|can't go on|hopeless|nothing helps|tired of everything",
    Route.SMALLTALK: "hello|thank you|thanks|who are you|are you a robot|hola|gracias",
}
KEYWORDS: Mapping[Route, tuple[str, ...]] = {route: tuple(phrases.split("|")) for route, phrases in _LISTS.items()}
NOTICE = "I can't help with that here. Please consult a professional. In an emergency call 911; in a crisis call 988."
ENOUGH = 2
_COMMON = frozenset(
    re.findall(
        r"\w+",
        "a an and are about as at be can do does for from get have how i if in is it me my of on or so that the there"
        " this to was what when which who why will with you your ketamine",
    )
)


class KeywordBot:
    """Answers from these documents; a question that shares fewer than two telling words with a section is refused."""

    def __init__(self, documents: Iterable[Document]) -> None:
        self._sections = [
            (document, section, _words(f"{document.title} {section.heading} {section.span.of(document.text)}"))
            for document in documents
            for section in document.sections
            if section.serve == "chat"
        ]

    def ask(self, question: Question) -> dict[str, Any]:
        """Return an Answer object of interfaces.md, reviews and links left out."""
        text = " ".join((*question.history, question.text)).lower()
        route = next((route for route, phrases in KEYWORDS.items() if any(phrase in text for phrase in phrases)), None)
        if route is not None:
            return _refused(route)
        asked = _words(question.text)
        best = max(self._sections, key=lambda held: len(asked & held[2]), default=None)
        if best is None or len(asked & best[2]) < ENOUGH:
            return _refused(Route.UNANSWERED if "ketamine" in text else Route.OUT_OF_SCOPE)
        return _answer(best[0], best[1])


def open_keywords() -> CallableTarget:
    """Return the baseline over the documents that ours serves."""
    from pathlib import Path

    from eval.library import open_library

    opened = open_library()
    name = opened.release or "corpus"
    return CallableTarget(
        KeywordBot(opened.documents).ask, name="keywords", release=name, software=digest_of([Path(__file__)])
    )


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W_]{3,}", text.lower())) - _COMMON


def _refused(route: Route) -> dict[str, Any]:
    return {
        "route": route.value,
        "language": "en",
        "notice": {"id": route.value, "text": NOTICE},
        "statements": [],
        "citations": [],
    }


def _answer(document: Document, section: Section) -> dict[str, Any]:
    sentences = document.sentences_in(section.span)[:6]
    return {
        "route": Route.ANSWER.value,
        "language": document.language,
        "notice": None,
        "statements": [
            {"text": sentence.span.of(document.text), "citations": [number]}
            for number, sentence in enumerate(sentences, start=1)
        ],
        "citations": [
            {
                "number": number,
                "document": document.slug,
                "title": document.title,
                "heading": section.heading,
                "quote": sentence.span.of(document.text),
                "url": f"/library/{document.key}#s{sentence.number}",
                "evidence": sentence.evidence.value,
            }
            for number, sentence in enumerate(sentences, start=1)
        ],
    }
