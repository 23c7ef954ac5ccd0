"""Figures of finding and holding back: right sections, rankings, key facts, and knowing when not to answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.domain import Route
from eval.cases import Library
from eval.figures import Figure, NothingToScore, mean, share_of
from eval.outcome import Outcome, holds

Qrels = Mapping[str, Mapping[str, int]]
Rankings = Mapping[str, Mapping[str, float]]


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """At this threshold on confidence: the share of unanswerable questions refused, and of answerable ones answered."""

    threshold: float
    refused: float
    answered: float


def held(outcomes: Sequence[Outcome], library: Library) -> list[Outcome]:
    """Those that expect an answer which a served section holds."""
    return [o for o in outcomes if o.case.route is Route.ANSWER and library.right_sections(o.case)]


def unanswerable(outcomes: Sequence[Outcome]) -> list[Outcome]:
    """Those off topic, and near misses: nothing vetted answers them."""
    return [o for o in outcomes if o.case.kind in {"off_topic", "near_miss"} and o.case.route is not Route.ANSWER]


def answered_share(outcomes: Sequence[Outcome], library: Library) -> Figure:
    """Return the share of questions the library holds an answer to that were answered."""
    return share_of([(o.case.id, o.is_answered) for o in held(outcomes, library)], of="questions the library holds")


def section_within(outcomes: Sequence[Outcome], library: Library, *, top: int) -> Figure:
    """Return the share of held questions with a right section among the first `top` retrieved.

    Where the target does not tell what it retrieved, its first citation stands for the first; nothing stands for the
    second and third. A question sent away is a miss unless the target retrieves for the trace all the same.
    """
    wanted = [o for o in held(outcomes, library) if top == 1 or o.trace is not None]
    return share_of(
        [
            (o.case.id, bool({r.passage for r in o.ranked(library)[:top]} & library.right_sections(o.case)))
            for o in wanted
        ],
        of="held questions of which it is told what was retrieved",
    )


def cited_right(outcomes: Sequence[Outcome], library: Library) -> Figure:
    """Return the share of answered held questions whose first statement is from a right section."""
    shown = [o for o in held(outcomes, library) if o.is_answered]
    return share_of(
        [(o.case.id, bool(set(o.cited(library)[:1]) & library.right_sections(o.case))) for o in shown],
        of="held questions answered",
    )


def key_fact_coverage(outcomes: Sequence[Outcome], library: Library) -> Figure:
    """Return the mean share of a case's key facts that are shown, over held questions; unanswered ones cover none."""
    wanted = [o for o in held(outcomes, library) if o.case.key_facts]
    covered = [case_coverage(o) for o in wanted]
    wanting = [o.case.id for o, value in zip(wanted, covered, strict=True) if value < 1]
    return mean(covered, of="held questions with key facts", cases=wanting)


def case_coverage(outcome: Outcome) -> float:
    """Return the share of the case's groups of key facts of which one alternative is shown, in [0, 1].

    Raises NothingToScore when the case names no key fact.
    """
    groups = outcome.case.key_facts
    if not groups:
        raise NothingToScore("the case names no key fact")
    text = " ".join(outcome.statements)
    return sum(any(holds(text, phrase) for phrase in group) for group in groups) / len(groups)


def refused_share(outcomes: Sequence[Outcome], kind: str) -> Figure:
    """Return the share of cases of a kind (off_topic, near_miss) that ended as they should, unanswered."""
    wanted = [o for o in unanswerable(outcomes) if o.case.kind == kind]
    return share_of([(o.case.id, o.is_right) for o in wanted], of=f"{kind} cases")


