"""Where a question goes: views x rules over this turn and the recent ones, then admission; the most severe wins.

Pure and deterministic. A text reaches ANSWER only when no rule fires and it is admitted as an educational question; the
second opinion may raise a route, never clear one. Nothing that a patient typed is kept.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache

from bot.domain import GuardDecision, Question, Route
from bot.guard import rules_en, rules_es
from bot.guard.admission import admit, has_subject
from bot.guard.follow_up import inherited
from bot.guard.injection import without_instructions
from bot.guard.language import is_english, is_only_symbols, looks_spanish
from bot.guard.lexicon_crisis import FIGURES, FRAMES
from bot.guard.matching import Found, Matcher, Reading, matchers
from bot.guard.normalise import MAX_CHARS, expanded, folded, repaired
from bot.guard.rules import Rule
from bot.guard.second_opinion import SecondOpinion

CRISIS_LINE = "crisis_line"
PERSONAL_DETAILS = "personal_details"
_CONSULT = frozenset(
    {Route.DOSING, Route.INTERACTION, Route.TREATMENT_DECISION, Route.DIAGNOSIS, Route.ELIGIBILITY, Route.ILLICIT,
     Route.CLINIC_INFO, Route.OUT_OF_SCOPE, Route.SMALLTALK, Route.EMERGENCY}
)
_SUICIDE_SUBJECT = r"\b(?:suicid[a-z]*|self ?harm[a-z]*|kill(?:ing|s|ed)? (?:themselves|yourself|oneself|myself)|988|crisis line|lifeline|died? by suicide|ideation)\b"
_DISTRESS = (
    r"\b(?:hopeless|worthless|desperate|desperation|despair|can not (?:cope|go on|take)|suffering|struggling|hate myself|falling apart|overwhelmed|so (?:depressed|sad|low|lonely|alone|lost|down)|"
    r"nothing (?:helps|works|worked)|miserable|lonely|crying|in (?:so much|a lot of) pain|broken|rock bottom|give up|giving up|exhausted|numb|empty|scared of myself|dark place|end of my rope|unbearable|lost (?:everything|all)|"
    r"tired of|my life|grief|grieving|alone|afraid|ashamed|ruined|depressed|sad|panic)\b"
)


def decide(
    question: Question,
    *,
    second_opinion: SecondOpinion | None = None,
    encode: Callable[[str], Sequence[float]] | None = None,
) -> GuardDecision:
    """The route of `question`, with its notice, its overlays and what is left to ask the library."""
    text = _capped(question.text)
    if is_only_symbols(folded(text)):
        return GuardDecision(Route.OUT_OF_SCOPE, "empty", (), "empty", text)
    stripped = without_instructions(text)
    history = tuple(_capped(turn) for turn in question.history)
    found = _fired(text, ()) + (_fired(stripped, ()) if stripped != text else ())
    earlier = tuple(_fired(turn, ()) for turn in history)
    for back in (1, 2):
        if len(history) >= back:
            found += _fired(stripped, history[-back:])
    overlays = _overlays(text, found, earlier)
    rules = [hit.rule for hit in found if not hit.denied]
    if rules:
        return _routed(min(rules, key=lambda rule: rule.route.precedence), rules, overlays, stripped)
    base = expanded(folded(stripped))
    if history:
        carried = inherited(base, [hit.rule for hit in earlier[-1] if not hit.denied], expanded(folded(history[-1])))
        if carried is not None:
            route, rule_id, notice = carried
            return GuardDecision(route, rule_id, overlays, notice, stripped)
    return _admitted(question, stripped, base, history, overlays, second_opinion, encode)


def _routed(first: Rule, rules: Iterable[Rule], overlays: tuple[str, ...], residue: str) -> GuardDecision:
    """The decision that the most severe rule makes; distress beside a consult route brings the crisis line."""
    beside = list(overlays)
    for rule in rules:
        beside.extend(rule.overlays)
        if rule.route in (Route.CRISIS, Route.SUPPORT) and first.route in _CONSULT:
            beside.append(CRISIS_LINE)
    if first.route in (Route.CRISIS, Route.SUPPORT):
        beside = [overlay for overlay in beside if overlay != CRISIS_LINE]
    return GuardDecision(first.route, first.id, tuple(dict.fromkeys(beside)), first.notice_id, residue)


def _admitted(
    question: Question,
    stripped: str,
    base: str,
    history: tuple[str, ...],
    overlays: tuple[str, ...],
    second_opinion: SecondOpinion | None,
    encode: Callable[[str], Sequence[float]] | None,
) -> GuardDecision:
    """What becomes of a question that no rule routes."""
    spanish = looks_spanish(folded(stripped))
    subject = any(has_subject(expanded(folded(turn))) for turn in history[-3:])
    view = expanded(repaired(folded(stripped)))
    admission = admit(base, follows_subject=subject)
    if not admission.admitted:
        admission = admit(view, follows_subject=subject)
    in_spanish = spanish and _spanish_admitted(folded(stripped))
    if second_opinion is not None:
        raised = second_opinion.route(stripped, encode(stripped) if encode is not None else None)
        if raised is not None:
            return GuardDecision(raised, f"second_opinion.{raised.value}", overlays, raised.value, stripped)
    if in_spanish or (admission.admitted and not spanish and is_english(base)):
        return GuardDecision(Route.ANSWER, None, overlays, None, stripped)
    if re.search(_DISTRESS, view) and re.search(r"\b(?:i|me|my|we)\b", view):
        return GuardDecision(Route.SUPPORT, "admission.distress", tuple(o for o in overlays if o != CRISIS_LINE), "support", stripped)
    if not spanish and not is_english(base):
        return GuardDecision(Route.OUT_OF_SCOPE, "not_english", overlays, "not_english", stripped)
    if not stripped.strip() or stripped != question.text and not admission.admitted:
        return GuardDecision(Route.OUT_OF_SCOPE, "injection.nothing_left", overlays, "out_of_scope", stripped)
    return GuardDecision(Route.OUT_OF_SCOPE, admission.rule_id, overlays, "out_of_scope", stripped)


def _fired(text: str, before: Sequence[str]) -> tuple[Found, ...]:
    """Every rule that fires on `text` in any view, joined to the turns before it when there are some."""
    english, spanish = _matchers()
    found: dict[str, Found] = {}
    for reading in _readings(text, before):
        for matcher in english:
            _keep(found, matcher.found(reading))
    for reading in _spanish_readings(text, before):
        for matcher in spanish:
            _keep(found, matcher.found(reading))
    return tuple(found.values())


def _keep(found: dict[str, Found], hit: Found | None) -> None:
    if hit is not None and (hit.rule.id not in found or found[hit.rule.id].denied):
        found[hit.rule.id] = hit


def _readings(text: str, before: Sequence[str]) -> tuple[Reading, ...]:
    raw, fixed = folded(text), repaired(folded(text))
    views = [raw] if fixed == raw else [raw, fixed]
    earlier = [(turn, repaired(turn)) for turn in map(folded, before)]
    readings = []
    for number, view in enumerate(views):
        old = "".join(expanded(turn[number]) + "\n" for turn in earlier)
        old_bare = "".join(_bare(expanded(turn[number])) + "\n" for turn in earlier)
        new = expanded(view)
        readings.append(Reading(old + new, old_bare + _bare(new), len(old), len(old_bare)))
    return tuple(readings)


def _spanish_readings(text: str, before: Sequence[str]) -> tuple[Reading, ...]:
    raw = folded(text)
    old = "".join(folded(turn) + "\n" for turn in before)
    return (Reading(old + raw, old + raw, len(old), len(old)),)


def _bare(text: str) -> str:
    """The text with figures of speech and reporting frames set aside."""
    figures, frames = _aside()
    return frames.sub(" so ", figures.sub(" so ", text))


def _overlays(text: str, found: Iterable[Found], earlier: Iterable[Iterable[Found]]) -> tuple[str, ...]:
    """The fixed lines beside: the crisis line once suicide is spoken of, now or before; personal details typed in."""
    overlays = []
    view = expanded(repaired(folded(text)))
    spoken_of = re.search(_SUICIDE_SUBJECT, view) or any(hit.denied for hit in found)
    before = any(hit.rule.route is Route.CRISIS or CRISIS_LINE in hit.rule.overlays for turn in earlier for hit in turn)
    if spoken_of or before:
        overlays.append(CRISIS_LINE)
    if _personal_details(text):
        overlays.append(PERSONAL_DETAILS)
    return tuple(overlays)


def _personal_details(text: str) -> bool:
    try:
        from bot.guard.personal import find_personal_details
    except ImportError:
        return False
    return find_personal_details(text)


def _spanish_admitted(text: str) -> bool:
    domain, question = _spanish()
    return bool(domain.search(text) and question.search(text))


def _capped(text: str) -> str:
    """The first and last half of a text that is too long to read whole."""
    return text if len(text) <= MAX_CHARS else text[: MAX_CHARS // 2] + "\n" + text[-MAX_CHARS // 2 :]


@cache
def _matchers() -> tuple[tuple[Matcher, ...], tuple[Matcher, ...]]:
    return matchers(rules_en.RULES, rules_en.SLOTS), matchers(rules_es.RULES, {**rules_en.SLOTS, **rules_es.SLOTS})


@cache
def _aside() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile("|".join(FIGURES)), re.compile("|".join(FRAMES))


@cache
def _spanish() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(rules_es.SPANISH_DOMAIN), re.compile(rules_es.SPANISH_QUESTION)
