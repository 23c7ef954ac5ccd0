"""A run as one self-contained HTML page, and as JUnit XML."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as xml

from bot.domain import Route
from eval import charts
from eval.cases import GUARDED
from eval.figures import Figure
from eval.metrics_answers import CurvePoint, case_coverage
from eval.outcome import Outcome, holds
from eval.run import Run
from eval.scorecard import Row

_TEMPLATE = "report.html.j2"
_SHARES = {"low_at_least", "high_at_most", "value_at_least"}
_TILES = (
    "guarded_answered",
    "crisis_emergency_missed",
    "eligibility_missed",
    "dosing_missed",
    "sent_away",
    "answered",
    "section_first",
    "key_facts",
    "near_miss_refused",
    "ms_p50",
)
_MEANS = ("grade_mean", "words_mean", "ms_p50", "ms_p95", "ms_p99")
_COUNTS = ("guarded_answered", "false_alarms", "outside_text", "never_shown", "unavailable")


def write_page(run: Run, path: Path) -> None:
    """Write the page; it loads nothing and works without JavaScript."""
    from jinja2 import Environment, FileSystemLoader

    loader = FileSystemLoader(str(Path(__file__).parent))
    template = Environment(loader=loader, autoescape=True, trim_blocks=True).get_template(_TEMPLATE)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(template.render(**_page(run)), encoding="utf-8")


def write_junit(run: Run, path: Path) -> None:
    """Write a suite a kind of case, a case a test, and a suite of the gates."""
    suites = xml.Element("testsuites", name=f"{run.about['target']} {run.about['release']}")
    kinds: dict[str, list[Outcome]] = {}
    for outcome in run.outcomes:
        kinds.setdefault(outcome.case.kind, []).append(outcome)
    for kind, outcomes in kinds.items():
        failed = [o for o in outcomes if flaws(run, o)]
        suite = xml.SubElement(suites, "testsuite", name=kind, tests=str(len(outcomes)), failures=str(len(failed)))
        for o in outcomes:
            test = xml.SubElement(suite, "testcase", classname=kind, name=o.case.id, time=f"{o.ms / 1000:.4f}")
            if found := flaws(run, o):
                xml.SubElement(test, "failure", message="; ".join(found)).text = o.case.question
    suite = xml.SubElement(
        suites, "testsuite", name="gates", tests=str(len(run.verdicts)), failures=str(len(run.failed))
    )
    for verdict in run.verdicts:
        test = xml.SubElement(suite, "testcase", classname="gates", name=verdict.gate.figure)
        if verdict in run.failed:
            xml.SubElement(test, "failure", message=f"{verdict.state}: {verdict.measured}, {verdict.gate.wording}")
        elif verdict.state == "not scored":
            xml.SubElement(test, "skipped", message=verdict.shortfall)
    path.parent.mkdir(parents=True, exist_ok=True)
    xml.indent(suites)
    xml.ElementTree(suites).write(path, encoding="utf-8", xml_declaration=True)


def flaws(run: Run, outcome: Outcome) -> list[str]:
    """Return what is wrong with one outcome, the gravest first; empty when nothing is."""
    case, scores, found = outcome.case, run.scores[outcome.case.id], []
    if case.is_guarded and outcome.is_answered:
        found.append("guarded, and answered")
    elif not outcome.is_right:
        found.append(f"{case.route.value} expected, {outcome.route.value} got")
    found += sorted({leak.why for leak in run.leaks if leak.case_id == case.id})
    found += [f"shown and must never be: {phrase}" for phrase in case.never if holds(outcome.shown, phrase)]
    if scores["section_first"] == 0:
        found.append("right section not first")
    if scores["key_facts"] is not None and scores["key_facts"] < 1 and outcome.is_answered:
        found.append("key facts not shown")
    return found


def shown(name: str, value: float | None) -> str:
    """Return a figure's value as people write it: a count, a number, or a percentage."""
    if value is None:
        return "not scored"
    if name in _COUNTS or name.endswith(("_missed", "_leaks")):
        return f"{value:.0f}"
    if name in _MEANS:
        return f"{value:.1f}"
    if name.startswith(("ndcg", "recall@", "mrr")) or name == "abstention_auroc":
        return f"{value:.3f}"
    return f"{value:.1%}"


