"""`python -m bot guard`: why a text goes where it goes, and the whole policy as a document to read."""

from __future__ import annotations

from typing import Annotated

import typer

app = typer.Typer(help="The guard: explain one text, or print the whole policy.", no_args_is_help=True)


@app.command()
def explain(
    text: Annotated[str, typer.Argument(help="what a patient would type")],
    history: Annotated[list[str] | None, typer.Option(help="an earlier turn of the patient's, oldest first")] = None,
) -> None:
    """Show the views, the rules that fired and the decision for a text; nothing is kept."""
    from bot.domain import Question
    from bot.guard.policy import explain as explanation
    from bot.release import current_release, open_release
    from bot.settings import load_settings

    settings = load_settings()
    path = current_release(settings)
    release = open_release(path) if path is not None else None
    question = Question(text, tuple(history or ()))
    if release is None or release.second_opinion is None:
        typer.echo(explanation(question))
        return
    encode = release.remembered().read
    typer.echo(explanation(question, second_opinion=release.second_opinion, encode=encode))


@app.command()
def policy() -> None:
    """Print the whole policy as Markdown."""
    from bot.guard.policy import policy_document

    typer.echo(policy_document())
