"""Review ledgers: who read which file as it stood, how far, and until when; and whether a document may be served.

A ledger holds one review a document. There may be several: ours, then a clinic's. Of the reviews that sign the file as
it stands, the one of the higher level counts, and of two of one level the newer; so a clinic's review of an unchanged
file replaces ours, and editing the file voids them all.
"""

from __future__ import annotations

import json
import os
import tempfile
import tomllib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from bot.corpus.problem import Problem, shown_path
from bot.corpus.records import read_text, toml_line
from bot.corpus.withdrawals import is_withdrawn
from bot.domain import Document, Level, Review
from bot.errors import CorpusError

LEVELS = tuple(Level)
WARN_DAYS = 60
_FIELDS = (
    "document",
    "sha256",
    "level",
    "reviewer",
    "credentials",
    "reviewed_on",
    "due_on",
    "translation_checked_by",
    "sentences",
    "withdrawn",
)
_HEAD = (
    "# Reviews of documents as they stood, one a document: written by `python -m bot corpus approve`, not by hand.\n"
)


@dataclass(frozen=True, slots=True)
class Entry:
    """A review in a ledger: the document's key (`en/slug`) and what was signed.

    `withdrawn` says why the document was taken out after this review, which then counts no more; None if it was not.
    """

    document: str
    review: Review
    withdrawn: str | None = None


def read_ledger(path: Path) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    """The reviews of one ledger in its order, and what is wrong with the rest; a missing file is an empty ledger."""
    problems: list[Problem] = []
    text = read_text(path, problems) if path.exists() else None
    if text is None:
        return (), tuple(problems)
    try:
        tables = tomllib.loads(text).get("review", [])
    except tomllib.TOMLDecodeError as error:
        return (), (Problem(shown_path(path), toml_line(error), f"not TOML: {error}"),)
    starts = [number for number, line in enumerate(text.splitlines(), start=1) if line.strip() == "[[review]]"]
    entries: dict[str, Entry] = {}
    for table, number in zip(tables, starts, strict=False):
        try:
            entry = _entry(table)
        except (ValueError, TypeError, KeyError) as error:
            problems.append(Problem(shown_path(path), number, f"not a review: {error}"))
            continue
        if entry.document in entries:
            problems.append(
                Problem(
                    shown_path(path),
                    number,
                    f"{entry.document} is reviewed twice in this ledger: keep the newer review",
                )
            )
        entries[entry.document] = entry
    return tuple(entries.values()), tuple(problems)


def load_ledger(path: Path) -> tuple[Entry, ...]:
    """The reviews of one ledger. Raises CorpusError naming file and line when one is malformed."""
    entries, problems = read_ledger(path)
    if problems:
        raise CorpusError(str(problems[0]))
    return entries


def record_reviews(path: Path, entries: Iterable[Entry]) -> None:
    """Write `entries` into the ledger, each in place of an earlier one of its document; the file is replaced whole.

    Raises CorpusError when the ledger there is malformed: nothing of it is lost.
    """
    kept = {entry.document: entry for entry in load_ledger(path)}
    kept.update({entry.document: entry for entry in entries})
    write_whole(path, _HEAD + "".join(_toml(kept[key]) for key in sorted(kept)))


def void_review(path: Path, document: str, *, why: str) -> bool:
    """Mark the ledger's review of a document (key) as withdrawn; whether there was one."""
    entries = [entry for entry in load_ledger(path) if entry.document == document]
    if entries:
        record_reviews(path, [replace(entry, withdrawn=why or "withdrawn") for entry in entries])
    return bool(entries)


def review_of(sha256: str, reviews: Sequence[Review]) -> Review | None:
    """The review that counts for a file with this digest: the highest level, then the newest, then the later ledger."""
    signed = [review for review in reviews if review.sha256 == sha256]
    ranked = [(LEVELS.index(review.level), review.reviewed_on, place) for place, review in enumerate(signed)]
    return signed[max(ranked)[2]] if ranked else None


