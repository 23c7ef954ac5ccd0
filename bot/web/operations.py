"""For operators: alive, ready, figures, and the documentation of /api/v1 as a page of our own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from fastapi import APIRouter, FastAPI
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from bot.web.directory import ClinicDirectory
from bot.web.metrics import MEDIA_TYPE, Metrics
from bot.web.problems import TITLES
from bot.web.render import page


def operations_router(
    app: FastAPI, *, clinics: ClinicDirectory, metrics: Metrics, is_ready: Callable[[], bool]
) -> APIRouter:
    """/healthz, /readyz, /metrics, /openapi.json, /docs. `is_ready` says whether the library can answer."""
    router = APIRouter(include_in_schema=False)

    @router.get("/healthz")
    def alive() -> Response:
        return PlainTextResponse("ok\n", headers={"Cache-Control": "no-store"})

    @router.get("/readyz")
    def ready() -> Response:
        """503 while there is no release to answer from; notices are given all the same."""
        good = is_ready()
        return PlainTextResponse(
            "ready\n" if good else "no release to answer from\n",
            status_code=200 if good else 503,
            headers={"Cache-Control": "no-store"},
        )

    @router.get("/metrics")
    def figures() -> Response:
        return Response(metrics.exposition(), headers={"Content-Type": MEDIA_TYPE, "Cache-Control": "no-store"})

    @router.get("/openapi.json")
    def openapi(request: Request) -> Response:
        return JSONResponse(app.openapi())

    @router.get("/docs")
    def docs(request: Request) -> Response:
        schema = app.openapi()
        return page(
            request,
            "docs.html",
            language="en",
            clinic=clinics.default,
            info=schema["info"],
            operations=_operations(schema),
            schemas=schema.get("components", {}).get("schemas", {}),
            problems=TITLES,
            type_name=_type_name,
        )

    return router


def _operations(schema: dict[str, Any]) -> list[dict[str, Any]]:
    """Each operation with its method, path, fields of its body, and the responses it may give."""
    return [
        {
            "method": method.upper(),
            "path": path,
            "text": operation.get("description", ""),
            "parameters": operation.get("parameters", []),
            "body": operation.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema"),
            "responses": operation["responses"],
        }
        for path, methods in schema["paths"].items()
        for method, operation in methods.items()
    ]


def _type_name(schema: dict[str, Any]) -> str:
    """A field's type in a few words."""
    if "$ref" in schema:
        return schema["$ref"].rsplit("/", 1)[-1]
    if "anyOf" in schema:
        return " or ".join(_type_name(option) for option in schema["anyOf"])
    if "enum" in schema:
        return " | ".join(map(str, schema["enum"]))
    if schema.get("type") == "array":
        return f"list of {_type_name(schema.get('items', {}))}"
    return str(schema.get("type", schema.get("const", "any")))
