"""Further questions of patients: read by section, attached to it, and named where their section is not there."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from bot.corpus.asked import not_held
from bot.corpus.check import check_corpus
from bot.corpus.load import load_corpus

_DOCUMENT = """---
title: Driving
topics: [day]
---

## When can I drive?

Ask the staff. [-]
"""


def corpus_at(folder: Path, asked: str) -> Path:
    (folder / "documents" / "en").mkdir(parents=True)
    (folder / "asked" / "en").mkdir(parents=True)
    (folder / "facts.jsonl").write_text("")
    (folder / "sources.toml").write_text("")
    (folder / "documents" / "en" / "driving.md").write_text(_DOCUMENT)
    (folder / "asked" / "en" / "driving.md").write_text(asked)
    return folder


def test_questions_stand_with_their_section(tmp_path: Path) -> None:
    corpus = load_corpus([corpus_at(tmp_path, "## when-can-i-drive\n\n- car tonight?\n- behind the wheel\n")])
    assert corpus.documents[0].sections[0].also_asked == ("car tonight?", "behind the wheel")


def test_questions_of_a_section_that_is_not_there_are_named(tmp_path: Path) -> None:
    corpus = load_corpus([corpus_at(tmp_path, "## when-can-i-fly\n\n- plane?\n")])
    problems = [str(problem) for problem in check_corpus(corpus, today=date(2026, 11, 22))]
    assert [line for line in problems if "asked/en/driving.md:1: en/driving has no section when-can-i-fly" in line]


def test_questions_that_nothing_answers_stand_apart(tmp_path: Path) -> None:
    folder = corpus_at(tmp_path, "")
    (folder / "asked" / "en" / "not-held.md").write_text("## not-held\n\n- does it help my cat\n")
    assert not_held([folder], "en") == ("does it help my cat",)


def test_questions_of_a_document_that_is_not_there_are_named(tmp_path: Path) -> None:
    folder = corpus_at(tmp_path, "")
    (folder / "asked" / "en" / "flying.md").write_text("## when-can-i-fly\n\n- plane?\n")
    problems = [str(problem) for problem in check_corpus(load_corpus([folder]), today=date(2026, 11, 22))]
    assert [line for line in problems if "asked/en/flying.md:1: there is no document en/flying" in line]


def test_a_document_cannot_be_named_as_the_questions_without_an_answer_are(tmp_path: Path) -> None:
    folder = corpus_at(tmp_path, "")
    (folder / "documents" / "en" / "not-held.md").write_text(_DOCUMENT)
    (folder / "asked" / "en" / "not-held.md").write_text("## not-held\n\n- does it help my cat\n")
    problems = [str(problem) for problem in check_corpus(load_corpus([folder]), today=date(2026, 11, 22))]
    assert [line for line in problems if "a document is named not-held too" in line]
