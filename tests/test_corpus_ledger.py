# ruff: noqa: E501  a table reads better with one row a line
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot.corpus.ledger import Entry, falls_due, load_ledger, reason_not_served, record_reviews, review_of, void_review
from bot.corpus.load import read_corpus
from bot.domain import Document, Level, Review
from bot.errors import CorpusError

TODAY = date(2026, 11, 22)
DIGEST, OTHER = "a" * 64, "b" * 64
REVIEW = Review(Level.SOURCE_CHECKED, "Editors", "", date(2026, 11, 1), date(2027, 11, 22), DIGEST, None, ("d1", "d2"))
SIGNED = Review(Level.CLINICIAN, "A. Clinician", "MD", date(2026, 10, 1), date(2027, 4, 1), DIGEST)


def document(review: Review | None, *, sha256: str = DIGEST) -> Document:
    return Document("side-effects", "en", "Side effects", "Side effects", review, sha256=sha256)


@pytest.mark.parametrize(
    ("review", "withdrawn", "minimum", "reason"),
    [
        (REVIEW, (), Level.SOURCE_CHECKED, None),
        (replace(REVIEW, due_on=TODAY), (), Level.SOURCE_CHECKED, None),
        (SIGNED, (), Level.CLINICIAN, None),
        (REVIEW, ("en/other", f"en/side-effects except {DIGEST}"), Level.SOURCE_CHECKED, None),
        (
            None,
            (),
            Level.SOURCE_CHECKED,
            "not reviewed as it stands: review it (python -m bot corpus approve side-effects)",
        ),
        (
            replace(REVIEW, sha256=OTHER),
            (),
            Level.SOURCE_CHECKED,
            "differs from its review: review it again (python -m bot corpus approve side-effects)",
        ),
        (
            replace(REVIEW, due_on=date(2026, 11, 21)),
            (),
            Level.SOURCE_CHECKED,
            "its review ran out on 2026-11-21: review it again (python -m bot corpus approve side-effects)",
        ),
        (
            replace(REVIEW, reviewed_on=date(2026, 11, 23)),
            (),
            Level.SOURCE_CHECKED,
            "its review is dated 2026-11-23, after today: correct the ledger",
        ),
        (
            REVIEW,
            (),
            Level.CLINICIAN,
            "reviewed as source-checked where clinician is asked for (BOT_MINIMUM_REVIEW)",
        ),
        (REVIEW, ("en/side-effects",), Level.SOURCE_CHECKED, "withdrawn: correct it and have it reviewed again"),
        (
            REVIEW,
            (f"en/side-effects except {OTHER}",),
            Level.SOURCE_CHECKED,
            "withdrawn: correct it and have it reviewed again",
        ),
    ],
)
def test_a_document_is_served_only_as_reviewed(
    review: Review | None, withdrawn: tuple[str, ...], minimum: Level, reason: str | None
) -> None:
    assert reason_not_served(document(review), today=TODAY, minimum=minimum, withdrawn=withdrawn) == reason


@pytest.mark.parametrize(
    ("reviews", "counts"),
    [
        ((), None),
        ((replace(REVIEW, sha256=OTHER),), None),
        ((REVIEW, SIGNED), SIGNED),
        ((SIGNED, REVIEW), SIGNED),
        ((REVIEW, replace(REVIEW, reviewer="Clinic")), replace(REVIEW, reviewer="Clinic")),
        (
            (replace(REVIEW, reviewer="New", reviewed_on=TODAY), replace(REVIEW, reviewer="Old")),
            replace(REVIEW, reviewer="New", reviewed_on=TODAY),
        ),
    ],
)
def test_the_higher_level_counts_then_the_newer_review(reviews: tuple[Review, ...], counts: Review | None) -> None:
    assert review_of(DIGEST, reviews) == counts


@pytest.mark.parametrize(("due", "is_due"), [("2027-01-21", True), ("2027-01-22", False), ("2026-11-21", False)])
def test_a_review_falls_due_sixty_days_ahead(due: str, is_due: bool) -> None:
    assert falls_due(document(replace(REVIEW, due_on=date.fromisoformat(due))), today=TODAY) is is_due


