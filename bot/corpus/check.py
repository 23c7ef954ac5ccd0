"""Every problem of a corpus, by file and line: its form, its facts, its figures, its words, its questions.

What needs other parts is handed in: the guard's decision, the screen's objection, the evaluation's cases.
`python -m bot.corpus.check DIR` runs it without those.
"""

from __future__ import annotations

import re
import sys
import tomllib
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from bot.corpus import wording
from bot.corpus.asked import NOT_HELD, read_asked
from bot.corpus.document import DocumentFile
from bot.corpus.figures import figures_not_held
from bot.corpus.load import Corpus, read_corpus
from bot.corpus.problem import Problem, shown_path
from bot.corpus.records import toml_line
from bot.domain import Fact, GuardDecision, Question, Route, Section, Sentence
from bot.text import reading_grade, sentence_spans

MAX_GRADE = 9.0
Decide = Callable[[Question], GuardDecision]
Object = Callable[[str], str | None]
Cases = Iterable[Mapping[str, Any]] | Callable[[], Iterable[Mapping[str, Any]]]


def check_corpus(
    corpus: Corpus,
    *,
    today: date,
    decide: Decide | None = None,
    objection: Object | None = None,
    cases: Cases | None = None,
) -> tuple[Problem, ...]:
    """Every problem, by file and line; empty when the corpus may be reviewed.

    `decide` is the guard's (None: chat headings are not tried), `objection` the screen's (why a text must not be
    shown), `cases` the evaluation's case records (None: nobody asks).
    """
    problems = [*corpus.problems, *_check_records(corpus)]
    for file in corpus.files:
        problems += check_document(file, corpus, today=today, decide=decide, objection=objection)
    problems += [*_check_headings(corpus), *_check_asked_files(corpus)]
    problems += _check_rejected(corpus)
    if cases is not None:
        problems += _check_cases(corpus, list(cases() if callable(cases) else cases))
    return tuple(sorted(set(problems)))


def check_document(
    file: DocumentFile, corpus: Corpus, *, today: date, decide: Decide | None = None, objection: Object | None = None
) -> tuple[Problem, ...]:
    """The problems of one document's sentences and sections, beside those of its form (`file.problems`)."""
    problems = [*_check_sentences(file, corpus, today, objection), *_check_sections(file, corpus)]
    problems += [*_check_links(file, corpus), *_check_asked(file)]
    return (*problems, *(_check_guard(file, decide) if decide is not None else ()))


def _check_asked_files(corpus: Corpus) -> Iterator[Problem]:
    keys = {file.document.key for file in corpus.files}
    for path in sorted(path for folder in corpus.folders for path in (folder / "asked").glob("*/*.md")):
        key = f"{path.parent.name}/{path.stem}"
        if path.stem == NOT_HELD and key in keys:
            yield Problem(shown_path(path), 1, f"a document is named {NOT_HELD} too: give that document another name")
        elif path.stem != NOT_HELD and key not in keys:
            yield Problem(shown_path(path), 1, f"there is no document {key}: name the file after one, or take it out")


def _check_asked(file: DocumentFile) -> Iterator[Problem]:
    asked = read_asked(file)
    known = {section.id for section in file.document.sections}
    for name in sorted(set(asked.questions) - known):
        message = f"{file.document.key} has no section {name}: name one of its sections, or take these questions out"
        yield Problem(shown_path(asked.path), asked.lines[name], message)


def is_from_memory(fact: Fact) -> bool:
    """Whether the fact, or a part of it by its caveat, was written from memory."""
    return "from memory" in f"{fact.fact} {fact.caveat}".lower()


def _check_records(corpus: Corpus) -> Iterator[Problem]:
    for fact in corpus.facts.values():
        if "time-sensitive" in fact.flags and fact.check_by is None:
            yield Problem(*corpus.lines[fact.id], f"{fact.id} is time-sensitive: give it a check_by date")
    for source in corpus.sources.values():
        if source.url is None:
            continue
        parts = urlsplit(source.url)
        if parts.scheme not in ("http", "https") or "." not in (parts.hostname or "") or re.search(r"\s", source.url):
            yield Problem(*corpus.lines[source.id], f"dead link: {source.url} is not a web address")


