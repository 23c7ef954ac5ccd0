"""What pages say of a clinic: its greeting and suggested questions in a language, and the public part of its table."""

from __future__ import annotations

from typing import Any

from bot.clinics import Clinic, Hours
from bot.web.strip import crisis_strip
from bot.web.words import words


def greeting(clinic: Clinic, language: str) -> str:
    """The clinic's own greeting where it has one in `language`, else ours."""
    own = clinic.greeting_es if language == "es" else clinic.greeting
    return own or words(language)["greeting"]


def suggested_questions(clinic: Clinic, language: str) -> tuple[str, ...]:
    """At most six questions to begin with, each one the library can answer."""
    own = clinic.suggested_questions_es if language == "es" else clinic.suggested_questions
    return tuple(own or words(language)["suggested_questions"])[:6]


def clinic_config(clinic: Clinic, *, logo_url: str | None = None) -> dict[str, Any]:
    """The object of GET /api/v1/config."""
    return {
        "clinic": clinic.id,
        "name": clinic.name,
        "enabled": clinic.enabled,
        "feedback": clinic.feedback,
        "phone": clinic.phone,
        "address": clinic.address,
        "country": clinic.country,
        "timezone": clinic.timezone,
        "hours": [_hours(hours) for hours in clinic.hours],
        "languages": list(clinic.languages),
        "accent": clinic.accent,
        "logo": logo_url,
        "by_language": {language: _spoken(clinic, language) for language in clinic.languages},
    }


def clock(minutes: int) -> str:
    """Minutes after midnight as HH:MM."""
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def _spoken(clinic: Clinic, language: str) -> dict[str, Any]:
    return {
        "greeting": greeting(clinic, language),
        "when_closed": (clinic.when_closed_es if language == "es" else None) or clinic.when_closed,
        "suggested_questions": list(suggested_questions(clinic, language)),
        "crisis_strip": [{"text": part.text, "href": part.href} for part in crisis_strip(clinic, language)],
    }


def _hours(hours: Hours) -> dict[str, Any]:
    return {"weekday": hours.weekday, "opens": clock(hours.opens), "closes": clock(hours.closes)}
