# ruff: noqa: E501  (scripts and markup in strings)
"""The widget's scripts, the iframe's page and the instructions, as they are served."""

from __future__ import annotations

import base64
import hashlib
import html
import re

import pytest

from bot.web.embed import widget

PINNED = f"/widget/{widget().version}"


def test_the_launcher_is_at_most_8_kb_and_all_of_it_20(site) -> None:
    launcher, panel = (len(widget().scripts[name].packed) for name in ("chat.js", "panel.js"))
    assert (launcher <= 8_000, launcher + panel <= 20_000) == (True, True)


@pytest.mark.parametrize("path", ["/widget/v1/chat.js", f"{PINNED}/chat.js", f"{PINNED}/panel.js"])
def test_scripts_may_be_loaded_by_any_page(site, path: str) -> None:
    headers = site.get(path).headers
    wanted = ("text/javascript; charset=utf-8", "*", "cross-origin")
    assert (
        headers["content-type"],
        headers["access-control-allow-origin"],
        headers["cross-origin-resource-policy"],
    ) == wanted


def test_only_the_versioned_address_is_immutable(site) -> None:
    kept = [
        "immutable" in site.get(path).headers["cache-control"] for path in (f"{PINNED}/chat.js", "/widget/v1/chat.js")
    ]
    assert kept == [True, False]


def test_the_published_digest_is_that_of_the_script(site) -> None:
    published = re.search(r'integrity="([^"]+)"', html.unescape(site.get("/embed/instructions?clinic=cedar").text))
    sent = site.get(f"{PINNED}/chat.js").content
    assert published and published[1] == "sha384-" + base64.b64encode(hashlib.sha384(sent).digest()).decode()


def test_the_launcher_carries_the_panels_digest(site) -> None:
    panel = site.get(f"{PINNED}/panel.js").content
    digest = "sha384-" + base64.b64encode(hashlib.sha384(panel).digest()).decode()
    assert digest in site.get("/widget/v1/chat.js").text


@pytest.mark.parametrize(
    "path", ["/widget/v1/panel.js", "/widget/000000000000/chat.js", f"{PINNED}/../chat.py", f"{PINNED}/other.js"]
)
def test_there_are_no_other_scripts(site, path: str) -> None:
    assert site.get(path).status_code == 404


@pytest.mark.parametrize("name", ["chat.js", "panel.js"])
def test_the_scripts_parse_no_html_and_store_nothing(name: str) -> None:
    text = widget().scripts[name].text.decode()
    banned = r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|localStorage|sessionStorage|indexedDB|document\.cookie|eval\(|new Function"
    assert re.findall(banned, text) == []


@pytest.mark.parametrize(
    ("clinic", "ancestors"),
    [("cedar", "'self' https://cedar.example.com"), ("maple", "'self' https://maple.example.com"), ("off", "'none'")],
)
def test_each_clinics_page_is_framed_by_its_own_origins_alone(site, clinic: str, ancestors: str) -> None:
    policy = site.get(f"/embed?clinic={clinic}").headers["content-security-policy"]
    assert policy.rsplit("frame-ancestors ", 1)[1] == ancestors


def test_a_framed_page_has_no_blanket_refusal(site) -> None:
    assert "x-frame-options" not in site.get("/embed?clinic=cedar").headers


def test_an_unknown_clinic_has_no_page(site) -> None:
    assert [site.get(path).status_code for path in ("/embed?clinic=nobody", "/embed/instructions?clinic=nobody")] == [
        404,
        404,
    ]


def test_the_line_to_paste_holds_the_phone_and_the_crisis_line(site) -> None:
    page = html.unescape(site.get("/embed/instructions?clinic=cedar").text)
    line = '<ketamine-guide clinic="cedar" accent="#2d5d3a"><a href="tel:5550100">Cedar Clinic: 555-0100</a> · <a href="tel:988">988</a>'
    assert line in page


@pytest.mark.parametrize(
    "words",
    [
        "WordPress",
        "Squarespace",
        "Wix",
        "Webflow",
        "Plain HTML",
        "<iframe",
        "script-src http://guide.example.com",
        "frame-src",
        "What to tell patients",
    ],
)
def test_the_instructions_cover_each_way(site, words: str) -> None:
    assert words in html.unescape(site.get("/embed/instructions?clinic=cedar").text)
