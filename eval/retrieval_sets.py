"""The project's own ranking on any data set in BEIR layout: the same encoder, words, weights and joining.

A document's title stands for a section's heading. Questions are taken as they are: rewording knows our own field's
slang, and the gates judge our own library.
"""

from __future__ import annotations

import csv
import hashlib
import json
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from bot.calibration import load_calibration
from bot.coverage import load_concepts
from bot.domain import Document, Passage, Span
from bot.encoder import Encoder, Encodes, Vectors, export_encoder
from bot.errors import EvaluationError
from bot.lexical import LexicalIndex
from bot.ranking import Ranking
from bot.release import current_release
from bot.settings import Settings, load_settings
from eval.figures import Figure
from eval.metrics_answers import ranking_figures

TOP = 10
DEPTH = 1000  # judged-only figures look past unjudged documents, so a ranking goes deeper than it is scored
CHUNK = 500
CACHE = Path("var/eval/encoded")
Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class RetrievalSet:
    """Documents as (id, title, text), questions by id, and gains by question and document; 0 is judged not relevant."""

    name: str
    documents: tuple[tuple[str, str, str], ...]
    questions: Mapping[str, str]
    qrels: Mapping[str, Mapping[str, int]]


def read_set(folder: Path) -> RetrievalSet:
    """Return the data set in the folder.

    Raises EvaluationError naming the file, and the line where there is one: a file that is missing, a line that is not
    JSON, a gain that is no number, a judged question that is not among the questions, nothing to score.
    """
    for name in ("corpus.jsonl", "queries.jsonl", "qrels/test.tsv"):
        if not (folder / name).is_file():
            raise EvaluationError(f"{folder.name} lacks {name}: a data set in BEIR layout has it")
    documents = tuple(
        (row["_id"], row.get("title") or "", row.get("text") or "") for row in _rows(folder / "corpus.jsonl", "_id")
    )
    questions = {row["_id"]: row["text"] for row in _rows(folder / "queries.jsonl", "_id", "text")}
    qrels = _qrels(folder / "qrels" / "test.tsv")
    unknown = sorted(set(qrels) - set(questions))
    if unknown:
        raise EvaluationError(f"qrels/test.tsv judges question {unknown[0]}, which queries.jsonl does not hold")
    if not documents or not qrels:
        raise EvaluationError(
            f"{folder.name} holds no {'document' if not documents else 'judgement'}: nothing to score"
        )
    return RetrievalSet(folder.name, documents, questions, qrels)


def measure_set(
    data: RetrievalSet,
    method: str,
    *,
    encoder: Encodes | None = None,
    cache: Path = CACHE,
    tell: Tell = lambda line: None,
) -> Mapping[str, Figure]:
    """Return ndcg@10, recall@10, mrr@10 and judged_ndcg@10 of a method: dense, bm25 or hybrid.

    Vectors are kept under `cache` by their texts' digest, a chunk at a time, so that a run that dies resumes.
    """
    encoder = encoder or (None if method == "bm25" else open_encoder(tell))
    rankings = rank_set(data, method, encoder=encoder, cache=cache, tell=tell)
    figures = ranking_figures(data.qrels, rankings, top=TOP)
    judged = ranking_figures(data.qrels, rankings, top=TOP, judged_only=True)
    return {**figures, f"judged_ndcg@{TOP}": judged[f"ndcg@{TOP}"]}


def rank_set(
    data: RetrievalSet, method: str, *, encoder: Encodes | None, cache: Path, tell: Tell
) -> dict[str, dict[str, float]]:
    """Return each judged question's documents with their scores, by the product's Ranking."""
    asked = [question for question in data.questions if question in data.qrels]
    texts = [data.questions[question] for question in asked]
    store: Any = _NoVectors()
    vectors: Any = np.zeros((len(asked), 1), np.float32)
    if encoder is not None and method != "bm25":
        bodies = encode_kept(encoder, [f"{title}. {text}" for _, title, text in data.documents], cache=cache, tell=tell)
        titles = encode_kept(encoder, [title or text for _, title, text in data.documents], cache=cache, tell=tell)
        store = ExactVectors([document_id for document_id, _, _ in data.documents], bodies, titles)
        vectors = encode_kept(encoder, texts, cache=cache, tell=tell)
    tell(f"indexing the words of {len(data.documents)} documents")
    ranking = _ranking(data, store)
    weights = replace(load_calibration().retrieval, top_k=DEPTH, nearest_vectors=DEPTH)
    if method == "dense":
        weights = replace(weights, words=0.0)
    elif method == "bm25":
        weights = replace(weights, body=0.0, nearest=0.0)
    tell(f"ranking them for {len(asked)} questions")
    return {
        question: {
            ranked.retrieved.passage.id: 1.0 / ranked.retrieved.rank
            for ranked in ranking.rank(text, vector, spelled=text, weights=weights, allowed=lambda passage: True)
        }
        for question, text, vector in zip(asked, texts, vectors, strict=True)
    }


