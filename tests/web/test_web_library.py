"""The library's pages: anchors, sources, the changed page, the guarded search; and that their HTML is well formed."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from bot.errors import ReleaseError

PAGE = "/library/en/blood-pressure"
VOID = {"meta", "link", "input", "br", "img"}


class Outline(HTMLParser):
    """Collects ids and what was opened and not closed."""

    def __init__(self) -> None:
        super().__init__()
        self.ids, self.open, self.faults = [], [], []

    def handle_starttag(self, tag, attrs) -> None:
        self.ids += [value for name, value in attrs if name == "id"]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag) -> None:
        if not self.open or self.open.pop() != tag:
            self.faults.append(tag)


def outline(text: str) -> Outline:
    parser = Outline()
    parser.feed(text)
    return parser


def test_every_sentence_is_an_anchor(site, documents) -> None:
    ids = outline(site.get(PAGE).text).ids
    assert [f"s{sentence.number}" in ids for sentence in documents[0].sentences] == [True] * len(documents[0].sentences)


def test_a_sentence_is_shown_to_the_letter(site, documents) -> None:
    found = re.search(r'<span id="s2" class="sentence">([^<]*)', site.get(PAGE).text)
    assert found and found[1] == "It usually settles &amp; eases within a few hours."


def test_a_sentence_names_its_sources_and_what_was_read(site) -> None:
    page = site.get(PAGE).text
    wanted = ["Label of a nasal spray", "https://example.org/label", "its highlights", "Approved use", "Being studied"]
    assert [text in page for text in wanted] == [True] * 5


def test_a_section_for_the_library_alone_is_shown_there(site) -> None:
    assert "They measure before." in site.get(PAGE).text


@pytest.mark.parametrize(
    "path", ["/library/", "/library/es/", PAGE, "/library/es/session", "/library/en/nothing", "/docs"]
)
def test_pages_are_well_formed_with_ids_once(site, path: str) -> None:
    found = outline(site.get(path).text)
    assert (found.faults, found.open, len(found.ids)) == ([], [], len(set(found.ids)))


@pytest.mark.parametrize("path", ["/library/", PAGE])
def test_pages_need_no_script_and_no_third_party(site, path: str) -> None:
    page = site.get(path).text
    assert re.findall(r'<script|<link[^>]+href="http|src="http|style=', page) == []


def test_a_link_of_another_version_says_that_the_page_has_changed(site, documents) -> None:
    said = [
        "has changed since" in site.get(f"{PAGE}?v={version}").text for version in (documents[0].sha256[:8], "0000", "")
    ]
    assert said == [False, True, False]


def test_the_contents_stand_by_topic(site) -> None:
    headings = re.findall(r"<h3>(.*?)</h3>", site.get("/library/").text)
    assert headings == ["Safety", "Day of treatment"]


def test_pages_know_their_neighbours(site) -> None:
    assert re.findall(r'rel="(prev|next)" href="([^"]+)"', site.get(PAGE).text) == [("next", "/library/en/session")]


def test_errors_are_reported_to_the_clinics_contact(site) -> None:
    assert "mailto:errors@example.com?subject=en/blood-pressure" in site.get(PAGE).text


def test_a_search_finds_sections(site) -> None:
    page = site.post("/library/en/search", data={"q": "blood pressure"}).text
    assert 'href="/library/en/blood-pressure#does-ketamine-raise-blood-pressure"' in page


def test_a_guarded_search_shows_its_notice_above_the_results(site) -> None:
    page = site.post("/library/en/search", data={"q": "how many mg for blood pressure"}).text
    assert 0 < page.find("consult a professional") < page.find('id="results"')


def test_a_search_leaves_nothing_in_the_address(site) -> None:
    response = site.post("/library/en/search", data={"q": "blood"})
    assert (response.url.query, response.headers["cache-control"]) == (b"", "no-store")


def test_what_was_searched_is_escaped(site) -> None:
    page = site.post("/library/en/search", data={"q": '"><script>alert(1)</script>'}).text
    assert "<script>" not in page


def test_a_foreign_page_cannot_search(site) -> None:
    assert (
        site.post(
            "/library/en/search", data={"q": "x"}, headers={"Origin": "https://elsewhere.example.net"}
        ).status_code
        == 403
    )


def test_a_withdrawn_document_is_gone(make_site, documents) -> None:
    client = make_site(shown=lambda: documents[1:])
    assert (client.get(PAGE).status_code, "blood-pressure" in client.get("/library/").text) == (404, False)


def test_without_a_release_the_library_is_closed_and_the_crisis_line_stands(make_site) -> None:
    def nothing():
        raise ReleaseError("there is no release yet")

    response = make_site(shown=nothing).get("/library/")
    assert (response.status_code, 'href="tel:988"' in response.text) == (503, True)
