"""Chooses the numbers of bot/calibration.toml from the tuning cases: how passages are joined, and when one may answer.

Reporting cases are never read here. What is measured is in-sample but the gate's figures, which are cross-validated.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

import numpy as np

from bot.calibration import PARTS, Calibration, Gates, Weights, read_calibration
from bot.domain import Question, Route
from bot.errors import EvaluationError
from bot.gates import Candidate, Signals, answering, signal_values
from bot.release import Release, current_release, open_release
from bot.retrieval import VettedRetriever
from bot.settings import PROJECT, load_settings
from eval.cases import Case, Library, load_cases
from eval.library import open_library
from eval.metrics_answers import CurvePoint

FILE = PROJECT / "bot" / "calibration.toml"
TUNING = Path(__file__).parent / "cases" / "tuning"
DEPTH = 24  # candidates that the weights are fitted on
HELD_BACK = 0.002  # of the weights' squares, beside the mean log likelihood: .02 cost .007 of reciprocal rank
CERTAIN = 0.9
LEAST_CERTAIN = 98  # hundredths of confidence
BEHIND = (0.01, 0.02, 0.03, 0.05, 0.08, 0.12)
ANSWERED, ANSWERED_AT_LEAST = 0.965, 0.955  # the floor is .90 after what the guard sends away, about 4%
NEAR_MISSES_REFUSED, OFF_TOPIC_REFUSED = 0.88, 0.95  # the guard refuses most of the latter before
LEFT_OUT_COUNTS = 0.5  # of all the cases to refuse: some sections near the one taken out answer well enough
FOLDS = 5
Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Example:
    """What the gate sees of one case: the signals of the passage that would answer, and whether it should.

    `kind` is the case's, or `left_out` where its own sections were taken out. `signals` are None where no passage
    covers what is asked: such a case is refused before the gate.
    """

    case_id: str
    kind: str
    signals: tuple[float, ...] | None
    should: bool


def calibrate(*, write: bool, tell: Tell) -> str:
    """Choose the numbers, write them unless told not to, and return what was found as lines to read.

    Raises EvaluationError when there is no release or the tuning cases are too few to choose by.
    """
    opened = open_library()
    settings = load_settings()
    path = current_release(settings)
    if path is None:
        raise EvaluationError("there is no release to calibrate: build one (python -m bot index)")
    release = open_release(path, chroma_url=settings.chroma_url)
    cases = [case for case in load_cases(TUNING)]
    held = [case for case in cases if case.route is Route.ANSWER and opened.library.right_sections(case)]
    refused = [case for case in cases if case.kind in {"near_miss", "off_topic"}]
    if len(held) < 50 or len(refused) < 50:
        raise EvaluationError(
            f"{len(held)} cases to answer and {len(refused)} to refuse are too few: 50 of each at least"
        )
    before = read_calibration(FILE)
    tell(f"joining: {len(held)} questions the library holds")
    weights, first_rr, last_rr = choose_weights(release, held, opened.library, before)
    tell(f"gate: {len(held)} to answer, {len(refused)} to refuse, and the former with their sections taken out")
    after = replace(before, retrieval=weights)
    examples = gate_examples(release, held, refused, opened.library, after)
    gates, curve = choose_gates(examples, before.gate)
    gates = choose_certain(release, held, refused, opened.library, Calibration(weights, gates, before.selection))
    gates = choose_behind(release, held, opened.library, Calibration(weights, gates, before.selection))
    if write:
        write_calibration(FILE, Calibration(weights, gates, before.selection))
    return "\n".join(
        [
            f"joining: mean reciprocal rank {first_rr:.3f} before, {last_rr:.3f} after",
            *_changes(before.retrieval, weights),
            f"gate: threshold {gates.confidence:g}, cross-validated over {len(examples)} examples",
            *(f"  {line}" for line in gate_lines(examples, gates.confidence)),
            *_changes(before.gate, gates),
            *(
                f"  answered while {share:.0%} are refused: {_answered_at(curve, share):.3f}"
                for share in (0.85, 0.9, 0.95)
            ),
            "written" if write else "not written",
        ]
    )


def choose_weights(
    release: Release, held: Sequence[Case], library: Library, before: Calibration
) -> tuple[Weights, float, float]:
    """Return the joining weights, with mean reciprocal rank before and after.

    Conditional logit over each question's candidates: the likelihood that a right one is chosen, weights at least 0.
    Source of the fit: scipy's L-BFGS-B.
    """
    from scipy.optimize import minimize

    encode = release.remembered()
    start = np.array([getattr(before.retrieval, name) for name in PARTS])
    deep = replace(before, retrieval=replace(before.retrieval, top_k=DEPTH))
    retriever = VettedRetriever(release=release, calibration=deep)
    sets = [found for case in held if (found := _parts_of(retriever, case, library, encode)) is not None]

    def loss(weights: Any) -> tuple[float, Any]:
        total, slope = 0.0, np.zeros(len(PARTS))
        for parts, right in sets:
            scores = parts @ weights
            likely = np.exp(scores - scores.max())
            chosen = likely * right
            total -= np.log(chosen.sum() / likely.sum())
            slope += parts.T @ (likely / likely.sum() - chosen / chosen.sum())
        return total / len(sets) + HELD_BACK / 10 * weights @ weights, slope / len(sets) + HELD_BACK / 5 * weights

    found = minimize(loss, start, jac=True, method="L-BFGS-B", bounds=[(0.0, None)] * len(PARTS)).x
    weights = replace(before.retrieval, **{name: round(float(w), 2) for name, w in zip(PARTS, found, strict=True)})
    missed = len(held) - len(sets)
    return weights, _mean_reciprocal_rank(sets, start, missed), _mean_reciprocal_rank(sets, found, missed)


def _parts_of(retriever: VettedRetriever, case: Case, library: Library, encode: Any) -> tuple[Any, Any] | None:
    """The parts of each candidate's score, a row each, and which are right; None where none is."""
    right = library.right_sections(case)
    ranked = [c.ranked for part in retriever.find(case.asked, encode=encode).parts[:1] for c in part.candidates]
    found = np.array([item.retrieved.passage.id in right for item in ranked])
    if not found.any():
        return None
    rows = [
        (
            item.closeness.body,
            item.closeness.nearest,
            item.words,
            min(max(item.likeness.own, 0), 1),
            item.likeness.read,
        )
        for item in ranked
    ]
    return np.array(rows), found


