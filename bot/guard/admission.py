"""Is this an educational question of our domain? What is not recognisably one never reaches retrieval.

Admitted is a text with a subject of the domain (or a follow-up to one) and the shape of a question, no rule having
fired. Routing is the rules' work; this module only opens the door.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from bot.guard.asked import asked, may_be_told
from bot.guard.domain_words import (
    CORE,
    FOREIGN,
    FOREIGN_MEDICAL,
    GENERIC,
    LIBRARY,
    LOGISTICS,
    PRONOUN_QUESTION,
    STRONG,
    WEAK,
)

_QUESTION_WORD = (
    r"\b(?:what|whats|when|where|which|who|whom|whose|why|how|hows|is|are|was|were|do|does|did|can|could|will|would|should|shall|may|might|must|has|have|had|isnt|arent|doesnt|am)\b"
)
_ASKING = (
    r"\b(?:tell me|explain|describe|define|show me|give me|list|summari[sz]e|compare|let me know|i (?:would|want|need|am|was|have|heard|read|saw|keep|do not|wonder|think|thought|believe|understand|know|just|always|cant|can not|found|been|use|get|got|had|feel|watched|did)|we (?:heard|read|were|are|want|would)|my|they|people|someone|some|apparently|supposedly|so|heard|read|wondering|dying to know|know if|curious|looking for|info|information|question|questions|help me|any|anyone|please|thoughts|difference|about|learn|clarify|walk me|talk me|the (?:news|internet|article|website|clinic|doctor|ad|label|leaflet)|many|most|odds|it is|it has|there is|everyone|doctors?|scientists?|studies|experts)\b"
)

# Words typed as into a search box: a subject of ours, nobody's person and no more words than this.
_KEYWORDS = 14
_FOLLOW_UP_WORDS = 16
_PERSON = re.compile(r"\b(?:i|me|my|we|our|he|she|his|her)\b")


@dataclass(frozen=True, slots=True)
class Admission:
    """Whether a text is admitted, and the id of what let it in or kept it out."""

    admitted: bool
    rule_id: str


@cache
def _compiled() -> dict[str, re.Pattern[str]]:
    return {
        "strong": re.compile(rf"\b(?:{STRONG})\b"),
        "weak": re.compile(rf"\b(?:{WEAK}|{LIBRARY})\b"),
        "topic": re.compile(rf"\b(?:{WEAK}|{LIBRARY})\b|{LOGISTICS}"),
        "core": re.compile(rf"\b(?:{CORE})\b"),
        "logistics": re.compile(LOGISTICS),
        "pronoun": re.compile(PRONOUN_QUESTION),
        "foreign": re.compile(rf"\b(?:{FOREIGN})\b|{FOREIGN_MEDICAL}"),
        "illness": re.compile(FOREIGN_MEDICAL),
        "question": re.compile(_QUESTION_WORD),
        "asking": re.compile(_ASKING),
    }


def admit(text: str, *, follows_subject: bool) -> Admission:
    """Admit or refuse a folded, expanded text. `follows_subject`: an earlier turn was about the domain."""
    patterns = _compiled()
    strong = bool(patterns["strong"].search(text))
    if is_foreign(text):
        return Admission(False, "admission.foreign_subject")
    words = text.split()
    if patterns["foreign"].search(text):
        text = " ".join(clause for clause in asked(text) if not _has_foreign(clause)) or text
    shaped = "?" in text or bool(patterns["question"].search(text)) or bool(patterns["asking"].search(text)) or len(words) <= 8 or (strong and len(words) <= _KEYWORDS and not _PERSON.search(text))
    if not shaped:
        return Admission(False, "admission.no_question")
    if strong:
        return Admission(True, "admission.subject")
    if patterns["logistics"].search(text) or may_be_told(text):
        return Admission(True, "admission.day")
    if patterns["pronoun"].search(text):
        return Admission(True, "admission.pronoun")
    if patterns["weak"].search(text):
        return Admission(True, "admission.topic")
    if len(words) >= 3 and all(re.sub(r"[^a-z]", "", word) in GENERIC for word in words if re.search(r"[a-z]", word)):
        return Admission(True, "admission.general")
    if follows_subject and len(words) <= _FOLLOW_UP_WORDS and _is_follow_up(text):
        return Admission(True, "admission.follow_up")
    return Admission(False, "admission.no_subject")


def is_foreign(text: str) -> bool:
    """Whether a folded, expanded text asks about another field and not about ours.

    A story around a question of ours may hold anything: what is asked decides, clause by clause.
    """
    patterns = _compiled()
    if not patterns["foreign"].search(text) or patterns["strong"].search(text):
        return False
    return not any(
        patterns["core" if _has_foreign(clause) else "topic"].search(clause) and not patterns["illness"].search(clause) for clause in asked(text)
    )


def _has_foreign(clause: str) -> bool:
    return bool(_compiled()["foreign"].search(clause))


def has_subject(text: str) -> bool:
    """Whether a folded, expanded text names a subject of the domain, in any shape."""
    patterns = _compiled()
    return any(patterns[name].search(text) for name in ("strong", "logistics", "pronoun", "weak"))


_FOLLOW_UP = re.compile(
    r"^(?:(?:hang on|hold on|wait|hmm+|oh|ok|okay|right|thanks|thank you|got it|changing the subject|different question|one more(?: thing| question)?|another (?:thing|question)|last (?:thing|one|question)|quick one|sorry|actually|by the way)[,. ]+)*"
    r"(?:and|but|or|so|what about|how about|also|why|how|when|where|who|which|what|is|are|does|do|did|can|will|would|really|even|for|ok|okay|then|more|tell|in|after|before|during|with|without|any|has|have|had|was|were|if|isnt|is not|arent|doesnt|dont|didnt|wasnt|should|could|am|tell|explain)\b"
)


def _is_follow_up(text: str) -> bool:
    return bool(_FOLLOW_UP.search(text))
