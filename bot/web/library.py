"""The vetted documents as pages: contents, one page each with every sentence an anchor, a search behind the guard.

Plain HTML: readable without a script, nothing from a third party, and a search's text never in an address.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from urllib.parse import parse_qs

from fastapi import APIRouter
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from bot.domain import Answer, Document, Question, Route
from bot.errors import BotError
from bot.web.desk import Desk
from bot.web.origins import is_foreign
from bot.web.problems import Problem, Refused
from bot.web.render import base_path, page
from bot.web.shelf import Shelf, blocks
from bot.web.words import LANGUAGES, words

Documents = Callable[[], Sequence[Document]]
# A search in these routes found nothing to hand on to anybody: the results speak for themselves.
_QUIET = (Route.ANSWER, Route.UNANSWERED, Route.SMALLTALK, Route.OUT_OF_SCOPE, Route.UNAVAILABLE)


def library_router(desk: Desk, documents: Documents) -> APIRouter:
    """The pages under /library. `documents` gives those that may be served now; a BotError makes every page a 503."""
    router = APIRouter(prefix="/library", include_in_schema=False, default_response_class=HTMLResponse)

    @router.get("/")
    def contents(request: Request) -> Response:
        return _contents(request, "en")

    @router.get("/{language}/")
    def contents_in(request: Request, language: str) -> Response:
        return _contents(request, language) if language in LANGUAGES else _missing(request, "en")

    @router.get("/{language}")
    def slashless(request: Request, language: str) -> Response:
        known = language in LANGUAGES
        return RedirectResponse(f"{base_path(request)}/library/{language}/", 308) if known else _missing(request, "en")

    @router.post("/{language}/search")
    async def search(request: Request, language: str) -> Response:
        if is_foreign(request, ()):
            raise Refused(Problem("foreign-origin", 403, "The library is searched from its own pages."))
        text = _search_text(await request.body())
        return await run_in_threadpool(_results, request, language if language in LANGUAGES else "en", text)

    @router.get("/{language}/search")
    def search_again(request: Request, language: str) -> Response:
        return RedirectResponse(f"{base_path(request)}/library/{language if language in LANGUAGES else 'en'}/", 303)

    @router.get("/{language}/{slug}")
    def document(request: Request, language: str, slug: str, v: str = "") -> Response:
        language = language if language in LANGUAGES else "en"
        shelf = _shelf(language)
        found = shelf.named(slug) if shelf else None
        if shelf is None or found is None:
            return _missing(request, language) if shelf else _closed(request, language)
        return page(
            request,
            "document.html",
            language=language,
            clinic=desk.clinics.default,
            document=found,
            sections=[(section, blocks(found, section)) for section in found.sections],
            neighbours=shelf.neighbours(found),
            has_changed=bool(v) and not found.sha256.startswith(v.lower()),
            contact=desk.clinics.default.errors_contact,
        )

    def _shelf(language: str) -> Shelf | None:
        try:
            return Shelf(documents(), language)
        except BotError:
            return None

    def _contents(request: Request, language: str) -> Response:
        shelf = _shelf(language)
        if shelf is None:
            return _closed(request, language)
        return page(
            request,
            "contents.html",
            language=language,
            clinic=desk.clinics.default,
            topics=shelf.topics,
            found=None,
            answer=None,
            searched="",
        )

    def _results(request: Request, language: str, text: str) -> Response:
        answer = desk.ask(Question(text, language=language), address=request.client.host if request.client else None)
        shelf = _shelf(language)
        found = shelf.search(text) if shelf else ()
        return page(
            request,
            "contents.html",
            language=language,
            clinic=desk.clinics.default,
            topics=shelf.topics if shelf else (),
            found=found,
            answer=answer if _speaks(answer, bool(found)) else None,
            searched=text if len(text) <= 200 else "",
        )

    def _missing(request: Request, language: str) -> Response:
        return _plain(request, language, words(language)["not_found"], 404)

    def _closed(request: Request, language: str) -> Response:
        return _plain(request, language, words(language)["library_unavailable"], 503)

    def _plain(request: Request, language: str, sentence: str, status: int) -> Response:
        return page(
            request, "plain.html", language=language, clinic=desk.clinics.default, status=status, sentence=sentence
        )

    return router


def _speaks(answer: Answer, has_results: bool) -> bool:
    """Whether the answer stands above the results: every notice that hands on, any notice where nothing was found."""
    return answer.notice is not None and (answer.route not in _QUIET or not has_results)


def _search_text(body: bytes) -> str:
    """The form's one field; whatever is not UTF-8 in it is replaced, never refused."""
    fields = parse_qs(body.decode("utf-8", "replace"), keep_blank_values=True, errors="replace", max_num_fields=10)
    return fields.get("q", [""])[0]
