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
from bot.guard import rules_en, rules_en_residual, rules_es, spanish_asked
from bot.guard.admission import admit, has_subject, is_foreign
from bot.guard.asked import asked, clauses, is_personal, may_be_told, only_education, tells_of_person
from bot.guard.bare import set_aside
from bot.guard.follow_up import inherited
from bot.guard.follow_up_es import inherited_spanish
from bot.guard.injection import without_instructions
from bot.guard.language import has_spanish, is_english, is_only_symbols, looks_spanish
from bot.guard.matching import Found, Matcher, Reading, matchers
from bot.guard.normalise import MAX_CHARS, expanded, folded, repaired, unhidden
from bot.guard.rules import Rule, fill
from bot.guard.second_opinion import Opinion, SecondOpinion
from bot.guard.spanish import spanish_view

CRISIS_LINE = "crisis_line"
PERSONAL_DETAILS = "personal_details"
_CONSULT = frozenset(
    {Route.DOSING, Route.INTERACTION, Route.TREATMENT_DECISION, Route.DIAGNOSIS, Route.ELIGIBILITY, Route.ILLICIT,
     Route.CLINIC_INFO, Route.OUT_OF_SCOPE, Route.SMALLTALK, Route.EMERGENCY}
)
_GRAVE = frozenset({Route.EMERGENCY, Route.CRISIS})
# A decision by default rather than by a rule: the second opinion may raise it to any graver route.
_FOLLOW_UP_WORDS, _ALWAYS_FOLLOW_UP_WORDS = 8, 4
_SOFT = ("person.", "admission.", "support.", "injection.")
_NOTICES = {Route.CRISIS: "crisis.self"}
_SUICIDE_SUBJECT = r"\b(?:suicid[a-z]*|self ?harm[a-z]*|kill(?:ing|s|ed)? (?:themselves|yourself|oneself|myself)|988|crisis line|lifeline|died? by suicide|ideation)\b"
# With a first person and no plain question, one of these is never merely admitted or merely out of scope.
_GRAVE_HINT = (
    r"\b(?:die|dying|dead|death|suicid[a-z]*|kill(?:ing)?|kms|end (?:it|things|everything|my)|ending (?:it|things|everything|my)|alive|to live|living anymore|gun|pistol|rope|noose|razor|blade|bridge|overdos[a-z]*|od|bleed out|funeral|goodbye|"
    r"hurt myself|harm(?:ing)? (?:myself|me)|self harm|cutting|wrists?|the pills|all (?:of )?my (?:pills|lozenges|medicines|tablets)|disappear|not wake|never wake|sleep forever|be gone|gone for good|without me|no point|burden|last (?:day|night|hope|chance)|give up|hopeless|worthless|unalive|coffin|grave|heaven|afterlife)\b"
)
_NOT_GRAVE = r"\b(?:can|could|will|would|do|does|did|has|have) (?:it|ketamine|esketamine|you|people|someone|anyone|patients) [^.?!]{0,40}\b(?:die|dead|death|kill|overdose|burden)|\b(?:afraid|scared|fear|worried|terrified|nervous)\b|\b(?:not|never|no longer)(?: [a-z]+){0,3} (?:suicidal|die|dead|kill|end|dying)|\b(?:died|passed away)\b|\blast (?:chance|hope) to (?:ask|book)|\bbe gone (?:for|from)|\bout of my system|\bgive up (?:driving|work|smoking|coffee)|\bcutting (?:back|down|out|off)\b"
# What asks without the shape of a question: a relative's question passed on, a claim to be checked, facts wished for.
_REQUEST = (
    r"\b(?:asks?|asked) (?:when|whether|if|what|how|why|who|where|which)\b|\blike (?:the (?:straight |full |whole |real |short )?(?:story|facts|truth|numbers?|figures?|evidence)|a (?:figure|number|straight answer))\b"
    r"|\b(?:proven|true|fact|real|legit) or (?:not|false|myth|fiction|nah)\b|\bor nah[ .!]*$|, (?:did|do|does|is|are) (?:they|it|he|she|that|this|there)[ .!]*$"
)
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
    earlier = tuple(_fired(turn, (), only_grave=place < len(history) - 1) for place, turn in enumerate(history))
    for back in (1, 2):
        if len(history) >= back:
            found += _fired(stripped, history[-back:])
    overlays = _overlays(text, found, earlier)
    rules = [hit.rule for hit in found if not hit.denied]
    base = expanded(folded(stripped))
    carried = inherited(base, [hit.rule for hit in earlier[-1] if not hit.denied], expanded(folded(history[-1]))) if history else None
    if carried is None and history and (looks_spanish(folded(stripped)) or looks_spanish(folded(history[-1]))):
        carried = inherited_spanish(spanish_view(folded(stripped)), [hit.rule for hit in earlier[-1] if not hit.denied], spanish_view(folded(history[-1])))
    if carried is not None and all(carried[0].precedence < rule.route.precedence for rule in rules):
        route, rule_id, notice = carried
        return GuardDecision(route, rule_id, overlays, notice, stripped)
    opinion = None
    if second_opinion is not None and encode is not None:
        is_talk = any(rule.route is Route.SMALLTALK for rule in rules)
        said = (stripped,) if is_talk else _said(stripped, base, history)
        opinion = max(
            (second_opinion.read(text, encode(repaired(folded(text)))) for text in said), key=lambda one: one.guarded
        )
    agreed = opinion is None or opinion.agrees
    routing = [rule for rule in rules if agreed or not rule.hint]
    if routing:
        first = min(routing, key=lambda rule: (rule.route.precedence, rule.notice is None))
        decision = _routed(first, rules, overlays, stripped)
    else:
        calm = opinion is not None and opinion.is_calm
        decision = _unruled(question, stripped, base, history, overlays, persons=agreed, calm=calm)
    return decision if opinion is None or decision.route in _GRAVE else _raised(decision, opinion)


