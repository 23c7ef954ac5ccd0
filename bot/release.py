"""A release, as it is opened to answer from, and what may be asked of one: which is active, is it whole, is it stale.

Building one is bot.release_build's, its files are bot.manifest's.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from bot.domain import Document, Passage
from bot.encoder import Encoder, Encodes
from bot.errors import ReleaseError
from bot.lexical import LexicalIndex
from bot.manifest import DOCUMENTS, MANIFEST, REMEDY, VECTORS, active_folder, read_documents, read_manifest
from bot.reader import Reader, Remembered
from bot.release_build import PROVISIONAL, build_release, inputs_digest, served_passages
from bot.resemblance import Resemblance
from bot.settings import Settings
from bot.vectors import VectorStore, open_store

__all__ = [
    "Release",
    "build_release",
    "current_release",
    "has_full_release",
    "is_stale",
    "open_release",
    "read_release",
    "verify_release",
]


@dataclass(frozen=True, slots=True)
class Release:
    """One immutable build of the approved documents. Passages, vectors and words are by language.

    `passages` are those a question may retrieve, in the order of the lexical index's and the resemblance's scores.
    """

    id: str
    folder: Path
    manifest: Mapping[str, Any] = field(repr=False)
    documents: tuple[Document, ...] = field(repr=False)
    passages: Mapping[str, tuple[Passage, ...]] = field(repr=False)
    vectors: Mapping[str, VectorStore] = field(repr=False)
    lexical: Mapping[str, LexicalIndex] = field(repr=False)
    encoder: Encodes = field(repr=False)
    resemblance: Mapping[str, Resemblance] = field(default_factory=dict, repr=False)
    reader: Reader | None = field(default=None, repr=False)
    second_opinion: Any = field(default=None, repr=False)

    def remembered(self) -> Remembered:
        """Both encoders, with nothing remembered yet."""
        return Remembered(self.encoder, self.reader)

    def document(self, slug: str, language: str) -> Document | None:
        """The document of that slug in that language; None when this release does not hold it."""
        return next((item for item in self.documents if item.key == f"{language}/{slug}"), None)


def current_release(settings: Settings) -> Path | None:
    """The folder of the active release; None while none was built."""
    return active_folder(settings.release_dir)


def verify_release(path: Path) -> None:
    """Check every file of the release at `path` against its manifest; raises ReleaseError naming the first at fault."""
    read_manifest(path, thorough=True)
    read_documents(path / DOCUMENTS)


def read_release(path: Path) -> tuple[Mapping[str, Any], tuple[Document, ...]]:
    """The manifest and the documents of the release at `path`, without its indexes or its encoder."""
    return read_manifest(path), read_documents(path / DOCUMENTS)


def is_stale(settings: Settings, *, today: date | None = None, encoder: Encodes | None = None) -> str | None:
    """Why the active release no longer says what the corpus does; None when it does. Imports nothing heavy."""
    path = current_release(settings)
    if path is None:
        return "there is no release yet"
    try:
        manifest = json.loads((path / MANIFEST).read_text("utf-8"))
        inputs, listed = manifest["inputs"], manifest["documents"]
    except (OSError, ValueError, KeyError, TypeError):
        return "the active release is missing or damaged"
    if inputs.startswith(PROVISIONAL):
        return "the active release is provisional: the reader and the guard's second opinion are still to be fitted"
    if inputs != inputs_digest(settings, encoder):
        return "the corpus, its reviews or a setting changed since it was built"
    over = [item["document"] for item in listed if item["review"]["due_on"] < (today or date.today()).isoformat()]
    return f"the review of {over[0]} has run out" if over else None


def has_full_release(settings: Settings) -> bool:
    """Whether the active release is more than a provisional one; False too when there is none or it cannot be read."""
    path = current_release(settings)
    try:
        return path is not None and not read_manifest(path)["inputs"].startswith(PROVISIONAL)
    except ReleaseError:
        return False


def open_release(path: Path, *, chroma_url: str = "", encoder: Encodes | None = None) -> Release:
    """Open the release at `path` for answering; raises ReleaseError when it is missing, truncated or of other software.

    `encoder` stands in for the exported one.
    """
    manifest, documents = read_release(path)
    passages = served_passages(documents)
    if {language: len(items) for language, items in passages.items()} != manifest["passages"]:
        raise ReleaseError(f"release {path.name} holds other passages than it lists: {REMEDY}")
    return Release(
        id=manifest["id"],
        folder=path,
        manifest=manifest,
        documents=documents,
        passages=passages,
        vectors={
            language: open_store(path / VECTORS, chroma_url, name=f"{manifest['id']}-{language}")
            for language in passages
        },
        lexical={
            language: LexicalIndex.load(path / "lexical" / language, size=len(items), language=language)
            for language, items in passages.items()
        },
        encoder=encoder or Encoder(path / "encoder"),
        resemblance={
            language: Resemblance.load(path / "resemblance" / f"{language}.npz", size=len(items))
            for language, items in passages.items()
        },
        reader=_reader(path / "reader", size=len(passages.get("en", ()))),
        second_opinion=_second_opinion(path / "second_opinion"),
    )


def _reader(folder: Path, *, size: int) -> Reader | None:
    return Reader.load(folder, size=size) if folder.is_dir() else None


def _second_opinion(folder: Path) -> Any:
    if not folder.is_dir():
        return None
    from bot.guard.second_opinion import SecondOpinion

    return SecondOpinion.load(folder)
