"""Building a release: approved documents in, an immutable folder out, verified before it is made the active one.

A build that dies at any point leaves the active release untouched; what it had begun is swept away by the next.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from bot import resemblance
from bot.corpus.asked import not_held
from bot.corpus.ledger import reason_not_served
from bot.corpus.load import load_corpus
from bot.corpus.withdrawals import load_withdrawn
from bot.domain import Document, Passage
from bot.encoder import Encoder, Encodes, Vectors, encoder_digest, export_encoder
from bot.errors import ReleaseError
from bot.lexical import LexicalIndex
from bot.manifest import (
    DOCUMENTS,
    FORMAT,
    MANIFEST,
    VECTORS,
    activate,
    file_digests,
    read_manifest,
    releases_folder,
    write_documents,
    write_json,
)
from bot.passages import split_document
from bot.reader_build import Progress, link, put_reader, questions_of, reader_files
from bot.settings import Settings
from bot.vectors import Indexed, write_store

RECIPE = 5  # what is indexed and how; raise it when a release must be built anew for the same documents
PROVISIONAL = "provisional:"  # before the digest of a release's inputs
_KEPT = 3
_AT_ONCE = 1_000  # texts encoded between two words of progress
_PROBES = 1_000  # of the texts, on which the export is held against sentence-transformers


def build_release(
    settings: Settings,
    *,
    today: date,
    progress: Progress | None = None,
    encoder: Encodes | None = None,
    provisional: bool = False,
) -> Path:
    """Build, verify and activate a release of what may be served on `today`; return its folder.

    The id digests the inputs: when that release is already there and whole, it is only made the active one.
    `encoder` stands in for the exported one; the reader and the second opinion are then left out. So they are from a
    `provisional` release, which takes a minute or two rather than ten, is stale from the start, and is guarded by the
    rules alone, hints included: it sends more questions away. Raises CorpusError or ReleaseError; the active release
    then stays.
    """
    tell = progress or _silent
    root = settings.release_dir
    releases_folder(root).mkdir(parents=True, exist_ok=True)
    with _only_writer(root):
        inputs = (PROVISIONAL if provisional else "") + inputs_digest(settings, encoder)
        tell("reading the corpus")
        documents = _documents_to_serve(settings, today, tell)
        release_id = _release_id(inputs, documents)
        folder = releases_folder(root) / release_id
        if not _is_whole(folder):
            partial = releases_folder(root) / f".{release_id}.partial"
            _sweep(releases_folder(root))
            _fill(partial, settings, release_id, inputs, documents, encoder, tell)
            shutil.rmtree(folder, ignore_errors=True)
            partial.rename(folder)
            tell("verifying the release")
            read_manifest(folder, thorough=True)
        activate(root, release_id)
        _drop_old(root, release_id)
    tell(f"release {release_id} is the active one: {len(documents)} documents")
    return folder


def inputs_digest(settings: Settings, encoder: Encodes | None = None) -> str:
    """A digest of everything a release is made from; reads files' bytes and parses none of them."""
    digest = hashlib.sha256()
    told = {
        "format": FORMAT,
        "recipe": RECIPE,
        "encoder": encoder.digest if encoder else encoder_digest(settings.embedding_model),
        "minimum_review": settings.minimum_review.value,
        "chroma_url": settings.chroma_url,
        "withdrawn": sorted(load_withdrawn(settings.release_dir / "withdrawn.json")),
    }
    digest.update(json.dumps(told, sort_keys=True).encode())
    for path in _input_files(settings):
        digest.update(hashlib.sha256(path.read_bytes()).digest() + path.name.encode())
    return digest.hexdigest()


def indexed_texts(passage: Passage) -> tuple[Indexed, ...]:
    """What is embedded of a passage: its text under title and heading, its heading, and each phrasing on its own."""
    body = f"{passage.document.title}. {passage.heading} {passage.text}"
    heading, *phrasings = questions_of(passage)
    texts = [("body", body), ("heading", heading), *(("phrasing", phrasing) for phrasing in phrasings)]
    return tuple(Indexed(f"{passage.id}/{number}", passage.id, kind, text) for number, (kind, text) in enumerate(texts))


