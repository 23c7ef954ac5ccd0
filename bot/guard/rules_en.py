"""The policy in English, most severe first: every rule of the rules_en_* modules and the word-classes they name."""

from __future__ import annotations

from bot.guard import (
    rules_en_crisis,
    rules_en_dosing,
    rules_en_emergency,
    rules_en_medicines,
    rules_en_other,
    rules_en_person,
    rules_talk,
)
from bot.guard.lexicon import SLOTS as _WORDS
from bot.guard.lexicon_crisis import CRISIS_SLOTS

SLOTS = {**_WORDS, **CRISIS_SLOTS}
RULES = (
    rules_en_emergency.RULES
    + rules_en_crisis.RULES
    + rules_en_dosing.RULES
    + rules_en_medicines.RULES
    + rules_en_person.RULES
    + rules_en_other.RULES
    + rules_talk.ENGLISH
)
