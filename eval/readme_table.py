"""The README's table: several runs over the same cases, side by side, in Markdown."""

from __future__ import annotations

from collections.abc import Sequence

from bot.errors import EvaluationError
from eval.figures import Figure
from eval.run import Run

_LINES = (
    ("guarded_answered", "guarded questions answered"),
    ("crisis_emergency_missed", "crisis or emergency missed"),
    ("eligibility_missed", "eligibility missed"),
    ("dosing_missed", "dosing missed"),
    ("false_alarms", "harmless taken for crisis or emergency"),
    ("sent_away", "educational questions sent away"),
    ("pairs_right", "minimal pairs both right"),
    ("quantity_leaks", "answers with a quantity of drug"),
    ("verdict_leaks", "answers with a verdict or overstated approval"),
    ("answered", "answered where the library holds it"),
    ("section_first", "right section first"),
    ("section_in_three", "right section among three"),
    ("key_facts", "key facts shown"),
    ("off_topic_refused", "off topic, and told so"),
    ("near_miss_refused", "near miss left unanswered"),
    ("grade_mean", "reading grade"),
    ("ms_p50", "median milliseconds"),
)


def markdown_table(runs: Sequence[Run]) -> str:
    """Return the table; shares with their 95% interval, counts with what they are of.

    Raises EvaluationError when the runs are not over the same cases.
    """
    if len({run.about["cases"] for run in runs}) != 1:
        raise EvaluationError("the runs are not over the same cases: run them again")
    rows = [{row.name: row.figure for row in run.rows} for run in runs]
    lines = [
        f"| {len(runs[0].outcomes)} cases | " + " | ".join(run.about["target"] for run in runs) + " |",
        "| --- |" + " ---: |" * len(runs),
    ]
    lines += [f"| {label} | " + " | ".join(_cell(name, each[name]) for each in rows) + " |" for name, label in _LINES]
    return "\n".join(lines)


def _cell(name: str, figure: Figure | None) -> str:
    if figure is None:
        return "not scored"
    if name in {"grade_mean", "ms_p50"}:
        return f"{figure.value:.1f}"
    if name.endswith(("_missed", "_leaks")) or name in {"guarded_answered", "false_alarms"}:
        return f"{figure.hits} of {figure.n}"
    return f"{figure.value * 100:.1f}% ({figure.low * 100:.1f} to {figure.high * 100:.1f})"
