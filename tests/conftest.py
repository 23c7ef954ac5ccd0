"""What several tests share: three documents on disk, a deterministic encoder, and an assistant made of both.

Imports of what takes a second happen in the fixtures: the tests that need none of it stay quick.
"""

from __future__ import annotations

import hashlib
import json
import re
import textwrap
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from bot.domain import Document, GuardDecision, Level, Question, Review, Route
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.assistant import Assistant
    from bot.release import Release
    from bot.retrieval import VettedRetriever

TODAY = date(2026, 11, 22)

_DOCUMENTS = {
    "blood-pressure": """\
        ---
        title: Blood pressure during treatment
        topics: [safety]
        ---

        ## Does ketamine raise blood pressure?
        <!-- asked: will my blood pressure go up | what does it do to blood pressure -->

        Ketamine can raise blood pressure for a short time. [F001]
        It usually settles within a few hours. [F001]
        Tell the staff straight away about chest pain. [-]

        ## Is it safe with high blood pressure?
        <!-- serve: library -->

        Only a clinician who knows the person can say. [-]
        """,
    "driving": """\
        ---
        title: Driving after a session
        topics: [day of treatment]
        ---

        ## When can I drive after a session?
        <!-- asked: can i drive home | driving after spravato -->

        Do not drive until the next day, after a restful sleep. [F002]
        The same goes for using machines. [F002]

        ## How long does a session last?
        <!-- asked: how many hours does a session take -->

        A visit for esketamine takes at least two hours. [F003]
        """,
    "esketamine": """\
        ---
        title: Ketamine and esketamine
        topics: [basics]
        ---

        ## What is esketamine?
        <!-- asked: what is spravato -->

        Esketamine is one of the two mirror-image molecules of ketamine. [F004]
        It is the drug in Spravato, a nasal spray. [F004]
        """,
}
_FACTS = [
    ("F001", "Ketamine can raise blood pressure.", "S001", "approved"),
    ("F002", "No driving until the next day.", "S001", "approved"),
    ("F003", "Two hours of monitoring.", "S001", "approved"),
    ("F004", "Esketamine is the S form.", "S002", "general"),
]
_SOURCES = """\
[[source]]
id = "S001"
title = "A label"
publisher = "A maker"
year = 2020
type = "label"
read = "in full"
read_on = 2026-11-01

[[source]]
id = "S002"
title = "A review"
publisher = "A journal"
year = 2021
type = "review"
url = "https://example.org/review"
read = "abstract"
read_on = 2026-11-01
"""


class WordEncoder:
    """Counts words into 96 places by their digest: texts that share words lie near each other, always alike."""

    digest = "words-1"

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        rows = np.zeros((len(texts), 96), np.float32)
        for row, text in zip(rows, texts, strict=True):
            for word in re.findall(r"[a-z]+", text.lower()):
                row[int(hashlib.sha256(word.encode()).hexdigest(), 16) % 96] += 1
            row /= max(float(np.linalg.norm(row)), 1e-9)
        return rows


def _fact(fact_id: str, fact: str, source: str, evidence: str) -> dict[str, object]:
    return {
        "id": fact_id,
        "topic": "a topic",
        "fact": fact,
        "strength": "label",
        "caveat": "",
        "sources": [source],
        "seen": True,
        "flags": [],
        "evidence": evidence,
        "check_by": None,
    }


def write_corpus(folder: Path) -> Path:
    """The three documents, reviewed as they stand."""
    from bot.corpus.document import digest_of
    from bot.corpus.ledger import Entry, record_reviews

    documents = folder / "documents" / "en"
    documents.mkdir(parents=True)
    entries = []
    for slug, text in _DOCUMENTS.items():
        raw = textwrap.dedent(text).encode()
        (documents / f"{slug}.md").write_bytes(raw)
        review = Review(Level.SOURCE_CHECKED, "The editors", "", date(2026, 11, 1), date(2027, 11, 1), digest_of(raw))
        entries.append(Entry(f"en/{slug}", review))
    (folder / "facts.jsonl").write_text("".join(json.dumps(_fact(*fact)) + "\n" for fact in _FACTS))
    (folder / "sources.toml").write_text(_SOURCES)
    record_reviews(folder / "reviews.toml", entries)
    return folder


@pytest.fixture(scope="session")
def encoder() -> WordEncoder:
    return WordEncoder()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings over a corpus of its own, so that a test may change it."""
    return Settings(corpus_dir=(write_corpus(tmp_path / "corpus"),), release_dir=tmp_path / "var")


@pytest.fixture(scope="session")
def release(tmp_path_factory: pytest.TempPathFactory, encoder: WordEncoder) -> Release:
    """A release of the three documents, only read."""
    from bot.release import build_release, open_release

    folder = tmp_path_factory.mktemp("release")
    settings = Settings(corpus_dir=(write_corpus(folder / "corpus"),), release_dir=folder / "var")
    return open_release(build_release(settings, today=TODAY, encoder=encoder), encoder=encoder)


@pytest.fixture(scope="session")
def retriever(release: Release) -> VettedRetriever:
    from bot.retrieval import VettedRetriever

    return VettedRetriever(release=release)


@pytest.fixture(scope="session")
def assistant(release: Release, retriever: VettedRetriever) -> Assistant:
    """The real guard, Chroma and chain over the three documents."""
    from bot.assistant import Assistant
    from bot.chain import create_chain

    return Assistant(create_chain(retriever), release=release, retriever=retriever)


@pytest.fixture(scope="session")
def leaflet(release: Release) -> Document:
    document = release.document("blood-pressure", "en")
    assert document is not None
    return document


@pytest.fixture(scope="session")
def admits_everything():
    """A guard that sends every text to the library, for tests of what comes after it."""

    def decide(question: Question, **_: object) -> GuardDecision:
        return GuardDecision(Route.ANSWER, residue=question.text)

    return decide
