"""The Gradio chat as a patient uses it."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect


@pytest.fixture
def chat(make_page, guide):
    """A function that opens the chat and waits for its box."""

    def open_chat(query: str = "", **options):
        page = make_page(**options)
        page.goto(f"{guide.url}/chat/{query}")
        page.wait_for_selector("#kg-question textarea")
        expect(page.get_by_role("button", name="Send").or_(page.get_by_role("button", name="Enviar"))).to_be_visible()
        return page

    return open_chat


def ask(page, text: str, wait_for: str = ".kg-answer") -> None:
    page.get_by_role("textbox").fill(text)
    page.keyboard.press("Enter")
    page.wait_for_selector(wait_for)
    page.wait_for_timeout(300)


def test_a_question_gets_its_cited_answer(chat) -> None:
    page = chat()
    ask(page, "Does it raise blood pressure?")
    page.locator(".kg-card summary").first.click()
    text = page.locator(".kg-answer").inner_text()
    wanted = [
        "Ketamine can raise blood pressure for a short time.[1]",
        "Label of a nasal spray (A publisher, 2020)",
        "Approved use",
        "Read in context",
    ]
    assert [piece in text for piece in wanted] == [True] * 4


def test_a_citation_opens_the_library_at_its_sentence(chat) -> None:
    page = chat()
    ask(page, "Does it raise blood pressure?")
    page.locator(".kg-card summary").nth(1).click()
    with page.context.expect_page() as opened:
        page.get_by_role("link", name="Read in context").nth(0).click()
    library = opened.value
    library.wait_for_load_state()
    marked = library.locator(":target").inner_text()
    assert marked.startswith("It usually settles & eases within a few hours.")


def test_citations_of_one_place_share_a_card_that_keeps_each_quote(chat) -> None:
    page = chat()
    ask(page, "how is blood pressure measured?")
    page.locator(".kg-card summary").nth(1).click()
    quotes = page.locator(".kg-card[open] blockquote").all_inner_texts()
    assert (page.locator(".kg-card").count(), [quote.partition(" Read")[0] for quote in quotes]) == (
        2,
        ["[2] They measure before.", "[3] They measure after."],
    )


def test_what_is_typed_is_shown_as_typed(chat) -> None:
    page = chat()
    typed = "blood pressure <img src=x onerror=alert(1)> **bold** ![x](https://elsewhere.example.net/x.png)"
    ask(page, typed)
    assert (page.locator(".kg-asked").inner_text(), page.locator(".kg-asked *").count()) == (typed, 0)


def test_history_is_the_patients_own_turns(chat, guide) -> None:
    page = chat()
    ask(page, "blood pressure & <more>")
    ask(page, "and pressure after that?", ".message-row.user-row >> nth=1")
    page.wait_for_function("document.querySelectorAll('.kg-answer').length == 2")
    assert guide.assistant.asked[-1].history == ("blood pressure & <more>",)


def test_a_crisis_notice_comes_with_its_two_buttons(chat) -> None:
    page = chat()
    ask(page, "i want to die", ".kg-crisis")
    assert page.locator("#kg-choices button:visible").all_inner_texts() == [
        "Yes, I might be in danger now",
        "No, I am not in danger right now",
    ]


def test_suggested_questions_are_asked_by_a_click(chat) -> None:
    page = chat()
    ask(page, "blood pressure")
    page.get_by_role("button", name="What does the staff do?").click()
    page.wait_for_selector(".kg-unanswered")
    assert page.locator(".kg-asked").last.inner_text() == "What does the staff do?"


def test_the_page_speaks_spanish(chat) -> None:
    page = chat("?language=es")
    page.wait_for_selector(".kg-strip[lang=es]")
    assert page.locator("#kg-strip a").first.get_attribute("href") == "tel:988"


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (360, 640), (320, 256)])
def test_the_crisis_strip_stays_in_view(chat, width: int, height: int) -> None:
    page = chat(viewport={"width": width, "height": height})
    ask(page, "blood pressure")
    page.evaluate("window.scrollTo(0, document.body.scrollHeight)")
    box = page.locator("#kg-strip").bounding_box()
    assert box is not None and -1 <= box["y"] <= 1


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (360, 740), (320, 640)])
@pytest.mark.parametrize(("text", "shown"), [("blood pressure", ".kg-answer"), ("i want to die", ".kg-crisis")])
def test_an_answer_is_in_view_from_its_first_line(chat, width: int, height: int, text: str, shown: str) -> None:
    page = chat(viewport={"width": width, "height": height})
    ask(page, "blood pressure")
    page.wait_for_timeout(900)
    ask(page, text, f".message-row.bot-row >> nth=2 >> {shown}")
    page.wait_for_timeout(900)
    strip, top = page.locator("#kg-strip").bounding_box(), page.locator(shown).last.bounding_box()["y"]
    box = page.locator("#kg-question").bounding_box()["y"]
    assert strip["y"] + strip["height"] <= top < box - 60


def test_nothing_is_asked_of_anybody_else_and_nothing_is_stored(chat, guide) -> None:
    page = chat()
    ask(page, "blood pressure")
    foreign = [request.url for request in page.requested if not request.url.startswith((guide.url, "data:", "blob:"))]
    stored = page.evaluate("[Object.keys(localStorage).length, Object.keys(sessionStorage).length, document.cookie]")
    assert (foreign, stored, page.context.cookies()) == ([], [0, 0, ""], [])


def test_every_control_has_a_name_and_nothing_steals_the_focus(chat) -> None:
    page = chat()
    focused = page.evaluate("document.activeElement.tagName")
    names = [
        control.evaluate("e => e.ariaLabel || e.innerText || e.labels?.[0]?.innerText || ''").strip()
        for control in page.locator("button:visible, textarea:visible, a:visible").all()
    ]
    assert (focused, all(names)) == ("BODY", True)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("state", ["begun", "answered", "crisis"])
def test_axe_finds_nothing(chat, axe, scheme: str, state: str) -> None:
    page = chat(color_scheme=scheme)
    if state != "begun":
        ask(
            page,
            "blood pressure" if state == "answered" else "i want to die",
            ".kg-answer" if state == "answered" else ".kg-crisis",
        )
    if state == "answered":
        page.locator(".kg-card summary").first.click()
    assert axe(page) == []


@pytest.mark.parametrize("path", ["/library/", "/library/en/blood-pressure#s2", "/library/es/session", "/docs"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_the_library(make_page, guide, axe, path: str, scheme: str) -> None:
    page = make_page(color_scheme=scheme, reduced_motion="reduce")
    page.goto(guide.url + path)
    page.evaluate("scrollTo(0, 0)")  # half under the sticky strip, while it scrolls to #s2, a link counts as too small
    assert axe(page) == []


@pytest.mark.parametrize("path", ["/library/", "/library/en/blood-pressure", "/docs", "/chat/"])
def test_no_page_scrolls_sideways_at_320(make_page, guide, path: str) -> None:
    page = make_page(viewport={"width": 320, "height": 600})
    page.goto(guide.url + path, wait_until="networkidle" if "chat" not in path else "load")
    page.wait_for_timeout(500)
    assert page.evaluate("document.documentElement.scrollWidth") == 320


def test_the_library_needs_no_script(make_page, guide) -> None:
    page = make_page(java_script_enabled=False)
    page.goto(f"{guide.url}/library/")
    page.get_by_label("Search the library").fill("blood pressure")
    page.get_by_role("button", name="Search").click()
    assert page.get_by_role("link", name="Does ketamine raise blood pressure?").count() == 1


def test_a_failure_leaves_the_question_in_the_box_and_its_text_out_of_the_log(chat, caplog, capfd) -> None:
    page = chat()
    ask(page, "broken for Zebulon", ".message-row.user-row")
    page.get_by_text("That did not work.").wait_for()
    kept = page.get_by_role("textbox").input_value()
    logged = "".join((caplog.text, *capfd.readouterr()))
    assert (kept, "Zebulon" in logged) == ("broken for Zebulon", False)


def test_a_clinic_that_is_switched_off_still_gives_a_crisis_notice(chat) -> None:
    page = chat("?clinic=off")
    page.get_by_text("555-0199").first.wait_for()
    ask(page, "i want to die", ".kg-crisis")
    assert page.locator(".kg-crisis").count() == 1
