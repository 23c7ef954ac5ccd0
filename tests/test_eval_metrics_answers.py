"""Each figure of finding and holding back, on a worked example; and of text and time."""

from __future__ import annotations

import pytest

from eval.cases import Library, case_of
from eval.figures import NothingToScore
from eval.metrics_answers import (
    CurvePoint,
    abstention_auroc,
    answered_at,
    answered_share,
    case_coverage,
    cited_right,
    key_fact_coverage,
    ranking_figures,
    refusal_curve,
    refused_share,
    section_rankings,
    section_within,
)
from eval.metrics_text import (
    grade_at_most,
    grade_mean,
    latency,
    reading_grades,
    same_outcomes,
    same_texts,
    word_mean,
    words_at_most,
)
from eval.outcome import Outcome, Ranked, Trace, outcome_object, outcome_of

LIBRARY = Library(
    facts=frozenset({"F001", "F002"}),
    sections={"en/d#one": frozenset({"F001"}), "en/d#two": frozenset({"F002"}), "en/d#three": frozenset()},
    served=frozenset({"en/d#one", "en/d#two", "en/d#three"}),
    headings={("en/d", "One?"): "en/d#one", ("en/d", "Two?"): "en/d#two"},
)


def _outcome(
    got: str = "answer",
    *,
    id: str = "c",
    retrieved: tuple[str, ...] = (),
    confidence: float | None = None,
    headings: tuple[str, ...] = (),
    text: str = "A sentence.",
    ms: float = 1.0,
    **fields,
) -> Outcome:
    case = {
        "id": id,
        "kind": "educational",
        "question": "?",
        "route": "answer",
        "style": "plain",
        "family": "f",
        "rests_on": ["F001"],
    } | fields
    answer = {
        "route": got,
        "language": "en",
        "statements": [{"text": text, "citations": [n]} for n, _ in enumerate(headings, start=1)],
        "citations": [
            {"number": n, "document": "d", "heading": heading, "url": "/library/en/d?v=1#s1"}
            for n, heading in enumerate(headings, start=1)
        ],
    }
    ranked = tuple(Ranked(f"en/d#{name}", 1 / rank) for rank, name in enumerate(retrieved, start=1))
    return Outcome(
        case_of(case), answer, ms, Trace(ranked, confidence) if retrieved or confidence is not None else None
    )


def test_answered_share_is_over_questions_the_library_holds() -> None:
    outcomes = [_outcome(), _outcome("unanswered", id="b"), _outcome("unanswered", id="x", rests_on=[])]
    figure = answered_share(outcomes, LIBRARY)
    assert (figure.hits, figure.n, figure.cases) == (1, 2, ("b",))


@pytest.mark.parametrize(("top", "hits"), [(1, 1), (3, 2)])
def test_a_right_section_counts_within_its_top(top: int, hits: int) -> None:
    outcomes = [
        _outcome(retrieved=("one", "two")),
        _outcome(retrieved=("two", "three", "one")),
        _outcome(retrieved=("two",)),
    ]
    assert section_within(outcomes, LIBRARY, top=top).hits == hits


def test_without_a_trace_what_was_cited_stands_for_what_was_retrieved() -> None:
    assert section_within([_outcome(headings=("One?",))], LIBRARY, top=1).value == 1


def test_cited_right_looks_at_the_first_statement() -> None:
    outcomes = [
        _outcome(headings=("One?", "Two?")),
        _outcome(headings=("Two?", "One?"), id="b"),
        _outcome("unanswered", id="c"),
    ]
    figure = cited_right(outcomes, LIBRARY)
    assert (figure.hits, figure.n, figure.cases) == (1, 2, ("b",))


def test_key_facts_are_groups_of_alternatives() -> None:
    outcome = _outcome(headings=("One?",), text="It works within a day.", key_facts=[["24 hours", "a day"], ["nose"]])
    assert case_coverage(outcome) == 0.5


def test_an_unanswered_question_covers_no_key_fact() -> None:
    outcomes = [
        _outcome(headings=("One?",), text="Within a day.", key_facts=[["a day"]]),
        _outcome("unanswered", id="b", key_facts=[["a day"]]),
        _outcome(id="c"),
    ]
    figure = key_fact_coverage(outcomes, LIBRARY)
    assert (figure.value, figure.n, figure.cases) == (0.5, 2, ("b",))


def test_refused_share_is_of_one_kind() -> None:
    near = {"kind": "near_miss", "route": "unanswered"}
    off = {"kind": "off_topic", "route": "out_of_scope", "also_ok": ["unanswered"]}
    outcomes = [_outcome("unanswered", **near), _outcome("answer", id="b", **near), _outcome("unanswered", **off)]
    assert [refused_share(outcomes, kind).value for kind in ("near_miss", "off_topic")] == [0.5, 1.0]


def _curve_outcomes() -> list[Outcome]:
    good = [_outcome(confidence=c) for c in (0.9, 0.8, 0.4)]
    return good + [_outcome("unanswered", confidence=c, kind="near_miss", route="unanswered") for c in (0.5, 0.2)]


