"""Intervals and differences, so that no figure stands without how far it can be trusted.

Everything here works on plain numbers; what the numbers mean is left to the metrics.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, lgamma, log, sqrt

SEED = 20261122
RESAMPLES = 10_000


@dataclass(frozen=True, slots=True)
class Interval:
    """A 95% interval, ends included."""

    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Difference:
    """B less A over the same cases: the mean, its 95% interval, and the chance of seeing no loss in a resample.

    `chance_of_no_loss` is the share of resamples in which B's mean is at least A's; below .05 the loss is significant,
    and `chance_of_no_gain` is the same the other way round.
    """

    mean: float
    interval: Interval
    chance_of_no_loss: float
    chance_of_no_gain: float
    n: int

    @property
    def is_loss(self) -> bool:
        """Whether B is worse at the one-sided 5% level."""
        return self.chance_of_no_loss < 0.05

    @property
    def is_gain(self) -> bool:
        """Whether B is better at the one-sided 5% level."""
        return self.chance_of_no_gain < 0.05


def wilson(hits: int, n: int) -> Interval:
    """Return Wilson's 95% score interval for a share.

    Raises ValueError when n is 0: no share is defined.
    Source: E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209-212.
    """
    _check_share(hits, n)
    z = 1.959963984540054
    share, spread = hits / n, z * z / n
    centre = (share + spread / 2) / (1 + spread)
    half = z * sqrt(share * (1 - share) / n + spread / (4 * n)) / (1 + spread)
    return Interval(0.0 if hits == 0 else max(0.0, centre - half), 1.0 if hits == n else min(1.0, centre + half))


def clopper_pearson(hits: int, n: int) -> Interval:
    """Return the exact 95% interval for a share, wider than Wilson's and never too narrow.

    Raises ValueError when n is 0.
    Source: C. J. Clopper and E. S. Pearson, Biometrika 26 (1934), 404-413.
    """
    from scipy.stats import beta

    _check_share(hits, n)
    low = 0.0 if hits == 0 else float(beta.ppf(0.025, hits, n - hits + 1))
    high = 1.0 if hits == n else float(beta.ppf(0.975, hits + 1, n - hits))
    return Interval(low, high)


def most_missed(misses: int, n: int) -> float:
    """Return the one-sided 95% upper limit of the miss rate (Clopper-Pearson): 0 of 299 gives .00997."""
    from scipy.stats import beta

    _check_share(misses, n)
    return 1.0 if misses == n else float(beta.ppf(0.95, misses + 1, n - misses))


def bootstrap_mean(values: Sequence[float], *, resamples: int = RESAMPLES, seed: int = SEED) -> Interval:
    """Return the percentile bootstrap's 95% interval of the mean.

    Raises ValueError when `values` is empty.
    """
    import numpy

    if not values:
        raise ValueError("an interval needs at least one value")
    means = _resampled_means(values, resamples, seed)
    low, high = numpy.percentile(means, [2.5, 97.5])
    return Interval(float(low), float(high))


def paired_difference(
    before: Sequence[float], after: Sequence[float], *, resamples: int = RESAMPLES, seed: int = SEED
) -> Difference:
    """Return the paired bootstrap of `after` less `before`, value by value over the same cases.

    Where every difference is -1, 0 or 1 the chances are computed exactly rather than sampled, so that the verdict on
    a handful of flips does not hang on the seed: three cases lost and none won is a loss (chance (1-3/n)^n < .05).
    Raises ValueError when the lists are empty or of unequal length.
    """
    import numpy

    if not before or len(before) != len(after):
        raise ValueError("a paired difference needs the same cases on both sides, and at least one")
    differences = [new - old for old, new in zip(before, after, strict=True)]
    means = _resampled_means(differences, resamples, seed)
    low, high = numpy.percentile(means, [2.5, 97.5])
    if set(differences) <= {-1, 0, 1}:
        losses, gains = differences.count(-1), differences.count(1)
        no_loss = chance_of_no_net_loss(losses, gains, len(differences))
        no_gain = chance_of_no_net_loss(gains, losses, len(differences))
    else:
        no_loss, no_gain = float((means >= 0).mean()), float((means <= 0).mean())
    return Difference(
        mean=float(numpy.mean(differences)),
        interval=Interval(float(low), float(high)),
        chance_of_no_loss=no_loss,
        chance_of_no_gain=no_gain,
        n=len(differences),
    )


def chance_of_no_net_loss(losses: int, gains: int, n: int) -> float:
    """Return the exact share of bootstrap resamples of n cases that hold at least as many gains as losses.

    A resample draws n cases with replacement, so its losses and gains are multinomial.
    """
    total = 0.0
    for lost in range(n + 1):
        weight = _log_binomial(lost, n, losses / n)
        if weight < -60:
            if lost > losses:
                break
            continue
        rest = n - lost
        share = gains / (n - losses) if n > losses else 0.0
        won = sum(exp(_log_binomial(k, rest, share)) for k in range(lost))
        total += exp(weight) * max(0.0, 1 - won)
    return min(1.0, total)


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value below which `share` of the values lie (linear between neighbours).

    Raises ValueError when `values` is empty.
    """
    if not values:
        raise ValueError("a percentile needs at least one value")
    ordered = sorted(values)
    place = share * (len(ordered) - 1)
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below)


def _log_binomial(hits: int, n: int, share: float) -> float:
    if hits > n:
        return float("-inf")
    if share <= 0:
        return 0.0 if hits == 0 else float("-inf")
    if share >= 1:
        return 0.0 if hits == n else float("-inf")
    ways = lgamma(n + 1) - lgamma(hits + 1) - lgamma(n - hits + 1)
    return ways + hits * log(share) + (n - hits) * log(1 - share)


def _resampled_means(values: Sequence[float], resamples: int, seed: int):
    import numpy

    generator = numpy.random.default_rng(seed)
    array = numpy.asarray(values, dtype=float)
    means = numpy.empty(resamples)
    step = max(1, 2_000_000 // len(array))
    for start in range(0, resamples, step):
        count = min(step, resamples - start)
        means[start : start + count] = array[generator.integers(0, len(array), (count, len(array)))].mean(axis=1)
    return means


def _check_share(hits: int, n: int) -> None:
    if n <= 0:
        raise ValueError("a share needs at least one case")
    if not 0 <= hits <= n:
        raise ValueError(f"{hits} of {n} is not a share")
