"""Texts taken out of service at once: var/withdrawn.json, which running servers re-read.

The file is only ever added to. An entry without `readmitted` takes every version of a document out; one with it,
written when a corrected file was reviewed, lets that one version (its sha256) back in and no other, so that what was
withdrawn is never quoted again. Nothing here needs a corpus that can be read.
"""

from __future__ import annotations

import fcntl
import json
import os
import re
import tempfile
from collections.abc import Collection
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from bot.domain import Document
from bot.errors import CorpusError

_EXCEPT = " except "
_KEY = re.compile(r"[a-z]{2}/[a-z0-9]+(?:-[a-z0-9]+)*")


def load_withdrawn(path: Path) -> frozenset[str]:
    """What is withdrawn, for `is_withdrawn` and `reason_not_served`; empty when there is no such file.

    Each item is a document's key (`en/slug`), or `en/slug except SHA256` where one corrected version is back.
    Raises CorpusError when the file cannot be understood: then nothing may be served.
    """
    try:
        entries = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return frozenset()
    except (OSError, ValueError) as error:
        raise CorpusError(
            f"{path} cannot be read: withdraw a document again to mend it ({type(error).__name__})"
        ) from error
    if not _well_formed(entries):
        raise CorpusError(f"{path} is not a list of withdrawals: withdraw a document again to mend it")
    state: dict[str, str] = {}
    for entry in entries:
        key, readmitted = entry["document"], entry.get("readmitted")
        if readmitted is None:
            state[key] = key
        elif key in state:
            state[key] = f"{key}{_EXCEPT}{readmitted}"
    return frozenset(state.values())


def is_withdrawn(document: Document, withdrawn: Collection[str]) -> bool:
    """Whether this version of the document is withdrawn."""
    prefix = f"{document.key}{_EXCEPT}"
    return document.key in withdrawn or any(
        item.startswith(prefix) and item.removeprefix(prefix) != document.sha256 for item in withdrawn
    )


def withdraw(path: Path, key: str, *, why: str) -> str | None:
    """Take every version of a document (`en/slug`) out of service. Returns a remark when a broken file was mended.

    Writes nothing but this file and works whatever else is broken: an unreadable list is set aside and the keys that
    can be found in it are kept. Raises CorpusError when `key` is not a document's key or the file cannot be written.
    """
    if not _KEY.fullmatch(key):
        raise CorpusError(f"{key!r} is not a document: write it as language/slug, such as en/side-effects-overview")
    return _append(path, {"document": key, "why": why, "at": _now()})


def readmit(path: Path, key: str, sha256: str) -> None:
    """Let the version with this digest back in, once it has been corrected and reviewed."""
    _append(path, {"document": key, "readmitted": sha256, "at": _now()})


def _append(path: Path, entry: dict[str, str]) -> str | None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with open(path.parent / f".{path.name}.lock", "w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            entries, remark = _entries_to_keep(path)
            handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump([*entries, entry], file, ensure_ascii=False, indent=1)
                file.flush()
                os.fsync(file.fileno())
            os.chmod(name, 0o644)
            os.replace(name, path)
    except OSError as error:
        raise CorpusError(f"{path} cannot be written ({error.strerror}): the document is still served") from error
    return remark


def _entries_to_keep(path: Path) -> tuple[list[dict[str, str]], str | None]:
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        return [], None
    with suppress(ValueError):
        entries = json.loads(raw)
        if _well_formed(entries):
            return entries, None
    aside = path.with_name(f"{path.name}.broken-{datetime.now(UTC):%Y%m%dT%H%M%S%f}")
    aside.write_bytes(raw)
    keys = dict.fromkeys(_KEY.findall(raw.decode("utf-8", errors="replace")))
    kept = [{"document": key, "why": "kept from a list that could not be read", "at": _now()} for key in keys]
    return kept, f"{path.name} could not be read: it is set aside as {aside.name}, {len(kept)} withdrawals were kept"


def _well_formed(entries: object) -> bool:
    return isinstance(entries, list) and all(
        isinstance(entry, dict) and isinstance(entry.get("document"), str) for entry in entries
    )


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
