"""What ships in corpus/: every document passes the check, every claim refused is corrected by one."""

import tomllib
from datetime import date
from pathlib import Path

import pytest

from bot.corpus.check import check_corpus
from bot.corpus.load import Corpus, read_corpus
from bot.domain import Evidence

FOLDER = Path(__file__).resolve().parent.parent / "corpus"
TODAY = date(2026, 11, 22)
WRITTEN_FOR = 47


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return read_corpus([FOLDER])


def test_the_shipped_corpus_has_no_problem(corpus: Corpus) -> None:
    assert [str(problem) for problem in check_corpus(corpus, today=TODAY)] == []


def test_the_guard_and_the_screen_let_every_chat_section_through(corpus: Corpus) -> None:
    from bot.guard.decide import decide
    from bot.guard.screen import objection

    assert [str(problem) for problem in check_corpus(corpus, today=TODAY, decide=decide, objection=objection)] == []


def test_every_topic_has_its_document(corpus: Corpus) -> None:
    assert len([document for document in corpus.documents if document.language == "en"]) >= WRITTEN_FOR


def test_no_unseen_fact_is_kept(corpus: Corpus) -> None:
    assert [fact.id for fact in corpus.facts.values() if not fact.seen or "from memory" in fact.caveat.lower()] == []


def test_every_refused_claim_is_corrected_by_sentences_of_its_facts(corpus: Corpus) -> None:
    records = tomllib.loads((FOLDER / "rejected.toml").read_text("utf-8"))["rejected"]
    by_slug = {document.slug: document for document in corpus.documents if document.language == "en"}
    cited = {
        record["id"]: {name for slug in record["corrected_by"] for s in by_slug[slug].sentences for name in s.facts}
        for record in records
    }
    assert [record["id"] for record in records if not cited[record["id"]] & set(record["facts"])] == []


def test_no_study_or_opinion_is_called_approved(corpus: Corpus) -> None:
    strengths = {fact.strength for fact in corpus.facts.values() if fact.evidence is Evidence.APPROVED}
    assert strengths == {"label", "guideline"}


def test_a_reproduction_is_not_given_an_address_of_its_original(corpus: Corpus) -> None:
    original = ("fda.gov", "spravato.com", "janssenlabels.com", "healthquality.va.gov")
    copies = [source for source in corpus.sources.values() if source.read.startswith("reproduction")]
    assert [source.id for source in copies if any(host in (source.url or "") for host in original)] == []
