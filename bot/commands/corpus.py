"""`python -m bot corpus`: check, review, approve, withdraw, import and report the vetted texts."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.domain import Document, Level
from bot.errors import BotError, CorpusError, SettingsError

if TYPE_CHECKING:
    from bot.corpus.load import Corpus
    from bot.corpus.problem import Problem
    from bot.settings import Settings

app = typer.Typer(
    help="The vetted texts: check, review, approve, withdraw, import, report.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)
WITHDRAWN = "withdrawn.json"
Slugs = Annotated[list[str], typer.Argument(metavar="SLUG...", help="a document's slug, or language/slug")]
LanguageOption = Annotated[str, typer.Option(help="language of a slug given without one: en or es")]


@app.command()
def check(
    folders: Annotated[list[Path] | None, typer.Argument(help="corpus folders; BOT_CORPUS_DIR when left away")] = None,
    cases: Annotated[Path | None, typer.Option(help="folder of case files; eval/cases for our own corpus")] = None,
    no_cases: Annotated[bool, typer.Option("--no-cases", help="do not look for a case a section")] = False,
) -> None:
    """Print every problem, one a line `path:line: message`; exit 1 if there is any."""
    from bot.corpus.load import read_corpus

    corpus = read_corpus(folders) if folders else _read_corpus()
    problems = _problems(corpus, cases=None if no_cases else cases or _own_cases(corpus))
    for problem in problems:
        typer.echo(problem)
    sentences = sum(len(document.sentences) for document in corpus.documents)
    summary = (
        f"{len(corpus.documents)} documents, {sentences} sentences, {len(corpus.facts)} facts: {len(problems)} problems"
    )
    typer.echo(summary, err=True)
    raise typer.Exit(1 if problems else 0)


@app.command()
def status() -> None:
    """Print a table: document, language, review level, reviewer, due date, state."""
    from bot.corpus.ledger import falls_due, reason_not_served
    from bot.corpus.withdrawals import load_withdrawn

    settings, corpus, today = _settings(), _read_corpus(), date.today()
    withdrawn = load_withdrawn(settings.release_dir / WITHDRAWN)
    rows = [("document", "language", "level", "reviewer", "due", "state")]
    for document in corpus.documents:
        review = document.review
        reason = reason_not_served(document, today=today, minimum=settings.minimum_review, withdrawn=withdrawn)
        due = (
            f"falls due in {(review.due_on - today).days} days" if review and falls_due(document, today=today) else None
        )
        dated = _dated_facts(document, corpus, today)
        state = "; ".join(part for part in (reason or "served", due, *dated) if part)
        signed = (str(review.level), review.reviewer, str(review.due_on)) if review else ("", "", "")
        rows.append((document.slug, document.language, *signed, state))
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        typer.echo("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


@app.command()
def approve(
    level: Annotated[Level, typer.Option(help="how far the review went")],
    reviewer: Annotated[str, typer.Option(help="who reviewed: a name, or the group that did")],
    due: Annotated[datetime, typer.Option(formats=["%Y-%m-%d"], help="last day the review holds")],
    slugs: Annotated[
        list[str] | None, typer.Argument(metavar="SLUG...", help="a document's slug, or language/slug")
    ] = None,
    credentials: Annotated[str, typer.Option(help="the reviewer's credentials; asked for at level clinician")] = "",
    language: LanguageOption = "en",
    every: Annotated[bool, typer.Option("--all", help="every document that lacks this review as it stands")] = False,
    translation_checked_by: Annotated[
        str | None, typer.Option(help="who compared a translation with its original")
    ] = None,
    ledger: Annotated[
        Path | None, typer.Option(help="ledger to write; BOT_REVIEWS, else the folder's reviews.toml")
    ] = None,
    readmit: Annotated[bool, typer.Option("--readmit", help="serve a document again that was withdrawn")] = False,
) -> None:
    """Record a review of the files as they stand (their sha256). Refused while `corpus check` objects to one."""
    from bot.corpus.approval import approve_documents

    if bool(slugs) == every:
        raise typer.BadParameter("name documents, or give --all")
    corpus, settings = _read_corpus(), _settings()
    files = [corpus.file(slug, language=language) for slug in slugs] if slugs else list(corpus.files)
    approved = approve_documents(
        files, corpus, level=level, reviewer=reviewer, credentials=credentials, today=date.today(), due=due.date(),
        translation_checked_by=translation_checked_by, problems=_problems(corpus, cases=None),
        ledger=ledger or settings.reviews, withdrawn_file=settings.release_dir / WITHDRAWN, readmit=readmit,
    )  # fmt: skip
    for line in approved:
        typer.echo(line)


@app.command()
def review(
    slugs: Slugs,
    language: LanguageOption = "en",
    changed: Annotated[bool, typer.Option("--changed", help="only what changed since the last approval")] = False,
) -> None:
    """Print the packet a reviewer signs: each sentence with its facts and sources; after a change, what changed."""
    from bot.corpus.packet import review_packet

    corpus = _read_corpus()
    for slug in slugs:
        typer.echo(review_packet(corpus.file(slug, language=language), corpus, only_changed=changed))


@app.command()
def where(name: Annotated[str, typer.Argument(metavar="ID", help="id of a fact or a source")]) -> None:
    """Print every sentence that rests on a source or fact."""
    from bot.corpus.packet import where as places_of

    corpus = _read_corpus()
    record = corpus.facts.get(name)
    if record:
        typer.echo(f"{record.id}: {record.fact}")
    elif name in corpus.sources:
        source = corpus.sources[name]
        typer.echo(f"{source.id}: {source.title}. {source.publisher}. read: {source.read}")
    places = places_of(name, corpus)
    for place in places:
        typer.echo(f"{place.path}:{place.line}: s{place.sentence.number} {place.text}")
    typer.echo(f"{len(places)} sentences", err=True)


@app.command()
def withdraw(
    slugs: Slugs,
    why: Annotated[str, typer.Option(help="the reason, kept with the withdrawal")],
    language: LanguageOption = "en",
    release_dir: Annotated[Path | None, typer.Option(help="folder of withdrawn.json; BOT_RELEASE_DIR")] = None,
) -> None:
    """Take documents out of service in running servers within seconds; works when the rest is broken."""
    from bot.corpus.withdrawals import withdraw as take_out

    keys = [slug if "/" in slug else f"{language}/{slug}" for slug in slugs]
    folder = release_dir or _settings_for_withdrawal().release_dir
    for key in keys:
        remark = take_out(folder / WITHDRAWN, key, why=why)
        if remark:
            typer.echo(remark, err=True)
        typer.echo(f"withdrawn: {key}")
    try:
        _void_reviews(keys, why)
    except (BotError, OSError) as error:
        typer.echo(f"the ledger was not written, the withdrawal stands: {error}", err=True)


@app.command("import")
def import_files(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="PDF, DOCX, HTML, Markdown or text")],
    to: Annotated[Path | None, typer.Option(help="folder for the drafts; corpus/drafts")] = None,
) -> None:
    """Turn outside files into drafts with where each part came from; a draft is never served until approved."""
    from bot.corpus.intake import import_file
    from bot.guard.decide import decide
    from bot.guard.screen import objection

    corpus = _read_corpus()
    folder = to or _settings().corpus_dir[0] / "drafts"
    failed = 0
    for file in files:
        try:
            typer.echo(import_file(file, folder, corpus, today=date.today(), decide=decide, objection=objection))
        except CorpusError as error:
            failed += 1
            typer.echo(f"error: {error}", err=True)
    raise typer.Exit(1 if failed else 0)


@app.command()
def report(
    to: Annotated[Path | None, typer.Option(help="file to write; corpus-report.html in BOT_RELEASE_DIR")] = None,
) -> None:
    """Write one self-contained page: grade, sentences, facts, sources and review of each document."""
    from bot.corpus.ledger import write_whole
    from bot.corpus.report import corpus_report
    from bot.corpus.withdrawals import load_withdrawn

    settings, corpus = _settings(), _read_corpus()
    withdrawn = load_withdrawn(settings.release_dir / WITHDRAWN)
    path = to or settings.release_dir / "corpus-report.html"
    problems = _problems(corpus, cases=None)
    page = corpus_report(
        corpus, today=date.today(), minimum=settings.minimum_review, withdrawn=withdrawn, problems=problems
    )
    write_whole(path, page)
    typer.echo(path)


def _settings() -> Settings:
    from bot.settings import load_settings

    return load_settings()


def _settings_for_withdrawal() -> Settings:
    try:
        return _settings()
    except SettingsError as error:
        raise SettingsError(f"{error}; or name the folder of withdrawn.json: --release-dir") from error


def _read_corpus() -> Corpus:
    from bot.corpus.load import read_corpus

    settings = _settings()
    return read_corpus(settings.corpus_dir, reviews=[settings.reviews] if settings.reviews else [])


def _problems(corpus: Corpus, *, cases: Path | None) -> tuple[Problem, ...]:
    from bot.corpus.check import check_corpus
    from bot.guard.decide import decide
    from bot.guard.screen import objection

    records = None if cases is None else list(_read_cases(cases))
    return check_corpus(corpus, today=date.today(), decide=decide, objection=objection, cases=records)


def _own_cases(corpus: Corpus) -> Path | None:
    from bot.settings import PROJECT

    folder = PROJECT / "eval" / "cases"
    ours = corpus.folders[:1] == (PROJECT / "corpus",)
    return folder if ours and any(folder.rglob("*.jsonl")) else None


def _read_cases(folder: Path) -> Iterator[Mapping[str, Any]]:
    for path in sorted(folder.rglob("*.jsonl")):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
            if line.strip():
                try:
                    yield json.loads(line)
                except ValueError as error:
                    raise CorpusError(f"{path}:{number}: not a case: {error}") from error


def _dated_facts(document: Document, corpus: Corpus, today: date) -> Iterator[str]:
    from bot.corpus.ledger import WARN_DAYS

    facts = {name: corpus.facts[name] for sentence in document.sentences for name in sentence.facts}
    left = {name: (fact.check_by - today).days for name, fact in facts.items() if fact.check_by is not None}
    overdue = sorted(name for name, days in left.items() if days < 0)
    soon = sorted(name for name, days in left.items() if 0 <= days <= WARN_DAYS)
    if overdue:
        yield f"facts past their check date: {', '.join(overdue)}"
    if soon:
        yield f"facts to check within {WARN_DAYS} days: {', '.join(soon)}"


def _void_reviews(keys: Iterable[str], why: str) -> None:
    from bot.corpus.ledger import void_review
    from bot.corpus.load import LEDGER

    settings = _settings()
    for ledger in [
        *(folder / LEDGER for folder in settings.corpus_dir),
        *([settings.reviews] if settings.reviews else []),
    ]:
        for key in keys:
            void_review(ledger, key, why=why)


def main() -> int:
    """`python -m bot.commands.corpus`: the same commands without the rest of the command line."""
    try:
        return app(standalone_mode=True) or 0
    except BotError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
