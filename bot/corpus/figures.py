"""The figures in a sentence, and which of them its facts do not hold.

A figure is a number, a percentage or a spelled-out small quantity ("half", "one in five", "twice"). It is held when a
fact, its caveat included, gives the same figure; the same share may be said in another way (28%, 28 of 100, about one
in four for 25%) and the same time in another unit (24 hours, one day). A number in a name (TRANSFORM-2, PHQ-9) and the
words "one" and "two" as mere counts ("no one", "two kinds") are no figures.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

Unit = Literal["share", "minutes", "months", "count"] | None

_WORDS = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
    "hundred": 100,
    "thousand": 1000,
    "dozen": 12,
}
_TIMES: dict[str, tuple[Unit, float]] = {
    "minute": ("minutes", 1),
    "hour": ("minutes", 60),
    "day": ("minutes", 1440),
    "week": ("minutes", 10080),
    "month": ("months", 1),
    "year": ("months", 12),
}
_SHARES = {
    "half": 50.0,
    "halves": 50.0,
    "quarter": 25.0,
    "quarters": 25.0,
    "third": 100 / 3,
    "thirds": 100 / 3,
    "fifth": 20.0,
    "tenth": 10.0,
}
_NUMBER = r"(?:\d[\d,]*(?:\.\d+)?|\.\d+|" + "|".join(_WORDS) + r")"
_NAME = re.compile(r"\b[A-Z]{2,}[A-Za-z-]*-\d+\b|\b[A-Z]\d+\b|\bKARMA-Dep 2\b")
# "two uses", "the two": a count of what is named beside it; a number of people, of doses or of hours is a figure.
_COUNTING_TWO = re.compile(
    r"\btwo\b(?!\s+(?:minutes?|hours?|days?|weeks?|months?|years?|people|persons|patients|adults|"
    r"infusions?|doses?|times|points?|sessions?|"
    r"thirds|fifths|in|of|out|or|to)\b)",
    re.I,
)
_PHONE = re.compile(r"(?<!\w)\+?\d[\d]*(?:[-. ]\d+)+(?:-[A-Z]{3,})?(?!\w)|\b\d-\d{3}-[A-Z]{3}-\d{4}\b")
_IN = re.compile(rf"\b({_NUMBER})\s+(?:in|of|out of|per|from)\s+(?:every\s+)?({_NUMBER})\b", re.I)
_FRACTION = re.compile(
    r"\b(?:(one|two|three|four|a|the|in|by|about|over|under|nearly|almost|than)[\s-]+)?(half|halves|"
    r"quarters?|thirds?|fifth|tenth)\b(?!-)",
    re.I,
)
_TIMES_AS = re.compile(r"\b(twice|double[ds]?|doubling|triple[ds]?|tripling|halved|halving)\b", re.I)
_HEDGE = re.compile(r"(?:about|nearly|almost|over|under)\b", re.I)
_PLAIN = re.compile(
    rf"(?<![\w.-])(?P<number>{_NUMBER})(?P<percent>\s*(?:%|percent\b|per cent\b))?(?:[\s-]+(?P<unit>minute|"
    rf"hour|day|week|month|year)s?\b)?"
    r"(?P<count>[\s-]+(?:people|persons?|patients|adults|veterans|trials|studies|participants|centers|points?)\b)?",
    re.I,
)
_RANGE = re.compile(
    rf"({_NUMBER})(%?)\s*(?:to|or|and|-|–)\s*({_NUMBER})(\s*%|\s*percent|[\s-]+(?:minute|hour|day|week|"
    rf"month|year))",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Figure:
    """A value with what it counts: a share in percent, minutes, months, a count of people or studies, or None.

    A rough share stands for any near it: "half" within 1.5 percentage points, "about half" within 3.
    """

    value: float
    unit: Unit
    text: str
    is_rough: bool = False


def figures_in(text: str, *, lenient: bool = False) -> tuple[Figure, ...]:
    """The figures of `text`. `lenient` also takes a bare "one" and "a day": fit for facts, not for sentences."""
    found: list[Figure] = []
    rest = _NAME.sub(" ", text.replace("\u00a0", " ").replace("’", "'"))
    rest = _take(_PHONE, rest, found, lambda match: _phone(match, lenient))
    rest = re.sub(r"\b(day|week|month|hour|year)-(?=\d)", r"\1 ", rest, flags=re.I)
    rest = re.sub(r"(?<=\d)\s*[-–]\s*(?=\d)", " to ", rest)
    rest = _take(_IN, rest, found, _share)
    rest = _take(_FRACTION, rest, found, _fraction)
    rest = _take(
        _TIMES_AS,
        rest,
        found,
        lambda match: [Figure(3.0 if match[1].lower().startswith("tripl") else 2.0, None, match[0])],
    )
    rest = rest if lenient else _COUNTING_TWO.sub(" ", rest)
    rest = _spread_units(rest)
    for match in _PLAIN.finditer(rest):
        figure = _plain(match, lenient)
        if figure is not None:
            found.append(figure)
    if lenient:
        for match in re.finditer(r"\ban? (minute|hour|day|week|month|year)\b", rest, flags=re.I):
            unit, factor = _TIMES[match[1].lower()]
            found.append(Figure(factor, unit, match[0]))
    return tuple(found)


def figures_not_held(sentence: str, facts: Iterable[str]) -> tuple[str, ...]:
    """The figures of `sentence`, as written, that none of the facts' texts holds."""
    held = [figure for fact in facts for figure in figures_in(fact, lenient=True)]
    return tuple(
        dict.fromkeys(
            figure.text.strip() for figure in figures_in(sentence) if not any(_same(figure, other) for other in held)
        )
    )


