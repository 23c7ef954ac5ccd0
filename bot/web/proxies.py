"""Behind a proxy: the visitor's scheme and address and our sub-path, from a trusted peer's headers only."""

from __future__ import annotations

import re
from typing import Any

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

_PREFIX = re.compile(r"(/[A-Za-z0-9._~-]+)+")


class BehindProxy:
    """Believes X-Forwarded-For, -Proto and -Prefix from `trusted` peers (addresses or networks, comma separated).

    The proxy may strip the prefix from the path or leave it on.
    """

    def __init__(self, app: ASGIApp, *, trusted: str = "127.0.0.1") -> None:
        self._headers: Any = ProxyHeadersMiddleware(app, trusted_hosts=trusted)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            prefix = Headers(scope=scope).get("x-forwarded-prefix", "").rstrip("/")
            peer = scope["client"][0] if scope.get("client") else None
            if peer in self._headers.trusted_hosts and _PREFIX.fullmatch(prefix):
                path = scope["path"]
                has_prefix = path == prefix or path.startswith(f"{prefix}/")
                scope = {**scope, "root_path": prefix, "path": path if has_prefix else prefix + path}
        await self._headers(scope, receive, send)
