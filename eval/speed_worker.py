"""One measured process of `speed`: opens a system and tells, as one JSON line, how long things took.

`python -m eval.speed_worker SYSTEM cold|warm|serve|index`. Each runs alone, so that nothing is imported or cached yet.
"""

from __future__ import annotations

import json
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from bot.domain import Question

ASKED = (
    "What is ketamine therapy?",
    "Is ketamine FDA-approved for depression?",
    "How fast does ketamine work?",
    "does it make the brain grow new cells",
    "What are the side effects of esketamine?",
    "How long does a session last?",
    "What is the difference between ketamine and esketamine?",
    "Does ketamine raise blood pressure?",
    "when can i drive after a session",
    "Does ketamine help with suicidal thoughts?",
    "What should I bring to my first session?",
    "how does ketamine compare with ECT",
)
WARM_ROUNDS = 20


def main(arguments: list[str]) -> int:
    """Measure what the two words ask for and print it."""
    system, mode = arguments
    measure = {"cold": _cold, "warm": _warm, "serve": _serve, "index": _index}[mode]
    measure(system)
    return 0


def _open(system: str) -> Callable[[Question], Mapping[str, Any]]:
    """What answers, opened as a server opens it: nothing that only an evaluation needs."""
    if system != "ours":
        from eval.targets import open_target

        return open_target(system).ask
    from bot.answer_object import answer_object
    from bot.errors import ReleaseError
    from bot.factory import create_assistant

    assistant = create_assistant()
    if assistant.problem is not None:
        raise ReleaseError(assistant.problem)
    return lambda question: answer_object(assistant.ask(question))


def _cold(system: str) -> None:
    _open(system)(Question(ASKED[0]))
    _tell({"peak_mb": _peak_mb()})


def _warm(system: str) -> None:
    ask = _open(system)
    questions = [Question(text) for text in ASKED]
    for question in questions:
        ask(question)
    whole = _timed([lambda q=q: ask(q) for q in questions])
    rss_mb = _rss_mb()
    stages = _stages(questions) if system == "ours" else {}
    _tell({"ms": whole, "stages": stages, "rss_mb": rss_mb})


def _serve(system: str) -> None:
    """Answer over HTTP, the same thin server for every system; prints its port and runs until it is stopped."""
    import asyncio
    import socket

    import uvicorn
    from starlette.applications import Starlette
    from starlette.concurrency import run_in_threadpool
    from starlette.requests import Request
    from starlette.responses import JSONResponse
    from starlette.routing import Route

    answers = _open(system)
    answers(Question(ASKED[0]))

    async def ask(request: Request) -> JSONResponse:
        body = await request.json()
        return JSONResponse(dict(await run_in_threadpool(answers, Question(body["question"]))))

    # Named as TCP, or asyncio leaves Nagle's algorithm on and every answer waits 40 ms for an acknowledgement.
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.bind(("127.0.0.1", 0))
    listening.listen(256)
    config = uvicorn.Config(
        Starlette(routes=[Route("/ask", ask, methods=["POST"])]), log_level="error", access_log=False
    )
    _tell({"port": listening.getsockname()[1]})
    asyncio.run(uvicorn.Server(config).serve(sockets=[listening]))


def _index(system: str) -> None:
    """Build the index from the corpus with nothing at hand but what is fitted or exported once: encoder and reader."""
    with tempfile.TemporaryDirectory() as folder:
        began = time.perf_counter()
        passages = _index_ours(Path(folder)) if system == "ours" else _index_recipe(Path(folder))
        _tell({"seconds": time.perf_counter() - began, "passages": passages, "peak_mb": _peak_mb()})


def _index_ours(folder: Path) -> int:
    import shutil

    from bot.release import read_release
    from bot.release_build import build_release
    from bot.settings import load_settings

    settings = load_settings()
    for name in ("encoders", "readers", "second_opinions"):
        if (settings.release_dir / name).is_dir():
            left = shutil.ignore_patterns("*.npz") if name == "encoders" else None  # vectors of texts
            shutil.copytree(settings.release_dir / name, folder / name, ignore=left)
    path = build_release(settings.model_copy(update={"release_dir": folder}), today=date.today())
    return sum(read_release(path)[0]["passages"].values())


def _index_recipe(folder: Path) -> int:
    from eval.baselines.recipe import build_index

    return build_index(folder)


def _stages(questions: list[Question]) -> Mapping[str, list[float]]:
    """Milliseconds of each step of an answer, taken one step at a time with the step before at hand."""
    from bot.factory import create_assistant
    from bot.guard.decide import decide
    from bot.guard.screen import screen
    from bot.retrieval import VettedRetriever
    from bot.selection import select

    live = create_assistant()
    release = live.release
    if release is None:
        return {}
    retriever = VettedRetriever(release=release, may_quote=live.may_quote)
    remembered = release.remembered()
    found = [retriever.find(question, encode=remembered) for question in questions]
    chosen = [select(each, lengths=retriever.calibration.selection) for each in found]
    opinion = release.second_opinion
    for question in questions:
        decide(question, second_opinion=opinion, encode=remembered.read)  # makes its vectors
    return {
        "guard": _timed([lambda q=q: decide(q, second_opinion=opinion, encode=remembered.read) for q in questions]),
        "encode": _timed([lambda q=q: _encoded(release.remembered(), q.text) for q in questions]),
        "retrieve": _timed([lambda q=q: retriever.find(q, encode=remembered) for q in questions]),
        "select": _timed([lambda f=f: select(f, lengths=retriever.calibration.selection) for f in found]),
        "screen": _timed([lambda s=s: screen(s.statements) for s in chosen]),
    }


def _encoded(remembered: Any, text: str) -> None:
    """Both vectors that a question needs."""
    remembered(text), remembered.read(text)


def _timed(actions: list[Callable[[], Any]]) -> list[float]:
    """Milliseconds of each action, in rounds."""
    taken = []
    for _ in range(WARM_ROUNDS):
        for action in actions:
            began = time.perf_counter()
            action()
            taken.append(round((time.perf_counter() - began) * 1000, 4))
    return taken


def _rss_mb() -> float:
    """Memory now where the system tells it (Linux), else the peak."""
    status = Path("/proc/self/status")
    if not status.exists():
        return _peak_mb()
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def _peak_mb() -> float:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)


def _tell(measured: Mapping[str, Any]) -> None:
    print(json.dumps(dict(measured)), flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
