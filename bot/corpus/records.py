"""Facts and sources as they stand on disk: facts.jsonl and sources.toml of one corpus folder.

Reading never raises for what a file holds: each fault becomes a Problem, and the record at fault is left out.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from bot.corpus.problem import Problem, shown_path
from bot.domain import Evidence, Fact, Source

ID = re.compile(r"[A-Za-z][A-Za-z0-9_.-]*")
_FACT_FIELDS = ("id", "topic", "fact", "strength", "caveat", "sources", "seen", "flags", "evidence", "check_by")
_SOURCE_FIELDS = ("id", "title", "publisher", "year", "type", "url", "read", "read_on")
_LABEL_STRENGTHS = frozenset({"label", "guideline"})
_STUDY_STRENGTHS = frozenset({"rct", "meta-analysis", "observational"})


@dataclass(frozen=True, slots=True)
class Records:
    """The facts and sources of one folder with the line each stands on, and what is wrong with the rest."""

    facts: Mapping[str, Fact]
    sources: Mapping[str, Source]
    lines: Mapping[str, tuple[str, int]]
    problems: tuple[Problem, ...] = ()


def read_text(path: Path, problems: list[Problem]) -> str | None:
    """The file's text, or None with a Problem noted when it is missing or not UTF-8."""
    try:
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        problems.append(Problem(shown_path(path), line, "not UTF-8 text: save the file as UTF-8"))
    except OSError as error:
        problems.append(Problem(shown_path(path), 1, f"cannot be read ({error.strerror})"))
    return None


def read_records(folder: Path) -> Records:
    """The facts and sources of `folder`; a folder may lack either file (a clinic's may rest on ours)."""
    problems: list[Problem] = []
    lines: dict[str, tuple[str, int]] = {}
    sources = _read_sources(folder / "sources.toml", problems, lines)
    facts = _read_facts(folder / "facts.jsonl", problems, lines)
    return Records(facts, sources, lines, tuple(problems))


def _read_facts(path: Path, problems: list[Problem], lines: dict[str, tuple[str, int]]) -> dict[str, Fact]:
    facts: dict[str, Fact] = {}
    text = read_text(path, problems) if path.exists() else None
    for number, line in enumerate((text or "").splitlines(), start=1):
        if not line.strip():
            continue
        try:
            fact = _fact(json.loads(line))
        except (ValueError, TypeError) as error:
            problems.append(Problem(shown_path(path), number, f"not a fact: {error}"))
            continue
        if fact.id in facts:
            problems.append(
                Problem(shown_path(path), number, f"{fact.id} is already used by another fact: give it a new id")
            )
            continue
        facts[fact.id] = fact
        lines[fact.id] = (shown_path(path), number)
    return facts


def _fact(record: Any) -> Fact:
    if not isinstance(record, dict):
        raise ValueError("each line is one JSON object")
    _refuse_other_fields(record, _FACT_FIELDS)
    for name in ("id", "topic", "fact", "strength"):
        if not isinstance(record.get(name), str) or not record[name].strip():
            raise ValueError(f"{name} is missing")
    if not ID.fullmatch(record["id"]):
        raise ValueError(f"{record['id']!r} is not an id: a letter, then letters and digits")
    sources = record.get("sources")
    if not isinstance(sources, list) or not sources or not all(isinstance(source, str) for source in sources):
        raise ValueError(f"{record['id']} needs a list of source ids in sources")
    if not isinstance(record.get("seen"), bool):
        raise ValueError(f"{record['id']} needs seen: true or false")
    evidence = _evidence(record)
    check_by = record.get("check_by")
    return Fact(
        id=record["id"],
        topic=record["topic"],
        fact=record["fact"],
        strength=record["strength"],
        caveat=str(record.get("caveat") or ""),
        sources=tuple(sources),
        seen=record["seen"],
        flags=tuple(record.get("flags") or ()),
        evidence=evidence,
        check_by=None if check_by is None else date.fromisoformat(check_by),
    )


def _evidence(record: Mapping[str, Any]) -> Evidence:
    try:
        evidence = Evidence(record.get("evidence"))
    except ValueError:
        raise ValueError(f"{record['id']} needs evidence: one of {', '.join(Evidence)}") from None
    allowed = {Evidence.APPROVED: _LABEL_STRENGTHS, Evidence.STUDIED: _STUDY_STRENGTHS}.get(evidence)
    if allowed is not None and record["strength"] not in allowed:
        raise ValueError(
            f"{record['id']}: evidence {evidence} asks for strength {' or '.join(sorted(allowed))}, "
            f"not {record['strength']}"
        )
    return evidence


def _read_sources(path: Path, problems: list[Problem], lines: dict[str, tuple[str, int]]) -> dict[str, Source]:
    sources: dict[str, Source] = {}
    text = read_text(path, problems) if path.exists() else None
    if text is None:
        return sources
    try:
        tables = tomllib.loads(text).get("source", [])
    except tomllib.TOMLDecodeError as error:
        problems.append(Problem(shown_path(path), toml_line(error), f"not TOML: {error}"))
        return sources
    starts = [number for number, line in enumerate(text.splitlines(), start=1) if line.strip() == "[[source]]"]
    for table, number in zip(tables, starts, strict=False):
        try:
            source = _source(table)
        except (ValueError, TypeError) as error:
            problems.append(Problem(shown_path(path), number, f"not a source: {error}"))
            continue
        if source.id in sources:
            problems.append(
                Problem(shown_path(path), number, f"{source.id} is already used by another source: give it a new id")
            )
            continue
        sources[source.id] = source
        lines[source.id] = (shown_path(path), number)
    return sources


def _source(table: Mapping[str, Any]) -> Source:
    _refuse_other_fields(table, _SOURCE_FIELDS)
    for name in ("id", "title", "publisher", "type", "read"):
        if not isinstance(table.get(name), str) or not table[name].strip():
            raise ValueError(f"{name} is missing")
    if not isinstance(table.get("year"), int | None):
        raise ValueError(f"{table['id']}: year is a number, or left out")
    read_on = table.get("read_on")
    if not isinstance(read_on, date) or isinstance(read_on, datetime):
        raise ValueError(f"{table['id']}: read_on is a date such as 2026-11-22")
    return Source(
        id=table["id"],
        title=table["title"],
        publisher=table["publisher"],
        year=table.get("year"),
        type=table["type"],
        url=table.get("url"),
        read=table["read"],
        read_on=read_on,
    )


def _refuse_other_fields(record: Mapping[str, Any], fields: tuple[str, ...]) -> None:
    other = sorted(set(record) - set(fields))
    if other:
        raise ValueError(f"{other[0]!r} is not one of {', '.join(fields)}")


def toml_line(error: tomllib.TOMLDecodeError) -> int:
    """The line a TOML error names, or 1."""
    found = re.search(r"line (\d+)", str(error))
    return int(found.group(1)) if found else 1
