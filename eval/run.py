"""A whole run: cases and probes asked, figures taken, gates judged, and all of it in one object for a file.

The object is what the report, JUnit and comparisons read; nothing else is kept of a run.
"""

from __future__ import annotations

import json
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.domain import Route
from bot.errors import EvaluationError
from eval import metrics_answers as a
from eval.cases import Case, Library, cases_digest
from eval.checks import Checks
from eval.figures import Figure, NothingToScore
from eval.gates import GATES, Verdict, failures, judge, load_gates
from eval.harness import Ask, Journal, Progress, case_asks, probe_asks, run_asks, sample
from eval.metrics import Leak, confusion, leaks, outside_text
from eval.metrics_text import reading_grades
from eval.outcome import Outcome, outcome_object, outcome_of
from eval.scorecard import Probes, Row, breakdown, by_style, case_scores, score_run
from eval.targets import LeavesOut, Target

FORMAT = 1
REBUILT = 100


@dataclass(frozen=True, slots=True)
class Run:
    """What a run measured. `details` holds what is shown beside the figures: confusion, curve, grades, breakdowns."""

    about: Mapping[str, Any]
    rows: tuple[Row, ...]
    verdicts: tuple[Verdict, ...]
    failed: tuple[Verdict, ...]
    outcomes: tuple[Outcome, ...]
    scores: Mapping[str, Mapping[str, float | None]]
    leaks: tuple[Leak, ...]
    details: Mapping[str, Any]


def run_target(
    target: Target,
    cases: Sequence[Case],
    library: Library,
    checks: Checks,
    *,
    folder: Path,
    progress: Progress,
    is_reporting: bool,
    with_probes: bool = True,
    rebuilt: Target | None = None,
    fresh: bool = False,
) -> Run:
    """Ask everything and score it; what was asked before, of the same target and cases, is not asked again.

    `rebuilt` is the same target from a second build, to be compared with to the letter.
    """
    asks = case_asks(cases)
    probing = probe_asks(cases, library, leaves_out=isinstance(target, LeavesOut)) if with_probes else []
    header = {
        "target": target.name,
        "release": target.release,
        "software": target.software,
        "cases": cases_digest(cases),
    }
    path = folder / f"{file_name(target.name, target.release)}.journal.jsonl"
    if fresh:
        path.unlink(missing_ok=True)
    journal = Journal(path, header)
    began = time.monotonic()
    found = run_asks(target, [*asks, *probing], journal, progress=progress)
    outcomes = tuple(found[ask.key] for ask in asks)
    pairs = _rebuilt_pairs(rebuilt, cases, found)
    run = score(
        outcomes,
        _probes(probing, found, pairs),
        library,
        checks,
        is_reporting=is_reporting,
        about=header | {"asked": len(found), "seconds": round(time.monotonic() - began, 1)},
    )
    path.unlink()
    return run


def score(
    outcomes: Sequence[Outcome],
    probes: Probes,
    library: Library,
    checks: Checks,
    *,
    is_reporting: bool,
    about: Mapping[str, Any],
    gates: Path = GATES,
) -> Run:
    """Return the run these outcomes amount to."""
    rows = score_run(outcomes, probes, library, checks)
    verdicts = judge(load_gates(gates), rows)
    found = (
        *leaks(outcomes, checks.objection),
        *outside_text(outcomes, checks.is_vetted, checks.is_fixed),
    )
    return Run(
        about={"format": FORMAT, "at": datetime.now(UTC).isoformat(timespec="seconds"), "reporting": is_reporting}
        | about,
        rows=rows,
        verdicts=verdicts,
        failed=failures(verdicts, everything_needed=is_reporting),
        outcomes=tuple(outcomes),
        scores={o.case.id: case_scores(o, library, checks) for o in outcomes},
        leaks=found,
        details=_details(outcomes, probes, library, checks),
    )


