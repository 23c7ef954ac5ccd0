"""The chat on a clinic's own website: the widget's two scripts, the page for an iframe, and the lines to paste."""

from __future__ import annotations

import base64
import gzip
import hashlib
import html
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from bot.clinics import Clinic
from bot.web.directory import ClinicDirectory
from bot.web.origins import frame_ancestors, own_origin
from bot.web.problems import Problem, Refused
from bot.web.render import HERE, base_path, digits, page
from bot.web.strip import crisis_strip
from bot.web.words import LANGUAGES, language_of

_FOLDER = HERE / "static" / "widget"
_YEAR_S = 31_536_000
_EMBED_CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; frame-ancestors "
)


@dataclass(frozen=True, slots=True)
class Script:
    """A script as it is sent, with its digest for `integrity`."""

    text: bytes
    packed: bytes
    integrity: str


@dataclass(frozen=True, slots=True)
class Widget:
    """Both scripts and their version: a digest of what they hold, so that an address never changes its meaning."""

    version: str
    scripts: Mapping[str, Script]


@cache
def widget() -> Widget:
    """The widget of this software. The launcher carries the version and the panel's digest."""
    panel, launcher = (_FOLDER / "panel.js").read_bytes(), (_FOLDER / "chat.js").read_text("utf-8")
    version = hashlib.sha256(panel + launcher.encode()).hexdigest()[:12]
    made = launcher.replace("__VERSION__", version).replace("__PANEL_INTEGRITY__", _integrity(panel))
    return Widget(version, {"panel.js": _script(panel), "chat.js": _script(made.encode())})


def embed_router(clinics: ClinicDirectory) -> APIRouter:
    """/widget, /embed and /embed/instructions."""
    router = APIRouter(include_in_schema=False)

    @router.get("/widget/{version}/{name}")
    def script(request: Request, version: str, name: str) -> Response:
        current = widget()
        is_pinned = version == current.version
        if name not in current.scripts or not (is_pinned or (version == "v1" and name == "chat.js")):
            raise Refused(Problem("not-found", 404, "No such script: paste the line of /embed/instructions again."))
        keep = f"public, max-age={_YEAR_S}, immutable" if is_pinned else "public, max-age=300"
        return _sent(request, current.scripts[name], keep)

    @router.get("/embed")
    def embed(request: Request, clinic: str | None = None, language: str | None = None) -> Response:
        found = _named(clinics, clinic)
        response = page(
            request,
            "embed.html",
            language=_language(found, request, language),
            clinic=found,
            version=widget().version,
            integrity=widget().scripts["chat.js"].integrity,
        )
        return _framed(response, found)

    @router.get("/embed/instructions")
    def instructions(request: Request, clinic: str | None = None) -> Response:
        found = _named(clinics, clinic)
        address = f"{own_origin(request)}{base_path(request)}"
        return page(
            request,
            "instructions.html",
            language="en",
            clinic=found,
            address=address,
            origin=own_origin(request),
            pinned=_tag(f"{address}/widget/{widget().version}/chat.js", found, widget().scripts["chat.js"].integrity),
            following=_tag(f"{address}/widget/v1/chat.js", found, None),
        )

    return router


def _sent(request: Request, script: Script, keep: str) -> Response:
    headers = {
        "Cache-Control": keep,
        "Content-Type": "text/javascript; charset=utf-8",
        "Access-Control-Allow-Origin": "*",
        "Cross-Origin-Resource-Policy": "cross-origin",
        "Vary": "Accept-Encoding",
    }
    if "gzip" in request.headers.get("accept-encoding", ""):
        return Response(script.packed, headers={**headers, "Content-Encoding": "gzip"})
    return Response(script.text, headers=headers)


def _named(clinics: ClinicDirectory, clinic_id: str | None) -> Clinic:
    found = clinics.named(clinic_id)
    if found is None:
        raise Refused(Problem("unknown-clinic", 404, "No clinic has that id."))
    return found


def _language(clinic: Clinic, request: Request, wanted: str | None) -> str:
    language = language_of(wanted, request.headers.get("accept-language"))
    return language if language in clinic.languages or not clinic.languages else clinic.languages[0]


def _framed(response: HTMLResponse, clinic: Clinic) -> HTMLResponse:
    response.headers["Content-Security-Policy"] = _EMBED_CSP + frame_ancestors(clinic)
    response.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
    return response


def _tag(source: str, clinic: Clinic, integrity: str | None) -> str:
    """The line to paste. The links inside are what remains when scripts or the server fail."""
    language = clinic.languages[0] if clinic.languages else LANGUAGES[0]
    links = [
        f'<a href="{part.href}">{html.escape(part.text)}</a>' for part in crisis_strip(clinic, language) if part.href
    ]
    if clinic.phone:
        links.insert(
            0, f'<a href="tel:{digits(clinic.phone)}">{html.escape(clinic.name)}: {html.escape(clinic.phone)}</a>'
        )
    name = "" if clinic.id == "default" else f' clinic="{html.escape(clinic.id)}"'
    pinned = f' integrity="{integrity}" crossorigin="anonymous"' if integrity else ""
    return (
        f'<ketamine-guide{name} accent="{html.escape(clinic.accent)}">{" · ".join(links)}</ketamine-guide>\n'
        f'<script async src="{html.escape(source)}"{pinned}></script>'
    )


def _script(text: bytes) -> Script:
    return Script(text, gzip.compress(text, 9, mtime=0), _integrity(text))


def _integrity(text: bytes) -> str:
    return "sha384-" + base64.b64encode(hashlib.sha384(text).digest()).decode()
