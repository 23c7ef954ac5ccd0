"""A release that is missing, cut short or taken away under a running site: notices are given all the same."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from bot.factory import LiveAssistant
from bot.settings import Settings
from bot.web.server import create_app

pytestmark = pytest.mark.model
ASKED = ("Does ketamine raise blood pressure?", "How many mg should I take?", "i want to kill myself")
CLOSED = [(503, "unavailable"), (200, "dosing"), (200, "crisis")]
OPEN = [(200, "answer"), (200, "dosing"), (200, "crisis")]


@pytest.fixture
def built(settings: Settings, encoder) -> Path:
    from bot.release import build_release

    return build_release(settings, today=date(2026, 11, 22), encoder=encoder)


@pytest.fixture
def open_site(settings: Settings, encoder) -> Iterator[Callable[[], TestClient]]:
    """A function that opens the active release, whatever state it is in, and gives the site over it."""
    from bot.assistant import Assistant, NoChain
    from bot.chain import create_chain
    from bot.release import open_release
    from bot.retrieval import VettedRetriever

    def over(folder: Path) -> Assistant:
        release = open_release(folder, encoder=encoder)
        return Assistant(create_chain(VettedRetriever(release=release)), release=release)

    def opened() -> TestClient:
        live = LiveAssistant(settings, over, lambda why: Assistant(NoChain(why), problem=why))
        live.open()
        return TestClient(create_app(settings, live), base_url="http://guide.example.com")

    return opened


def answers(site: TestClient) -> list[tuple[int, str]]:
    responses = [site.post("/api/v1/ask", json={"question": text}) for text in ASKED]
    return [(response.status_code, response.json()["route"]) for response in responses]


def states(site: TestClient) -> list[int]:
    return [site.get(path).status_code for path in ("/healthz", "/readyz", "/library/")]


def test_a_whole_release_answers(built: Path, open_site) -> None:
    site = open_site()
    assert (answers(site), states(site)) == (OPEN, [200, 200, 200])


def test_without_a_release_only_notices_are_given(open_site) -> None:
    site = open_site()
    assert (answers(site), states(site)) == (CLOSED, [200, 503, 503])


@pytest.mark.parametrize("name", ["manifest.json", "documents.json", "vectors/chroma/chroma.sqlite3"])
def test_with_a_release_cut_short_only_notices_are_given(built: Path, open_site, name: str) -> None:
    path = built / name
    path.write_bytes(path.read_bytes()[:40])
    site = open_site()
    assert (answers(site), states(site)[:2]) == (CLOSED, [200, 503])


def test_a_fault_is_one_line_that_names_the_remedy(built: Path, open_site, caplog) -> None:
    (built / "documents.json").unlink()
    open_site()
    lines = [record.getMessage() for record in caplog.records if record.name == "bot.factory"]
    assert [("\n" in line, "python -m bot index" in line) for line in lines] == [(False, True)]


def test_a_release_taken_away_while_serving_goes_on_answering_from_memory(built: Path, open_site) -> None:
    site = open_site()
    answers(site)
    shutil.rmtree(built)
    assert answers(site) == OPEN


@pytest.mark.parametrize("text", ["😀😀😀", "", "   ", "?" * 20_000, "😀" * 20_000, "\u200b\u202e"])
def test_text_that_says_nothing_gets_a_notice(built: Path, open_site, text: str) -> None:
    response = open_site().post("/api/v1/ask", json={"question": text})
    assert (response.status_code, bool(response.json()["notice"]["text"])) == (200, True)


@pytest.mark.parametrize("place", ["first", "last"])
def test_of_a_very_long_text_the_guard_reads_both_ends(built: Path, open_site, place: str) -> None:
    filler = "and the weather was fine that day " * 4_000
    text = f"i want to kill myself {filler}" if place == "first" else f"{filler} i want to kill myself"
    assert open_site().post("/api/v1/ask", json={"question": text}).json()["route"] == "crisis"
