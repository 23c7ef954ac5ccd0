"""Prometheus figures: counts and durations only, their labels from our own closed lists, never a text or an address."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest

from bot.domain import Answer, Route

MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8"
_BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)


class Metrics:
    """The figures of one server, in a registry of their own."""

    def __init__(self) -> None:
        self._registry = registry = CollectorRegistry()
        self._answers = Counter("guide_answers", "Answers by route", ["clinic", "route", "language"], registry=registry)
        self._seconds = Histogram(
            "guide_answer_seconds", "Time to an answer", ["route"], buckets=_BUCKETS, registry=registry
        )
        self._unanswered = Counter(
            "guide_unanswered", "Unanswered questions by nearest topic", ["topic"], registry=registry
        )
        self._refused = Counter("guide_refused", "Requests refused, by kind of problem", ["kind"], registry=registry)
        self._feedback = Counter("guide_feedback", "Feedback", ["clinic", "helpful", "reason"], registry=registry)
        self._failed = Counter("guide_failed", "Requests that ended in an exception", registry=registry)

    def answered(self, answer: Answer, *, clinic_id: str, seconds: float) -> None:
        self._answers.labels(clinic_id, answer.route.value, answer.language).inc()
        self._seconds.labels(answer.route.value).observe(seconds)
        if answer.route is Route.UNANSWERED:
            self._unanswered.labels(_topic(answer)).inc()

    def refused(self, kind: str) -> None:
        """`kind` is a problem's: "too-many" counts the limits hit."""
        self._refused.labels(kind).inc()

    def feedback(self, *, clinic_id: str, helpful: bool, reason: str | None) -> None:
        self._feedback.labels(clinic_id, "yes" if helpful else "no", reason or "none").inc()

    def failed(self) -> None:
        self._failed.inc()

    def exposition(self) -> bytes:
        """Everything in Prometheus' text format."""
        return generate_latest(self._registry)


def _topic(answer: Answer) -> str:
    """The slug of the nearest library page; "none" where the answer offers none."""
    return answer.links[0].url.partition("?")[0].partition("#")[0].rsplit("/", 1)[-1] if answer.links else "none"
