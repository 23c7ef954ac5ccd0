"""Every fixed text a patient can see, read from notices.toml and filled in for a language, a country and a clinic.

A text holds no amount of a drug and nothing that a patient typed. Links are document slugs; the assistant turns
them into addresses when the release holds those documents.
"""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from bot.clinics import Clinic, is_open, next_opening
from bot.domain import Choice, Notice, Overlay

_FILE = Path(__file__).with_name("notices.toml")
LANGUAGES = ("en", "es")

# The member states of the European Union; in each, 112 is an emergency number (F377). Ireland has its own table.
_EUROPEAN_UNION = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IT LV LT LU MT NL PL PT RO SK SI ES SE"


@dataclass(frozen=True, slots=True)
class NoticeShown:
    """A notice as a patient sees it, with its buttons and the slugs of the documents it offers."""

    notice: Notice
    choices: tuple[Choice, ...]
    links: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Notices:
    """The registry of fixed texts. `digest` changes when any of them does."""

    digest: str
    _tables: Mapping[str, Any] = field(repr=False)

    @property
    def ids(self) -> tuple[str, ...]:
        """Every notice id, wording variants (`crisis.1`) included, in the file's order."""
        return tuple(self._tables["notice"])

    @property
    def overlay_ids(self) -> tuple[str, ...]:
        """Every overlay id, in the file's order."""
        return tuple(self._tables["overlay"])

    @property
    def countries(self) -> tuple[str, ...]:
        """The country tables: ISO 3166 codes, `EU` for the rest of the Union, `other` for all that are not named."""
        return tuple(self._tables["country"])

    def resolve(self, notice_id: str, variant: int = 0) -> str:
        """The id of the text that stands for `notice_id`: itself, or its nearest head (`crisis` for `crisis.x`).

        `variant` counts earlier turns of the same kind: 0 is the first wording; later ones take turns among the rest.
        Raises KeyError when not even the head is there.
        """
        known = self._tables["notice"]
        while notice_id not in known and "." in notice_id:
            notice_id = notice_id.rpartition(".")[0]
        if notice_id not in known:
            raise KeyError(f"notices.toml has no notice {notice_id!r}")
        others = tuple(id for id in known if id.rpartition(".")[0] == notice_id and id.rpartition(".")[2].isdigit())
        return others[(variant - 1) % len(others)] if variant > 0 and others else notice_id

    def notice(
        self, notice_id: str, *, language: str, clinic: Clinic | None, now: datetime, variant: int = 0
    ) -> NoticeShown:
        """The notice filled in. `now` is aware and decides whether the clinic is open.

        An unknown language reads as English; a bilingual notice gives the asked one first and the other after it.
        """
        shown = self.resolve(notice_id, variant)
        table = self._tables["notice"][shown]
        spoken = _spoken(language)
        languages = sorted(LANGUAGES, key=lambda each: each != spoken) if table.get("bilingual") else [spoken]
        text = "\n\n".join(_tidy(table[each].format_map(self._values(each, clinic, now))) for each in languages)
        choices = tuple(Choice(id, self._tables["choice"][id][spoken]) for id in table.get("choices", ()))
        return NoticeShown(Notice(shown, text), choices, tuple(table["links"]))

    def overlay(self, overlay_id: str, *, language: str, clinic: Clinic | None) -> Overlay:
        """The overlay's line in that language (an unknown one reads as English) with the country's numbers."""
        template = self._tables["overlay"][overlay_id][_spoken(language)]
        return Overlay(overlay_id, template.format_map(self._country(_spoken(language), clinic)))

    def choice_label(self, choice_id: str, *, language: str) -> str:
        """A button's label, which is what is sent as the next question."""
        return self._tables["choice"][choice_id][_spoken(language)]

    def closing_line(self, *, language: str, clinic: Clinic | None) -> str:
        """The line with the crisis and emergency numbers in which most notices end."""
        spoken = _spoken(language)
        return str(self._tables["phrase"][spoken]["footer"]).format_map(self._country(spoken, clinic))

    def contacts(self, *, language: str, clinic: Clinic | None) -> Mapping[str, str]:
        """The country's own phrases: `emergency`, `crisis`, `line`, `poison` and `drug_help`."""
        return self._country(_spoken(language), clinic)

    def _country(self, language: str, clinic: Clinic | None) -> dict[str, str]:
        code = (clinic.country if clinic else "US").upper()
        tables = self._tables["country"]
        wider = "EU" if code in _EUROPEAN_UNION.split() else "other"
        values = dict(tables[code if code in tables else wider][language])
        template = self._tables["phrase"][language]["confirmed_line"]
        own = [template.format(name=line.name, number=line.number) for line in (clinic.crisis_lines if clinic else ())]
        for name in ("crisis", "line"):
            values[name] = " ".join([*own, values[name]])
        return values

    def _values(self, language: str, clinic: Clinic | None, now: datetime) -> dict[str, str]:
        phrase = self._tables["phrase"][language]
        values = self._country(language, clinic)
        values |= {name: phrase[name].format_map(values) for name in ("red_flags", "footer", "disclaimer")}
        return values | _whom_to_ask(phrase, language, clinic, now)


@cache
def load_notices() -> Notices:
    """The registry as it stands in notices.toml."""
    tables = tomllib.loads(_FILE.read_text(encoding="utf-8"))
    canonical = json.dumps(tables, sort_keys=True, ensure_ascii=False).encode()
    return Notices(hashlib.sha256(canonical).hexdigest(), tables)


def _spoken(language: str) -> str:
    return language if language in LANGUAGES else "en"


def _whom_to_ask(phrase: Mapping[str, Any], language: str, clinic: Clinic | None, now: datetime) -> dict[str, str]:
    """`ask` and `clinic`: by phone when the clinic is open or gives no hours, else when it opens and who answers."""
    if clinic is None or clinic.phone is None:
        return {"ask": phrase["ask_none"], "clinic": phrase["clinic_none"]}
    known = {"name": clinic.name, "phone": clinic.phone}
    if is_open(clinic, now) is not False:
        return {"ask": phrase["ask_open"].format(**known), "clinic": phrase["clinic_open"].format(**known)}
    given = (clinic.when_closed_es if language == "es" else None) or clinic.when_closed
    until = phrase["until_given"].format(when_closed=given.rstrip(".")) if given else phrase["until_none"]
    known |= {"opens": _opens(phrase, language, clinic, now), "until": until}
    return {"ask": phrase["ask_closed"].format(**known), "clinic": phrase["clinic_closed"].format(**known)}


def _opens(phrase: Mapping[str, Any], language: str, clinic: Clinic, now: datetime) -> str:
    opening = next_opening(clinic, now)
    if opening is None:
        raise ValueError(f"clinic {clinic.id} is closed and never opens: give it hours")
    days = (opening.date() - now.astimezone(opening.tzinfo).date()).days
    template = phrase[{0: "opens_today", 1: "opens_tomorrow"}.get(days, "opens_day")]
    return template.format(day=phrase["days"][opening.weekday()], time=_clock(opening, phrase_language=language))


def _clock(moment: datetime, *, phrase_language: str) -> str:
    morning, afternoon = ("am", "pm") if phrase_language == "en" else ("a. m.", "p. m.")
    hour = moment.hour % 12 or 12
    return f"{hour}:{moment.minute:02d} {morning if moment.hour < 12 else afternoon}"


def _tidy(text: str) -> str:
    """The text without leading, trailing and doubled spaces; paragraphs and bullets keep their lines."""
    return "\n".join(" ".join(line.split()) for line in text.strip().splitlines())
