"""The words around an answer, by language; notices and overlays are the guard's."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

LANGUAGES = ("en", "es")


@cache
def words(language: str) -> Mapping[str, Any]:
    """The interface's words in `language`, else in English; all are strings but `suggested_questions`."""
    table = tomllib.loads((Path(__file__).parent / "words.toml").read_text("utf-8"))
    return table.get(language, table["en"])


def language_of(wanted: str | None, accepted: str | None = None) -> str:
    """The language to speak: the one asked for, else the first that Accept-Language names and we have, else English."""
    names = [wanted or "", *(part.partition(";")[0] for part in (accepted or "").split(","))]
    heads = (name.strip().lower().partition("-")[0] for name in names)
    return next((head for head in heads if head in LANGUAGES), "en")
