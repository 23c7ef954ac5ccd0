"""The clinics a server speaks for: the value, and clinics.toml read into it and checked by name and line."""

from __future__ import annotations

from dataclasses import dataclass


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
