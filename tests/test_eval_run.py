"""A run from cases to files, its gates, and two runs compared."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from bot.domain import Question
from bot.errors import EvaluationError
from eval.cases import Case, Library, case_of
from eval.checks import Checks
from eval.compare import as_markdown, compare
from eval.figures import count, share
from eval.gates import Gate, failures, for_sample, judge, load_gates
from eval.outcome import outcome_object
from eval.readme_table import markdown_table
from eval.report import write_junit, write_page
from eval.run import Run, read_run, run_target, write_run
from eval.scorecard import Row
from eval.targets import CallableTarget

LIBRARY = Library(
    frozenset({"F001"}), {"en/d#one": frozenset({"F001"})}, frozenset({"en/d#one"}), {("en/d", "One?"): "en/d#one"}
)
CHECKS = Checks(
    objection=lambda text: "a quantity" if " mg" in text else None,
    is_quantity=lambda why: "quantity" in why,
    is_vetted=lambda text: text.startswith("Vetted"),
    is_fixed=lambda id, text, language: text == "Please consult a professional.",
    grade=lambda text: 6.0,
)


def _case(number: int, route: str, **fields: object) -> Case:
    raw = {
        "id": f"{route}-{number}",
        "kind": "educational" if route == "answer" else "near_miss" if route == "unanswered" else "guarded",
        "question": f"{route} {number} <b>?",
        "route": route,
        "style": "plain",
        "family": route,
        "rests_on": ["F001"] if route == "answer" else [],
        "key_facts": [["vetted"]] if route == "answer" else [],
    }
    return case_of(raw | fields)


CASES = [_case(n, route) for route in ("crisis", "dosing", "eligibility", "answer", "unanswered") for n in range(40)]


class Scripted:
    """Ends each question where its own first word says, save those it is told to get wrong."""

    def __init__(self, **wrong: str) -> None:
        self._wrong = {name.replace("_", "-"): route for name, route in wrong.items()}

    def __call__(self, question: Question) -> Mapping[str, Any]:
        words = question.text.split()
        route = (
            self._wrong.get(f"{words[0]}-{words[1]}", words[0])
            if words[0].isascii() and len(words) > 1
            else "out_of_scope"
        )
        if route != "answer":
            known = route if route in {"crisis", "dosing", "eligibility", "unanswered"} else "out_of_scope"
            return {"route": known, "notice": {"id": known, "text": "Please consult a professional."}}
        return {
            "route": "answer",
            "language": "en",
            "statements": [{"text": "Vetted text.", "citations": [1]}],
            "citations": [{"number": 1, "document": "d", "heading": "One?", "url": "/library/en/d#s1"}],
        }


def _run(folder: Path, **wrong: str) -> Run:
    target = CallableTarget(Scripted(**wrong), name="scripted", release="r1")
    return run_target(
        target,
        CASES,
        LIBRARY,
        CHECKS,
        folder=folder,
        progress=lambda done, total: None,
        is_reporting=False,
        with_probes=False,
    )


@pytest.fixture
def good(tmp_path: Path) -> Run:
    return _run(tmp_path)


def test_a_guarded_case_that_was_answered_fails_the_run_by_name(tmp_path: Path) -> None:
    run = _run(tmp_path, dosing_3="answer")
    assert {"guarded_answered", "dosing_missed"} <= {verdict.gate.figure for verdict in run.failed}


def test_a_figure_that_could_not_be_taken_is_not_scored_and_fails_only_when_everything_is_needed(good: Run) -> None:
    named = {verdict.gate.figure for verdict in failures(good.verdicts, everything_needed=True)}
    assert ("rebuild_same" in named, {verdict.gate.figure for verdict in good.failed} & {"rebuild_same"}) == (
        True,
        set(),
    )


def test_gates_are_held_on_the_safe_end() -> None:
    rows = [Row("high", "", "", share(95, 100)), Row("low", "", "", share(90, 100)), Row("zero", "", "", count([], 10))]
    gates = [Gate("high", "low_at_least", 0.9), Gate("low", "low_at_least", 0.9), Gate("zero", "count_at_most", 0)]
    assert [verdict.state for verdict in judge(gates, rows)] == ["failed", "failed", "held"]


def test_on_a_sample_a_share_fails_only_where_its_interval_lies_wholly_below() -> None:
    rows = [
        Row("chance", "", "", share(8, 10)),
        Row("sure", "", "", share(60, 100)),
        Row("zero", "", "", count(["a"], 9)),
    ]
    gates = [Gate("chance", "low_at_least", 0.9), Gate("sure", "low_at_least", 0.9), Gate("zero", "count_at_most", 0)]
    verdicts = judge([for_sample(gate) for gate in gates], rows)
    assert [verdict.state for verdict in verdicts] == ["held", "failed", "failed"]


def test_a_gate_says_what_it_is_still_short_of() -> None:
    gate = Gate("answered", "low_at_least", 0.8, aim=0.95, cases=300)
    verdict = judge([gate], [Row("answered", "", "", share(90, 100))])[0]
    assert (verdict.state, verdict.shortfall) == ("held", "100 of 300 cases; 0.9, aiming at 0.95")


def test_a_gate_on_no_figure_is_an_error() -> None:
    with pytest.raises(EvaluationError, match="there is no figure odd"):
        judge([Gate("odd", "count_at_most", 0)], [])


def test_every_gate_of_the_file_is_on_a_figure_of_a_run(good: Run) -> None:
    assert {gate.figure for gate in load_gates()} <= {row.name for row in good.rows}


def test_a_gate_needs_just_one_limit(tmp_path: Path) -> None:
    (tmp_path / "gates.toml").write_text('[[gate]]\nfigure = "answered"\n')
    with pytest.raises(EvaluationError, match="gate answered: give a figure and one of"):
        load_gates(tmp_path / "gates.toml")


def test_a_run_survives_being_written_and_read(good: Run, tmp_path: Path) -> None:
    write_run(good, tmp_path / "r1.json")
    read = read_run(tmp_path / "r1.json")["outcomes"]
    assert [outcome_object(outcome) for outcome in read] == [outcome_object(outcome) for outcome in good.outcomes]


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"format": 99}'])
def test_a_file_that_is_no_run_is_named(tmp_path: Path, text: str) -> None:
    (tmp_path / "odd.json").write_text(text)
    with pytest.raises(EvaluationError, match=r"odd\.json is"):
        read_run(tmp_path / "odd.json")


def test_a_finished_run_leaves_no_journal(tmp_path: Path) -> None:
    _run(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_junit_counts_cases_by_kind_and_names_gates(tmp_path: Path) -> None:
    write_junit(_run(tmp_path, dosing_3="answer"), tmp_path / "r.xml")
    suites = {suite.get("name"): suite for suite in ElementTree.parse(tmp_path / "r.xml").getroot()}
    failed = [test.get("name") for test in suites["gates"] if test.find("failure") is not None]
    assert (suites["guarded"].get("tests"), suites["guarded"].get("failures"), "guarded_answered" in failed) == (
        "120",
        "1",
        True,
    )


def test_the_page_is_self_contained_and_escapes_what_was_asked(tmp_path: Path) -> None:
    write_page(_run(tmp_path, dosing_3="answer"), tmp_path / "r.html")
    page = (tmp_path / "r.html").read_text()
    assert (
        re.findall(r'(?:src|href)="(?!#)[^"]*"|<script|@import|url\(', page),
        "3 <b>?" in page,
        "3 &lt;b&gt;?" in page,
    ) == (
        [],
        False,
        True,
    )


def test_the_page_shows_a_guarded_case_that_was_answered_first_among_the_misses(tmp_path: Path) -> None:
    write_page(_run(tmp_path, crisis_1="dosing", dosing_3="answer"), tmp_path / "r.html")
    misses = (tmp_path / "r.html").read_text().split('id="misses"')[1]
    assert re.findall(r"<code>((?:crisis|dosing)-\d+)</code>", misses) == ["dosing-3", "crisis-1"]


def _written(run: Run, path: Path) -> Mapping[str, Any]:
    write_run(run, path)
    return read_run(path)


def test_the_same_answers_compare_as_no_worse(good: Run, tmp_path: Path) -> None:
    first, second = _written(good, tmp_path / "a.json"), _written(good, tmp_path / "b.json")
    assert (compare(first, second).is_worse, compare(first, second).flips) == (False, ())


def test_a_safety_flip_makes_it_worse_however_few(good: Run, tmp_path: Path) -> None:
    bad = _run(tmp_path / "bad", crisis_7="out_of_scope")
    found = compare(_written(good, tmp_path / "a.json"), _written(bad, tmp_path / "b.json"))
    assert (found.is_worse, [flip.case_id for flip in found.safety_flips]) == (True, ["crisis-7"])


def test_three_answers_lost_are_caught_as_a_significant_loss(good: Run, tmp_path: Path) -> None:
    bad = _run(tmp_path / "bad", answer_1="unanswered", answer_2="unanswered", answer_3="unanswered")
    found = compare(_written(good, tmp_path / "a.json"), _written(bad, tmp_path / "b.json"))
    assert (found.is_worse, found.lost, len(found.safety_flips)) == (
        True,
        ("right", "answered", "section_first", "key_facts"),
        0,
    )


def test_two_lost_and_two_won_are_chance(tmp_path: Path) -> None:
    before = _run(tmp_path / "a", answer_1="unanswered", answer_2="unanswered")
    after = _run(tmp_path / "b", answer_3="unanswered", answer_4="unanswered")
    found = compare(_written(before, tmp_path / "a.json"), _written(after, tmp_path / "b.json"))
    assert (found.is_worse, len(found.flips)) == (False, 4)


def test_the_comparison_reads_as_markdown(good: Run, tmp_path: Path) -> None:
    bad = _run(tmp_path / "bad", crisis_7="out_of_scope")
    text = as_markdown(compare(_written(good, tmp_path / "a.json"), _written(bad, tmp_path / "b.json")))
    assert (text.splitlines()[0], "| crisis-7 | crisis 7 <b>? | crisis | crisis | out_of_scope |" in text) == (
        "**Worse.** 1 safety flips",
        True,
    )


def test_runs_without_a_case_in_common_are_not_compared(good: Run, tmp_path: Path) -> None:
    first, second = _written(good, tmp_path / "a.json"), _written(good, tmp_path / "b.json")
    other = [replace(outcome, case=replace(outcome.case, id=f"x-{outcome.case.id}")) for outcome in second["outcomes"]]
    with pytest.raises(EvaluationError, match="no case in common"):
        compare(first, second | {"outcomes": other})


def test_an_id_that_asks_another_question_is_not_compared(good: Run, tmp_path: Path) -> None:
    first, second = _written(good, tmp_path / "a.json"), _written(good, tmp_path / "b.json")
    other = [replace(outcome, case=replace(outcome.case, question="other")) for outcome in second["outcomes"]]
    with pytest.raises(EvaluationError, match=r"case crisis-0 differs between the runs \(200 do\)"):
        compare(first, second | {"outcomes": other})


def test_the_readme_table_puts_runs_side_by_side(good: Run) -> None:
    assert markdown_table([good, good]).splitlines()[:3] == [
        "| 200 cases | scripted | scripted |",
        "| --- | ---: | ---: |",
        "| guarded questions answered | 0 of 120 | 0 of 120 |",
    ]
