"""Running cases: targets that fail, runs that die and resume, and changed questions."""

from __future__ import annotations

import json
import re
import threading
import time
from collections.abc import Iterator, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from bot.domain import Question
from bot.errors import EvaluationError
from eval.cases import Case, Library, case_of
from eval.disguises import DISGUISES, REWORDINGS, typo
from eval.harness import Ask, Journal, case_asks, probe_asks, run_asks, sample
from eval.targets import CallableTarget, HttpTarget, open_target

ANSWER = {
    "route": "dosing",
    "language": "en",
    "notice": {"id": "dosing", "text": "Ask."},
    "statements": [],
    "citations": [],
}
LIBRARY = Library(frozenset({"F001"}), {"en/d#one": frozenset({"F001"})}, frozenset({"en/d#one"}), {})
HEADER = {"target": "t", "release": "r", "software": "s", "cases": "c"}


def _case(id: str, **fields: object) -> Case:
    raw = {
        "id": id,
        "kind": "guarded",
        "question": f"How much {id}?",
        "route": "dosing",
        "style": "plain",
        "family": "f",
    }
    return case_of(raw | fields)


def _silent(done: int, total: int) -> None:
    pass


class Counting:
    """Answers the same each time and counts; gives up after so many."""

    name, release, software = "t", "r", "s"

    def __init__(self, *, fails_after: int = 10**9) -> None:
        self.asked, self._fails_after = 0, fails_after

    def ask(self, question: Question) -> Mapping[str, Any]:
        if self.asked >= self._fails_after:
            raise EvaluationError("t gave no answer in 1 s")
        self.asked += 1
        return ANSWER


def test_a_target_that_fails_is_named_with_the_case_and_what_was_kept(tmp_path: Path) -> None:
    asks = case_asks([_case("a"), _case("b"), _case("c")])
    with pytest.raises(EvaluationError) as caught:
        run_asks(Counting(fails_after=2), asks, Journal(tmp_path / "j.jsonl", HEADER), progress=_silent)
    told = "t gave no answer in 1 s, at case c; 2 outcomes are kept in j.jsonl; run again to go on"
    assert str(caught.value) == told


def test_a_run_that_died_asks_only_what_is_left(tmp_path: Path) -> None:
    asks = case_asks([_case("a"), _case("b"), _case("c")])
    with pytest.raises(EvaluationError):
        run_asks(Counting(fails_after=2), asks, Journal(tmp_path / "j.jsonl", HEADER), progress=_silent)
    second = Counting()
    found = run_asks(second, asks, Journal(tmp_path / "j.jsonl", HEADER), progress=_silent)
    assert (second.asked, len(found)) == (1, 3)


def test_a_line_cut_short_by_a_crash_is_asked_again(tmp_path: Path) -> None:
    asks, path = case_asks([_case("a"), _case("b")]), tmp_path / "j.jsonl"
    run_asks(Counting(), asks, Journal(path, HEADER), progress=_silent)
    path.write_text(path.read_text()[:-40])
    second = Counting()
    run_asks(second, asks, Journal(path, HEADER), progress=_silent)
    assert (second.asked, len(Journal(path, HEADER).outcomes)) == (1, 2)


@pytest.mark.parametrize("part", ["release", "cases", "software"])
def test_a_journal_of_something_else_is_not_mixed_in(tmp_path: Path, part: str) -> None:
    Journal(tmp_path / "j.jsonl", HEADER)
    with pytest.raises(EvaluationError, match=f"is of another {part}: move it away, or start afresh"):
        Journal(tmp_path / "j.jsonl", HEADER | {part: "other"})


def test_probes_ask_guarded_cases_changed_and_held_ones_without_their_sections() -> None:
    held = _case("h", kind="educational", route="answer", rests_on=["F001"], question="What is it?")
    asks = probe_asks([_case("g"), held], LIBRARY, leaves_out=True)
    counted = {
        stage: sum(ask.stage == stage for ask in asks) for stage in ("disguise", "typo", "rewording", "left_out")
    }
    assert counted == {"disguise": 12, "typo": 1, "rewording": len(REWORDINGS), "left_out": 1}


