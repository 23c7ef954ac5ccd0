"""What a reviewer signs: each sentence of a document with its facts, caveats and sources, and what changed since."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.corpus.document import DocumentFile
from bot.corpus.load import Corpus
from bot.corpus.problem import shown_path
from bot.domain import Document, Fact, Review, Sentence, Source
from bot.errors import CorpusError


def sentence_digests(document: Document, facts: Mapping[str, Fact]) -> tuple[str, ...]:
    """One short digest a sentence, in order: of its text and of what its facts say, so that either change shows."""
    return tuple(_digest(sentence, document, facts) for sentence in document.sentences)


@dataclass(frozen=True, slots=True)
class Changes:
    """What differs from a document's last approval: `new` numbers the sentences that are new, `gone` counts lost ones.

    `since` is None when the document was never approved; then every sentence is new.
    """

    since: Review | None
    new: frozenset[int]
    gone: int


def changes_since_approval(document: Document, corpus: Corpus) -> Changes:
    """What changed since the document's last approval: the clinic's where its ledger holds one, else ours."""
    reviews = corpus.reviews.get(document.key, ())
    digests = sentence_digests(document, corpus.facts)
    if not reviews:
        return Changes(None, frozenset(sentence.number for sentence in document.sentences), 0)
    last = reviews[-1]  # one review a ledger, and a clinic's ledger is read after ours
    approved = set(last.sentences)
    pairs = zip(document.sentences, digests, strict=True)
    new = frozenset(sentence.number for sentence, digest in pairs if digest not in approved)
    return Changes(last, new, len(approved - set(digests)))


def review_packet(file: DocumentFile, corpus: Corpus, *, only_changed: bool = False) -> str:
    """The packet as text: every sentence, or only what changed since the last approval, with all that stands behind."""
    document, changes = file.document, changes_since_approval(file.document, corpus)
    lines = [f"# {document.title}", f"{document.key}   sha256 {document.sha256}", f"file {shown_path(file.path)}"]
    lines += [_since(changes), ""]
    for section in document.sections:
        sentences = document.sentences_in(section.span)
        shown = [sentence for sentence in sentences if not only_changed or sentence.number in changes.new]
        if not shown:
            continue
        lines += [f"## {section.heading}   (serve: {section.serve})"]
        if section.phrasings:
            lines += ["asked also as: " + " | ".join(section.phrasings)]
        for sentence in shown:
            lines += ["", *_sentence(sentence, document, corpus, changes)]
        lines += [""]
    if not document.sections or (only_changed and not changes.new):
        lines += ["nothing changed since the last approval", ""]
    lines += [
        "A reviewer compares each sentence with its facts and each fact with its source as far as it could be read,",
        "then signs this file: python -m bot corpus approve "
        f"{document.slug} --language {document.language} --level … --reviewer … --credentials … --due …",
    ]
    return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class Place:
    """A sentence with where it stands."""

    document: Document
    path: str
    line: int
    sentence: Sentence

    @property
    def text(self) -> str:
        """The sentence as shown."""
        return self.sentence.span.of(self.document.text)


def where(name: str, corpus: Corpus) -> tuple[Place, ...]:
    """Every sentence that rests on a fact or on a source, in the documents' order.

    Raises CorpusError when there is neither a fact nor a source of that id.
    """
    if name not in corpus.facts and name not in corpus.sources:
        raise CorpusError(f"{name} is neither a fact nor a source: ids stand in facts.jsonl and sources.toml")
    return tuple(_places(name, corpus))


def _places(name: str, corpus: Corpus) -> Iterator[Place]:
    for file in corpus.files:
        for sentence, line in zip(file.document.sentences, file.sentence_lines, strict=True):
            if name in sentence.facts or any(source.id == name for source in sentence.sources):
                yield Place(file.document, shown_path(file.path), line, sentence)


def _digest(sentence: Sentence, document: Document, facts: Mapping[str, Fact]) -> str:
    held = [(name, facts[name].fact, facts[name].caveat, facts[name].sources) for name in sentence.facts]
    return hashlib.sha256(json.dumps([sentence.span.of(document.text), held]).encode()).hexdigest()[:12]


def _since(changes: Changes) -> str:
    if changes.since is None:
        return "never approved: everything is new"
    who = f"{changes.since.reviewer} ({changes.since.level}) on {changes.since.reviewed_on}"
    if not changes.new and not changes.gone:
        return f"unchanged since the approval by {who}"
    return f"since the approval by {who}: {len(changes.new)} sentences new or changed, {changes.gone} gone"


def _sentence(sentence: Sentence, document: Document, corpus: Corpus, changes: Changes) -> list[str]:
    mark = " NEW" if changes.since is not None and sentence.number in changes.new else ""
    lines = [f"s{sentence.number} [{sentence.evidence}]{mark} {sentence.span.of(document.text)}"]
    for name in sentence.facts:
        fact = corpus.facts[name]
        dated = f"; to be checked by {fact.check_by}" if fact.check_by else ""
        flags = f"; {', '.join(fact.flags)}" if fact.flags else ""
        lines.append(f"    {fact.id} ({fact.strength}, {fact.evidence}{flags}{dated}): {fact.fact}")
        if fact.caveat:
            lines.append(f"        caveat: {fact.caveat}")
        lines += [f"        {_source(corpus.sources[source])}" for source in fact.sources if source in corpus.sources]
    return lines if sentence.facts else [*lines, "    guidance: states no fact"]


def _source(source: Source) -> str:
    year = f", {source.year}" if source.year else ""
    address = f" {source.url}" if source.url else " (no page of the publication itself to show)"
    read = f"\n            read: {source.read} ({source.read_on})"
    return f"{source.id} {source.title}. {source.publisher}{year}.{address}{read}"
