"""The product's own documents, as an evaluation needs them: what cases may point at, and what texts are vetted."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from bot.clinics import Clinic, load_clinics
from bot.corpus.load import read_corpus
from bot.domain import Document
from bot.release import current_release, read_release
from bot.settings import Settings, load_settings
from eval.cases import Library, library_of


@dataclass(frozen=True, slots=True)
class Opened:
    """The settings with what they lead to. While no release was built it is None, and `documents` are the corpus's."""

    settings: Settings
    library: Library
    documents: tuple[Document, ...]
    clinics: tuple[Clinic, ...]
    release: str | None


def open_library(settings: Settings | None = None) -> Opened:
    """Return the library: cases may point at anything in the corpus, and count as held only what the release serves.

    Raises SettingsError, CorpusError or ReleaseError as those parts do.
    """
    settings = settings or load_settings()
    corpus = read_corpus(settings.corpus_dir)
    path = current_release(settings)
    documents = corpus.documents if path is None else read_release(path)[1]
    return Opened(
        settings=settings,
        library=library_of(corpus.documents, facts=corpus.facts, released=documents),
        documents=documents,
        clinics=_clinics(settings.clinics_file),
        release=None if path is None else path.name,
    )


def _clinics(path: Path) -> tuple[Clinic, ...]:
    return tuple(load_clinics(path).values()) if path.exists() else ()
