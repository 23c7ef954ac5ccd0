"""The last look at anything that is shown: no amount of drug, no schedule, no verdict on a reader, no overstated approval.

Runs after selection, whatever chose the statements. It only drops; it never rewrites.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.domain import Statement
from bot.guard.rules import any_of, one_of

_NUMBER = one_of(
    r"\d[\d.,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty",
    "hundred|half|several|couple of|un[ao]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|cien|doscientos",
    "medi[ao]",
)
_MASS = r"(?:mg|mgs|mcg|µg|μg|ug|ml|mls|cc|milligram(?:me)?s?|microgram(?:me)?s?|millilit(?:er|re)s?|grams?|miligramos?|microgramos?|mililitros?|gramos?)"
_FORM = one_of(
    "sprays?|puffs?|squirts?|devices?|lozenges?|troches?|tablets?|pills?|capsules?|vials?|drops?|gummies|pastillas?",
    "tabletas?|gotas?|pulverizaciones|c[aá]psulas?",
)
_AMOUNT = re.compile(
    rf"\b(?:\d[\d.,]*|{_NUMBER})(?:[\s-]+(?:to|or|a|y|and)[\s-]+{_NUMBER})?[\s-]*{_MASS}\b(?!-)|\b{_MASS}\s*(?:/|per|por)\s*(?:kg|kilo\w*|ml|mL)\b",
    re.I,
)
# "A nasal spray" and "a tablet" name a form; only a counted number of them is an amount.
_COUNTED = re.compile(rf"\b(?!(?:an?|un[ao]?|one)\b){_NUMBER}[\s-]+(?:more |extra |nasal |full |whole |de )*{_FORM}\b", re.I)
_TAKING = r"(?:take|takes|taking|use|using|inject|swallow|spray|dissolve|chew|snort|redose|dose|tom[ae]n?|use|inyecte|trague)"
_EVERY = one_of(
    r"once|twice|thrice|(?:two|three|four|\d+) times|daily|weekly|monthly",
    r"every (?:other )?(?:\d+ |two |three |four )?(?:hours?|days?|weeks?|months?|morning|night)|una vez|dos veces",
    r"cada \w+|al d[ií]a",
)
_SCHEDULE = re.compile(
    rf"(?:^|[.:;,]\s*|\byou (?:can |should |may |must |will |need to |have to )?|\busted (?:debe |puede )?){_TAKING}\b[^.;]{{0,60}}\b{_EVERY}\b",
    re.I,
)
_VERDICT = re.compile(
    any_of(
        r"\byou(?: are|'re|’re)(?: not| likely| probably| a| an| definitely)* (?:good |bad |poor |suitable )?(?:candidate|eligible|ineligible|suitable|approved|qualified|cleared)\b",
        r"\byou (?:do not |don't |don’t |would |would not |may |will )?qualif(?:y|ies)\b",
        r"\b(?:safe|unsafe|dangerous|right|wrong|suitable|fine|okay|ok) for you\b",
        r"\byou (?:should|can|may|could|must|ought to|need to) (?:not )?(?:start|stop|try|have|get|begin|continue|switch to|quit|take|increase|lower|double|skip)(?: taking| using)? (?:your (?:dose|medicine|antidepressant|treatment)|ketamine|esketamine|spravato|the (?:spray|drug|infusions?|treatment|lozenges?))\b",
        r"\busted (?:no )?(?:es (?:un |una )?(?:buen[ao]? )?(?:candidat[ao]|apt[ao]|elegible)|califica|reúne los requisitos)\b",
        r"\b(?:es )?segur[ao] para usted\b",
    ),
    re.I,
)
_OPEN_VERDICT = re.compile(r"\b(?:whether|if|decides?|deciding|judge|say|says|tell you|ask|asking|si|decide)\b[^.;]*$", re.I)
_APPROVED = re.compile(r"\b(?:fda[- ]approved|approved|approves|approval of|aprob(?:ó|ada|ado)|aprobaci[oó]n de)\b", re.I)
_KETAMINE = re.compile(r"(?<![a-z])(?:ketamine|ketamina)\b", re.I)
_ESKETAMINE = re.compile(r"\b(?:esketamine|esketamina|spravato)\b", re.I)
_MIND = re.compile(
    r"\b(?:depressi\w+|ptsd|anxiety|ocd|bipolar|suicid\w+|mental|psychiatric|chronic pain|depresi[oó]n|ansiedad|bipolar|salud mental)\b", re.I
)
_DENIED = re.compile(
    any_of(
        r"\b(?:not|no|never|nor|neither|none|only|without|isn't|hasn't|careful|claims?|mislead\w*|false\w*|unapproved|off-label|whether|question|ask|ninguna?|nunca|sin|s[oó]lo|solamente|falsa?|si)\b",
        r"\?",
    ),
    re.I,
)
_METHOD = re.compile(
    any_of(
        r"\b(?:lethal|fatal|deadly|letal|mortal) (?:dose|amount|quantity|dosis|cantidad)\b|\bld ?50\b",
        r"\bhow to (?:kill|hang|overdose|end (?:it|your life))\b|\benough to (?:kill|die)\b",
        r"\bpainless(?:ly)? (?:way|death|die)\b",
    ),
    re.I,
)


def screen(statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """The statements that may be shown, in their order."""
    return tuple(statement for statement in statements if objection(statement.text) is None)


def objection(text: str) -> str | None:
    """Why a text must not be shown, or None when it may be.

    A schedule ("twice a week") counts when it tells the reader to take something; a trial's own schedule is a study's
    design and stays. An approval counts as overstated when a sentence says that ketamine, esketamine not named and
    nothing denied, is approved for a mental illness or long-lasting pain.
    """
    for sentence in re.split(r"(?<=[.!?])\s+|\n+", text):
        reason = _reason(sentence)
        if reason:
            return reason
    return None


def _reason(sentence: str) -> str | None:
    if _AMOUNT.search(sentence) or _COUNTED.search(sentence):
        return "an amount of drug"
    if _SCHEDULE.search(sentence):
        return "a schedule for taking a drug"
    if any(not _OPEN_VERDICT.search(sentence[: found.start()]) for found in _VERDICT.finditer(sentence)):
        return "a verdict on the reader"
    if _METHOD.search(sentence):
        return "a method of harm"
    if _overstates(sentence):
        return "an approval that was not given"
    return None


def _overstates(sentence: str) -> bool:
    return bool(
        _APPROVED.search(sentence)
        and _KETAMINE.search(sentence)
        and not _ESKETAMINE.search(sentence)
        and _MIND.search(sentence)
        and not _DENIED.search(sentence)
    )
