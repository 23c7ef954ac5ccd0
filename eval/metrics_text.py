"""Figures of what was shown as text, and of time: reading grade, length, stability, latency."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from eval.cases import Library
from eval.figures import Figure, NothingToScore, mean, share_of
from eval.outcome import Outcome, answered
from eval.statistics import percentile

Grade = Callable[[str], float]


def reading_grades(outcomes: Sequence[Outcome], grade: Grade) -> Mapping[str, float]:
    """Return the reading grade of every answer shown, by case id; `grade(text)` computes one.

    Raises NothingToScore when nothing was answered.
    """
    shown = answered(outcomes)
    if not shown:
        raise NothingToScore("no answers")
    return {o.case.id: grade(" ".join(o.statements)) for o in shown}


def grade_mean(grades: Mapping[str, float]) -> Figure:
    """Return the mean reading grade of the answers shown."""
    return mean(list(grades.values()), of="answers")


def grade_at_most(grades: Mapping[str, float], limit: float) -> Figure:
    """Return the share of answers that read at `limit` or below."""
    return share_of([(case_id, grade <= limit) for case_id, grade in grades.items()], of="answers")


def word_mean(outcomes: Sequence[Outcome]) -> Figure:
    """Return the mean number of words in an answer."""
    return mean([_words(o) for o in answered(outcomes)], of="answers")


def words_at_most(outcomes: Sequence[Outcome], limit: int) -> Figure:
    """Return the share of answers of at most `limit` words."""
    return share_of([(o.case.id, _words(o) <= limit) for o in answered(outcomes)], of="answers")


def latency(outcomes: Sequence[Outcome], share: float) -> Figure:
    """Return the percentile of milliseconds from question to answer; its cases are the ten slowest, slowest first."""
    if not outcomes:
        raise NothingToScore("no cases")
    slowest = sorted(outcomes, key=lambda o: o.ms, reverse=True)[:10]
    return Figure(percentile([o.ms for o in outcomes], share), len(outcomes), cases=tuple(o.case.id for o in slowest))


def same_outcomes(pairs: Sequence[tuple[Outcome, Outcome]], library: Library) -> Figure:
    """Return the share of pairs (the same question asked twice) that ended on one route and quote one first section."""
    return share_of([(a.case.id, _outline(a, library) == _outline(b, library)) for a, b in pairs], of="pairs")


def same_texts(pairs: Sequence[tuple[Outcome, Outcome]]) -> Figure:
    """Return the share of pairs that show a patient the same text to the letter."""
    return share_of([(a.case.id, a.shown == b.shown) for a, b in pairs], of="pairs")


def _outline(outcome: Outcome, library: Library) -> tuple[str, tuple[str, ...]]:
    return outcome.route.value, outcome.cited(library)[:1]


def _words(outcome: Outcome) -> int:
    return sum(len(text.split()) for text in outcome.statements)