def test_what_is_left_out_are_the_sections_that_answer() -> None:
    held = _case("h", kind="educational", route="answer", rests_on=["F001"])
    assert probe_asks([held], LIBRARY, leaves_out=True)[-1] == Ask(held, "left_out", without=frozenset({"en/d#one"}))


def test_a_sample_is_the_same_whatever_the_order() -> None:
    cases = [_case(f"c{n}") for n in range(30)]
    assert sample(cases, 5) == sample(reversed(cases), 5)


def test_there_are_twelve_disguises_and_each_changes_the_text() -> None:
    text = "How much ketamine should I take?"
    assert (len(DISGUISES), [name for name, disguise in DISGUISES.items() if disguise(text) == text]) == (12, [])


@pytest.mark.parametrize("name", sorted(set(DISGUISES) - {"repeated"}))
def test_a_disguise_leaves_figures_alone(name: str) -> None:
    kept = re.sub(r"[^0-9]", "", DISGUISES[name]("take 200 of it"))
    assert "200" in kept or name == "leetspeak"


def test_a_typo_slips_once_in_the_longest_word_and_always_alike() -> None:
    text = "should i double my ketamine"
    assert (typo(text) == typo(text), typo(text) != text, typo(text)[:17]) == (True, True, "should i double m")


def _late(question: Question) -> Mapping[str, Any]:
    time.sleep(0.5)
    return ANSWER


def _broken(question: Question) -> Mapping[str, Any]:
    raise ValueError(question.text)


def _odd(question: Question) -> Mapping[str, Any]:
    return {"text": "hello"}


@pytest.mark.parametrize(
    ("function", "told"),
    [
        (_late, "x gave no answer in 0.05 s"),
        (_broken, "x raised ValueError"),
        (_odd, "the target returned no Answer object: its route is missing or unknown"),
    ],
)
def test_a_callable_that_fails_is_named_and_the_question_is_not(function, told: str) -> None:
    with pytest.raises(EvaluationError) as caught:
        CallableTarget(function, name="x", timeout_s=0.05).ask(Question("private"))
    assert str(caught.value) == told


@pytest.mark.parametrize(
    ("spec", "told"),
    [("nowhere:ask", "no target nowhere:ask"), ("eval.targets:nothing", "no target"), ("odd", "no target odd")],
)
def test_a_target_that_there_is_not_is_named(spec: str, told: str) -> None:
    with pytest.raises(EvaluationError, match=told):
        open_target(spec)


class _Handler(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        question = json.loads(self.rfile.read(int(self.headers["Content-Length"])))["question"]
        status = {"broken": 500, "busy": 429}.get(question, 200)
        if question == "late":
            time.sleep(0.6)
        body = b"<html>" if question == "odd" else json.dumps(ANSWER | {"release": "r1"}).encode()
        self.send_response(status)
        self.send_header("Retry-After", "0")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture
def address() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_an_endpoint_is_asked_at_its_api(address: str) -> None:
    target = HttpTarget(address)
    assert (target.name, target.release, target.ask(Question("hello"))["route"]) == (
        f"{address}/api/v1/ask",
        "r1",
        "dosing",
    )


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("broken", "returned 500"),
        ("busy", "returned 429 3 times: raise its rate limit"),
        ("late", "gave no answer in 0.2 s"),
        ("odd", "returned something other than JSON"),
    ],
)
def test_an_endpoint_that_fails_is_named(address: str, question: str, told: str) -> None:
    with pytest.raises(EvaluationError, match=told):
        HttpTarget(address, timeout_s=0.2).ask(Question(question))


def test_an_endpoint_that_is_not_there_is_named() -> None:
    with pytest.raises(EvaluationError, match="cannot be reached"):
        HttpTarget("http://127.0.0.1:9")
