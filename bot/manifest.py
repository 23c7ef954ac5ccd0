"""A release on disk: its manifest, its documents as JSON, its files' digests, and the pointer to the active one."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

from bot.domain import Document, Evidence, Level, Review, Section, Sentence, Source, Span
from bot.errors import ReleaseError

FORMAT = 2
MANIFEST = "manifest.json"
DOCUMENTS = "documents.json"
VECTORS = "vectors"
REMEDY = "build again (python -m bot index)"
_SMALL = 5_000_000  # bytes; the digest of a larger file is checked when a release is built or verified, its size always


def releases_folder(release_dir: Path) -> Path:
    """Where the releases lie."""
    return release_dir / "releases"


def pointer(release_dir: Path) -> Path:
    """The file that holds the id of the active release."""
    return release_dir / "current"


def activate(release_dir: Path, release_id: str) -> None:
    """Make `release_id` the active release, in one step: a reader sees the old one or the new one."""
    partial = release_dir / f".current.{os.getpid()}"
    partial.write_text(release_id + "\n", "utf-8")
    with partial.open("rb") as stream:
        os.fsync(stream.fileno())
    os.replace(partial, pointer(release_dir))


def active_folder(release_dir: Path) -> Path | None:
    """The folder of the active release; None where nothing was activated."""
    try:
        release_id = pointer(release_dir).read_text("utf-8").strip()
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise ReleaseError(f"{pointer(release_dir).name} does not name a release: {REMEDY}") from error
    if not release_id or any(mark in release_id for mark in "/\\."):
        raise ReleaseError(f"{pointer(release_dir).name} does not name a release: {REMEDY}")
    return releases_folder(release_dir) / release_id


def file_digests(folder: Path) -> dict[str, dict[str, Any]]:
    """Size and sha256 of every file under `folder` but the manifest, by its relative path."""
    return {
        path.relative_to(folder).as_posix(): {"bytes": path.stat().st_size, "sha256": _digest(path)}
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != MANIFEST
    }


def write_json(path: Path, value: Any) -> None:
    """`value` as JSON, the same bytes for the same value."""
    path.write_text(json.dumps(value, ensure_ascii=False, sort_keys=True, indent=1) + "\n", "utf-8")


def read_manifest(folder: Path, *, thorough: bool = False) -> Mapping[str, Any]:
    """The manifest of the release in `folder`, once its files are seen to be those it lists.

    Sizes and small files' digests always; every digest when `thorough`. Chroma writes to its files when it opens them,
    so of those only the size counts. Raises ReleaseError naming the file.
    """
    try:
        manifest = json.loads((folder / MANIFEST).read_text("utf-8"))
    except FileNotFoundError as error:
        raise ReleaseError(f"there is no release {folder.name}: {REMEDY}") from error
    except (OSError, ValueError) as error:
        raise ReleaseError(f"the manifest of release {folder.name} is damaged: {REMEDY}") from error
    if not isinstance(manifest, dict) or manifest.get("format") != FORMAT:
        raise ReleaseError(f"release {folder.name} is of other software: {REMEDY}")
    for name, listed in manifest["files"].items():
        _check_file(folder, name, listed, thorough=thorough)
    return manifest


def write_documents(path: Path, documents: Sequence[Document]) -> None:
    """Every document with its sections, sentences and review; each source once."""
    sources = {source.id: source for document in documents for item in document.sentences for source in item.sources}
    write_json(
        path,
        {
            "sources": {key: _plain(asdict(source)) for key, source in sources.items()},
            "documents": [_document_record(document) for document in documents],
        },
    )


def read_documents(path: Path) -> tuple[Document, ...]:
    """What `write_documents` wrote; raises ReleaseError when it is damaged."""
    try:
        record = json.loads(path.read_text("utf-8"))
        sources = {
            key: Source(**{**source, "read_on": date.fromisoformat(source["read_on"])})
            for key, source in record["sources"].items()
        }
        return tuple(_document(item, sources) for item in record["documents"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ReleaseError(f"the documents of release {path.parent.name} are damaged: {REMEDY}") from error


def _check_file(folder: Path, name: str, listed: Mapping[str, Any], *, thorough: bool) -> None:
    path = folder / name
    if not path.is_file():
        raise ReleaseError(f"release {folder.name} lacks {name}: {REMEDY}")
    size = path.stat().st_size
    if name.startswith(f"{VECTORS}/chroma/"):
        whole = size >= listed["bytes"]
    else:
        is_read = thorough or size <= _SMALL
        whole = size == listed["bytes"] and not (is_read and _digest(path) != listed["sha256"])
    if not whole:
        raise ReleaseError(f"release {folder.name} is damaged at {name}: {REMEDY}")


def _digest(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _plain(record: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value.isoformat() if isinstance(value, date) else value for key, value in record.items()}


def _document_record(document: Document) -> dict[str, Any]:
    return {
        "slug": document.slug,
        "language": document.language,
        "title": document.title,
        "text": document.text,
        "topics": list(document.topics),
        "sha256": document.sha256,
        "review": _plain(asdict(document.review)) if document.review else None,
        "sections": [
            {
                "id": section.id,
                "heading": section.heading,
                "phrasings": list(section.phrasings),
                "also_asked": list(section.also_asked),
                "span": [section.span.start, section.span.end],
                "serve": section.serve,
            }
            for section in document.sections
        ],
        "sentences": [
            {
                "number": sentence.number,
                "span": [sentence.span.start, sentence.span.end],
                "facts": list(sentence.facts),
                "sources": [source.id for source in sentence.sources],
                "evidence": sentence.evidence.value,
            }
            for sentence in document.sentences
        ],
    }


def _document(record: Mapping[str, Any], sources: Mapping[str, Source]) -> Document:
    return Document(
        slug=record["slug"],
        language=record["language"],
        title=record["title"],
        text=record["text"],
        review=_review(record["review"]) if record["review"] else None,
        topics=tuple(record["topics"]),
        sha256=record["sha256"],
        sections=tuple(
            Section(
                item["id"],
                item["heading"],
                tuple(item["phrasings"]),
                Span(*item["span"]),
                item["serve"],
                tuple(item["also_asked"]),
            )
            for item in record["sections"]
        ),
        sentences=tuple(
            Sentence(
                item["number"],
                Span(*item["span"]),
                tuple(item["facts"]),
                tuple(sources[key] for key in item["sources"]),
                Evidence(item["evidence"]),
            )
            for item in record["sentences"]
        ),
    )


def _review(record: Mapping[str, Any]) -> Review:
    return Review(
        **{
            **record,
            "level": Level(record["level"]),
            "reviewed_on": date.fromisoformat(record["reviewed_on"]),
            "due_on": date.fromisoformat(record["due_on"]),
            "sentences": tuple(record["sentences"]),
        }
    )
