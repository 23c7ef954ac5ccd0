"""Fits the reader: the encoder's upper layers, with a head for routes and one for sections, on what patients ask.

The lower layers stay as they are, so a text passes through them once. Cross-entropy of the route, and of the section
where it is known; AdamW, the rate rising at first and then falling to 0, in bfloat16 where the processor has it. Run
where a release is built, the same each time on the same machine.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.encoder import Encoder, export_transformer, hold_against, load_transformer
from bot.reader import HEADS, SCALE

# Of six layers. Of 1,537 guarded questions, 422 of them grave, by six writers left out, with the other two voices:
# grave ones missed while 5% of the others are taken for grave, 88 with one layer fitted and 55 with three; guarded ones
# missed while 5% of 613 educational ones are sent away, 50 and 36. With all six a build would take twice as long.
FROZEN = 3
EPOCHS = 1.75
RATE = 3e-4
HEAD_RATE = 1e-2
RISING = 0.06  # of all steps
SECTION_WEIGHT = 0.5
BATCH = 32
TOKENS = 96  # of a text; the mean is 27
SMOOTHING = 0.05
DROPOUT = 0.1
_GROUP = 40  # batches that are sorted by length together
_PROBES = 64
_KNOWN = "known.npy"


@dataclass(frozen=True, slots=True)
class Lesson:
    """A text as the guard reads it, its route, and its section's place where it is known (one past the last: none)."""

    text: str
    route: str
    section: int | None = None


@dataclass(frozen=True)
class RouteHead:
    """A row a route over the reader's vectors, scaled so that a softmax of `vector @ weights.T + bias` is its view.

    `known` has the vector of each lesson, of unit length, in their order.
    """

    routes: tuple[str, ...]
    weights: NDArray[np.float32]
    bias: NDArray[np.float32]
    known: NDArray[np.float16]

    @classmethod
    def load(cls, folder: Path) -> RouteHead:
        """The head that `fit_reader` wrote beside the reader in `folder`."""
        known = np.load(folder / _KNOWN, allow_pickle=False)
        with np.load(folder / HEADS, allow_pickle=False) as held:
            return cls(tuple(held["routes"].tolist()), held["by_route"], held["route_bias"], known)