def test_auroc_is_the_share_of_pairs_in_order() -> None:
    assert abstention_auroc(_curve_outcomes(), LIBRARY).value == pytest.approx(5 / 6)


def test_the_refusal_curve_runs_from_answering_all_to_refusing_all() -> None:
    assert refusal_curve(_curve_outcomes(), LIBRARY) == (
        CurvePoint(0.2, 0.0, 1.0),
        CurvePoint(0.4, 0.5, 1.0),
        CurvePoint(0.5, 0.5, pytest.approx(2 / 3)),
        CurvePoint(0.8, 1.0, pytest.approx(2 / 3)),
        CurvePoint(0.9, 1.0, pytest.approx(1 / 3)),
        CurvePoint(0.9 + 1e-9, 1.0, 0.0),
    )


def test_answered_at_a_refusal_is_the_best_point_that_refuses_as_much() -> None:
    assert answered_at(refusal_curve(_curve_outcomes(), LIBRARY), refused=0.9) == pytest.approx(2 / 3)


def test_rankings_are_scored_as_trec_eval_does() -> None:
    qrels = {"q": {"a": 2, "b": 1, "c": 0}}
    figures = ranking_figures(qrels, {"q": {"c": 3.0, "a": 2.0, "b": 1.0}})
    # DCG = 2/log2(3) + 1/log2(4) = 1.7619; ideal = 2/log2(2) + 1/log2(3) = 2.6309
    assert {name: round(figure.value, 4) for name, figure in figures.items()} == {
        "ndcg@10": 0.6697,
        "recall@10": 1.0,
        "mrr@10": 0.5,
    }


def test_judged_only_leaves_out_what_nobody_judged() -> None:
    figures = ranking_figures({"q": {"a": 1}}, {"q": {"unknown": 2.0, "a": 1.0}}, judged_only=True)
    assert figures["mrr@10"].value == 1.0


def test_a_query_with_nothing_retrieved_scores_zero_and_one_without_a_right_document_is_left_out() -> None:
    figures = ranking_figures({"q": {"a": 1}, "r": {"a": 1}, "s": {"a": 0}}, {"q": {"a": 1.0}})
    assert (figures["recall@10"].value, figures["recall@10"].n) == (0.5, 2)


def test_section_rankings_score_the_retrieved_sections() -> None:
    outcomes = [_outcome(retrieved=("two", "one")), _outcome(retrieved=("one",), id="b")]
    assert section_rankings(outcomes, LIBRARY)["mrr@10"].value == 0.75


def test_reading_grades_are_of_answers_alone() -> None:
    grades = reading_grades([_outcome(headings=("One?",)), _outcome("unanswered", id="b")], lambda text: 7.0)
    assert (grades, grade_mean(grades).value, grade_at_most(grades, 6.9).hits) == ({"c": 7.0}, 7.0, 0)


def test_words_are_counted_over_answers() -> None:
    outcomes = [_outcome(headings=("One?", "Two?"), text="Three short words."), _outcome("unanswered")]
    assert (word_mean(outcomes).value, words_at_most(outcomes, 5).value) == (6, 0)


def test_latency_names_the_slowest_first() -> None:
    outcomes = [_outcome(id=f"c{ms}", ms=ms) for ms in (10, 30, 20)]
    assert (latency(outcomes, 0.5).value, latency(outcomes, 0.5).cases) == (20, ("c30", "c20", "c10"))


def test_stability_asks_for_one_route_and_one_first_section() -> None:
    first, moved, gone = _outcome(headings=("One?",)), _outcome(headings=("Two?",)), _outcome("unanswered")
    assert same_outcomes([(first, first), (first, moved), (first, gone)], LIBRARY).value == pytest.approx(1 / 3)


def test_a_rebuild_should_show_the_same_text_to_the_letter() -> None:
    first, other = _outcome(headings=("One?",)), _outcome(headings=("One?",), text="Another.")
    assert same_texts([(first, first), (first, other)]).value == 0.5


@pytest.mark.parametrize(
    "figure",
    [
        lambda o: answered_share(o, LIBRARY),
        lambda o: section_within(o, LIBRARY, top=1),
        lambda o: cited_right(o, LIBRARY),
        lambda o: key_fact_coverage(o, LIBRARY),
        lambda o: refused_share(o, "near_miss"),
        lambda o: abstention_auroc(o, LIBRARY),
        lambda o: refusal_curve(o, LIBRARY),
        lambda o: section_rankings(o, LIBRARY),
        lambda o: reading_grades(o, lambda text: 0.0),
        lambda o: latency(o, 0.5),
        lambda o: same_outcomes([], LIBRARY),
        lambda o: same_texts([]),
        word_mean,
    ],
)
def test_an_empty_set_is_not_scored_rather_than_zero(figure) -> None:
    with pytest.raises(NothingToScore, match=r"^no "):
        figure([])


def test_an_outcome_survives_being_written_and_read() -> None:
    outcome = _outcome(
        retrieved=("one",), confidence=0.5, headings=("One?",), key_facts=[["a", "b"]], also_ok=["unanswered"]
    )
    assert outcome_of(outcome_object(outcome)) == outcome
