"""The Gradio chat at /chat: Blocks and Chatbot in our look, its surface cut down to what the page itself calls."""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

os.environ["GRADIO_ANALYTICS_ENABLED"] = "False"  # read when gradio is imported

import gradio as gr
from fastapi import FastAPI

from bot.clinics import Clinic
from bot.domain import MAX_HISTORY, Question
from bot.web.chat_gate import ChatGate
from bot.web.chat_html import answer_html, asked_html, asked_text, header_html, plain_notice_html, strip_html
from bot.web.clinic_view import greeting, suggested_questions
from bot.web.desk import Desk
from bot.web.problems import Refused
from bot.web.strip import crisis_text
from bot.web.words import language_of, words

log = logging.getLogger(__name__)

PATH = "/chat"
CHOICES = 2
SUGGESTIONS = 6
FOLLOW_UPS = 3
# One handler takes some 20 ms; more than two hundred waiting would wait longer than anybody does.
CONCURRENCY = 8
MAX_WAITING = 200
_HERE = Path(__file__).parent

Turns = list[dict[str, Any]]


def mount_chat(app: FastAPI, desk: Desk) -> None:
    """Add the chat to `app` at /chat, behind the gate that lets through only what the page needs."""
    gr.mount_gradio_app(
        app,
        build_chat(desk),
        path=PATH,
        run_history=False,
        footer_links=[],
        show_error=False,
        max_file_size=0,
        ssr_mode=False,
        enable_monitoring=False,
        pwa=False,
        mcp_server=False,
        theme=_theme(),
        css_paths=[_HERE / "static" / "chat.css"],
        head=(_HERE / "templates" / "chat_head.html").read_text("utf-8"),
    )
    mount = app.router.routes[-1]
    mount.app = ChatGate(mount.app)  # type: ignore[attr-defined]


def build_chat(desk: Desk) -> gr.Blocks:
    """The page: strip, heading, conversation, buttons, box. A handler keeps nothing: the turns come along each time."""
    clinic, say = desk.clinics.default, words("en")
    with gr.Blocks(title=say["product"], analytics_enabled=False, fill_height=True) as blocks:
        strip = gr.Markdown(strip_html(clinic, "en"), elem_id="kg-strip", sanitize_html=False)
        header = gr.Markdown(header_html(clinic, "en"), elem_id="kg-top", sanitize_html=False)
        conversation = gr.Chatbot(
            value=[_turn("assistant", plain_notice_html(greeting(clinic, "en")))],
            label=say["conversation"],
            show_label=False,
            elem_id="kg-conversation",
            height="auto",
            autoscroll=False,
            buttons=[],
            feedback_options=None,
            allow_tags=False,
            latex_delimiters=[],
            allow_file_downloads=False,
            group_consecutive_messages=False,
            layout="bubble",
        )
        with gr.Row(elem_id="kg-choices"):
            choices = [gr.Button(visible=False, elem_classes="kg-choice", variant="secondary") for _ in range(CHOICES)]
        with gr.Row(elem_id="kg-suggestions"):
            shown = suggested_questions(clinic, "en")
            suggestions = [_suggestion(shown[place] if place < len(shown) else None) for place in range(SUGGESTIONS)]
        box = gr.Textbox(
            label=say["your_question"],
            placeholder=say["placeholder"],
            submit_btn=say["send"],
            autofocus=False,
            lines=1,
            max_lines=6,
            elem_id="kg-question",
        )
        page = [strip, header, box]
        changing = [conversation, *choices, *suggestions]
        private = {"api_visibility": "private", "show_progress": "hidden"}

        def begin(request: gr.Request) -> Any:
            return _begin(desk, request, as_built=clinic)

        def ask(text: str, turns: Turns, request: gr.Request) -> list[Any]:
            return _ask(desk, text, turns, request)

        blocks.load(begin, None, [*page, *changing], **private)
        asking = {"concurrency_limit": CONCURRENCY, "concurrency_id": "ask", **private}
        gr.on([box.submit], ask, [box, conversation], [box, *changing], **asking)
        for button in (*choices, *suggestions):
            button.click(ask, [button, conversation], [box, *changing], **asking)
    blocks.queue(max_size=MAX_WAITING, api_open=False)
    return blocks


