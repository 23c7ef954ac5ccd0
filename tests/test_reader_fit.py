"""The fit of the reader, with the real encoder: routes and sections learnt, exported, and the same each time."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from bot import reader_fit
from bot.encoder import Encoder, weights_folder
from bot.reader import Reader
from bot.reader_build import lessons_of
from bot.reader_fit import Lesson, RouteHead, fit_reader
from bot.settings import load_settings

pytestmark = pytest.mark.model

_ANSWERED = {
    0: ("how long is a session", "how many hours am i there", "how long does a visit last", "what time will it take"),
    1: ("can it hurt the bladder", "is my bladder at risk", "what does it do to the bladder", "bladder damage"),
    2: ("best pizza in town", "who won the match", "will it rain", "how do i fix a sink"),
}
_DOSING = ("how many milligrams should i take", "what dose for me", "how much do i take", "is two too many for me")
LESSONS = [
    *(Lesson(text, "answer", section) for section, texts in _ANSWERED.items() for text in texts),
    *(Lesson(text, "dosing") for text in _DOSING),
] * 8


def fit(folder: Path) -> tuple[Path, RouteHead]:
    source = weights_folder(load_settings().embedding_model)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reader_fit, "EPOCHS", 6)
        fit_reader(source, LESSONS, sections=2, digest="d", folder=folder, progress=lambda line: None)
    return folder, RouteHead.load(folder)


@pytest.fixture(scope="module")
def fitted(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, RouteHead]:
    return fit(tmp_path_factory.mktemp("reader"))


def test_the_fit_repeats_itself(fitted: tuple[Path, RouteHead], tmp_path: Path) -> None:
    """Nothing in it hangs on the clock, the process or what was drawn before."""
    folder, head = fit(tmp_path / "again")
    assert np.array_equal(head.weights, fitted[1].weights)
    assert np.array_equal(Encoder(folder).encode(["how long is it"]), Encoder(fitted[0]).encode(["how long is it"]))


def test_routes_and_sections_are_learnt(fitted: tuple[Path, RouteHead]) -> None:
    folder, head = fitted
    encoder, reader = Encoder(folder), Reader.load(folder, size=2)
    for lesson in LESSONS[:16]:
        vector = encoder.encode([lesson.text])[0]
        assert head.routes[int((head.weights @ vector + head.bias).argmax())] == lesson.route
        if lesson.section is not None:
            assert int(reader.sections(vector).argmax()) == lesson.section


def test_a_text_that_was_not_a_lesson_is_read_by_its_sense(fitted: tuple[Path, RouteHead]) -> None:
    folder, head = fitted
    vector = Encoder(folder).encode(["what amount of it should i swallow"])[0]
    assert head.routes[int((head.weights @ vector + head.bias).argmax())] == "dosing"


def test_the_arrays_have_their_shapes(fitted: tuple[Path, RouteHead]) -> None:
    folder, head = fitted
    reader = Reader.load(folder, size=2)
    assert (head.routes, head.weights.shape, head.bias.shape) == (("answer", "dosing"), (2, 384), (2,))
    assert (reader.columns.shape, reader.bias.shape) == ((384, 3), (3,))
    assert head.known.shape == (len(LESSONS), 384)
    assert np.allclose(head.known[3], Encoder(folder).encode([LESSONS[3].text])[0], atol=2e-3)
    assert np.allclose(np.linalg.norm(reader.columns, axis=0), 1, atol=1e-5)


def test_every_text_is_one_lesson_and_the_librarys_own_questions_are_education() -> None:
    examples = [
        {"text": "Best pizza?", "route": "out_of_scope"},
        {"text": "how long is it", "route": "dosing"},
        {"text": " what dose ", "route": "dosing"},
    ]
    found = lessons_of(examples, [("How long is it", 4)], ["does it help my cat"], none=9)
    assert found == [
        ("Best pizza?", "out_of_scope", 9),
        ("How long is it", "answer", 4),
        ("what dose", "dosing", None),
        ("does it help my cat", "answer", 9),
    ]
