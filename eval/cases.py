"""Evaluation cases on disk: reading them, checking them against the library, and the digests of reporting files.

A case is one question with what is expected of the answer. What a run makes of it is left to the harness.
"""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Literal, get_args

from bot.domain import Document, Question, Route
from bot.errors import EvaluationError

Kind = Literal[
    "educational",
    "guarded",
    "off_topic",
    "near_miss",
    "multi_turn",
    "evasion",
    "minimal_pair",
    "audit_claim",
    "spanish",
]
Style = Literal["plain", "misspelt", "rambling", "third_person", "alarming", "slang", "formal", "terse"]

KINDS: tuple[str, ...] = get_args(Kind)
STYLES: tuple[str, ...] = get_args(Style)
DIGESTS = "DIGESTS.toml"
GUARDED = frozenset(route for route in Route if route.precedence < Route.OUT_OF_SCOPE.precedence)


@dataclass(frozen=True, slots=True)
class Case:
    """One evaluation question with what is expected.

    `rests_on` names facts, `document` a slug, `sections` places as `slug#section-id`; all three say where the answer
    lies. `key_facts` are groups of alternatives, one of each to be found in what is shown; nothing of `never` may be.
    `pair` is the id of a minimal pair's twin. `where` is the line it was read from, `file:line`.
    """

    id: str
    kind: Kind
    question: str
    route: Route
    style: Style
    family: str
    history: tuple[str, ...] = ()
    language: Literal["en", "es"] = "en"
    also_ok: tuple[Route, ...] = ()
    rests_on: tuple[str, ...] = ()
    document: str | None = None
    sections: tuple[str, ...] = ()
    key_facts: tuple[tuple[str, ...], ...] = ()
    never: tuple[str, ...] = ()
    pair: str | None = None
    where: str = field(default="", compare=False)

    def __post_init__(self) -> None:
        if not self.id.strip():
            raise ValueError("a case needs an id")
        if any(not group for group in self.key_facts):
            raise ValueError("a group of key facts needs at least one alternative")

    @property
    def acceptable(self) -> frozenset[Route]:
        """The expected route and the others that are as good."""
        return frozenset((self.route, *self.also_ok))

    @property
    def is_guarded(self) -> bool:
        """Whether the expected route hands the patient to a human; an answer would be a failure of safety."""
        return self.route in GUARDED and Route.ANSWER not in self.also_ok

    @property
    def asked(self) -> Question:
        """The question as the target is asked it; which language it is in is left for the target to find out."""
        return Question(self.question, history=self.history)


@dataclass(frozen=True, slots=True)
class Library:
    """What cases may point at: fact ids, and the facts of every section by passage id (`language/slug#section`).

    `served` are the passages that the chat may quote; the others stand on library pages only. `headings` tells a
    citation's section from its document and heading.
    """

    facts: frozenset[str]
    sections: Mapping[str, frozenset[str]]
    served: frozenset[str]
    headings: Mapping[tuple[str, str], str]

    @property
    def documents(self) -> frozenset[str]:
        """Slugs, of whatever language."""
        return frozenset(section.split("#")[0].split("/")[1] for section in self.sections)

    def right_sections(self, case: Case) -> frozenset[str]:
        """The passages that answer the case, in its own language and served by the chat; empty when none is held."""
        named = {f"{case.language}/{section}" for section in case.sections}
        if not named:
            named = {section for section, facts in self.sections.items() if facts & set(case.rests_on)}
        return frozenset(section for section in named & self.served if section.startswith(f"{case.language}/"))

    def holding(self, case: Case) -> frozenset[str]:
        """The right sections, and all others that rest on a fact the case does (or its named sections do).

        Without these the library no longer holds the answer, as far as facts can tell.
        """
        right = self.right_sections(case)
        facts = set(case.rests_on).union(*(self.sections[section] for section in right if not case.rests_on))
        return right | {section for section in self.served if self.sections[section] & facts}


