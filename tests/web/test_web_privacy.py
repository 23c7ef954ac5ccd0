"""What a patient typed stays in the answer: no log, figure or file holds it, and nothing leaves the machine."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import SimpleNamespace
from typing import ClassVar

import pytest

from bot.domain import Route

PROJECT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.model


class Collector(BaseHTTPRequestHandler):
    """A tracing service that notes whoever comes."""

    visits: ClassVar[list[str]] = []

    def do_GET(self) -> None:
        self.visits.append(self.path)
        self.send_response(200)
        self.end_headers()

    do_POST = do_PATCH = do_GET

    def log_message(self, *_) -> None:
        pass


@pytest.fixture(scope="module")
def session(tmp_path_factory) -> Iterator[SimpleNamespace]:
    """The process of private_session.py, with tracing switched on in its environment and a place to trace to."""
    folder = tmp_path_factory.mktemp("private")
    service = ThreadingHTTPServer(("127.0.0.1", 0), Collector)
    threading.Thread(target=service.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{service.server_address[1]}"
    names = ("LANGSMITH_TRACING", "LANGSMITH_TRACING_V2", "LANGCHAIN_TRACING", "LANGCHAIN_TRACING_V2")
    homes = {name: str(folder / "home") for name in ("HOME", "TMPDIR", "XDG_CACHE_HOME", "GRADIO_TEMP_DIR")}
    (folder / "home").mkdir()
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("BOT_")},
        **dict.fromkeys(names, "true"),
        **homes,
        "LANGSMITH_ENDPOINT": address,
        "LANGCHAIN_ENDPOINT": address,
        "LANGSMITH_API_KEY": "not a key",
    }
    run = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("private_session.py")), str(folder)],
        cwd=PROJECT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=240,
    )
    assert run.returncode == 0, run.stderr[-3000:]
    seen = json.loads((folder / "seen.json").read_text("utf-8"))
    yield SimpleNamespace(folder=folder, said=run.stdout + run.stderr, visits=Collector.visits, **seen, seen=seen)
    service.shutdown()
    service.server_close()


def holds_the_name(text: str) -> bool:
    return "zebulon" in text.lower() or "quist" in text.lower()


def test_every_kind_of_question_was_asked(session) -> None:
    expected = sorted(route.value for route in Route if route is not Route.UNAVAILABLE)
    assert (session.routes, session.seen["in the chat"]) == (expected, ["kg-answer", "kg-notice"])


def test_nothing_beyond_this_machine_is_reached(session) -> None:
    assert (session.seen["the watch works"], session.outside) == (True, [])


def test_tracing_in_the_environment_sends_nothing(session) -> None:
    assert session.visits == []


def test_no_log_line_holds_what_was_typed_even_at_debug(session) -> None:
    assert ("DEBUG:bot.assistant:answered" in session.said, holds_the_name(session.said)) == (True, False)


def test_no_figure_holds_what_was_typed(session) -> None:
    assert ("guide_answers_total" in session.figures, holds_the_name(session.figures)) == (True, False)


def test_no_file_holds_what_was_typed(session) -> None:
    files = [path for path in session.folder.rglob("*") if path.is_file()]
    assert (len(files) > 10, [path.name for path in files if holds_the_name(path.read_bytes().decode("latin-1"))]) == (
        True,
        [],
    )
