"""Words a sentence must not use, or not alone: amounts, promises, approvals that were not given, praise.

Each function returns what is wrong with one sentence, in the words of a `corpus check` line, or None.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.domain import Evidence, Fact

EFFICACY_TOPICS = frozenset(
    {
        "speed of effect",
        "depression: how well it works",
        "how long it lasts",
        "suicidal thoughts",
        "anxiety and OCD",
        "PTSD",
        "bipolar disorder",
        "alcohol and other substance use research",
        "chronic pain",
        "compared with ECT",
        "other treatments",
        "therapy alongside ketamine",
        "at-home and telehealth ketamine",
        "children and teens",
        "ketamine vs esketamine",
    }
)
_NUMBER = r"(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|half an?|un|una|dos|tres)"
_AMOUNT = re.compile(
    rf"\b{_NUMBER}[\s-]*(?:mg|mgs|mcg|µg|ml|cc|g|kg|milligrams?|micrograms?|millilit(?:er|re)s?|grams?|"
    rf"mg/kg|sprays?|devices?|tablets?|"
    r"pills?|capsules?|lozenges?|troches?|drops?|vials?|puffs?|squirts?|miligramos?|gramos?|pastillas?|"
    r"tabletas?|gotas?)\b"
    r"|\b(?:mg|milligrams?|mcg)\s*(?:/|per)\s*(?:kg|kilo)",
    re.I,
)
_PRICE = re.compile(r"[$€£]\s?\d[\d,]*|\b\d[\d,]*\s?(?:dollars|euros|pounds|usd|dólares)\b", re.I)
_NO_NEGATION = re.compile(r"\bno (?:doubt|question)\b|\bnot only\b|\bnothing (?:else|but)\b", re.I)
_NEGATION = re.compile(
    r"\b(?:no|not|never|nor|neither|none|nobody|without|cannot|can't|isn't|aren't|wasn't|doesn't|don't|"
    r"didn't|hasn't|haven't|won't|"
    r"unproven|rather than|instead of|nothing|no es|ninguna?|nunca|sin|misleading|false|untrue|myth|few if any)\b",
    re.I,
)
_PROMISES = re.compile(
    r"\b(?:cur(?:e|es|ed|ing)|guarante\w+|no side effects?|side[- ]effect[- ]free|without (?:any )?side effects?|"
    r"safe for (?:you|everyone)|(?:completely|totally|perfectly|entirely|100%) safe|risk[- ]free|"
    r"you (?:do )?qualify|you(?: are|'re) (?:eligible|a (?:good )?candidate)|works? for everyone|always works?|"
    r"will (?:work|help|heal|fix|feel better)(?: for)? you|you will (?:get|feel) (?:better|well|relief)|"
    r"(?:ketamine|esketamine|spravato|treatment|it) is (?:very |quite |generally )?safe\b(?! for (?:you|everyone))|"
    r"(?:is|are) right for you|"
    r"(?:non|not)[- ]addictive|miracle|permanent(?:ly)? (?:relief|cured?|better)|you should (?:take|use|"
    r"start|stop)|"
    r"cura(?:rse|n)?|garantiza\w*|segur[oa] para usted|usted califica)\b",
    re.I,
)
_ALWAYS_WRONG = re.compile(r"^(?:no|without|not)\b|addictive", re.I)
_WARNING = re.compile(
    r"\b(?:careful|claims?|mislead\w*|warn\w*|wary|beware|doubt\w*|caution\w*|false|cuidado|afirmaci\w+)\b", re.I
)
_QUOTED = re.compile(r"['\"‘’“”«»][^'\"‘’“”«»]{2,80}['\"‘’“”«»]")
_BRAND = re.compile(
    r"\b(?:spravato|ketalar|ketarx|janssen|johnson|j&j|esketamine|ketamine|esketamina|ketamina)\b", re.I
)
_PRAISE = re.compile(
    r"\b(?:breakthrough|miracle|game[- ]chang\w+|revolutionary|life[- ]changing|remarkable|amazing|"
    r"excellent|superior|powerful|"
    r"gold standard|best[- ]in[- ]class|state[- ]of[- ]the[- ]art|world[- ]class|groundbreaking|"
    r"cutting[- ]edge|wonderful|"
    r"highly effective|extremely effective|the best (?:treatment|medicine|option)|safest|innovative|"
    r"trusted|leading (?:treatment|brand|medicine)|"
    r"milagr\w+|revolucionari\w+|excelente)\b",
    re.I,
)
_APPROVAL = re.compile(r"\b(?:approv\w+|cleared|licensed (?:for|to)|aprob\w+|aprueb\w+)\b", re.I)
_UNAPPROVED = re.compile(r"\bunapproved\b|\bnon-approved\b|\bprior approv\w+", re.I)
_SOUGHT = re.compile(
    r"\b(?:file[sd]?|filing|path|appl(?:y|ied|ies|ying|ications?)|seek\w*|sought|recommend\w*|whether|"
    r"reviews?|toward)\b",
    re.I,
)
_ESKETAMINE = re.compile(r"\b(?:esketamine|esketamina|spravato)\b", re.I)
_KETAMINE = re.compile(r"(?<!s)\b(?:ketamine|ketamina|ketalar)\b", re.I)
_ANESTHESIA = re.compile(
    r"\b(?:an(?:a)?esth\w+|surgery|surgical|surgeries|procedures?|operations?|put people to sleep|"
    r"anest\w+|cirug\w+)\b",
    re.I,
)
_NOT_DEPRESSION = re.compile(
    r"\b(?:anxiety|ptsd|ocd|bipolar|pain|teens?|children|under 18|alcohol|prevent(?:s|ing)? suicide|"
    r"migraine|fibromyalgia|ansiedad|dolor)\b",
    re.I,
)
_LIMITS = re.compile(
    r"\b(?:not|no|never|cannot|none|nor|did not|small|short|few|only|unclear|unknown|uncertain\w*|"
    r"limit\w*|but|however|although|though|yet|fade[sd]?|"
    r"wears? off|relapse\w*|mixed|weak|low certainty|versus|compared?|comparison|placebo|midazolam|sham|"
    r"less|smaller|without|"
    r"depends|no se|pero|aunque|comparaci\w+|pequeñ\w+)\b",
    re.I,
)


def amount_of_drug(sentence: str) -> str | None:
    """A quantity with a drug's unit: never written, whatever the sentence says about it."""
    found = _AMOUNT.search(sentence)
    return f"an amount of drug ({found[0].strip()}): take it out, amounts are for the prescriber" if found else None


