"""What RUNNING.md and the container files name is there: settings, figures, paths, commands."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from bot.settings import Settings, variable_of

PROJECT = Path(__file__).resolve().parents[2]
PAGE = (PROJECT / "bot" / "web" / "RUNNING.md").read_text("utf-8")
CONTAINERS = "".join((PROJECT / name).read_text("utf-8") for name in ("Dockerfile", "compose.yaml"))


def test_every_setting_named_exists() -> None:
    named = set(re.findall(r"BOT_[A-Z_]+", PAGE + CONTAINERS))
    assert named - {variable_of(field) for field in Settings.model_fields} == set()


def test_every_figure_named_is_counted(site) -> None:
    figures = site.get("/metrics").text
    named = re.findall(r"`(guide_[a-z_]+?)(?:_total)?(?:\{[a-z,]+\})?`", PAGE)
    assert (len(named) > 5, [name for name in named if f"# TYPE {name}" not in figures]) == (True, [])


@pytest.mark.parametrize("path", sorted(set(re.findall(r"`(/[a-z/]+z|/metrics|/embed/instructions)`", PAGE))))
def test_every_path_named_answers(site, path: str) -> None:
    assert site.get(path).status_code == 200


@pytest.mark.parametrize("words", sorted(set(re.findall(r"python -m bot ((?:corpus )?[a-z]+)", PAGE + CONTAINERS))))
def test_every_command_named_is_there(words: str) -> None:
    asked = [sys.executable, "-m", "bot", *words.split(), "--help"]
    run = subprocess.run(asked, cwd=PROJECT, capture_output=True, text=True, timeout=120)
    assert (run.returncode, run.stderr) == (0, "")


def test_the_image_has_the_python_that_the_versions_were_tested_with() -> None:
    lines = [line for line in CONTAINERS.splitlines() if line.startswith("FROM python:")]
    assert [line.split()[1] for line in lines] == ["python:3.11-slim"] * 2
