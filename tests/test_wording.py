"""Wording: slang and slips brought to the library's words, and nothing else touched."""

from __future__ import annotations

import pytest

from bot.wording import Wording, vocabulary_of

WORDING = Wording(
    "en",
    vocabulary_of(
        [
            "ketamine esketamine spravato depression dissociation bladder pressure appointment",
            "sessions infusion blood memory",
        ]
    ),
    frozenset(["how", "does", "raise", "doses", "diet", "charm", "skill", "pressed"]),
)


@pytest.mark.parametrize(
    ("text", "spelled"),
    [
        ("does ketmine raise blood presure", "does ketamine raise blood pressure"),
        ("my apointment", "my appointment"),
        ("esketamin and deppression", "esketamine and depression"),
        ("disociation???", "dissociation???"),
    ],
)
def test_a_slip_is_put_right_by_the_librarys_words(text: str, spelled: str) -> None:
    assert WORDING.reword(text).spelled == spelled


@pytest.mark.parametrize("word", ["doses", "diet", "charm", "skill", "pressed", "cat"])
def test_a_word_of_plain_english_is_left_alone(word: str) -> None:
    assert WORDING.reword(word).spelled == word


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("is k safe", "is ketamine safe"),
        ("the drip", "the infusion"),
        ("does it make you zone out", "does it make you dissociation feeling disconnected"),
        ("pee problems", "bladder problems"),
        ("what is spravato", "what is esketamine spray"),
    ],
)
def test_slang_says_the_librarys_word(text: str, said: str) -> None:
    assert WORDING.reword(text).said == said


def test_the_patients_own_words_stay_beside_the_librarys() -> None:
    assert WORDING.reword("pee problems").both == "pee problems bladder problems"


def test_letters_drawn_out_are_drawn_in() -> None:
    assert WORDING.reword("blooood").spelled == "blood"