def _begin(desk: Desk, request: gr.Request, *, as_built: Clinic) -> Any:
    """The page for this visitor's clinic and language.

    Where it is that already, nothing is touched: on a slow machine a first question may be answered before this.
    """
    clinic, language = _clinic(desk, request), _language(request)
    if (clinic, language) == (as_built, "en"):
        return gr.skip()
    say = words(language)
    first = greeting(clinic, language) if clinic.enabled else f"{say['switched_off']} {clinic.phone or ''}"
    box = gr.Textbox(label=say["your_question"], placeholder=say["placeholder"], submit_btn=say["send"])
    shown = suggested_questions(clinic, language) if clinic.enabled else ()
    return [
        strip_html(clinic, language),
        header_html(clinic, language),
        box,
        [_turn("assistant", plain_notice_html(first))],
        *_buttons((), shown),
    ]


def _ask(desk: Desk, text: str, turns: Turns, request: gr.Request) -> list[Any]:
    """The page after one question; on a refusal the question stays in the box."""
    clinic = _clinic(desk, request)
    chosen = language_of(_query(request, "language")) if _query(request, "language") else None
    history = [
        typed for turn in turns if turn.get("role") == "user" and (typed := asked_text(turn.get("content"))) is not None
    ]
    asked = [*turns, _turn("user", asked_html(text))]
    try:
        question = Question(text, tuple(history[-MAX_HISTORY:]), chosen, clinic.id)
        answer = desk.ask(question, address=request.client.host if request.client else None)
    except Refused as refusal:
        return _not_answered(text, asked, refusal.problem.detail)
    except Exception as error:  # Gradio would print a traceback, and an exception's text may quote the question
        log.error("chat failed: %s", type(error).__name__)
        desk.metrics.failed()
        language = chosen or _language(request)
        return _not_answered(text, asked, f"{words(language)['try_again']} {crisis_text(clinic, language)}")
    shown = [*asked, _turn("assistant", answer_html(answer, clinic))]
    labels = tuple(choice.label for choice in answer.choices)
    return ["", shown, *_buttons(labels, answer.suggestions[:FOLLOW_UPS])]


def _not_answered(text: str, turns: Turns, why: str) -> list[Any]:
    return [text, [*turns, _turn("assistant", plain_notice_html(why))], *_buttons((), ())]


def _turn(role: str, content: str) -> dict[str, Any]:
    return {"role": role, "content": content}


def _buttons(choices: Sequence[str], suggestions: Sequence[str]) -> list[Any]:
    return [
        gr.Button(value=labels[place], visible=True) if place < len(labels) else gr.Button(value="", visible=False)
        for labels, places in ((choices, CHOICES), (suggestions, SUGGESTIONS))
        for place in range(places)
    ]


def _suggestion(label: str | None) -> gr.Button:
    return gr.Button(label or "", visible=label is not None, elem_classes="kg-suggestion", variant="secondary")


def _clinic(desk: Desk, request: gr.Request) -> Clinic:
    return desk.clinics.named(_query(request, "clinic")) or desk.clinics.default


def _language(request: gr.Request) -> str:
    return language_of(_query(request, "language"), request.headers.get("accept-language"))


def _query(request: gr.Request, name: str) -> str | None:
    query: Mapping[str, str] = request.query_params or {}
    return query.get(name)


def _theme() -> gr.themes.Base:
    sans = ["system-ui", "-apple-system", "Segoe UI", "Roboto", "Helvetica Neue", "Arial", "sans-serif"]
    return gr.themes.Base(
        font=sans, font_mono=["ui-monospace", "Menlo", "Consolas", "monospace"], radius_size="sm", text_size="md"
    )