def fit_reader(
    source: Path,
    lessons: Sequence[Lesson],
    *,
    sections: int,
    digest: str,
    folder: Path,
    progress: Callable[[str], None],
) -> None:
    """Fit on `lessons` and export the reader, with its heads for routes and sections, to `folder`.

    `source` holds the encoder's weights. The export is held against what was fitted, as the encoder's is.
    """
    import torch

    with torch.random.fork_rng():
        torch.manual_seed(0)
        transformer = load_transformer(source)
        fit = _Fit(transformer, lessons, sections)
        fit.run(progress)
    folder.mkdir(parents=True, exist_ok=True)
    progress(f"reading the {len(lessons)} texts with it")
    np.save(folder / _KNOWN, fit.known())
    progress("exporting the reader")
    export_transformer(transformer, source, folder, digest)
    hold_against(transformer, Encoder(folder), [lesson.text for lesson in lessons[:: len(lessons) // _PROBES + 1]])
    np.savez(
        folder / HEADS,
        columns=fit.columns(),
        bias=_array(fit.section_bias),
        routes=np.array(fit.routes),
        by_route=_array(fit.by_route.weight) * fit.scale,
        route_bias=_array(fit.by_route.bias),
    )


class _Fit:
    """The layers, the heads and the lessons, each lesson's text already through the lower layers."""

    scale = 6.0  # about the length of the encoder's mean vectors

    def __init__(self, transformer: Any, lessons: Sequence[Lesson], sections: int) -> None:
        import torch

        self.model = transformer[0].auto_model.eval()
        self.model.requires_grad_(False)
        self.upper = self.model.encoder.layer[FROZEN:]
        self.routes = tuple(sorted({lesson.route for lesson in lessons}))
        self.route_of = torch.tensor([self.routes.index(lesson.route) for lesson in lessons])
        self.section_of = torch.tensor([-1 if lesson.section is None else lesson.section for lesson in lessons])
        tokens = transformer.tokenizer([lesson.text for lesson in lessons], truncation=True, max_length=TOKENS)
        self.lower = self._through_lower(tokens["input_ids"])
        self.upper.requires_grad_(True)
        self.by_route = torch.nn.Linear(self.model.config.hidden_size, len(self.routes))
        self.by_section = torch.nn.Parameter(self._centres(sections + 1))
        self.section_bias = torch.nn.Parameter(torch.zeros(sections + 1))

    def run(self, progress: Callable[[str], None]) -> None:
        """Every step of the fit; says how far it is now and then."""
        import torch

        steps = int(EPOCHS * len(self.lower) / BATCH)
        heads = [*self.by_route.parameters(), self.by_section, self.section_bias]
        layers = list(self.upper.parameters())
        optimizer = torch.optim.AdamW(
            [{"params": layers, "lr": RATE}, {"params": heads, "lr": HEAD_RATE}], weight_decay=0.01, fused=True
        )
        rising = RISING * steps
        schedule = torch.optim.lr_scheduler.LambdaLR(
            optimizer, lambda step: min((step + 1) / rising, max(0.0, (steps - step) / (steps - rising)))
        )
        for step, batch in zip(range(steps), self._batches(), strict=False):
            if step % 200 == 0:
                progress(f"fitting the reader: step {step} of {steps}")
            optimizer.zero_grad()
            with _short_floats():
                loss = self._loss(batch)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(layers, 1.0)
            optimizer.step()
            schedule.step()

    def columns(self) -> NDArray[np.float32]:
        """A column of unit length a section."""
        import torch

        return np.ascontiguousarray(_array(torch.nn.functional.normalize(self.by_section, dim=-1)).T)

    def known(self) -> NDArray[np.float16]:
        """The vector of each lesson, of unit length; shape (lessons, dimensions)."""
        import torch

        order = sorted(range(len(self.lower)), key=lambda place: len(self.lower[place]))
        vectors = np.zeros((len(order), self.model.config.hidden_size), np.float16)
        with torch.no_grad(), _short_floats():
            for start in range(0, len(order), 2 * BATCH):
                places = order[start : start + 2 * BATCH]
                vectors[places] = _array(self._vectors(places))
        return vectors

    def _loss(self, batch: Sequence[int]) -> Any:
        from torch.nn import functional

        vectors = self._vectors(batch)
        dropped = functional.dropout(self.scale * vectors, DROPOUT)
        loss = functional.cross_entropy(self.by_route(dropped), self.route_of[batch], label_smoothing=SMOOTHING)
        known = self.section_of[batch] >= 0
        if not known.any():
            return loss
        columns = functional.normalize(self.by_section, dim=-1)
        scores = SCALE * vectors[known] @ columns.T + self.section_bias
        told = functional.cross_entropy(scores, self.section_of[batch][known], reduction="sum")
        return loss + SECTION_WEIGHT * told / len(batch)

    def _batches(self) -> Iterator[list[int]]:
        """Places of lessons of about one length, in another order every time round, without end."""
        shuffle = random.Random(0).shuffle
        order = list(range(len(self.lower)))
        while True:
            shuffle(order)
            batches = []
            for start in range(0, len(order), BATCH * _GROUP):
                group = sorted(order[start : start + BATCH * _GROUP], key=lambda place: len(self.lower[place]))
                batches += [group[at : at + BATCH] for at in range(0, len(group), BATCH)]
            shuffle(batches)
            yield from batches

    def _through_lower(self, tokens: Sequence[Sequence[int]]) -> list[Any]:
        """The hidden states of each text after the layers that stay; shape (tokens, dimensions)."""
        import torch

        order = sorted(range(len(tokens)), key=lambda place: len(tokens[place]))
        states: list[Any] = [None] * len(tokens)
        with torch.no_grad(), _short_floats():
            for start in range(0, len(order), 2 * BATCH):
                places = order[start : start + 2 * BATCH]
                rows = [torch.tensor(tokens[place]) for place in places]
                ids = torch.nn.utils.rnn.pad_sequence(rows, batch_first=True)
                held = _mask(rows)
                hidden = self._through(self.model.embeddings(ids), held, self.model.encoder.layer[:FROZEN])
                for row, place in enumerate(places):
                    states[place] = hidden[row, : len(tokens[place])].to(torch.float32, copy=True)
        return states

    def _vectors(self, places: Sequence[int]) -> Any:
        """The mean of each text's last states, of unit length; shape (len(places), dimensions)."""
        import torch

        rows = [self.lower[place] for place in places]
        held = _mask(rows)
        hidden = self._through(torch.nn.utils.rnn.pad_sequence(rows, batch_first=True), held, self.upper)
        mean = (hidden * held[..., None]).sum(1) / held.sum(1, keepdim=True)
        return torch.nn.functional.normalize(mean, dim=-1)

    @staticmethod
    def _through(hidden: Any, held: Any, layers: Any) -> Any:
        """What the layers make of hidden states; query, key and value in one product, which takes a third less time."""
        import torch

        unseen = (1 - held[:, None, None, :]) * -1e9
        for layer in layers:
            own = layer.attention.self
            parts = (own.query, own.key, own.value)
            joined = torch.nn.functional.linear(
                hidden, torch.cat([part.weight for part in parts]), torch.cat([part.bias for part in parts])
            )
            by_head = joined.view(*hidden.shape[:2], len(parts), own.num_attention_heads, -1)
            query, key, value = by_head.permute(2, 0, 3, 1, 4)
            likeness = (query @ key.transpose(-1, -2)).float() * own.scaling + unseen
            heeded = torch.softmax(likeness, -1).to(value.dtype) @ value
            attended = layer.attention.output(heeded.transpose(1, 2).reshape(hidden.shape), hidden)
            hidden = layer.output(layer.intermediate(attended), attended)
        return hidden

    def _centres(self, columns: int) -> Any:
        """Where each section's questions lie before the fit: the mean of their vectors."""
        import torch

        centres = torch.zeros(columns, self.model.config.hidden_size)
        known = [place for place, section in enumerate(self.section_of.tolist()) if section >= 0]
        known.sort(key=lambda place: len(self.lower[place]))
        with torch.no_grad(), _short_floats():
            for start in range(0, len(known), 2 * BATCH):
                places = known[start : start + 2 * BATCH]
                centres.index_add_(0, self.section_of[places], self._vectors(places))
        return torch.nn.functional.normalize(centres, dim=-1)


def _short_floats() -> Any:
    """Products in bfloat16 within, where the processor has it of its own: a fit takes about two thirds of the time."""
    import torch

    return torch.autocast("cpu", dtype=torch.bfloat16, enabled=_has_short_floats())


@cache
def _has_short_floats() -> bool:
    listed = Path("/proc/cpuinfo")
    return listed.is_file() and re.search(r"\b(?:avx512_bf16|amx_bf16)\b", listed.read_text("utf-8")) is not None


def _mask(rows: Sequence[Any]) -> Any:
    """1 where a row has a token, else 0; shape (len(rows), longest)."""
    import torch

    lengths = torch.tensor([len(row) for row in rows])
    return (torch.arange(int(lengths.max()))[None, :] < lengths[:, None]).float()


def _array(tensor: Any) -> NDArray[np.float32]:
    return np.asarray(tensor.detach().numpy(), np.float32)