def reason_not_served(document: Document, *, today: date, minimum: Level, withdrawn: Collection[str]) -> str | None:
    """Why this document may not be served today, in one line with the remedy; None when it may.

    `withdrawn` is what `load_withdrawn` returned. A review lasts through its due date.
    """
    review = document.review
    if is_withdrawn(document, withdrawn):
        return "withdrawn: correct it and have it reviewed again"
    if review is None:
        return f"not reviewed as it stands: review it (python -m bot corpus approve {document.slug})"
    if review.sha256 != document.sha256:
        return f"differs from its review: review it again (python -m bot corpus approve {document.slug})"
    if review.due_on < today:
        return f"its review ran out on {review.due_on}: review it again (python -m bot corpus approve {document.slug})"
    if review.reviewed_on > today:
        return f"its review is dated {review.reviewed_on}, after today: correct the ledger"
    if LEVELS.index(review.level) < LEVELS.index(minimum):
        return f"reviewed as {review.level} where {minimum} is asked for (BOT_MINIMUM_REVIEW)"
    return None


def falls_due(document: Document, *, today: date) -> bool:
    """Whether the document's review runs out within the next 60 days."""
    return document.review is not None and 0 <= (document.review.due_on - today).days <= WARN_DAYS


def write_whole(path: Path, text: str) -> None:
    """Replace the file in one step, so that a reader sees the old text or the new and a crash loses neither."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, path.stat().st_mode & 0o777 if path.exists() else 0o644)
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _entry(table: Mapping[str, Any]) -> Entry:
    other = sorted(set(table) - set(_FIELDS))
    if other:
        raise ValueError(f"{other[0]!r} is not one of {', '.join(_FIELDS)}")
    missing = [name for name in _FIELDS[:7] if name not in table]
    if missing:
        raise ValueError(f"{missing[0]} is missing")
    if len(str(table["sha256"])) != 64:
        raise ValueError(f"{table['document']}: sha256 is 64 hex digits, written by corpus approve")
    for name in ("reviewed_on", "due_on"):
        if not isinstance(table[name], date) or isinstance(table[name], datetime):
            raise ValueError(f"{table['document']}: {name} is a date such as 2026-11-22")
    try:
        level = Level(table["level"])
    except ValueError:
        raise ValueError(f"{table['document']}: level is one of {', '.join(Level)}") from None
    if not str(table["reviewer"]).strip():
        raise ValueError(f"{table['document']}: reviewer is missing")
    if level is Level.CLINICIAN and not str(table["credentials"]).strip():
        raise ValueError(f"{table['document']}: a clinician's review needs credentials")
    review = Review(
        level=level,
        reviewer=table["reviewer"],
        credentials=table["credentials"],
        reviewed_on=table["reviewed_on"],
        due_on=table["due_on"],
        sha256=table["sha256"],
        translation_checked_by=table.get("translation_checked_by"),
        sentences=tuple(table.get("sentences", ())),
    )
    return Entry(table["document"], review, table.get("withdrawn"))


def _toml(entry: Entry) -> str:
    review = entry.review
    lines = [
        "\n[[review]]",
        f"document = {_quoted(entry.document)}",
        f"sha256 = {_quoted(review.sha256)}",
        f"level = {_quoted(review.level)}",
        f"reviewer = {_quoted(review.reviewer)}",
        f"credentials = {_quoted(review.credentials)}",
        f"reviewed_on = {review.reviewed_on}",
        f"due_on = {review.due_on}",
    ]
    if review.translation_checked_by:
        lines.append(f"translation_checked_by = {_quoted(review.translation_checked_by)}")
    if entry.withdrawn is not None:
        lines.append(f"withdrawn = {_quoted(entry.withdrawn)}")
    digests = [", ".join(map(_quoted, review.sentences[at : at + 8])) for at in range(0, len(review.sentences), 8)]
    lines.append("sentences = [" + "".join(f"\n  {row}," for row in digests) + ("\n]" if digests else "]"))
    return "\n".join(lines) + "\n"


def _quoted(value: str) -> str:
    return json.dumps(str(value), ensure_ascii=False).replace("\x7f", "\\u007f")
