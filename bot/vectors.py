"""The vector store: one Chroma collection a language, written once when a release is built and only read afterwards.

The only importer of chromadb.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import numpy as np

from bot.encoder import Vectors
from bot.errors import ReleaseError

EF_SEARCH = (
    200  # at the default, two builds of the same vectors agreed on the top 10 for 96% of questions; here for all
)
CHROMA = "chroma"
_BATCH = 1000


@dataclass(frozen=True, slots=True)
class Indexed:
    """One vector of a passage: its text with title and heading (`body`), its heading, or one phrasing.

    `id` is the passage's id, a slash and a number.
    """

    id: str
    passage_id: str
    kind: str
    text: str


class VectorStore:
    """One language's vectors: Chroma finds the nearest, and the rows themselves are at hand for exact scores."""

    def __init__(self, collection: Any, rows: Mapping[str, Any]) -> None:
        if collection.count() != len(rows["vectors"]):
            raise ReleaseError("the release's vectors are not all there: build again (python -m bot index)")
        self._collection = collection
        self._vectors = rows["vectors"]
        self._spans: dict[str, tuple[int, int]] = {}
        for place, passage in enumerate(rows["passages"].tolist()):
            self._spans[passage] = (self._spans.get(passage, (place, place))[0], place + 1)

    def nearest(self, vector: Vectors, *, count: int) -> list[str]:
        """Passage ids whose vectors Chroma finds nearest, nearest first, each once."""
        if not self._spans:
            return []
        found = self._collection.query(
            query_embeddings=[vector], n_results=min(count, len(self._vectors)), include=[]
        )  # ids alone: metadatas would cost twice as much as the search
        return list(dict.fromkeys(str(found_id).rpartition("/")[0] for found_id in found["ids"][0]))

    def cosines(self, vector: Vectors, passage_id: str) -> Mapping[str, float]:
        """Cosines of `vector` with the passage's text (`body`) and with the nearest of its heading and other questions
        (`nearest`); none where the passage has no vector.
        """
        start, end = self._spans.get(passage_id, (0, 0))
        if start == end:
            return {}
        cosines = (self._vectors[start:end] @ vector).tolist()
        body, *others = cosines  # as written: the text first, then the heading and each phrasing
        return {"body": body, "nearest": max(others)}


def write_store(folder: Path, url: str, *, name: str, indexed: Sequence[Indexed], vectors: Vectors) -> None:
    """Write one collection, in `folder` or on the server at `url`, its rows beside it; one of that name is replaced.

    A passage's vectors follow each other, its body first.
    """
    folder.mkdir(parents=True, exist_ok=True)
    np.savez(
        folder / f"{name}.npz",
        passages=np.array([item.passage_id for item in indexed]),
        vectors=np.asarray(vectors, np.float32),
    )
    client = _client(folder / CHROMA, url)
    if url:
        _drop(client, name)
    collection = client.create_collection(
        name, embedding_function=None, configuration={"hnsw": {"space": "cosine", "ef_search": EF_SEARCH}}
    )
    for start in range(0, len(indexed), _BATCH):
        part = indexed[start : start + _BATCH]
        collection.add(
            ids=[item.id for item in part],
            embeddings=vectors[start : start + _BATCH],
            metadatas=[{"passage": item.passage_id, "kind": item.kind} for item in part],
        )
    _forget()


def open_store(folder: Path, url: str, *, name: str) -> VectorStore:
    """Open one collection for reading; raises ReleaseError when it is missing, damaged or short of vectors."""
    try:
        if not url and not (folder / CHROMA / "chroma.sqlite3").is_file():
            raise ReleaseError("the release's vectors are missing: build again (python -m bot index)")
        with np.load(folder / f"{name}.npz", allow_pickle=False) as held:
            rows = dict(held)
        return VectorStore(_client(folder / CHROMA, url).get_collection(name, embedding_function=None), rows)
    except ReleaseError:
        raise
    except Exception as error:  # chromadb raises its own, sqlite's and Rust's
        where = "on the Chroma server of BOT_CHROMA_URL" if url else "in the release"
        raise ReleaseError(f"the vectors {where} cannot be opened: build again (python -m bot index)") from error


def _client(folder: Path, url: str) -> Any:
    import chromadb

    _forget()
    settings = chromadb.Settings(anonymized_telemetry=False)
    if url:
        parts = urlsplit(url)
        secure = parts.scheme == "https"
        return chromadb.HttpClient(
            host=parts.hostname or "", port=parts.port or (443 if secure else 80), ssl=secure, settings=settings
        )
    return chromadb.PersistentClient(path=str(folder), settings=settings)


def _drop(client: Any, name: str) -> None:
    if name in {collection.name for collection in client.list_collections()}:
        client.delete_collection(name)


def _forget() -> None:
    """A reader opened on a folder written since sees half of it: a client starts without the last one's cache."""
    from chromadb.api.shared_system_client import SharedSystemClient

    SharedSystemClient.clear_system_cache()
