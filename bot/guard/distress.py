"""Words of danger and of grief: what no rule names and what is never merely admitted, or merely out of scope."""

from __future__ import annotations

import re
from functools import cache

from bot.guard import rules_en, rules_es
from bot.guard.admission import is_foreign
from bot.guard.asked import asked, clauses, may_be_told, only_education, tells_of_person
from bot.guard.bare import set_aside
from bot.guard.rules import any_of, fill

_SUICIDE_SUBJECT = r"\b(?:suicid[a-z]*|self ?harm[a-z]*|kill(?:ing|s|ed)? (?:themselves|yourself|oneself|myself)|988|crisis line|lifeline|died? by suicide|ideation)\b"
# With a first person and no plain question, one of these is never merely admitted or merely out of scope.
_GRAVE_HINT = (
    r"\b(?:die|dying|dead|death|suicid[a-z]*|kill(?:ing)?|kms|end (?:it|things|everything|my)|ending (?:it|things|everything|my)|alive|to live|living anymore|gun|pistol|rope|noose|razor|blade|bridge|overdos[a-z]*|od|bleed out|funeral|goodbye|"
    r"hurt myself|harm(?:ing)? (?:myself|me)|self harm|cutting|wrists?|the pills|all (?:of )?my (?:pills|lozenges|medicines|tablets)|disappear|not wake|never wake|sleep forever|be gone|gone for good|without me|no point|burden|last (?:day|night|hope|chance)|give up|hopeless|worthless|unalive|coffin|grave|heaven|afterlife)\b"
)
_NOT_GRAVE = any_of(
    r"\b(?:can|could|will|would|do|does|did|has|have) (?:it|ketamine|esketamine|you|people|someone|anyone|patients) [^.?!]{0,40}\b(?:die|dead|death|kill|overdose|burden)",
    r"\b(?:afraid|scared|fear|worried|terrified|nervous)\b",
    r"\b(?:not|never|no longer)(?: [a-z]+){0,3} (?:suicidal|die|dead|kill|end|dying)|\b(?:died|passed away)\b",
    r"\blast (?:chance|hope) to (?:ask|book)|\bbe gone (?:for|from)|\bout of my system",
    r"\bgive up (?:driving|work|smoking|coffee)|\bcutting (?:back|down|out|off)\b",
)
# What asks without the shape of a question: a relative's question passed on, a claim to be checked, facts wished for.
_REQUEST = any_of(
    r"\b(?:asks?|asked) (?:when|whether|if|what|how|why|who|where|which)\b",
    r"\blike (?:the (?:straight |full |whole |real |short )?(?:story|facts|truth|numbers?|figures?|evidence)|a (?:figure|number|straight answer))\b",
    r"\b(?:proven|true|fact|real|legit) or (?:not|false|myth|fiction|nah)\b|\bor nah[ .!]*$",
    ", (?:did|do|does|is|are) (?:they|it|he|she|that|this|there)[ .!]*$",
)
_DISTRESS = (
    r"\b(?:hopeless|worthless|desperate|desperation|despair|can not (?:cope|go on|take)|suffering|struggling|hate myself|falling apart|overwhelmed|so (?:depressed|sad|low|lonely|alone|lost|down)|"
    r"nothing (?:helps|works|worked)|miserable|lonely|crying|in (?:so much|a lot of) pain|broken|rock bottom|give up|giving up|exhausted|numb|empty|scared of myself|dark place|end of my rope|unbearable|lost (?:everything|all)|"
    r"tired of|my life|grief|grieving|alone|afraid|ashamed|ruined|depressed|sad|panic)\b"
)


def speaks_of_suicide(view: str) -> bool:
    """Whether a folded, expanded text has suicide or self-harm for a subject, in English or Spanish."""
    return bool(re.search(_SUICIDE_SUBJECT, view) or re.search(rules_es.SUICIDE_SUBJECT, view))


def is_grave(view: str) -> bool:
    """Whether a text in the first person holds a grave word, figures and frames aside, and asks nothing plain."""
    bare = set_aside(view)
    told = [clause for clause in clauses(bare) if re.search(_GRAVE_HINT, clause) and re.search(r"\b(?:i|me|my|myself|we)\b", clause)]
    return any(not re.search(_NOT_GRAVE, clause) for clause in told) and not only_education(bare)


def is_distressed(view: str) -> bool:
    """Whether a text that was not admitted is someone's distress, or a person's statement that may be."""
    return bool(re.search(_DISTRESS, view) and re.search(r"\b(?:i|me|my|we)\b", view)) or (only_tells(view) and not is_foreign(view))


def only_tells(base: str) -> bool:
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


def tells_of_another(view: str) -> bool:
    """Whether a folded, expanded English text tells of someone close and nowhere of its writer as the one who acts."""
    return bool(_another().search(view)) and not re.search(r"\b(?:i|myself)\b", view)


@cache
def _another() -> re.Pattern[str]:
    return re.compile(fill(r"\b(?:{kin}|he|she|him|her|{close})\b", rules_en.SLOTS))