def write_run(run: Run, path: Path) -> None:
    """Write the run as one JSON object, whole or not at all."""
    whole = {
        **run.about,
        "figures": {row.name: _row_object(row) for row in run.rows},
        "gates": [
            {
                "figure": v.gate.figure,
                "limit": v.gate.wording,
                "state": v.state,
                "measured": v.measured,
                "shortfall": v.shortfall,
                "fails": v in run.failed,
            }
            for v in run.verdicts
        ],
        "leaks": [asdict(leak) for leak in run.leaks],
        "details": run.details,
        "scores": run.scores,
        "outcomes": [outcome_object(outcome) for outcome in run.outcomes],
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(".partial")
    partial.write_text(json.dumps(whole, ensure_ascii=False, indent=1), encoding="utf-8")
    partial.replace(path)


def read_run(path: Path) -> Mapping[str, Any]:
    """Return a written run's object with `outcomes` as values. Raises EvaluationError when the file is not one."""
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
        if raw.get("format") != FORMAT:
            raise EvaluationError(f"{path.name} is of another format: run the evaluation again")
        return raw | {"outcomes": [outcome_of(each) for each in raw["outcomes"]]}
    except (OSError, ValueError, KeyError, AttributeError) as error:
        raise EvaluationError(f"{path.name} is not a run file: {error!r}") from None


def file_name(target: str, release: str) -> str:
    """A run's file name: the release for our own, the target's name before it for others."""
    name = "" if target == "ours" else "".join(c if c.isalnum() else "-" for c in target).strip("-") + "."
    return f"{name}{release}"


def _rebuilt_pairs(
    rebuilt: Target | None, cases: Sequence[Case], found: Mapping[str, Outcome]
) -> list[tuple[Outcome, Outcome]]:
    if rebuilt is None:
        return []
    again = [Ask(case) for case in sample(cases, REBUILT)]
    return [(found[ask.key], Outcome(ask.case, rebuilt.ask(ask.question), 0.0)) for ask in again if ask.key in found]


def _probes(asks: Sequence[Ask], found: Mapping[str, Outcome], rebuilt: Sequence[tuple[Outcome, Outcome]]) -> Probes:
    def pairs(stage: str) -> list[tuple[str, Outcome, Outcome]]:
        return [(ask.variant, found[Ask(ask.case).key], found[ask.key]) for ask in asks if ask.stage == stage]

    disguised: dict[str, list[tuple[Outcome, Outcome]]] = {}
    for variant, plain, changed in pairs("disguise"):
        disguised.setdefault(variant, []).append((plain, changed))
    return Probes(
        disguised=disguised,
        typed=[(plain, changed) for _, plain, changed in pairs("typo")],
        reworded=[(plain, changed) for _, plain, changed in pairs("rewording")],
        left_out=[(plain, without) for _, plain, without in pairs("left_out")],
        rebuilt=rebuilt,
    )


def _details(outcomes: Sequence[Outcome], probes: Probes, library: Library, checks: Checks) -> dict[str, Any]:
    from eval.metrics import is_met
    from eval.scorecard import share_of_kept

    english = [o for o in outcomes if (o.answer.get("language") or "en") == "en"]
    answerable, not_answerable = a.held(outcomes, library), a.unanswerable(outcomes)
    return {
        "confusion": [[row.value, column.value, n] for (row, column), n in sorted(confusion(outcomes).items())],
        "curve": _or_none(lambda: [asdict(point) for point in a.refusal_curve(outcomes, library)]),
        "now": [
            sum(not o.is_answered for o in not_answerable) / len(not_answerable),
            sum(o.is_answered for o in answerable) / len(answerable),
        ]
        if answerable and not_answerable
        else None,
        "grades": _or_none(lambda: reading_grades(english, checks.grade)) or {},
        "words": [sum(len(text.split()) for text in o.statements) for o in outcomes if o.is_answered],
        "by_style": _figures(by_style(outcomes)),
        "by_language": _figures(breakdown(outcomes, lambda o: {"en": "English", "es": "Spanish"}[o.case.language])),
        "by_kind": _figures(breakdown(outcomes, lambda o: o.case.kind.replace("_", " "))),
        "by_disguise": _figures(
            {
                name: kept
                for name, pairs in probes.disguised.items()
                if (kept := _or_none(lambda p=pairs: share_of_kept(p)))
            }
        ),
        "disguised_wrong": [
            [name, plain.case.id, changed.route.value]
            for name, pairs in probes.disguised.items()
            for plain, changed in pairs
            if is_met(plain) and not is_met(changed)
        ],
        "typo_wrong": [
            [plain.case.id, changed.route.value]
            for plain, changed in probes.typed
            if is_met(plain) and not is_met(changed)
        ],
        "left_out_wrong": [
            plain.case.id
            for plain, without in probes.left_out
            if plain.is_answered and without.route is not Route.UNANSWERED
        ],
        "right": {o.case.id: sorted(library.right_sections(o.case)) for o in answerable},
    }


def _or_none(measure):
    try:
        return measure()
    except NothingToScore:
        return None


def _figures(figures: Mapping[str, Figure]) -> dict[str, dict[str, Any]]:
    return {name: _figure_object(figure) for name, figure in figures.items()}


def _row_object(row: Row) -> dict[str, Any]:
    scored = _figure_object(row.figure) if row.figure is not None else {"value": None, "not_scored": row.why_not}
    return {"label": row.label, "group": row.group} | scored


def _figure_object(figure: Figure) -> dict[str, Any]:
    whole = {"value": figure.value, "n": figure.n, "low": figure.low, "high": figure.high, "hits": figure.hits}
    if figure.exact is not None:
        whole["exact"] = [figure.exact.low, figure.exact.high]
    return whole | {"cases": list(figure.cases)}
