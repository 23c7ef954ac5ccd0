"""A whole site over hand-made parts: nothing is patched, and nothing heavy is loaded."""

from __future__ import annotations

import runpy
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from starlette.testclient import TestClient

from bot.settings import Settings
from bot.web.directory import ClinicDirectory
from bot.web.limits import AskLimits
from bot.web.server import create_app

SITE = SimpleNamespace(**runpy.run_path(str(Path(__file__).with_name("site.py"))))


@pytest.fixture(scope="session")
def documents():
    return SITE.make_documents()


@pytest.fixture
def assistant(documents):
    return SITE.HandAssistant(documents)


@pytest.fixture(scope="session")
def session_app(documents):
    """One application for all that only read: building the Gradio chat takes a second."""
    return create_app(
        Settings(),
        SITE.HandAssistant(documents),
        clinics=ClinicDirectory(SITE.make_clinics),
        documents=lambda: documents,
        limits=AskLimits(per_address="100000/minute", per_clinic="100000/minute"),
        decide=SITE.decide,
    )


@pytest.fixture(scope="session")
def site(session_app) -> Iterator[TestClient]:
    with TestClient(session_app, base_url="http://guide.example.com") as client:
        yield client


@pytest.fixture
def make_site(documents, assistant):
    """A function that builds a site with its own limits, documents or clinics."""

    def make(*, limits: AskLimits | None = None, shown=None, clinics=None) -> TestClient:
        app = create_app(
            Settings(),
            assistant,
            clinics=clinics or ClinicDirectory(SITE.make_clinics),
            documents=shown or (lambda: documents),
            limits=limits or AskLimits(),
            decide=SITE.decide,
        )
        return TestClient(app, base_url="http://guide.example.com")

    return make
