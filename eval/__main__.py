"""The command line: `python -m eval`. Errors of ours become one line on standard error and exit status 1."""

from __future__ import annotations

import sys

import typer

from bot.errors import BotError
from eval.commands import cases, comparing, measuring, running

app = typer.Typer(
    name="python -m eval",
    help="How good is it, and is it better or worse than yesterday?",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.command()(running.run)
app.command()(comparing.compare)
app.command()(cases.cases)
app.command()(measuring.calibrate)
app.command()(measuring.lifts)
app.command()(measuring.retrieval)
app.command()(measuring.speed)
app.command()(running.table)
app.command()(running.report)


def main() -> int:
    """Run the command line; returns the exit status: 0 done, 1 refused, failed or a gate not held, 2 wrong usage."""
    try:
        return app(standalone_mode=True) or 0
    except BotError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
