"""The crisis strip that every page keeps in view: the guard's crisis line with its numbers made into links."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.clinics import Clinic
from bot.guard.notices import load_notices
from bot.web.words import words

_NUMBER = re.compile(r"(?<!\w)\+?\d[\d ()-]*\d(?!\w)")
_CHAT = re.compile(r"\b988lifeline\.org\b")
# Numbers of the notices that also take text messages; 988 in Spanish wants the word AYUDA, only in the US.
_TAKES_TEXTS = {"988": "sms:988", "1737": "sms:1737"}


@dataclass(frozen=True, slots=True)
class StripPart:
    """A piece of the crisis strip; `href` is None for plain words."""

    text: str
    href: str | None = None


def crisis_text(clinic: Clinic | None, language: str) -> str:
    """Whom to call in a crisis and in danger, for that clinic's country, as fixed plain text."""
    return load_notices().overlay("crisis_line", language=language, clinic=clinic).text


def crisis_strip(clinic: Clinic | None, language: str) -> tuple[StripPart, ...]:
    """The crisis text in parts to render; joined they read as the text does, without its opening clause."""
    text = crisis_text(clinic, language)
    opening, colon, lines = text.partition(": ")
    short = f"{words(language)['crisis_strip']} {lines}" if colon and not _NUMBER.search(opening) else text
    return tuple(link_numbers(short, language=language, country=clinic.country if clinic else "US"))


def link_numbers(text: str, *, language: str, country: str) -> Iterator[StripPart]:
    """`text` with its telephone numbers (three digits or more) as tel: links, sms: links where texts are read,
    and the address of 988's chat as a link.
    """
    for plain, address in _addresses(text):
        yield from _numbers(plain, language, country)
        if address:
            yield StripPart(address, f"https://{address}")


def _addresses(text: str) -> Iterator[tuple[str, str]]:
    end = 0
    for match in _CHAT.finditer(text):
        yield text[end : match.start()], match[0]
        end = match.end()
    yield text[end:], ""


def _numbers(text: str, language: str, country: str) -> Iterator[StripPart]:
    end = 0
    for match in _NUMBER.finditer(text):
        digits = re.sub(r"[^\d+]", "", match[0])
        if len(digits) < 3:
            continue
        yield StripPart(text[end : match.start()])
        yield StripPart(match[0], f"tel:{digits}")
        end = match.end()
        if digits in _TAKES_TEXTS:
            yield StripPart(" ")
            yield _text_message(digits, language, country)
    if end < len(text):
        yield StripPart(text[end:])


def _text_message(digits: str, language: str, country: str) -> StripPart:
    if digits == "988" and language == "es" and country.upper() == "US":
        return StripPart("(texto: AYUDA)", "sms:988?body=AYUDA")
    return StripPart("(texto)" if language == "es" else "(text)", _TAKES_TEXTS[digits])
