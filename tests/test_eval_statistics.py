"""Intervals and paired differences, each on numbers that can be looked up or worked out by hand."""

from __future__ import annotations

import pytest

from eval.statistics import (
    bootstrap_mean,
    chance_of_no_net_loss,
    clopper_pearson,
    most_missed,
    paired_difference,
    percentile,
    wilson,
)


def test_wilson_gives_the_textbook_interval() -> None:
    interval = wilson(81, 263)
    assert (round(interval.low, 4), round(interval.high, 4)) == (0.2553, 0.3662)  # Newcombe 1998, table I


def test_clopper_pearson_gives_the_textbook_interval() -> None:
    interval = clopper_pearson(81, 263)
    assert (round(interval.low, 4), round(interval.high, 4)) == (0.2527, 0.3676)  # Newcombe 1998, table I


@pytest.mark.parametrize(("n", "limit"), [(299, 0.00997), (598, 0.005), (400, 0.00746)])
def test_no_miss_in_n_bounds_the_miss_rate(n: int, limit: float) -> None:
    assert most_missed(0, n) == pytest.approx(limit, abs=5e-5)


@pytest.mark.parametrize("interval", [wilson, clopper_pearson, most_missed])
def test_a_share_of_nothing_is_an_error(interval) -> None:
    with pytest.raises(ValueError, match="at least one case"):
        interval(0, 0)


def test_the_bootstrap_of_equal_values_is_that_value() -> None:
    interval = bootstrap_mean([0.5] * 20)
    assert (interval.low, interval.high) == (0.5, 0.5)


def test_three_lost_and_none_won_has_the_chance_of_drawing_none_of_the_three() -> None:
    assert chance_of_no_net_loss(3, 0, 600) == pytest.approx((1 - 3 / 600) ** 600)


@pytest.mark.parametrize(
    ("lost", "won", "is_loss"),
    [(3, 0, True), (2, 0, False), (3, 1, False), (0, 0, False), (0, 9, False), (20, 5, True)],
)
def test_a_loss_needs_three_cases_more_lost_than_chance_would_win_back(lost: int, won: int, is_loss: bool) -> None:
    before = [1] * lost + [0] * won + [1] * (600 - lost - won)
    after = [0] * lost + [1] * won + [1] * (600 - lost - won)
    verdicts = {paired_difference(before, after, seed=seed).is_loss for seed in range(5)}
    assert verdicts == {is_loss}


def test_a_paired_difference_of_nothing_is_an_error() -> None:
    with pytest.raises(ValueError, match="at least one"):
        paired_difference([], [])


def test_a_percentile_lies_between_its_neighbours() -> None:
    assert percentile([10, 20, 30, 40], 0.5) == 25
