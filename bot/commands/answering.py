"""`python -m bot ask`: one question, or a file of them, through the same Assistant that patients meet."""

from __future__ import annotations

import json
import sys
import textwrap
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.domain import Answer, Question
from bot.errors import BotError

if TYPE_CHECKING:
    from bot.assistant import Assistant

_WIDTH = 88


def ask(
    question: Annotated[str | None, typer.Argument(help="what a patient would type")] = None,
    history: Annotated[list[str] | None, typer.Option(help="an earlier turn of the patient's, oldest first")] = None,
    language: Annotated[str | None, typer.Option(help="en or es; found out when left away")] = None,
    clinic: Annotated[str | None, typer.Option(help="a table of clinics.toml")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="print the Answer object")] = False,
    explain: Annotated[bool, typer.Option(help="print what was retrieved, both gates and what was left out")] = False,
    batch: Annotated[str | None, typer.Option(help="JSON lines to answer, one each; - for standard input")] = None,
) -> None:
    """Answer a question from the vetted library, with its citations."""
    if (question is None) == (batch is None):
        raise typer.BadParameter("give one question, or --batch FILE")
    from bot.factory import create_assistant

    if batch is not None:
        lines = _lines(batch)
        raise typer.Exit(_answer_batch(create_assistant(), lines))
    from bot.answer_object import answer_object

    assistant = create_assistant()
    asked = Question(question or "", tuple(history or ()), language, clinic)
    if explain:
        typer.echo(assistant.explain(asked))
        return
    answer = assistant.ask(asked)
    typer.echo(json.dumps(answer_object(answer), ensure_ascii=False, indent=2) if as_json else render(answer))


def render(answer: Answer) -> str:
    """An Answer as text for a terminal: statements with numbered citations, or the notice, then what stands beside."""
    blocks: list[str] = []
    if answer.notice:
        blocks.append(_wrap(answer.notice.text))
    numbers = {citation: number for number, citation in enumerate(answer.citations, start=1)}
    for statement in answer.statements:
        marks = "".join(f"[{numbers[citation]}]" for citation in statement.citations)
        blocks.append(_wrap(f"{statement.text} {marks}"))
    if answer.choices:
        blocks.append("\n".join(f"  ( {choice.label} )" for choice in answer.choices))
    blocks += [_wrap(f"* {overlay.text}") for overlay in answer.overlays]
    if answer.citations:
        blocks.append("\n".join(_citation_lines(answer)))
    if answer.links:
        blocks.append("In the library:\n" + "\n".join(f"  {link.title}  {link.url}" for link in answer.links))
    if answer.suggestions:
        blocks.append("You could also ask:\n" + "\n".join(f"  {suggestion}" for suggestion in answer.suggestions))
    return "\n\n".join(blocks)


def _citation_lines(answer: Answer) -> Iterator[str]:
    """A line for each place that citations rest on; citations with the same document and sources share one."""
    places: dict[tuple[Any, ...], list[int]] = {}
    for number, citation in enumerate(answer.citations, start=1):
        places.setdefault((citation.document, citation.evidence, citation.sources), []).append(number)
    for (document, evidence, sources), numbers in places.items():
        review = document.review
        reviewed = f"{review.level} by {review.reviewer}, {review.reviewed_on}" if review else "not reviewed"
        rests_on = "; ".join(
            f"{source.title} ({source.publisher}, {source.year}; read: {source.read})" for source in sources
        )
        text = f"{''.join(f'[{number}]' for number in numbers)} {document.title} ({evidence}; {reviewed})"
        yield textwrap.fill(text + (f". Rests on: {rests_on}" if rests_on else ""), _WIDTH, subsequent_indent="    ")


def _wrap(text: str) -> str:
    return "\n".join(textwrap.fill(line, _WIDTH) if line else "" for line in text.splitlines())


def _lines(batch: str) -> Iterator[bytes]:
    if batch == "-":
        return iter(sys.stdin.buffer)
    path = Path(batch)
    try:
        return iter(path.read_bytes().splitlines(keepends=True))
    except OSError as error:
        raise BotError(f"{batch} cannot be read: name a file of JSON lines, or - for standard input") from error


def _answer_batch(assistant: Assistant, lines: Iterator[bytes]) -> int:
    """Write one JSON line for each that is not blank, in order; returns 1 if any line was bad, else 0."""
    from bot.answer_object import answer_object

    status = 0
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        record: Mapping[str, Any] = {}
        try:
            record = _record(line, number)
            answer = assistant.ask(_question(record, number))
            shown = {"id": record["id"], **answer_object(answer)}
        except BotError as error:
            status = 1
            shown = {"id": record.get("id"), "error": str(error)}
        sys.stdout.write(json.dumps(shown, ensure_ascii=False) + "\n")
        sys.stdout.flush()
    return status


def _record(line: bytes, number: int) -> Mapping[str, Any]:
    try:
        record = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise BotError(f"line {number} is not UTF-8: save the file as UTF-8") from error
    except (json.JSONDecodeError, RecursionError) as error:
        raise BotError(f"line {number} is not a JSON object: write one object a line") from error
    if not isinstance(record, dict):
        raise BotError(f"line {number} is not a JSON object: write one object a line")
    return record


def _question(record: Mapping[str, Any], number: int) -> Question:
    for field, kind in (("question", str), ("history", list), ("language", str), ("clinic", str)):
        if record.get(field) is not None and not isinstance(record[field], kind):
            raise BotError(f"line {number}: {field} must be a {'list of strings' if kind is list else 'string'}")
    if "id" not in record or not isinstance(record.get("question"), str):
        raise BotError(f"line {number} needs an id and a question")
    history = record.get("history") or []
    if not all(isinstance(turn, str) for turn in history):
        raise BotError(f"line {number}: history must be a list of strings")
    text = record["question"].encode("utf-8", "replace").decode("utf-8")
    return Question(text, tuple(history), record.get("language"), record.get("clinic"))
