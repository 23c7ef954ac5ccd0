"""`python app.py` as a process: it says where it is, answers without a release, reads clinics.toml again."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

PROJECT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def clinics_file(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("served") / "clinics.toml"
    path.write_text('[default]\nname = "Before"\nphone = "+1 617 555 0142"\n', "utf-8")
    return path


def start(clinics_file: Path, port: int) -> subprocess.Popen:
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("BOT_")},
        "BOT_CLINICS_FILE": str(clinics_file),
        "BOT_RELEASE_DIR": str(clinics_file.parent / "var"),
        "BOT_PORT": str(port),
    }
    return subprocess.Popen(
        [sys.executable, "app.py"],
        cwd=PROJECT,
        env=environment,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


@pytest.fixture(scope="module")
def server(clinics_file: Path) -> Iterator[tuple[subprocess.Popen, str]]:
    process = start(clinics_file, 0)
    try:
        line = process.stdout.readline()
        found = re.search(r"http://\S+", line)
        assert found, process.stderr.read()
        yield process, found[0]
    finally:
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=20)


def test_without_a_release_it_is_alive_and_not_ready(server) -> None:
    _, address = server
    assert [httpx.get(address + path).status_code for path in ("/healthz", "/readyz", "/library/")] == [200, 503, 503]


def test_without_a_release_a_guarded_text_gets_its_notice_and_others_hear_why_not(server) -> None:
    _, address = server
    questions = ["i want to kill myself", "How many mg of ketamine should I take?", "How long does a session last?"]
    answers = [httpx.post(f"{address}/api/v1/ask", json={"question": question}) for question in questions]
    seen = [(answer.status_code, answer.json()["route"]) for answer in answers]
    assert seen == [(200, "crisis"), (200, "dosing"), (503, "unavailable")]


@pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="no SIGHUP on this system")
def test_sighup_reads_the_clinics_again(server, clinics_file: Path) -> None:
    process, address = server
    clinics_file.write_text('[default]\nname = "After"\n', "utf-8")
    process.send_signal(signal.SIGHUP)
    deadline = time.monotonic() + 10
    while httpx.get(f"{address}/api/v1/config").json()["name"] != "After" and time.monotonic() < deadline:
        time.sleep(0.05)
    assert httpx.get(f"{address}/api/v1/config").json()["name"] == "After"


@pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="no SIGHUP on this system")
def test_after_sighup_notices_show_the_new_phone(server, clinics_file: Path) -> None:
    process, address = server
    clinics_file.write_text('[default]\nname = "After"\nphone = "+1 617 555 0199"\n', "utf-8")
    process.send_signal(signal.SIGHUP)
    deadline = time.monotonic() + 10
    body = {"question": "How many mg of ketamine should I take?"}
    while (text := httpx.post(f"{address}/api/v1/ask", json=body).text).count(
        "0199"
    ) == 0 and time.monotonic() < deadline:
        time.sleep(0.1)
    assert "0199" in text


def test_a_port_in_use_and_a_wrong_clinic_are_one_line_each(tmp_path: Path) -> None:
    clinics_file = tmp_path / "clinics.toml"
    clinics_file.write_text('[default]\nname = "Before"\n', "utf-8")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        busy = start(clinics_file, taken.getsockname()[1]).communicate(timeout=60)
    clinics_file.write_text('[default]\nphone = "1"\n', "utf-8")
    wrong = start(clinics_file, 0).communicate(timeout=60)
    lines = [error.strip().splitlines() for _, error in (busy, wrong)]
    assert [(len(said), said[0].partition(":")[0], "clinics.toml:1" in said[0]) for said in lines] == [
        (1, "error", False),
        (1, "error", True),
    ]
