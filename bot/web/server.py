"""Puts the web together: one application for chat, library, widget, API and operations; the process that serves it."""

from __future__ import annotations

import logging
import signal
import socket
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

import uvicorn
from fastapi import FastAPI
from starlette.requests import Request
from starlette.responses import FileResponse, RedirectResponse, Response
from starlette.types import ASGIApp

from bot.clinics import Clinic, load_clinics
from bot.domain import Document
from bot.errors import BotError, SettingsError
from bot.settings import Settings
from bot.web.api import api_router
from bot.web.asgi import Envelope
from bot.web.chat import mount_chat
from bot.web.desk import Assistant, Decide, Desk
from bot.web.directory import ClinicDirectory
from bot.web.documents import ServedDocuments
from bot.web.embed import embed_router
from bot.web.library import library_router
from bot.web.limits import AskLimits
from bot.web.metrics import Metrics
from bot.web.operations import operations_router
from bot.web.problems import Problem, Refused, handle_problems
from bot.web.proxies import BehindProxy
from bot.web.render import base_path
from bot.web.strip import crisis_text

log = logging.getLogger(__name__)

HERE = Path(__file__).parent
_STATIC = {
    "site.css": "text/css; charset=utf-8",
    "embed.css": "text/css; charset=utf-8",
    "chat.js": "text/javascript; charset=utf-8",
    "icon.svg": "image/svg+xml",
}


def create_app(
    settings: Settings,
    assistant: Assistant | None = None,
    *,
    clinics: ClinicDirectory | None = None,
    documents: Callable[[], Sequence[Document]] | None = None,
    limits: AskLimits | None = None,
    decide: Decide | None = None,
) -> ASGIApp:
    """The whole site as one ASGI application; what is left away is made from `settings`.

    `documents` gives the documents of the library at any moment.
    """
    clinics = clinics or _clinics(settings)
    documents = documents or ServedDocuments(settings)
    assistant = assistant or _assistant(settings, clinics)
    if decide is None:
        from bot.guard.decide import decide
    metrics = Metrics()
    desk = Desk(assistant, clinics, decide=decide, limits=limits or AskLimits(settings.limits_url), metrics=metrics)

    def crisis() -> str:
        return crisis_text(clinics.default, "en")

    app = FastAPI(
        title="Ketamine Guide API",
        version="1",
        description="Cited answers from vetted text about ketamine and esketamine treatment.",
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
        telemetry={"tracing": False, "metrics": False, "logs": False},
    )
    app.state.clinics = clinics
    handle_problems(app, crisis=crisis)
    app.include_router(api_router(desk))
    app.include_router(library_router(desk, documents))
    app.include_router(embed_router(clinics))
    app.include_router(
        operations_router(app, clinics=clinics, metrics=metrics, is_ready=_readiness(assistant, documents))
    )
    _add_pages(app, clinics)
    mount_chat(app, desk)
    return Envelope(app, crisis=crisis, on_failure=metrics.failed)


def serve(settings: Settings, assistant: Assistant | None = None) -> None:
    """Serve until interrupted; prints the address once it answers. SIGHUP reads clinics.toml again.

    Raises SettingsError where the port is taken or a setting is wrong.
    """
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s", stream=sys.stderr)
    for noisy in ("httpx", "httpx2", "gradio", "asyncio"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    from bot.guard.warm import warm

    listener = _listen(settings)
    warm()  # before the first request is taken: no patient waits for patterns to compile
    clinics = _clinics(settings)
    application = create_app(settings, assistant, clinics=clinics)
    with suppress(AttributeError, ValueError):  # no SIGHUP on Windows, none outside the main thread
        signal.signal(signal.SIGHUP, lambda *_: clinics.reload())
    config = uvicorn.Config(
        BehindProxy(application, trusted=settings.trusted_proxies),
        access_log=False,
        log_config=None,
        server_header=False,
        proxy_headers=False,
        lifespan="on",
        ws="none",
        timeout_graceful_shutdown=5,
    )
    server = _Announcing(config, f"http://{_shown(settings.host)}:{listener.getsockname()[1]}")
    with suppress(KeyboardInterrupt):
        server.run(sockets=[listener])


def _assistant(settings: Settings, clinics: ClinicDirectory) -> Assistant:
    """One that answers with notices until the release is open; it takes up `clinics` as they change."""
    from bot.factory import create_assistant

    return create_assistant(settings, clinics=clinics, wait=False)


def _clinics(settings: Settings) -> ClinicDirectory:
    from bot.guard.screen import objection

    return ClinicDirectory(lambda: load_clinics(settings.clinics_file, objection=objection))


class _Announcing(uvicorn.Server):
    """Says where it is once it answers."""

    def __init__(self, config: uvicorn.Config, address: str) -> None:
        super().__init__(config)
        self._address = address

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            print(f"Ketamine Guide is at {self._address}", flush=True)


def _listen(settings: Settings) -> socket.socket:
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(settings.host, settings.port, type=socket.SOCK_STREAM)[
            0
        ]
        listener = socket.socket(family, kind, protocol)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.set_inheritable(True)
    except socket.gaierror as error:
        raise SettingsError(
            f"BOT_HOST: this machine has no address {settings.host}: use 127.0.0.1 or 0.0.0.0"
        ) from error
    except OSError as error:
        listener.close()
        raise SettingsError(
            f"BOT_PORT: port {settings.port} of {settings.host} cannot be had ({error.strerror}): "
            "stop what uses it or choose another"
        ) from error
    return listener


def _shown(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def _readiness(assistant: Assistant, documents: Callable[[], Sequence[Document]]) -> Callable[[], bool]:
    def is_ready() -> bool:
        try:
            return getattr(assistant, "problem", None) is None and bool(documents())
        except BotError:
            return False

    return is_ready


def _add_pages(app: FastAPI, clinics: ClinicDirectory) -> None:
    @app.get("/", include_in_schema=False)
    def home(request: Request) -> Response:
        return RedirectResponse(f"{base_path(request)}/chat/", 307)

    @app.get("/favicon.ico", include_in_schema=False)
    def favicon() -> Response:
        return static("icon.svg")

    @app.get("/static/{name}", include_in_schema=False)
    def static(name: str) -> Response:
        if name not in _STATIC:
            raise Refused(Problem("not-found", 404, "No such file."))
        return FileResponse(HERE / "static" / name, media_type=_STATIC[name], headers={"Cache-Control": "no-cache"})

    @app.get("/logo/{clinic_id}", include_in_schema=False)
    def logo(clinic_id: str) -> Response:
        clinic: Clinic | None = clinics.get(clinic_id)
        path = Path(clinic.logo) if clinic and clinic.logo else None
        if path is None or not path.is_file():
            raise Refused(Problem("not-found", 404, "No such logo."))
        return FileResponse(path, headers={"Cache-Control": "no-cache", "Cross-Origin-Resource-Policy": "cross-origin"})
