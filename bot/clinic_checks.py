"""What each field of a clinic's table must be: one reader a field, from the TOML value to the value of a Clinic.

A reader raises ValueError with the fault and the remedy; `clinics.py` adds the file, the line and the field's name.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from functools import cache
from importlib import resources
from itertools import pairwise
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

_PHONE = re.compile(r"\+?[\d(][\d ().-]{1,22}\d(?: ?(?:ext\.?|x) ?\d{1,6})?")
_SPAN = re.compile(r"(\d\d):(\d\d)-(\d\d):(\d\d)")
_ORIGIN = re.compile(
    r"https://[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d{1,5})?|https?://(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?"
)
_CONTACT = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|https://\S+")
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LOGO_SUFFIXES = (".svg", ".png", ".jpg", ".jpeg", ".webp")
_LOGO_BYTES = 100_000
_NEAR = 60.0  # of 100, rapidfuzz; under it a slug is another one rather than a slip of the hand
_TEXT_CONTRAST = 4.5  # WCAG 2.2, success criterion 1.4.3: white text on the accent colour


def text(most: int) -> Callable[[Any], str]:
    """A reader of one line of plain text with at most `most` characters."""

    def read(value: Any) -> str:
        if not isinstance(value, str) or not value.strip():
            raise ValueError('must be text in quotes, such as "Cedar Clinic"')
        if len(value) > most or not value.isprintable() or re.search(r"[<>]", value):
            raise ValueError(f"must be one line of plain text, at most {most} characters, without < or >")
        return " ".join(value.split())

    return read


def switch(value: Any) -> bool:
    """true or false."""
    if not isinstance(value, bool):
        raise ValueError("must be true or false, without quotes")
    return value


def several(read: Callable[[Any], Any], *, most: int) -> Callable[[Any], tuple[Any, ...]]:
    """A reader of a list of at most `most` different things, each read by `read`."""

    def read_all(value: Any) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise ValueError('must be a list, such as ["one", "two"]')
        items = tuple(read(item) for item in value)
        if len(items) > most or len(set(items)) < len(items):
            raise ValueError(f"must hold at most {most} entries, each once")
        return items

    return read_all


def phone(value: Any) -> str:
    """A telephone number as a patient would dial it."""
    if not isinstance(value, str) or not _PHONE.fullmatch(value.strip()):
        raise ValueError('must be a phone number, such as "+1 617 555 0142" or "555-0142 ext. 3"')
    return value.strip()


def country(value: Any) -> str:
    """An ISO 3166 two-letter code."""
    if value == "UK":
        raise ValueError('must be an ISO 3166 code: the United Kingdom is "GB"')
    if value not in _countries():
        raise ValueError('must be an ISO 3166 code of two capitals, such as "US", "GB" or "MX"')
    return value


def timezone(value: Any) -> str:
    """The name of a zone in the IANA database."""
    try:
        ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, TypeError, OSError) as error:
        raise ValueError('must be a time zone\'s name, such as "America/New_York"') from error
    return value


def languages(value: Any) -> tuple[str, ...]:
    """At least one of the languages the notices speak, the one shown first in front."""
    if value not in (["en"], ["es"], ["en", "es"], ["es", "en"]):
        raise ValueError('must be ["en"], ["es"], ["en", "es"] or ["es", "en"]')
    return tuple(value)


def accent(value: Any) -> str:
    """A colour on which white text can be read."""
    if not isinstance(value, str) or not re.fullmatch(r"#[0-9a-fA-F]{6}", value):
        raise ValueError('must be a colour such as "#005a8c"')
    contrast = 1.05 / (_luminance(value) + 0.05)
    if contrast < _TEXT_CONTRAST:
        raise ValueError(f"is too light for white text (contrast {contrast:.1f}, needs {_TEXT_CONTRAST}): darken it")
    return value.lower()


def origin(value: Any) -> str:
    """A website's scheme, host and port, exactly as a browser sends it."""
    if not isinstance(value, str) or not _ORIGIN.fullmatch(value):
        raise ValueError(
            'must be a website\'s origin in small letters, without path or *, such as "https://www.example.com" '
            "(http only for localhost)"
        )
    return value


