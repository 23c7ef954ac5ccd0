"""What a text asks, clause by clause, and whether it asks about a person.

Background ("I've been depressed for years") is told apart from what is asked ("how long does a visit take?"), so that a
person may be mentioned while a verdict, a quantity or a plan for one may not be asked.
"""

from __future__ import annotations

import re
from functools import cache

from bot.guard.education import FOR_A_PERSON
from bot.guard.lexicon import SLOTS
from bot.guard.rules import any_of, fill, one_of

_STARTERS = one_of(
    "what|when|where|which|who|whose|why|how|is it|is this|is that|is there|is ketamine|is esketamine|is spravato",
    "is the|are there|are they|are the|do i|do you|do they|do people|does it|does the|does ketamine|does this",
    "does that|does anyone|did it|can i|can it|can you|can he|can she|can they|can we|can people|can ketamine",
    "could i|could it|could he|could she|could this|will i|will it|will they|will he|will she|would i|would it",
    "would they|would that|would this|would he|would she|should i|should we|should he|should she|am i|may i|has it",
    "has anyone|have they",
)
_SENTENCES = re.compile(r"[^.?!\n]+[?]?|[?]")
_RUN_ON = re.compile(rf"(?:,| and| but| so| or| also| plus| because| anyway| like| then|\b(?:was|am|are|is|just|been|be) wondering(?: if)?|\bquestion is|\bmy question|\bi want to know|\bjust curious) (?={_STARTERS}\b)")
_RUN_IN = re.compile(
    r"(?<=[a-z0-9]) (?=(?:what (?:should|do|can|will|is|are|does|happens|if)|how (?:long|soon|do|does|can|should|will|is|many|much)|can (?:he|she|i|they|we|my)|will (?:it|they|he|she|i)|should (?:i|he|she|we|they|my)|do (?:i|they|we)|is (?:it|this|that)|when (?:can|will|should|do)|who (?:can|will|should)|does (?:it|he|she|this)|has it|why (?:do|does|is|did)|am i|could (?:i|he|she|it)|would (?:it|he|she|i))\b)"
)
_ASKS = re.compile(any_of(
    r"\?",
    r"^(?:so |and |but |also |or |ok |okay |hi |hello |hey |please |then |well |um |just |honestly |oh |wait |doctor |sorry |thanks |yes |no |anyway |curious |wondering |quick question |question |like |ever |exactly )*(?:what|when|where|which|who|whom|whose|why|how|is|are|was|were|do|does|did|can|could|will|would|should|shall|may|might|must|has|have|had|am|any|tell|explain|describe|thoughts|advice|which|whether|if|recommend|need|help|any chance|ok to|okay to|safe to|possible to|allowed to)\b",
    r"\b(?:wondering|wonder|curious|tell me|let me know|explain|want to know|like to know|need to know|not sure|unsure|question|asking|advice|thoughts|ideas|(?:know|understand|learn|see|curious|wonder|idea|figure out|sure|hear) (?:if|whether|how|what|why|when|more|about)|does anyone|is it|can i|should i|am i|would it|will it|could i|may i|deal ?breaker|good idea|right|ok|okay|any (?:issues?|clash|problems?|risk)|yes or no)\b",
))