def _check_sentences(file: DocumentFile, corpus: Corpus, today: date, objection: Object | None) -> Iterator[Problem]:
    path = shown_path(file.path)
    for sentence, line in _placed(file):
        text = sentence.span.of(file.document.text)
        facts = [corpus.facts[name] for name in sentence.facts]
        found = [*_check_facts(facts, today), *_check_figures(text, facts)]
        found += [
            wording.amount_of_drug(text),
            wording.price(text),
            wording.promise(text),
            wording.praise(text),
            wording.approval_overstated(text, facts),
        ]
        if len(sentence_spans(text)) > 1:
            found.append("two sentences on one line: give each its own line and mark")
        if text[-1] not in '.?!:…)"”’':
            found.append("a sentence ends with a full stop")
        if objection is not None and (reason := objection(text)):
            found.append(f"the screen would not show it: {reason}")
        yield from (Problem(path, line, message) for message in found if message)


def _check_facts(facts: list[Fact], today: date) -> Iterator[str]:
    for fact in facts:
        if not fact.seen:
            yield f"{fact.id} was not seen at its source: rest the sentence on another fact"
        if is_from_memory(fact):
            yield f"{fact.id} is from memory in part: rest the sentence on another fact"
        if fact.check_by is not None and fact.check_by < today:
            yield f"{fact.id} was to be checked by {fact.check_by}: check it and date it anew, or take the sentence out"


def _check_figures(text: str, facts: list[Fact]) -> Iterator[str]:
    for figure in figures_not_held(text, [f"{fact.fact} {fact.caveat}" for fact in facts]):
        yield f"the figure {figure!r} is in none of the sentence's facts"


def _check_sections(file: DocumentFile, corpus: Corpus) -> Iterator[Problem]:
    path, document = shown_path(file.path), file.document
    for section, line in zip(document.sections, file.section_lines, strict=True):
        sentences = document.sentences_in(section.span)
        facts = [corpus.facts[name] for sentence in sentences for name in sentence.facts]
        if not section.heading.endswith("?"):
            yield Problem(path, line, "a heading is a question in a patient's words: end it with '?'")
        for figure in figures_not_held(section.heading, [f"{fact.fact} {fact.caveat}" for fact in facts]):
            yield Problem(path, line, f"the figure {figure!r} of the heading is in none of its facts")
        if wording.tells_benefit(facts) and wording.lacks_limits(
            [sentence.span.of(document.text) for sentence in sentences]
        ):
            yield Problem(
                path, line, "a benefit without its limits: add the comparison group's figure or what is not known"
            )
        if document.language == "en" and sentences:
            grade = round(reading_grade("\n\n".join(sentence.span.of(document.text) for sentence in sentences)), 1)
            if grade > MAX_GRADE:
                yield Problem(
                    path, line, f"reads at grade {grade:.1f}: shorten its sentences to reach {MAX_GRADE:.0f}, better 8"
                )


def _check_links(file: DocumentFile, corpus: Corpus) -> Iterator[Problem]:
    for link in file.links:
        name, _, section_id = link.target.partition("#")
        key = name if "/" in name else f"{file.document.language}/{name or file.document.slug}"
        target = next((other for other in corpus.documents if other.key == key), None)
        if target is None or (section_id and section_id not in {section.id for section in target.sections}):
            yield Problem(
                shown_path(file.path),
                link.line,
                f"dead link: there is no {link.target}; an outside address belongs in sources.toml",
            )


def _check_guard(file: DocumentFile, decide: Decide) -> Iterator[Problem]:
    for section, line in zip(file.document.sections, file.section_lines, strict=True):
        if section.serve != "chat":
            continue
        phrasing_line = _phrasing_line(file, section)
        for text, at in [(section.heading, line), *((phrasing, phrasing_line) for phrasing in section.phrasings)]:
            decision = decide(Question(text, language=file.document.language))
            if decision.route is not Route.ANSWER:
                rule = f" ({decision.rule_id})" if decision.rule_id else ""
                yield Problem(
                    shown_path(file.path),
                    at,
                    f"the guard sends {text!r} to {decision.route}{rule}: reword it or mark it <!-- serve: library -->",
                )