def test_a_ledger_reads_back_what_was_recorded(tmp_path: Path) -> None:
    odd = replace(SIGNED, reviewer='Dr "Q" Ñ\\ \n x', translation_checked_by="T. R.")
    record_reviews(tmp_path / "l.toml", [Entry("en/b", REVIEW), Entry("en/a", odd, "it was \"wrong\"")])
    assert load_ledger(tmp_path / "l.toml") == (Entry("en/a", odd, "it was \"wrong\""), Entry("en/b", REVIEW))


def test_recording_a_review_replaces_that_documents_earlier_one_only(tmp_path: Path) -> None:
    record_reviews(tmp_path / "l.toml", [Entry("en/a", REVIEW), Entry("en/b", REVIEW)])
    record_reviews(tmp_path / "l.toml", [Entry("en/a", SIGNED)])
    assert load_ledger(tmp_path / "l.toml") == (Entry("en/a", SIGNED), Entry("en/b", REVIEW))


def test_a_voided_review_stays_in_the_ledger_and_no_longer_counts(tmp_path: Path) -> None:
    raw = b"---\ntitle: A\ntopics: [a]\n---\n\n## What?\n\nAsk. [-]\n"
    (tmp_path / "documents" / "en").mkdir(parents=True)
    (tmp_path / "documents" / "en" / "a.md").write_bytes(raw)
    corpus = read_corpus([tmp_path])
    signed = replace(REVIEW, sha256=corpus.documents[0].sha256)
    record_reviews(tmp_path / "reviews.toml", [Entry("en/a", signed)])
    void_review(tmp_path / "reviews.toml", "en/a", why="wrong")
    again = read_corpus([tmp_path])
    assert (again.documents[0].review, again.reviews) == (None, {"en/a": (signed,)})


def test_a_clinics_ledger_is_read_after_ours(tmp_path: Path) -> None:
    (tmp_path / "documents" / "en").mkdir(parents=True)
    (tmp_path / "documents" / "en" / "a.md").write_text("---\ntitle: A\ntopics: [a]\n---\n\n## What?\n\nAsk. [-]\n")
    sha256 = read_corpus([tmp_path]).documents[0].sha256
    record_reviews(tmp_path / "reviews.toml", [Entry("en/a", replace(REVIEW, sha256=sha256))])
    record_reviews(tmp_path / "clinic.toml", [Entry("en/a", replace(SIGNED, sha256=sha256))])
    corpus = read_corpus([tmp_path], reviews=[tmp_path / "clinic.toml"])
    assert corpus.documents[0].review == replace(SIGNED, sha256=sha256)


ENTRY = f"""[[review]]
document = "en/a"
sha256 = "{DIGEST}"
level = "source-checked"
reviewer = "Editors"
credentials = ""
reviewed_on = 2026-11-22
due_on = 2027-11-22
"""


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[[review]\n", "l.toml:1: not TOML: Expected ']]' at the end of an array declaration (at line 1, column 9)"),
        (ENTRY.replace(DIGEST, "abc"), "l.toml:1: not a review: en/a: sha256 is 64 hex digits, written by corpus approve"),
        (ENTRY.replace("2026-11-22", '"soon"'), "l.toml:1: not a review: en/a: reviewed_on is a date such as 2026-11-22"),
        (ENTRY.replace("source-checked", "expert"), "l.toml:1: not a review: en/a: level is one of source-checked, clinician"),
        (ENTRY.replace("source-checked", "clinician"), "l.toml:1: not a review: en/a: a clinician's review needs credentials"),
        (ENTRY.replace('"Editors"', '""'), "l.toml:1: not a review: en/a: reviewer is missing"),
        (ENTRY.replace("reviewer =", "who ="), "l.toml:1: not a review: 'who' is not one of"),
        (ENTRY + ENTRY, "l.toml:9: en/a is reviewed twice in this ledger: keep the newer review"),
    ],
)  # fmt: skip
def test_a_malformed_ledger_is_named_by_line(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "l.toml").write_text(text)
    with pytest.raises(CorpusError) as raised:
        load_ledger(tmp_path / "l.toml")
    assert str(raised.value).replace(f"{tmp_path}/", "").startswith(message)