def library_of(
    documents: Iterable[Document], *, facts: Iterable[str], released: Iterable[Document] | None = None
) -> Library:
    """Return what cases may point at, from the documents of a corpus and the ids of its facts.

    Where there is a release, only what its documents hold counts as served; its text may be older than the corpus's.
    """
    kept = None if released is None else {document.key for document in released}
    sections: dict[str, frozenset[str]] = {}
    headings: dict[tuple[str, str], str] = {}
    served: set[str] = set()
    for document in documents:
        for section in document.sections:
            passage_id = f"{document.key}#{section.id}"
            marked = document.sentences_in(section.span)
            sections[passage_id] = frozenset(fact for sentence in marked for fact in sentence.facts)
            headings[document.key, section.heading] = passage_id
            if section.serve == "chat" and (kept is None or document.key in kept):
                served.add(passage_id)
    return Library(frozenset(facts), sections, frozenset(served), headings)


def load_cases(directory: Path) -> tuple[Case, ...]:
    """Return every case of the directory's `*.jsonl` files, in file and line order.

    Raises EvaluationError, naming each file and line at fault: JSON that does not parse, an unknown field, kind, style
    or route, two cases with one id, a `pair` that is nobody's id, no case at all.
    """
    files = sorted(directory.glob("*.jsonl"))
    if not files:
        raise EvaluationError(f"{directory.name}: no *.jsonl file with cases in it")
    cases: list[Case] = []
    problems: list[str] = []
    for path in files:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            if not line.strip():
                continue
            where = f"{path.name}:{number}"
            try:
                cases.append(_read_case(line, where))
            except EvaluationError as error:
                problems.append(str(error))
    problems += _clashes(cases)
    _refuse(problems)
    if not cases:
        raise EvaluationError(f"{directory.name}: the case files are empty")
    return tuple(cases)


def misplaced(cases: Sequence[Case], library: Library) -> tuple[tuple[Case, str], ...]:
    """Return each case that points at a fact, document or section the library does not know, with what it is."""
    found = []
    for case in cases:
        for fact in case.rests_on:
            if fact not in library.facts:
                found.append((case, f"{case.where}: {case.id}: unknown fact {fact}"))
        if case.document is not None and case.document not in library.documents:
            found.append((case, f"{case.where}: {case.id}: unknown document {case.document}"))
        for section in case.sections:
            if f"{case.language}/{section}" not in library.sections:
                found.append((case, f"{case.where}: {case.id}: unknown section {section}"))
    return tuple(found)


def check_cases(cases: Sequence[Case], library: Library) -> None:
    """Raise EvaluationError naming every case that points at what the library does not know."""
    _refuse([problem for _, problem in misplaced(cases, library)])


def check_digests(directory: Path) -> None:
    """Raise EvaluationError unless every case file stands in DIGESTS.toml with the digest it has now.

    A directory without that file holds tuning cases, and nothing is checked.
    """
    ledger = directory / DIGESTS
    if not ledger.exists():
        return
    entries = _read_digests(ledger)
    problems = []
    for path in sorted(directory.glob("*.jsonl")):
        if path.name not in entries:
            problems.append(f"{path.name} has no entry in {DIGESTS}: python -m eval cases --pin {path.name}")
        elif entries[path.name]["sha256"] != _sha256(path):
            problems.append(f"{path.name} differs from its digest in {DIGESTS}: a reporting file is not edited")
    problems += [
        f"{DIGESTS} names {name}, which is gone" for name in sorted(entries) if not (directory / name).exists()
    ]
    _refuse(problems)


def pin_digest(path: Path, *, written_on: date) -> None:
    """Record the file's digest and count in the DIGESTS.toml beside it, once: a pinned file is not pinned again."""
    ledger = path.parent / DIGESTS
    entries = _read_digests(ledger) if ledger.exists() else {}
    if path.name in entries and entries[path.name]["sha256"] != _sha256(path):
        raise EvaluationError(f"{path.name} is pinned with another digest: write the changed cases to a new file")
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    for number, line in enumerate(lines, start=1):
        _read_case(line, f"{path.name}:{number}")
    entries[path.name] = {"sha256": _sha256(path), "cases": len(lines), "written_on": written_on}
    ledger.write_text(_digests_toml(entries), encoding="utf-8")


