"""`python -m eval cases`: what the case files hold, whether they can be trusted, and pinning a reporting file."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

CASES = Path(__file__).resolve().parent.parent / "cases"


def cases(
    folder: Annotated[
        Path | None, typer.Option("--cases", help="a folder of case files; both of ours otherwise")
    ] = None,
    pin: Annotated[Path | None, typer.Option(help="record this reporting file's digest, before its first run")] = None,
) -> None:
    """Count the cases by every field, with near duplicates and what is thin; exit 1 naming each one at fault."""
    from bot.errors import EvaluationError
    from eval.case_counts import count_cases, counts_table
    from eval.cases import check_digests, load_cases, misplaced, pin_digest
    from eval.library import open_library

    if pin is not None:
        path = pin if pin.exists() else CASES / "reporting" / pin.name
        if not path.exists():
            raise EvaluationError(f"there is no case file {pin}")
        pin_digest(path, written_on=date.today())
        print(f"{path.name} is pinned")
        return
    library = open_library().library
    problems: list[str] = []
    for each in [folder] if folder else [CASES / "tuning", CASES / "reporting"]:
        print(f"\n== {each.name}")
        try:
            found = load_cases(each)
            print(counts_table(count_cases(found, library)))
            problems += [f"{each.name}/{told}" for _, told in misplaced(found, library)]
        except EvaluationError as error:
            problems += [_placed(each, line) for line in str(error).splitlines()]
        try:
            check_digests(each)
        except EvaluationError as error:
            problems += [_placed(each, line) for line in str(error).splitlines()]
    if problems:
        raise EvaluationError("\n".join([f"{len(problems)} faults", *problems]))


def _placed(folder: Path, line: str) -> str:
    return line if line.startswith(f"{folder.name}:") else f"{folder.name}/{line}"
