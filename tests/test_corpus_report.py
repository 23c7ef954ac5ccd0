import re
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest

from bot.corpus.check import check_corpus
from bot.corpus.load import read_corpus
from bot.corpus.report import corpus_report
from bot.domain import Level

TODAY = date(2026, 11, 22)
SOURCES = """[[source]]
id = "S001"
title = "A <label>"
publisher = "A maker"
year = 2025
type = "label"
url = "https://example.org/label"
read = "reproduction: excerpt"
read_on = 2026-11-22
"""
FACTS = """\
{"id": "F001", "topic": "a", "fact": "It rises.", "strength": "label", "caveat": "", "sources": ["S001"], "seen": true, "flags": [], "evidence": "approved", "check_by": null}
{"id": "F002", "topic": "a", "fact": "It falls.", "strength": "label", "caveat": "", "sources": ["S001"], "seen": true, "flags": [], "evidence": "approved", "check_by": null}
"""  # noqa: E501
TEXT = "---\ntitle: Pressure\ntopics: [a]\n---\n\n## Does it rise?\n\nIt can rise. [F001]\nAsk the staff [-]\n"


class Outline(HTMLParser):
    """The rows of the first table, and what the page would fetch."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.fetched: list[str] = []
        self._table = 0
        self._cell = False
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._table += tag == "table"
        self.fetched += [value or "" for name, value in attrs if name == "src" or (tag == "link" and name == "href")]
        if tag == "tr" and self._table == 1:
            self.rows.append([])
        if tag in ("td", "th") and self._table == 1:
            self.rows[-1].append("")
            self._cell = True

    def handle_endtag(self, tag: str) -> None:
        self._cell = self._cell and tag not in ("td", "th")

    def handle_data(self, data: str) -> None:
        if self._cell and self._table == 1:
            self.rows[-1][-1] += re.sub(r"\s+", " ", data)


@pytest.fixture
def page(tmp_path: Path) -> str:
    (tmp_path / "documents" / "en").mkdir(parents=True)
    (tmp_path / "documents" / "en" / "pressure.md").write_text(TEXT)
    (tmp_path / "sources.toml").write_text(SOURCES)
    (tmp_path / "facts.jsonl").write_text(FACTS)
    corpus = read_corpus([tmp_path])
    problems = check_corpus(corpus, today=TODAY)
    return corpus_report(corpus, today=TODAY, minimum=Level.SOURCE_CHECKED, withdrawn=(), problems=problems)


def test_a_documents_line_gives_grade_sentences_facts_sources_problems_and_state(page: str) -> None:
    assert Outline(page).rows[1] == [
        "Pressure", "en", "-2.6", "-2.6", "2", "1", "1", "1", "none",
        "not reviewed as it stands: review it (python -m bot corpus approve pressure)",
    ]  # fmt: skip


def test_facts_stand_as_used_or_not_used(page: str) -> None:
    used, unused = page.split('<h2 id="unused">')
    assert ('id="F001"' in used, 'id="F002"' in used, 'id="F002"' in unused) == (True, False, True)


def test_a_source_stands_with_what_was_read_of_it(page: str) -> None:
    row = page.split('<tr id="S001">')[1].split("</tr>")[0]
    assert ("A &lt;label&gt;" in row, "reproduction: excerpt" in row) == (True, True)


def test_the_page_fetches_nothing(page: str) -> None:
    assert (Outline(page).fetched, "<script" in page, "url(" in page) == ([], False, False)
