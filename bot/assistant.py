"""Assistant.ask: the one path from a patient's question to what they see. The guard first, then the chain, or a notice.

It never raises for what a patient typed, and nothing of that is logged.
"""

from __future__ import annotations

import hashlib
import json
import logging
import time
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Protocol

from bot.addresses import library_link
from bot.answer_object import answer_object
from bot.clinics import Clinic
from bot.domain import Answer, GuardDecision, Link, Overlay, Question, Route, Selected
from bot.errors import BotError, SettingsError
from bot.guard.decide import decide as decide_by_rules
from bot.guard.notices import Notices, load_notices
from bot.text import language_of

log = logging.getLogger(__name__)

Decide = Callable[..., GuardDecision]
_ALARMING = (Route.CRISIS, Route.EMERGENCY, Route.SUPPORT)


class Answers(Protocol):
    """What the assistant needs of the chain: a dict with `question` and `encode` in, Selected out."""

    def invoke(self, asked: Any, /) -> Selected: ...


class HoldsDocuments(Protocol):
    """What the assistant needs of a release."""

    id: str
    second_opinion: Any

    def remembered(self) -> Any: ...

    def document(self, slug: str, language: str) -> Any: ...


@dataclass(frozen=True, slots=True)
class Assistant:
    """Answers from one release, or from none: then whatever the guard does not route ends in the `unavailable` notice.

    `retriever` is the chain's own, for `explain`. `problem` says in one line why there is no release to answer from.
    """

    chain: Answers
    release: HoldsDocuments | None = None
    decide: Decide = decide_by_rules
    notices: Notices | None = None
    clinics: Mapping[str, Clinic] | None = None
    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    may_quote: Callable[[Any], bool] = lambda document: True
    retriever: Any = None
    problem: str | None = None

    def ask(self, question: Question, *, without: Collection[str] = ()) -> Answer:
        """What the patient sees. Any failure, in the guard or after it, ends in the `unavailable` notice.

        `without` names passages to do without, as if the library did not hold them: what the evaluation asks.
        Raises SettingsError where the question names a clinic that is none of ours and the guard has nothing to say.
        """
        started = time.perf_counter()
        try:
            answer = self._answer(question, frozenset(without))
        except Exception as error:  # the last place to catch: what cannot be answered must still show whom to call
            log.error("not answered: %s", type(error).__name__)
            answer = self._notice(Route.UNAVAILABLE, "unavailable", _language(question), question)
        if not is_guarded(answer.route):
            self._require_clinic(question)
        log.debug(
            "answered route=%s rule=%s statements=%d ms=%d",
            answer.route, answer.rule_id, len(answer.statements), (time.perf_counter() - started) * 1000,
        )  # fmt: skip
        return answer

    def explain(self, question: Question) -> str:
        """How the answer to `question` comes about, for a terminal: the decision, what was retrieved, both gates."""
        encode = self.release.remembered() if self.release else None
        decision = self._decide(question, encode)
        lines = [f"guard: {decision.route} (rule {decision.rule_id or 'none'})"]
        if decision.route is not Route.ANSWER:
            return "\n".join([*lines, f"notice: {decision.notice}; nothing was retrieved"])
        if self.retriever is None:
            return "\n".join([*lines, f"nothing was retrieved: {self.problem or 'there is no release'}"])
        from bot.chain import explain_chain

        return "\n".join([*lines, explain_chain(self.retriever, _residue(question, decision))])

    def _answer(self, question: Question, without: frozenset[str]) -> Answer:
        language = _language(question)
        encode = self.release.remembered() if self.release else None
        decision = self._decide(question, encode)
        if decision.route is not Route.ANSWER:
            return self._notice(
                decision.route, decision.notice or decision.route.value, language, question,
                rule_id=decision.rule_id, overlays=decision.overlays, variant=self._variant(question, decision),
            )  # fmt: skip
        try:
            asked = _residue(question, decision)
            selected = self.chain.invoke(
                {"question": asked, "encode": encode, "without": without | self._left_out(question)}
            )
        except Exception as error:  # the guard has spoken: its overlays are kept
            log.error("chain failed: %s", type(error).__name__)
            return self._notice(Route.UNAVAILABLE, "unavailable", language, question, overlays=decision.overlays)
        if not selected.statements:
            return self._notice(
                Route.UNANSWERED, "unanswered", language, question, rule_id=decision.rule_id,
                overlays=decision.overlays, links=selected.links, suggestions=selected.suggestions,
            )  # fmt: skip
        return self._statements(selected, decision, language, question)

    def _decide(self, question: Question, encode: Any) -> GuardDecision:
        opinion = self.release.second_opinion if self.release else None
        if opinion is None or encode is None:
            return self.decide(question)
        return self.decide(question, second_opinion=opinion, encode=encode.read)

    def _variant(self, question: Question, decision: GuardDecision) -> int:
        """How many earlier turns went the same alarming way: the notice's wording then changes."""
        if decision.route not in _ALARMING:
            return 0
        return sum(self.decide(Question(turn)).route is decision.route for turn in question.history)

    def _statements(self, selected: Selected, decision: GuardDecision, language: str, question: Question) -> Answer:
        citations = dict.fromkeys(citation for statement in selected.statements for citation in statement.citations)
        reviews = [citation.document.review for citation in citations]
        wanted = list(decision.overlays)
        if any(item.document.language != "en" for item in citations) and not all(
            r and r.translation_checked_by for r in reviews
        ):
            wanted.append("translation_unchecked")
        if selected.chosen_by != "rules":
            wanted.append("chosen_by_model")
        return self._identified(
            Answer(
                answer_id="",
                route=Route.ANSWER,
                rule_id=decision.rule_id,
                language=next(iter(citations)).document.language,
                notice=None,
                overlays=self._overlays(wanted, language, question),
                statements=selected.statements,
                citations=tuple(citations),
                links=selected.links,
                suggestions=selected.suggestions,
                chosen_by=selected.chosen_by,
            )
        )

    def _notice(
        self,
        route: Route,
        notice_id: str,
        language: str,
        question: Question,
        *,
        rule_id: str | None = None,
        overlays: Sequence[str] = (),
        variant: int = 0,
        links: Sequence[Link] = (),
        suggestions: Sequence[str] = (),
    ) -> Answer:
        shown = self._registry().notice(
            notice_id, language=language, clinic=self._clinic(question), now=self.now(), variant=variant
        )
        left_out = self._left_out(question)
        library = [link for slug in shown.links if slug not in left_out and (link := self._link(slug, language))]
        return self._identified(
            Answer(
                answer_id="",
                route=route,
                rule_id=rule_id,
                language=language,
                notice=shown.notice,
                choices=shown.choices,
                overlays=self._overlays(overlays, language, question),
                links=tuple(dict.fromkeys([*links, *library])),
                suggestions=tuple(suggestions),
            )
        )

    def _identified(self, answer: Answer) -> Answer:
        release = self.release.id if self.release else None
        shown = answer_object(replace(answer, release=release))
        digest = hashlib.sha256(json.dumps(shown, sort_keys=True, ensure_ascii=False).encode()).hexdigest()
        return replace(answer, answer_id=digest[:16], release=release)

    def _overlays(self, ids: Sequence[str], language: str, question: Question) -> tuple[Overlay, ...]:
        clinic = self._clinic(question)
        return tuple(self._registry().overlay(item, language=language, clinic=clinic) for item in dict.fromkeys(ids))

    def _link(self, slug: str, language: str) -> Link | None:
        """The library page of `slug` in that language, else in English; None when this release does not hold it."""
        if self.release is None:
            return None
        document = self.release.document(slug, language) or self.release.document(slug, "en")
        return library_link(document) if document and self.may_quote(document) else None

    def _left_out(self, question: Question) -> frozenset[str]:
        """The documents that the question's clinic does not want shown, by slug."""
        clinic = self._clinic(question)
        return frozenset(clinic.documents_left_out) if clinic else frozenset()

    def _registry(self) -> Notices:
        return self.notices or load_notices()

    def _require_clinic(self, question: Question) -> None:
        if self.clinics is not None and question.clinic and question.clinic not in self.clinics:
            raise SettingsError(
                f"there is no clinic {question.clinic!r} in clinics.toml: its tables are {', '.join(self.clinics)}"
            )

    def _clinic(self, question: Question) -> Clinic | None:
        known = self.clinics or {}
        return known.get(question.clinic or "default") or known.get("default")


def is_guarded(route: Route) -> bool:
    """Whether the guard has something of its own to say there: every route up to and with support."""
    return route.precedence <= Route.SUPPORT.precedence


class NoChain:
    """Stands where there is no release: says why when it is asked to answer."""

    def __init__(self, why: str) -> None:
        self._why = why

    def invoke(self, asked: Any, /) -> Selected:
        raise BotError(self._why)


def _residue(question: Question, decision: GuardDecision) -> Question:
    """The question without the instruction that the guard stripped from it."""
    return replace(question, text=decision.residue) if decision.residue.strip() else question


def _language(question: Question) -> str:
    """The language chosen, else the text's own; English when it is neither of the two."""
    if question.language in ("en", "es"):
        return str(question.language)
    return "es" if language_of(question.text) == "es" else "en"
