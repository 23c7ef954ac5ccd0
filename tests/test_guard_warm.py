"""A server takes its first question with the guard made ready."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def printed(code: str) -> str:
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True, timeout=60)
    return run.stdout.strip()


def test_a_warm_guard_compiles_nothing_more() -> None:
    code = (
        "from bot.guard.firing import turn_matchers; from bot.guard.warm import warm; warm(); "
        "print([m.rule.id for group in turn_matchers() for m in group if '_pattern' not in vars(m)])"
    )
    assert printed(code) == "[]"


def test_a_server_is_warm_before_it_takes_a_request() -> None:
    code = (
        "import threading, time, urllib.request, socket; "
        "from bot.settings import Settings; from bot.web.server import serve; "
        "from bot.guard.firing import turn_matchers; "
        "free = socket.socket(); free.bind(('127.0.0.1', 0)); port = free.getsockname()[1]; free.close(); "
        "threading.Thread(target=serve, args=(Settings(port=port, release_dir='no-release'),), daemon=True).start()\n"
        "while True:\n"
        "    try: urllib.request.urlopen(f'http://127.0.0.1:{port}/healthz').read(); break\n"
        "    except OSError: time.sleep(0.05)\n"
        "print([m.rule.id for group in turn_matchers() for m in group if '_pattern' not in vars(m)])"
    )
    assert printed(code).splitlines()[-1] == "[]"
