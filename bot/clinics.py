"""The clinics a server speaks for: the value, whether one is open, and clinics.toml read and checked by name and line.

What each field must be is in clinic_checks.py.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from difflib import get_close_matches
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bot import clinic_checks as check
from bot.errors import SettingsError

_ID = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?")

# What a clinic adds in its own words, beside its name.
_SHOWN = ("greeting", "greeting_es", "when_closed", "when_closed_es", "suggested_questions", "suggested_questions_es")


@dataclass(frozen=True, slots=True)
class Hours:
    """Opening hours on one weekday (0 Monday to 6 Sunday), local wall-clock minutes after midnight, half-open."""

    weekday: int
    opens: int
    closes: int


@dataclass(frozen=True, slots=True)
class CrisisLine:
    """A crisis line the clinic itself has confirmed, with the person who did."""

    name: str
    number: str
    confirmed_by: str


@dataclass(frozen=True, slots=True)
class Clinic:
    """One clinic's table. `phone` and `when_closed` (who answers then) are None where the clinic gives none.

    `country` is an ISO 3166 code and picks the emergency numbers; `hours` is empty when the clinic gives no hours.
    Fields that end in `_es` are the Spanish of those without; None or empty means that the other is shown.
    """

    id: str
    name: str
    phone: str | None = None
    country: str = "US"
    timezone: str = "America/New_York"
    hours: tuple[Hours, ...] = ()
    when_closed: str | None = None
    address: str | None = None
    languages: tuple[str, ...] = ("en", "es")
    accent: str = "#005a8c"
    logo: str | None = None
    greeting: str | None = None
    suggested_questions: tuple[str, ...] = ()
    allowed_origins: tuple[str, ...] = ()
    documents_left_out: tuple[str, ...] = ()
    errors_contact: str | None = None
    crisis_lines: tuple[CrisisLine, ...] = ()
    enabled: bool = True
    feedback: bool = True
    when_closed_es: str | None = None
    greeting_es: str | None = None
    suggested_questions_es: tuple[str, ...] = ()


def is_open(clinic: Clinic, now: datetime) -> bool | None:
    """Whether the clinic is open at `now` (aware); None where it gives no hours."""
    if not clinic.hours:
        return None
    local = now.astimezone(ZoneInfo(clinic.timezone))
    minute = local.hour * 60 + local.minute
    return any(slot.weekday == local.weekday() and slot.opens <= minute < slot.closes for slot in clinic.hours)


def next_opening(clinic: Clinic, now: datetime) -> datetime | None:
    """The next moment after `now` (aware) at which the clinic opens, in its own time zone; None without hours."""
    zone = ZoneInfo(clinic.timezone)
    midnight = now.astimezone(zone).replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None)
    openings = (
        (midnight + timedelta(days=days, minutes=slot.opens)).replace(tzinfo=zone)
        for days in range(8)
        for slot in clinic.hours
        if slot.weekday == (midnight + timedelta(days=days)).weekday()
    )
    return min((opening for opening in openings if opening > now), default=None)


def load_clinics(path: Path, *, objection: Callable[[str], str | None] | None = None) -> Mapping[str, Clinic]:
    """The clinics of the file by id, in its order; `default` is always among them.

    `objection` is the guard's function that says why a text must not be shown; given, it reads what the clinic adds.
    Raises SettingsError naming the file, the line, the clinic and the field.
    """
    try:
        text = path.read_text(encoding="utf-8")
        tables = tomllib.loads(text)
    except FileNotFoundError as error:
        raise SettingsError(f"there is no {path}: set BOT_CLINICS_FILE to the file with one table a clinic") from error
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path.name} cannot be read as UTF-8 text: {type(error).__name__}") from error
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{path.name} is not TOML: {error}") from error
    lines = _lines(text)
    clinics = {id: _clinic(id, table, _Faults(path, lines), objection) for id, table in tables.items()}
    if "default" not in clinics:
        raise SettingsError(f"{path.name}: needs a table [default], the clinic of questions that name none")
    return clinics


@dataclass(frozen=True, slots=True)
class _Faults:
    """Turns a fault in a field into an error that names the file, the line, the clinic and the field."""

    path: Path
    lines: Mapping[tuple[str, ...], int]

    def error(self, names: tuple[str, ...], message: str) -> SettingsError:
        line = next(self.lines[names[:n]] for n in range(len(names), -1, -1) if names[:n] in self.lines)
        return SettingsError(f"{self.path.name}:{line}: {'.'.join(names)}: {message}")

    def read(self, names: tuple[str, ...], reader: Callable[[Any], Any], value: Any) -> Any:
        try:
            return reader(value)
        except ValueError as fault:
            raise self.error(names, str(fault)) from fault


def _clinic(id: str, table: Any, faults: _Faults, objection: Callable[[str], str | None] | None) -> Clinic:
    if not _ID.fullmatch(id) or not isinstance(table, dict):
        raise faults.error((id,), "must be a table whose name is small letters, digits and -, such as [cedar-clinic]")
    readers = _readers(faults.path.resolve().parent)
    for name in table:
        if name not in readers:
            close = get_close_matches(name, readers, n=1)
            meant = f"did you mean {close[0]}?" if close else f"the fields are {', '.join(readers)}"
            raise faults.error((id, name), f"there is no such field; {meant}")
    if "name" not in table:
        raise faults.error((id,), 'needs a name, such as name = "Cedar Clinic"')
    values = {name: faults.read((id, name), readers[name], value) for name, value in table.items() if name != "hours"}
    if "crisis_lines" in values:
        values["crisis_lines"] = tuple(CrisisLine(**line) for line in values["crisis_lines"])
    if "hours" in table and "timezone" not in table:
        raise faults.error((id, "hours"), 'needs the table\'s timezone too, such as timezone = "America/New_York"')
    for name in _SHOWN if objection else ():
        said = values.get(name, ())
        if why := next(filter(None, map(objection, (said,) if isinstance(said, str) else said)), None):
            raise faults.error((id, name), f"must not be shown to a patient: {why}")
    return Clinic(id=id, hours=_hours(id, table.get("hours", {}), faults), **values)


def _hours(id: str, table: Any, faults: _Faults) -> tuple[Hours, ...]:
    if not isinstance(table, dict):
        raise faults.error((id, "hours"), 'must be a table, such as [cedar.hours] with monday = ["09:00-17:00"]')
    for name in table:
        if name not in check.WEEKDAYS:
            raise faults.error((id, "hours", name), f"must be a weekday: {', '.join(check.WEEKDAYS)}")
    return tuple(
        Hours(number, opens, closes)
        for number, weekday in enumerate(check.WEEKDAYS)
        for opens, closes in faults.read((id, "hours", weekday), check.spans_of_day, table.get(weekday, []))
    )


def _readers(folder: Path) -> Mapping[str, Callable[[Any], Any]]:
    return {
        "name": check.text(80),
        "phone": check.phone,
        "country": check.country,
        "timezone": check.timezone,
        "hours": dict,
        "when_closed": check.text(160),
        "when_closed_es": check.text(160),
        "address": check.text(200),
        "languages": check.languages,
        "accent": check.accent,
        "logo": check.logo(folder),
        "greeting": check.text(300),
        "greeting_es": check.text(300),
        "suggested_questions": check.several(check.text(120), most=6),
        "suggested_questions_es": check.several(check.text(120), most=6),
        "allowed_origins": check.several(check.origin, most=50),
        "documents_left_out": check.several(check.slug, most=200),
        "errors_contact": check.contact,
        "crisis_lines": lambda value: tuple(check.crisis_line(line) for line in _listed(value)),
        "enabled": check.switch,
        "feedback": check.switch,
    }


def _listed(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise ValueError("must be tables [[clinic.crisis_lines]] with name, number and confirmed_by")
    return value


def _lines(text: str) -> Mapping[tuple[str, ...], int]:
    """The line, from 1, on which each table and key of a TOML text begins; the empty name stands for the file."""
    places: dict[tuple[str, ...], int] = {(): 1}
    table: tuple[str, ...] = ()
    for number, line in enumerate(text.splitlines(), start=1):
        if header := re.match(r"\s*\[{1,2}\s*([^\]#]+?)\s*\]", line):
            table = tuple(part.strip().strip("\"'") for part in header[1].split("."))
            places.setdefault(table, number)
        elif key := re.match(r"\s*([\w.\"'-]+)\s*=", line):
            places.setdefault((*table, *(part.strip("\"'") for part in key[1].split("."))), number)
    return places