def price(sentence: str) -> str | None:
    """A sum of money: prices differ and change."""
    found = _PRICE.search(sentence)
    return f"a price ({found[0].strip()}): take it out and say what to ask for" if found else None


def promise(sentence: str) -> str | None:
    """A promise or a verdict that is neither negated before it nor quoted as a claim to be careful with."""
    for found in _PROMISES.finditer(sentence):
        if _WARNING.search(sentence) and any(
            quote.start() < found.start() and found.end() < quote.end() for quote in _QUOTED.finditer(sentence)
        ):
            continue
        if re.search(r"\b(?:whether|if|why|si)\s+(?:\w+\s+){0,2}$", sentence[: found.start()], re.I):
            continue
        if not _ALWAYS_WRONG.search(found[0]) and _negated(sentence, found.start()):
            continue
        if "addictive" in found[0].lower() and _negated(sentence, found.start()):
            continue
        return f"a promise or verdict ({found[0]}): say what is known and its limits, or negate it"
    return None


def praise(sentence: str) -> str | None:
    """Praise of a brand or of the drug itself."""
    found = _PRAISE.search(sentence)
    if found and _BRAND.search(sentence) and not _negated(sentence, found.start()):
        return f"praise ({found[0]}): say what was found, not how good it is"
    return None


def approval_overstated(sentence: str, facts: Sequence[Fact]) -> str | None:
    """An approval that was not given, or that no fact of the sentence speaks of."""
    plain = _UNAPPROVED.sub(" ", sentence)
    for found in _APPROVAL.finditer(plain):
        if _negated(plain, found.start()) or re.match(r"\s*(?:only|for nothing)\b", plain[found.end() :]):
            continue
        if _SOUGHT.search(" ".join(plain[: found.start()].split()[-6:])):
            continue
        if re.search(r"\bthan\s+$", plain[: found.start()]):
            continue
        clause = _clause(plain, found)
        if _names_ketamine_alone(clause) and not _ANESTHESIA.search(plain):
            return "approval overstated: ketamine is approved for anesthesia only; name esketamine or say not approved"
        if _ESKETAMINE.search(clause) and _approves_beyond_depression(plain, found):
            return "approval overstated: esketamine is approved for certain adults with depression and for nothing else"
        if facts and not any(
            _APPROVAL.search(f"{fact.fact} {fact.caveat}") or fact.evidence is Evidence.APPROVED for fact in facts
        ):
            return "approval overstated: none of the sentence's facts speaks of an approval"
    return None


def lacks_limits(sentences: Sequence[str]) -> bool:
    """Whether a section that tells of a benefit says nothing of its limits and names no comparison group."""
    return not any(_LIMITS.search(sentence) for sentence in sentences)


def tells_benefit(facts: Sequence[Fact]) -> bool:
    """Whether these facts are findings on how well a treatment works: a studied fact of an efficacy topic."""
    return any(fact.topic in EFFICACY_TOPICS and fact.evidence is Evidence.STUDIED for fact in facts)


def _names_ketamine_alone(clause: str) -> bool:
    """Whether the clause speaks of ketamine without esketamine, or of both in one breath."""
    both = re.search(r"(?<!s)\bketamine,? (?:and|or) esketamine\b|\besketamine,? (?:and|or) ketamine\b", clause, re.I)
    return bool(both or (_KETAMINE.search(clause) and not _ESKETAMINE.search(clause)))


def _approves_beyond_depression(text: str, found: re.Match[str]) -> bool:
    """Whether a use other than depression is named as approved after the word, without a negation between."""
    after = re.split(r"[;:]| but ", text[found.end() :])[0]
    return any(not _NEGATION.search(after[: other.start()]) for other in _NOT_DEPRESSION.finditer(after))


def _negated(text: str, at: int) -> bool:
    text = _NO_NEGATION.sub(lambda match: "x" * len(match[0]), text)
    before = re.split(r"[;:]|\bbut\b|\bpero\b", text[:at])[-1]
    return bool(_NEGATION.search(" ".join(before.split()[-9:])))


def _clause(text: str, found: re.Match[str]) -> str:
    start = max((text.rfind(mark, 0, found.start()) for mark in (";", ":", " but ")), default=-1)
    ends = [place for mark in (";", ":", " but ") if (place := text.find(mark, found.end())) >= 0]
    return text[start + 1 : min(ends, default=len(text))]
