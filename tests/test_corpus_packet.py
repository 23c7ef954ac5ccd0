# ruff: noqa: E501  a table reads better with one row a line
import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot.corpus.ledger import Entry, record_reviews
from bot.corpus.load import Corpus, read_corpus
from bot.corpus.packet import changes_since_approval, review_packet, sentence_digests, where
from bot.domain import Level, Review
from bot.errors import CorpusError

SOURCE = """[[source]]
id = "S001"
title = "A label"
publisher = "A maker"
year = 2025
type = "label"
read = "reproduction: excerpt"
read_on = 2026-11-22
"""
TEXT = "---\ntitle: Pressure\ntopics: [a]\n---\n\n## Does it rise?\n<!-- asked: will it go up -->\n\nIt can rise. [F001]\nAsk the staff. [-]\n"
FACT = {
    "id": "F001", "topic": "pressure", "fact": "It rises.", "strength": "label", "caveat": "For a time.",
    "sources": ["S001"], "seen": True, "flags": ["safety-critical"], "evidence": "approved", "check_by": "2027-02-22",
}  # fmt: skip


def corpus_of(folder: Path, *, text: str = TEXT, fact: str = "It rises.") -> Corpus:
    (folder / "documents" / "en").mkdir(parents=True, exist_ok=True)
    (folder / "documents" / "en" / "pressure.md").write_text(text)
    (folder / "sources.toml").write_text(SOURCE)
    (folder / "facts.jsonl").write_text(json.dumps({**FACT, "fact": fact}) + "\n")
    return read_corpus([folder])


def approved(folder: Path) -> None:
    corpus = corpus_of(folder)
    document = corpus.documents[0]
    review = Review(
        Level.SOURCE_CHECKED, "Editors", "", date(2026, 11, 22), date(2027, 11, 22), document.sha256, None,
        sentence_digests(document, corpus.facts),
    )  # fmt: skip
    record_reviews(folder / "reviews.toml", [Entry("en/pressure", review)])


def test_the_packet_shows_each_sentence_with_what_stands_behind_it(tmp_path: Path) -> None:
    corpus = corpus_of(tmp_path)
    file = corpus.files[0]
    assert review_packet(file, corpus) == (
        f"""# Pressure
en/pressure   sha256 {file.document.sha256}
file {file.path}
never approved: everything is new

## Does it rise?   (serve: chat)
asked also as: will it go up

s1 [approved] It can rise.
    F001 (label, approved; safety-critical; to be checked by 2027-02-22): It rises.
        caveat: For a time.
        S001 A label. A maker, 2025. (no page of the publication itself to show)
            read: reproduction: excerpt (2026-11-22)

s2 [general] Ask the staff.
    guidance: states no fact

A reviewer compares each sentence with its facts and each fact with its source as far as it could be read,
then signs this file: python -m bot corpus approve pressure --language en --level … --reviewer … --credentials … --due …"""
    )


@pytest.mark.parametrize(
    ("change", "new", "gone"),
    [
        ({}, [], 0),
        ({"text": TEXT.replace("Does it rise?", "Can it rise?")}, [], 0),
        ({"text": TEXT.replace("can rise", "may rise")}, [1], 1),
        ({"text": TEXT + "Rest after. [-]\n"}, [3], 0),
        ({"text": TEXT.replace("Ask the staff. [-]\n", "")}, [], 1),
        ({"fact": "It falls."}, [1], 1),
    ],
)
def test_what_changed_since_the_approval_is_told(
    tmp_path: Path, change: dict[str, str], new: list[int], gone: int
) -> None:
    approved(tmp_path)
    corpus = corpus_of(tmp_path, **change)
    changes = changes_since_approval(corpus.documents[0], corpus)
    assert (sorted(changes.new), changes.gone) == (new, gone)


def test_only_what_changed_is_shown_when_asked_for(tmp_path: Path) -> None:
    approved(tmp_path)
    corpus = corpus_of(tmp_path, text=TEXT.replace("Ask the staff", "Ask the nurse"))
    packet = review_packet(corpus.files[0], corpus, only_changed=True)
    assert [line for line in packet.splitlines() if line.startswith(("since", "s1", "s2"))] == [
        "since the approval by Editors (source-checked) on 2026-11-22: 1 sentences new or changed, 1 gone",
        "s2 [general] NEW Ask the nurse.",
    ]


def test_a_withdrawn_review_still_shows_what_changed(tmp_path: Path) -> None:
    approved(tmp_path)
    ledger = tmp_path / "reviews.toml"
    corpus = read_corpus([tmp_path])
    record_reviews(ledger, [replace(Entry("en/pressure", corpus.reviews["en/pressure"][0]), withdrawn="wrong")])
    again = read_corpus([tmp_path])
    assert changes_since_approval(again.documents[0], again).new == frozenset()


@pytest.mark.parametrize("name", ["F001", "S001"])
def test_where_finds_the_sentences_of_a_fact_and_of_a_source(tmp_path: Path, name: str) -> None:
    places = where(name, corpus_of(tmp_path))
    assert [(place.document.key, place.line, place.text) for place in places] == [("en/pressure", 9, "It can rise.")]


def test_where_refuses_an_unknown_id(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="F404 is neither a fact nor a source"):
        where("F404", corpus_of(tmp_path))