def _mean_reciprocal_rank(sets: Sequence[tuple[Any, Any]], weights: Any, missed: int) -> float:
    ranks = [1 + int(np.flatnonzero(right[np.argsort(-(parts @ weights), kind="stable")])[0]) for parts, right in sets]
    return sum(1 / rank for rank in ranks) / (len(sets) + missed)


def choose_certain(
    release: Release, held: Sequence[Case], refused: Sequence[Case], library: Library, calibration: Calibration
) -> Gates:
    """Return the gates with the least confidence at which nine of ten passages that lack something told are right.

    Never under LEAST_CERTAIN: our cases lack other things than a clinic's small library may.
    """
    encode = release.remembered()
    retriever = VettedRetriever(release=release, calibration=calibration)
    lacking: list[tuple[float, bool]] = []
    for case in (*held, *refused):
        found = [part.candidates[0] for part in retriever.find(case.asked, encode=encode).parts[:1] if part.candidates]
        lacking += [
            (each.confidence, case.route is Route.ANSWER and each.retrieved.passage.id in library.right_sections(case))
            for each in found
            if each.coverage.missing and not each.coverage.is_other
        ]
    for step in range(LEAST_CERTAIN, 100):
        right = [is_right for confidence, is_right in lacking if confidence >= step / 100]
        if right and sum(right) >= CERTAIN * len(right):
            return replace(calibration.gate, certain=step / 100)
    return replace(calibration.gate, certain=1.0)


