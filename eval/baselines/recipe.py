"""A baseline: the plain LangChain recipe, HuggingFaceEmbeddings and langchain-chroma over the same passages, same k.

The top passage is the answer, whatever the question: no guard, no gates, no rewording. Its index lies in var/eval.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

os.environ.update(
    HF_HUB_OFFLINE="1",
    OMP_NUM_THREADS="1",
    LANGSMITH_TRACING="false",
    LANGCHAIN_TRACING_V2="false",
    ANONYMIZED_TELEMETRY="False",
)

from langchain_chroma import Chroma
from langchain_core.documents import Document as Text
from langchain_huggingface import HuggingFaceEmbeddings

from bot.calibration import load_calibration
from bot.domain import Document, Passage, Question
from bot.encoder import weights_folder
from bot.passages import split_document
from bot.settings import load_settings
from eval.library import open_library
from eval.targets import CallableTarget, digest_of

_COLLECTION = "passages"
_DONE = "done"


class Recipe:
    """Answers from these documents with the passage nearest to the question."""

    def __init__(self, documents: Iterable[Document], folder: Path, model: str) -> None:
        passages = [passage for document in documents for passage in split_document(document)]
        self._passages = {passage.id: passage for passage in passages if passage.serve == "chat"}
        embeddings = HuggingFaceEmbeddings(model_name=str(weights_folder(model)), model_kwargs={"device": "cpu"})
        self._store = Chroma(_COLLECTION, embeddings, persist_directory=str(folder))
        if not (folder / _DONE).exists():
            self._store.reset_collection()
            self._store.add_texts(
                [passage.text for passage in self._passages.values()],
                metadatas=[{"passage": name} for name in self._passages],
                ids=list(self._passages),
            )
            (folder / _DONE).touch()
        self._retriever = self._store.as_retriever(search_kwargs={"k": load_calibration().retrieval.top_k})

    @property
    def size(self) -> int:
        """How many passages it holds."""
        return len(self._passages)

    def ask(self, question: Question) -> Mapping[str, Any]:
        """An Answer object of interfaces.md with the top passage, reviews and links left out."""
        found: list[Text] = self._retriever.invoke(question.text)
        return _answer(self._passages[found[0].metadata["passage"]])


def open_recipe() -> CallableTarget:
    """The baseline over the documents that ours serves; its index is built the first time for a release."""
    opened = open_library()
    name = opened.release or "corpus"
    folder = opened.settings.release_dir / "eval" / f"recipe-{name}"
    recipe = Recipe(opened.documents, folder, opened.settings.embedding_model)
    return CallableTarget(recipe.ask, name="recipe", release=name, software=digest_of([Path(__file__)]))


def build_index(folder: Path) -> int:
    """Build the index anew in `folder`; how many passages it holds."""
    return Recipe(open_library().documents, folder, load_settings().embedding_model).size


def _answer(passage: Passage) -> Mapping[str, Any]:
    document = passage.document
    sentences = list(enumerate(document.sentences_in(passage.span), start=1))
    return {
        "route": "answer",
        "language": document.language,
        "notice": None,
        "statements": [{"text": item.span.of(document.text), "citations": [number]} for number, item in sentences],
        "citations": [
            {
                "number": number,
                "document": document.slug,
                "title": document.title,
                "heading": passage.heading,
                "quote": item.span.of(document.text),
                "url": f"/library/{document.key}#s{item.number}",
                "evidence": item.evidence.value,
            }
            for number, item in sentences
        ],
    }
