"""The policy in Spanish: rules, their word-classes, and what a Spanish question of our domain looks like.

Patterns see folded text: no accents, n for ñ, lower case. `SLOTS` are word-classes that these rules name as `{name}`.
`SPANISH_DOMAIN` and `SPANISH_QUESTION` are patterns: a text that matches both, and no rule, is admitted.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.guard.rules import Rule

SLOTS: Mapping[str, str] = {}
RULES: tuple[Rule, ...] = ()
SPANISH_DOMAIN = r"(?!)"
SPANISH_QUESTION = r"(?!)"
