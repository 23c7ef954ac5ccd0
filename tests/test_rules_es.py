"""The Spanish policy: each rule's own examples, and phrasings from several countries that no rule was written for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import pytest

from bot.domain import Question, Route
from bot.guard import rules_buttons
from bot.guard.decide import decide, fired_rules
from bot.guard.normalise import folded
from bot.guard.notices import load_notices
from bot.guard.rules import Rule, fill
from bot.guard.rules_en import RULES as ENGLISH
from bot.guard.rules_es import RULES, SLOTS
from bot.guard.spanish import spanish_view


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(fill(pattern, SLOTS))


def fires(rule: Rule, text: str) -> bool:
    """Whether the rule fires on a text's Spanish view, read as `Rule` says."""
    seen = spanish_view(folded(text))
    if not all(compiled(also).search(seen) for also in rule.also):
        return False
    if rule.unless and rule.unless_anywhere and compiled(rule.unless).search(seen):
        return False
    return any(
        not rule.unless or rule.unless_anywhere or not compiled(rule.unless).search(touched(seen, match))
        for match in compiled(rule.pattern).finditer(seen)
    )


def touched(text: str, match: re.Match[str]) -> str:
    """The sentences of `text` that the match touches."""
    sentences = re.finditer(r"[^.?!\n]+[.?!]*", text)
    return "".join(each.group() for each in sentences if each.start() < match.end() and match.start() < each.end())


def route_of(text: str) -> Route:
    """Where the guard sends a text by its rules and its admission, without a second opinion."""
    return decide(Question(text)).route


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule in RULES for text in rule.catches])
def test_a_rule_catches_its_examples(rule: Rule, text: str) -> None:
    assert fires(rule, text)


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule in RULES for text in rule.leaves])
def test_a_rule_leaves_its_near_misses(rule: Rule, text: str) -> None:
    assert not fires(rule, text)


def test_every_rule_has_its_own_id_and_at_least_one_near_miss() -> None:
    assert (len({rule.id for rule in RULES}), [rule.id for rule in RULES if not rule.leaves]) == (len(RULES), [])


def test_every_rule_shows_a_notice_that_is_there() -> None:
    ids = load_notices().ids
    assert [rule.notice_id for rule in RULES if rule.notice_id not in (*ids, "crisis.self")] == []


def fired(label: str, language: str, rules: Sequence[Rule]) -> list[str]:
    text = load_notices().choice_label(label, language=language)
    return [rule.notice_id for rule in rules if fires(rule, text)]


def test_the_buttons_of_a_crisis_notice_route_well() -> None:
    labels = ("danger", "danger_other", "no_danger", "no_danger_other")
    shown = [[fired(label, "en", rules_buttons.ENGLISH), fired(label, "es", rules_buttons.SPANISH)] for label in labels]
    assert shown == [
        [[id], [id]] for id in ("crisis.imminent", "crisis.other.imminent", "support.safe", "support.safe")
    ]


def test_english_education_is_no_matter_for_the_spanish_rules() -> None:
    asked = [text for rule in ENGLISH for text in rule.leaves if decide(Question(text)).route is Route.ANSWER]
    assert [(text, rule_id) for text in asked for rule_id in fired_rules(text) if rule_id.startswith("es.")] == []


def test_phrasings_from_several_countries_keep_their_routes() -> None:
    lines = (Path(__file__).parent / "data/spanish_routes.tsv").read_text(encoding="utf-8").splitlines()
    expected = [tuple(line.split("\t")) for line in lines]
    assert [(route, text, route_of(text).value) for route, text in expected if route_of(text).value != route] == []
