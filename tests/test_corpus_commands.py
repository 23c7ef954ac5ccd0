# ruff: noqa: E501  a table reads better with one row a line
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result
from typer.testing import CliRunner

from bot.commands.corpus import app
from bot.corpus.ledger import load_ledger
from bot.corpus.withdrawals import load_withdrawn
from bot.errors import CorpusError, SettingsError

SOURCES = """[[source]]
id = "S001"
title = "A label"
publisher = "A maker"
type = "label"
read = "excerpt"
read_on = 2026-11-22
"""
FACT = {
    "id": "F001", "topic": "a", "fact": "Esketamine raises blood pressure.", "strength": "label", "caveat": "",
    "sources": ["S001"], "seen": True, "flags": [], "evidence": "approved", "check_by": None,
}  # fmt: skip
TEXT = """---
title: Pressure
topics: [a]
---

## Does ketamine raise blood pressure?

Esketamine can raise blood pressure. [F001]
"""
APPROVE = ("approve", "--level", "source-checked", "--reviewer", "Editors", "--due", "2099-01-01")
Run = Callable[..., Result]


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    (tmp_path / "corpus" / "documents" / "en").mkdir(parents=True)
    (tmp_path / "corpus" / "documents" / "en" / "pressure.md").write_text(TEXT)
    (tmp_path / "corpus" / "sources.toml").write_text(SOURCES)
    (tmp_path / "corpus" / "facts.jsonl").write_text(json.dumps(FACT))
    return tmp_path / "corpus"


@pytest.fixture
def run(corpus: Path, tmp_path: Path) -> Run:
    places = {"BOT_CORPUS_DIR": str(corpus), "BOT_RELEASE_DIR": str(tmp_path / "var")}

    def invoke(*arguments: str, **environment: str) -> Result:
        return CliRunner().invoke(app, list(arguments), env={**places, **environment})

    return invoke


def test_check_of_a_sound_corpus_exits_0(run: Run) -> None:
    result = run("check")
    assert (result.exit_code, result.stdout) == (0, "")


def test_check_prints_each_problem_and_exits_1(run: Run, corpus: Path) -> None:
    path = corpus / "documents" / "en" / "pressure.md"
    path.write_text(TEXT.replace("[F001]", "[F404]"))
    result = run("check")
    assert (result.exit_code, result.stdout) == (
        1,
        f"{path}:8: F404 is not a fact of facts.jsonl: correct the id or add the fact\n",
    )


def test_check_looks_for_a_case_when_cases_are_given(run: Run, corpus: Path, tmp_path: Path) -> None:
    (tmp_path / "cases").mkdir()
    (tmp_path / "cases" / "a.jsonl").write_text('{"id": "c1", "route": "answer", "rests_on": ["F002"]}\n')
    assert run("check", "--cases", str(tmp_path / "cases")).stdout == (
        f"{corpus}/documents/en/pressure.md:6: no case asks about 'Does ketamine raise blood pressure?': add one to eval/cases\n"
    )


def test_an_approved_document_is_served(run: Run) -> None:
    run(*APPROVE, "pressure")
    assert run("status").stdout.splitlines()[1].split() == [
        "pressure", "en", "source-checked", "Editors", "2099-01-01", "served",
    ]  # fmt: skip


def test_editing_a_document_voids_its_review(run: Run, corpus: Path) -> None:
    run(*APPROVE, "--all")
    (corpus / "documents" / "en" / "pressure.md").write_text(TEXT.replace("can raise", "may raise"))
    assert "not reviewed as it stands" in run("status").stdout


