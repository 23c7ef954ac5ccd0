"""Settings come from BOT_* variables and a .env file; a wrong one stops the start by name."""

from pathlib import Path

import pytest

from bot.domain import Level
from bot.errors import SettingsError
from bot.settings import load_settings


def test_every_setting_has_a_default_that_works_on_a_laptop(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BOT_PORT", raising=False)
    settings = load_settings(env_file=None)
    assert (settings.host, settings.port, settings.minimum_review, settings.chat_model) == (
        "127.0.0.1", 7860, Level.SOURCE_CHECKED, "",
    )


def test_the_environment_wins_over_the_env_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    env_file = tmp_path / ".env"
    env_file.write_text("BOT_PORT=8001\nBOT_HOST=0.0.0.0\n")
    monkeypatch.setenv("BOT_PORT", "8002")
    settings = load_settings(env_file)
    assert (settings.host, settings.port) == ("0.0.0.0", 8002)


def test_several_corpus_folders_are_split_like_a_path(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    ours, theirs = tmp_path / "ours", tmp_path / "theirs"
    ours.mkdir(), theirs.mkdir()
    monkeypatch.setenv("BOT_CORPUS_DIR", f"{ours}:{theirs}")
    assert load_settings(env_file=None).corpus_dir == (ours, theirs)


def test_trusted_proxies_are_addresses_and_networks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_TRUSTED_PROXIES", "10.0.0.2, 172.30.0.0/24,::1")
    assert load_settings(env_file=None).trusted_proxies == "10.0.0.2,172.30.0.0/24,::1"


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("BOT_PORT", "eighty"),
        ("BOT_PORT", "70000"),
        ("BOT_MINIMUM_REVIEW", "doctor"),
        ("BOT_CORPUS_DIR", "no/such/folder"),
        ("BOT_CHAT_MODEL", "gpt"),
        ("BOT_CHROMA_URL", "localhost:8000"),
        ("BOT_TRUSTED_PROXIES", "*"),
        ("BOT_TRUSTED_PROXIES", "127.0.0.1,proxy.internal"),
        ("BOT_POTR", "7860"),
    ],
)
def test_a_wrong_setting_stops_the_start_by_name(variable: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(variable, value)
    with pytest.raises(SettingsError, match=variable):
        load_settings(env_file=None)


def test_an_unknown_name_in_the_env_file_is_named(tmp_path: Path) -> None:
    env_file = tmp_path / ".env"
    env_file.write_text("BOT_POTR=7860\n")
    with pytest.raises(SettingsError, match=r"(?i)bot_potr"):
        load_settings(env_file)
