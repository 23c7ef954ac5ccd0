import subprocess
import sys

import pytest

from bot.text import language_of, reading_grade, sentence_spans, syllables


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("Dr. Lee of the U.S. Food office said 3.5 of 10.", ["Dr. Lee of the U.S. Food office said 3.5 of 10."]),
        ("It was seen in the U.S. The label says so.", ["It was seen in the U.S.", "The label says so."]),
        ("See e.g. the label, vs. others.", ["See e.g. the label, vs. others."]),
        ('He said "stop." She did.', ['He said "stop."', "She did."]),
        ("A title\n\nA line\n- a point\n- another", ["A title", "A line", "- a point", "- another"]),
        ("K. Smith wrote it.", ["K. Smith wrote it."]),
        ("Wait... what?", ["Wait...", "what?"]),
        ("  \n ", []),
    ],
)  # fmt: skip
def test_sentences_are_found_in_outside_text(text: str, sentences: list[str]) -> None:
    assert [span.of(text) for span in sentence_spans(text)] == sentences


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("How long does a session last?", "en"),
        ("ketamine bladder problems", "en"),
        ("does it grow new brain cells", "en"),
        ("¿Qué es la ketamina?", "es"),
        ("cuanto dura el efecto", "es"),
        ("quiero morir", "es"),
        ("ketamina para la depresion", "es"),
        ("je suis malade et je ne sais pas", "other"),
        ("was ist das für ein mittel", "other"),
        ("Кетамин помогает?", "other"),
        ("氯胺酮是什么", "other"),
        ("😀😀", "other"),
        ("", "other"),
        ("zxqv wrtk", "other"),
    ],
)
def test_the_language_is_hinted_at(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("blood", 1), ("hours", 1), ("used", 1), ("people", 2), ("doctor", 2), ("started", 2), ("bladder", 2),
        ("clinician", 3), ("medicine", 3), ("infusion", 3), ("anxiety", 4), ("experience", 4), ("available", 4),
        ("ketamine", 2), ("dissociation", 2), ("ketamine's", 2), ("2019", 1),
    ],
)  # fmt: skip
def test_syllables_are_counted_and_drug_names_count_as_two(word: str, count: int) -> None:
    assert syllables(word) == count


def test_the_grade_is_flesch_and_kincaids() -> None:
    # 6 words, 1 sentence, 6 syllables: 0.39 * 6 + 11.8 * 1 - 15.59
    assert reading_grade("The cat sat on the mat.") == pytest.approx(-1.45)


def test_a_hard_text_reads_at_a_higher_grade_than_a_plain_one() -> None:
    plain = reading_grade("The spray can make you sleepy. Stay until staff say you can go.")
    hard = reading_grade("Intranasal administration necessitates prolonged observation of psychomotor impairment.")
    assert (plain < 4, hard > 12) == (True, True)


def test_text_without_words_has_grade_zero() -> None:
    assert reading_grade(" … ") == 0.0


def test_importing_it_does_not_load_the_hyphenation_dictionary() -> None:
    code = "import sys, bot.text; print('pyphen' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "False\n"
