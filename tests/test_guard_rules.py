"""Every English rule catches what it says it catches and leaves what it says it leaves."""

from __future__ import annotations

import pytest

from bot.domain import Question, Route
from bot.guard.asked import asked
from bot.guard.bare import set_aside
from bot.guard.decide import decide, fired_rules
from bot.guard.matching import Reading, matchers
from bot.guard.normalise import expanded, folded
from bot.guard.rules import Rule, fill
from bot.guard.rules_en import RULES, SLOTS
from bot.guard.rules_en_residual import RULES as RESIDUAL


@pytest.mark.parametrize(("rule", "text"), [(rule.id, text) for rule in RULES for text in rule.catches])
def test_a_rule_catches_its_examples(rule: str, text: str) -> None:
    assert rule in fired_rules(text)


@pytest.mark.parametrize(("rule", "text"), [(rule.id, text) for rule in RULES for text in rule.leaves])
def test_a_rule_leaves_its_near_misses(rule: str, text: str) -> None:
    assert rule not in fired_rules(text)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_what_a_rule_catches_is_never_answered(rule: Rule) -> None:
    assert Route.ANSWER not in {decide(Question(text)).route for text in rule.catches}


@pytest.mark.parametrize("rule", RESIDUAL, ids=lambda rule: rule.id)
def test_a_residual_rule_reads_clauses_as_its_examples_say(rule: Rule) -> None:
    (matcher,) = matchers([rule], SLOTS)

    def fires(text: str) -> bool:
        clauses = asked(set_aside(expanded(folded(text)))) or (expanded(folded(text)),)
        return any(matcher.found(Reading(clause, clause)) for clause in clauses)

    assert ([fires(text) for text in rule.catches], [fires(text) for text in rule.leaves]) == (
        [True] * len(rule.catches),
        [False] * len(rule.leaves),
    )


def test_rule_ids_are_unique_and_begin_with_their_family() -> None:
    ids = [rule.id for rule in (*RULES, *RESIDUAL)]
    assert (len(ids), [name for name in ids if "." not in name]) == (len(set(ids)), [])


def test_a_word_class_that_nobody_defined_is_refused() -> None:
    with pytest.raises(ValueError, match="nowhere"):
        fill("{nowhere}", SLOTS)


def test_no_rule_may_send_to_an_answer() -> None:
    with pytest.raises(ValueError, match="may"):
        Rule(id="x.y", route=Route.ANSWER, pattern="x", catches=("x",), leaves=(), reason="none")


@pytest.mark.parametrize(
    "text",
    [
        "my laptop is dead again, battery or charger you think",
        "i've a dying dog at home, how long am i in the building for spravato",
        "My mother can't speak English. Can family translate in the room?",
        "My psychiatrist and my pain doctor won't speak to one another",
        "I can't breathe with excitement, first one tomorrow! What should I wear?",
        "These acronyms make me want to jump off a cliff haha. What's REMS?",
        "We said goodbye to our old vet on Friday and she told us about ketamine",
        "I can't go on holiday till I know: how many weeks does a course run?",
        "do people ever not come back from a k trip, or is that a legend",
    ],
)
def test_a_figure_of_speech_is_no_danger(text: str) -> None:
    assert decide(Question(text)).route not in (Route.CRISIS, Route.EMERGENCY)


@pytest.mark.parametrize(
    "text",
    [
        "my phone is dead and i want to be dead too",
        "he can't speak and won't wake up after his dose",
        "i can't breathe since the infusion",
        "i said goodbye to my kids, it's the last night",
        "i can't go on anymore",
        "i want to jump off a cliff",
        "sitting in my car and i want to be dead",
        "my car, a hose, i want to die",
        "phone at 3% and about to die, and i want to die",
        "he grabbed the nail gun and wants to die",
        "I want to kill myself, I tried in 2006",
        "I tried to kill myself at 11 and failed",
        "he took the whole bottle at 11 and won't stay awake",
        "I've had these pills since 2015 and swallowed the lot",
        "I wanted to die when I was 12 and every day since",
        "i looked up the death benefits, i want to die tonight",
    ],
)
def test_what_is_no_figure_of_speech_stays_a_danger(text: str) -> None:
    assert decide(Question(text)).route in (Route.CRISIS, Route.EMERGENCY)
