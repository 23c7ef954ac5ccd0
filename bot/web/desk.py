"""What happens around every question, from whichever page: the clinic's switch, the limits, the clock, the count.

Whatever would refuse a question, a text that the guard routes still gets its notice.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from bot.assistant import is_guarded
from bot.clinics import Clinic
from bot.domain import Answer, GuardDecision, Question
from bot.web.directory import DEFAULT, ClinicDirectory
from bot.web.limits import AskLimits
from bot.web.metrics import Metrics
from bot.web.problems import Problem, Refused
from bot.web.strip import crisis_text
from bot.web.words import language_of, words


class Assistant(Protocol):
    """What the web asks of `bot.assistant.Assistant`."""

    def ask(self, question: Question, /) -> Answer: ...


Decide = Callable[[Question], GuardDecision]


class Desk:
    """Takes questions for all clinics. `decide` is the guard alone: cheap, and never refused by a limit."""

    def __init__(
        self, assistant: Assistant, clinics: ClinicDirectory, *, decide: Decide, limits: AskLimits, metrics: Metrics
    ) -> None:
        self._assistant, self.clinics = assistant, clinics
        self._decide, self._limits, self.metrics = decide, limits, metrics

    def ask(self, question: Question, *, address: str | None) -> Answer:
        """The answer; raises Refused with the problem to show when there is none to give."""
        clinic = self.clinics.named(question.clinic)
        problem = self._objection(question, clinic, address)
        if problem is not None and not is_guarded(self._decide(question).route):
            self.metrics.refused(problem.kind)
            raise Refused(problem)
        return self._answer(question, clinic)

    def _answer(self, question: Question, clinic: Clinic | None) -> Answer:
        started = time.perf_counter()
        answer = self._assistant.ask(replace(question, clinic=clinic.id if clinic else None))
        seconds = time.perf_counter() - started
        self.metrics.answered(answer, clinic_id=clinic.id if clinic else DEFAULT, seconds=seconds)
        return answer

    def _objection(self, question: Question, clinic: Clinic | None, address: str | None) -> Problem | None:
        language = language_of(question.language)
        say, crisis = words(language), crisis_text(clinic, language)
        if clinic is None:
            return Problem("unknown-clinic", 404, f"No clinic has that id. {crisis}")
        if not clinic.enabled:
            return Problem(
                "switched-off", 503, f"{say['switched_off']} {clinic.phone or ''} {crisis}".replace("  ", " ")
            )
        wait_s = self._limits.wait_s(clinic.id, address)
        if wait_s is not None:
            return Problem("too-many", 429, f"{say['too_many']} {crisis}", {"Retry-After": str(wait_s)})
        return None
