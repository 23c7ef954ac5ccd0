"""The reader as it answers: which section is asked for, or none; damage named; each text read once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from bot.errors import ReleaseError
from bot.reader import HEADS, Reader, Remembered
from bot.release import current_release, open_release
from bot.settings import load_settings


class Counting:
    """Two directions, and a count of what was encoded."""

    digest = "counting"

    def __init__(self) -> None:
        self.texts: list[str] = []

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        self.texts.extend(texts)
        return np.array([[1.0, 0.0] if "drive" in text else [0.0, 1.0] for text in texts], np.float32)


def reader(encoder: Counting) -> Reader:
    return Reader(encoder, np.array([[1, 0, 0.5], [0, 1, 0.5]], np.float32), np.zeros(3, np.float32))


def test_the_section_whose_questions_lie_nearest_is_likeliest() -> None:
    likely = reader(Counting()).sections(np.array([1.0, 0.0], np.float32))
    assert likely.argmax() == 0
    assert likely.sum() == pytest.approx(1.0)


def test_each_text_is_read_once_whatever_its_capitals_and_spaces() -> None:
    encoder, fitted = Counting(), Counting()
    remembered = Remembered(encoder, reader(fitted))
    for text in ("May I drive?", "may i  DRIVE?"):
        remembered(text), remembered.read(text)
    assert (encoder.texts, fitted.texts) == (["may i drive?"], ["may i drive?"])


def test_without_a_reader_the_encoder_reads() -> None:
    encoder = Counting()
    remembered = Remembered(encoder)
    assert remembered.read("drive") is remembered("drive")
    assert encoder.texts == ["drive"]


def test_a_damaged_reader_and_one_of_other_passages_are_named(tmp_path: Path) -> None:
    (tmp_path / HEADS).write_bytes(b"PK\x03\x04 cut short")
    with pytest.raises(ReleaseError, match="reader is damaged: build again"):
        Reader.load(tmp_path, size=2)
    np.savez(tmp_path / HEADS, columns=np.zeros((2, 3), np.float32), bias=np.zeros(3, np.float32))
    with pytest.raises(ReleaseError, match="of other passages: build again"):
        Reader.load(tmp_path, size=7)


@pytest.mark.model
def test_the_releases_reader_finds_what_a_section_is_asked_and_what_none_is() -> None:
    folder = current_release(load_settings())
    if folder is None:
        pytest.skip("there is no release: python -m bot index")
    release = open_release(folder)
    assert release.reader is not None
    remembered = release.remembered()
    passages = release.passages["en"]
    likely = [release.reader.sections(remembered.read(passage.heading)) for passage in passages[::20]]
    found = [passages[int(each.argmax())].id == passages[20 * row].id for row, each in enumerate(likely)
             if each.argmax() < len(passages)]  # fmt: skip
    assert sum(found) >= 0.9 * len(likely)
    elsewhere = release.reader.sections(remembered.read("which oil does a lawn mower need"))
    assert int(elsewhere.argmax()) == len(passages)
