"""Chromium against a served site. Where no Chromium is found every test here skips and says so."""

from __future__ import annotations

import runpy
import shutil
import socket
import threading
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import SimpleNamespace

import pytest
import uvicorn

from bot.settings import Settings
from bot.web.directory import ClinicDirectory
from bot.web.limits import AskLimits
from bot.web.server import create_app

HERE = Path(__file__).parent
SITE = SimpleNamespace(**runpy.run_path(str(HERE.parent / "web" / "site.py")))
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.browser)
            if CHROMIUM is None:
                item.add_marker(pytest.mark.skip(reason="no Chromium found on PATH"))


class Served:
    """A site on a port of its own, in a thread."""

    def __init__(self, app, assistant) -> None:
        self.assistant = assistant
        self._socket = socket.socket()
        self._socket.bind(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self._server = uvicorn.Server(uvicorn.Config(app, log_config=None, access_log=False, lifespan="on", ws="none"))
        self._thread = threading.Thread(target=self._server.run, kwargs={"sockets": [self._socket]}, daemon=True)
        self._thread.start()
        while not self._server.started:
            self._thread.join(0.05)

    def stop(self) -> None:
        self._server.should_exit = self._server.force_exit = True
        self._thread.join(10)


class HostPages(SimpleHTTPRequestHandler):
    """A clinic's website: static pages under a policy as strict as the server is told."""

    def __init__(self, *arguments, pages: dict[str, tuple[str, str]], **options) -> None:
        self.pages = pages
        super().__init__(*arguments, **options)

    def do_GET(self) -> None:
        text, policy = self.pages.get(self.path, ("", ""))
        self.send_response(200 if text else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        if policy:
            self.send_header("Content-Security-Policy", policy)
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, *_) -> None:
        pass


@pytest.fixture(scope="session")
def host() -> Iterator[SimpleNamespace]:
    """A website on another origin; put (text, policy) into `pages` under a path."""
    pages: dict[str, tuple[str, str]] = {}
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(HostPages, pages=pages))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield SimpleNamespace(url=f"http://127.0.0.1:{server.server_address[1]}", pages=pages)
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def make_guide(host) -> Iterator[Callable[[], Served]]:
    """A function that serves a site of its own, whose clinics allow the host's origin."""
    served: list[Served] = []

    def make() -> Served:
        documents = SITE.make_documents()
        assistant = SITE.HandAssistant(documents)
        app = create_app(
            Settings(),
            assistant,
            clinics=ClinicDirectory(lambda: SITE.make_clinics((host.url,))),
            documents=lambda: documents,
            limits=AskLimits(per_address="100000/minute", per_clinic="100000/minute"),
            decide=SITE.decide,
        )
        served.append(Served(app, assistant))
        return served[-1]

    yield make
    for each in served:
        each.stop()


@pytest.fixture(scope="session")
def guide(make_guide) -> Served:
    return make_guide()


@pytest.fixture(scope="session")
def browser():
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield chromium
        chromium.close()


@pytest.fixture
def make_page(browser):
    """A function that opens a page in a context of its own and keeps its network log in `page.requested`."""
    contexts = []

    def make(**options):
        context = browser.new_context(
            **{"viewport": {"width": 1280, "height": 800}, "service_workers": "block", **options}
        )
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(15_000)
        page.requested, page.faults = [], []
        page.on("request", lambda request: page.requested.append(request))
        page.on("pageerror", lambda error: page.faults.append(str(error)))
        return page

    yield make
    for context in contexts:
        context.close()


@pytest.fixture
def axe():
    """A function that gives axe's violations on a page, one line each; inside shadow roots too."""
    from axe_playwright_python.sync_playwright import Axe

    runner = Axe()

    def violations(page, *, leaving_out: tuple[str, ...] = ()) -> list[str]:
        results = runner.run(
            page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
        )
        return [
            f"{item['id']}: {node['html'][:140]} {node['target']}"
            for item in results.response["violations"]
            for node in item["nodes"]
            if item["id"] not in leaving_out
        ]

    return violations


@pytest.fixture
def shots(tmp_path_factory, request) -> Callable:
    """A function that saves a screenshot under var/screenshots, for a person to look at."""
    folder = Path("var/screenshots")

    def save(page, name: str) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=folder / f"{name}.png")

    return save
