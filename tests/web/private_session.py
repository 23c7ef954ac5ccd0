"""A whole site in a process of its own, asked questions of every kind while every door to the network is watched.

Run as `python tests/web/private_session.py FOLDER` from the project's folder; writes what it saw to FOLDER/seen.json.
Whatever is opened beyond the loopback interface is refused and noted.
"""

from __future__ import annotations

import ipaddress
import json
import logging
import runpy
import socket
import sys
from datetime import date
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parents[1]
NAME = "My name is Zebulon Quist."
QUESTIONS = (
    "my chest hurts and i cannot breathe after the spray",
    "i want to kill myself",
    "where can i buy ketamine without a prescription",
    "How many mg should I take?",
    "Can I take ketamine with lithium?",
    "Should I stop ketamine?",
    "Do I have depression?",
    "Am I a candidate if I have high blood pressure?",
    "What are your opening hours?",
    "I feel so alone",
    "Who won the world cup?",
    "¿Cuántos mg debo tomar?",
    "Does ketamine raise blood pressure?",
    "Does ketamine help with PTSD?",
)
outside: list[str] = []


def watch(event: str, arguments: tuple[Any, ...]) -> None:
    """An audit hook: only the loopback interface may be reached, and no name looked up."""
    if event not in ("socket.connect", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo", "socket.gethostbyname"):
        return
    target = arguments[0] if event.startswith("socket.get") else arguments[-1]
    host = target[0] if isinstance(target, tuple) else target
    if host is None or _is_loopback(str(host)):
        return
    outside.append(event)
    raise OSError("nothing beyond this machine may be reached")


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.startswith("/")


def main(folder: Path) -> None:
    sys.addaudithook(watch)
    sys.path.insert(0, str(PROJECT))
    logging.basicConfig(level=logging.DEBUG, stream=sys.stderr)
    from starlette.testclient import TestClient

    seen: dict[str, Any] = {"the watch works": refuses_strangers()}
    client = TestClient(site(folder), base_url="http://guide.example.com", raise_server_exceptions=False)
    with client:
        routes = [ask(client, f"{NAME} {question}") for question in QUESTIONS]
        routes += [ask(client, text) for text in ("hello", "😀😀😀", "Zebulon Quist " * 9_000)]
        chat = [gradio(client, f"{NAME} {question}") for question in QUESTIONS]
        client.post("/library/en/search", data={"q": f"{NAME} blood pressure"})
        client.post("/api/v1/ask", content=b'{"question": "Zebulon Quist')
        client.post("/api/v1/feedback", json={"answer_id": "a", "helpful": True, "comment": NAME})
        figures = client.get("/metrics").text
    seen |= {"outside": outside, "routes": sorted(set(routes)), "in the chat": sorted(set(chat)), "figures": figures}
    (folder / "seen.json").write_text(json.dumps(seen), "utf-8")


def refuses_strangers() -> bool:
    """Whether the watch would have seen a connection to elsewhere (an address reserved for documentation)."""
    try:
        socket.create_connection(("192.0.2.1", 80), timeout=1)
    except OSError:
        return bool(outside) and outside.clear() is None
    return False


def site(folder: Path) -> Any:
    """The site over a release of three documents, with the real guard, store and chain."""
    from bot.assistant import Assistant
    from bot.chain import create_chain
    from bot.release import build_release, open_release
    from bot.retrieval import VettedRetriever
    from bot.settings import Settings
    from bot.web.server import create_app

    shared = runpy.run_path(str(PROJECT / "tests" / "conftest.py"))
    encoder = shared["WordEncoder"]()
    settings = Settings(corpus_dir=(shared["write_corpus"](folder / "corpus"),), release_dir=folder / "var")
    release = open_release(build_release(settings, today=date(2026, 11, 22), encoder=encoder), encoder=encoder)
    retriever = VettedRetriever(release=release)
    return create_app(settings, Assistant(create_chain(retriever), release=release, retriever=retriever))


def ask(client: Any, text: str) -> str:
    """The route of the answer to `text` over the API, with an earlier turn."""
    body = {"question": text, "history": [NAME]}
    return client.post("/api/v1/ask", json=body).json().get("route", "none")


def gradio(client: Any, text: str) -> str:
    """The kind of turn that the chat page shows for `text`."""
    session = f"s{abs(hash(text))}"
    config = client.get("/chat/config").json()
    asking = next(item for item in config["dependencies"] if len(item["inputs"]) == 2)
    call = {"data": [text, []], "fn_index": asking["id"], "session_hash": session}
    client.post("/chat/gradio_api/queue/join", json=call)
    said = client.get(f"/chat/gradio_api/queue/data?session_hash={session}").text
    return next((kind for kind in ("kg-answer", "kg-notice") if f'class=\\"{kind}' in said), "none")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
