"""create_assistant: the only place that wires the parts together, and the assistant that follows the active release."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.assistant import Assistant, NoChain
from bot.clinics import Clinic, load_clinics
from bot.domain import Answer, Question
from bot.errors import BotError, ReleaseError
from bot.release import Release, current_release, open_release
from bot.served import Served
from bot.settings import Settings, load_settings

if TYPE_CHECKING:
    from bot.retrieval import VettedRetriever

log = logging.getLogger(__name__)

EVERY_S = 2.0
LOADING = "the release is still loading"


@dataclass
class LiveAssistant:
    """The assistant of the active release: opens a new one in the background when it was activated.

    A question is answered from one release throughout; the old one finishes what it began. `make` opens the release
    and wires an Assistant to it.
    """

    settings: Settings
    make: Callable[[Path], Assistant]
    make_without: Callable[[str], Assistant]
    _assistant: Assistant = field(init=False)
    _folder: Path | None = field(default=None, init=False)
    _looked: float = field(default=0.0, init=False)
    _opening: threading.Lock = field(default_factory=threading.Lock, init=False)

    def __post_init__(self) -> None:
        self._assistant = self.make_without(LOADING)

    def ask(self, question: Question, *, without: Collection[str] = ()) -> Answer:
        """What the patient sees; see Assistant.ask."""
        self._follow()
        return self._assistant.ask(question, without=without)

    def explain(self, question: Question) -> str:
        """How the answer comes about; see Assistant.explain."""
        return self._assistant.explain(question)

    @property
    def release(self) -> Release | None:
        """The release being answered from; None while there is none."""
        return self._assistant.release  # type: ignore[return-value]

    @property
    def retriever(self) -> VettedRetriever | None:
        """What the chain retrieves with; None while there is no release."""
        return self._assistant.retriever

    @property
    def problem(self) -> str | None:
        """Why there is no release to answer from, in one line; None when there is one."""
        return self._assistant.problem

    @property
    def may_quote(self) -> Callable[[Any], bool]:
        """Whether a document may be shown at this moment."""
        return self._assistant.may_quote

    def open(self) -> None:
        """Open the active release now, if it is not the one being answered from; a fault leaves that one in place."""
        with self._opening:
            self._looked = time.monotonic()
            try:
                folder = current_release(self.settings)
                if folder is None:
                    raise ReleaseError("there is no release: build one (python -m bot index)")
                if folder != self._folder:
                    self._assistant, self._folder = self.make(folder), folder
                    log.info("release opened id=%s", folder.name)
            except BotError as error:
                log.error("%s", error)
                if self._folder is None:
                    self._assistant = self.make_without(str(error))

    def _follow(self) -> None:
        if time.monotonic() - self._looked < EVERY_S or self._opening.locked():
            return
        self._looked = time.monotonic()
        try:
            changed = current_release(self.settings) != self._folder
        except ReleaseError:
            return
        if changed:
            threading.Thread(target=self.open, name="open-release", daemon=True).start()


def create_assistant(
    settings: Settings | None = None, *, clinics: Mapping[str, Clinic] | None = None, wait: bool = True
) -> LiveAssistant:
    """The assistant as configured; with `wait` false it answers with notices while the release opens in the background.

    `clinics` may be a mapping that changes while serving; left away, clinics.toml is read once.

    A missing or damaged release does not stop it: the guard's notices still answer, and `problem` says what is wrong.
    Raises SettingsError where a setting or clinics.toml is wrong.
    """
    known = settings or load_settings()
    spoken_for = load_clinics(known.clinics_file) if clinics is None else clinics
    choose = _chooser(known)
    may_quote = Served(known.release_dir / "withdrawn.json", minimum=known.minimum_review)

    def without(why: str) -> Assistant:
        return Assistant(NoChain(why), clinics=spoken_for, problem=why)

    def over(folder: Path) -> Assistant:
        from bot.chain import create_chain
        from bot.retrieval import VettedRetriever

        release = open_release(folder, chroma_url=known.chroma_url)
        retriever = VettedRetriever(release=release, may_quote=may_quote)
        chain = create_chain(retriever, choose=choose)
        chain.invoke({"question": Question("What is ketamine?")})  # the first question pays for nothing
        return Assistant(chain, release=release, clinics=spoken_for, may_quote=may_quote, retriever=retriever)

    live = LiveAssistant(known, over, without)
    if wait:
        live.open()
    else:
        threading.Thread(target=live.open, name="open-release", daemon=True).start()
    return live


def _chooser(settings: Settings) -> Any:
    if not settings.chat_model:
        return None
    from bot.chooser import ModelChooser

    return ModelChooser.named(settings.chat_model)
