"""Enough of telling languages apart to choose a notice: English, Spanish, or neither. Nothing rests on it for safety."""

from __future__ import annotations

import re
from functools import cache

from bot.guard import rules_es
from bot.guard.foreign_words import ENGLISH, OTHER
from bot.guard.normalise import folded, repaired
from bot.guard.spanish import SPELLINGS
from bot.guard.spanish_words import is_plainly_spanish, spanish_and_english
from bot.guard.spelling import common_words, targets
from bot.guard.vocabulary import FRIENDS

# Words of both languages, names and signs that a Spanish example may hold: no sign of Spanish.
_SHARED = frozenset(
    "sin son fue lo se es el la un de en con le les si ya red ir dar ver van ha he has mal sol tan mas come once solo doctor dr dra doc med meds legal general alcohol hospital clinic pills pill kill high blood side "
    "dose doses doze depression anxiety treatment therapy session sessions insurance medicare medicaid aseguranza approved spravato ketamine esketamine xanax zoloft prozac lexapro tylenol ibuprofen marihuana mg ml kg "
    "fda rems nmda ptsd ocd ect tms trip spray bipolar control normal total mental final hotel visual animal social emergency help please thanks hello bye test cm pal pos ps we che ta ai boy ay ase vieja pa bn tb cdo ca pot no a me hole que".split()
)

_SPANISH = frozenset(
    "el la los las un una unos unas de del al que y o en con por para sin sobre es son esta estan estoy soy eres ser estar fue era hay no si mi mis tu tus su sus me te se nos lo le les yo ella nosotros ellos "
    "como cuando cuanto cuanta cuantos cuantas donde cual cuales quien porque pero mas muy tambien puedo puede pueden puedes debo debe deberia tengo tiene tienen tomar tomo quiero quiere necesito hacer hace "
    "ketamina esketamina tratamiento depresion ansiedad dolor medicamento medicina dosis sesion seguro ayuda efectos secundarios vivir morir vida hijo hija esposo esposa madre padre mama papa hermano hermana embarazada despues antes durante hola gracias siento estoy ya nada todo "
    "funciona sirve dura cuesta clinica medico doctor aprobada aprobado legal peligrosa peligroso".split()
)
_WORD = re.compile(r"(?<![\w*#@])[a-z']+(?![*#@\w])")
_STARRED = re.compile(r"[*#@\d]")
_LATIN = re.compile(r"[a-z]")


def is_only_symbols(text: str) -> bool:
    """Whether a folded text holds no letter and no digit."""
    return not any(character.isalnum() for character in text)


def is_english(text: str) -> bool:
    """Whether a folded text is recognisably English, its slips of spelling put right, or too short to be anything else."""
    letters = [c for c in text if c.isalpha()]
    if letters and sum("a" <= c <= "z" for c in letters) < 0.7 * len(letters):
        return False
    words = _WORD.findall(text)
    if 2 * len(words) < sum(any(c.isalpha() for c in token) and not _STARRED.search(token) for token in text.split()):
        return False  # most words mix alphabets: look-alike letters were folded in a text of another script
    if not words:
        return True
    english, other = _count(words, ENGLISH), _count(words, OTHER)
    if other > english:
        return False
    if len(words) <= 4 and not other:
        return True
    if 2 * _count(words, common_words()) >= len(words) or english * 3 >= len(words):
        return True
    mended = _WORD.findall(repaired(text))
    return 10 * _count(mended, common_words()) >= 7 * len(mended) and 4 * _count(mended, ENGLISH) >= len(mended)


def looks_spanish(text: str) -> bool:
    """Whether a folded text is recognisably Spanish, and more so than English."""
    if is_plainly_spanish(text):
        return _count(_WORD.findall(text), OTHER - _spanish_words() - _SPANISH) <= spanish_and_english(text)[0]
    words = _WORD.findall(text)
    spanish, english = _count(words, _spanish_words() | _SPANISH), _count(words, ENGLISH)
    return max(english, _count(words, OTHER - _spanish_words() - _SPANISH)) < spanish and spanish * 3 >= len(words)


def _count(words: list[str], known: frozenset[str]) -> int:
    return sum(word in known for word in words)


def has_spanish(text: str) -> bool:
    """Whether the Spanish rules have anything to read: a Spanish word, or a text that is not plainly English."""
    words = _WORD.findall(text)
    if "¿" in text or "¡" in text or any(word in _spanish_words() for word in words) or is_plainly_spanish(text):
        return True
    return 4 * sum(word in ENGLISH or word in common_words() for word in words) < 3 * len(words)


@cache
def _spanish_words() -> frozenset[str]:
    """Spanish words that are no English ones: of the list here and of what the Spanish rules catch."""
    examples = " ".join(example for rule in rules_es.RULES for example in rule.catches)
    words = frozenset(_WORD.findall(folded(examples))) | frozenset(SPELLINGS) | _SPANISH
    return frozenset(word for word in words if len(word) > 1) - targets() - ENGLISH - frozenset(FRIENDS) - _SHARED