def fired_rules(text: str) -> tuple[str, ...]:
    """The ids of the rules that fire on one turn by itself, denials left out."""
    return tuple(hit.rule.id for hit in _fired(_capped(text), ()) if not hit.denied)


def _said(stripped: str, base: str, history: tuple[str, ...]) -> tuple[str, ...]:
    """What the second opinion reads: the text, or a follow-up that says too little by itself after the turn before.

    One that names a person, a medicine or a number ("what about my mum?") is read by itself, too.
    """
    words = len(base.split())
    if not history or words > _FOLLOW_UP_WORDS or (words > _ALWAYS_FOLLOW_UP_WORDS and has_subject(base)):
        return (stripped,)
    joined = f"{history[-1].rstrip(' .?!')}. {stripped}"
    return (joined, stripped) if _named().search(base) else (joined,)


def _raised(decision: GuardDecision, opinion: Opinion) -> GuardDecision:
    """The decision, or a graver one that the second opinion is sure enough of; near a grave one, with the crisis line."""
    route = opinion.raised(admitted=decision.route is Route.ANSWER)
    kept = route is None or route.precedence >= decision.route.precedence or (
        _is_ruled(decision) and route not in _GRAVE
    )
    if kept:
        near = opinion.is_near_grave(consulted=decision.route in _CONSULT and decision.route.precedence < Route.SUPPORT.precedence)
        beside = near and decision.route is not Route.SUPPORT and CRISIS_LINE not in decision.overlays
        return replace(decision, overlays=(*decision.overlays, CRISIS_LINE)) if beside else decision
    overlays = tuple(overlay for overlay in decision.overlays if overlay != CRISIS_LINE or route not in (Route.CRISIS, Route.SUPPORT))
    return GuardDecision(route, f"second_opinion.{route.value}", overlays, _NOTICES.get(route, route.value), decision.residue)


def _is_ruled(decision: GuardDecision) -> bool:
    """Whether a rule that is sure of itself sent the question to a professional."""
    return bool(decision.rule_id and decision.route in _CONSULT and not decision.rule_id.startswith(_SOFT))


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


