"""Data sets in BEIR layout: reading them, and the product's own ranking over them."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from bot.errors import EvaluationError
from eval.retrieval_sets import encode_kept, measure_set, read_set

DOCUMENTS = {
    "a": ("What is asthma?", "Asthma is a disease of the airways."),
    "b": ("What is a fracture?", "A fracture is a broken bone."),
    "c": ("How is asthma treated?", "Inhalers open the airways in asthma."),
}


class Words:
    """Counts words into places by their digest."""

    digest = "words"

    def __init__(self) -> None:
        self.encoded = 0

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        self.encoded += len(texts)
        rows = np.zeros((len(texts), 96), np.float32)
        for row, text in zip(rows, texts, strict=True):
            for word in re.findall(r"[a-z]+", text.lower()):
                row[int(hashlib.sha256(word.encode()).hexdigest(), 16) % 96] += 1
            row /= max(float(np.linalg.norm(row)), 1e-9)
        return rows


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "set"
    (root / "qrels").mkdir(parents=True)
    rows = [json.dumps({"_id": key, "title": title, "text": text}) for key, (title, text) in DOCUMENTS.items()]
    (root / "corpus.jsonl").write_text("\n".join(rows))
    (root / "queries.jsonl").write_text('{"_id": "q1", "text": "treatment of asthma with inhalers"}\n')
    (root / "qrels" / "test.tsv").write_text("query-id\tcorpus-id\tscore\nq1\tc\t2\nq1\ta\t1\n")
    return root


def test_a_set_is_read_with_its_gains(folder: Path) -> None:
    data = read_set(folder)
    assert (len(data.documents), data.qrels) == (3, {"q1": {"c": 2, "a": 1}})


@pytest.mark.parametrize("name", ["corpus.jsonl", "queries.jsonl", "qrels/test.tsv"])
def test_a_missing_file_is_named(folder: Path, name: str) -> None:
    (folder / name).unlink()
    with pytest.raises(EvaluationError, match=f"set lacks {name}"):
        read_set(folder)


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("corpus.jsonl", "{", r"corpus\.jsonl:1: JSONDecodeError"),
        ("queries.jsonl", '{"_id": "q1"}', r"queries\.jsonl:1: KeyError: 'text'"),
        ("qrels/test.tsv", "q\td\ts\nq1\tc\thigh\n", r"qrels/test\.tsv:2: not question, document and a whole gain"),
        ("qrels/test.tsv", "q\td\ts\nq9\tc\t1\n", "judges question q9"),
        ("qrels/test.tsv", "q\td\ts\n", "set holds no judgement"),
        ("corpus.jsonl", "\n", "set holds no document"),
    ],
)
def test_a_line_at_fault_is_named(folder: Path, name: str, text: str, told: str) -> None:
    (folder / name).write_text(text)
    with pytest.raises(EvaluationError, match=told):
        read_set(folder)


@pytest.mark.parametrize("method", ["dense", "bm25", "hybrid"])
def test_each_method_gives_the_four_figures_with_intervals(folder: Path, tmp_path: Path, method: str) -> None:
    figures = measure_set(read_set(folder), method, encoder=Words(), cache=tmp_path / "cache")
    assert {name: (figure.value, figure.low, figure.high) for name, figure in figures.items()} == {
        "ndcg@10": (1.0, 1.0, 1.0),
        "recall@10": (1.0, 1.0, 1.0),
        "mrr@10": (1.0, 1.0, 1.0),
        "judged_ndcg@10": (1.0, 1.0, 1.0),
    }


def test_texts_are_encoded_once(tmp_path: Path) -> None:
    encoder = Words()
    for _ in range(2):
        encode_kept(encoder, ["one", "two"], cache=tmp_path, tell=lambda line: None)
    assert encoder.encoded == 2
