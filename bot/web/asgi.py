"""What wraps every request: an id, strict headers, a cap on the body, a log line without text or address."""

from __future__ import annotations

import logging
import re
import time
import uuid
from collections.abc import Callable, Mapping

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.web.problems import Problem, Refused

log = logging.getLogger(__name__)

# The guard reads at most 20,000 characters of a question; six earlier turns of that length in four-byte characters
# written as JSON escapes come to under two megabytes. Beyond that it is not a patient's question.
MAX_BODY_BYTES = 2_000_000
_REQUEST_ID = re.compile(r"[0-9a-fA-F-]{8,64}")

STRICT_CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
BASE_HEADERS: Mapping[str, str] = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Content-Security-Policy": STRICT_CSP,
}


class Envelope:
    """The outermost layer around the application.

    A header that the application set itself stays. Whatever raises inside becomes a plain problem: an exception's text
    may quote what a patient typed, so only its type is logged.
    """

    def __init__(
        self,
        app: ASGIApp,
        *,
        crisis: Callable[[], str],
        on_failure: Callable[[], None],
        max_body_bytes: int = MAX_BODY_BYTES,
    ) -> None:
        self._app, self._crisis, self._on_failure, self._max_body_bytes = app, crisis, on_failure, max_body_bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008})
            return
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        await _Exchange(self, scope, receive, send).run()

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        length = Headers(scope=scope).get("content-length", "0")
        if not length.isdigit() or int(length) > self._max_body_bytes:
            await self._too_large().response()(scope, receive, send)
            return
        await self._app(scope, self._capped(receive), send)

    def _capped(self, receive: Receive) -> Receive:
        read = 0

        async def capped() -> Message:
            nonlocal read
            message = await receive()
            read += len(message.get("body", b""))
            if read > self._max_body_bytes:
                raise Refused(self._too_large())
            return message

        return capped

    def _too_large(self) -> Problem:
        return Problem("too-large", 413, f"At most {self._max_body_bytes} bytes are read. {self._crisis()}")

    def problem_of(self, error: BaseException) -> Problem:
        if isinstance(error, Refused):
            return error.problem
        self._on_failure()
        return Problem("failed", 500, f"Please try again. {self._crisis()}")


class _Exchange:
    """One request and its response."""

    def __init__(self, envelope: Envelope, scope: Scope, receive: Receive, send: Send) -> None:
        self._envelope, self._scope, self._receive, self._send = envelope, scope, receive, send
        given = Headers(scope=scope).get("x-request-id", "")
        self._id = given if _REQUEST_ID.fullmatch(given) else uuid.uuid4().hex
        self._status = 0

    async def run(self) -> None:
        started = time.perf_counter()
        self._scope.setdefault("state", {})["request_id"] = self._id
        try:
            await self._envelope.handle(self._scope, self._receive, self._respond)
        except Exception as error:
            problem = self._envelope.problem_of(error)
            if problem.status == 500:
                log.error("request failed id=%s error=%s", self._id, type(error).__name__)
            if not self._status:
                await problem.response()(self._scope, self._receive, self._respond)
        log.info(
            "request id=%s method=%s route=%s status=%d ms=%d",
            self._id,
            self._scope["method"],
            _route(self._scope),
            self._status,
            round((time.perf_counter() - started) * 1000),
        )

    async def _respond(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self._status = message["status"]
            headers = MutableHeaders(scope=message)
            for name, value in BASE_HEADERS.items():
                headers.setdefault(name, value)
            headers["X-Request-ID"] = self._id
            if self._scope.get("scheme") == "https":
                headers.setdefault("Strict-Transport-Security", "max-age=31536000")
            if "content-security-policy" in headers and "frame-ancestors 'none'" in headers["content-security-policy"]:
                headers.setdefault("X-Frame-Options", "DENY")
            del headers["set-cookie"]
        await self._send(message)


def _route(scope: Scope) -> str:
    """The route's template, or the mount's: a path is typed by a visitor and may hold anything."""
    return getattr(scope.get("route"), "path", None) or ("/chat" if "/chat" in scope.get("root_path", "") else "none")
