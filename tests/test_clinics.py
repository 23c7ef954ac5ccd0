"""clinics.toml: what it must hold, how a fault is named, and when a clinic is open."""

from __future__ import annotations

from dataclasses import fields
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot import clinics
from bot.clinic_checks import unknown_slugs
from bot.clinics import Clinic, CrisisLine, Hours, is_open, load_clinics, next_opening
from bot.errors import SettingsError

PROJECT = Path(__file__).resolve().parent.parent
DEFAULT = '[default]\nname = "Ketamine Guide"\n'
NEW_YORK = ZoneInfo("America/New_York")
WEEK = Clinic("cedar", "Cedar", hours=(Hours(0, 540, 750), Hours(0, 810, 1020), Hours(4, 540, 900)))


@pytest.fixture
def write(tmp_path: Path):
    """A function that writes a clinics.toml holding the default clinic and then the given text."""

    def written(text: str, *, before: str = DEFAULT) -> Path:
        path = tmp_path / "clinics.toml"
        path.write_text(before + text, encoding="utf-8")
        return path

    return written


def test_the_file_that_ships_serves_localhost_without_a_phone() -> None:
    (clinic,) = load_clinics(PROJECT / "clinics.toml").values()
    assert clinic == Clinic(
        "default", "Ketamine Guide", allowed_origins=("http://localhost:7860", "http://127.0.0.1:7860")
    )


def test_the_examples_at_the_end_of_the_file_can_be_uncommented(write) -> None:
    commented = (PROJECT / "clinics.toml").read_text(encoding="utf-8").partition("# Two fictional clinics:\n#\n")[2]
    examples = "\n".join(line.removeprefix("#").removeprefix(" ") for line in commented.splitlines())
    assert list(load_clinics(write(examples))) == ["default", "cedar-lane", "harbour-road"]


def test_a_whole_table_becomes_a_clinic(write, tmp_path: Path) -> None:
    (tmp_path / "logo.svg").write_text("<svg/>")
    path = write(
        """
[cedar]
name = "Cedar"
phone = "+1 617 555 0142"
timezone = "America/New_York"
hours = { friday = ["09:00-15:00"], monday = ["13:30-17:00", "09:00-12:30"] }
when_closed = "the nurse"
accent = "#1F5F4A"
logo = "logo.svg"
suggested_questions = ["What is a session like?"]
allowed_origins = ["https://www.example.com:8443"]
enabled = false

[[cedar.crisis_lines]]
name = "Aid"
number = "555 0190"
confirmed_by = "A. Example"
"""
    )
    assert load_clinics(path)["cedar"] == Clinic(
        "cedar",
        "Cedar",
        phone="+1 617 555 0142",
        hours=WEEK.hours,
        when_closed="the nurse",
        accent="#1f5f4a",
        logo=str((tmp_path / "logo.svg").resolve()),
        suggested_questions=("What is a session like?",),
        allowed_origins=("https://www.example.com:8443",),
        crisis_lines=(CrisisLine("Aid", "555 0190", "A. Example"),),
        enabled=False,
    )


@pytest.mark.parametrize(
    ("field", "begins"),
    [
        ('phon = "555-0142"', "cedar.phon: there is no such field; did you mean phone?"),
        ("phone = 5550142", "cedar.phone: must be a phone number"),
        ('phone = "call us"', "cedar.phone: must be a phone number"),
        ('country = "UK"', 'cedar.country: must be an ISO 3166 code: the United Kingdom is "GB"'),
        ('country = "usa"', "cedar.country: must be an ISO 3166 code"),
        ('timezone = "Boston"', "cedar.timezone: must be a time zone's name"),
        ('timezone = "../x"', "cedar.timezone: must be a time zone's name"),
        ('languages = ["fr"]', 'cedar.languages: must be ["en"]'),
        ("languages = []", 'cedar.languages: must be ["en"]'),
        ('accent = "blue"', "cedar.accent: must be a colour"),
        ('accent = "#ffdd00"', "cedar.accent: is too light for white text (contrast 1."),
        ('logo = "https://www.example.com/logo.png"', "cedar.logo: must be a local picture"),
        ('greeting = "<b>Hello</b>"', "cedar.greeting: must be one line of plain text"),
        ('suggested_questions = "What is it?"', "cedar.suggested_questions: must be a list"),
        ('allowed_origins = ["*"]', "cedar.allowed_origins: must be a website's origin"),
        ('allowed_origins = ["https://www.example.com/"]', "cedar.allowed_origins: must be a website's origin"),
        ('allowed_origins = ["http://www.example.com"]', "cedar.allowed_origins: must be a website's origin"),
        ('allowed_origins = ["https://*.example.com"]', "cedar.allowed_origins: must be a website's origin"),
        ('documents_left_out = ["Cost & insurance"]', "cedar.documents_left_out: must be a document's slug"),
        ('documents_left_out = ["en/cost-and-insurance"]', "cedar.documents_left_out: must be a document's slug"),
        ('errors_contact = "ring Bob"', "cedar.errors_contact: must be a mail address"),
        ('crisis_lines = [{ name = "Aid", number = "1" }]', "cedar.crisis_lines: needs exactly name, number"),
        ('enabled = "no"', "cedar.enabled: must be true or false"),
        ('timezone = "Europe/Dublin"\nhours = "9 to 5"', "cedar.hours: must be a table"),
        ('timezone = "Europe/Dublin"\nhours = { mon = ["09:00-17:00"] }', "cedar.hours.mon: must be a weekday"),
        ('timezone = "Europe/Dublin"\nhours = { monday = ["9-17"] }', "cedar.hours.monday: must be a list of times"),
        (
            'timezone = "Europe/Dublin"\nhours = { monday = ["22:00-06:00"] }',
            "cedar.hours.monday: 22:00-06:00 does not run",
        ),
        (
            'timezone = "Europe/Dublin"\nhours = { monday = ["09:00-13:00", "12:00-17:00"] }',
            "cedar.hours.monday: has times that overlap",
        ),
        ('hours = { monday = ["09:00-17:00"] }', "cedar.hours: needs the table's timezone too"),
    ],
)
def test_a_wrong_field_stops_the_start_by_name_and_line(write, field: str, begins: str) -> None:
    path = write(f'[cedar]\nname = "Cedar"\n{field}\n')
    line = 5 + field.count("\n")
    with pytest.raises(SettingsError) as error:
        load_clinics(path)
    assert str(error.value).startswith(f"clinics.toml:{line}: {begins}")


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ('[Cedar]\nname = "Cedar"\n', "clinics.toml:3: Cedar: must be a table whose name is small letters"),
        ('[cedar]\nphone = "555-0142"\n', "clinics.toml:3: cedar: needs a name"),
        ("[cedar\n", "clinics.toml is not TOML: "),
        ('[default]\nname = "Again"\n', "clinics.toml is not TOML: "),
    ],
)
def test_a_wrong_table_stops_the_start(write, text: str, begins: str) -> None:
    with pytest.raises(SettingsError) as error:
        load_clinics(write(text))
    assert str(error.value).startswith(begins)


