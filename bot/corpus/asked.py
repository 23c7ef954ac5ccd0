"""Further questions that patients ask a section, beside its own phrasings: indexed for search, never shown or quoted.

They stand in `asked/<language>/<slug>.md`, apart from the document, since no review of a text depends on them. Those of
`asked/<language>/not-held.md` are known to have no answer in the library: they teach it to tell them apart.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from bot.corpus.document import DocumentFile

NOT_HELD = "not-held"


@dataclass(frozen=True, slots=True)
class AskedFile:
    """The questions of one document by section id, and the line at which each section's begin."""

    path: Path
    questions: Mapping[str, tuple[str, ...]]
    lines: Mapping[str, int]


def not_held(folders: Sequence[Path], language: str) -> tuple[str, ...]:
    """The questions of these corpus folders that no section answers."""
    paths = [folder / "asked" / language / f"{NOT_HELD}.md" for folder in folders]
    return tuple(question for path in paths for question in _read(path)[0].get(NOT_HELD, ()))


def asked_file(file: DocumentFile) -> Path:
    """Where a document's further questions stand; the file need not exist."""
    return file.folder / "asked" / file.document.language / f"{file.document.slug}.md"


def read_asked(file: DocumentFile) -> AskedFile:
    """A document's further questions: under `## section-id`, each on a line that begins with `- `."""
    path = asked_file(file)
    return AskedFile(path, *_read(path))


def _read(path: Path) -> tuple[dict[str, tuple[str, ...]], dict[str, int]]:
    questions: dict[str, tuple[str, ...]] = {}
    lines: dict[str, int] = {}
    section = ""
    text = path.read_text("utf-8") if path.is_file() else ""
    for number, line in enumerate(text.splitlines(), start=1):
        if line.startswith("## "):
            section = line[3:].strip()
            lines.setdefault(section, number)
            questions.setdefault(section, ())
        elif line.startswith("- ") and section:
            questions[section] = (*questions[section], line[2:].strip())
    return questions, lines


def with_asked(file: DocumentFile) -> DocumentFile:
    """The file with its sections' further questions attached."""
    asked = read_asked(file).questions
    if not asked:
        return file
    sections = tuple(replace(section, also_asked=asked.get(section.id, ())) for section in file.document.sections)
    return replace(file, document=replace(file.document, sections=sections))