def _unruled(
    question: Question,
    stripped: str,
    base: str,
    history: tuple[str, ...],
    overlays: tuple[str, ...],
    *,
    persons: bool,
    calm: bool,
) -> GuardDecision:
    """What becomes of a question that no rule routes.

    `persons` is whether asking about a person is a route by itself, `calm` whether words of grief alone are none.
    """
    view = expanded(repaired(folded(stripped)))
    spanish = looks_spanish(folded(stripped))
    subject = any(has_subject(expanded(folded(turn))) for turn in history[-3:])
    if persons and not spanish and (subject or _ours(view)) and (personal := _personal(view)) is not None:
        return GuardDecision(personal.route, personal.id, overlays, personal.notice_id, stripped)
    if spanish:
        return _unruled_spanish(stripped, history, overlays)
    admission = admit(base, follows_subject=subject)
    if not admission.admitted:
        admission = admit(view, follows_subject=subject)
    if not calm and _is_grave(view):
        return GuardDecision(Route.SUPPORT, "admission.grave_hint", tuple(o for o in overlays if o != CRISIS_LINE), "support", stripped)
    if admission.admitted and is_english(base) and (calm or not _only_tells(view)):
        return GuardDecision(Route.ANSWER, None, overlays, None, stripped)
    if not calm and _is_distressed(view):
        return GuardDecision(Route.SUPPORT, "admission.distress", tuple(o for o in overlays if o != CRISIS_LINE), "support", stripped)
    if not is_english(base):
        return GuardDecision(Route.OUT_OF_SCOPE, "not_english", overlays, "not_english", stripped)
    if not stripped.strip() or (stripped != question.text and not admission.admitted):
        return GuardDecision(Route.OUT_OF_SCOPE, "injection.nothing_left", overlays, "out_of_scope", stripped)
    return GuardDecision(Route.OUT_OF_SCOPE, admission.rule_id, overlays, "out_of_scope", stripped)


def _unruled_spanish(stripped: str, history: tuple[str, ...], overlays: tuple[str, ...]) -> GuardDecision:
    subject = any(_spanish_domain().search(spanish_view(folded(turn))) for turn in history[-3:])
    route, rule_id = spanish_asked.read(folded(stripped), follows_subject=subject)
    if route is Route.SUPPORT:
        overlays = tuple(overlay for overlay in overlays if overlay != CRISIS_LINE)
    return GuardDecision(route, rule_id, overlays, None if route is Route.ANSWER else route.value, stripped)


def _ours(base: str) -> bool:
    """Whether a question about a person belongs to this chat at all."""
    return bool(has_subject(base) or re.search(r"\b(?:it|this|that|for me|pick|recommend|too old|too late)\b", base)) and not is_foreign(base)


def _personal(base: str) -> Rule | None:
    """The residual rule for what is asked about a person, or None when all that is asked may be answered."""
    found = []
    for clause in asked(set_aside(base)):
        if is_personal(clause):
            reading = Reading(clause, clause)
            found.extend(hit.rule for hit in (matcher.found(reading) for matcher in _residual()) if hit is not None)
    return min(found, key=lambda rule: rule.route.precedence) if found else None


def _only_tells(base: str) -> bool:
    """Whether the text asks nothing and only tells of its writer or someone close, and not of a day at the clinic."""
    bare = set_aside(base)
    told = clauses(bare)
    return (
        bare == base
        and not asked(bare)
        and not re.search(_REQUEST, bare)
        and any(map(tells_of_person, told))
        and not any(map(may_be_told, told))
    )


def _is_grave(view: str) -> bool:
    """Whether a text in the first person holds a grave word, figures and frames aside, and asks nothing plain."""
    bare = set_aside(view)
    told = [clause for clause in clauses(bare) if re.search(_GRAVE_HINT, clause) and re.search(r"\b(?:i|me|my|myself|we)\b", clause)]
    return any(not re.search(_NOT_GRAVE, clause) for clause in told) and not only_education(bare)


def _is_distressed(view: str) -> bool:
    """Whether a text that was not admitted is someone's distress, or a person's statement that may be."""
    return bool(re.search(_DISTRESS, view) and re.search(r"\b(?:i|me|my|we)\b", view)) or (_only_tells(view) and not is_foreign(view))


