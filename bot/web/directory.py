"""The clinics a running server speaks for: a mapping that can be read afresh without dropping anyone."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping

from bot.clinics import Clinic
from bot.errors import BotError

log = logging.getLogger(__name__)

DEFAULT = "default"


class ClinicDirectory(Mapping[str, Clinic]):
    """Clinics by id, as `load` last returned them. Raises what `load` raises at construction only."""

    def __init__(self, load: Callable[[], Mapping[str, Clinic]]) -> None:
        self._load = load
        self._clinics = dict(load())

    def reload(self) -> bool:
        """Read the clinics again; False (and the old ones stay) when they cannot be read."""
        try:
            self._clinics = dict(self._load())
        except (BotError, OSError) as error:
            log.error("clinics stay as they were: %s", error)
            return False
        log.info("clinics read again count=%d", len(self._clinics))
        return True

    def named(self, clinic_id: str | None) -> Clinic | None:
        """The clinic of that id, the default one for None or an empty id, None where there is no such clinic."""
        return self._clinics.get(clinic_id or DEFAULT)

    @property
    def default(self) -> Clinic:
        return self._clinics.get(DEFAULT) or Clinic(DEFAULT, "Ketamine Guide")

    def __getitem__(self, clinic_id: str) -> Clinic:
        return self._clinics[clinic_id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._clinics)

    def __len__(self) -> int:
        return len(self._clinics)
