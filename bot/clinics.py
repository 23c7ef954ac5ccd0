"""The clinics a server speaks for: the value, and whether one is open at a given moment.

Reading and checking clinics.toml is in `load_clinics`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo


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