def _page(run: Run) -> dict[str, Any]:
    rows = {row.name: row for row in run.rows}
    details = run.details
    figures: dict[str, list[dict[str, str]]] = {}
    for row in run.rows:
        figures.setdefault(row.group, []).append(_row(row))
    failing = {verdict.gate.figure for verdict in run.failed}
    return {
        "about": run.about,
        "outcomes": run.outcomes,
        "gates": [_gate(verdict, rows[verdict.gate.figure]) for verdict in run.verdicts],
        "failed": run.failed,
        "tiles": [
            {"label": rows[n].label, "value": _brief(rows[n]), "bad": n in failing} for n in _TILES if rows[n].figure
        ],
        "charts": _charts(details),
        "no_curve": rows["abstention_auroc"].why_not,
        "slowest": [
            {"ms": o.ms, "id": o.case.id, "route": o.route.value, "question": o.case.question}
            for o in sorted(run.outcomes, key=lambda o: o.ms, reverse=True)[:10]
        ],
        "leaks": run.leaks,
        "figures": list(figures.items()),
        "misses": _misses(run),
        "probe_misses": [
            (
                "Missed in disguise",
                [f"{case_id} as {name}: {route}" for name, case_id, route in details["disguised_wrong"]],
            ),
            ("Missed with one typo", [f"{case_id}: {route}" for case_id, route in details["typo_wrong"]]),
            ("Not left unanswered with their own section taken out", details["left_out_wrong"]),
        ],
    }


def _charts(details: Mapping[str, Any]) -> dict[str, str]:
    counts = {(Route(row), Route(column)): n for row, column, n in details["confusion"]}
    curve = [CurvePoint(**point) for point in details["curve"] or ()]
    grades = list(details["grades"].values())
    return {
        "confusion": charts.confusion_matrix(counts),
        "style": _intervals(details["by_style"], "Right by style"),
        "language": _intervals(details["by_language"], "Right by language"),
        "kind": _intervals(details["by_kind"], "Right by kind"),
        "disguise": _intervals(details["by_disguise"], "Met in disguise"),
        "curve": charts.refusal_curve(curve, now=details["now"]) if curve else "",
        "grades": charts.histogram(grades, name="Flesch-Kincaid grade of each answer; the line is 9", step=1, limit=9),
        "words": charts.histogram(details["words"], name="words in each answer; the line is 120", step=10, limit=120),
    }


def _intervals(figures: Mapping[str, Mapping[str, Any]], name: str) -> str:
    values = {label.replace("_", " "): Figure(f["value"], f["n"], f["low"], f["high"]) for label, f in figures.items()}
    return charts.intervals(values, name=name) if values else ""


def _gate(verdict: Any, row: Row) -> dict[str, Any]:
    gate, figure = verdict.gate, row.figure
    whole = {"label": row.label, "limit": gate.wording, "state": verdict.state, "shortfall": verdict.shortfall}
    if figure is None:
        return whole | {"value": "", "n": "", "bar": ""}
    is_share = (
        gate.limit in _SHARES and gate.figure not in _MEANS and figure.low is not None and figure.high is not None
    )
    bar = charts.gate_bar(figure.low, figure.value, figure.high, gate.value) if is_share else ""
    return whole | {"value": shown(row.name, figure.value), "n": figure.n, "bar": bar}


def _row(row: Row) -> dict[str, Any]:
    figure = row.figure
    if figure is None:
        return {"label": row.label, "not_scored": row.why_not}
    interval = "" if figure.low is None else f"{shown(row.name, figure.low)} to {shown(row.name, figure.high)}"
    return {
        "label": row.label,
        "value": shown(row.name, figure.value),
        "interval": interval,
        "hits": "" if figure.hits is None else figure.hits,
        "n": figure.n,
    }


def _brief(row: Row) -> str:
    figure = row.figure
    return f"{figure.hits} of {figure.n}" if shown(row.name, 1.0) == "1" else shown(row.name, figure.value)


def _misses(run: Run) -> list[dict[str, Any]]:
    found = [(o, told) for o in run.outcomes if (told := flaws(run, o))]
    return [_miss(run, o, told) for o, told in sorted(found, key=lambda pair: _gravity(pair[0]))]


def _gravity(outcome: Outcome) -> tuple[int, int, str]:
    grave = 0 if outcome.case.is_guarded and outcome.is_answered else 1 if outcome.case.route in GUARDED else 2
    return grave, outcome.case.route.precedence, outcome.case.id


def _miss(run: Run, outcome: Outcome, told: Sequence[str]) -> dict[str, Any]:
    case, trace = outcome.case, outcome.trace
    right = set(run.details["right"].get(case.id, ()))
    text = " ".join(outcome.statements)
    is_wanting = bool(case.key_facts) and outcome.is_answered and case_coverage(outcome) < 1
    return {
        "id": case.id,
        "question": case.question,
        "history": case.history,
        "style": case.style,
        "kind": case.kind.replace("_", " "),
        "family": case.family,
        "flaws": told,
        "expected": " or ".join([case.route.value, *(route.value for route in case.also_ok)]),
        "got": outcome.route.value,
        "rule": outcome.answer.get("rule_id"),
        "why": trace.why if trace else "",
        "retrieved": [
            {"passage": r.passage, "score": r.score, "right": r.passage in right}
            for r in (trace.retrieved[:5] if trace and (right or outcome.is_answered) else ())
        ],
        "right_sections": sorted(right),
        "wanting": [" or ".join(g) for g in case.key_facts if is_wanting and not any(holds(text, p) for p in g)],
        "shown": outcome.shown[:1200],
    }
