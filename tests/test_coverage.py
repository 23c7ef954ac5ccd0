"""The coverage gate: a passage answers only for the subject and the aspect that were asked."""

from __future__ import annotations

from dataclasses import fields

import pytest

from bot.calibration import Gates
from bot.coverage import asked_of, coverage, load_concepts
from bot.domain import Document, Passage, Span
from bot.gates import Signals, confidence_of

CONCEPTS = load_concepts()
WEIGHTS = {"blood": 0.5, "pressur": 0.5, "rais": 0.4}


def passage(heading: str, text: str, *phrasings: str) -> Passage:
    document = Document("slug", "en", "A title", text, None)
    return Passage("en/slug#section", document, heading, phrasings, text, Span(0, len(text)), "chat")


def missing(question: str, of: Passage) -> tuple[str, ...]:
    asked = asked_of(question.lower(), question.lower(), CONCEPTS, weights=WEIGHTS, ranks={})
    return coverage(asked, CONCEPTS.profile(of), CONCEPTS).missing


DEPRESSION = passage("Does ketamine help depression?", "Some people with depression feel better within hours to a day.")
PRESSURE = passage("Does ketamine raise blood pressure?", "Ketamine can raise blood pressure for a short time.")


@pytest.mark.parametrize(
    ("question", "of", "lacking"),
    [
        ("Does ketamine help depression?", DEPRESSION, ()),
        ("Does ketamine help PTSD?", DEPRESSION, ("ptsd",)),
        ("Does esketamine help depression?", DEPRESSION, ("esketamine",)),
        ("How much does it cost?", DEPRESSION, ("cost",)),
        ("Does it help depression in teenagers?", DEPRESSION, ("teens",)),
        ("Is it legal in Canada?", DEPRESSION, ("canada", "law")),
        ("What did the 2019 trial in depression find?", DEPRESSION, ("2019",)),
        ("Does ketamine raise blood pressure?", PRESSURE, ()),
        ("How does it compare with ECT for blood pressure?", PRESSURE, ("ect",)),
        ("Will it show on a drug test?", PRESSURE, ("drugtest", "law")),
    ],
)
def test_what_a_passage_does_not_cover_is_named(question: str, of: Passage, lacking: tuple[str, ...]) -> None:
    assert missing(question, of) == lacking


def test_one_mention_in_passing_does_not_cover_a_subject() -> None:
    aside = passage("Does ketamine help depression?", "It helps some people. One trial also had people with OCD.")
    assert missing("Does ketamine help OCD?", aside) == ("ocd",)


def test_a_rare_word_that_the_library_never_uses_weighs_more_than_a_common_one() -> None:
    ranks = {"window": 2600, "tuberculosis": 12000}
    weighed = [
        asked_of(word, word, CONCEPTS, weights={}, ranks=ranks).unknown for word in ("window", "tuberculosis", "zxqv")
    ]
    assert weighed == sorted(weighed) and weighed[0] < 0.3 and weighed[2] == 1.0


def test_confidence_is_the_logistic_sum_of_the_signals() -> None:
    signals = Signals(**{item.name: 1.0 for item in fields(Signals)} | {"nearest": 0.5, "body": 0.25})
    gates = Gates(intercept=-2.0, nearest=2.0, body=4.0)
    assert confidence_of(signals, gates) == 0.5
