"""An assistant that is made afresh while it answers: on SIGHUP its notices take up clinics' new phones and hours."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any

from bot.domain import Answer, Question
from bot.errors import BotError

log = logging.getLogger(__name__)


class RenewableAssistant:
    """Answers with what `make` last made. `make(wait)` returns ready to answer when `wait` is true, else at once."""

    def __init__(self, make: Callable[[bool], Any]) -> None:
        self._make = make
        self._assistant = make(False)

    def ask(self, question: Question) -> Answer:
        """What the patient sees; see Assistant.ask."""
        return self._assistant.ask(question)

    @property
    def problem(self) -> str | None:
        """Why there is no release to answer from, in one line; None when there is one."""
        return self._assistant.problem

    def renew(self) -> None:
        """Make another in the background; the old one answers until it is there, and stays when it cannot be made."""
        threading.Thread(target=self._renew, name="renew-assistant", daemon=True).start()

    def _renew(self) -> None:
        try:
            self._assistant = self._make(True)
        except BotError as error:
            log.error("the assistant stays as it was: %s", error)
