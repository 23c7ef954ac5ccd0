"""Ketamine Guide: answers about ketamine and esketamine treatment from vetted text, with citations.

The public names are resolved lazily, so that importing `bot` stays cheap; modules import each other by full name.
"""

from importlib import import_module
from typing import Any

_HOMES = {
    "create_assistant": "bot.factory",
    "Assistant": "bot.assistant",
    "VettedRetriever": "bot.retrieval",
    "Settings": "bot.settings",
    "Answer": "bot.domain",
    "Question": "bot.domain",
    "Route": "bot.domain",
    "Document": "bot.domain",
    "Passage": "bot.domain",
    "Retrieved": "bot.domain",
    "Statement": "bot.domain",
    "Citation": "bot.domain",
    "BotError": "bot.errors",
}

__all__ = sorted(_HOMES)


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'bot' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted([*globals(), *_HOMES])
