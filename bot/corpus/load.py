"""The corpus of one or several folders: facts, sources, documents and the reviews that sign them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.corpus.asked import with_asked
from bot.corpus.document import DocumentFile, digest_of, read_document
from bot.corpus.ledger import Entry, read_ledger, review_of
from bot.corpus.problem import Problem, shown_path
from bot.corpus.records import read_records
from bot.domain import Document, Fact, Review, Source
from bot.errors import CorpusError

LEDGER = "reviews.toml"


@dataclass(frozen=True, slots=True)
class Corpus:
    """What the folders hold.

    `reviews` keeps every review of a document in ledger order: of older versions, and withdrawn ones, too.
    """

    folders: tuple[Path, ...]
    facts: Mapping[str, Fact]
    sources: Mapping[str, Source]
    files: tuple[DocumentFile, ...]
    reviews: Mapping[str, tuple[Review, ...]]
    lines: Mapping[str, tuple[str, int]]
    problems: tuple[Problem, ...] = ()

    @property
    def documents(self) -> tuple[Document, ...]:
        """Every document, reviewed or not, by key."""
        return tuple(file.document for file in self.files)

    def file(self, name: str, *, language: str = "en") -> DocumentFile:
        """The document named by a slug or by `language/slug`. Raises CorpusError when there is none."""
        key = name if "/" in name else f"{language}/{name}"
        for file in self.files:
            if file.document.key == key:
                return file
        raise CorpusError(f"there is no document {key}: corpus status lists those there are")


def load_corpus(dirs: Sequence[Path], *, reviews: Sequence[Path] = ()) -> Corpus:
    """The corpus of these folders, with their own ledgers and then `reviews` (a clinic's).

    Raises CorpusError naming file and line at the first text, fact, source or review that cannot be read as meant.
    """
    corpus = read_corpus(dirs, reviews=reviews)
    if corpus.problems:
        raise CorpusError(str(corpus.problems[0]))
    return corpus


def read_corpus(dirs: Sequence[Path], *, reviews: Sequence[Path] = ()) -> Corpus:
    """The corpus as far as it can be read, with every fault of its form in `problems`."""
    problems: list[Problem] = []
    facts: dict[str, Fact] = {}
    sources: dict[str, Source] = {}
    lines: dict[str, tuple[str, int]] = {}
    for folder in dirs:
        if not folder.is_dir():
            problems.append(Problem(shown_path(folder), 1, "there is no such folder: correct BOT_CORPUS_DIR"))
        records = read_records(folder)
        problems += records.problems
        for name in sorted((set(facts) | set(sources)) & (set(records.facts) | set(records.sources))):
            problems.append(
                Problem(*records.lines[name], f"{name} is already used in another corpus folder: give it a new id")
            )
        facts = {**records.facts, **facts}
        sources = {**records.sources, **sources}
        lines = {**records.lines, **lines}
    problems += _dangling(facts, sources, lines)
    entries = _read_ledgers([*(folder / LEDGER for folder in dirs), *reviews], problems)
    files = tuple(_read_files(dirs, facts, sources, _by_document(e for e in entries if e.withdrawn is None), problems))
    problems += [problem for file in files for problem in file.problems]
    return Corpus(tuple(dirs), facts, sources, files, _by_document(entries), lines, tuple(dict.fromkeys(problems)))


def _dangling(
    facts: Mapping[str, Fact], sources: Mapping[str, Source], lines: Mapping[str, tuple[str, int]]
) -> Iterator[Problem]:
    for fact in facts.values():
        for name in fact.sources:
            if name not in sources:
                yield Problem(
                    *lines[fact.id], f"{name} is not a source of sources.toml: correct the id or add the source"
                )


def _read_ledgers(paths: Sequence[Path], problems: list[Problem]) -> tuple[Entry, ...]:
    found: list[Entry] = []
    for path in dict.fromkeys(path.resolve() for path in paths):
        entries, faults = read_ledger(path)
        problems += faults
        found += entries
    return tuple(found)


def _by_document(entries: Iterable[Entry]) -> dict[str, tuple[Review, ...]]:
    reviews: dict[str, tuple[Review, ...]] = {}
    for entry in entries:
        reviews[entry.document] = (*reviews.get(entry.document, ()), entry.review)
    return reviews


def _read_files(
    dirs: Sequence[Path],
    facts: Mapping[str, Fact],
    sources: Mapping[str, Source],
    reviews: Mapping[str, tuple[Review, ...]],
    problems: list[Problem],
) -> Iterator[DocumentFile]:
    found = sorted(
        ((path.parent.name, path.stem, folder, path) for folder in dirs for path in folder.glob("documents/*/*.md")),
        key=lambda place: place[:2],
    )
    seen: dict[str, Path] = {}
    for language, slug, folder, path in found:
        key = f"{language}/{slug}"
        if language not in ("en", "es"):
            problems.append(
                Problem(
                    shown_path(path),
                    1,
                    f"{language!r} is not a language we serve: documents stand in documents/en or documents/es",
                )
            )
        if key in seen:
            problems.append(
                Problem(shown_path(path), 1, f"slug {key} is already used by {shown_path(seen[key])}: rename one")
            )
            continue
        seen[key] = path
        raw = path.read_bytes()
        read = read_document(
            raw,
            slug=slug,
            language=language,
            facts=facts,
            sources=sources,
            path=path,
            folder=folder,
            review=review_of(digest_of(raw), reviews.get(key, ())),
        )
        yield with_asked(read)
    for key, path in seen.items():
        if key.startswith("es/") and f"en/{key[3:]}" not in seen:
            problems.append(
                Problem(
                    shown_path(path),
                    1,
                    f"there is no documents/en/{key[3:]}.md: a Spanish document translates an English one",
                )
            )
