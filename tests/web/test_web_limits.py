"""Rate limits and the crisis strip: small parts that need no site."""

from __future__ import annotations

import pytest

from bot.clinics import Clinic, CrisisLine
from bot.errors import SettingsError
from bot.web.limits import AskLimits
from bot.web.origins import frame_ancestors, normal_origin
from bot.web.render import notice_blocks
from bot.web.strip import crisis_strip, link_numbers
from bot.web.words import language_of, words


def test_an_address_is_kept_as_a_digest_that_changes_with_the_day() -> None:
    days = [0.0]
    limits = AskLimits(now=lambda: days[0] * 86_400)
    first = limits.digest("203.0.113.7")
    same = limits.digest("203.0.113.7")
    days[0] = 1.0
    assert (first == same, first == limits.digest("203.0.113.7"), "203" in first) == (True, False, False)


def test_an_ipv6_household_counts_as_one_address() -> None:
    limits = AskLimits()
    assert limits.digest("2001:db8:1:2::1") == limits.digest("2001:db8:1:2:ffff::9") != limits.digest("2001:db8:1:3::1")


def test_a_clinics_own_limit_holds_over_all_addresses() -> None:
    limits = AskLimits(per_clinic="2/minute")
    waits = [limits.wait_s("cedar", f"203.0.113.{last}") for last in range(3)]
    assert (waits[:2], waits[2] is not None and 1 <= waits[2] <= 60) == ([None, None], True)


@pytest.mark.parametrize("url", ["nonsense", "gopher://user:secret@host:1", "redis+nothing://"])
def test_a_storage_that_cannot_be_is_a_setting_named_in_one_line(url: str) -> None:
    with pytest.raises(SettingsError, match=r"^BOT_LIMITS_URL: ((?!secret).)*$"):
        AskLimits(url)


def test_a_storage_that_is_down_silences_nobody() -> None:
    assert AskLimits("redis://127.0.0.1:1").wait_s("cedar", "203.0.113.7") is None


@pytest.mark.parametrize(
    ("text", "origin"),
    [
        ("https://Clinic.example.com", "https://clinic.example.com"),
        ("https://clinic.example.com:443", "https://clinic.example.com"),
        ("http://localhost:8000/", "http://localhost:8000"),
        ("null", None),
        ("https://clinic.example.com/page", None),
        ("https://user@clinic.example.com", None),
        ("https://clinic.example.com:99999", None),
        ("javascript:alert(1)", None),
    ],
)
def test_origins_are_compared_in_one_form(text: str, origin: str | None) -> None:
    assert normal_origin(text) == origin


@pytest.mark.parametrize(
    ("clinic", "value"),
    [
        (None, "'none'"),
        (Clinic("a", "A"), "'none'"),
        (Clinic("a", "A", allowed_origins=("https://a.example.com",)), "'self' https://a.example.com"),
    ],
)
def test_only_a_clinics_own_pages_may_frame_its_chat(clinic: Clinic | None, value: str) -> None:
    assert frame_ancestors(clinic) == value


@pytest.mark.parametrize(
    ("country", "language", "links"),
    [
        ("US", "en", ["tel:988", "sms:988", "tel:911"]),
        ("US", "es", ["tel:988", "sms:988?body=AYUDA", "tel:911"]),
        ("GB", "en", ["tel:116123", "tel:999"]),
        ("IE", "en", ["tel:116123", "tel:112", "tel:999"]),
        ("AU", "en", ["tel:131114", "tel:000"]),
        ("NZ", "es", ["tel:1737", "sms:1737", "tel:111"]),
        ("BR", "en", []),
    ],
)
def test_the_strip_has_a_link_for_each_number_of_the_country(country: str, language: str, links: list[str]) -> None:
    strip = crisis_strip(Clinic("a", "A", country=country), language)
    assert [part.href for part in strip if part.href] == links


def test_a_line_that_a_clinic_confirmed_is_in_the_strip() -> None:
    clinic = Clinic("a", "A", country="BR", crisis_lines=(CrisisLine("CVV", "+55 188", "Dr. B"),))
    assert "tel:+55188" in [part.href for part in crisis_strip(clinic, "en")]


def test_both_languages_say_the_same_things() -> None:
    assert words("en").keys() == words("es").keys()


@pytest.mark.parametrize(
    ("wanted", "accepted", "language"),
    [
        ("es", None, "es"),
        (None, "es-MX,es;q=0.9,en;q=0.8", "es"),
        (None, "de-DE,en", "en"),
        ("fr", "es", "es"),
        (None, None, "en"),
    ],
)
def test_the_language_is_the_one_asked_for_or_accepted(wanted: str | None, accepted: str | None, language: str) -> None:
    assert language_of(wanted, accepted) == language


def test_a_notices_lists_are_told_from_its_paragraphs() -> None:
    blocks = notice_blocks("Call now.\n\n- One.\n- Two.\n\nEnd.")
    assert [(block.text, block.items) for block in blocks] == [("Call now.", ()), ("", ("One.", "Two.")), ("End.", ())]


@pytest.mark.parametrize(
    ("text", "links"),
    [
        (
            "Call or text 988, or chat at 988lifeline.org: free, 24/7.",
            ["tel:988", "sms:988", "https://988lifeline.org"],
        ),
        ("Call 1-800-222-1222.", ["tel:18002221222"]),
        ("It peaks in 40 minutes; see F183 and 2020.", ["tel:2020"]),
        ("Open 24 hours, press 2.", []),
    ],
)
def test_numbers_become_links_and_addresses_stay_whole(text: str, links: list[str]) -> None:
    parts = tuple(link_numbers(text, language="en", country="US"))
    assert [part.href for part in parts if part.href] == links
