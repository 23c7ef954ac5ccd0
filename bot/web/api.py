"""/api/v1: ask, config, feedback. Reads bodies by itself: no malformed text is echoed, none is refused unread."""

from __future__ import annotations

import json
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from fastapi import APIRouter
from fastapi.routing import APIRoute
from pydantic import BaseModel, ValidationError
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bot.answer_object import answer_object
from bot.clinics import Clinic
from bot.domain import Question, Route
from bot.web.clinic_view import clinic_config
from bot.web.desk import Desk
from bot.web.origins import cors_headers, every_origin, is_foreign, preflight_headers
from bot.web.problems import MEDIA_TYPE, Problem, Refused, not_valid
from bot.web.schemas import AnswerOut, AskBody, ConfigOut, FeedbackBody, ProblemOut
from bot.web.strip import crisis_text
from bot.web.words import language_of

Body = TypeVar("Body", bound=BaseModel)
Handler = Callable[[Request], Coroutine[Any, Any, Response]]


def api_router(desk: Desk) -> APIRouter:
    """The routes of /api/v1 over one desk."""
    router = APIRouter(prefix="/api/v1", route_class=_gated(desk), tags=["v1"])

    @router.post(
        "/ask",
        openapi_extra=_body(AskBody),
        response_model=AnswerOut,
        responses=_problems(403, 404, 413, 422, 429, 503),
    )
    async def ask(request: Request) -> Response:
        """Ask a question; the answer holds cited sentences or a notice. 503 with an answer: the library is not open."""
        body = await _read(request, AskBody, desk)
        _require_origin(request, desk, body.clinic)
        question = Question(body.question, tuple(body.history), body.language, body.clinic or None)
        answer = await run_in_threadpool(desk.ask, question, address=request.client.host if request.client else None)
        status = 503 if answer.route is Route.UNAVAILABLE else 200
        return JSONResponse(answer_object(answer), status_code=status, headers={"Cache-Control": "no-store"})

    @router.get("/config", response_model=ConfigOut, responses=_problems(403, 404))
    async def config(request: Request, clinic: str | None = None) -> Response:
        """What the widget may know of a clinic."""
        found = _require_origin(request, desk, clinic)
        logo = f"/logo/{found.id}" if found.logo else None
        return JSONResponse(clinic_config(found, logo_url=logo), headers={"Cache-Control": "no-cache"})

    @router.post("/feedback", status_code=204, openapi_extra=_body(FeedbackBody), responses=_problems(403, 404, 422))
    async def feedback(request: Request) -> Response:
        """Say whether an answer helped. It is counted and nothing else is kept."""
        body = await _read(request, FeedbackBody, desk)
        clinic = _require_origin(request, desk, body.clinic)
        if clinic.feedback:
            desk.metrics.feedback(clinic_id=clinic.id, helpful=body.helpful, reason=body.reason)
        return Response(status_code=204)

    @router.options("/{rest:path}", include_in_schema=False)
    async def preflight(request: Request) -> Response:
        return Response(status_code=204, headers=preflight_headers(request))

    return router


def _gated(desk: Desk) -> type[APIRoute]:
    """A route that turns foreign origins away before its handler runs, and lets allowed ones read the response."""

    class GatedRoute(APIRoute):
        def get_route_handler(self) -> Handler:
            inner = super().get_route_handler()

            async def handler(request: Request) -> Response:
                if is_foreign(request, every_origin(desk.clinics)):
                    return _foreign(desk).response()
                try:
                    response = await inner(request)
                except Refused as error:
                    response = error.problem.response()
                    if error.problem.kind == "foreign-origin":
                        return response
                response.headers.update(cors_headers(request))
                return response

            return handler

    return GatedRoute


def _require_origin(request: Request, desk: Desk, clinic_id: str | None) -> Clinic:
    """The clinic named; an unknown id is judged as the default's. Raises Refused for an origin not on its list."""
    clinic = desk.clinics.named(clinic_id)
    if is_foreign(request, clinic.allowed_origins if clinic else desk.clinics.default.allowed_origins):
        raise Refused(_foreign(desk))
    if clinic is None and not request.url.path.endswith("/ask"):
        raise Refused(Problem("unknown-clinic", 404, "No clinic has that id."))
    return clinic or desk.clinics.default


def _foreign(desk: Desk) -> Problem:
    desk.metrics.refused("foreign-origin")
    return Problem(
        "foreign-origin",
        403,
        f"Ask the clinic to add this page's origin to clinics.toml. {crisis_text(desk.clinics.default, 'en')}",
    )


async def _read(request: Request, model: type[Body], desk: Desk) -> Body:
    """The request's body as `model`; raises Refused with a problem that names the fields at fault."""
    crisis = crisis_text(desk.clinics.default, language_of(None, request.headers.get("accept-language")))
    try:
        return model.model_validate(json.loads((await request.body()).decode("utf-8")))
    except ValidationError as error:
        raise Refused(not_valid(error.errors(include_input=False, include_url=False), crisis=crisis)) from None
    except (ValueError, RecursionError):
        raise Refused(Problem("not-valid", 400, f"The body is not JSON in UTF-8. {crisis}")) from None


def _body(model: type[BaseModel]) -> dict[str, Any]:
    return {"requestBody": {"required": True, "content": {"application/json": {"schema": model.model_json_schema()}}}}


def _problems(*statuses: int) -> dict[int | str, dict[str, Any]]:
    schema = {"schema": ProblemOut.model_json_schema()}
    return {status: {"description": "A problem (RFC 9457)", "content": {MEDIA_TYPE: schema}} for status in statuses}
