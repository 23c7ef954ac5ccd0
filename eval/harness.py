"""Runs cases through a target, keeping what was measured as it goes, so that a run that dies resumes.

What is asked: every case; guarded cases again in disguise and with a typo; educational ones again in other words, and
with the sections that answer them taken out. What the outcomes amount to is left to the scorecard.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from bot.domain import Question, Route
from bot.errors import EvaluationError
from eval.cases import Case, Library
from eval.disguises import DISGUISES, REWORDINGS, typo
from eval.outcome import Outcome, outcome_object, outcome_of
from eval.targets import LeavesOut, Target, Traces

Progress = Callable[[int, int], None]
PROBED_ROUTES = frozenset({Route.CRISIS, Route.EMERGENCY, Route.DOSING, Route.ELIGIBILITY})
DISGUISED, TYPED, REWORDED = 60, 300, 80


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing to ask: a case as it stands (stage `cases`), or changed in a way that should not matter.

    `variant` names the change, `text` replaces the question, `without` are passages the target is to do without.
    """

    case: Case
    stage: str = "cases"
    variant: str = ""
    text: str | None = None
    without: frozenset[str] = frozenset()

    @property
    def key(self) -> str:
        """Unique in a run."""
        return "/".join((self.stage, self.variant, self.case.id))

    @property
    def question(self) -> Question:
        """What the target is asked."""
        asked = self.case.asked
        return asked if self.text is None else replace(asked, text=self.text)


class Journal:
    """The file that keeps each outcome as it comes; a line cut short by a crash is dropped.

    `header` says what the outcomes are of. Opening a journal of something else raises EvaluationError.
    """

    def __init__(self, path: Path, header: Mapping[str, str]) -> None:
        self.path = path
        self.outcomes: dict[str, Outcome] = {}
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size:
            self._resume(header)
        else:
            path.write_text(json.dumps(dict(header)) + "\n", encoding="utf-8")

    def add(self, key: str, outcome: Outcome) -> None:
        """Keep one outcome."""
        self.outcomes[key] = outcome
        with self.path.open("a", encoding="utf-8") as stream:
            stream.write(json.dumps({"key": key} | outcome_object(outcome), ensure_ascii=False) + "\n")

    def _resume(self, header: Mapping[str, str]) -> None:
        whole = self.path.read_text(encoding="utf-8")
        complete, _, cut = whole.rpartition("\n")
        lines = complete.splitlines()
        found = json.loads(lines[0]) if lines else {}
        if found != dict(header):
            names = [name for name in header if found.get(name) != header[name]]
            raise EvaluationError(
                f"{self.path.name} is of another {' and '.join(names)}: move it away, or start afresh with --fresh"
            )
        for line in lines[1:]:
            raw = json.loads(line)
            self.outcomes[raw.pop("key")] = outcome_of(raw)
        if cut:
            self.path.write_text(complete + "\n", encoding="utf-8")


def run_asks(target: Target, asks: Sequence[Ask], journal: Journal, *, progress: Progress) -> Mapping[str, Outcome]:
    """Return the outcome of each ask by its key, asking only what the journal does not hold yet.

    Raises EvaluationError when the target fails, naming how many outcomes were kept.
    """
    for done, ask in enumerate(asks, start=1):
        if ask.key not in journal.outcomes:
            try:
                journal.add(ask.key, _asked(target, ask))
            except EvaluationError as error:
                kept = f"{len(journal.outcomes)} outcomes are kept in {journal.path.name}; run again to go on"
                raise EvaluationError(f"{error}, at case {ask.case.id}; {kept}") from None
        progress(done, len(asks))
    return {ask.key: journal.outcomes[ask.key] for ask in asks}


def case_asks(cases: Sequence[Case]) -> list[Ask]:
    """Every case as it stands."""
    return [Ask(case) for case in cases]


def probe_asks(cases: Sequence[Case], library: Library, *, leaves_out: bool) -> list[Ask]:
    """Cases changed in ways that should not matter, on fixed samples, and held ones with their sections taken out."""
    guarded = [case for case in cases if case.route in PROBED_ROUTES and case.kind != "evasion"]
    correct = [case for case in guarded if case.style != "misspelt"]
    held = [case for case in cases if case.route is Route.ANSWER and library.right_sections(case)]
    asks = [
        Ask(case, "disguise", name, disguise(case.question))
        for case in sample(guarded, DISGUISED)
        for name, disguise in DISGUISES.items()
    ]
    asks += [Ask(case, "typo", "one", typo(case.question)) for case in sample(correct, TYPED)]
    asks += [
        Ask(case, "rewording", name, reword(case.question))
        for case in sample([case for case in held if case.language == "en"], REWORDED)
        for name, reword in REWORDINGS.items()
    ]
    if leaves_out:
        asks += [Ask(case, "left_out", without=library.holding(case)) for case in held]
    return asks


def sample(cases: Iterable[Case], size: int) -> list[Case]:
    """A fixed sample, spread over the cases whatever their order: those whose ids digest lowest."""
    ordered = sorted(cases, key=lambda case: hashlib.sha256(case.id.encode()).digest())
    return ordered[:size]


def _asked(target: Target, ask: Ask) -> Outcome:
    question = ask.question
    began = time.perf_counter()
    if ask.stage == "left_out":
        if not isinstance(target, LeavesOut):
            raise EvaluationError(f"{target.name} cannot leave passages out")
        answer = target.ask_without(question, ask.without)
    else:
        answer = target.ask(question)
    ms = (time.perf_counter() - began) * 1000
    trace = target.trace(question) if ask.stage == "cases" and isinstance(target, Traces) else None
    return Outcome(ask.case, answer, ms, trace)
