"""What of Gradio's surface a visitor reaches: the page, its files, and the three calls a question takes."""

from __future__ import annotations

import re

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.web.origins import is_foreign
from bot.web.problems import Problem

# Gradio's page needs inline scripts and styles; nothing but our own server is ever reached.
CSP = (
    "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data:; font-src 'self' data:; "
    "connect-src 'self'; manifest-src 'self'; form-action 'none'; base-uri 'self'; frame-ancestors 'none'"
)
_ALLOWED = {
    "GET": re.compile(
        r"/|/theme\.css|/config|/gradio_api/(?:queue/data|startup-events|heartbeat/\w+)|/(?:assets|static|svelte)/[\w./@~-]+"
    ),
    "HEAD": re.compile(r"/"),
    "POST": re.compile(r"/gradio_api/(?:queue/join|cancel|reset)"),
}


class ChatGate:
    """Answers 404 for every route that is not listed and 403 for a foreign origin; adds the policy of this path."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        path = scope["path"].removeprefix(scope.get("root_path", "")) or "/"
        allowed = _ALLOWED.get(scope["method"])
        if allowed is None or not allowed.fullmatch(path) or ".." in path:
            await Problem("not-found", 404, "Not found.").response()(scope, receive, send)
        elif is_foreign(Request(scope), ()):
            await Problem("foreign-origin", 403, "The chat is used from its own page.").response()(scope, receive, send)
        else:
            await self._app(scope, receive, _with_policy(send))


def _with_policy(send: Send) -> Send:
    async def policed(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            headers["Content-Security-Policy"] = CSP
            for name in [name for name in headers if name.startswith("access-control-")]:
                del headers[name]
        await send(message)

    return policed