def slug(value: Any) -> str:
    """A document's slug; its translations share it."""
    if not isinstance(value, str) or not _SLUG.fullmatch(value):
        raise ValueError('must be a document\'s slug, such as "cost-and-insurance"')
    return value


def unknown_slugs(slugs: Iterable[str], known: Collection[str]) -> tuple[str, ...]:
    """A line for each slug that no document of the library has, with the nearest one as remedy.

    A reader cannot tell: clinics.toml is read without the library. `known` may be empty.
    """
    from rapidfuzz import process

    nearest = {
        slug: process.extractOne(slug, known, processor=_words, score_cutoff=_NEAR)
        for slug in slugs
        if slug not in known
    }
    return tuple(
        f'no document is called "{slug}": ' + (f'did you mean "{near[0]}"?' if near else "take it out")
        for slug, near in nearest.items()
    )


def contact(value: Any) -> str:
    """Where errors are told to: a mail address or a page."""
    if not isinstance(value, str) or not _CONTACT.fullmatch(value):
        raise ValueError('must be a mail address or an https address, such as "web@example.com"')
    return value


def logo(folder: Path) -> Callable[[Any], str]:
    """A reader of a picture's path, taken from `folder`; the path comes back absolute."""

    def read(value: Any) -> str:
        path = folder / value if isinstance(value, str) else folder
        if path.suffix.lower() not in _LOGO_SUFFIXES or not path.is_file():
            raise ValueError(
                f"must be a local picture ({', '.join(_LOGO_SUFFIXES)}) that exists, given from {folder.name}/"
            )
        if path.stat().st_size > _LOGO_BYTES:
            raise ValueError(f"is larger than {_LOGO_BYTES // 1000} kB: make it smaller, patients wait for it")
        return str(path.resolve())

    return read


def minutes(value: Any) -> tuple[int, int]:
    """Opening and closing in minutes after midnight, from text such as 09:00-17:00; 24:00 is the day's end."""
    found = _SPAN.fullmatch(value) if isinstance(value, str) else None
    if not found:
        raise ValueError('must be a list of times such as ["09:00-12:30", "13:30-17:00"], on the 24-hour clock')
    hours = [int(part) for part in found.groups()]
    opens, closes = hours[0] * 60 + hours[1], hours[2] * 60 + hours[3]
    if not opens < closes <= 24 * 60 or hours[1] > 59 or hours[3] > 59:
        raise ValueError(f"{value} does not run forward within one day: split a night at 24:00")
    return opens, closes


def spans_of_day(value: Any) -> tuple[tuple[int, int], ...]:
    """A weekday's opening spans in order, none touching another."""
    spans = tuple(sorted(several(minutes, most=6)(value)))
    if any(later[0] < earlier[1] for earlier, later in pairwise(spans)):
        raise ValueError("has times that overlap: join them")
    return spans


def crisis_line(value: Any) -> Mapping[str, str]:
    """A crisis line's name, number, and who at the clinic confirmed it."""
    readers = {"name": text(80), "number": text(60), "confirmed_by": text(120)}
    if not isinstance(value, dict) or set(value) != set(readers):
        raise ValueError("needs exactly name, number and confirmed_by (the person who rang the line and when)")
    return {name: read(value[name]) for name, read in readers.items()}


def _words(slug: str) -> str:
    return slug.replace("-", " ")


@cache
def _countries() -> frozenset[str]:
    listed = resources.files("tzdata").joinpath("zoneinfo/iso3166.tab").read_text(encoding="utf-8")
    return frozenset(line[:2] for line in listed.splitlines() if line and not line.startswith("#"))


def _luminance(colour: str) -> float:
    """Relative luminance in [0, 1] of #rrggbb. Source: WCAG 2.2, definition of relative luminance."""
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
