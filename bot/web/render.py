"""Jinja2 for our pages: autoescaped, with the words of the language, the crisis strip and the sub-path."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache, partial
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse

from bot.clinics import Clinic
from bot.domain import Source
from bot.web.strip import crisis_strip, link_numbers
from bot.web.words import words

HERE = Path(__file__).parent
_MONTHS_ES = ["enero", "febrero", "marzo", "abril", "mayo", "junio"]
_MONTHS_ES += ["julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"]


@dataclass(frozen=True, slots=True)
class NoticeBlock:
    """A paragraph of a notice, or the items of a list in it."""

    text: str
    items: tuple[str, ...] = ()


@cache
def templates() -> Environment:
    """Our templates; an unknown name in one is an error, never an empty string."""
    environment = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(
        {each.__name__: each for each in (notice_blocks, first_capital, day, digits, published, shorten)}
    )
    return environment


def page(
    request: Request, template: str, *, language: str, clinic: Clinic | None, status: int = 200, **values: Any
) -> HTMLResponse:
    """A page of ours; `say`, `strip`, `base` (our sub-path), `language` and `clinic` are always there."""
    text = (
        templates()
        .get_template(template)
        .render(
            say=words(language),
            strip=crisis_strip(clinic, language),
            linked=partial(link_numbers, language=language, country=clinic.country if clinic else "US"),
            base=base_path(request),
            language=language,
            clinic=clinic,
            **values,
        )
    )
    return HTMLResponse(text, status_code=status, headers={"Cache-Control": "no-store", "Content-Language": language})


def base_path(request: Request) -> str:
    """The path our site is mounted under, "" at the root of a host."""
    return str(request.scope.get("app_root_path", request.scope.get("root_path", ""))).rstrip("/")


def notice_blocks(text: str) -> tuple[NoticeBlock, ...]:
    """A notice's text in its paragraphs and lists: blank lines part paragraphs, "- " begins an item."""
    blocks = []
    for part in text.split("\n\n"):
        lines = part.strip().splitlines()
        items = tuple(line[2:] for line in lines if line.startswith("- "))
        plain = " ".join(line for line in lines if not line.startswith("- "))
        blocks += [NoticeBlock(plain)] * bool(plain) + [NoticeBlock("", items)] * bool(items)
    return tuple(blocks)


def first_capital(text: str) -> str:
    """`text` with its first letter in upper case and the rest as it is."""
    return text[:1].upper() + text[1:]


def day(value: date, language: str) -> str:
    """A date in words, the same on every machine."""
    if language == "es":
        return f"{value.day} de {_MONTHS_ES[value.month - 1]} de {value.year}"
    return f"{value:%B} {value.day}, {value.year}"


def digits(phone: str) -> str:
    """A telephone number as a tel: link wants it."""
    return "".join(mark for mark in phone if mark.isdigit() or mark == "+")


def published(source: Source) -> str:
    """A source's publisher and year, the year once."""
    named = source.year is None or str(source.year) in source.publisher
    return source.publisher if named else f"{source.publisher}, {source.year}"


def shorten(text: str, words: int = 8) -> str:
    """The first words of a sentence, to recognise it by."""
    parts = text.split()
    return text if len(parts) <= words else " ".join(parts[:words]).rstrip(",;:") + " …"
