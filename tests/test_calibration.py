"""calibration.toml: read by name, a key it does not know refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.calibration import Calibration, load_calibration, read_calibration
from bot.errors import SettingsError


def test_a_missing_key_keeps_its_default(tmp_path: Path) -> None:
    (tmp_path / "calibration.toml").write_text("[retrieval]\n")
    assert read_calibration(tmp_path / "calibration.toml") == Calibration()


def test_an_unknown_key_is_named(tmp_path: Path) -> None:
    (tmp_path / "calibration.toml").write_text("[gate]\nscoer = 0.4\n")
    with pytest.raises(SettingsError, match=r"calibration.toml: \[gate\] has no scoer"):
        read_calibration(tmp_path / "calibration.toml")


def test_what_ships_can_be_read() -> None:
    assert 0 < load_calibration().gate.confidence < 1
