"""Recording a review: which files may be signed, and what the ledger then says of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from bot.corpus.document import DocumentFile
from bot.corpus.ledger import Entry, record_reviews
from bot.corpus.load import LEDGER, Corpus
from bot.corpus.packet import sentence_digests
from bot.corpus.problem import Problem, shown_path
from bot.corpus.withdrawals import is_withdrawn, load_withdrawn
from bot.corpus.withdrawals import readmit as let_back
from bot.domain import Level, Review
from bot.errors import CorpusError


def approve_documents(
    files: Sequence[DocumentFile],
    corpus: Corpus,
    *,
    level: Level,
    reviewer: str,
    credentials: str,
    today: date,
    due: date,
    problems: Sequence[Problem],
    withdrawn_file: Path,
    translation_checked_by: str | None = None,
    ledger: Path | None = None,
    readmit: bool = False,
) -> tuple[str, ...]:
    """Record a review of each file as it stands; returns what was done, a line a document.

    `ledger` is where to write; None means the reviews.toml beside each document. Nothing is written when one of the
    files may not be signed: CorpusError says why.
    """
    _check_signature(level, reviewer, credentials, today, due)
    withdrawn = load_withdrawn(withdrawn_file)
    for file in files:
        _check_file(file, corpus, problems)
        if is_withdrawn(file.document, withdrawn) and not readmit:
            raise CorpusError(f"{file.document.key} is withdrawn: correct it, then approve it with --readmit")
    by_ledger: dict[Path, list[Entry]] = {}
    for file in files:
        document = file.document
        signed = Review(
            level=level,
            reviewer=reviewer.strip(),
            credentials=credentials.strip(),
            reviewed_on=today,
            due_on=due,
            sha256=document.sha256,
            translation_checked_by=translation_checked_by,
            sentences=sentence_digests(document, corpus.facts),
        )
        by_ledger.setdefault(ledger or file.folder / LEDGER, []).append(Entry(document.key, signed))
    done: list[str] = []
    for path, entries in by_ledger.items():
        record_reviews(path, entries)
        done += [f"approved: {entry.document} in {shown_path(path)}" for entry in entries]
    for file in files:
        if is_withdrawn(file.document, withdrawn):
            let_back(withdrawn_file, file.document.key, file.document.sha256)
            done.append(f"served again in this version only: {file.document.key}")
    return tuple(done)


def _check_signature(level: Level, reviewer: str, credentials: str, today: date, due: date) -> None:
    if not reviewer.strip():
        raise CorpusError("a review needs a reviewer: name who compared the text (--reviewer)")
    if level is Level.CLINICIAN and not credentials.strip():
        raise CorpusError("a clinician's review needs the clinician's credentials (--credentials)")
    if due <= today:
        raise CorpusError(f"a review due on {due} has run out already: give a later day (--due)")


def _check_file(file: DocumentFile, corpus: Corpus, problems: Sequence[Problem]) -> None:
    path = shown_path(file.path)
    at_fault = [problem for problem in problems if problem.path == path]
    if at_fault:
        raise CorpusError(f"{file.document.key} has {len(at_fault)} problems, correct them first: {at_fault[0]}")
