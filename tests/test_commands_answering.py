"""`python -m bot ask`: a question or a file of them as a terminal shows it; bad lines are named and the rest go on."""

from __future__ import annotations

import io
import json
import sys
from datetime import date

import pytest

from bot.assistant import Assistant
from bot.clinics import Clinic
from bot.commands.answering import _answer_batch, _lines, render
from bot.domain import (
    Answer,
    Citation,
    Document,
    Evidence,
    Level,
    Notice,
    Question,
    Review,
    Route,
    Selected,
    Source,
    Span,
    Statement,
)
from bot.errors import BotError

REVIEW = Review(Level.SOURCE_CHECKED, "Ketamine Guide editors", "", date(2026, 11, 22), date(2027, 11, 22), "0" * 64)
SOURCE = Source("S001", "A label", "A maker", 2020, "label", None, "excerpts", date(2026, 11, 22))
DOCUMENT = Document("x", "en", "A text", "One thing. Another thing.", REVIEW)


class Echo:
    """Answers every question with the same notice, and keeps what it was asked."""

    def __init__(self) -> None:
        self.asked: list[Question] = []

    def ask(self, question: Question) -> Answer:
        self.asked.append(question)
        return Answer("a1", Route.SMALLTALK, None, "en", Notice("smalltalk", "Hello."))


def _answered() -> Answer:
    citations = tuple(
        Citation(DOCUMENT, "en/x#s", Span(start, end), Evidence.APPROVED, (SOURCE,))
        for start, end in ((0, 10), (11, 25))
    )
    statements = tuple(Statement(citation.quote, (citation,)) for citation in citations)
    return Answer("a1", Route.ANSWER, None, "en", None, statements=statements, citations=citations)


def _batch(lines: list[bytes], capsys: pytest.CaptureFixture[str]) -> tuple[int, list[dict[str, object]]]:
    status = _answer_batch(Echo(), iter(lines))  # type: ignore[arg-type]
    return status, [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_every_line_is_answered_in_order_with_its_id(capsys: pytest.CaptureFixture[str]) -> None:
    status, shown = _batch([b'{"id": "b", "question": "hi"}\n', b"\n", b'{"id": 1, "question": "yo"}'], capsys)
    assert (status, [(line["id"], line["route"]) for line in shown]) == (0, [("b", "smalltalk"), (1, "smalltalk")])


@pytest.mark.parametrize(
    ("line", "named", "id_"),
    [
        (b"not json\n", "line 1 is not a JSON object", None),
        (b"[1]\n", "line 1 is not a JSON object", None),
        (b'{"id": 1, "question": "caf\xe9"}\n', "line 1 is not UTF-8", None),
        (b'{"id": 7}\n', "line 1 needs an id and a question", 7),
        (b'{"question": "hi"}\n', "line 1 needs an id and a question", None),
        (b'{"id": 7, "question": "hi", "history": "earlier"}\n', "line 1: history must be a list of strings", 7),
        (b'{"id": 7, "question": "hi", "history": [1]}\n', "line 1: history must be a list of strings", 7),
        (b'{"id": 7, "question": "hi", "clinic": 5}\n', "line 1: clinic must be a string", 7),
    ],
)
def test_a_bad_line_is_named_and_the_rest_go_on(
    line: bytes, named: str, id_: object, capsys: pytest.CaptureFixture[str]
) -> None:
    status, shown = _batch([line, b'{"id": "ok", "question": "hi"}'], capsys)
    error = str(shown[0].get("error"))
    assert (status, shown[0]["id"], error.startswith(named), shown[1]["id"]) == (1, id_, True, "ok")


def test_a_line_for_an_unknown_clinic_is_named_and_the_rest_go_on(capsys: pytest.CaptureFixture[str]) -> None:
    class Closed:
        def invoke(self, asked: object, /) -> Selected:
            return Selected()

    lines = [
        b'{"id": 1, "question": "What is ketamine?", "clinic": "nobody"}',
        b'{"id": 2, "question": "How many mg should I take?", "clinic": "nobody"}',
    ]
    status = _answer_batch(Assistant(Closed(), clinics={"default": Clinic("default", "A clinic")}), iter(lines))
    shown = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert (status, shown[0], shown[1]["route"]) == (
        1,
        {"id": 1, "error": "there is no clinic 'nobody' in clinics.toml: its tables are default"},
        "dosing",
    )


def test_a_lone_surrogate_is_replaced_rather_than_raised(capsys: pytest.CaptureFixture[str]) -> None:
    status, shown = _batch([b'{"id": 1, "question": "hi \\ud800"}'], capsys)
    assert (status, shown[0]["route"]) == (0, "smalltalk")


def test_standard_input_is_read_for_a_dash(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"one\ntwo\n")))
    assert list(_lines("-")) == [b"one\n", b"two\n"]


def test_a_file_that_is_not_there_is_named_with_the_remedy() -> None:
    with pytest.raises(BotError, match=r"nowhere\.jsonl cannot be read: name a file of JSON lines"):
        _lines("nowhere.jsonl")


def test_citations_of_one_place_share_a_line() -> None:
    assert render(_answered()) == (
        "One thing. [1]\n\nAnother thing. [2]\n\n"
        "[1][2] A text (approved; source-checked by Ketamine Guide editors, 2026-11-22). Rests\n"
        "    on: A label (A maker, 2020; read: excerpts)"
    )
