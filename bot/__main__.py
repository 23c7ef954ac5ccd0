"""The command line: `python -m bot`. Errors of ours become one line on standard error and exit status 1."""

from __future__ import annotations

import sys

import typer

from bot.commands import answering, corpus, policy, serving
from bot.errors import BotError

app = typer.Typer(
    name="python -m bot",
    help="Ketamine Guide: cited answers from vetted text about ketamine and esketamine treatment.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.command()(answering.ask)
app.command()(serving.serve)
app.command()(serving.index)
app.command()(serving.doctor)
app.add_typer(serving.release, name="release")
app.add_typer(policy.app, name="guard")
app.add_typer(corpus.app, name="corpus")


def main() -> int:
    """Run the command line; returns the exit status: 0 done, 1 refused or failed, 2 wrong usage, 3 stale."""
    try:
        return app(standalone_mode=True) or 0
    except BotError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        sys.stderr.close()
        return 1


if __name__ == "__main__":
    sys.exit(main())
