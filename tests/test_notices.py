"""Every fixed text a patient can see, walked by id, language, country and the clinic's state."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from itertools import product

import pytest

from bot.clinics import Clinic, CrisisLine, Hours
from bot.domain import Route
from bot.guard.notices import LANGUAGES, load_notices
from bot.text import reading_grade

NOTICES = load_notices()
NOW = datetime(2026, 11, 22, 17, tzinfo=UTC)  # a Sunday noon in New York
WEEK = tuple(Hours(weekday, 9 * 60, 17 * 60) for weekday in range(5))
CLINICS = {
    "none": None,
    "no phone": Clinic("default", "Ketamine Guide"),
    "no hours": Clinic("cedar", "Cedar {Clinic}", phone="555-0142"),
    "open": Clinic("cedar", "Cedar Clinic", phone="555-0142", hours=(Hours(6, 0, 1440),)),
    "closed": Clinic("cedar", "Cedar Clinic", phone="555-0142", hours=WEEK),
    "closed, with a nurse": Clinic(
        "cedar", "Cedar Clinic", phone="555-0142", hours=WEEK, when_closed="the nurse at 555-0143"
    ),
}
PLACES = ("US", "GB", "IE", "CA", "AU", "NZ", "FR", "JP")
CRISIS = tuple(id for id in NOTICES.ids if id.startswith("crisis"))
CONSULT = ("dosing", "interaction", "treatment_decision", "eligibility", "diagnosis")
QUANTITY = re.compile(
    r"\d[\d.,]*\s*(?:mg|mcg|µg|ug|g|ml|cc|iu|units?|milli\w+|micro\w+|sprays?|puffs?|drops?|tablets?|lozenges?|doses?)\b",
    re.I,
)


def in_country(clinic: Clinic | None, country: str) -> Clinic:
    """The clinic moved to `country`; none becomes one without a phone, which reads the same."""
    given = clinic or Clinic("default", "Ketamine Guide")
    return replace(given, country=country)


def every_text() -> dict[str, str]:
    """What each notice reads as, in every language, country and state of the clinic."""
    return {
        f"{id} {language} {place} {state}": NOTICES.notice(
            id, language=language, clinic=in_country(clinic, place), now=NOW
        ).notice.text
        for id, language, place, (state, clinic) in product(NOTICES.ids, LANGUAGES, PLACES, CLINICS.items())
    }


TEXTS = every_text()


def shown(id: str, language: str = "en", clinic: Clinic | None = None, variant: int = 0) -> str:
    return NOTICES.notice(id, language=language, clinic=clinic, now=NOW, variant=variant).notice.text


def test_the_texts_are_those_that_were_last_read_aloud() -> None:
    assert NOTICES.digest == "34016158678cfceab9722d790f50ee885110fb794e00d280059510dafa68c5e3"


def test_every_route_but_answer_has_a_notice_in_both_languages() -> None:
    assert not [
        (route, language)
        for route, language in product(set(Route) - {Route.ANSWER}, LANGUAGES)
        if not shown(route.value, language)
    ]


def test_no_text_holds_a_placeholder_left_over() -> None:
    assert {name for name, text in TEXTS.items() if re.search(r"[{}]", text.replace("Cedar {Clinic}", ""))} == set()


def test_no_text_holds_a_quantity_of_drug() -> None:
    assert {name for name, text in TEXTS.items() if QUANTITY.search(text)} == set()


def test_every_text_names_a_person_or_a_line_to_turn_to() -> None:
    someone = re.compile(r"prescriber|pharmacist|doctor|clinic|555-|988|\bcall\b|farmacéutico|médico|\bllame\b", re.I)
    assert {name for name, text in TEXTS.items() if not someone.search(text)} == set()


@pytest.mark.parametrize("id", [id for id in NOTICES.ids if id != "not_english"])
def test_english_reads_at_sixth_grade(id: str) -> None:
    assert max(reading_grade(text) for name, text in TEXTS.items() if name.startswith(f"{id} en ")) <= 6.0


def test_no_text_says_that_a_clinician_reviewed_or_guides_it() -> None:
    claims = re.compile(r"(?:clinician|doctor|medical)(?:s|ly)?[- ](?:guided|reviewed|approved|led|checked)", re.I)
    assert {name for name, text in TEXTS.items() if claims.search(text)} == set()


@pytest.mark.parametrize("id", [id for id in NOTICES.ids if id.split(".")[0] in CONSULT])
def test_consult_notices_say_so_in_those_words(id: str) -> None:
    assert (
        "consult a professional" in shown(id, "en"),
        bool(re.search(r"consulte (pronto )?a un profesional", shown(id, "es"))),
    ) == (True, True)


def test_an_open_clinic_is_named_with_its_phone() -> None:
    assert "Call Cedar Clinic at 555-0142, or ask your pharmacist." in shown("dosing", clinic=CLINICS["open"])


def test_a_closed_clinic_says_when_it_opens_and_who_answers_until_then() -> None:
    assert (
        "Cedar Clinic is closed now and opens tomorrow at 9:00 am. Its number is 555-0142. "
        "Until then: the nurse at 555-0143."
    ) in shown("dosing", clinic=CLINICS["closed, with a nurse"])


def test_without_a_clinic_it_is_the_prescriber_or_pharmacist() -> None:
    assert "Ask your prescriber or pharmacist." in shown("dosing")


# --- The crisis rubric at the end of the Routes section of the guard's design ---


@pytest.mark.parametrize("id", CRISIS)
def test_a_crisis_notice_is_ninety_words_at_most(id: str) -> None:
    assert max(len(text.split()) for name, text in TEXTS.items() if name.startswith(f"{id} ")) <= 90


ENGLISH_RUBRIC = {
    "acknowledges": r"thank you|it matters|it is good that you",
    "asks one direct question": r"^[^?]*(?:(?:\"[^\"]*\?\")[^?]*)*\?[^?]*(?:\"[^\"]*\?\"[^?]*)*$",
    "asks about danger now": r"in danger right now\?",
    "gives a line open day and night": r"call or text 988, or chat at 988lifeline\.org: free, confidential, 24",
    "names someone trusted": r"someone you (?:both )?trust",
    "and a professional": r"doctor or therapist",
    "urges the emergency number when imminent": r"call 911",
    "asks to be with someone": r"stay with|where a person is",
    "puts distance from means": r"away from anything|distance between|out of reach",
    "says what it is": r"i am an automated tool",
    "does not leave": r"i am still here",
}
SPANISH_RUBRIC = {
    "acknowledges": r"gracias|es importante que|es bueno que",
    "asks about danger now": r"está en peligro ahora\?",
    "gives a line open day and night": r"988 \(oprima 2\).*988lifeline\.org: gratis, confidencial, las 24 horas",
    "names someone trusted": r"confianza",
    "and a professional": r"médico o terapeuta",
    "urges the emergency number when imminent": r"llame al 911",
    "asks to be with someone": r"quédese (?:con|a su lado)|donde haya una persona",
    "puts distance from means": r"aléjese de|lejos de lo que|aleje lo que",
    "says what it is": r"soy una herramienta automática",
    "does not leave": r"sigo aquí",
}
NEVER = re.compile(
    r"promise|contract|can(?:no|')t (?:talk|discuss)|i understand how you feel|disorder|depressed|\bpills?\b|\bgun|"
    r"promet|contrato|no puedo hablar|trastorno|deprimid|pastilla|\barma\b",
    re.I,
)


@pytest.mark.parametrize("id", CRISIS)
def test_a_crisis_notice_meets_the_rubric_in_english(id: str) -> None:
    assert [item for item, sign in ENGLISH_RUBRIC.items() if not re.search(sign, shown(id), re.I | re.S)] == []


@pytest.mark.parametrize("id", CRISIS)
def test_a_crisis_notice_meets_the_rubric_in_spanish(id: str) -> None:
    assert [item for item, sign in SPANISH_RUBRIC.items() if not re.search(sign, shown(id, "es"), re.I | re.S)] == []


def test_no_crisis_notice_asks_for_a_promise_names_a_method_or_diagnoses() -> None:
    assert {name for name, text in TEXTS.items() if name.startswith("crisis") and NEVER.search(text)} == set()


def test_a_crisis_notice_offers_two_buttons() -> None:
    choices = {id: NOTICES.notice(id, language="en", clinic=None, now=NOW).choices for id in CRISIS}
    assert {len(buttons) for buttons in choices.values()} == {2}


def test_the_crisis_wording_changes_from_turn_to_turn() -> None:
    ids = [NOTICES.resolve("crisis", variant) for variant in range(5)]
    assert ids == ["crisis", "crisis.1", "crisis.2", "crisis.1", "crisis.2"]


def test_a_dotted_notice_that_is_absent_falls_back_on_its_head() -> None:
    assert [NOTICES.resolve(id) for id in ("crisis.self", "crisis.other.x", "dosing.amount")] == [
        "crisis",
        "crisis.other",
        "dosing",
    ]


def test_an_emergency_notice_begins_with_the_call() -> None:
    assert {shown(id).partition(".")[0] for id in ("emergency", "emergency.intentional")} == {"Call 911 now"}


def test_an_emergency_notice_holds_all_that_it_must() -> None:
    musts = ("Do not drive", "Stay with", "Poison Help: 1-800-222-1222", "what was taken", "on purpose", "988")
    assert [must for must in musts if must not in shown("emergency")] == []


@pytest.mark.parametrize(
    ("place", "crisis", "emergency"),
    [
        ("US", "988", "911"),
        ("GB", "116 123", "999"),
        ("IE", "116 123", "112 or 999"),
        ("CA", "988", "911"),
        ("AU", "13 11 14", "000"),
        ("NZ", "1737", "111"),
        ("FR", "a crisis line where you live", "112"),
        ("JP", "a crisis line where you live", "your local emergency number"),
    ],
)
def test_each_country_has_its_own_numbers(place: str, crisis: str, emergency: str) -> None:
    text = shown("crisis", clinic=Clinic("here", "Here", country=place))
    assert (crisis in text, f"call {emergency}" in text, "988" in text) == (True, True, place in ("US", "CA"))


def test_a_crisis_line_that_the_clinic_confirmed_stands_first() -> None:
    line = CrisisLine("Telefon Aid", "555 0199", confirmed_by="J. Example, practice manager")
    text = shown("crisis", clinic=Clinic("here", "Here", country="JP", crisis_lines=(line,)))
    assert "Telefon Aid: 555 0199. Call your local emergency number" in text


def test_unavailable_still_gives_the_crisis_contacts() -> None:
    assert [number for number in ("988", "911") if number not in shown("unavailable")] == []


def test_the_notice_for_another_language_speaks_both_of_ours() -> None:
    text = shown("not_english", "fr")
    assert ("English and Spanish only" in text, "inglés y español" in text) == (True, True)


def test_every_overlay_reads_in_every_language_and_country() -> None:
    texts = [
        NOTICES.overlay(id, language=language, clinic=Clinic("here", "Here", country=place)).text
        for id, language, place in product(NOTICES.overlay_ids, LANGUAGES, PLACES)
    ]
    assert [text for text in texts if not text or re.search(r"[{}]", text) or QUANTITY.search(text)] == []
