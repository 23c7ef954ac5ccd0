"""A turn made whole: an elliptical follow-up is completed from the turn before.

Plain rules over words and concepts; the same turns always give the same text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import Literal

from bot.asking import read_message
from bot.coverage import Concepts
from bot.lexical import words_of

Manner = Literal["plain", "more", "simpler"]

_LEADS = re.compile(
    r"^\W*(?:(?:and|but|so|ok(?:ay)?|also|then|well|oh|hmm|thanks|thank you|or|y|pero|entonces)\b[\s,.]*)*"
    r"(?:(?:what|how) about|what if it'?s|same for|and|but|or|also|y|o|qué tal|que tal)\b",
    re.IGNORECASE,
)
_POINTS = re.compile(
    r"\b(?:it|its|it's|that|this|they|them|those|these|their|one|ones|the (?:same|other)|eso|esto|ella|ello)\b",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"^\W*(?:(?:and|but|so|ok(?:ay)?|well)\s+)*(?:why(?: not| is that| so)?|when|where|who|really|since when"
    r"|how(?: so| come| long| often| much| many| soon| fast| common)?|for how long|how long for|which(?: one)?"
    r"|is that (?:normal|common)|por ?qu[eé]|cu[aá]nto(?: tiempo)?|cu[aá]ndo|c[oó]mo)\W*$",
    re.IGNORECASE,
)
_MORE = re.compile(
    r"^\W*(?:(?:ok(?:ay)?|can you|could you|please|yes)\W+)*(?:tell me more"
    r"|more(?: please| info(?:rmation)?| details?)?|go on|keep going|elaborate|say more|explain more"
    r"|give me more(?: details?)?|what else|anything else|m[aá]s|cu[eé]nt[ae]me m[aá]s)\b[^?]{0,25}\W*$",
    re.IGNORECASE,
)
_SIMPLER = re.compile(
    r"\b(?:say (?:it|that) (?:more )?simpl\w*|simpler|in plain (?:english|words|language)"
    r"|(?:simple|simpler|plain) words|like i'?m (?:five|5|ten|10)|eli5|don'?t understand(?: that| it)?\W*$|in short"
    r"|shorter|dumb it down|explain (?:it|that) simply|m[aá]s sencillo|m[aá]s simple)\b",
    re.IGNORECASE,
)
_MOST_CHARS = 4_000
_STANDS_ALONE = 6  # words; a turn longer than this with a subject of its own needs nothing from the turn before


@dataclass(frozen=True, slots=True)
class Turn:
    """A message made whole; `text`, `focus`, `asks` and `parts` as in Message.

    `times` counts how often in a row the patient has now asked for more.
    """

    text: str
    focus: str
    asks: str
    parts: tuple[str, ...] = ()
    manner: Manner = "plain"
    times: int = 0


def complete(text: str, history: Sequence[str], concepts: Concepts) -> Turn:
    """`text` with what it leaves unsaid taken from the patient's last turns; earlier turns are oldest first."""
    text = _capped(text)
    manner = _manner(text)
    earlier = [turn for turn in history if _manner(turn) == "plain" and words_of(turn)]
    if manner != "plain" and earlier:
        before = complete(earlier[-1], earlier[:-1], concepts)
        return replace(before, manner=manner, times=_times_more([*history, text]))
    message = read_message(text)
    if earlier and _is_elliptical(message.text, concepts):
        before = complete(earlier[-1], earlier[:-1], concepts)
        joined = _join(before.parts[-1] if before.parts else before.focus, message.text, concepts)
        return Turn(joined, joined, joined)
    parts = tuple(_with_subject(part, message.parts[0], concepts) for part in message.parts)
    return Turn(message.text, message.focus, message.asks, parts)


def _times_more(turns: Sequence[str]) -> int:
    wishes = takewhile(lambda turn: _manner(turn) != "plain", reversed(turns))
    return sum(_manner(turn) == "more" for turn in wishes)


def _capped(text: str) -> str:
    """A very long text's beginning and end, which hold what is asked; the guard has read more of it."""
    return text if len(text) <= _MOST_CHARS else f"{text[: _MOST_CHARS // 4]}\n{text[-3 * _MOST_CHARS // 4 :]}"


def _manner(text: str) -> Manner:
    if _SIMPLER.search(text):
        return "simpler" if len(words_of(text)) <= 12 else "plain"
    return "more" if _MORE.match(text) else "plain"


def _is_elliptical(text: str, concepts: Concepts) -> bool:
    """Whether `text` cannot stand alone: a bare question word, "and the nasal one?", or a pronoun without a subject."""
    if _BARE.match(text):
        return True
    count = len(words_of(text))
    own = concepts.subjects(text.lower())
    if _LEADS.match(text) and count <= _STANDS_ALONE + 2:
        return True
    if _POINTS.search(text) and not own:
        return True
    return count <= _STANDS_ALONE and not own


def _join(before: str, text: str, concepts: Concepts) -> str:
    """The turn before and this one as a single question.

    A follow-up that names another subject of the same kind takes that subject's place ("and the nasal one?"); one with
    an aspect of its own keeps the drug and the condition only, so that a change of subject is not dragged along; one
    with neither keeps everything.
    """
    lowered = text.lower()
    own = concepts.subjects(lowered)
    aspects = concepts.aspects(lowered)
    stripped = _LEADS.sub("", text).strip(" ,.?!") or text.strip(" ,.?!")
    if own:
        kinds = {concepts.kinds[subject] for subject in own}
        return f"{concepts.without(before, kinds)} {stripped}".strip(" ,.?!")
    if aspects & concepts.standing:
        return f"{stripped} {concepts.names(before, {'drug', 'form', 'condition'})}".strip()
    return f"{before.strip(' ,.?!')} {stripped}"


def _with_subject(part: str, first: str, concepts: Concepts) -> str:
    """A second part with the first one's subject where it has none of its own."""
    if concepts.subjects(part.lower()):
        return part
    return f"{part.strip(' ?')} {concepts.names(first, {'drug', 'form', 'condition', 'effect', 'treatment'})}".strip()
