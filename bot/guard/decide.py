"""Where a question goes: views x rules over this turn and the recent ones, then admission; the most severe wins.

Pure and deterministic. A text reaches ANSWER only when no rule routes it and it is admitted as an educational question.
The second opinion may raise a route and never clears one that a rule is sure of; hints, rules too broad to be sure, need
its agreement where it is there. Nothing that a patient typed is kept.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import cache

from bot.domain import GuardDecision, Question, Route
from bot.guard import distress, rules_en, rules_es, spanish_asked
from bot.guard.admission import admit, has_subject, is_foreign
from bot.guard.firing import CONSULT, CRISIS_LINE, fired, residual
from bot.guard.follow_up import inherited
from bot.guard.follow_up_es import inherited_spanish
from bot.guard.injection import without_instructions
from bot.guard.language import is_english, is_only_symbols
from bot.guard.matching import Found
from bot.guard.normalise import MAX_CHARS
from bot.guard.personal import find_personal_details
from bot.guard.rules import Rule, fill
from bot.guard.second_opinion import Opinion, SecondOpinion, together
from bot.guard.turn import Turn

PERSONAL_DETAILS = "personal_details"
_GRAVE = frozenset({Route.EMERGENCY, Route.CRISIS})
_FOLLOW_UP_WORDS, _ALWAYS_FOLLOW_UP_WORDS = 8, 4
# A decision by default rather than by a rule: the second opinion may raise it to any graver route.
_SOFT = ("person.", "admission.", "support.", "injection.")
# "Calm down, I'm not suicidal, no plans. I just want to understand ...": said first. What the library is asked, and what
# the second opinion reads, is the rest; the rules read it all. Only closed words are set aside, so that nothing grave is.
_CALMING = r"(?:no+|nah|nope|relax|easy|hey|hi|hello|chill|ok(?:ay)?|first(?: off)?|look|bot|calm down|don'?t (?:worry|panic)|not to worry|fyi|btw|to be clear|for the record|just so (?:we(?:'re| are)|it'?s) clear|before you (?:ask|worry|panic|send me a (?:hotline|number|hotline number)))\W+"
_DANGER = r"(?:suicidal(?: n?or depressed)?|at (?:any )?risk|in (?:any )?(?:danger|crisis)|(?:gonna|going to) (?:hurt|harm|kill) (?:myself|anyone))"
_FINE = r"(?:(?:perfectly|totally|all) )?(?:safe(?: (?:n|and) (?:all|well))?|fine|good|okay|ok|well)(?=\s*[.;:,!])"
_NO_MORE = r"(?:(?:i have )?(?:no|not|nothing)(?: (?:plans?|dark|stuff|like|that|of|the|sort|suicidal|thoughts|at|in|risk|danger)){1,4}[.;:,!]+\s*)*"
_DENIAL_FIRST = re.compile(
    rf"^\W*(?:{_CALMING}){{0,3}}(?:(?:i am|i'?m|we(?:'re| are)|nobody(?: here)? is)\s+(?:(?:not|no longer) {_DANGER}|{_FINE})|not {_DANGER})"
    rf"(?: (?:or anything|at all|myself|right now|here|today|though))?\s*(?:[.;:,!]+|\blol\b)\s*{_NO_MORE}(?:but )?(?=(?:\S+\s+){{2}})",
    re.IGNORECASE,
)
_LONG_RUN = re.compile(r"(\S{300})\S+")


def decide(
    question: Question,
    *,
    second_opinion: SecondOpinion | None = None,
    encode: Callable[[str], Sequence[float]] | None = None,
) -> GuardDecision:
    """The route of `question`, with its notice, its overlays and what is left to ask the library."""
    typed = Turn(_capped(question.text))
    if is_only_symbols(typed.raw):
        return GuardDecision(Route.OUT_OF_SCOPE, "empty", (), "empty", typed.text)
    rest = without_instructions(typed.text)
    turn = typed if rest == typed.text else Turn(rest)
    history = tuple(Turn(_capped(text)) for text in question.history)
    found = fired(typed) + (fired(turn) if turn is not typed else ())
    earlier = tuple(fired(past, only_grave=place < len(history) - 1) for place, past in enumerate(history))
    for back in (1, 2):
        if len(history) >= back:
            found += fired(turn, history[-back:])
    rules = [hit.rule for hit in found if not hit.denied]
    overlays = _overlays(typed, found, earlier)
    opinion = None
    if second_opinion is not None and encode is not None:
        is_talk = any(rule.route is Route.SMALLTALK for rule in rules)
        opinion = together(second_opinion.read(said, encode) for said in ((turn,) if is_talk else _said(turn, history)))
    carried = _carried(turn, history, earlier)
    if carried is not None and all(carried[0].precedence < rule.route.precedence for rule in rules):
        route, rule_id, notice = carried
        decision = GuardDecision(route, rule_id, overlays, notice, turn.text)
    else:
        decision = _decided(question, turn, history, rules, overlays, opinion)
    return decision if opinion is None or decision.route in _GRAVE else _raised(decision, opinion, turn)


def fired_rules(text: str) -> tuple[str, ...]:
    """The ids of the rules that fire on one turn by itself, denials left out."""
    return tuple(hit.rule.id for hit in fired(Turn(_capped(text))) if not hit.denied)


def _carried(turn: Turn, history: Sequence[Turn], earlier: Sequence[Iterable[Found]]) -> tuple[Route, str, str] | None:
    """What a follow-up takes over from the turn before, in English or Spanish."""
    if not history:
        return None
    rules = [hit.rule for hit in earlier[-1] if not hit.denied]
    carried = inherited(turn.base, rules, history[-1].base)
    if carried is None and (turn.is_spanish or history[-1].is_spanish):
        carried = inherited_spanish(turn.spanish, rules, history[-1].spanish)
    return carried


def _said(turn: Turn, history: Sequence[Turn]) -> tuple[Turn, ...]:
    """What the second opinion reads: the turn less a denial said first, or a follow-up that says too little by itself
    after the turn before.

    One that names a person, a medicine or a number ("what about my mum?") is read by itself, too.
    """
    rest = _DENIAL_FIRST.sub("", turn.text)
    if rest != turn.text:
        turn = Turn(rest)
    words = len(turn.base.split())
    if not history or words > _FOLLOW_UP_WORDS or (words > _ALWAYS_FOLLOW_UP_WORDS and has_subject(turn.base)):
        return (turn,)
    joined = Turn(f"{history[-1].text.rstrip(' .?!')}. {turn.text}")
    return (joined, turn) if _named().search(turn.base) else (joined,)


def _decided(
    question: Question,
    turn: Turn,
    history: Sequence[Turn],
    rules: Sequence[Rule],
    overlays: tuple[str, ...],
    opinion: Opinion | None,
) -> GuardDecision:
    """The decision of the most severe rule that is sure, or a hint that is agreed with, or else of admission."""
    agreed = opinion is None or opinion.agrees
    routing = [rule for rule in rules if agreed or not rule.hint]
    if routing:
        first = min(routing, key=lambda rule: (rule.route.precedence, rule.notice is None))
        return _routed(first, rules, overlays, turn.text)
    return _unruled(question, turn, history, overlays, wary=agreed)


def _raised(decision: GuardDecision, opinion: Opinion, turn: Turn) -> GuardDecision:
    """The decision, or a graver one that the second opinion is sure enough of; near a grave one, with the crisis line."""
    consulted = decision.route in CONSULT and decision.route.precedence < Route.SUPPORT.precedence
    route = opinion.raised(consulted=consulted)
    is_graver = route is not None and route.precedence < decision.route.precedence
    if route is None or not is_graver or (_is_ruled(decision) and route not in _GRAVE):
        beside = opinion.is_near_grave(consulted=consulted) and decision.route is not Route.SUPPORT
        return _with_line(decision) if beside else decision
    overlays = decision.overlays if route not in (Route.CRISIS, Route.SUPPORT) else _without_line(decision.overlays)
    notice = route.value
    if route is Route.CRISIS:
        notice = "crisis.other" if distress.tells_of_another(turn.in_english if turn.is_spanish else turn.plain) else "crisis.self"
    return GuardDecision(route, f"second_opinion.{route.value}", overlays, notice, decision.residue)


def _with_line(decision: GuardDecision) -> GuardDecision:
    return replace(decision, overlays=tuple(dict.fromkeys((*decision.overlays, CRISIS_LINE))))


def _without_line(overlays: Iterable[str]) -> tuple[str, ...]:
    """The overlays beside a notice that says the crisis line itself."""
    return tuple(overlay for overlay in overlays if overlay != CRISIS_LINE)


def _is_ruled(decision: GuardDecision) -> bool:
    """Whether a rule that is sure of itself sent the question to a professional."""
    return bool(decision.rule_id and decision.route in CONSULT and not decision.rule_id.startswith(_SOFT))


def _routed(first: Rule, rules: Iterable[Rule], overlays: tuple[str, ...], residue: str) -> GuardDecision:
    """The decision that the most severe rule makes; distress beside a consult route brings the crisis line."""
    beside = list(overlays)
    for rule in rules:
        beside.extend(rule.overlays)
        if rule.route in (Route.CRISIS, Route.SUPPORT) and first.route in CONSULT:
            beside.append(CRISIS_LINE)
    kept = _without_line(beside) if first.route in (Route.CRISIS, Route.SUPPORT) else beside
    return GuardDecision(first.route, first.id, tuple(dict.fromkeys(kept)), first.notice_id, residue)


def _unruled(
    question: Question,
    turn: Turn,
    history: Sequence[Turn],
    overlays: tuple[str, ...],
    *,
    wary: bool,
) -> GuardDecision:
    """What becomes of a question that no rule routes.

    `wary` is whether asking about a person, or words of grief alone, are a route by themselves.
    """
    if turn.is_spanish:
        return _unruled_spanish(turn, history, overlays, wary=wary)
    base, view, residue = turn.base, turn.plain, turn.text
    subject = any(has_subject(past.base) for past in history[-3:])
    if wary and (subject or _ours(view)) and (personal := residual(view)) is not None:
        return GuardDecision(personal.route, personal.id, overlays, personal.notice_id, residue)
    admission = admit(base, follows_subject=subject)
    if not admission.admitted:
        admission = admit(view, follows_subject=subject)
    if wary and distress.is_grave(view):
        return GuardDecision(Route.SUPPORT, "admission.grave_hint", _without_line(overlays), "support", residue)
    if admission.admitted and is_english(base) and (not wary or not distress.only_tells(view)):
        return GuardDecision(Route.ANSWER, None, overlays, None, _DENIAL_FIRST.sub("", residue))
    if wary and distress.is_distressed(view):
        return GuardDecision(Route.SUPPORT, "admission.distress", _without_line(overlays), "support", residue)
    if not is_english(base):
        return GuardDecision(Route.OUT_OF_SCOPE, "not_english", overlays, "not_english", residue)
    if not residue.strip() or (residue != question.text and not admission.admitted):
        return GuardDecision(Route.OUT_OF_SCOPE, "injection.nothing_left", overlays, "out_of_scope", residue)
    return GuardDecision(Route.OUT_OF_SCOPE, admission.rule_id, overlays, "out_of_scope", residue)


def _unruled_spanish(
    turn: Turn, history: Sequence[Turn], overlays: tuple[str, ...], *, wary: bool
) -> GuardDecision:
    subject = any(_spanish_domain().search(past.spanish) for past in history[-3:])
    route, rule_id = spanish_asked.read(turn.raw, follows_subject=subject, wary=wary)
    beside = _without_line(overlays) if route is Route.SUPPORT else overlays
    return GuardDecision(route, rule_id, beside, None if route is Route.ANSWER else route.value, turn.text)


def _ours(base: str) -> bool:
    """Whether a question about a person belongs to this chat at all."""
    return bool(has_subject(base) or re.search(r"\b(?:it|this|that|for me|pick|recommend|too old|too late)\b", base)) and not is_foreign(base)


def _overlays(turn: Turn, found: Iterable[Found], earlier: Iterable[Iterable[Found]]) -> tuple[str, ...]:
    """The fixed lines beside: the crisis line once suicide is spoken of, now or before; personal details typed in."""
    overlays = []
    spoken_of = distress.speaks_of_suicide(turn.plain) or any(hit.denied for hit in found)
    before = any(hit.rule.route is Route.CRISIS or CRISIS_LINE in hit.rule.overlays for past in earlier for hit in past)
    if spoken_of or before:
        overlays.append(CRISIS_LINE)
    if find_personal_details(_LONG_RUN.sub(r"\1", turn.text)):
        overlays.append(PERSONAL_DETAILS)
    return tuple(overlays)


def _capped(text: str) -> str:
    """The first and last half of a text that is too long to read whole."""
    return text if len(text) <= MAX_CHARS else text[: MAX_CHARS // 2] + "\n" + text[-MAX_CHARS // 2 :]


@cache
def _named() -> re.Pattern[str]:
    return re.compile(fill(r"\b(?:{kin}|he|she|i|my|{named_drug}|{substance}|{alcohol}|{pregnant}|{number}|\d+)\b", rules_en.SLOTS))


@cache
def _spanish_domain() -> re.Pattern[str]:
    return re.compile(rules_es.SPANISH_DOMAIN)