def open_encoder(tell: Tell, settings: Settings | None = None) -> Encoder:
    """Return the active release's encoder; where there is no release, the export that a build would make."""
    settings = settings or load_settings()
    release = current_release(settings)
    folder = None if release is None else release / "encoder"
    if folder is None or not folder.is_dir():
        probes = ["What is ketamine?", "How long does a session last?", "Does it raise blood pressure?"]
        folder = export_encoder(settings.embedding_model, settings.release_dir / "encoders", probes, progress=tell)
    return Encoder(folder, threads=os.cpu_count() or 1)


def encode_kept(encoder: Encodes, texts: Sequence[str], *, cache: Path, tell: Tell) -> Vectors:
    """Return the texts' vectors, taken from `cache` where they were encoded before."""
    parts = []
    for start in range(0, len(texts), CHUNK):
        part = texts[start : start + CHUNK]
        path = cache / f"{_digest(encoder, part)}.npy"
        if not path.is_file():
            tell(f"encoding {len(texts)} texts: {start} done")
            path.parent.mkdir(parents=True, exist_ok=True)
            partial = path.with_name(f".{path.stem}.{os.getpid()}.npy")
            np.save(partial, encoder.encode(part))
            partial.replace(path)
        parts.append(np.load(path, allow_pickle=False))
    return np.concatenate(parts)


class ExactVectors:
    """What Ranking needs of a vector store, by exact search: on one data set there is no need of an index."""

    def __init__(self, ids: Sequence[str], bodies: Vectors, titles: Vectors) -> None:
        self._ids, self._bodies, self._titles = ids, bodies, titles
        self._place = {document_id: place for place, document_id in enumerate(ids)}

    def nearest(self, vector: Vectors, *, count: int) -> list[str]:
        """Return ids, nearest first, each once; a document's nearer vector counts."""
        cosines = np.maximum(self._bodies @ vector, self._titles @ vector)
        return [self._ids[place] for place in np.argsort(-cosines, kind="stable")[:count]]

    def cosines(self, vector: Vectors, passage_id: str) -> Mapping[str, float]:
        """Return the cosine with the document and with its title."""
        place = self._place[passage_id]
        return {"body": float(self._bodies[place] @ vector), "nearest": float(self._titles[place] @ vector)}


class _NoVectors:
    """No vectors at all: BM25 alone ranks."""

    def nearest(self, vector: Vectors, *, count: int) -> list[str]:
        return []

    def cosines(self, vector: Vectors, passage_id: str) -> Mapping[str, float]:
        return {}


def _ranking(data: RetrievalSet, store: Any) -> Ranking:
    passages = [
        Passage(
            id=document_id,
            document=Document(slug=document_id, language="en", title="", text=text, review=None),
            heading=title,
            phrasings=(),
            text=text,
            span=Span(0, len(text)),
            serve="chat",
        )
        for document_id, title, text in data.documents
    ]
    lexical = LexicalIndex.over([f"{title} {text}" for _, title, text in data.documents], language="en")
    return Ranking(passages, store, lexical, language="en", dictionary={}, concepts=load_concepts())


def _rows(path: Path, *needed: str) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as stream:
        for number, line in enumerate(stream, start=1):
            if not line.strip():
                continue
            try:
                row = json.loads(line)
                row = row | {name: row[name] for name in needed}
            except (ValueError, KeyError, TypeError) as error:
                raise EvaluationError(f"{path.name}:{number}: {type(error).__name__}: {error}") from None
            yield row


def _qrels(path: Path) -> dict[str, dict[str, int]]:
    qrels: dict[str, dict[str, int]] = {}
    with path.open(encoding="utf-8", newline="") as stream:
        for number, row in enumerate(csv.reader(stream, delimiter="\t"), start=1):
            if not row or (number == 1 and not row[-1].lstrip("-").isdigit()):
                continue
            try:
                question, document, gain = row
                qrels.setdefault(question, {})[document] = int(gain)
            except ValueError:
                raise EvaluationError(f"qrels/{path.name}:{number}: not question, document and a whole gain") from None
    return qrels


def _digest(encoder: Encodes, texts: Sequence[str]) -> str:
    whole = hashlib.sha256(encoder.digest.encode())
    for text in texts:
        whole.update(hashlib.sha256(text.encode()).digest())
    return whole.hexdigest()[:24]