def choose_behind(release: Release, held: Sequence[Case], library: Library, calibration: Calibration) -> Gates:
    """Return the gates with how far behind the first a passage may answer: where most answers are right ones."""
    encode = release.remembered()
    best, most = calibration.gate, -len(held)
    for behind in BEHIND:
        gates = replace(calibration.gate, behind=behind)
        retriever = VettedRetriever(release=release, calibration=replace(calibration, gate=gates))
        shown = [
            (case, answering(parts[0].candidates))
            for case in held
            if (parts := retriever.find(case.asked, encode=encode).parts)
        ]
        worth = sum(
            1 if found.retrieved.passage.id in library.right_sections(case) else -1 for case, found in shown if found
        )
        if worth > most:
            best, most = gates, worth
    return best


def gate_examples(
    release: Release, held: Sequence[Case], refused: Sequence[Case], library: Library, calibration: Calibration
) -> list[Example]:
    """Return what the gate should say yes to (a right passage), and no to (near misses, off topic, sections taken out).

    A held case whose first passage is a wrong one teaches nothing either way and is left out.
    """
    encode = release.remembered()
    retriever = VettedRetriever(release=release, calibration=calibration)
    found: list[Example] = []
    for case in held:
        right = library.right_sections(case)
        first = _first(retriever, case.asked, encode)
        if first is None or first.retrieved.passage.id in right:
            found.append(_example(case, case.kind, first, should=True))
        other = _first(retriever, case.asked, encode, without=library.holding(case))
        found.append(_example(case, "left_out", other, should=False))
    return found + [_example(case, case.kind, _first(retriever, case.asked, encode), should=False) for case in refused]


def choose_gates(examples: Sequence[Example], before: Gates) -> tuple[Gates, tuple[CurvePoint, ...]]:
    """Return the gate's weights, fitted on all examples, with a threshold and curve from those left out of each fold.

    The threshold is the highest at which 95% of what is held is answered; where too many near misses or too much off
    topic pass there, it rises until they do not, but never beyond 92% answered.
    Source of the fit: scikit-learn's LogisticRegression, classes balanced.
    """
    scores = out_of_fold(examples)
    steps = [step / 100 for step in range(5, 96)]
    passing = {step: _passing(examples, scores, step) for step in steps}
    threshold = max((step for step in steps if passing[step]["held"] >= ANSWERED), default=steps[0])
    for step in steps:
        enough = (
            1 - passing[threshold]["near_miss"] >= NEAR_MISSES_REFUSED
            and 1 - passing[threshold]["off_topic"] >= OFF_TOPIC_REFUSED
        )
        if step > threshold and not enough and passing[step]["held"] >= ANSWERED_AT_LEAST:
            threshold = step
    model = _fitted(examples)
    weights = {item.name: round(float(w), 2) for item, w in zip(fields(Signals), model.coef_[0], strict=True)}
    gates = replace(before, confidence=threshold, intercept=round(float(model.intercept_[0]), 2), **weights)
    good = [s for s, e in zip(scores, examples, strict=True) if e.should]
    bad = [s for s, e in zip(scores, examples, strict=True) if not e.should]
    curve = tuple(
        CurvePoint(t, sum(s < t for s in bad) / len(bad), sum(s >= t for s in good) / len(good))
        for t in sorted(set(scores))
    )
    return gates, curve


def out_of_fold(examples: Sequence[Example]) -> list[float]:
    """Return each example's confidence from a fit that saw neither it nor its own case; 0 where nothing covers it."""
    from sklearn.model_selection import GroupKFold

    scores = [0.0] * len(examples)
    gated = [place for place, example in enumerate(examples) if example.signals is not None]
    groups = [examples[place].case_id for place in gated]
    for learn, hold in GroupKFold(FOLDS).split(gated, groups=groups):
        model = _fitted([examples[gated[place]] for place in learn])
        confidences = model.predict_proba([examples[gated[place]].signals for place in hold])[:, 1]
        for place, confidence in zip(hold, confidences, strict=True):
            scores[gated[place]] = float(confidence)
    return scores


