"""The documents that the library may show now: those of the active release, less what was withdrawn or has run out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from bot.domain import Document
from bot.errors import ReleaseError
from bot.manifest import DOCUMENTS, active_folder, read_documents
from bot.served import Served
from bot.settings import Settings


class ServedDocuments:
    """Called, gives the documents to show. The release is read again when another one becomes active.

    Raises ReleaseError where there is no release to read.
    """

    def __init__(self, settings: Settings, *, today: Callable[[], date] = date.today) -> None:
        self._folder = settings.release_dir
        self._may_show = Served(settings.release_dir / "withdrawn.json", minimum=settings.minimum_review, today=today)
        self._read_from: Path | None = None
        self._documents: tuple[Document, ...] = ()

    def __call__(self) -> tuple[Document, ...]:
        active = active_folder(self._folder)
        if active is None:
            raise ReleaseError("there is no release yet: build one (python -m bot index)")
        if active != self._read_from:
            self._documents, self._read_from = read_documents(active / DOCUMENTS), active
        return tuple(document for document in self._documents if self._may_show(document))
