"""Thanks are told from greetings, and from a goodbye that may be meant in earnest."""

from __future__ import annotations

import pytest

from bot.guard.matching import Reading, matchers
from bot.guard.normalise import expanded, folded
from bot.guard.notices import load_notices
from bot.guard.rules import Rule
from bot.guard.rules_talk import ENGLISH, SPANISH
from bot.guard.spanish import spanish_view


def fires(rule: Rule, text: str) -> bool:
    view = spanish_view(folded(text)) if rule in SPANISH else expanded(folded(text))
    return matchers([rule], {})[0].found(Reading(view, view)) is not None


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule in (*ENGLISH, *SPANISH) for text in rule.catches])
def test_thanks_are_thanks(rule: Rule, text: str) -> None:
    assert fires(rule, text)


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule in (*ENGLISH, *SPANISH) for text in rule.leaves])
def test_greetings_questions_and_last_goodbyes_are_not(rule: Rule, text: str) -> None:
    assert not fires(rule, text)


def test_thanks_have_a_notice_of_their_own() -> None:
    assert {load_notices().resolve(rule.notice_id) for rule in (*ENGLISH, *SPANISH)} == {"smalltalk.thanks"}
