"""What a message asks: the whole of it to look things up by, the sentences that ask, and two questions told apart."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.coverage import content_words
from bot.lexical import words_of

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
_POINTS_BACK = re.compile(
    r"^\W*(?:and )?(?:is|was|are|isn't|does) (?:that|this|it|she|he|they)\b(?:\W+\w+){0,3}\W*$", re.IGNORECASE
)
_ENOUGH = 4  # content words from which a question says what it is about without the sentences before it
_TELLING = 2  # content words from which the asking sentences name their own subject
_SHORTEST = 3  # words of a question that is one of two


@dataclass(frozen=True, slots=True)
class Message:
    """`text` is all of it without a preamble, `focus` the sentences that ask, with those before them that they need.

    `asks` are those that ask by themselves, or the focus where they say too little. `parts` are two texts where it asks
    two things, else empty.
    """

    text: str
    focus: str
    asks: str
    parts: tuple[str, ...] = ()


def read_message(text: str) -> Message:
    """What `text` asks; a message in which nothing asks is all focus."""
    whole = " ".join(text.split())
    bare = _WRAPPER.sub("", whole) or whole
    premise = _PREMISE.match(whole)
    if premise:
        return Message(whole, whole, whole, (f"is it true that {premise['claim']}?", premise["rest"]))
    pieces = [piece.strip() for piece in _PIECES.split(text) if words_of(piece)]
    asking = [place for place, piece in enumerate(pieces) if "?" in piece]
    asking = asking or [place for place, piece in enumerate(pieces) if _ASKS.search(piece)]
    if not asking:
        return Message(bare, bare, bare)
    focus, asks = _focus(pieces, asking), " ".join(pieces[place] for place in asking)
    says_enough = len(content_words(asks)) >= _TELLING
    return Message(bare, focus, asks if says_enough else focus, _parts([pieces[place] for place in asking]))


def _focus(pieces: list[str], asking: list[int]) -> str:
    kept = set(asking)
    before = min(asking) - 1
    while before >= 0 and len(content_words(" ".join(pieces[place] for place in sorted(kept)))) < _ENOUGH:
        kept.add(before)
        before -= 1
    return " ".join(pieces[place] for place in sorted(kept))


def _parts(asking: list[str]) -> tuple[str, ...]:
    halves = [half.strip() for piece in asking for half in _JOINED.split(_WRAPPER.sub("", piece) or piece)]
    telling = [half for half in halves if len(words_of(half)) >= _SHORTEST and not _POINTS_BACK.match(half)]
    return (telling[0], telling[-1]) if len(telling) > 1 else ()
