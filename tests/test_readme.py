"""The README's commands exist and its settings are the settings."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bot.settings import Settings, variable_of

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_table_of_settings_names_each_setting_and_no_other() -> None:
    table = README.split("## Settings")[1].split("\n## ")[0]
    assert set(re.findall(r"`(BOT_[A-Z_]+)`", table)) == {variable_of(field) for field in Settings.model_fields}


@pytest.mark.parametrize("command", sorted(set(re.findall(r"python -m (bot|eval)((?: [a-z]+){1,2})", README))))
def test_every_command_shown_is_there(command: tuple[str, str]) -> None:
    module, words = command
    asked = subprocess.run(
        [sys.executable, "-m", module, *words.split(), "--help"], cwd=ROOT, capture_output=True, text=True, timeout=120
    )
    assert (asked.returncode, asked.stderr) == (0, "")


@pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed")
@pytest.mark.parametrize("target", ["run", "test", "eval"])
def test_every_make_target_shown_is_there(target: str) -> None:
    asked = subprocess.run(["make", "-n", "-q", target], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert "No rule to make target" not in asked.stderr


def test_it_stays_short_enough_to_read() -> None:
    assert len(README.splitlines()) < 150


@pytest.mark.parametrize("path", sorted(set(re.findall(r"\]\(([\w./-]+\.md)\)", README))))
def test_every_page_it_points_to_is_there(path: str) -> None:
    assert (ROOT / path).is_file()