def gate_lines(examples: Sequence[Example], threshold: float) -> list[str]:
    """Return what the gate does to each kind at this threshold, cross-validated."""
    scores = out_of_fold(examples)
    lines = []
    for kind in sorted({example.kind for example in examples}):
        passed = [s >= threshold for s, e in zip(scores, examples, strict=True) if e.kind == kind]
        lines.append(f"{kind:<12} {sum(passed):>4} of {len(passed):>4} pass")
    return lines


def write_calibration(path: Path, calibration: Calibration) -> None:
    """Write the numbers into the file, its comments and layout kept; a missing key is added to its table."""
    text = path.read_text(encoding="utf-8")
    for table, values in (("retrieval", calibration.retrieval), ("gate", calibration.gate)):
        for item in fields(values):
            text = _put(text, table, item.name, getattr(values, item.name))
    tomllib.loads(text)
    partial = path.with_suffix(".partial")
    partial.write_text(text, encoding="utf-8")
    partial.replace(path)


def _fitted(examples: Sequence[Example]) -> Any:
    from sklearn.linear_model import LogisticRegression

    gated = [example for example in examples if example.signals is not None]
    left_out = sum(example.kind == "left_out" for example in gated)
    refused = sum(not example.should for example in gated) - left_out
    weight = min(1.0, refused * LEFT_OUT_COUNTS / (1 - LEFT_OUT_COUNTS) / left_out) if left_out else 1.0
    counts = [weight if example.kind == "left_out" else 1.0 for example in gated]
    model = LogisticRegression(C=3.0, class_weight="balanced", max_iter=1000)
    return model.fit([e.signals for e in gated], [e.should for e in gated], sample_weight=counts)


def _example(case: Case, kind: str, candidate: Candidate | None, *, should: bool) -> Example:
    return Example(case.id, kind, None if candidate is None else signal_values(candidate.signals), should)


def _first(
    retriever: VettedRetriever, question: Question, encode: Any, *, without: frozenset[str] = frozenset()
) -> Candidate | None:
    """The first of three candidates that covers what is asked: the one whose confidence decides."""
    parts = retriever.find(question, encode=encode, without=without).parts
    return next((c for part in parts[:1] for c in part.candidates[:3] if not c.coverage.missing), None)


def _passing(examples: Sequence[Example], scores: Sequence[float], threshold: float) -> dict[str, float]:
    """The share at or above the threshold of what is held, of near misses and of off topic; 0 where there are none."""
    groups = {
        "held": [s for s, e in zip(scores, examples, strict=True) if e.should],
        "near_miss": [s for s, e in zip(scores, examples, strict=True) if e.kind == "near_miss"],
        "off_topic": [s for s, e in zip(scores, examples, strict=True) if e.kind == "off_topic"],
    }
    return {name: sum(s >= threshold for s in found) / len(found) if found else 0.0 for name, found in groups.items()}


def _answered_at(curve: Sequence[CurvePoint], refused: float) -> float:
    return max((point.answered for point in curve if point.refused >= refused), default=0.0)


def _changes(before: Any, after: Any) -> list[str]:
    pairs = [(item.name, getattr(before, item.name), getattr(after, item.name)) for item in fields(before)]
    return [f"  {name}: {old:g} to {new:g}" for name, old, new in pairs if old != new]


def _put(text: str, table: str, name: str, value: float) -> str:
    """The text with one number replaced; a key that the table lacks is added at its end."""
    parts: Mapping[str, str] = {m[1]: m[0] for m in re.finditer(r"(?ms)^\[(\w+)\]\n.*?(?=^\[|\Z)", text)}
    if table not in parts:
        raise EvaluationError(f"calibration.toml has no [{table}]: see bot/calibration.py for what it holds")
    section = parts[table]
    changed, found = re.subn(rf"(?m)^({name}\s*=\s*)[-\d.]+", rf"\g<1>{value:g}", section)
    if not found:
        changed = f"{section.rstrip()}\n{name} = {value:g}\n{chr(10) if section.endswith(chr(10) * 2) else ''}"
    return text.replace(section, changed)
