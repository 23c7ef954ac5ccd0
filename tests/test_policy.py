"""What `guard policy` and `guard explain` print."""

from __future__ import annotations

import numpy as np

from bot.domain import Question, Route
from bot.guard import rules_en, rules_en_residual, rules_es
from bot.guard.notices import load_notices
from bot.guard.policy import explain, policy_document
from bot.guard.policy_text import ANSWERED, HINT, ROUTES
from bot.guard.second_opinion import fit
from bot.guard.turn import Turn

POLICY = policy_document()


def test_the_policy_explains_every_route_there_is() -> None:
    assert {*ROUTES, *ANSWERED} == set(Route)


def test_the_policy_holds_every_rule_with_its_reason() -> None:
    rules = (*rules_en.RULES, *rules_en_residual.RULES, *rules_es.RULES)
    assert [rule.id for rule in rules if f"**`{rule.id}`** {rule.reason}" not in POLICY] == []


def test_the_policy_holds_every_example() -> None:
    rules = (*rules_en.RULES, *rules_en_residual.RULES, *rules_es.RULES)
    assert [text for rule in rules for text in (*rule.catches, *rule.leaves) if f"“{text}”" not in POLICY] == []


def test_the_policy_holds_every_notice_in_both_languages() -> None:
    names = [f"`{id}`, {language}" for id in load_notices().ids for language in ("English", "Spanish")]
    assert [name for name in names if name not in POLICY] == []


def test_the_routes_stand_in_the_policy_in_their_order() -> None:
    places = [POLICY.index(f"\n## {route.value.replace('_', ' ').capitalize()}\n") for route in ROUTES]
    assert places == sorted(places)


def test_a_route_that_outranks_another_is_never_explained_as_the_weaker() -> None:
    assert explain(Question("I want to kill myself, how many mg should I take?")).count("route     crisis") == 1


def test_an_explanation_shows_views_rules_decision_and_notice() -> None:
    told = explain(Question("¿Cuánta ketamina debo tomar?"))
    parts = (
        "Views",
        "cuanta ketamina debo tomar?",
        "es.dosing.amount (this turn",
        "route     dosing",
        "notice    dosing",
    )
    assert [part for part in parts if part not in told] == []


def test_an_admitted_question_is_explained_without_a_notice() -> None:
    told = explain(Question("What is ketamine therapy?"))
    assert ("route     answer" in told, "notice" in told) == (True, False)


def test_every_hint_is_marked_and_nothing_else() -> None:
    rules = (*rules_en.RULES, *rules_en_residual.RULES, *rules_es.RULES)
    marked = {rule.id for rule in rules if f"**`{rule.id}`** {rule.reason} {HINT}" in POLICY}
    assert marked == {rule.id for rule in rules if rule.hint}


def test_what_a_second_opinion_makes_of_a_text_is_told() -> None:
    lines = (("i want to die", "crisis"), ("how long is a session", "answer"), ("what dose for me", "dosing"))
    routes = [route for _, route in lines]
    lessons = [(Turn(text), route) for text, route in lines * 3]
    bias = np.array([0.0, 3.0, 0.0])
    opinion = fit(lessons, read_routes=routes, by_vector=np.zeros((3, 1)), vector_bias=bias, known=np.ones((9, 1)))
    told = explain(Question("how long is a session"), second_opinion=opinion, encode=lambda text: [0.0])
    assert "second opinion: raises nothing, does not agree with a hint (grave 0." in told
