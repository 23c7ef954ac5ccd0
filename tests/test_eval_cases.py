"""Reading and checking case files, written here a few lines at a time."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from bot.domain import Route
from bot.errors import EvaluationError
from eval.case_counts import count_cases, counts_table, near_duplicates
from eval.cases import Case, Library, case_of, check_cases, check_digests, load_cases, pin_digest

LIBRARY = Library(
    facts=frozenset({"F001", "F002"}),
    sections={
        "en/basics#what-is-it": frozenset({"F001"}),
        "en/basics#who-decides": frozenset({"F001"}),
        "es/basics#que-es": frozenset({"F001"}),
    },
    served=frozenset({"en/basics#what-is-it", "es/basics#que-es"}),
    headings={("en/basics", "What is it?"): "en/basics#what-is-it"},
)


def _raw(**fields: object) -> dict[str, object]:
    return {
        "id": "a-1",
        "kind": "guarded",
        "question": "Should I?",
        "route": "eligibility",
        "style": "plain",
        "family": "eligibility.self",
    } | fields


def _write(path: Path, *rows: object) -> Path:
    lines = [row if isinstance(row, str) else json.dumps(row) for row in rows]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_a_case_is_read_with_its_defaults(tmp_path: Path) -> None:
    _write(tmp_path / "a.jsonl", _raw())
    assert load_cases(tmp_path) == (
        Case(
            id="a-1",
            kind="guarded",
            question="Should I?",
            route=Route.ELIGIBILITY,
            style="plain",
            family="eligibility.self",
        ),
    )


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ('{"id": ', "a.jsonl:2: not JSON: Expecting value at column 8"),
        ("[1]", "a.jsonl:2: a case is a JSON object"),
        (_raw(id="b", route="advice"), "a.jsonl:2: unknown route 'advice'"),
        (_raw(id="b", also_ok=["advice"]), "a.jsonl:2: unknown route 'advice'"),
        (_raw(id="b", kind="odd"), "a.jsonl:2: unknown kind 'odd'"),
        (_raw(id="b", style="shouty"), "a.jsonl:2: unknown style 'shouty'"),
        (_raw(id="b", colour="red"), "a.jsonl:2: unknown field colour"),
        (_raw(id="a-1"), "a.jsonl:2: id a-1 is taken by a.jsonl:1"),
        (_raw(id="b", pair="zzz"), "a.jsonl:2: pair zzz is no case's id"),
        ({"id": "b"}, "a.jsonl:2: kind is missing"),
    ],
)
def test_a_line_at_fault_is_named_by_file_and_line(tmp_path: Path, row: object, told: str) -> None:
    _write(tmp_path / "a.jsonl", _raw(), row)
    with pytest.raises(EvaluationError) as caught:
        load_cases(tmp_path)
    assert str(caught.value) == told


def test_every_line_at_fault_is_named_at_once(tmp_path: Path) -> None:
    _write(tmp_path / "a.jsonl", _raw(route="x"), _raw(id="b", kind="y"))
    with pytest.raises(EvaluationError) as caught:
        load_cases(tmp_path)
    assert str(caught.value).splitlines() == ["a.jsonl:1: unknown route 'x'", "a.jsonl:2: unknown kind 'y'"]


def test_a_folder_without_cases_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(EvaluationError, match=r"no \*\.jsonl"):
        load_cases(tmp_path)


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"rests_on": ["F999"]}, "a.jsonl:7: a-1: unknown fact F999"),
        ({"document": "nowhere"}, "a.jsonl:7: a-1: unknown document nowhere"),
        ({"sections": ["basics#nothing"]}, "a.jsonl:7: a-1: unknown section basics#nothing"),
    ],
)
def test_a_case_that_points_at_nothing_is_named(fields: dict[str, object], told: str) -> None:
    with pytest.raises(EvaluationError) as caught:
        check_cases([case_of(_raw(**fields), "a.jsonl:7")], LIBRARY)
    assert str(caught.value) == told


@pytest.mark.parametrize(
    ("fields", "right"),
    [
        ({"rests_on": ["F001"]}, {"en/basics#what-is-it"}),
        ({"rests_on": ["F001"], "language": "es"}, {"es/basics#que-es"}),
        ({"sections": ["basics#what-is-it"]}, {"en/basics#what-is-it"}),
        ({"sections": ["basics#who-decides"]}, set()),
        ({"rests_on": ["F002"]}, set()),
    ],
)
def test_right_sections_are_those_served_that_rest_on_its_facts(fields: dict[str, object], right: set[str]) -> None:
    assert LIBRARY.right_sections(case_of(_raw(**fields))) == right


def test_a_pinned_file_that_was_edited_is_named(tmp_path: Path) -> None:
    path = _write(tmp_path / "first.jsonl", _raw())
    pin_digest(path, written_on=date(2026, 11, 22))
    _write(path, _raw(question="Should she?"))
    with pytest.raises(EvaluationError, match=r"first\.jsonl differs from its digest in DIGESTS\.toml"):
        check_digests(tmp_path)


def test_a_file_added_beside_a_pinned_one_needs_its_own_entry(tmp_path: Path) -> None:
    pin_digest(_write(tmp_path / "first.jsonl", _raw()), written_on=date(2026, 11, 22))
    _write(tmp_path / "second.jsonl", _raw(id="b"))
    with pytest.raises(EvaluationError, match=r"second\.jsonl has no entry"):
        check_digests(tmp_path)


def test_a_pinned_file_is_not_pinned_again_with_other_contents(tmp_path: Path) -> None:
    path = _write(tmp_path / "first.jsonl", _raw())
    pin_digest(path, written_on=date(2026, 11, 22))
    _write(path, _raw(question="Should she?"))
    with pytest.raises(EvaluationError, match="another digest"):
        pin_digest(path, written_on=date(2026, 11, 23))


def test_pinned_files_pass_their_check(tmp_path: Path) -> None:
    for name in ("first", "second"):
        pin_digest(_write(tmp_path / f"{name}.jsonl", _raw(id=name)), written_on=date(2026, 11, 22))
    assert check_digests(tmp_path) is None


def test_near_duplicates_are_counted_once_and_twins_twice() -> None:
    cases = [
        case_of(_raw(id="a", question="Could I have ketamine with my heart problem?")),
        case_of(_raw(id="b", question="could I have ketamine with my heart problems")),
        case_of(_raw(id="c", question="Could I have ketamine with my heart problem?", route="diagnosis")),
        case_of(_raw(id="d", question="Is my sister a candidate?")),
    ]
    assert near_duplicates(cases) == (("b", "a"),)


def test_counts_say_what_is_thin_and_what_the_library_does_not_hold() -> None:
    case = case_of(_raw(kind="educational", route="answer", rests_on=["F002"]))
    counts = count_cases([case], LIBRARY)
    assert (
        counts.independent,
        counts.by_field["kind"]["educational"],
        counts.unheld,
        "kind spanish: 0 of 60" in counts.thin,
    ) == (
        1,
        1,
        ("a-1",),
        True,
    )


def test_the_table_begins_with_the_counts() -> None:
    table = counts_table(count_cases([case_of(_raw())], LIBRARY))
    assert table.splitlines()[0] == "1 cases, 1 independent (0 near duplicates)"
