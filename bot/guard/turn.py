"""One turn of a patient with the views that rules and the second opinion read, each made once, when first needed."""

from __future__ import annotations

from functools import cached_property

from bot.guard.bare import set_aside
from bot.guard.gloss import glossed
from bot.guard.language import looks_spanish
from bot.guard.matching import Reading
from bot.guard.normalise import expanded, folded, repaired, unhidden
from bot.guard.spanish import spanish_view

_LONG = 8  # words; a longer turn is whole without a full stop


class Turn:
    """What was typed, and what it reads as. Lives as long as its question does."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def raw(self) -> str:
        """The text folded."""
        return folded(self.text)

    @cached_property
    def fixed(self) -> str:
        """The folded text with hidden and mistyped words undone."""
        return repaired(self.raw)

    @cached_property
    def base(self) -> str:
        """The folded text with contractions and slang written out."""
        return expanded(self.raw)

    @cached_property
    def plain(self) -> str:
        """The repaired text with contractions and slang written out."""
        return expanded(self.fixed)

    @cached_property
    def spanish(self) -> str:
        """The folded text as the Spanish rules read it."""
        return spanish_view(self.raw)

    @cached_property
    def is_spanish(self) -> bool:
        return looks_spanish(self.raw)

    @cached_property
    def in_english(self) -> str:
        """What the question's vector is taken of: `fixed`, or a Spanish text in rough English."""
        return glossed(self.spanish) if self.is_spanish else self.fixed

    @cached_property
    def in_both(self) -> str:
        """What the n-grams are taken of: `plain`, and a Spanish text in rough English behind it."""
        return f"{self.plain} {self.in_english}" if self.is_spanish else self.plain

    @cached_property
    def _bare(self) -> tuple[str, str]:
        """`base` and `plain` with figures and frames set aside."""
        bare = set_aside(self.base)
        return bare, bare if self.plain == self.base else set_aside(self.plain)

    def readings(self, before: tuple[Turn, ...] = ()) -> tuple[Reading, ...]:
        """This turn as typed and as repaired, joined to the turns before it when there are some."""
        views = ((self.base, self._bare[0]), (self.plain, self._bare[1]))
        readings = []
        for number, (new, bare) in enumerate(views if self.fixed != self.raw else views[:1]):
            old = "".join(_ended((turn.base, turn.plain)[number]) for turn in before)
            old_bare = "".join(_ended(turn._bare[number]) for turn in before)
            readings.append(Reading(old + new, old_bare + bare, len(old), len(old_bare)))
        return tuple(readings)

    def spanish_readings(self, before: tuple[Turn, ...] = ()) -> tuple[Reading, ...]:
        """This turn as the Spanish rules read it, joined to the turns before it when there are some."""
        old = "".join(turn.spanish + "\n" for turn in before)
        views = dict.fromkeys((self.raw, self.spanish, spanish_view(unhidden(self.raw))))
        return tuple(Reading(old + new, old + new, len(old), len(old)) for new in views)


def _ended(turn: str) -> str:
    """A turn as it stands before the next: one without an end may go on in the next ("I want to kill", "myself")."""
    return turn + ("\n" if turn.endswith((".", "?", "!")) or len(turn.split()) > _LONG else " ")