def abstention_auroc(outcomes: Sequence[Outcome], library: Library, *, resamples: int = 400) -> Figure:
    """Return how well confidence tells held from unanswerable questions: 1 always, .5 a coin toss.

    Source: scikit-learn's roc_auc_score; the interval is the bootstrap's.
    """
    import numpy
    from sklearn.metrics import roc_auc_score

    labels, scores = _confidences(outcomes, library)
    generator = numpy.random.default_rng(0)
    labels_, scores_ = numpy.asarray(labels), numpy.asarray(scores)
    areas = []
    while len(areas) < resamples:
        drawn = generator.integers(0, len(labels_), len(labels_))
        if 0 < labels_[drawn].sum() < len(drawn):
            areas.append(roc_auc_score(labels_[drawn], scores_[drawn]))
    low, high = numpy.percentile(areas, [2.5, 97.5])
    return Figure(float(roc_auc_score(labels, scores)), len(labels), float(low), float(high))


def refusal_curve(outcomes: Sequence[Outcome], library: Library) -> tuple[CurvePoint, ...]:
    """Return the whole curve, from answering everything to refusing everything, a point a distinct confidence."""
    labels, scores = _confidences(outcomes, library)
    good = sorted(score for label, score in zip(labels, scores, strict=True) if label)
    bad = sorted(score for label, score in zip(labels, scores, strict=True) if not label)
    thresholds = [*sorted(set(scores)), max(scores) + 1e-9]
    return tuple(
        CurvePoint(
            threshold,
            refused=sum(score < threshold for score in bad) / len(bad),
            answered=sum(score >= threshold for score in good) / len(good),
        )
        for threshold in thresholds
    )


def answered_at(curve: Sequence[CurvePoint], *, refused: float) -> float:
    """Return the share of answerable questions still answered where at least `refused` of the others are refused."""
    if not curve:
        raise NothingToScore("no curve")
    return max(point.answered for point in curve if point.refused >= refused)


def ranking_figures(
    qrels: Qrels, rankings: Rankings, *, top: int = 10, judged_only: bool = False
) -> Mapping[str, Figure]:
    """Return ndcg, recall and mrr at `top`, each the mean over queries with its bootstrap interval.

    `qrels` are gains (0 is not relevant) by query and document, `rankings` scores. `judged_only` leaves out of every
    ranking what nobody judged, as befits a pooled set. A query without a relevant document is left out.
    Source: ir_measures, over trec_eval's code.
    """
    import ir_measures
    from ir_measures import RR, R, nDCG

    kept = {query: gains for query, gains in qrels.items() if any(gain > 0 for gain in gains.values())}
    if not kept:
        raise NothingToScore("no query with a relevant document")
    run = {
        query: {
            document: score
            for document, score in rankings.get(query, {}).items()
            if not judged_only or document in gains
        }
        for query, gains in kept.items()
    }
    names = {nDCG @ top: f"ndcg@{top}", R @ top: f"recall@{top}", RR @ top: f"mrr@{top}"}
    values: dict[str, dict[str, float]] = {name: dict.fromkeys(kept, 0.0) for name in names.values()}
    shown = {query: ranking for query, ranking in run.items() if ranking}
    for metric in ir_measures.iter_calc(list(names), {q: dict(g) for q, g in kept.items()}, shown):
        values[names[metric.measure]][metric.query_id] = metric.value
    return {name: mean(list(by_query.values()), of="queries") for name, by_query in values.items()}


def section_rankings(outcomes: Sequence[Outcome], library: Library, *, top: int = 10) -> Mapping[str, Figure]:
    """Return ndcg, recall and mrr at `top` of the retrieved sections over held questions."""
    wanted = held(outcomes, library)
    qrels = {o.case.id: dict.fromkeys(library.right_sections(o.case), 1) for o in wanted}
    rankings = {o.case.id: {r.passage: -rank for rank, r in enumerate(o.ranked(library))} for o in wanted}
    return ranking_figures(qrels, rankings, top=top)


def _confidences(outcomes: Sequence[Outcome], library: Library) -> tuple[list[int], list[float]]:
    rows = [
        (label, o.trace.confidence)
        for label, group in ((1, held(outcomes, library)), (0, unanswerable(outcomes)))
        for o in group
        if o.trace is not None and o.trace.confidence is not None
    ]
    labels = [label for label, _ in rows]
    if len(set(labels)) < 2:
        raise NothingToScore("no questions of both kinds, answerable and not, with a confidence")
    return labels, [confidence for _, confidence in rows]
