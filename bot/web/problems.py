"""Errors over HTTP as application/problem+json (RFC 9457); none repeats what was sent."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse

MEDIA_TYPE = "application/problem+json"


@dataclass(frozen=True, slots=True)
class Problem:
    """One error as the caller sees it. `kind` ends its `type`, a stable name; `headers` go with the response."""

    kind: str
    status: int
    detail: str
    headers: Mapping[str, str] = field(default_factory=dict)

    def response(self, more_headers: Mapping[str, str] | None = None) -> JSONResponse:
        """The problem as a response; its `type` is a relative reference into our own documentation page."""
        body = {
            "type": f"/docs#problem-{self.kind}",
            "title": TITLES[self.kind],
            "status": self.status,
            "detail": self.detail,
        }
        headers = {"Cache-Control": "no-store", **self.headers, **(more_headers or {})}
        return JSONResponse(body, status_code=self.status, media_type=MEDIA_TYPE, headers=headers)


TITLES: Mapping[str, str] = {
    "not-valid": "The request is not as the API describes it",
    "too-large": "The request is too large",
    "foreign-origin": "This page is not on the clinic's list of allowed origins",
    "unknown-clinic": "There is no such clinic",
    "switched-off": "The clinic has switched its chat off",
    "too-many": "Too many questions in a short time",
    "not-found": "There is nothing here",
    "not-allowed": "This address does not take that method",
    "failed": "Something went wrong on our side",
}

_BY_STATUS = {404: "not-found", 405: "not-allowed", 413: "too-large"}


class Refused(Exception):
    """Raised where a request ends in a problem rather than an answer."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.kind)
        self.problem = problem


def handle_problems(app: FastAPI, *, crisis: Callable[[], str]) -> None:
    """Answer every error of `app` with problem+json; `crisis` gives the line that stands in each."""

    @app.exception_handler(Refused)
    async def refused(_: Request, error: Refused) -> JSONResponse:
        return error.problem.response()

    @app.exception_handler(RequestValidationError)
    async def invalid(_: Request, error: RequestValidationError) -> JSONResponse:
        return not_valid(error.errors(), crisis=crisis()).response()

    @app.exception_handler(HTTPException)
    async def http(_: Request, error: HTTPException) -> JSONResponse:
        kind = _BY_STATUS.get(error.status_code, "not-valid" if error.status_code < 500 else "failed")
        detail = f"{HTTPStatus(error.status_code).phrase}. {crisis()}"
        return Problem(kind, error.status_code, detail, error.headers or {}).response()

    @app.exception_handler(Exception)
    async def failed(_: Request, __: Exception) -> JSONResponse:
        return Problem("failed", 500, f"Please try again. {crisis()}").response()


def not_valid(errors: Any, *, crisis: str = "") -> Problem:
    """422 that names the fields at fault; never their values, which a patient typed."""
    names = sorted({str(error["loc"][-1]) for error in errors if error["loc"] and str(error["loc"][-1]) in _FIELDS})
    detail = f"Not as described: {', '.join(names)}." if names else "The body is not as described."
    return Problem("not-valid", 422, f"{detail} {crisis}".strip())


_FIELDS = frozenset({"question", "history", "language", "clinic", "answer_id", "helpful", "reason", "body"})
