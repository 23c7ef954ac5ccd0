"""`python -m eval retrieval`, `speed`, `calibrate` and `lifts`."""

from __future__ import annotations

import json
import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class Method(StrEnum):
    """How documents are ranked."""

    DENSE = "dense"
    BM25 = "bm25"
    HYBRID = "hybrid"


def retrieval(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="corpus.jsonl, queries.jsonl, qrels/test.tsv")],
    method: Annotated[Method, typer.Option(help="how documents are ranked")] = Method.HYBRID,
    as_json: Annotated[bool, typer.Option("--json", help="print one JSON object")] = False,
) -> None:
    """Score the project's own retriever on a data set in BEIR layout."""
    from eval.retrieval_sets import measure_set, read_set

    figures = measure_set(read_set(folder), method.value, tell=lambda line: print(line, file=sys.stderr, flush=True))
    if as_json:
        print(json.dumps({name: {"value": f.value, "low": f.low, "high": f.high} for name, f in figures.items()}))
        return
    print(f"{folder.name}, {method.value}, {next(iter(figures.values())).n} queries")
    for name, figure in figures.items():
        print(f"  {name:<16} {figure.value:.3f}  {figure.low:.3f} to {figure.high:.3f}")


def speed(
    output: Annotated[Path, typer.Option(help="where the page and figures go")] = Path("var/eval/speed"),
    seconds: Annotated[float, typer.Option(help="how long each number of clients asks")] = 8.0,
) -> None:
    """Measure cold start, time per answer, throughput, memory and indexing beside the plain LangChain recipe."""
    from eval.speed import measure_speed, speed_table, write_speed

    measured = measure_speed(seconds=seconds, tell=lambda line: print(line, file=sys.stderr, flush=True))
    path = write_speed(measured, output)
    print(speed_table(measured))
    print(f"\n{path}")


def lifts() -> None:
    """Ask the reporting questions with each part of retrieval and of the gates switched off in turn."""
    from eval.lifts import lifts as measure
    from eval.lifts import lines

    print("\n".join(lines(measure(tell=lambda line: print(line, file=sys.stderr, flush=True)))))


def calibrate(
    dry: Annotated[bool, typer.Option("--dry", help="print what would be written, and write nothing")] = False,
) -> None:
    """Write bot/calibration.toml from the tuning cases."""
    from eval.calibrate import calibrate as choose

    print(choose(write=not dry, tell=lambda line: print(line, file=sys.stderr, flush=True)))