def _same(figure: Figure, other: Figure) -> bool:
    if figure.unit != other.unit and None not in (figure.unit, other.unit):
        return False
    if abs(figure.value - other.value) < 1e-6:
        return True
    if figure.unit == "share" and other.unit == "share":
        if figure.is_rough:
            return abs(figure.value - other.value) <= (3.0 if _HEDGE.match(figure.text) else 1.5)
        return (
            figure.value == int(figure.value)
            and other.value != int(other.value)
            and abs(figure.value - other.value) <= 0.5
        )
    if figure.unit is None and other.unit in ("minutes", "months"):
        return any(
            abs(figure.value * factor - other.value) < 1e-6 for unit, factor in _TIMES.values() if unit == other.unit
        )
    if other.unit is None and figure.unit in ("minutes", "months"):
        return any(
            abs(other.value * factor - figure.value) < 1e-6
            for unit, factor in _TIMES.values()
            if unit == figure.unit and _named(figure, factor)
        )
    return False


def _named(figure: Figure, factor: float) -> bool:
    return any(name in figure.text.lower() and other == factor for name, (_, other) in _TIMES.items())


def _take(
    pattern: re.Pattern[str], text: str, found: list[Figure], make: Callable[[re.Match[str]], list[Figure]]
) -> str:
    # One step of figures_in: note what the pattern finds and blank it out.
    def blank(match: re.Match[str]) -> str:
        made = make(match)
        found.extend(made)
        return " " * len(match[0]) if made else match[0]

    return pattern.sub(blank, text)


def _phone(match: re.Match[str], lenient: bool) -> list[Figure]:
    digits = re.sub(r"\D", "", match[0])
    if len(digits) < 6 or re.search(r"\d,\d", match[0]):
        return []
    return [Figure(float(digits), None, match[0])] + (
        [Figure(float(part), None, part) for part in re.findall(r"\d+", match[0])] if lenient else []
    )


def _share(match: re.Match[str]) -> list[Figure]:
    part, whole = _value(match[1]), _value(match[2])
    if whole == 0 or part > whole or whole in range(1900, 2100):
        return []
    if whole in (100, 10, 1000) or (whole <= 20 and part <= 10):
        return [Figure(100 * part / whole, "share", match[0], is_rough=whole <= 20)]
    return []


def _fraction(match: re.Match[str]) -> list[Figure]:
    lead, name = (match[1] or "").lower(), match[2].lower()
    if name in ("third", "quarter", "fifth", "tenth") and lead not in ("a", "one"):
        return []
    times = _WORDS.get(lead, 1) if name.endswith("s") and name != "halves" else 1
    return [Figure(times * _SHARES[name], "share", match[0], is_rough=True)]


def _plain(match: re.Match[str], lenient: bool) -> Figure | None:
    word = match["number"].lower()
    text = match[0]
    if match["percent"]:
        return Figure(_value(word), "share", text)
    if match["unit"]:
        unit, factor = _TIMES[match["unit"].lower()]
        return Figure(_value(word) * factor, unit, text)
    if word == "one" and not lenient:
        return None
    if match["count"]:
        return Figure(_value(word), "count", text)
    return Figure(_value(word), None, text)


def _spread_units(text: str) -> str:
    """ "8 to 19 hours" says eight hours too: repeat a range's unit after its first number."""

    def spread(match: re.Match[str]) -> str:
        tail = match[4].strip().lstrip("-")
        return f"{match[1]} {tail} to {match[3]} {tail}" if not match[2] else match[0]

    return _RANGE.sub(spread, text)


def _value(number: str) -> float:
    return float(_WORDS[number.lower()]) if number.lower() in _WORDS else float(number.replace(",", "").rstrip("."))
