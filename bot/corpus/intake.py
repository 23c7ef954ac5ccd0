"""Outside files become drafts: which files are refused, and the draft in our form with where each part came from.

A draft stands outside documents/, so nothing loads it; its sentences carry no marks, so the check objects to each until
an editor has found the facts behind it. Nothing here opens a network connection.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

from bot.corpus.check import Decide, Object, check_document
from bot.corpus.document import DocumentFile, read_document, slugify
from bot.corpus.extract import Part, extract_parts
from bot.corpus.ledger import write_whole
from bot.corpus.load import Corpus
from bot.corpus.problem import shown_path
from bot.errors import CorpusError
from bot.text import sentence_spans


def import_file(
    path: Path,
    folder: Path,
    corpus: Corpus,
    *,
    today: date,
    decide: Decide | None = None,
    objection: Object | None = None,
) -> str:
    """Write the draft of `path` and a list of what the checks object to into `folder`; returns one line on it.

    Raises CorpusError by name for a file that is refused, and when there is a draft of that name already.
    """
    parts = extract_parts(path)
    slug = slugify(path.stem) or "draft"
    target = folder / f"{slug}.md"
    if target.exists():
        raise CorpusError(f"{shown_path(target)} is there already: finish that draft or move it away")
    text = draft_of(parts, title=path.stem.replace("_", " ").replace("-", " ").strip() or "Draft", today=today)
    file = _read(text, slug, target, corpus)
    objections = sorted(
        {*file.problems, *check_document(file, corpus, today=today, decide=decide, objection=objection)}
    )
    write_whole(target, text)
    write_whole(target.with_suffix(".objections.txt"), "".join(f"{problem}\n" for problem in objections))
    kinds = Counter("without a mark" in problem.message for problem in objections)
    counts = f"{len(parts)} parts, {len(file.document.sentences)} sentences"
    faults = f"{kinds[True]} without facts, {kinds[False]} other objections in {target.stem}.objections.txt"
    return f"{shown_path(target)}: {counts}, {faults}; a draft is never served"


def draft_of(parts: tuple[Part, ...], *, title: str, today: date) -> str:
    """The draft in the form of a document: a section a part, each with a comment that says where it came from."""
    lines = ["---", f"title: {title}", "topics: [draft]", "---", ""]
    for part in parts:
        lines += [f"## {part.heading}", f"<!-- from: {part.origin}, imported {today} -->", ""]
        for paragraph in part.paragraphs:
            bullet = "- " if paragraph.is_bullet else ""
            lines += [f"{bullet}{span.of(paragraph.text)}" for span in sentence_spans(paragraph.text)]
            lines += [] if paragraph.is_bullet else [""]
        lines += [""]
    return "\n".join(lines).rstrip() + "\n"


def _read(text: str, slug: str, target: Path, corpus: Corpus) -> DocumentFile:
    return read_document(
        text.encode(), slug=slug, language="en", facts=corpus.facts, sources=corpus.sources, path=target
    )  # fmt: skip
