"""The second opinion: fitted on examples, kept as arrays, able to raise a route and not to clear one."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from bot.domain import GuardDecision, Question, Route
from bot.guard import rules_en, rules_es
from bot.guard.decide import decide
from bot.guard.second_opinion import Opinion, SecondOpinion, fit, together
from bot.guard.turn import Turn

_TEXTS = {
    "crisis": (
        "i want out of this life",
        "nothing left for me here",
        "my last night",
        "i am leaving this world",
        "ending my story",
    ),
    "answer": (
        "how does ketamine work",
        "what is spravato",
        "how long is a session",
        "why two hours",
        "what is off label",
    ),
    "dosing": ("how strong per go", "what is my number", "more each time", "which strength for me", "how big a piece"),
    "out_of_scope": ("weather tomorrow", "who won the match", "best pizza", "fix my sink", "a poem about rain"),
}


def encode(text: str) -> Sequence[float]:
    """A vector of unit length that depends on the text alone."""
    seed = int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "big")
    vector = np.random.default_rng(seed).normal(size=16)
    return vector / np.linalg.norm(vector)


@pytest.fixture(scope="module")
def opinion() -> SecondOpinion:
    lessons = [(Turn(text), route) for route, texts in _TEXTS.items() for text in texts]
    head = np.stack([np.mean([encode(text) for text in texts], axis=0) for texts in _TEXTS.values()])
    known = np.stack([encode(turn.in_english) for turn, _ in lessons])
    return fit(lessons, read_routes=list(_TEXTS), by_vector=20 * head, vector_bias=np.zeros(len(_TEXTS)), known=known)


def test_probabilities_add_up_to_one(opinion: SecondOpinion) -> None:
    assert sum(opinion.probabilities(Turn("what is spravato"), encode).values()) == pytest.approx(1.0)


def test_what_is_saved_is_what_is_loaded(opinion: SecondOpinion, tmp_path: Path) -> None:
    opinion.save(tmp_path)
    loaded = SecondOpinion.load(tmp_path)
    turn = Turn("ending my story")
    assert loaded.probabilities(turn, encode) == opinion.probabilities(turn, encode)


def test_without_a_vector_the_rules_decide_alone(opinion: SecondOpinion) -> None:
    question = Question("i want out of this life")
    assert decide(question, second_opinion=opinion) == decide(question)


def test_what_it_was_fitted_on_is_raised_where_the_rules_would_not_answer(opinion: SecondOpinion) -> None:
    assert opinion.read(Turn("i want out of this life"), encode).raised(consulted=False) is Route.CRISIS


@pytest.mark.parametrize("text", ["I want to kill myself", "How many mg should I take?", "Am I a candidate?"])
def test_a_rule_is_never_cleared(opinion: SecondOpinion, text: str) -> None:
    alone = decide(Question(text))
    assert decide(Question(text), second_opinion=opinion, encode=encode).route.precedence <= alone.route.precedence


class Fixed:
    """Says the same of every text."""

    def __init__(self, grave: float, guarded: float) -> None:
        self.opinion = Opinion(grave, guarded, Route.CRISIS, Route.ELIGIBILITY)

    def read(self, turn: Turn, encode: object) -> Opinion:
        return self.opinion


def routed(text: str, *, grave: float = 0.0, guarded: float = 0.0) -> GuardDecision:
    return decide(Question(text), second_opinion=Fixed(grave, guarded), encode=encode)  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["What is a REMS?", "How many mg should I take?"])
def test_a_text_near_a_grave_one_has_the_crisis_line_beside(text: str) -> None:
    assert "crisis_line" in routed(text, grave=0.12, guarded=0.2).overlays


class ByPart(SecondOpinion):
    """Doubtful of whole texts; sure of any part of at most two sentences that holds the word bridge."""

    def _opinion(self, turn: Turn, encode: object) -> Opinion:
        short = turn.text.count(".") + turn.text.count("?") <= 2
        return Opinion(0.9 if short and "bridge" in turn.text else 0.08, 0.1)


@pytest.mark.parametrize(
    ("text", "grave"),
    [
        ("I sold the car. I walk to the bridge at night. It is calm there. How does esketamine work?", True),
        ("I sold the car. I walk to the park at night. It is calm there. How does esketamine work?", False),
        ("The bridge.", True),
    ],
)
def test_a_long_text_is_read_by_its_parts(opinion: SecondOpinion, text: str, grave: bool) -> None:
    arrays = {name: getattr(opinion, name) for name in opinion.__dataclass_fields__}
    read = ByPart(**arrays).read(Turn(text), encode)
    assert (read.raised(consulted=False) is Route.CRISIS) is grave


def test_what_reads_as_a_matter_for_a_professional_takes_more_to_be_a_crisis() -> None:
    """The same fear of a crisis is one where nothing else explains the text, and the crisis line beside where it does."""
    alone, weighed = (Opinion(0.25, 0.9, Route.CRISIS, Route.DOSING, consult) for consult in (0.1, 0.6))
    assert (alone.raised(consulted=False), weighed.raised(consulted=False)) == (Route.CRISIS, Route.DOSING)
    assert weighed.is_near_grave(consulted=False)


@pytest.mark.parametrize(
    ("guarded", "route"), [(0.01, Route.ANSWER), (0.3, Route.ELIGIBILITY), (0.9, Route.ELIGIBILITY)]
)
def test_a_hint_routes_where_the_second_opinion_agrees(guarded: float, route: Route) -> None:
    assert routed("What does the Spravato label say about pregnancy?", guarded=guarded).route is route


def test_a_hint_routes_where_there_is_no_second_opinion() -> None:
    assert decide(Question("What does the Spravato label say about pregnancy?")).route is Route.ELIGIBILITY


@pytest.mark.parametrize(
    ("text", "route"),
    [
        ("I want to kill myself", Route.CRISIS),
        ("My husband took ketamine and his lips are blue", Route.EMERGENCY),
        ("How many mg should I take?", Route.DOSING),
        ("Am I allowed to have it with lupus?", Route.ELIGIBILITY),
        ("Should I stop my antidepressant?", Route.TREATMENT_DECISION),
        ("Where can I buy ketamine without a prescription?", Route.ILLICIT),
    ],
)
def test_what_a_sure_rule_routes_stays_whatever_is_thought_of_it(text: str, route: Route) -> None:
    assert routed(text).route is route


def test_no_rule_of_crisis_or_emergency_is_a_hint() -> None:
    grave = (Route.EMERGENCY, Route.CRISIS)
    assert [rule.id for rule in (*rules_en.RULES, *rules_es.RULES) if rule.hint and rule.route in grave] == []


def test_words_of_grief_alone_are_no_distress_where_it_is_all_but_sure_of_education() -> None:
    text = "My late father was depressed. I would like the history of ketamine."
    assert (decide(Question(text)).route, routed(text, guarded=0.01).route) == (Route.SUPPORT, Route.ANSWER)


class Listening(Fixed):
    """Keeps what it was given to read."""

    def __init__(self) -> None:
        super().__init__(0.0, 0.0)
        self.read_texts: list[str] = []

    def read(self, turn: Turn, encode: object) -> Opinion:
        self.read_texts.append(turn.text)
        return self.opinion


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("does that go away?", ["Can ketamine cause bladder problems. does that go away?"]),
        ("does zoloft do that?", ["Can ketamine cause bladder problems. does zoloft do that?", "does zoloft do that?"]),
        (
            "How long does a session of esketamine treatment take?",
            ["How long does a session of esketamine treatment take?"],
        ),
    ],
)
def test_a_follow_up_is_read_after_the_turn_before(text: str, read: list[str]) -> None:
    listening = Listening()
    decide(Question(text, ("Can ketamine cause bladder problems?",)), second_opinion=listening, encode=encode)  # type: ignore[arg-type]
    assert listening.read_texts == read


def test_of_two_readings_the_gravest_and_the_most_guarded_both_count() -> None:
    calm, grave = Opinion(0.0, 0.6, Route.EMERGENCY, Route.DOSING), Opinion(0.5, 0.5, Route.CRISIS, Route.ELIGIBILITY)
    assert together([calm, grave]) == Opinion(0.5, 0.6, Route.CRISIS, Route.DOSING)


def test_what_a_follow_up_takes_over_is_raised_to_a_crisis() -> None:
    history = ("How many mg should I take?",)
    for grave, route in ((0.0, Route.DOSING), (0.9, Route.CRISIS)):
        said = Fixed(grave, grave)
        decision = decide(Question("and what about 500?", history), second_opinion=said, encode=encode)  # type: ignore[arg-type]
        assert decision.route is route


def test_the_nearest_known_questions_are_heard(opinion: SecondOpinion) -> None:
    """Where words and head say nothing, the routes of the questions around a vector decide, however many others there are."""
    silent = replace(opinion, weights=0 * opinion.weights, bias=0 * opinion.bias, by_vector=0 * opinion.by_vector)
    for place, route in enumerate(opinion.known_routes):
        likely = silent.probabilities(Turn("zzz"), lambda text, place=place: opinion.known[place])
        assert max(likely, key=lambda one: likely[one]) is opinion.routes[route]


def test_both_voices_are_heard(opinion: SecondOpinion) -> None:
    """A vector far from what the words say takes from a route what it gives to another."""
    turn = Turn("i want out of this life")
    plain = opinion.probabilities(turn, encode)
    other = opinion.probabilities(turn, lambda text: opinion.by_vector[list(opinion.routes).index(Route.ANSWER)])
    assert other[Route.CRISIS] < plain[Route.CRISIS] and other[Route.ANSWER] > plain[Route.ANSWER]
    assert sum(other.values()) == pytest.approx(1.0)


def test_the_head_of_the_reader_is_put_in_the_order_of_the_routes() -> None:
    lessons = [(Turn(text), route) for route, texts in _TEXTS.items() for text in texts]
    names = ["out_of_scope", "dosing", "answer", "crisis"]
    known = np.eye(len(lessons), 4)
    fitted = fit(lessons, read_routes=names, by_vector=np.eye(4), vector_bias=np.arange(4), known=known)
    assert [names[int(bias)] for bias in fitted.vector_bias] == [route.value for route in fitted.routes]
    assert [fitted.routes[place].value for place in fitted.known_routes] == [route for _, route in lessons]


@pytest.mark.parametrize(
    ("text", "notice"),
    [
        ("my brother handed me the keys to his truck today", "crisis.other"),
        ("she has stopped answering the phone", "crisis.other"),
        ("mi hermano ya no contesta el telefono", "crisis.other"),
        ("ayer ordene todos mis cajones y mis llaves", "crisis.self"),
        ("my brother has the keys to my truck, i am done with driving", "crisis.self"),
        ("tidied everything, nothing on the calendar", "crisis.self"),
    ],
)
def test_a_crisis_that_it_sees_is_told_to_whom_it_is_about(text: str, notice: str) -> None:
    assert routed(text, grave=0.9, guarded=0.9).notice == notice
