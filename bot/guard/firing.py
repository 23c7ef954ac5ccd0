"""Which rules fire on a turn, in every view of it, alone and joined to the turns before it."""

from __future__ import annotations

from functools import cache

from bot.domain import Route
from bot.guard import rules_en, rules_en_residual, rules_es, spanish_asked
from bot.guard.asked import asked, is_personal
from bot.guard.bare import set_aside
from bot.guard.language import has_spanish
from bot.guard.matching import Found, Matcher, Reading, matchers
from bot.guard.rules import Rule
from bot.guard.turn import Turn

CRISIS_LINE = "crisis_line"
CONSULT = frozenset(
    {Route.DOSING, Route.INTERACTION, Route.TREATMENT_DECISION, Route.DIAGNOSIS, Route.ELIGIBILITY, Route.ILLICIT,
     Route.CLINIC_INFO, Route.OUT_OF_SCOPE, Route.SMALLTALK, Route.EMERGENCY}
)  # fmt: skip


def fired(turn: Turn, before: tuple[Turn, ...] = (), *, only_grave: bool = False) -> tuple[Found, ...]:
    """Every rule that fires on `turn` in any view, joined to the turns before it when there are some.

    `only_grave` tries the rules of crisis and those that bring its line: all that an older turn still matters for.
    """
    english, spanish = grave_matchers() if only_grave else turn_matchers()
    found: dict[str, Found] = {}
    for reading in turn.readings(before):
        for matcher in english:
            _keep(found, matcher.found(reading))
    if has_spanish(turn.raw):
        for reading in turn.spanish_readings(before):
            for matcher in spanish:
                _keep(found, matcher.found(reading))
        consults = any(hit.rule.route in CONSULT for hit in found.values())
        if not before and consults and turn.is_spanish and spanish_asked.only_plain(turn.raw):
            found = {rule_id: hit for rule_id, hit in found.items() if not spanish_asked.yields(hit.rule, turn.raw)}
    return tuple(found.values())


def residual(base: str) -> Rule | None:
    """The residual rule for what an English text asks about a person, or None when all that is asked may be answered."""
    found = []
    for clause in asked(set_aside(base)):
        if is_personal(clause):
            reading = Reading(clause, clause)
            found.extend(hit.rule for hit in (matcher.found(reading) for matcher in residual_matchers()) if hit is not None)
    return min(found, key=lambda rule: rule.route.precedence) if found else None


@cache
def turn_matchers() -> tuple[tuple[Matcher, ...], tuple[Matcher, ...]]:
    """The English and the Spanish rules, made ready to run."""
    return matchers(rules_en.RULES, rules_en.SLOTS), matchers(rules_es.RULES, {**rules_en.SLOTS, **rules_es.SLOTS})


@cache
def grave_matchers() -> tuple[tuple[Matcher, ...], tuple[Matcher, ...]]:
    """Of them, those of crisis and those that bring its line."""
    english, spanish = turn_matchers()
    return tuple(filter(_is_of_crisis, english)), tuple(filter(_is_of_crisis, spanish))


@cache
def residual_matchers() -> tuple[Matcher, ...]:
    """The rules for what is asked about a person once no other rule routes it."""
    return matchers(rules_en_residual.RULES, rules_en.SLOTS)


def _is_of_crisis(matcher: Matcher) -> bool:
    return matcher.rule.route is Route.CRISIS or CRISIS_LINE in matcher.rule.overlays


def _keep(found: dict[str, Found], hit: Found | None) -> None:
    if hit is not None and (hit.rule.id not in found or found[hit.rule.id].denied):
        found[hit.rule.id] = hit
