"""A turn made whole: an elliptical follow-up completed from the turn before, and a message cut into what it asks.

Plain rules over words and concepts; the same turns always give the same text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Literal

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
_PIECES = re.compile(r"(?<=[?!.;])\s+|\n+")
_ASKS = re.compile(
    r"\?|^\W*(?:and |but |so |ok |also )*(?:what|how|why|when|where|who|which|whats|hows|is|are|was|were|do|does|did|"
    r"can|could|will|would|should|has|have|may|might|tell me|explain|describe|qué|que|cómo|como|cuánto|cuanto|cuándo|"
    r"cuando|por qué|es|puede|hay)\b|\b(?:wonder(?:ing)?|want(?:ed)? to know|like to know|curious|asking|any idea|"
    r"tell me|explain|question is|i need to know|dont know|don't know|not sure)\b",
    re.IGNORECASE,
)
_JOINED = re.compile(
    r"(?:,|\?)?\s+(?:and|&|y)\s+(?:also\s+)?(?=(?:what|how|why|when|where|who|which|is|are|do|does|did|can|will|should|has|"
    r"have|cómo|qué|cuánto|cuándo)\b)",
    re.IGNORECASE,
)
# A premise that a library of facts may have to put right before it answers what follows.
_PREMISE = re.compile(
    r"^\W*(?:since|because|given(?: that)?|now that|seeing (?:that|as)|as)\s+"
    r"(?P<claim>[^,?]*\b(?:approved?|cures?|cured|safer?|addictive|fewer side effects|no side effects|proven|grows?|"
    r"activates?|prevents?|permanent|same drug)\b[^,?]*),\s*(?P<rest>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_WRAPPER = re.compile(
    r"^\W*(?:(?:hi|hello|hey|ok|so|um|well)\b[\s,.!]*)*(?:(?:can|could|would) (?:you|u) (?:please )?)?"
    r"(?:(?:pretend|imagine) i'?m (?:a )?\w+(?: years? old)? and )?"
    r"(?:(?:please )?(?:tell me|explain(?: to me)?)(?: in (?:one|a few) (?:sentence|word)s?)?|do you know|any idea|"
    r"i (?:just |really )?(?:want|wanted|need|would like|'d like) to (?:know|ask|understand)|"
    r"i(?:'m| am| was)? (?:just )?(?:wondering|curious)|my question is)\b[\s,:]*(?:about|if|whether)?\s*",
    re.IGNORECASE,
)
_HEART = re.compile(
    r"(?:[,;:–-]\s+|\b(?:and|but|so|because|though|anyway)\s+"
    r"|\b(?:wondering|curious|know|ask|asking|question is|tell me)\b[\s,:]*)"
    r"(?:(?:and|but|so|is|about|if|whether)\s+)*"
    r"(?=(?:what|how|why|when|where|who|which|is|are|do|does|did|can|could|will|would|should|has|have|whether|plans)\b)",
    re.IGNORECASE,
)
_LONG = 14  # words; a message of this length or less is read whole
_MOST_CHARS = 4_000
_STANDS_ALONE = 6  # words; a turn longer than this with a subject of its own needs nothing from the turn before


@dataclass(frozen=True, slots=True)
class Turn:
    """What a message asks, made whole. `parts` has one text for each thing asked, at most two, in order.

    `times` counts how often in a row the patient has now asked for more.
    """

    parts: tuple[str, ...]
    manner: Manner = "plain"
    times: int = 0


def complete(text: str, history: Sequence[str], concepts: Concepts) -> Turn:
    """`text` with what it leaves unsaid taken from the patient's last turns; earlier turns are oldest first."""
    text = _capped(text)
    manner = _manner(text)
    earlier = [turn for turn in history if _manner(turn) == "plain" and words_of(turn)]
    if manner != "plain" and earlier:
        return Turn(complete(earlier[-1], earlier[:-1], concepts).parts, manner, _times_more([*history, text]))
    parts = _parts_of(text)
    if earlier and (_is_elliptical(parts[0], concepts)):
        before = complete(earlier[-1], earlier[:-1], concepts).parts[-1]
        return Turn((_join(before, parts[0], concepts), *(_with_subject(part, before, concepts) for part in parts[1:])))
    return Turn((parts[0], *(_with_subject(part, parts[0], concepts) for part in parts[1:])))


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


def _parts_of(text: str) -> tuple[str, ...]:
    """The pieces of `text` that ask something; all of it where it is short or nothing in it does."""
    whole = " ".join(text.split())
    premise = _PREMISE.match(whole)
    if premise:
        return (f"is it true that {premise['claim']}?", _parts_of(premise["rest"])[0])
    pieces = [piece.strip() for piece in _PIECES.split(text) if words_of(piece)]
    asking = [piece for piece in pieces if _ASKS.search(piece)]
    if not asking:
        return (whole,)
    marked = [piece for piece in asking if "?" in piece] or asking
    parts = [whole] if len(marked) == 1 and len(words_of(whole)) <= _LONG else marked
    hearts = [_heart(_WRAPPER.sub("", part) or part) for part in parts]
    split = [half.strip() for part in hearts for half in _JOINED.split(part) if words_of(half)]
    kept = [part for part in split if len(words_of(part)) >= 2]
    return tuple(kept[:1] + kept[1:][-1:]) or (whole,)


def _heart(part: str) -> str:
    """What a long sentence asks: its last clause that begins like a question and says enough to stand on its own."""
    if len(words_of(part)) <= _LONG:
        return part
    tails = [part[match.end() :] for match in _HEART.finditer(part)]
    enough = [tail for tail in tails if len(words_of(tail)) >= _STANDS_ALONE]
    return enough[-1] if enough else part


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
