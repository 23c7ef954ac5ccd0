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

EF_SEARCH = 200  # at the default, two builds of the same vectors agreed on the top 10 for 96% of questions; here for all
_BATCH = 1000


@dataclass(frozen=True, slots=True)
class Indexed:
    """One vector of a passage: its text with title and heading (`body`), its heading, or one phrasing."""

    id: str
    passage_id: str
    kind: str
    text: str


class VectorStore:
    """One language's vectors: Chroma finds the nearest, and the rows it holds are at hand for exact scores."""

    def __init__(self, collection: Any, *, expected: int) -> None:
        if collection.count() != expected:
            raise ReleaseError("the release's vectors are not all there: build again (python -m bot index)")
        self._collection = collection
        held = collection.get(include=["embeddings", "metadatas"])
        order = sorted(range(len(held["ids"])), key=lambda row: held["ids"][row])
        self._rows: dict[str, list[int]] = {}
        self.kinds = [str(held["metadatas"][row]["kind"]) for row in order]
        for place, row in enumerate(order):
            self._rows.setdefault(str(held["metadatas"][row]["passage"]), []).append(place)
        self._vectors = np.asarray([held["embeddings"][row] for row in order], np.float32)

    def nearest(self, vector: Vectors, *, count: int) -> list[str]:
        """Passage ids whose vectors Chroma finds nearest, nearest first, each once."""
        if not self._rows:
            return []
        found = self._collection.query(
            query_embeddings=[vector], n_results=min(count, len(self.kinds)), include=["metadatas", "distances"]
        )
        return list(dict.fromkeys(str(metadata["passage"]) for metadata in found["metadatas"][0]))

    def cosines(self, vector: Vectors, passage_id: str) -> Mapping[str, float]:
        """The highest cosine of `vector` with each kind of the passage's vectors."""
        best: dict[str, float] = {}
        for row in self._rows.get(passage_id, ()):
            kind = self.kinds[row]
            best[kind] = max(best.get(kind, -1.0), float(self._vectors[row] @ vector))
        return best


def write_store(folder: Path | None, url: str, *, name: str, indexed: Sequence[Indexed], vectors: Vectors) -> None:
    """Write one collection, in `folder` or on the server at `url`; a collection of that name there is replaced."""
    client = _client(folder, url)
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


def open_store(folder: Path | None, url: str, *, name: str, expected: int) -> VectorStore:
    """Open one collection for reading; raises ReleaseError when it is missing, damaged or short of vectors."""
    try:
        if folder is not None and not url and not (folder / "chroma.sqlite3").is_file():
            raise ReleaseError("the release's vectors are missing: build again (python -m bot index)")
        return VectorStore(_client(folder, url).get_collection(name, embedding_function=None), expected=expected)
    except ReleaseError:
        raise
    except Exception as error:  # chromadb raises its own, sqlite's and Rust's
        where = "on the Chroma server of BOT_CHROMA_URL" if url else "in the release"
        raise ReleaseError(f"the vectors {where} cannot be opened: build again (python -m bot index)") from error


def _client(folder: Path | None, url: str) -> Any:
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
    """A reader opened on a folder that was written since sees half of it: each client starts without the last one's cache."""
    from chromadb.api.shared_system_client import SharedSystemClient

    SharedSystemClient.clear_system_cache()
