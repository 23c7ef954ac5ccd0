"""Our own Assistant as a target: answers through create_assistant, and tells what was retrieved and why.

It can also answer with passages taken out, and from a release built anew from the same corpus.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Collection, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from bot.answer_object import answer_object
from bot.domain import Question
from bot.errors import ReleaseError
from bot.factory import create_assistant
from bot.release_build import build_release
from bot.retrieval import Candidate, Found, VettedRetriever
from bot.settings import PROJECT, Settings, load_settings
from eval.outcome import Ranked, Trace
from eval.targets import digest_of

NOT_COVERED = -1.0
_CODE = ("*.py", "*.toml", "*.jsonl", "*.txt")


class OwnTarget:
    """The assistant of the active release. Raises ReleaseError when there is none, or it cannot be opened."""

    name = "ours"

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._live = create_assistant(settings)
        if self._live.problem is not None or self._live.release is None:
            raise ReleaseError(self._live.problem or "there is no release: build one (python -m bot index)")
        self.release = self._live.release.id
        self.software = digest_of([path for pattern in _CODE for path in (PROJECT / "bot").rglob(pattern)])
        self._retriever = VettedRetriever(release=self._live.release, may_quote=self._live.may_quote)

    def ask(self, question: Question) -> Mapping[str, Any]:
        """Return the Answer object."""
        return answer_object(self._live.ask(question))

    def trace(self, question: Question) -> Trace:
        """Return what is retrieved for the question, whatever the guard makes of it."""
        found = self._retriever.find(question)
        parts = [part.candidates for part in found.parts]
        candidates = _interleaved(parts)
        return Trace(
            retrieved=tuple(Ranked(c.retrieved.passage.id, c.retrieved.score) for c in candidates),
            confidence=max((_confidence(part) for part in parts), default=NOT_COVERED),
            why=_why(found),
        )

    def ask_without(self, question: Question, passages: Collection[str]) -> Mapping[str, Any]:
        """Return the Answer object as if these passages were not in the library.

        Their words are still known to the speller and to the weights of words, which favours answering if anything.
        """
        return answer_object(self._live.ask(question, without=passages))

    def rebuilt(self, folder: Path, *, progress: Callable[[str], None] | None = None) -> OwnTarget:
        """Return the target over a second release built in `folder`: every passage encoded again, all fitted again.

        But the encoder's export and the reader, which take minutes: that its fit repeats itself is a test's to hold.
        """
        settings = self._settings.model_copy(update={"release_dir": folder})
        for name in ("encoders", "readers", "withdrawn.json"):
            source = self._settings.release_dir / name
            if source.is_dir():
                left = shutil.ignore_patterns("*.npz") if name == "encoders" else None  # vectors of texts
                shutil.copytree(source, folder / name, ignore=left, dirs_exist_ok=True)
            elif source.is_file():
                folder.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(source, folder / name)
        build_release(settings, today=date.today(), progress=progress)
        return OwnTarget(settings)


def open_own(settings: Settings | None = None) -> OwnTarget:
    """Return our assistant as configured."""
    return OwnTarget(settings or load_settings())


def _confidence(candidates: Collection[Candidate]) -> float:
    """The highest confidence of the first three that cover what is asked; those that do not come after all that do."""
    return max(
        (c.confidence + (NOT_COVERED if c.coverage.missing else 0.0) for c in list(candidates)[:3]), default=NOT_COVERED
    )


def _interleaved(parts: Collection[Collection[Candidate]]) -> list[Candidate]:
    """Candidates of all parts, the firsts before the seconds, each passage once."""
    depth = max(map(len, parts), default=0)
    ordered = [list(part)[rank] for rank in range(depth) for part in parts if rank < len(part)]
    return list({candidate.retrieved.passage.id: candidate for candidate in reversed(ordered)}.values())[::-1]


def _why(found: Found) -> str:
    told = []
    for part in found.parts:
        for candidate in part.candidates[:3]:
            name = candidate.retrieved.passage.id
            told.append(f"{name}: {candidate.refused or f'may answer, confidence {candidate.confidence:.2f}'}")
    return "\n".join(told)
