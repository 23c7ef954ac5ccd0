"""Nothing that gives an amount, a schedule, a verdict, a method or an overstated approval leaves the building."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.corpus.load import read_corpus
from bot.domain import Citation, Document, Evidence, Span, Statement
from bot.guard.screen import objection, screen

REFUSED = {
    "an amount of drug": (
        "The usual dose is 56 mg.",
        "People get 0.5 mg/kg over 40 minutes.",
        "A dose of fifty milligrams was used.",
        "Two sprays in each nostril.",
        "Hold three lozenges under the tongue.",
        "Se dan 100 miligramos.",
        "Give 2 to 3 ml.",
    ),
    "a schedule for taking a drug": (
        "Take it every three days.",
        "You can use the spray twice a week.",
        "You should take ketamine daily.",
    ),
    "a verdict on the reader": (
        "You are a good candidate.",
        "This treatment is safe for you.",
        "You qualify for esketamine.",
        "You should start ketamine.",
        "You can stop your antidepressant.",
        "Usted es candidato.",
    ),
    "a method of harm": ("The lethal dose is not known.", "That is enough to kill."),
    "an approval that was not given": (
        "FDA approved ketamine for depression.",
        "Ketamine is FDA-approved for PTSD and anxiety.",
    ),
}
SHOWN = (
    "Ketamine has been used since 1970 to put people to sleep for surgery.",
    "FDA has not approved ketamine for any mental illness.",
    "FDA has approved esketamine nasal spray for certain adults with depression.",
    "It can mean an IV drip, an injection, a nasal spray, or a tablet or lozenge.",
    "In one trial ketamine was given twice a week for 4 weeks.",
    "Only a clinician can say whether it is right for you.",
    "Your clinician decides if ketamine is safe for you.",
    "Blood pressure usually peaks about 40 minutes after the dose.",
    "About 28 of 100 people had nausea with esketamine, 9 of 100 without.",
    "FDA approved ketamine as an anesthetic in 1970.",
)


@pytest.mark.parametrize(("reason", "text"), [(reason, text) for reason, texts in REFUSED.items() for text in texts])
def test_what_must_not_be_shown_is_refused_with_its_reason(reason: str, text: str) -> None:
    assert objection(text) == reason


@pytest.mark.parametrize("text", SHOWN)
def test_what_may_be_shown_passes(text: str) -> None:
    assert objection(text) is None


def test_only_the_sound_statements_are_kept_in_their_order() -> None:
    texts = ("It is a nasal spray.", "The dose is 56 mg.", "Staff watch you.")
    document = Document("x", "en", "X", " ".join(texts), None)
    starts = [document.text.index(text) for text in texts]
    statements = [
        Statement(text, (Citation(document, "en/x#s", Span(start, start + len(text)), Evidence.GENERAL, ()),))
        for text, start in zip(texts, starts, strict=True)
    ]
    assert [statement.text for statement in screen(statements)] == [texts[0], texts[2]]


def test_every_sentence_of_the_shipped_library_may_be_shown() -> None:
    corpus = read_corpus([Path(__file__).parent.parent / "corpus"])
    refused = [
        (document.key, sentence.span.of(document.text), objection(sentence.span.of(document.text)))
        for document in corpus.documents
        for sentence in document.sentences
        if objection(sentence.span.of(document.text))
    ]
    assert refused == []