def lexical_texts(passages: Sequence[Passage]) -> tuple[str, ...]:
    """What BM25 reads of each passage: its title, heading, every question that it is asked, and its text."""
    return tuple(
        " ".join((item.document.title, item.heading, *item.phrasings, *item.also_asked, item.text)) for item in passages
    )


def served_passages(documents: Sequence[Document]) -> Mapping[str, tuple[Passage, ...]]:
    """The passages a question may retrieve, by language, in the documents' order; library sections are left out."""
    served: dict[str, list[Passage]] = {}
    for document in documents:
        served.setdefault(document.language, []).extend(
            passage for passage in split_document(document) if passage.serve == "chat"
        )
    return {language: tuple(passages) for language, passages in sorted(served.items())}


def _documents_to_serve(settings: Settings, today: date, tell: Progress) -> tuple[Document, ...]:
    corpus = load_corpus(settings.corpus_dir, reviews=[settings.reviews] if settings.reviews else [])
    withdrawn = load_withdrawn(settings.release_dir / "withdrawn.json")
    served = []
    for document in sorted(corpus.documents, key=lambda document: document.key):
        reason = reason_not_served(document, today=today, minimum=settings.minimum_review, withdrawn=withdrawn)
        if reason is None:
            served.append(document)
        else:
            tell(f"left out {document.key}: {reason}")
    if not served:
        raise ReleaseError("no document may be served: review one (python -m bot corpus approve)")
    return tuple(served)


def _fill(
    folder: Path,
    settings: Settings,
    release_id: str,
    inputs: str,
    documents: Sequence[Document],
    given: Encodes | None,
    tell: Progress,
) -> None:
    folder.mkdir(parents=True)
    write_documents(folder / DOCUMENTS, documents)
    passages = served_passages(documents)
    indexed = {
        language: [item for passage in items for item in indexed_texts(passage)] for language, items in passages.items()
    }
    texts = [item.text for items in indexed.values() for item in items]
    encoder = given or _exported(folder, settings, texts, tell)
    vectors = _encode_new(texts, encoder, settings.release_dir / "encoders" / f"{encoder.digest}.npz", tell)
    tell(f"writing {len(texts)} vectors of {sum(map(len, passages.values()))} passages")
    start = 0
    for language, items in indexed.items():
        rows = vectors[start : start + len(items)]
        start += len(items)
        write_store(folder / VECTORS, settings.chroma_url, name=f"{release_id}-{language}", indexed=items, vectors=rows)
        LexicalIndex.over(lexical_texts(passages[language]), language=language).save(folder / "lexical" / language)
        tell(f"fitting resemblance to {len(items)} questions")
        others = not_held(settings.corpus_dir, language)
        kept = settings.release_dir / "encoders" / f"{encoder.digest}-others.npz"
        elsewhere = _encode_new(others, encoder, kept, tell)
        _fit_resemblance(
            folder, language, passages[language], items, vectors[start - len(items) : start], others, elsewhere
        )
    if given is None and not inputs.startswith(PROVISIONAL):
        put_reader(folder, settings, encoder, passages.get("en", ()), not_held(settings.corpus_dir, "en"), tell)
    write_json(
        folder / MANIFEST,
        {
            "format": FORMAT,
            "id": release_id,
            "inputs": inputs,
            "encoder": encoder.digest,
            "settings": {"minimum_review": settings.minimum_review.value, "embedding_model": settings.embedding_model,
                         "chroma": "server" if settings.chroma_url else "embedded"},
            "documents": [_listed(document) for document in documents],
            "passages": {language: len(items) for language, items in passages.items()},
            "vectors": {language: len(items) for language, items in indexed.items()},
            "files": file_digests(folder),
        },
    )  # fmt: skip


def _fit_resemblance(
    folder: Path,
    language: str,
    passages: Sequence[Passage],
    indexed: Sequence[Indexed],
    vectors: Vectors,
    others: Sequence[str],
    elsewhere: Vectors,
) -> None:
    places = {passage.id: place for place, passage in enumerate(passages)}
    rows = [row for row, item in enumerate(indexed) if item.kind != "body"]
    fitted = resemblance.fit(
        [*(indexed[row].text for row in rows), *others],
        np.concatenate([vectors[rows], elsewhere]) if others else vectors[rows],
        [*(places[indexed[row].passage_id] for row in rows), *(None for _ in others)],
        size=len(passages),
    )
    fitted.save(folder / "resemblance" / f"{language}.npz")


