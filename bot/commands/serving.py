"""`python -m bot serve | index | release | doctor`: building a release, serving it, and what state things are in."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Annotated

import typer

from bot.errors import BotError, ReleaseError, SettingsError
from bot.settings import Settings, load_settings

STALE = 3
release = typer.Typer(help="What a release holds.", no_args_is_help=True)


def serve(
    host: Annotated[str | None, typer.Option(help="address to listen on")] = None,
    port: Annotated[int | None, typer.Option(min=0, max=65535, help="port to listen on")] = None,
) -> None:
    """Serve the chat, the library, the widget and the API."""
    from bot.web.server import serve as run_server

    changes = {name: value for name, value in (("host", host), ("port", port)) if value is not None}
    run_server(load_settings().model_copy(update=changes))


def index(
    check: Annotated[bool, typer.Option("--check", help="only say whether the active release is stale")] = False,
    provisional: Annotated[
        bool,
        typer.Option("--provisional", help="a first release in a minute or two, guarded by the rules alone"),
    ] = False,
) -> None:
    """Build, verify and activate a release of the approved documents."""
    from bot.release import build_release, has_full_release, is_stale

    settings = load_settings()
    if check:
        reason = is_stale(settings)
        typer.echo(f"stale: {reason}" if reason else "the active release is up to date")
        raise typer.Exit(STALE if reason else 0)
    if provisional and has_full_release(settings):
        raise ReleaseError("there is a full release already: build its successor (python -m bot index)")
    path = build_release(settings, today=date.today(), progress=typer.echo, provisional=provisional)
    typer.echo(f"serving from now on: release {path.name}")


@release.command("show")
def show(
    release_id: Annotated[str | None, typer.Argument(metavar="ID", help="a release; else the active one")] = None,
    texts: Annotated[bool, typer.Option(help="print every text as it is served")] = True,
) -> None:
    """Print what a release says: its documents, their reviews, their texts."""
    from bot.release import current_release, read_release

    settings = load_settings()
    path = settings.release_dir / "releases" / release_id if release_id else current_release(settings)
    if path is None or not path.is_dir():
        raise ReleaseError(f"there is no release {release_id or 'yet'}: build one (python -m bot index)")
    manifest, documents = read_release(path)
    typer.echo(f"release {manifest['id']}, {len(documents)} documents\n")
    for document in documents:
        review = document.review
        typer.echo(f"{document.key}  {document.title}")
        if review:
            typer.echo(f"  {review.level} by {review.reviewer}, {review.reviewed_on}, due {review.due_on}")
            typer.echo(f"  sha256 {document.sha256}")
        if texts:
            typer.echo("\n" + document.text + "\n")


def doctor() -> None:
    """Say what the settings are, what is served, what falls due, what could leave the machine; exit 1 on a fault."""
    settings = load_settings()
    faults = 0
    for part in (_settings_lines, _release_lines, _review_lines, _clinic_lines, _egress_lines):
        try:
            for line in part(settings):
                typer.echo(line)
        except BotError as error:
            faults += 1
            typer.echo(f"FAULT  {error}")
    raise typer.Exit(1 if faults else 0)


def _settings_lines(settings: Settings) -> Iterator[str]:
    from bot.settings import variable_of

    for field in type(settings).model_fields:
        value = getattr(settings, field)
        shown = ", ".join(map(str, value)) if isinstance(value, tuple) else value
        yield f"setting  {variable_of(field)} = {shown or '(empty)'}"


def _release_lines(settings: Settings) -> Iterator[str]:
    from bot.release import current_release, is_stale, verify_release

    path = current_release(settings)
    if path is None:
        raise ReleaseError("there is no release: build one (python -m bot index)")
    verify_release(path)
    stale = is_stale(settings)
    yield f"release  {path.name}: verified, {f'stale: {stale}' if stale else 'up to date'}"


def _review_lines(settings: Settings) -> Iterator[str]:
    from bot.corpus.ledger import reason_not_served
    from bot.corpus.load import load_corpus

    corpus = load_corpus(settings.corpus_dir, reviews=[settings.reviews] if settings.reviews else [])
    today = date.today()
    reasons = {
        document.key: reason_not_served(document, today=today, minimum=settings.minimum_review, withdrawn=())
        for document in corpus.documents
    }
    served = [key for key, reason in reasons.items() if reason is None]
    yield f"reviews  {len(served)} of {len(reasons)} documents may be served"
    for key, reason in reasons.items():
        if reason:
            yield f"reviews  {key} is left out: {reason}"
    soon = today + timedelta(days=60)
    for document in corpus.documents:
        if document.review and today <= document.review.due_on <= soon:
            yield f"reviews  {document.key} falls due on {document.review.due_on}"


def _clinic_lines(settings: Settings) -> Iterator[str]:
    from bot.clinic_checks import unknown_slugs
    from bot.clinics import load_clinics
    from bot.corpus.load import load_corpus

    clinics = load_clinics(settings.clinics_file).values()
    for clinic in clinics:
        origins = ", ".join(clinic.allowed_origins) or "no website but our own pages"
        state = "enabled" if clinic.enabled else "switched off"
        yield f"clinic   {clinic.id}: {state}; phone {clinic.phone or '(none)'}; embedded by {origins}"
    known = {document.slug for document in load_corpus(settings.corpus_dir).documents}
    wrong = [
        f"{clinic.id}.documents_left_out: {fault}"
        for clinic in clinics
        for fault in unknown_slugs(clinic.documents_left_out, known)
    ]
    if wrong:
        raise SettingsError(f"{settings.clinics_file.name}: " + "; ".join(wrong))


def _egress_lines(settings: Settings) -> Iterator[str]:
    if settings.chat_model:
        yield (
            f"leaves   questions that pass the guard go to the chat model {settings.chat_model}; a follow-up takes "
            "words of the turn before along"
        )
    if settings.chroma_url:
        yield f"leaves   vectors of questions go to the Chroma server {settings.chroma_url}"
    if settings.limits_url:
        yield "leaves   hashed addresses go to the shared limits store"
    if not (settings.chat_model or settings.chroma_url or settings.limits_url):
        yield "leaves   nothing: no question, vector or count leaves this machine"