def _check_headings(corpus: Corpus) -> Iterator[Problem]:
    asked: dict[tuple[str, str], tuple[str, int]] = {}
    for file in corpus.files:
        for section, line in zip(file.document.sections, file.section_lines, strict=True):
            places = [
                (section.heading, line),
                *((phrasing, _phrasing_line(file, section)) for phrasing in section.phrasings),
            ]
            for text, at in places:
                key = (file.document.language, _folded(text))
                if key in asked:
                    first_path, first_line = asked[key]
                    yield Problem(
                        shown_path(file.path), at, f"asked twice: {text!r} also stands at {first_path}:{first_line}"
                    )
                else:
                    asked[key] = (shown_path(file.path), at)


def _check_rejected(corpus: Corpus) -> Iterator[Problem]:
    slugs = {document.slug for document in corpus.documents}
    for path in (folder / "rejected.toml" for folder in corpus.folders):
        if not path.exists():
            continue
        try:
            text = path.read_text("utf-8")
            records = tomllib.loads(text).get("rejected", [])
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            yield Problem(
                shown_path(path),
                toml_line(error) if isinstance(error, tomllib.TOMLDecodeError) else 1,
                f"not TOML: {error}",
            )
            continue
        starts = [number for number, line in enumerate(text.splitlines(), start=1) if line.strip() == "[[rejected]]"]
        for record, line in zip(records, starts, strict=False):
            for slug in record.get("corrected_by", []):
                if slug not in slugs:
                    yield Problem(
                        shown_path(path),
                        line,
                        f"dead link: {record.get('id')} is corrected by {slug}, and there is no such document",
                    )
            for name in record.get("facts", []):
                if name not in corpus.facts:
                    yield Problem(
                        shown_path(path), line, f"{name} is not a fact of facts.jsonl: correct the id or add the fact"
                    )


def _check_cases(corpus: Corpus, cases: list[Mapping[str, Any]]) -> Iterator[Problem]:
    answered = [case for case in cases if case.get("route") == Route.ANSWER]
    facts = {name for case in answered for name in case.get("rests_on") or ()}
    named = {name for case in answered for name in case.get("sections") or ()}
    ours = [
        file for file in corpus.files if file.folder == corpus.folders[0]
    ]  # a clinic's documents have no cases of ours
    for file in ours:
        for section, line in zip(file.document.sections, file.section_lines, strict=True):
            sentences = file.document.sentences_in(section.span)
            if (
                section.serve != "chat"
                or f"{file.document.slug}#{section.id}" in named
                or f"{file.document.key}#{section.id}" in named
            ):
                continue
            if not any(facts.intersection(sentence.facts) for sentence in sentences):
                yield Problem(
                    shown_path(file.path), line, f"no case asks about {section.heading!r}: add one to eval/cases"
                )


def _placed(file: DocumentFile) -> Iterator[tuple[Sentence, int]]:
    return zip(file.document.sentences, file.sentence_lines, strict=True)


def _phrasing_line(file: DocumentFile, section: Section) -> int:
    return file.phrasing_lines[file.document.sections.index(section)]


def _folded(question: str) -> str:
    plain = unicodedata.normalize("NFKD", question.lower()).encode("ascii", "ignore").decode().replace("'", "")
    return " ".join(re.findall(r"[a-z0-9]+", plain))


def main(arguments: list[str]) -> int:
    """Print every problem of the folders named, one a line; 1 when there is any, 2 for wrong usage."""
    if not arguments:
        print("usage: python -m bot.corpus.check FOLDER...", file=sys.stderr)
        return 2
    problems = check_corpus(read_corpus([Path(name) for name in arguments]), today=date.today())
    for problem in problems:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
