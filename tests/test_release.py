"""A release: what it holds, that it cannot be half there, and how one takes another's place."""

from __future__ import annotations

import json
import shutil
from datetime import date
from pathlib import Path

import pytest

from bot.corpus.ledger import Entry, load_ledger, record_reviews
from bot.corpus.withdrawals import withdraw
from bot.domain import Document, Level
from bot.errors import ReleaseError
from bot.manifest import read_documents, write_documents
from bot.release import (
    Release,
    build_release,
    current_release,
    has_full_release,
    is_stale,
    open_release,
    read_release,
    verify_release,
)
from bot.served import Served
from bot.settings import Settings

pytestmark = pytest.mark.model

TODAY = date(2026, 11, 22)


class Dies:
    """An encoder that fails part way through a build."""

    digest = "dies"

    def encode(self, texts):
        raise KeyboardInterrupt


def test_a_release_lists_every_approved_document_with_its_review(release: Release) -> None:
    assert {item["document"]: item["review"]["reviewer"] for item in release.manifest["documents"]} == {
        "en/blood-pressure": "The editors",
        "en/driving": "The editors",
        "en/esketamine": "The editors",
    }


def test_sections_of_the_library_alone_are_not_among_its_passages(release: Release) -> None:
    assert [passage.id for passage in release.passages["en"]] == [
        "en/blood-pressure#does-ketamine-raise-blood-pressure",
        "en/driving#when-can-i-drive-after-a-session",
        "en/driving#how-long-does-a-session-last",
        "en/esketamine#what-is-esketamine",
    ]


def test_documents_come_back_from_json_as_they_were(release: Release, tmp_path: Path) -> None:
    write_documents(tmp_path / "documents.json", release.documents)
    assert read_documents(tmp_path / "documents.json") == release.documents


def test_the_same_inputs_give_the_same_id(settings: Settings, encoder) -> None:
    first = build_release(settings, today=TODAY, encoder=encoder)
    shutil.rmtree(settings.release_dir)
    assert build_release(settings, today=TODAY, encoder=encoder).name == first.name


def test_a_provisional_release_is_stale_until_the_full_one_takes_its_place(settings: Settings, encoder) -> None:
    shutil.rmtree(settings.release_dir, ignore_errors=True)
    first = build_release(settings, today=TODAY, encoder=encoder, provisional=True)
    assert (current_release(settings), has_full_release(settings)) == (first, False)
    assert "provisional" in (is_stale(settings, today=TODAY, encoder=encoder) or "")
    full = build_release(settings, today=TODAY, encoder=encoder)
    assert (current_release(settings), has_full_release(settings)) == (full, True)
    assert is_stale(settings, today=TODAY, encoder=encoder) is None
    assert full != first


def test_two_builds_of_the_same_inputs_retrieve_alike(settings: Settings, encoder, release: Release) -> None:
    again = open_release(build_release(settings, today=TODAY, encoder=encoder), encoder=encoder)
    vector = encoder.encode(["can i drive home"])[0]
    assert again.vectors["en"].nearest(vector, count=20) == release.vectors["en"].nearest(vector, count=20)


def test_an_edited_document_is_left_out_until_it_is_reviewed_again(settings: Settings, encoder) -> None:
    with (settings.corpus_dir[0] / "documents/en/driving.md").open("a") as stream:
        stream.write("Ask the clinic. [-]\n")
    _, documents = read_release(build_release(settings, today=TODAY, encoder=encoder))
    assert [document.slug for document in documents] == ["blood-pressure", "esketamine"]


def test_a_review_that_has_run_out_leaves_nothing_to_serve(settings: Settings, encoder) -> None:
    with pytest.raises(ReleaseError, match="no document may be served: review one"):
        build_release(settings, today=date(2028, 1, 1), encoder=encoder)


def test_a_clinic_that_asks_for_a_clinicians_review_serves_nothing_less(settings: Settings, encoder) -> None:
    strict = settings.model_copy(update={"minimum_review": Level.CLINICIAN})
    ledger = strict.corpus_dir[0] / "reviews.toml"
    entry = next(item for item in load_ledger(ledger) if item.document == "en/driving")
    review = entry.review.__class__(
        Level.CLINICIAN, "A. Clinician", "MD", date(2026, 11, 2), date(2027, 11, 2), entry.review.sha256
    )
    record_reviews(ledger, [Entry("en/driving", review)])
    _, documents = read_release(build_release(strict, today=TODAY, encoder=encoder))
    assert [document.key for document in documents] == ["en/driving"]


def test_a_fresh_release_is_not_stale(settings: Settings, encoder) -> None:
    build_release(settings, today=TODAY, encoder=encoder)
    assert is_stale(settings, today=TODAY, encoder=encoder) is None


