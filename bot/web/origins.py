"""Which pages may call us: one allow-list per clinic drives CORS, framing and the refusal of foreign origins."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from urllib.parse import urlsplit

from starlette.requests import Request

from bot.clinics import Clinic

_DEFAULT_PORTS = {"http": 80, "https": 443}


def normal_origin(text: str) -> str | None:
    """`scheme://host[:port]` in lower case without a default port; None for what is no web origin ("null", a path)."""
    try:
        parts = urlsplit(text.strip())
        port = parts.port
    except ValueError:
        return None
    if parts.scheme not in _DEFAULT_PORTS or not parts.hostname or parts.path not in ("", "/") or parts.username:
        return None
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    return f"{parts.scheme}://{host}" + ("" if port in (None, _DEFAULT_PORTS[parts.scheme]) else f":{port}")


def own_origin(request: Request) -> str | None:
    """The origin this request was sent to, as the proxy in front of us reports it."""
    return normal_origin(f"{request.url.scheme}://{request.url.netloc}")


def is_foreign(request: Request, allowed: Iterable[str]) -> bool:
    """Whether the request names an origin neither ours nor in `allowed`; a request without one is not foreign."""
    header = request.headers.get("origin")
    if header is None:
        return False
    origin = normal_origin(header)
    return origin is None or origin not in {own_origin(request), *map(normal_origin, allowed)}


def cors_headers(request: Request) -> dict[str, str]:
    """What lets the page of an origin that was allowed read our response; no credentials, ever."""
    origin = request.headers.get("origin")
    if origin is None:
        return {}
    return {
        "Access-Control-Allow-Origin": origin,
        "Access-Control-Expose-Headers": "X-Request-ID, Retry-After",
        "Vary": "Origin",
    }


def preflight_headers(request: Request) -> dict[str, str]:
    """The answer to an allowed preflight request; a browser may keep it for ten minutes."""
    return cors_headers(request) | {
        "Access-Control-Allow-Methods": "GET, POST",
        "Access-Control-Allow-Headers": "Content-Type",
        "Access-Control-Max-Age": "600",
    }


def every_origin(clinics: Mapping[str, Clinic]) -> frozenset[str]:
    """All origins of all clinics: a preflight does not say which clinic it is for."""
    return frozenset(origin for clinic in clinics.values() for origin in clinic.allowed_origins)


def frame_ancestors(clinic: Clinic | None) -> str:
    """The value of CSP's frame-ancestors for that clinic's embedded page; nobody where there is no such clinic."""
    origins = tuple(filter(None, map(normal_origin, clinic.allowed_origins))) if clinic else ()
    return " ".join(("'self'", *origins)) if origins else "'none'"
