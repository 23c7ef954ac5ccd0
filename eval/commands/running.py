"""`python -m eval run`, `report` and `table`: cases through a target, and what is made of it."""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from eval.commands.cases import CASES

if TYPE_CHECKING:
    from eval.run import Run

FOLDER = Path("var/eval")


def run(
    folder: Annotated[
        Path | None, typer.Option("--cases", help="a folder of case files; the reporting cases otherwise")
    ] = None,
    target: Annotated[str, typer.Option(help="ours, recipe, keywords, an http address, or module:function")] = "ours",
    output: Annotated[Path, typer.Option(help="where results go")] = FOLDER,
    probes: Annotated[
        bool, typer.Option(help="ask again in disguise, misspelt, reworded, with sections taken out")
    ] = True,
    rebuild: Annotated[bool, typer.Option(help="compare with a second build of the release")] = True,
    fresh: Annotated[bool, typer.Option(help="start again instead of resuming")] = False,
    leave_out_faulty: Annotated[bool, typer.Option(help="go on without cases that point at nothing")] = False,
    timeout: Annotated[float, typer.Option(help="seconds to wait for one answer")] = 30.0,
) -> None:
    """Ask every case, print the table, write JSON, JUnit XML and one HTML page; exit 1 if a gate fails."""
    from eval.gates import failures

    measured = measure(
        target,
        folder,
        output,
        probes=probes,
        rebuild=rebuild,
        fresh=fresh,
        leave_out_faulty=leave_out_faulty,
        timeout=timeout,
    )
    path = write(measured, output)
    print(table_text(measured))
    print(f"\n{path}\n{path.with_suffix('.html')}\n{path.with_suffix('.xml')}")
    for verdict in failures(measured.verdicts, everything_needed=folder is None):
        print(
            f"gate failed: {verdict.gate.figure}: {_measured(verdict)}, must be {verdict.gate.wording}", file=sys.stderr
        )
    if measured.failed:
        raise typer.Exit(1)


def report(
    path: Annotated[Path, typer.Argument(help="a run file to see again; the newest otherwise")] = FOLDER,
) -> None:
    """Print where a run's page is and the gates it failed."""
    from bot.errors import EvaluationError
    from eval.run import read_run

    if path.is_dir():
        found = sorted(path.glob("*.json"), key=lambda each: each.stat().st_mtime)
        if not found:
            raise EvaluationError(f"{path} holds no run: python -m eval run")
        path = found[-1]
    written = read_run(path)
    print(f"{written['target']} {written['release']}: {len(written['outcomes'])} cases, {path.with_suffix('.html')}")
    for gate in written["gates"]:
        print(f"  {gate['state']:<10} {gate['figure']:<26} {gate['shortfall']}")


def table(
    folder: Annotated[
        Path | None, typer.Option("--cases", help="a folder of case files; the reporting cases otherwise")
    ] = None,
    output: Annotated[Path, typer.Option(help="where results go")] = FOLDER,
    targets: Annotated[str, typer.Option(help="which to put side by side")] = "ours,recipe,keywords",
) -> None:
    """Print the README's table in Markdown: ours beside the baselines, over the same cases."""
    from eval.readme_table import markdown_table

    runs = [measure(name, folder, output, probes=False, rebuild=False) for name in targets.split(",")]
    for each in runs:
        write(each, output / "table")
    print(markdown_table(runs))


def measure(
    spec: str,
    folder: Path | None,
    output: Path,
    *,
    probes: bool = True,
    rebuild: bool = True,
    fresh: bool = False,
    leave_out_faulty: bool = False,
    timeout: float = 30.0,
) -> Run:
    """Return the run of a target over a folder of cases; the reporting ones, held to their digests, when None."""
    from eval.cases import check_cases, check_digests, load_cases, misplaced
    from eval.checks import open_checks
    from eval.library import open_library
    from eval.own_target import OwnTarget
    from eval.run import run_target
    from eval.targets import open_target

    where = folder or CASES / "reporting"
    check_digests(where)
    cases = load_cases(where)
    opened = open_library()
    if leave_out_faulty:
        faulty = {case.id for case, _ in misplaced(cases, opened.library)}
        cases = tuple(case for case in cases if case.id not in faulty)
        print(f"{len(faulty)} faulty cases left out", file=sys.stderr)
    check_cases(cases, opened.library)
    target = open_target(spec, timeout_s=timeout)
    checks = open_checks(opened.documents, opened.clinics)
    with tempfile.TemporaryDirectory() as second:
        rebuilt = None
        if rebuild and isinstance(target, OwnTarget):
            rebuilt = target.rebuilt(Path(second), progress=lambda line: _say(f"second build: {line}"))
        return run_target(
            target,
            cases,
            opened.library,
            checks,
            folder=output,
            progress=Shown(spec),
            is_reporting=folder is None,
            with_probes=probes,
            rebuilt=rebuilt,
            fresh=fresh,
        )


def write(run: Run, output: Path) -> Path:
    """Write a run's three files and return the JSON's path."""
    from eval.report import write_junit, write_page
    from eval.run import file_name, write_run

    path = output / f"{file_name(run.about['target'], run.about['release'])}.json"
    write_run(run, path)
    write_page(run, path.with_suffix(".html"))
    write_junit(run, path.with_suffix(".xml"))
    return path


def table_text(run: Run) -> str:
    """Return every figure, and then the gates, as lines for a terminal."""
    from eval.report import shown

    lines, group = [], ""
    for row in run.rows:
        if row.group != group:
            group = row.group
            lines.append(f"\n{group:<48} {'value':>9}  {'95% interval':<18} {'n':>5}")
        if row.figure is None:
            lines.append(f"  {row.label:<46} not scored: {row.why_not}")
            continue
        f = row.figure
        interval = "" if f.low is None else f"{shown(row.name, f.low)} to {shown(row.name, f.high)}"
        lines.append(f"  {row.label:<46} {shown(row.name, f.value):>9}  {interval:<18} {f.n:>5}")
    lines.append(f"\n{'gate':<48} {'':>9}  must be")
    for v in run.verdicts:
        short = f"  (short: {v.shortfall})" if v.shortfall else ""
        lines.append(f"  {v.gate.figure:<46} {v.state:>10}  {v.gate.wording}{short}")
    return "\n".join(lines)


class Shown:
    """Progress on standard error: a line that is written over in a terminal, a line every so often in a log."""

    def __init__(self, name: str) -> None:
        self._name, self._began, self._last = name, time.monotonic(), 0.0

    def __call__(self, done: int, total: int) -> None:
        now = time.monotonic()
        is_last = done == total
        if not is_last and now - self._last < (0.2 if sys.stderr.isatty() else 15):
            return
        self._last = now
        spent = now - self._began
        left = spent / done * (total - done)
        line = f"{self._name}: {done} of {total} asked, {spent:.0f} s, about {left:.0f} s to go"
        end = "\r" if sys.stderr.isatty() and not is_last else "\n"
        print(line.ljust(72), end=end, file=sys.stderr, flush=True)


def _measured(verdict) -> str:
    return "not scored" if verdict.measured is None else f"{verdict.measured:.4g}"


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)
