"""A follow-up that names no subject: what it inherits from the turn before ("and for me?", "what about 200?")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from bot.domain import Route
from bot.guard.lexicon import SLOTS
from bot.guard.rules import Rule, fill

_INHERITS = frozenset(
    {Route.CRISIS, Route.ILLICIT, Route.DOSING, Route.INTERACTION, Route.TREATMENT_DECISION, Route.DIAGNOSIS, Route.ELIGIBILITY, Route.EMERGENCY}
)
_LEAD = r"^(?:(?:so|and|but|or|ok|okay|well|then|also|hmm|um|right|fine|yes|yeah|no|wait|please)[ ,.]+)*"
_NUMBER = (
    _LEAD + r"(?:what about|how about|is|for|at|maybe|just|say|like|even|more like|around|about|only|or|would|if)? ?(?:it is |i take |i took |say |like )?(?:a )?(?:\d+(?:[,/]\d+)?|one|two|three|four|five|six|eight|ten|half|double|fifty|(?:one |two )?hundred|twice|daily)(?: ?(?:kg|kilos?|lbs?|pounds|mg|mcg|ml|sprays?|lozenges?))?"
    r"(?: (?:a day|a week|per week|instead|then|times|more|less|total|each|ok|okay|too much|safe|enough|or \d+))*[ ?!.]*$"
)
_PERSON = (
    fill(
        _LEAD + r"(?:(?:what|how) (?:about|if it is|if i am|if it was)|and|for|is that (?:true |the same |also )?(?:for|in)|does (?:that|this|it) (?:apply|go|work|hold|mean)(?: (?:to|for))?|same (?:for|with)|also for|with|would (?:that|it|this) (?:be|apply|work)(?: (?:the same |true |ok |okay |safe ))?(?:for|to|in|with)?|what of)"
        r" (?:for |in |with |about |to |i |that )?(?:me\b|us\b|mine|myself|my (?:case|situation|age|condition|[a-z ]{0,20}{kin_noun})|{kin}|him|her|them|someone (?:like me|my age|who|with)|people like me|a person like me|i\b)[a-z0-9 ]{0,40}[ ?!.]*$",
        SLOTS,
    )
)
_YES = (
    r"^(?:(?:yes|yeah|yep|yup|ya|yea|sort of|kind of|kinda|maybe|i am|i do|i think so|i guess|i have|probably|a little|a bit|sometimes|often|always|right now|tonight|today|soon|not (?:safe|really safe|sure)|i am not (?:safe|sure|ok|okay)|i do not know|not sure|idk|true|it is|both|all the time|every day|every night|really|and|but|please|help|me|honestly|unfortunately)[ ,.!]*)+$"
)
_DRUG = (
    fill(_LEAD + r"(?:(?:what|how) (?:about|if)|and|or|with|same (?:for|with)|also)(?: (?:with|my|his|her|the|a|i (?:take|took|am on)|he (?:takes|is on)|she (?:takes|is on)|if i take|taking|some|on))* (?:{named_drug}|{substance}|{drug_class}|{my_meds}|alcohol|beers?|wine|drinks?|drinking)\b[a-z ]{0,25}[ ?!.]*$", SLOTS)
)
_VERDICT = (
    _LEAD + r"(?:(?:does|do|would) (?:that|this|it) (?:mean|make)(?: it)?(?: that)? (?:i|me|he|she|my|we|it is (?:ok|okay|safe)|yes|no)\b.*|(?:that|this|which) means (?:that )?(?:i|he|she|we|my)\b.*|(?:so )?(?:i|he|she|we|me) (?:can|could|should|may|am|qualify|cant|can not|is|would be)(?: [a-z]+){0,6}|(?:can|could|should|may|would|will|am|is it ok for|what if) (?:i|he|she|we|me|my [a-z]+)(?: then| too| also| still| though| get it| have it| do it| do that| try(?: it)?| take it| be ok| be okay| be fine| be safe| qualify)*|is (?:that|it) a (?:yes|no)|yes or no|is (?:that|it) (?:a )?(?:ok|okay|safe|fine|bad|good)(?: then| for me)?)[ ?!.]*$"
)
_MORE = (
    _LEAD + r"(?:why(?: not)?|what if .*|but (?:why|what|i|it|he|she|just|only|can|could|my).*|just (?:tell|give|say|answer|a|an|once|roughly|ball).*|roughly|approximately|ball ?park.*|please|come on|i (?:really |just )?(?:need|want) (?:to know|an answer|a number|a yes|you to).*|(?:what|how) about .*|what do you think|your opinion|in general|hypothetically.*|(?:and )?if .*|even .*|are you sure|how come|any (?:idea|guess|exceptions?).*|what would (?:you|happen|be).*|only .*|not even .*|with .*|without .*|it is (?:only|just|mild|controlled|under).*|i (?:only|just|already|also|have|take|am|had|was|weigh).*|he (?:only|just|is|has|was|takes|weighs).*|she (?:only|just|is|has|was|takes|weighs).*)[ ?!.]*$"
)
_EDUCATION = (
    r"\b(?:what (?:is|are|does|do|happens|should i (?:bring|tell|ask|expect))|how (?:does|do|is|are|long|soon|many sessions)|why (?:do|does|is|are)|is (?:it|ketamine|spravato|esketamine) (?:approved|addictive|legal|fda)|does (?:it|ketamine|esketamine|spravato|insurance)|who (?:gives|decides|can|is))\b"
)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def inherited(text: str, rules: Sequence[Rule], before: str) -> tuple[Route, str, str] | None:
    """The route, rule id and notice that `text` takes over from the turn before, or None when it stands by itself.

    `text` and `before` are folded and expanded; `rules` fired on the turn before, alone.
    """
    if len(text.split()) > 14:
        return None
    last = min((rule for rule in rules if rule.route in _INHERITS), key=lambda rule: rule.route.precedence, default=None)
    if _compiled(_NUMBER).search(text) and ((last is not None and last.route is Route.DOSING) or re.search(r"\b(?:dose|dosing|mg|how (?:much|many|often))\b", before)):
        return Route.DOSING, "follow_up.number", "dosing"
    if last is not None and last.route not in (Route.EMERGENCY, Route.CRISIS) and (_compiled(_PERSON).search(text) or _compiled(_VERDICT).search(text) or (_compiled(_MORE).search(text) and not _compiled(_EDUCATION).search(text))):
        return last.route, f"follow_up.{last.route.value}", last.notice_id
    if last is not None and last.route is Route.CRISIS and _compiled(_YES).search(text):
        return Route.CRISIS, "follow_up.yes", last.notice_id
    if last is not None and last.route is Route.CRISIS and _compiled(_PERSON).search(text):
        return Route.CRISIS, "follow_up.crisis", last.notice_id
    if _compiled(_DRUG).search(text):
        return Route.INTERACTION, "follow_up.drug", "interaction"
    if _compiled(_PERSON).search(text) or _compiled(_VERDICT).search(text):
        return Route.ELIGIBILITY, "follow_up.person", "eligibility"
    return None
