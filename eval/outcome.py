"""What came back for one case: the Answer object, how it was reached where the target tells, and how long it took."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.domain import Route
from bot.errors import EvaluationError
from eval.cases import Case, Library, case_object, case_of


@dataclass(frozen=True, slots=True)
class Ranked:
    """A passage's id with its score, as the target ranked it."""

    passage: str
    score: float


@dataclass(frozen=True, slots=True)
class Trace:
    """How a target came to its answer: what it retrieved, best first, how sure it was, and why it stopped or went on.

    `confidence` is comparable between questions (larger is surer); None where the target has no such number.
    """

    retrieved: tuple[Ranked, ...]
    confidence: float | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """One case with its Answer object (see interfaces.md) and the milliseconds it took; `trace` may be untold."""

    case: Case
    answer: Mapping[str, Any]
    ms: float
    trace: Trace | None = None

    def __post_init__(self) -> None:
        check_answer(self.answer)

    @property
    def route(self) -> Route:
        """Where the question ended."""
        return Route(self.answer["route"])

    @property
    def is_right(self) -> bool:
        """Whether it ended on the expected route or one as good."""
        return self.route in self.case.acceptable

    @property
    def is_answered(self) -> bool:
        """Whether vetted text was shown as an answer."""
        return self.route is Route.ANSWER

    @property
    def statements(self) -> tuple[str, ...]:
        """The sentences shown as an answer, in order."""
        return tuple(statement["text"] for statement in self.answer.get("statements") or ())

    @property
    def fixed_texts(self) -> tuple[str, ...]:
        """The notice and the overlays shown."""
        notice = self.answer.get("notice")
        overlays = self.answer.get("overlays") or ()
        return tuple(text for text in ((notice or {}).get("text"), *(o["text"] for o in overlays)) if text)

    @property
    def shown(self) -> str:
        """Everything a patient reads before opening anything: statements, notice, overlays, a line each."""
        return "\n".join((*self.statements, *self.fixed_texts))

    def cited(self, library: Library) -> tuple[str, ...]:
        """The passages cited, in the order of the statements, each once; a citation of no known section is left out."""
        numbered = {citation["number"]: citation for citation in self.answer.get("citations") or ()}
        passages = []
        for statement in self.answer.get("statements") or ():
            for number in statement["citations"]:
                passage = _passage_of(numbered[number], self.answer.get("language") or "en", library)
                if passage is not None and passage not in passages:
                    passages.append(passage)
        return tuple(passages)

    def ranked(self, library: Library) -> tuple[Ranked, ...]:
        """What was retrieved, best first; where the target does not tell, what it cited stands for it."""
        if self.trace is not None:
            return self.trace.retrieved
        cited = self.cited(library)
        return tuple(Ranked(passage, 1 / rank) for rank, passage in enumerate(cited, start=1))


def check_answer(answer: Any) -> None:
    """Raise EvaluationError unless this reads as an Answer object."""
    if not isinstance(answer, Mapping) or answer.get("route") not in set(Route):
        raise EvaluationError("the target returned no Answer object: its route is missing or unknown")
    try:
        numbers = {citation["number"] for citation in answer.get("citations") or ()}
        cited = {number for statement in answer.get("statements") or () for number in statement["citations"]}
        texts = [statement["text"] for statement in answer.get("statements") or ()]
    except (KeyError, TypeError) as error:
        raise EvaluationError(f"the target returned a malformed Answer object: {error!r}") from None
    if not cited <= numbers or not all(isinstance(text, str) for text in texts):
        raise EvaluationError("the target returned an Answer object whose statements cite what it does not hold")


def outcome_object(outcome: Outcome) -> dict[str, Any]:
    """Return the outcome as a JSON object; `outcome_of` reads it back."""
    trace = outcome.trace
    return {
        "case": case_object(outcome.case),
        "answer": dict(outcome.answer),
        "ms": round(outcome.ms, 3),
        "trace": trace
        and {
            "retrieved": [[ranked.passage, round(ranked.score, 5)] for ranked in trace.retrieved],
            "confidence": trace.confidence,
            "why": trace.why,
        },
    }


def outcome_of(raw: Mapping[str, Any]) -> Outcome:
    """Return the outcome that `outcome_object` wrote. Raises EvaluationError when it is not one."""
    try:
        trace = raw["trace"]
        return Outcome(
            case_of(raw["case"], "run file"),
            raw["answer"],
            float(raw["ms"]),
            trace
            and Trace(
                tuple(Ranked(passage, float(score)) for passage, score in trace["retrieved"]),
                trace["confidence"],
                trace["why"],
            ),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise EvaluationError(f"not an outcome: {error!r}") from None


def folded(text: str) -> str:
    """Return the text in one plain form for looking things up: case, dashes, quotes and spaces made alike."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    plain = re.sub(r"[\u2010-\u2015\u2212]", "-", plain).replace("\u2019", "'").replace("\u2018", "'")
    return re.sub(r"\s+", " ", plain).strip()


def holds(text: str, phrase: str) -> bool:
    """Whether the phrase stands in the text, beginning and ending at a word's edge (a plural's s may follow)."""
    pattern = rf"(?<!\w){re.escape(folded(phrase))}(?:s|es)?(?!\w)"
    return re.search(pattern, folded(text)) is not None


def answered(outcomes: Sequence[Outcome]) -> list[Outcome]:
    """Those in which vetted text was shown."""
    return [outcome for outcome in outcomes if outcome.is_answered]


def _passage_of(citation: Mapping[str, Any], language: str, library: Library) -> str | None:
    url = re.match(r"/library/([a-z]{2})/", str(citation.get("url") or ""))
    key = f"{url[1] if url else language}/{citation['document']}"
    return library.headings.get((key, citation["heading"]))
