"""The two gates that a passage must pass to answer: it covers what is asked, and the sum of its signals is high enough.

What is asked may be told in passing ("a friend who sells supplements"): where the signals leave hardly a doubt, only
the condition, the drug and the place have to be covered.

No signal is a gate by itself. A cosine alone cannot tell a question whose answer is held from one about something that
the library never names; together with the words that are covered, and those that are not, it mostly can.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any

from bot.calibration import Gates
from bot.coverage import Asked, Coverage
from bot.domain import Retrieved
from bot.ranking import Ranked

BEHIND = "too far behind the first"
_LONGEST = 60  # words
_TRIED = 3
_MOST = 2.0  # the weight of words beyond which more of them say nothing more
_PRIOR = 0.3  # so that one word covered of one is not as sure as three of three


@dataclass(frozen=True, slots=True)
class Signals:
    """What speaks for a passage and against it, each about in [0, 1] but the weights of words, which lie in [0, 2].

    `score` is the joined one; `body` and `nearest` are cosines with its text and its nearest question; `share` is how
    much of the question's content the passage holds, `uncovered` the weight of the library's words that it lacks and
    `unknown` of words that no passage has; `drug` is 1 where the question names ketamine or esketamine: the cosines are
    then high for any passage. `lexical` is BM25 by the weight of the question's words, `length` how long it is: a long
    one lies far from any text. `ahead`, `resemblance`, `most`, `lead`, `around`, `likely`, `read` and `elsewhere` as in
    Ranked and its Likeness.
    """

    score: float
    body: float
    nearest: float
    share: float
    uncovered: float
    unknown: float
    drug: float
    lexical: float
    length: float
    ahead: float
    resemblance: float
    most: float
    lead: float
    around: float
    likely: float
    read: float
    elsewhere: float


@dataclass(frozen=True, slots=True)
class Candidate:
    """A retrieved passage held against both gates. `confidence` is in [0, 1]; `refused` says why it may not answer."""

    ranked: Ranked
    coverage: Coverage
    signals: Signals
    confidence: float
    refused: str | None

    @property
    def retrieved(self) -> Retrieved:
        """The passage with its joined score and rank."""
        return self.ranked.retrieved


def hold_against(ranked: Ranked, coverage: Coverage, asked: Asked, *, first: Ranked, gates: Gates) -> Candidate:
    """`ranked` with its confidence and whether it may answer. `first` leads the ranking."""
    signals = _signals(ranked, coverage, asked)
    confidence = round(confidence_of(signals, gates), 6)
    refused = None
    if coverage.missing and (coverage.is_other or confidence < gates.certain):
        refused = f"does not cover {', '.join(coverage.missing)}"
    elif confidence < gates.confidence:
        refused = f"confidence {confidence:.2f} is under {gates.confidence:.2f}"
    elif ranked.retrieved.score < first.retrieved.score - gates.behind:
        refused = BEHIND
    return Candidate(ranked, coverage, signals, confidence, refused)


def answering(candidates: Sequence[Candidate]) -> Candidate | None:
    """The first candidate that passes both gates; None when none of the first three does."""
    return next((candidate for candidate in candidates[:_TRIED] if candidate.refused is None), None)


def confidence_of(signals: Signals, gates: Gates) -> float:
    """The logistic sum of the signals, by the weights that calibration fitted."""
    total = gates.intercept + sum(getattr(gates, item.name) * getattr(signals, item.name) for item in fields(signals))
    return 1 / (1 + math.exp(-total))


def signal_values(signals: Any) -> tuple[float, ...]:
    """The signals in their declared order, as calibration reads them."""
    return tuple(float(getattr(signals, item.name)) for item in fields(Signals))


def _signals(ranked: Ranked, coverage: Coverage, asked: Asked) -> Signals:
    known = sum(asked.weights.values())
    total = known + asked.unknown / 2
    return Signals(
        score=ranked.retrieved.score,
        body=ranked.closeness.body,
        nearest=ranked.closeness.nearest,
        share=(coverage.held + _PRIOR) / (total + 2 * _PRIOR),
        uncovered=min(known - coverage.held, _MOST),
        unknown=min(asked.unknown, _MOST),
        drug=float(asked.names_drug),
        lexical=ranked.lexical / (10 * known + 5),
        length=min(asked.length, _LONGEST) / _LONGEST,
        ahead=ranked.ahead,
        resemblance=ranked.likeness.own,
        most=ranked.likeness.most,
        lead=ranked.likeness.lead,
        around=ranked.likeness.around,
        likely=ranked.likeness.likely,
        read=ranked.likeness.read,
        elsewhere=ranked.likeness.elsewhere,
    )
