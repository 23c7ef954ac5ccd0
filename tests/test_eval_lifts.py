"""Parts switched off one at a time: each is really off, and the loss is told with its sign."""

from __future__ import annotations

from bot.calibration import Calibration
from eval.lifts import PARTS, _lift, lines, switched_off


def test_every_part_of_the_score_and_both_gates_are_switched_off_in_turn() -> None:
    assert sorted(switched_off()) == sorted(
        [*(f"score: {name}" for name in PARTS), "gate: confidence", "gate: aspects"]
    )


def test_what_is_switched_off_weighs_nothing_and_the_rest_stays() -> None:
    changed = switched_off()["score: words"](Calibration()).retrieval
    kept = {name: getattr(changed, name) for name in PARTS}
    assert kept == {name: getattr(Calibration().retrieval, name) for name in PARTS} | {"words": 0.0}


def test_a_loss_is_told_in_points_with_its_interval() -> None:
    lift = _lift("right section first", "score: words", [True] * 100, [True] * 60 + [False] * 40)
    (line,) = lines([lift])
    assert ("+40.0 points" in line, lift.low < 0.4 < lift.high, lift.n) == (True, True, 100)
