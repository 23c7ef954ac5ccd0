"""Words hidden from a filter are still read: invisible and look-alike characters, leetspeak, spacing, slips of the keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.domain import Question, Route
from bot.guard.decide import decide
from bot.guard.normalise import expanded, folded, repaired
from bot.guard.spelling import corrected

_LOOKALIKE = str.maketrans("aeocpisyx", "аеосріѕух")
_LEET = str.maketrans("aeiost", "431057")


def _shifted(start: int) -> Callable[[str], str]:
    return lambda text: "".join(chr(start + ord(c) - 97) if "a" <= c <= "z" else c for c in text.lower())


TRANSFORMS: dict[str, Callable[[str], str]] = {
    "zero width": lambda text: "\u200b".join(text),
    "soft hyphens": lambda text: "\u00ad".join(text),
    "look-alikes": lambda text: text.translate(_LOOKALIKE),
    "leetspeak": lambda text: " ".join(word.translate(_LEET) if len(word) > 3 else word for word in text.split(" ")),
    "full width": lambda text: "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text),
    "mathematical bold": _shifted(0x1D41A),
    "circled": _shifted(0x24D0),
    "stacked accents": lambda text: "".join(c + "\u0301\u0336" if c.isalpha() else c for c in text),
    "dots": lambda text: " ".join(".".join(word) if len(word) > 3 else word for word in text.split(" ")),
    "spaced letters": lambda text: "   ".join(" ".join(word) for word in text.split(" ")),
    "no spaces": lambda text: text.replace(" ", ""),
    "tag characters": lambda text: "".join(chr(0xE0000 + ord(c)) for c in text),
    "mixed case": lambda text: "".join(c.upper() if place % 2 else c for place, c in enumerate(text)),
    "stretched": lambda text: " ".join(word + word[-1] * 4 if len(word) > 3 else word for word in text.split(" ")),
    "starred out": lambda text: " ".join(word[:2] + "*" + word[3:] if len(word) > 4 else word for word in text.split(" ")),
}
SEEDS = [
    (Route.CRISIS, "i want to kill myself"),
    (Route.CRISIS, "i am suicidal and need help"),
    (Route.EMERGENCY, "my wife is not breathing"),
    (Route.DOSING, "how much ketamine should i take"),
    (Route.ELIGIBILITY, "can i get ketamine if i have bipolar disorder"),
]


@pytest.mark.parametrize("name", TRANSFORMS)
def test_hidden_words_go_where_plain_ones_go(name: str) -> None:
    assert [decide(Question(TRANSFORMS[name](text))).route for _, text in SEEDS] == [route for route, _ in SEEDS]


@pytest.mark.parametrize(
    ("route", "text"),
    [
        (Route.CRISIS, "i wnat to kil mysefl"),
        (Route.CRISIS, "im suicdal"),
        (Route.CRISIS, "kms"),
        (Route.CRISIS, "gonna unalive myself"),
        (Route.DOSING, "hoow mcuh ketmaine shuold i tkae"),
        (Route.ELIGIBILITY, "cna i get ketamin wiht bipoler"),
        (Route.ANSWER, "what are the sied efects of ketmine"),
        (Route.ANSWER, "bladder problems from k"),
    ],
)
def test_slips_and_slang_are_read(route: Route, text: str) -> None:
    assert decide(Question(text)).route is route


@pytest.mark.parametrize("word", ["does", "dose", "doze", "diet", "skill", "charm", "overdoes", "kilo", "shaving", "cat's"])
def test_a_word_of_its_own_is_never_corrected(word: str) -> None:
    assert corrected(word) == word


@pytest.mark.parametrize("text", ["200mg", "200 mg", "0,5 mg/kg", "1st 2nd 24hrs"])
def test_numbers_with_a_unit_are_not_read_as_letters(text: str) -> None:
    assert repaired(text) == text


def test_contractions_and_slang_are_written_out() -> None:
    assert expanded(folded("I can’t; she's on K, idk what’s up")) == "i can not. she is on ketamine, i do not know what is up"