def _listed(document: Document) -> dict[str, Any]:
    review = document.review
    return {
        "document": document.key,
        "title": document.title,
        "sha256": document.sha256,
        "review": review
        and {
            "level": review.level.value,
            "reviewer": review.reviewer,
            "credentials": review.credentials,
            "reviewed_on": review.reviewed_on.isoformat(),
            "due_on": review.due_on.isoformat(),
            "sha256": review.sha256,
        },
    }


def _exported(folder: Path, settings: Settings, texts: Sequence[str], tell: Progress) -> Encoder:
    probes = texts[:: len(texts) // _PROBES + 1]
    cached = export_encoder(settings.embedding_model, settings.release_dir / "encoders", probes, progress=tell)
    target = folder / "encoder"
    target.mkdir()
    for path in sorted(cached.iterdir()):
        link(str(path), str(target / path.name))
    return Encoder(target, threads=os.cpu_count() or 1)


def _encode_new(texts: Sequence[str], encoder: Encodes, cache: Path, tell: Progress) -> Vectors:
    """The texts' vectors; only those that the last build did not hold are encoded."""
    keys = [hashlib.sha256(text.encode()).hexdigest() for text in texts]
    known = _cached(cache)
    new = {key: text for key, text in zip(keys, texts, strict=True) if key not in known}
    encode = getattr(encoder, "encode_many", encoder.encode)
    for start in range(0, len(new), _AT_ONCE):
        tell(f"encoding {len(new)} new texts: {start} done")
        keys_now = list(new)[start : start + _AT_ONCE]
        known |= zip(keys_now, encode([new[key] for key in keys_now]), strict=True)
    vectors = np.stack([known[key] for key in keys]) if keys else encoder.encode([])
    if new:
        cache.parent.mkdir(parents=True, exist_ok=True)
        partial = cache.with_suffix(f".{os.getpid()}.npz")
        np.savez(partial, keys=np.array(keys), vectors=vectors)
        os.replace(partial, cache)
    return vectors


def _cached(cache: Path) -> dict[str, Vectors]:
    try:
        with np.load(cache, allow_pickle=False) as held:
            return dict(zip(held["keys"].tolist(), held["vectors"], strict=True))
    except Exception:  # absent or cut short: then everything is encoded again
        return {}


def _input_files(settings: Settings) -> Iterator[Path]:
    for root in settings.corpus_dir:
        yield from sorted((*(root / "documents").rglob("*.md"), *(root / "asked").rglob("*.md")))
        yield from (path for name in ("facts.jsonl", "sources.toml", "reviews.toml") if (path := root / name).is_file())
    if settings.reviews and settings.reviews.is_file():
        yield settings.reviews
    yield from (path for path in reader_files() if path.is_file())


def _release_id(inputs: str, documents: Sequence[Document]) -> str:
    told = inputs + "".join(document.key + document.sha256 for document in documents)
    return hashlib.sha256(told.encode()).hexdigest()[:12]


def _is_whole(folder: Path) -> bool:
    try:
        read_manifest(folder, thorough=True)
    except ReleaseError:
        return False
    return True


def _sweep(releases: Path) -> None:
    for path in releases.glob(".*.partial"):
        shutil.rmtree(path, ignore_errors=True)


def _drop_old(root: Path, active: str) -> None:
    """Keep the newest few: a running server may still be answering from the one before."""
    others = [path for path in releases_folder(root).iterdir() if path.is_dir() and path.name != active]
    for path in sorted(others, key=lambda path: path.stat().st_mtime, reverse=True)[_KEPT - 1 :]:
        shutil.rmtree(path, ignore_errors=True)


@contextmanager
def _only_writer(root: Path) -> Iterator[None]:
    """Hold the writer's lock; it falls with the process that holds it."""
    with (root / ".writer").open("w") as stream:
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise ReleaseError("another build is under way: wait for it to end") from error
        yield


def _silent(line: str) -> None:
    pass
