"""A Spanish text in rough English: phrases before words, other forms of a known word, what is none of ours."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

from bot.guard.gloss import glossed
from bot.guard.turn import Turn


@pytest.mark.parametrize(
    ("spanish", "english"),
    [
        ("me quiero matar", "i want to kill myself"),
        ("mi hija tiene diabetes", "my daughter has diabetes"),
        ("el spravato", "the spravato"),
        ("", ""),
    ],
)
def test_phrases_win_over_words_and_other_words_stay(spanish: str, english: str) -> None:
    assert glossed(spanish) == english


def test_another_form_of_a_known_word_is_read_as_the_one_it_begins_like() -> None:
    assert [glossed(word) for word in ("tomaremos", "embarazadisima", "diabeticota")] == ["take", "pregnant", "diabetic"]
    assert glossed("xyzzy") == "xyzzy"


def test_only_a_spanish_text_is_glossed() -> None:
    assert Turn("¿Puedo tomar ketamina si estoy embarazada?").in_english.split()[:3] == ["can", "i", "take"]
    assert Turn("Can I take it if I am pregnant?").in_english == Turn("Can I take it if I am pregnant?").fixed


def test_every_line_of_the_gloss_is_folded_and_stands_once() -> None:
    lines = files("bot.guard").joinpath("data/gloss_es.tsv").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if not re.fullmatch(r"[a-z]+( [a-z]+){0,4}\t[a-z ]*", line)] == []
    keys = [line.split("\t")[0] for line in lines]
    assert len(keys) == len(set(keys)) > 8_000
