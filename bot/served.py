"""Whether a document may be quoted at this moment: reviewed far enough, not run out, not withdrawn.

Asked anew for every passage that is retrieved, so that a running server stops quoting a withdrawn text within seconds.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from bot.corpus.ledger import reason_not_served
from bot.corpus.withdrawals import load_withdrawn
from bot.domain import Document, Level
from bot.errors import CorpusError

log = logging.getLogger(__name__)

EVERY_S = 2.0


class Served:
    """Says whether a document may be quoted. `withdrawn.json` is read again when it changed, at most every two seconds.

    While that file cannot be read nothing may be quoted: what was taken out is then not known.
    """

    def __init__(
        self,
        withdrawn_file: Path | None,
        *,
        minimum: Level = Level.SOURCE_CHECKED,
        today: Callable[[], date] = date.today,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._file, self._minimum, self._today, self._clock = withdrawn_file, minimum, today, clock
        self._looked: float | None = None
        self._stamp: tuple[int, int] | None = None
        self._withdrawn: frozenset[str] | None = frozenset()

    def __call__(self, document: Document) -> bool:
        withdrawn = self._current()
        if withdrawn is None:
            return False
        reason = reason_not_served(document, today=self._today(), minimum=self._minimum, withdrawn=withdrawn)
        return reason is None

    def _current(self) -> frozenset[str] | None:
        now = self._clock()
        if self._file is not None and (self._looked is None or now - self._looked >= EVERY_S):
            self._looked = now
            self._look(self._file)
        return self._withdrawn

    def _look(self, path: Path) -> None:
        try:
            status = path.stat()
            stamp = (status.st_mtime_ns, status.st_size)
            if stamp == self._stamp:
                return
            self._withdrawn = load_withdrawn(path)
            self._stamp = stamp
        except FileNotFoundError:
            self._stamp, self._withdrawn = None, frozenset()
        except (CorpusError, OSError) as error:
            log.error("%s: nothing is quoted until it can be read", error)
            self._stamp, self._withdrawn = None, None
