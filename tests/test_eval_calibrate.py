"""Choosing the gate's numbers from examples, and writing them where they belong."""

from __future__ import annotations

import random
from dataclasses import fields, replace
from pathlib import Path

import pytest

from bot.calibration import Calibration, Gates, Weights, read_calibration
from bot.gates import Signals
from eval.calibrate import (
    ANSWERED_AT_LEAST,
    FILE,
    OFF_TOPIC_REFUSED,
    Example,
    choose_gates,
    gate_lines,
    out_of_fold,
    write_calibration,
)


def _examples(*, separated: bool = True) -> list[Example]:
    """Cases to answer with high first signals, cases to refuse with low ones; the other signals say nothing."""
    chance = random.Random(1)

    def signals(centre: float) -> tuple[float, ...]:
        return tuple(
            centre + chance.gauss(0, 0.05) if item.name == "body" else chance.random() for item in fields(Signals)
        )

    high, low = (0.8, 0.3) if separated else (0.5, 0.5)
    yes = [Example(f"y{n}", "educational", signals(high), True) for n in range(80)]
    no = [Example(f"n{n}", "off_topic" if n % 2 else "near_miss", signals(low), False) for n in range(80)]
    return yes + no


def test_a_signal_that_tells_gets_weight_and_one_that_does_not_gets_little() -> None:
    gates, _ = choose_gates(_examples(), Gates())
    others = [abs(getattr(gates, item.name)) for item in fields(Signals) if item.name != "body"]
    assert gates.body > 3 * max(others)


def test_the_threshold_refuses_enough_of_what_was_not_learned_from() -> None:
    examples = _examples()
    gates, _ = choose_gates(examples, Gates())
    scores = out_of_fold(examples)
    off_topic = [
        score < gates.confidence for score, each in zip(scores, examples, strict=True) if each.kind == "off_topic"
    ]
    assert sum(off_topic) / len(off_topic) >= OFF_TOPIC_REFUSED


def test_signals_that_tell_nothing_never_cost_more_than_the_answers_that_may_be_lost() -> None:
    examples = _examples(separated=False)
    gates, _ = choose_gates(examples, Gates())
    scores = out_of_fold(examples)
    answered = [score >= gates.confidence for score, each in zip(scores, examples, strict=True) if each.should]
    assert sum(answered) / len(answered) >= ANSWERED_AT_LEAST


def test_what_nothing_covers_counts_as_refused_before_the_gate() -> None:
    blocked = [Example(f"b{n}", "near_miss", None, False) for n in range(40)]
    assert out_of_fold(_examples() + blocked)[-40:] == [0.0] * 40


def test_what_the_gate_keeps_is_told_by_kind() -> None:
    assert [line.split()[0] for line in gate_lines(_examples(), 0.5)] == ["educational", "near_miss", "off_topic"]


@pytest.fixture
def written(tmp_path: Path) -> Path:
    path = tmp_path / "calibration.toml"
    path.write_text(FILE.read_text())
    return path


def test_what_is_written_is_what_is_read(written: Path) -> None:
    before = read_calibration(written)
    chosen = Calibration(
        replace(before.retrieval, words=0.51),
        replace(before.gate, confidence=0.41, intercept=-3.25),
        before.selection,
    )
    write_calibration(written, chosen)
    assert read_calibration(written) == chosen


def test_comments_and_other_tables_stay(written: Path) -> None:
    write_calibration(written, replace(read_calibration(written), gate=Gates(confidence=0.41)))
    kept = [line for line in FILE.read_text().splitlines() if line.startswith("#") or line.startswith("[")]
    assert [line for line in written.read_text().splitlines() if line.startswith("#") or line.startswith("[")] == kept


def test_a_key_that_the_file_lacks_is_added_to_its_table(tmp_path: Path) -> None:
    path = tmp_path / "calibration.toml"
    path.write_text("# why\n\n[retrieval]\ntop_k = 8\n\n[gate]\nconfidence = 0.5\n\n[selection]\nsentences = 6\n")
    write_calibration(path, Calibration(Weights(words=0.62), Gates(body=3.5)))
    assert read_calibration(path) == Calibration(Weights(words=0.62), Gates(body=3.5))
