"""The state of the corpus as one self-contained page: no script, no request to anywhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.corpus.document import DocumentFile
from bot.corpus.ledger import falls_due, reason_not_served
from bot.corpus.load import Corpus
from bot.corpus.problem import Problem, shown_path
from bot.domain import Document, Evidence, Fact, Level, Section, Sentence, Source
from bot.text import reading_grade

_TEMPLATE = Path(__file__).with_name("report.html")


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """One document's line of the report. `grade` is of the whole text, `hardest` of its hardest section (English)."""

    document: Document
    path: str
    grade: float | None
    hardest: float | None
    facts: tuple[Fact, ...]
    sources: tuple[Source, ...]
    evidence: Counter[Evidence]
    problems: tuple[Problem, ...]
    state: str
    is_served: bool
    falls_due: bool
    sections: tuple[SectionRow, ...]


@dataclass(frozen=True, slots=True)
class SectionRow:
    """One section's line: its grade and its sentences."""

    section: Section
    grade: float | None
    sentences: tuple[Sentence, ...]


def corpus_report(
    corpus: Corpus, *, today: date, minimum: Level, withdrawn: Collection[str], problems: Sequence[Problem] = ()
) -> str:
    """The report as HTML: documents, facts used and unused, sources with what was read of them."""
    from jinja2 import Environment

    rows = [_row(file, corpus, today, minimum, withdrawn, problems) for file in corpus.files]
    uses = Counter(name for document in corpus.documents for sentence in document.sentences for name in sentence.facts)
    cited = Counter(
        source.id for document in corpus.documents for sentence in document.sentences for source in sentence.sources
    )
    template = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True).from_string(
        _TEMPLATE.read_text("utf-8")
    )
    return template.render(
        rows=rows,
        today=today,
        problems=problems,
        uses=uses,
        cited=cited,
        used=[fact for fact in corpus.facts.values() if uses[fact.id]],
        unused=[fact for fact in corpus.facts.values() if not uses[fact.id]],
        sources=list(corpus.sources.values()),
        sentences=sum(len(document.sentences) for document in corpus.documents),
        evidence=Counter(sentence.evidence for document in corpus.documents for sentence in document.sentences),
    )


def _row(
    file: DocumentFile,
    corpus: Corpus,
    today: date,
    minimum: Level,
    withdrawn: Collection[str],
    problems: Sequence[Problem],
) -> DocumentRow:
    document = file.document
    names = dict.fromkeys(name for sentence in document.sentences for name in sentence.facts)
    sources = {source.id: source for sentence in document.sentences for source in sentence.sources}
    sections = tuple(_section(section, document) for section in document.sections)
    grades = [section.grade for section in sections if section.grade is not None]
    reason = reason_not_served(document, today=today, minimum=minimum, withdrawn=withdrawn)
    path = shown_path(file.path)
    return DocumentRow(
        document=document,
        path=path,
        grade=_grade(document.sentences, document),
        hardest=max(grades, default=None),
        facts=tuple(corpus.facts[name] for name in names),
        sources=tuple(sources[name] for name in sorted(sources)),
        evidence=Counter(sentence.evidence for sentence in document.sentences),
        problems=tuple(problem for problem in problems if problem.path == path),
        state=reason or "served",
        is_served=reason is None,
        falls_due=falls_due(document, today=today),
        sections=sections,
    )


def _section(section: Section, document: Document) -> SectionRow:
    sentences = document.sentences_in(section.span)
    return SectionRow(section, _grade(sentences, document), sentences)


def _grade(sentences: Sequence[Sentence], document: Document) -> float | None:
    if document.language != "en" or not sentences:
        return None
    return round(reading_grade("\n\n".join(sentence.span.of(document.text) for sentence in sentences)), 1)
