"""Runs rules over a text: word-classes filled, patterns compiled when first needed, cheap tests first.

A rule is searched for only where every word-class and literal that its pattern cannot do without occurs in the text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from bot.guard.asked import only_education
from bot.guard.lexicon_crisis import DENIAL
from bot.guard.rules import Rule, fill

_SENTENCE_END = re.compile(r"[.?!\n]")
_DENIED = re.compile(DENIAL)
_MAX_MATCHES = 8


@dataclass(frozen=True, slots=True)
class Reading:
    """One view of what was typed. `new_from` is where the current turn begins; `bare` has figures and frames set aside."""

    text: str
    bare: str
    new_from: int = 0
    bare_new_from: int = 0


@dataclass(frozen=True, slots=True)
class Found:
    """A rule that fired; `denied` when what it looks for was said not to be so."""

    rule: Rule
    denied: bool = False


@dataclass
class Matcher:
    """A rule made ready to run."""

    rule: Rule
    slots: Mapping[str, str] = field(repr=False)

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile(fill(self.rule.pattern, self.slots))

    @cached_property
    def _also(self) -> tuple[re.Pattern[str], ...]:
        return tuple(re.compile(fill(pattern, self.slots)) for pattern in self.rule.also)

    @cached_property
    def _unless(self) -> re.Pattern[str] | None:
        return re.compile(fill(self.rule.unless, self.slots)) if self.rule.unless else None

    @cached_property
    def _unless_text(self) -> re.Pattern[str] | None:
        return re.compile(fill(self.rule.unless_text, self.slots)) if self.rule.unless_text else None

    def compile(self) -> None:
        """Compile the rule's patterns now rather than when they are first needed."""
        _ = self._pattern, self._also, self._unless, self._unless_text

    def found(self, reading: Reading) -> Found | None:
        """Whether the rule fires on this reading, reaching into its current turn."""
        text, start = (reading.bare, reading.bare_new_from) if self.rule.bare else (reading.text, reading.new_from)
        if start and not self.rule.turns:
            return None
        denied = None
        for count, match in enumerate(self._pattern.finditer(text)):
            if count >= _MAX_MATCHES:
                break
            if match.end() <= start or not all(pattern.search(text) for pattern in self._also):
                continue
            sentence_start, sentence = _sentence(text, match)
            if self._unless and self._unless.search(text if self.rule.unless_anywhere else sentence):
                continue
            if self._unless_text and self._unless_text.search(text):
                return denied
            if self.rule.deniable and _DENIED.search(sentence[: match.start() - sentence_start]):
                denied = Found(self.rule, denied=True)
                continue
            if self.rule.asks and only_education(text):
                return None
            return Found(self.rule)
        return denied


def _sentence(text: str, match: re.Match[str]) -> tuple[int, str]:
    """Where the sentences that the match touches begin, and those sentences."""
    before = [end.end() for end in _SENTENCE_END.finditer(text, 0, match.start())]
    start = before[-1] if before else 0
    end = _SENTENCE_END.search(text, max(match.start(), match.end() - 1))
    stop = end.start() if end else len(text)
    while start < stop and text[start] == " ":
        start += 1
    return start, text[start:stop]


def matchers(rules: Sequence[Rule], slots: Mapping[str, str]) -> tuple[Matcher, ...]:
    """The rules made ready, in order."""
    return tuple(Matcher(rule, slots) for rule in rules)