_LEAD = r"^(?:(?:so|and|but|also|or|ok|okay|hi|hello|hey|please|then|well|um|just|wondering|curious|quick question|question|wonder|know|tell me|explain|i|was|am|is) )*"
_EDUCATIONAL = re.compile(
    _LEAD + r"(?:(?:what|whats) (?:is|are|does|do|happens|happened|kind|kinds|type|types|exactly|did|was|were|should (?:people|patients)|can (?:people|go)|percent|percentage|makes)\b|how (?:does|do|is|are|did|was|long|soon|fast|quickly|common|effective|good|strong|many|well|addictive|different|likely|often (?:are|do|does|is))\b|why\b|when (?:is|was|did|does|do)\b|where (?:does|is|do)\b|who (?:gives|is|can give|decides|makes|invented|paid|runs|does)\b"
    r"|(?:does|do|did|can|could|will|would) (?:it|ketamine|esketamine|spravato|the (?:spray|drug|effects?|treatment|infusion|feeling|benefits?)|this|infusions?|people|patients|they|doctors|treatment|the effect) (?:[a-z]+ ){0,2}?(?:work|hurt|cause|causes|help|last|make|have|feel|come|need|wear|raise|lower|damage|harm|affect|grow|stop|get|take|show|hallucinate|relapse|respond|improve|reduce|prevent|treat|cure|change|fade|lead|give|become)\b"
    r"|(?:is|are|was|were) (?:it|ketamine|esketamine|spravato|this|there|that|the [a-z]+|they|infusions|side effects) (?:really |actually |still |even |just |fda |also )*(?:approved|legal|illegal|addictive|covered|like|the same|similar|true|new|old|a (?!problem|issue|risk|deal|no\b|yes\b|bad|good)|an |known|proven|permanent|any (?:studies|evidence|research|proof|side)|common|painful|studied|used|based|effective\b(?! for (?:me|him|her|my))|different|better than|stronger|evidence|studies|private|covered|natural|experimental|off label|controlled|available|real|just)\b|has (?:it|anyone|ketamine|esketamine|there)\b|have (?:there|they|scientists|studies)\b|are there\b|is there (?:any )?(?:evidence|research|proof|a (?:study|difference|generic|cure|hangover|rems))\b)"
)
_VERDICT = re.compile(
    r"\b(?:for me|in my case|my (?:case|situation|condition|age)|candidate|eligib[a-z]+|qualif[a-z]+|allowed|ok for|okay for|safe for|right for|deal ?breaker|with (?:that|this|these|it|my|mine|his|her)\b(?! (?:last|work|take|feel|like))|rule (?:me|him|her) out|should (?:i|he|she|we) (?!bring|ask|tell|expect|wear|eat|know|be)|contraindicated|interact[a-z]*|mix[a-z]*|combin[a-z]*|together|problems?|issues?|on top|too much|too (?:risky|dangerous)|mean for|people like|safe(?:ly)?|ok|okay|dangerous|risky|(?:bad|good) idea|recommended|deal|effective for (?:me|him|her|my)|between|less effective|hold|am i|matter|conflict|worse for|given that|because of (?:my|that|this|his|her)|even though|despite|someone like|people like me|if i (?:have|am|take)|like me|a no|a yes|no go)\b"
)
_FILLER = re.compile(r"(?:right|ok|okay|thanks|thank you|please|anyone|any (?:info|information|idea|ideas|advice|thoughts|help)(?: (?:appreciated|please|welcome))?|is that (?:true|right|correct)|true|really|sorry)[ .!]*")


@cache
def _person() -> re.Pattern[str]:
    who = any_of(
        "(?:my|our|his|her) (?:[a-z0-9]+ ){0,3}?{kin_noun}|{kin_noun} of mine|mom|mum|mother|father|dad|grandma|grandpa",
        "wife|husband|son|daughter|brother|sister",
    )
    return re.compile(fill(rf"\b(?:i|me|my|mine|myself|we|(?<!the )us|our|{who}|he|she|him|her|his|hers)\b|^(?:woke|been|had|got|feeling|took|taking|diagnosed|on (?:zoloft|lexapro|lithium|prozac))\b", SLOTS))


@cache
def _teller() -> re.Pattern[str]:
    return re.compile(fill(any_of(
        r"\b(?:i|myself|we|my (?:[a-z0-9]+ ){0,3}?{kin_noun}|my (?:life|family|mind|body|head|thoughts)|he|she)\b",
        r"^(?:been|had|got|feeling|feel|wish|want|can not|do not|tired|just want)\b",
    ), SLOTS))


@cache
def _allowed() -> re.Pattern[str]:
    return re.compile("|".join(fill(pattern, SLOTS) for pattern in FOR_A_PERSON))


def clauses(text: str) -> tuple[str, ...]:
    """The sentences of a folded, expanded text, run-on ones cut before each question that they go on to ask."""
    parts = []
    for sentence in _SENTENCES.findall(text):
        parts.extend(part.strip(" ,") for part in _RUN_IN.sub("\n", _RUN_ON.sub("\n", sentence)).split("\n"))
    return tuple(part for part in parts if part and part != "?")


def asked(text: str) -> tuple[str, ...]:
    """The clauses that ask something."""
    return tuple(clause for clause in clauses(text) if _ASKS.search(clause))


def only_education(text: str) -> bool:
    """Whether all that is asked is process, experience or fact, whoever tells what beside it."""
    questions = [clause for clause in asked(text.rsplit("\n", 1)[-1]) if not _FILLER.fullmatch(clause)]
    return bool(questions) and all(_plain(clause) for clause in questions)


def _plain(clause: str) -> bool:
    if _VERDICT.search(clause):
        return False
    return bool(_allowed().search(clause)) or (bool(_EDUCATIONAL.search(clause)) and not _person().search(clause))


def is_personal(clause: str) -> bool:
    """Whether a clause with frames set aside is about a person and is none of what a person may be told."""
    return bool(_person().search(clause)) and not _allowed().search(clause)


def may_be_told(clause: str) -> bool:
    """Whether a clause is of the kinds that may be answered although a person is meant."""
    return bool(_allowed().search(clause))


def tells_of_person(clause: str) -> bool:
    """Whether a clause has its writer or someone close for a subject."""
    return bool(_teller().search(clause))