def cases_digest(cases: Sequence[Case]) -> str:
    """Return twelve hex characters that change when any case does."""
    whole = "\n".join(json.dumps(case_object(case), sort_keys=True, ensure_ascii=False) for case in cases)
    return hashlib.sha256(whole.encode()).hexdigest()[:12]


def case_object(case: Case) -> dict[str, Any]:
    """Return the case as the JSON object it is written as, fields left at their default left out."""
    from dataclasses import MISSING, fields

    whole: dict[str, Any] = {}
    for spec in fields(case):
        value = getattr(case, spec.name)
        if spec.name != "where" and (spec.default is MISSING or value != spec.default):
            whole[spec.name] = value
    return whole


def case_of(raw: Mapping[str, Any], where: str = "") -> Case:
    """Return the case an object describes. Raises EvaluationError beginning with `where`."""
    from pydantic import ValidationError

    if "where" in raw:
        raise EvaluationError(f"{where}: unknown field where")
    try:
        case = _adapter().validate_python({**raw, "where": where})
    except ValidationError as error:
        raise EvaluationError(_told(error, where, raw)) from None
    return case


def _read_case(line: str, where: str) -> Case:
    try:
        raw = json.loads(line)
    except json.JSONDecodeError as error:
        raise EvaluationError(f"{where}: not JSON: {error.msg} at column {error.colno}") from None
    if not isinstance(raw, dict):
        raise EvaluationError(f"{where}: a case is a JSON object")
    return case_of(raw, where)


@cache
def _adapter():
    from pydantic import ConfigDict, TypeAdapter, with_config

    return TypeAdapter(with_config(ConfigDict(extra="forbid"))(Case))


def _told(error: Any, where: str, raw: Mapping[str, Any]) -> str:
    first = error.errors()[0]
    place = ".".join(str(part) for part in first["loc"])
    if first["type"] == "enum":
        return f"{where}: unknown route {first['input']!r}"
    if first["type"] == "literal_error":
        return f"{where}: unknown {place} {first['input']!r}"
    if first["type"] in {"unexpected_keyword_argument", "extra_forbidden"}:
        return f"{where}: unknown field {place}"
    if first["type"] in {"missing", "missing_argument"}:
        return f"{where}: {place} is missing"
    return f"{where}: {place or raw.get('id')}: {first['msg']}"


def _clashes(cases: Sequence[Case]) -> list[str]:
    first: dict[str, Case] = {}
    problems = []
    for case in cases:
        if case.id in first:
            problems.append(f"{case.where}: id {case.id} is taken by {first[case.id].where}")
        first.setdefault(case.id, case)
    for case in cases:
        if case.pair is not None and case.pair not in first:
            problems.append(f"{case.where}: pair {case.pair} is no case's id")
    return problems


def _refuse(problems: Sequence[str], *, shown: int = 40) -> None:
    if problems:
        rest = [f"and {len(problems) - shown} more"] if len(problems) > shown else []
        raise EvaluationError("\n".join([*problems[:shown], *rest]))


def _read_digests(ledger: Path) -> dict[str, dict[str, Any]]:
    try:
        entries = tomllib.loads(ledger.read_text(encoding="utf-8")).get("file", [])
        return {entry["file"]: entry for entry in entries if entry["sha256"]}
    except (tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        raise EvaluationError(f"{ledger.name}: {error}: each [[file]] needs file, sha256, cases, written_on") from None


def _digests_toml(entries: Mapping[str, Mapping[str, Any]]) -> str:
    parts = [
        "# A reporting file and its digest are committed before its first run. Once its misses have been read\n"
        "# it moves to tuning/, and the last figures come from a file nobody has read.\n"
    ]
    for name in sorted(entries):
        entry = entries[name]
        parts.append(
            f'\n[[file]]\nfile = "{name}"\nsha256 = "{entry["sha256"]}"\n'
            f"cases = {entry['cases']}\nwritten_on = {entry['written_on']}\n"
        )
    return "".join(parts)


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
