"""The shape of the policy: one rule of it, a phrase it sets aside, and how named word-classes fill a pattern.

The rules themselves are in rules_en_*.py and rules_es.py, the word-classes in lexicon.py; decide.py runs them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.domain import Route

_SLOT = re.compile(r"\{([a-z][a-z_]*)\}")
_GUARDED = frozenset(Route) - {Route.ANSWER, Route.UNANSWERED, Route.UNAVAILABLE}


@dataclass(frozen=True, slots=True)
class Rule:
    """One pattern of the policy: where it sends, why, what it catches and the near questions it leaves.

    Patterns see the folded text: lower case, no accents (n for ñ), straight quotes, single spaces; sentences keep
    their `.?!` and a line break stands between turns. `{name}` stands for a word-class of the lexicon that is handed
    to `fill`; write `{0,3}` and the like as usual. Patterns are searched, not matched from the start.

    The rule fires where `pattern` matches, every pattern of `also` matches somewhere in the same text, and `unless`
    matches neither in the sentences that the match touches nor, when `unless_anywhere`, in the whole text.
    `notice` is the notice id where it is not the route's own name; `overlays` are shown beside the notice.
    `turns` is False for a rule that reads one turn only and is never tried on turns joined. `bare` rules read the text
    with figures of speech ("my back is killing me") and reporting frames ("I read that") set aside. A `deniable` rule
    does not fire where its match follows a denial ("I am not going to"); the crisis line is shown instead.
    A rule that `asks` leaves a text whose background it would match while all that is asked is plain education ("I have
    PTSD. How long is a session?").
    A `hint` is too broad to be sure alone ("alcohol" beside "infusion"): it routes where the second opinion agrees, or
    where there is none to ask.
    """

    id: str
    route: Route
    pattern: str
    catches: tuple[str, ...]
    leaves: tuple[str, ...]
    reason: str
    notice: str | None = None
    also: tuple[str, ...] = ()
    unless: str = ""
    unless_anywhere: bool = False
    unless_text: str = ""
    overlays: tuple[str, ...] = ()
    turns: bool = True
    bare: bool = False
    deniable: bool = False
    asks: bool = False
    hint: bool = False

    def __post_init__(self) -> None:
        if self.route not in _GUARDED:
            raise ValueError(f"rule {self.id} sends to {self.route}, which no rule may")
        if not (self.catches and self.reason):
            raise ValueError(f"rule {self.id} needs a reason and an example that it catches")
        if self.hint and self.route in (Route.EMERGENCY, Route.CRISIS):
            raise ValueError(f"rule {self.id} sends to {self.route}: no second opinion is asked before a person's number")

    @property
    def notice_id(self) -> str:
        """The notice that this rule shows."""
        return self.notice or self.route.value


def any_of(*alternatives: str) -> str:
    """A pattern that matches what any of the alternatives does, each itself a pattern."""
    return "|".join(alternatives)


def one_of(*alternatives: str) -> str:
    """`any_of` as a group, to stand inside a longer pattern."""
    return f"(?:{any_of(*alternatives)})"


def words(*groups: str) -> str:
    """A word-class as a pattern: alternatives separated by spaces or `|`; an alternative may itself be a pattern.

    `words("mother father", "step ?mum")` keeps a group whole when it holds a `|` or a regular-expression sign.
    """
    alternatives: list[str] = []
    for group in groups:
        if re.search(r"[|?*+\[(\\.]", group):
            alternatives.extend(part for part in _split(group) if part)
        else:
            alternatives.extend(group.split())
    return one_of(*sorted(set(alternatives), key=lambda part: (-len(part), part)))


def fill(pattern: str, slots: Mapping[str, str]) -> str:
    """The regular expression that `pattern` stands for: each `{name}` replaced by its word-class, also nested.

    Raises ValueError for a name that is not a word-class.
    """

    def replaced(found: re.Match[str]) -> str:
        name = found.group(1)
        if name not in slots:
            raise ValueError(f"no word-class is named {name!r}; add it to the lexicon")
        return fill(slots[name], slots)

    return _SLOT.sub(replaced, pattern)


def slot_names(pattern: str) -> tuple[str, ...]:
    """The word-classes that `pattern` names, in order."""
    return tuple(_SLOT.findall(pattern))


def _split(group: str) -> list[str]:
    """`group` cut at each `|` that stands outside brackets."""
    parts, depth, start = [], 0, 0
    for place, character in enumerate(group):
        depth += (character in "([") - (character in ")]")
        if character == "|" and depth == 0:
            parts.append(group[start:place].strip())
            start = place + 1
    return [*parts, group[start:].strip()]
