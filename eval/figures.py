"""A measured figure with its count and interval; what could not be measured is an error, never a 0."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.errors import EvaluationError
from eval.statistics import Interval, bootstrap_mean, clopper_pearson, wilson


class NothingToScore(EvaluationError):
    """The set a figure is taken over is empty: the figure is "not scored", which differs from 0."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure over n cases.

    `low` and `high` are its 95% interval (Wilson's for a share, the bootstrap's for a mean; None where there is none),
    `exact` is Clopper and Pearson's for a share, `hits` the count behind a share or the count itself. `cases` are the
    ids that a reader will want to see: the misses of a share, the hits of a count that should be 0.
    """

    value: float
    n: int
    low: float | None = None
    high: float | None = None
    hits: int | None = None
    exact: Interval | None = None
    cases: tuple[str, ...] = ()


def share(hits: int, n: int, *, cases: Sequence[str] = (), of: str = "cases") -> Figure:
    """Return hits of n as a share. Raises NothingToScore when n is 0."""
    if n == 0:
        raise NothingToScore(f"no {of}")
    interval = wilson(hits, n)
    return Figure(hits / n, n, interval.low, interval.high, hits, clopper_pearson(hits, n), tuple(cases))


def share_of(right: Sequence[tuple[str, bool]], *, of: str = "cases") -> Figure:
    """Return the share that is right, of (case id, whether it is right); its `cases` are those that are not."""
    wrong = [case_id for case_id, is_right in right if not is_right]
    return share(len(right) - len(wrong), len(right), cases=wrong, of=of)


def count(found: Sequence[str], n: int, *, of: str = "cases") -> Figure:
    """Return how many of n were found, as a count, with the interval of the rate scaled to n.

    Raises NothingToScore when n is 0.
    """
    if n == 0:
        raise NothingToScore(f"no {of}")
    interval = wilson(len(found), n)
    return Figure(
        len(found), n, interval.low * n, interval.high * n, len(found), clopper_pearson(len(found), n), tuple(found)
    )


def mean(values: Sequence[float], *, of: str = "cases", cases: Sequence[str] = ()) -> Figure:
    """Return the mean with its bootstrap interval. Raises NothingToScore when there is no value."""
    if not values:
        raise NothingToScore(f"no {of}")
    interval = bootstrap_mean(values, resamples=2_000)
    return Figure(sum(values) / len(values), len(values), interval.low, interval.high, cases=tuple(cases))
