"""A document on disk, read into a Document: front matter, sections, sentences, marks.

The format is in corpus/README.md. Sentences are delimited by their marks, one a line; marks are stripped before any
span is taken. A sentence's evidence is the weakest of its facts', in the order general < off-label < studied <
approved, so that a badge never claims more than every fact behind the sentence; a sentence marked [-] is general.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bot.corpus.problem import Problem, shown_path
from bot.domain import Document, Evidence, Fact, Review, Section, Sentence, Serve, Source, Span
from bot.errors import CorpusError

WEAKEST_FIRST = (Evidence.GENERAL, Evidence.OFF_LABEL, Evidence.STUDIED, Evidence.APPROVED)
SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_MARK = re.compile(r"\s*\[(-|[A-Za-z][A-Za-z0-9_.-]*(?:[ ,]+[A-Za-z][A-Za-z0-9_.-]*)*)\]$")
_INNER_MARK = re.compile(r"\[(?:-|[A-Z]{1,3}\d+(?:[ ,]+[A-Z]{1,3}\d+)*)\]")
_LINK = re.compile(r"\[([^\]]+)\]\(([^)\s]*)\)")


@dataclass(frozen=True, slots=True)
class LinkAt:
    """A link written in a sentence; only its label is shown."""

    line: int
    target: str


@dataclass(frozen=True, slots=True)
class DocumentFile:
    """A document with where it stands: the line of each sentence and section, its links, and what is wrong with it."""

    path: Path
    folder: Path
    document: Document
    sentence_lines: tuple[int, ...] = ()
    section_lines: tuple[int, ...] = ()
    phrasing_lines: tuple[int, ...] = ()
    links: tuple[LinkAt, ...] = ()
    problems: tuple[Problem, ...] = ()


def parse_document(
    raw: bytes,
    *,
    slug: str,
    language: str,
    facts: Mapping[str, Fact],
    sources: Mapping[str, Source],
    path: Path | None = None,
    review: Review | None = None,
) -> Document:
    """The document in `raw`, the file's bytes. Raises CorpusError naming file and line at the first fault."""
    file = read_document(
        raw, slug=slug, language=language, facts=facts, sources=sources, path=path or Path(f"{slug}.md"), review=review
    )
    if file.problems:
        raise CorpusError(str(file.problems[0]))
    return file.document


def read_document(
    raw: bytes,
    *,
    slug: str,
    language: str,
    facts: Mapping[str, Fact],
    sources: Mapping[str, Source],
    path: Path,
    folder: Path | None = None,
    review: Review | None = None,
) -> DocumentFile:
    """The document in `raw` as far as it can be read, with every fault of its form; never raises for its content."""
    reader = _Reader(shown_path(path), facts, sources)
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        reader.note(raw[: error.start].count(b"\n") + 1, "not UTF-8 text: save the file as UTF-8")
        text = raw.decode("utf-8", errors="replace")
    if not SLUG.fullmatch(slug):
        reader.note(1, f"{slug!r} is not a slug: name the file with small letters, digits and hyphens")
    reader.read(unicodedata.normalize("NFC", text).replace("\r\n", "\n").split("\n"))
    document = Document(
        slug=slug,
        language=language,
        title=reader.title,
        text=reader.text,
        review=review,
        topics=reader.topics,
        sha256=digest_of(raw),
        sections=tuple(reader.sections),
        sentences=tuple(reader.sentences),
    )
    return DocumentFile(
        path=path,
        folder=folder or path.parent,
        document=document,
        sentence_lines=tuple(reader.sentence_lines),
        section_lines=tuple(reader.section_lines),
        phrasing_lines=tuple(reader.phrasing_lines),
        links=tuple(reader.links),
        problems=tuple(reader.problems),
    )


def digest_of(raw: bytes) -> str:
    """The sha256 of a file's bytes, in hex: what a review signs."""
    return hashlib.sha256(raw).hexdigest()


def weakest_evidence(facts: tuple[Fact, ...]) -> Evidence:
    """The weakest of the facts' evidences; general when there is no fact."""
    return min((fact.evidence for fact in facts), key=WEAKEST_FIRST.index, default=Evidence.GENERAL)