def _fired(text: str, before: Sequence[str], *, only_grave: bool = False) -> tuple[Found, ...]:
    """Every rule that fires on `text` in any view, joined to the turns before it when there are some.

    `only_grave` tries the rules of crisis and those that bring its line: all that an older turn still matters for.
    """
    english, spanish = _grave_matchers() if only_grave else _matchers()
    found: dict[str, Found] = {}
    for reading in _readings(text, before):
        for matcher in english:
            _keep(found, matcher.found(reading))
    if has_spanish(folded(text)):
        for reading in _spanish_readings(text, before):
            for matcher in spanish:
                _keep(found, matcher.found(reading))
        if not before and looks_spanish(folded(text)) and any(hit.rule.route in _CONSULT for hit in found.values()) and spanish_asked.only_plain(folded(text)):
            found = {rule_id: hit for rule_id, hit in found.items() if not spanish_asked.yields(hit.rule, folded(text))}
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
        old = "".join(_ended(expanded(turn[number])) for turn in earlier)
        old_bare = "".join(_ended(set_aside(expanded(turn[number]))) for turn in earlier)
        new = expanded(view)
        readings.append(Reading(old + new, old_bare + set_aside(new), len(old), len(old_bare)))
    return tuple(readings)


def _ended(turn: str) -> str:
    """A turn as it stands before the next: one without an end may go on in the next ("I want to kill", "myself")."""
    return turn + ("\n" if turn.endswith((".", "?", "!")) or len(turn.split()) > 8 else " ")


def _spanish_readings(text: str, before: Sequence[str]) -> tuple[Reading, ...]:
    raw, old = folded(text), "".join(spanish_view(folded(turn)) + "\n" for turn in before)
    return tuple(Reading(old + new, old + new, len(old), len(old)) for new in dict.fromkeys((raw, spanish_view(raw), spanish_view(unhidden(raw)))))


def _overlays(text: str, found: Iterable[Found], earlier: Iterable[Iterable[Found]]) -> tuple[str, ...]:
    """The fixed lines beside: the crisis line once suicide is spoken of, now or before; personal details typed in."""
    overlays = []
    view = expanded(repaired(folded(text)))
    spoken_of = re.search(_SUICIDE_SUBJECT, view) or re.search(rules_es.SUICIDE_SUBJECT, view) or any(hit.denied for hit in found)
    before = any(hit.rule.route is Route.CRISIS or CRISIS_LINE in hit.rule.overlays for turn in earlier for hit in turn)
    if spoken_of or before:
        overlays.append(CRISIS_LINE)
    if _personal_details(text):
        overlays.append(PERSONAL_DETAILS)
    return tuple(overlays)


_LONG_RUN = re.compile(r"(\S{300})\S+")


def _personal_details(text: str) -> bool:
    try:
        from bot.guard.personal import find_personal_details
    except ImportError:
        return False
    return find_personal_details(_LONG_RUN.sub(r"\1", text))


def _capped(text: str) -> str:
    """The first and last half of a text that is too long to read whole."""
    return text if len(text) <= MAX_CHARS else text[: MAX_CHARS // 2] + "\n" + text[-MAX_CHARS // 2 :]


@cache
def _matchers() -> tuple[tuple[Matcher, ...], tuple[Matcher, ...]]:
    return matchers(rules_en.RULES, rules_en.SLOTS), matchers(rules_es.RULES, {**rules_en.SLOTS, **rules_es.SLOTS})


@cache
def _grave_matchers() -> tuple[tuple[Matcher, ...], tuple[Matcher, ...]]:
    english, spanish = _matchers()
    return tuple(filter(_is_of_crisis, english)), tuple(filter(_is_of_crisis, spanish))


def _is_of_crisis(matcher: Matcher) -> bool:
    return matcher.rule.route is Route.CRISIS or CRISIS_LINE in matcher.rule.overlays


@cache
def _named() -> re.Pattern[str]:
    return re.compile(fill(r"\b(?:{kin}|he|she|i|my|{named_drug}|{substance}|{alcohol}|{pregnant}|{number}|\d+)\b", rules_en.SLOTS))


@cache
def _residual() -> tuple[Matcher, ...]:
    return matchers(rules_en_residual.RULES, rules_en.SLOTS)


@cache
def _spanish_domain() -> re.Pattern[str]:
    return re.compile(rules_es.SPANISH_DOMAIN)
