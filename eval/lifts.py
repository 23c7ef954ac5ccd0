"""What each part of retrieval and of the gates is worth: the reporting questions once more with that part switched off.

The guard is left out, so that the same questions are compared; intervals are of the paired difference.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from bot.calibration import PARTS, Calibration, load_calibration
from bot.domain import Route
from bot.errors import EvaluationError
from bot.gates import Candidate, answering
from bot.release import current_release, open_release
from bot.retrieval import Found, VettedRetriever
from bot.settings import load_settings
from eval.cases import Case, Library, load_cases
from eval.library import open_library
from eval.statistics import paired_difference

REPORTING = Path(__file__).parent / "cases" / "reporting"
Change = Callable[[Calibration], Calibration]


@dataclass(frozen=True, slots=True)
class Lift:
    """One part switched off: the share right with all, without it, and the difference with its 95% interval."""

    figure: str
    part: str
    whole: float
    without: float
    low: float
    high: float
    n: int


def switched_off() -> Mapping[str, Change]:
    """Each part of the joined score and of the gates, and how to do without it."""
    parts: dict[str, Change] = {
        f"score: {name}": lambda c, name=name: replace(c, retrieval=replace(c.retrieval, **{name: 0.0}))
        for name in PARTS
    }
    parts["gate: confidence"] = lambda c: replace(c, gate=replace(c.gate, confidence=0.0))
    parts["gate: aspects"] = lambda c: replace(c, gate=replace(c.gate, certain=0.0))
    return parts


def lifts(folder: Path = REPORTING, *, tell: Callable[[str], None] = print) -> tuple[Lift, ...]:
    """Every part's worth for the right section first, for answering rightly, and for refusing near misses.

    Raises EvaluationError where there is no release.
    """
    opened = open_library()
    settings = load_settings()
    path = current_release(settings)
    if path is None:
        raise EvaluationError("there is no release: build one (python -m bot index)")
    release = open_release(path, chroma_url=settings.chroma_url)
    cases = [case for case in load_cases(folder) if case.language == "en"]
    held = [case for case in cases if case.route is Route.ANSWER and opened.library.right_sections(case)]
    near = [case for case in cases if case.kind == "near_miss"]
    encode = release.remembered()

    def scored(calibration: Calibration) -> dict[str, list[bool]]:
        retriever = VettedRetriever(release=release, calibration=calibration)
        return _scored(lambda case: retriever.find(case.asked, encode=encode), held, near, opened.library)

    whole = scored(load_calibration())
    found = []
    for part, change in switched_off().items():
        tell(f"without {part}")
        less = scored(change(load_calibration()))
        found += [_lift(figure, part, whole[figure], less[figure]) for figure in whole]
    return tuple(found)


def lines(found: Sequence[Lift]) -> list[str]:
    """The lifts as lines to read: how much is lost, in points, where a part is switched off."""
    return [
        f"{lift.figure:24} {lift.part:20} {lift.whole:6.1%} {lift.without:6.1%}  "
        f"{100 * (lift.whole - lift.without):+5.1f} points ({100 * lift.low:+.1f} to {100 * lift.high:+.1f}), "
        f"n={lift.n}"
        for lift in found
    ]


def _scored(
    find: Callable[[Case], Found], held: Sequence[Case], near: Sequence[Case], library: Library
) -> dict[str, list[bool]]:
    firsts, answers = [], []
    for case in held:
        candidates = _candidates(find(case))
        right = library.right_sections(case)
        firsts.append(bool(candidates) and candidates[0].retrieved.passage.id in right)
        answer = answering(candidates)
        answers.append(answer is not None and answer.retrieved.passage.id in right)
    refused = [answering(_candidates(find(case))) is None for case in near]
    return {"right section first": firsts, "answered from a right one": answers, "near miss refused": refused}


def _candidates(found: Found) -> tuple[Candidate, ...]:
    return found.parts[0].candidates if found.parts else ()


def _lift(figure: str, part: str, whole: Sequence[bool], less: Sequence[bool]) -> Lift:
    lost = paired_difference([float(value) for value in less], [float(value) for value in whole]).interval
    return Lift(figure, part, sum(whole) / len(whole), sum(less) / len(less), lost.low, lost.high, len(whole))