def test_a_fault_in_a_nested_table_names_its_own_line(write) -> None:
    path = write('[cedar]\nname = "Cedar"\ntimezone = "Europe/Dublin"\n\n[cedar.hours]\nmonday = ["9"]\n')
    with pytest.raises(SettingsError, match=r"^clinics\.toml:8: cedar\.hours\.monday: "):
        load_clinics(path)


def test_a_file_without_a_default_clinic_is_refused(write) -> None:
    with pytest.raises(SettingsError, match=r"needs a table \[default\]"):
        load_clinics(write('[cedar]\nname = "Cedar"\n', before=""))


def test_a_missing_file_is_named_with_its_setting(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="BOT_CLINICS_FILE"):
        load_clinics(tmp_path / "clinics.toml")


def test_a_greeting_that_the_guard_objects_to_is_refused(write) -> None:
    path = write('[cedar]\nname = "Cedar"\ngreeting = "You are a candidate"\n')
    with pytest.raises(SettingsError, match=r"^clinics\.toml:5: cedar\.greeting: must not be shown.*a verdict"):
        load_clinics(path, objection=lambda text: "a verdict" if "candidate" in text else None)


def test_every_field_of_a_clinic_but_its_id_can_be_set() -> None:
    assert set(clinics._readers(PROJECT)) == {field.name for field in fields(Clinic)} - {"id"}


@pytest.mark.parametrize(
    ("local", "expected"),
    [
        (datetime(2026, 11, 23, 9, 0), True),
        (datetime(2026, 11, 23, 12, 30), False),
        (datetime(2026, 11, 23, 16, 59), True),
        (datetime(2026, 11, 23, 17, 0), False),
        (datetime(2026, 11, 24, 10, 0), False),
    ],
)
def test_a_clinic_is_open_from_its_opening_to_just_before_its_closing(local: datetime, expected: bool) -> None:
    assert is_open(WEEK, local.replace(tzinfo=NEW_YORK)) is expected


def test_hours_are_the_clinics_own_clock_wherever_the_server_stands() -> None:
    assert is_open(WEEK, datetime(2026, 11, 23, 14, 0, tzinfo=UTC)) is True


def test_without_hours_nobody_says_open_or_closed() -> None:
    now = datetime(2026, 11, 23, tzinfo=UTC)
    assert (is_open(Clinic("x", "X"), now), next_opening(Clinic("x", "X"), now)) == (None, None)


@pytest.mark.parametrize(
    ("now", "opening"),
    [
        (datetime(2026, 11, 23, 7, 0), datetime(2026, 11, 23, 9, 0)),
        (datetime(2026, 11, 23, 13, 0), datetime(2026, 11, 23, 13, 30)),
        (datetime(2026, 11, 23, 18, 0), datetime(2026, 11, 27, 9, 0)),
        (datetime(2026, 10, 30, 16, 0), datetime(2026, 11, 2, 9, 0)),
    ],
)
def test_the_next_opening_is_on_the_wall_clock_also_across_the_change_of_time(now: datetime, opening: datetime) -> None:
    assert next_opening(WEEK, now.replace(tzinfo=NEW_YORK)) == opening.replace(tzinfo=NEW_YORK)


@pytest.mark.parametrize(
    ("slug", "said"),
    [
        ("cost-and-insurance", ()),
        ("cost-and-insurrance", ('no document is called "cost-and-insurrance": did you mean "cost-and-insurance"?',)),
        ("insurance-and-cost", ('no document is called "insurance-and-cost": did you mean "cost-and-insurance"?',)),
        ("opening-hours", ('no document is called "opening-hours": take it out',)),
    ],
)
def test_a_document_left_out_that_does_not_exist_is_named_with_the_nearest(slug: str, said: tuple[str, ...]) -> None:
    assert unknown_slugs([slug], {"cost-and-insurance", "ptsd", "dissociation"}) == said
