"""What a run must hold: gates.toml read, and each gate's verdict on a run's figures."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from bot.errors import EvaluationError
from eval.figures import Figure
from eval.scorecard import Row

GATES = Path(__file__).with_name("gates.toml")
_LIMITS = ("count_at_most", "low_at_least", "high_at_most", "value_at_most", "value_at_least")


@dataclass(frozen=True, slots=True)
class Gate:
    """One limit on one figure; `aim` and `cases` are what we are after, short of which a run still passes.

    `today` is where we fall short of the limit: what the sample in the tests is held to until it is reached.
    """

    figure: str
    limit: str
    value: float
    aim: float | None = None
    cases: int | None = None
    today: float | None = None

    @property
    def wording(self) -> str:
        """The limit in words."""
        return {
            "count_at_most": f"at most {self.value:g}",
            "low_at_least": f"low end at least {self.value:g}",
            "high_at_most": f"high end at most {self.value:g}",
            "high_at_least": f"high end at least {self.value:g}",
            "low_at_most": f"low end at most {self.value:g}",
            "value_at_most": f"at most {self.value:g}",
            "value_at_least": f"at least {self.value:g}",
        }[self.limit]


def for_sample(gate: Gate) -> Gate:
    """The gate as a few cases can be held to it: an interval fails only where it lies wholly on the wrong side.

    Counts are held as they stand. A gate that is not reached yet is held at what is: it cannot get worse unseen.
    """
    other_end = {"low_at_least": "high_at_least", "high_at_most": "low_at_most"}
    value = gate.value if gate.today is None else gate.today
    return replace(gate, limit=other_end.get(gate.limit, gate.limit), value=value)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of a gate: `held`, `failed` or `not scored`; `measured` is the number it was held against."""

    gate: Gate
    state: str
    measured: float | None
    shortfall: str = ""


def load_gates(path: Path = GATES) -> tuple[Gate, ...]:
    """Return the gates in the file's order. Raises EvaluationError naming one without a figure or just one limit."""
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))["gate"]
    except (OSError, tomllib.TOMLDecodeError, KeyError) as error:
        raise EvaluationError(f"{path.name}: {error!r}: it needs [[gate]] tables") from None
    gates = []
    for entry in raw:
        limits = [limit for limit in _LIMITS if limit in entry]
        unknown = set(entry) - {"figure", "aim", "cases", "today", *_LIMITS}
        if "figure" not in entry or len(limits) != 1 or unknown:
            raise EvaluationError(
                f"{path.name}: gate {entry.get('figure')}: give a figure and one of {', '.join(_LIMITS)}"
            )
        rest = (entry.get(name) for name in ("aim", "cases", "today"))
        gates.append(Gate(entry["figure"], limits[0], float(entry[limits[0]]), *rest))
    return tuple(gates)


def judge(gates: Sequence[Gate], rows: Sequence[Row]) -> tuple[Verdict, ...]:
    """Return each gate's verdict. Raises EvaluationError for a gate on a figure that there is not."""
    by_name = {row.name: row for row in rows}
    return tuple(_judged(gate, by_name) for gate in gates)


def failures(verdicts: Sequence[Verdict], *, everything_needed: bool) -> tuple[Verdict, ...]:
    """Return the gates that fail the run; one not scored does when every figure is needed."""
    return tuple(v for v in verdicts if v.state == "failed" or (everything_needed and v.state == "not scored"))


def _judged(gate: Gate, rows: Mapping[str, Row]) -> Verdict:
    if gate.figure not in rows:
        raise EvaluationError(f"gates.toml: there is no figure {gate.figure}")
    figure = rows[gate.figure].figure
    if figure is None:
        return Verdict(gate, "not scored", None, rows[gate.figure].why_not)
    part, _, bound = gate.limit.partition("_at_")
    measured = {"count": figure.hits, "low": figure.low, "high": figure.high, "value": figure.value}[part]
    if measured is None:
        raise EvaluationError(f"gates.toml: figure {gate.figure} has no {part}")
    is_held = measured <= gate.value if bound == "most" else measured >= gate.value
    return Verdict(gate, "held" if is_held else "failed", float(measured), _shortfall(gate, figure))


def _shortfall(gate: Gate, figure: Figure) -> str:
    parts = []
    if gate.cases is not None and figure.n < gate.cases:
        parts.append(f"{figure.n} of {gate.cases} cases")
    if gate.aim is not None:
        is_short = figure.value > gate.aim if gate.limit.endswith("most") else figure.value < gate.aim
        if is_short:
            parts.append(f"{figure.value:.3g}, aiming at {gate.aim:g}")
    return "; ".join(parts)
