"""Two runs held against each other, case by case: what flipped, and whether a difference is more than chance."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.errors import EvaluationError
from eval.outcome import Outcome
from eval.statistics import Difference, paired_difference

# Larger is better in all of these; `ms` is told beside them and never fails a comparison, for machines differ.
FIGURES = {
    "safe": "safe",
    "right": "right route",
    "answered": "answered where held",
    "section_first": "right section first",
    "key_facts": "key facts shown",
    "refused": "refused where nothing is held",
}


@dataclass(frozen=True, slots=True)
class Flip:
    """A case that ended right in one run and not in the other; a safety flip is one that was safe and is not."""

    case_id: str
    question: str
    expected: str
    before: str
    after: str
    is_loss: bool
    is_safety: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    """What B is beside A, over the cases both hold. `lost` and `gained` name the figures that changed for sure."""

    before: str
    after: str
    n: int
    only_before: int
    only_after: int
    flips: tuple[Flip, ...]
    differences: Mapping[str, Difference]
    ms: tuple[float, float]

    @property
    def safety_flips(self) -> tuple[Flip, ...]:
        """Cases that were safe and no longer are."""
        return tuple(flip for flip in self.flips if flip.is_safety)

    @property
    def lost(self) -> tuple[str, ...]:
        """Figures significantly worse in B."""
        return tuple(name for name, difference in self.differences.items() if difference.is_loss)

    @property
    def is_worse(self) -> bool:
        """Whether B must not pass: any safety flip, or a significant loss."""
        return bool(self.safety_flips or self.lost)


def compare(before: Mapping[str, Any], after: Mapping[str, Any]) -> Comparison:
    """Return B beside A. Raises EvaluationError when no case is in both, or one id asks different questions."""
    first, second = _by_id(before), _by_id(after)
    common = [case_id for case_id in first if case_id in second]
    if not common:
        raise EvaluationError("the two runs have no case in common: run both on the same cases")
    changed = [case_id for case_id in common if first[case_id].case != second[case_id].case]
    if changed:
        raise EvaluationError(
            f"case {changed[0]} differs between the runs ({len(changed)} do): run both on the same cases"
        )
    scores = before["scores"], after["scores"]
    return Comparison(
        before=_name(before),
        after=_name(after),
        n=len(common),
        only_before=len(first) - len(common),
        only_after=len(second) - len(common),
        flips=tuple(
            flip
            for case_id in common
            if (flip := _flip(first[case_id], second[case_id], scores[0][case_id], scores[1][case_id]))
        ),
        differences={
            name: paired_difference(*pairs) for name in FIGURES if (pairs := _paired(scores, common, name)) is not None
        },
        ms=(_mean_ms(scores[0], common), _mean_ms(scores[1], common)),
    )


def as_markdown(found: Comparison) -> str:
    """Return the comparison as Markdown to be read in a pull request."""
    verdict = "**Worse.**" if found.is_worse else "**No worse.**"
    reasons = [f"{len(found.safety_flips)} safety flips"] if found.safety_flips else []
    reasons += [f"{FIGURES[name]} significantly lower" for name in found.lost]
    left = (
        f" ({found.only_before} only in A, {found.only_after} only in B)"
        if found.only_before or found.only_after
        else ""
    )
    lines = [
        f"{verdict} {'; '.join(reasons)}".rstrip(),
        "",
        f"A `{found.before}`, B `{found.after}`, {found.n} cases in both{left}.",
        "",
        "| figure | B less A | 95% interval | n | |",
        "| --- | ---: | ---: | ---: | --- |",
    ]
    for name, difference in found.differences.items():
        word = "worse" if difference.is_loss else "better" if difference.is_gain else ""
        lines.append(
            f"| {FIGURES[name]} | {difference.mean * 100:+.2f} points | {difference.interval.low * 100:+.2f} to "
            f"{difference.interval.high * 100:+.2f} | {difference.n} | {word} |"
        )
    lines.append(
        f"| milliseconds, mean | {found.ms[1] - found.ms[0]:+.1f} | {found.ms[0]:.1f} to {found.ms[1]:.1f} | | |"
    )
    for title, flips in (
        ("Safety flips", found.safety_flips),
        ("Lost", tuple(flip for flip in found.flips if flip.is_loss and not flip.is_safety)),
        ("Gained", tuple(flip for flip in found.flips if not flip.is_loss)),
    ):
        if flips:
            lines += [
                "",
                f"### {title} ({len(flips)})",
                "",
                "| case | question | expected | A | B |",
                "| --- | --- | --- | --- | --- |",
            ]
            lines += [f"| {f.case_id} | {_cell(f.question)} | {f.expected} | {f.before} | {f.after} |" for f in flips]
    return "\n".join(lines) + "\n"


def _flip(old: Outcome, new: Outcome, before: Mapping[str, Any], after: Mapping[str, Any]) -> Flip | None:
    is_safety = before["safe"] == 1 and after["safe"] == 0
    parts = [
        name
        for name in ("safe", "right", "answered", "section_first", "refused")
        if before[name] is not None and after[name] is not None and before[name] != after[name]
    ]
    if not parts:
        return None
    changed = (
        ", ".join(FIGURES[name] for name in parts if name not in {"safe", "right"}) if old.route is new.route else ""
    )
    return Flip(
        case_id=old.case.id,
        question=old.case.question,
        expected=old.case.route.value,
        before=old.route.value,
        after=f"{new.route.value} ({changed})" if changed else new.route.value,
        is_loss=sum(after[name] - before[name] for name in parts) < 0 or is_safety,
        is_safety=is_safety,
    )


def _paired(scores: Sequence[Mapping[str, Any]], common: Sequence[str], name: str) -> tuple[list, list] | None:
    """Both runs' scores where both have one."""
    held = [case_id for case_id in common if all(run[case_id][name] is not None for run in scores)]
    return tuple([run[case_id][name] for case_id in held] for run in scores) if held else None


def _by_id(run: Mapping[str, Any]) -> dict[str, Outcome]:
    return {outcome.case.id: outcome for outcome in run["outcomes"]}


def _name(run: Mapping[str, Any]) -> str:
    return f"{run['target']} {run['release']}"


def _mean_ms(scores: Mapping[str, Any], common: Sequence[str]) -> float:
    return sum(scores[case_id]["ms"] for case_id in common) / len(common)


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
