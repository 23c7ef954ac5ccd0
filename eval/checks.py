"""What a run needs of the product to judge a text: the screen, the vetted texts, the registered notices, the grade."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bot.clinics import Clinic
from bot.domain import Document
from bot.guard.notices import Notices


@dataclass(frozen=True, slots=True)
class Checks:
    """`objection(text)` is the reason a text must not be shown, `is_quantity(reason)` whether it is a quantity's;
    `is_vetted(text)`, `is_fixed(id, text, language)` whether a document or the notices hold it; `grade(text)` its
    reading grade.
    """

    objection: Callable[[str], str | None]
    is_quantity: Callable[[str], bool]
    is_vetted: Callable[[str], bool]
    is_fixed: Callable[[str, str, str], bool]
    grade: Callable[[str], float]


def open_checks(documents: Iterable[Document], clinics: Sequence[Clinic]) -> Checks:
    """Return the checks over these documents and the notices as they read for these clinics, and for none."""
    from bot.guard.notices import load_notices
    from bot.guard.screen import objection
    from bot.text import reading_grade

    texts = "\n\n".join(document.text for document in documents)
    return Checks(
        objection=objection,
        is_quantity=lambda why: "amount" in why or "schedule" in why,
        is_vetted=lambda text: bool(text.strip()) and text in texts,
        is_fixed=FixedTexts(load_notices(), (None, *clinics)),
        grade=reading_grade,
    )


class FixedTexts:
    """Whether a text is a registered notice or overlay as some clinic shows it at some hour of the week."""

    def __init__(self, notices: Notices, clinics: Sequence[Clinic | None]) -> None:
        self._notices, self._clinics = notices, clinics
        self._known: dict[tuple[str, str], frozenset[str]] = {}

    def __call__(self, text_id: str, text: str, language: str) -> bool:
        if (text_id, language) not in self._known:
            self._known[text_id, language] = frozenset(self._texts(text_id, language))
        return text in self._known[text_id, language]

    def _texts(self, text_id: str, language: str) -> Iterable[str]:
        if text_id in self._notices.overlay_ids:
            for clinic in self._clinics:
                yield self._notices.overlay(text_id, language=language, clinic=clinic).text
        if text_id in self._notices.ids:
            monday = datetime(2026, 11, 23, tzinfo=UTC)
            for clinic in self._clinics:
                hours = 1 if clinic is None else 7 * 48
                for half_hour in range(hours):
                    now = monday + timedelta(minutes=30 * half_hour)
                    yield self._notices.notice(text_id, language=language, clinic=clinic, now=now).notice.text