def test_a_clinics_review_goes_into_its_own_ledger(run: Run, tmp_path: Path, corpus: Path) -> None:
    clinic = tmp_path / "clinic.toml"
    signed = (
        "approve",
        "pressure",
        "--level",
        "clinician",
        "--reviewer",
        "A. C.",
        "--credentials",
        "MD",
        "--due",
        "2099-01-01",
    )
    run(*signed, BOT_REVIEWS=str(clinic))
    assert ([entry.review.level for entry in load_ledger(clinic)], (corpus / "reviews.toml").exists()) == (
        ["clinician"],
        False,
    )


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((*APPROVE, "nowhere"), "there is no document en/nowhere: corpus status lists those there are"),
        (("approve", "pressure", "--level", "clinician", "--reviewer", "A. C.", "--due", "2099-01-01"),
         "a clinician's review needs the clinician's credentials (--credentials)"),
        (("approve", "pressure", "--level", "source-checked", "--reviewer", " ", "--due", "2099-01-01"),
         "a review needs a reviewer: name who compared the text (--reviewer)"),
        (("approve", "pressure", "--level", "source-checked", "--reviewer", "E", "--due", "2020-01-01"),
         "a review due on 2020-01-01 has run out already: give a later day (--due)"),
        (("where", "F404"), "F404 is neither a fact nor a source: ids stand in facts.jsonl and sources.toml"),
        (("review", "nowhere"), "there is no document en/nowhere: corpus status lists those there are"),
        (("withdraw", "No Such", "--why", "x"),
         "'en/No Such' is not a document: write it as language/slug, such as en/side-effects-overview"),
    ],
)  # fmt: skip
def test_what_cannot_be_done_is_one_line_with_the_remedy(run: Run, arguments: tuple[str, ...], message: str) -> None:
    error = run(*arguments).exception
    assert (type(error), str(error)) == (CorpusError, message)


def test_a_document_the_check_objects_to_is_not_approved(run: Run, corpus: Path) -> None:
    (corpus / "documents" / "en" / "pressure.md").write_text(TEXT.replace("can raise", "cures"))
    error = run(*APPROVE, "pressure").exception
    assert str(error).startswith("en/pressure has 1 problems, correct them first: ")


def test_approving_nothing_is_wrong_usage(run: Run) -> None:
    assert run(*APPROVE).exit_code == 2


def test_a_withdrawn_document_is_out_and_its_review_void(run: Run, corpus: Path, tmp_path: Path) -> None:
    run(*APPROVE, "pressure")
    run("withdraw", "pressure", "--why", "a wrong figure")
    assert (load_withdrawn(tmp_path / "var" / "withdrawn.json"), load_ledger(corpus / "reviews.toml")[0].withdrawn) == (
        {"en/pressure"},
        "a wrong figure",
    )


def test_a_withdrawn_document_is_not_approved_by_the_way(run: Run) -> None:
    run("withdraw", "pressure", "--why", "a wrong figure")
    error = run(*APPROVE, "--all").exception
    assert str(error) == "en/pressure is withdrawn: correct it, then approve it with --readmit"


def test_a_readmitted_document_is_served_again(run: Run) -> None:
    run("withdraw", "pressure", "--why", "a wrong figure")
    run(*APPROVE, "pressure", "--readmit")
    assert run("status").stdout.splitlines()[1].split()[-1] == "served"


def test_withdrawing_works_when_corpus_and_ledger_are_broken(run: Run, corpus: Path, tmp_path: Path) -> None:
    (corpus / "facts.jsonl").write_text("broken")
    (corpus / "reviews.toml").write_text("[[broken")
    result = run("withdraw", "pressure", "--why", "a wrong figure")
    assert (result.exit_code, load_withdrawn(tmp_path / "var" / "withdrawn.json")) == (0, {"en/pressure"})


def test_withdrawing_works_without_settings_when_the_folder_is_named(run: Run, tmp_path: Path) -> None:
    arguments = ("withdraw", "pressure", "--why", "x", "--release-dir", str(tmp_path / "var"))
    assert (run(*arguments, BOT_PORT="none").exit_code, load_withdrawn(tmp_path / "var" / "withdrawn.json")) == (
        0,
        {"en/pressure"},
    )


def test_withdrawing_with_wrong_settings_says_how_to_go_on(run: Run) -> None:
    error = run("withdraw", "pressure", "--why", "x", BOT_PORT="none").exception
    assert (type(error), str(error).endswith("or name the folder of withdrawn.json: --release-dir")) == (
        SettingsError,
        True,
    )


def test_where_lists_the_sentences(run: Run, corpus: Path) -> None:
    assert run("where", "S001").stdout.splitlines()[1:] == [
        f"{corpus}/documents/en/pressure.md:8: s1 Esketamine can raise blood pressure."
    ]


def test_the_report_is_written_beside_the_releases(run: Run, tmp_path: Path) -> None:
    result = run("report")
    assert (result.exit_code, (tmp_path / "var" / "corpus-report.html").read_text()[:15]) == (0, "<!doctype html>")


def test_an_import_that_fails_leaves_the_others_done(run: Run, corpus: Path, tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text("A text.")
    result = run("import", str(tmp_path / "none.pdf"), str(tmp_path / "good.txt"))
    assert (result.exit_code, (corpus / "drafts" / "good.md").exists()) == (1, True)