def slugify(heading: str) -> str:
    """A section's id: the heading in small ASCII letters, digits and hyphens."""
    folded = unicodedata.normalize("NFKD", heading.lower()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", folded.replace("'", "")).strip("-")


@dataclass
class _Reader:
    """Reads lines in order and builds the shown text as it goes, so that every span is right when it is taken."""

    path: str
    facts: Mapping[str, Fact]
    sources: Mapping[str, Source]
    title: str = ""
    topics: tuple[str, ...] = ()
    text: str = ""
    sections: list[Section] = field(default_factory=list)
    sentences: list[Sentence] = field(default_factory=list)
    section_lines: list[int] = field(default_factory=list)
    phrasing_lines: list[int] = field(default_factory=list)
    sentence_lines: list[int] = field(default_factory=list)
    links: list[LinkAt] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._close()

    def note(self, line: int, message: str) -> None:
        self.problems.append(Problem(self.path, line, message))

    def read(self, lines: list[str]) -> None:
        after = self._read_front_matter(lines)
        self.text = self.title
        comment: tuple[int, str] | None = None
        for number, line in enumerate(lines[after:], start=after + 1):
            line = line.strip()
            if comment is not None or line.startswith("<!--"):
                start, held = comment or (number, "")
                held = f"{held} {line}"
                comment = None if "-->" in held else (start, held)
                if comment is None:
                    self._read_comment(start, held)
            elif line.startswith("#"):
                self._open(number, line)
            elif not line:
                self._gap = True
            else:
                self._read_sentence(number, line)
        if comment is not None:
            self.note(comment[0], "this comment is not closed: end it with -->")
        self._finish_section()
        if not self.sections:
            self.note(len(lines), "no section: begin one with '## ' and a question")

    def _read_front_matter(self, lines: list[str]) -> int:
        ends = [number for number, line in enumerate(lines[1:], start=1) if line.strip() == "---"]
        if not lines or lines[0].strip() != "---" or not ends:
            self.note(1, "no front matter: begin with '---', 'title: …', 'topics: [a, b]', '---'")
            return 0
        values: dict[str, str] = {}
        for number, line in enumerate(lines[1 : ends[0]], start=2):
            name, colon, value = line.partition(":")
            if not line.strip():
                continue
            if not colon or name.strip() not in {"title", "topics"}:
                self.note(number, "front matter holds only 'title: …' and 'topics: [a, b]'")
                continue
            values[name.strip()] = value.strip().strip("\"'")
        self.title = values.get("title", "")
        self.topics = tuple(
            part.strip().strip("\"'") for part in values.get("topics", "").strip("[]").split(",") if part.strip()
        )
        for name, value in (("title", self.title), ("topics", self.topics)):
            if not value:
                self.note(1, f"front matter has no {name}: add '{name}: …'")
        return ends[0] + 1

    def _open(self, number: int, line: str) -> None:
        self._finish_section()
        if not line.startswith("## ") or not line[3:].strip():
            self.note(number, "a heading is '## ' and a question; the title stands in the front matter")
        self._heading = line.lstrip("#").strip()
        self._heading_line = number
        self.text += f"\n\n{self._heading}\n\n"
        self._start = len(self.text)

    def _read_comment(self, number: int, comment: str) -> None:
        inner = comment.strip().removeprefix("<!--").partition("-->")
        name, _, value = (part.strip() for part in inner[0].partition(":"))
        if inner[2].strip():
            self.note(number, "nothing may follow a comment on its line")
        if self._heading is None or self._started:
            self.note(number, "a comment stands right under its heading")
        elif name == "asked" and not self._phrasings:
            self._phrasings = tuple(part.strip() for part in re.sub(r"\s+", " ", value).split("|") if part.strip())
            self._phrasing_line = number
        elif name == "serve" and value in ("chat", "library"):
            self._serve = value  # type: ignore[assignment]
        else:
            self.note(number, "a comment is '<!-- asked: one | two -->' (once) or '<!-- serve: library -->'")

    def _read_sentence(self, number: int, line: str) -> None:
        if self._heading is None:
            self.note(number, "text before the first heading: begin a section with '## ' and a question")
            return
        marks = _MARK.search(line)
        if marks is None:
            self.note(
                number,
                "sentence without a mark: end it with the facts it rests on, [F001 F002], or [-] if it states none",
            )
        shown = line[: marks.start()] if marks else line
        bullet = shown.startswith(("- ", "* "))
        shown = shown[2:].strip() if bullet else shown.strip()
        if _INNER_MARK.search(shown):
            self.note(number, "two sentences on one line: give each its own line and mark")
            shown = re.sub(r"\s+", " ", _INNER_MARK.sub("", shown)).strip()
        self.links += [LinkAt(number, match.group(2)) for match in _LINK.finditer(shown)]
        shown = _LINK.sub(r"\1", shown)
        if re.search(r"[*_`]{1,2}\w|<[a-z/]", shown):
            self.note(number, "markup in a sentence: it would be shown as it stands, so write plain words")
        if not shown:
            self.note(number, "a mark without a sentence")
            return
        self._append(
            number, shown, bullet, tuple(re.split(r"[ ,]+", marks.group(1))) if marks and marks.group(1) != "-" else ()
        )

    def _append(self, number: int, shown: str, bullet: bool, ids: tuple[str, ...]) -> None:
        if self._started:
            self.text += "\n\n" if self._gap else "\n" if bullet or self._bullet else " "
        self.text += "- " if bullet else ""
        span = Span(len(self.text), len(self.text) + len(shown))
        self.text += shown
        known = tuple(self.facts[name] for name in ids if name in self.facts)
        for name in ids:
            if name not in self.facts:
                self.note(number, f"{name} is not a fact of facts.jsonl: correct the id or add the fact")
        self._gap, self._bullet, self._started = False, bullet, True
        self.sentence_lines.append(number)
        self.sentences.append(
            Sentence(
                number=len(self.sentences) + 1,
                span=span,
                facts=tuple(fact.id for fact in known),
                sources=self._sources_of(known),
                evidence=weakest_evidence(known),
            )
        )

    def _sources_of(self, facts: tuple[Fact, ...]) -> tuple[Source, ...]:
        ids = dict.fromkeys(name for fact in facts for name in fact.sources)
        return tuple(self.sources[name] for name in ids if name in self.sources)

    def _finish_section(self) -> None:
        if self._heading is not None:
            if not self._started:
                self.note(self._heading_line, "a section without a sentence: write its answer or take it out")
            section_id = slugify(self._heading)
            if any(section.id == section_id for section in self.sections):
                self.note(self._heading_line, f"heading asked twice in this document: {self._heading}")
                section_id = f"{section_id}-{len(self.sections) + 1}"
            self.sections.append(
                Section(section_id, self._heading, self._phrasings, Span(self._start, len(self.text)), self._serve)
            )
            self.section_lines.append(self._heading_line)
            self.phrasing_lines.append(self._phrasing_line or self._heading_line)
        self._close()

    def _close(self) -> None:
        self._heading: str | None = None
        self._phrasings: tuple[str, ...] = ()
        self._phrasing_line = 0
        self._heading_line = 0
        self._serve: Serve = "chat"
        self._start = 0
        self._gap = self._bullet = self._started = False