@pytest.mark.parametrize("name", ["documents/en/driving.md", "facts.jsonl", "sources.toml", "reviews.toml"])
def test_a_change_to_the_corpus_makes_the_release_stale(settings: Settings, encoder, name: str) -> None:
    build_release(settings, today=TODAY, encoder=encoder)
    with (settings.corpus_dir[0] / name).open("a") as stream:
        stream.write("\n")
    assert is_stale(settings, today=TODAY, encoder=encoder) == (
        "the corpus, its reviews or a setting changed since it was built"
    )


def test_a_review_that_ran_out_makes_the_release_stale(settings: Settings, encoder) -> None:
    build_release(settings, today=TODAY, encoder=encoder)
    assert is_stale(settings, today=date(2028, 1, 1), encoder=encoder) == "the review of en/blood-pressure has run out"


def test_a_build_that_dies_leaves_the_active_release_untouched(settings: Settings, encoder) -> None:
    active = build_release(settings, today=TODAY, encoder=encoder)
    (settings.corpus_dir[0] / "facts.jsonl").open("a").write("\n")
    with pytest.raises(KeyboardInterrupt):
        build_release(settings, today=TODAY, encoder=Dies())
    verify_release(active)
    assert current_release(settings) == active


def test_the_next_build_sweeps_away_what_a_dead_one_began(settings: Settings, encoder) -> None:
    with pytest.raises(KeyboardInterrupt):
        build_release(settings, today=TODAY, encoder=Dies())
    build_release(settings, today=TODAY, encoder=encoder)
    assert list((settings.release_dir / "releases").glob(".*")) == []


def test_only_new_texts_are_encoded_again(settings: Settings, encoder) -> None:
    class Counts(type(encoder)):
        texts = 0

        def encode(self, texts):
            Counts.texts += len(texts)
            return super().encode(texts)

    build_release(settings, today=TODAY, encoder=Counts())
    first = Counts.texts
    (settings.corpus_dir[0] / "facts.jsonl").open("a").write("\n")
    build_release(settings, today=TODAY, encoder=Counts())
    assert (first > 0, Counts.texts) == (True, first)


@pytest.mark.parametrize(
    "name", ["documents.json", "lexical/en/vocab.index.json", "resemblance/en.npz"]
)
def test_a_truncated_file_is_named(settings: Settings, encoder, name: str) -> None:
    path = build_release(settings, today=TODAY, encoder=encoder)
    whole = (path / name).read_bytes()
    (path / name).write_bytes(whole[: len(whole) // 2])
    with pytest.raises(ReleaseError, match=rf"damaged at {name}: build again \(python -m bot index\)"):
        open_release(path, encoder=encoder)


@pytest.mark.parametrize("name", ["manifest.json", "documents.json", "vectors/chroma/chroma.sqlite3"])
def test_a_missing_file_is_a_release_error(settings: Settings, encoder, name: str) -> None:
    path = build_release(settings, today=TODAY, encoder=encoder)
    (path / name).unlink()
    with pytest.raises(ReleaseError, match="build again"):
        open_release(path, encoder=encoder)


def test_a_missing_release_names_the_remedy(tmp_path: Path) -> None:
    with pytest.raises(ReleaseError, match=r"there is no release gone: build again \(python -m bot index\)"):
        open_release(tmp_path / "gone")


def test_opening_a_release_leaves_its_files_whole(settings: Settings, encoder) -> None:
    path = build_release(settings, today=TODAY, encoder=encoder)
    opened = open_release(path, encoder=encoder)
    opened.vectors["en"].nearest(encoder.encode(["drive"])[0], count=5)
    verify_release(path)
    assert json.loads((path / "manifest.json").read_text())["id"] == opened.id


def test_a_withdrawn_document_is_no_longer_quoted_within_seconds(tmp_path: Path, leaflet: Document) -> None:
    times = iter([0.0, 1.0, 4.0])
    may_quote = Served(tmp_path / "withdrawn.json", today=lambda: TODAY, clock=lambda: next(times))
    before = may_quote(leaflet)
    withdraw(tmp_path / "withdrawn.json", leaflet.key, why="a mistake")
    assert (before, may_quote(leaflet), may_quote(leaflet)) == (True, True, False)


def test_nothing_is_quoted_while_the_withdrawals_cannot_be_read(tmp_path: Path, leaflet: Document) -> None:
    (tmp_path / "withdrawn.json").write_text("{")
    assert Served(tmp_path / "withdrawn.json", today=lambda: TODAY)(leaflet) is False


def test_a_review_that_ran_out_overnight_is_no_longer_quoted(leaflet: Document) -> None:
    assert Served(None, today=lambda: date(2027, 11, 2))(leaflet) is False
