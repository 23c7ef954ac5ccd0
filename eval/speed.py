"""Ours beside the plain LangChain recipe, measured in the same run: cold start, time per answer, throughput, memory.

Every measurement is a fresh process with one thread a question. Absolute numbers are this machine's; ratios travel.
"""

from __future__ import annotations

import http.client
import json
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import Any

from bot.errors import EvaluationError
from eval import charts
from eval.speed_worker import ASKED
from eval.statistics import percentile

SYSTEMS = ("ours", "recipe")
CLIENTS = (1, 4, 16, 64)
COLD_STARTS = 3
PATIENCE_S = 600.0
Tell = Callable[[str], None]


def measure_speed(*, seconds: float, tell: Tell, systems: Sequence[str] = SYSTEMS) -> dict[str, dict[str, Any]]:
    """Return by system: `cold_s`, `peak_mb`, `p50`, `p95`, `p99`, `stages`, `rss_mb`, `throughput`, `index_s`.

    The systems take turns at each measurement, so that a busy machine is busy for all of them.
    Raises EvaluationError naming the system and what it could not do.
    """
    colds: dict[str, list[tuple[float, float]]] = {system: [] for system in systems}
    for start in range(COLD_STARTS):
        for system in systems:
            tell(f"{system}: cold start {start + 1} of {COLD_STARTS}")
            colds[system].append(_cold(system))
    warm, served, index = {}, {}, {}
    for system in systems:
        tell(f"{system}: time per answer")
        warm[system] = _worker(system, "warm")
    for system in systems:
        tell(f"{system}: throughput at {', '.join(map(str, CLIENTS))} clients, {seconds:g} s each")
        served[system] = _throughput(system, seconds)
    for system in systems:
        tell(f"{system}: indexing")
        index[system] = _worker(system, "index")
    return {
        system: {
            "cold_s": median(cold for cold, _ in colds[system]),
            "peak_mb": max(peak for _, peak in colds[system]),
            "p50": percentile(warm[system]["ms"], 0.50),
            "p95": percentile(warm[system]["ms"], 0.95),
            "p99": percentile(warm[system]["ms"], 0.99),
            "answers": len(warm[system]["ms"]),
            "stages": {
                name: [percentile(values, share) for share in (0.50, 0.95, 0.99)]
                for name, values in warm[system]["stages"].items()
            },
            "rss_mb": warm[system]["rss_mb"],
            "throughput": served[system],
            "index_s": index[system]["seconds"],
            "passages": index[system]["passages"],
        }
        for system in systems
    }


def speed_table(measured: Mapping[str, Mapping[str, Any]]) -> str:
    """Return the table in Markdown, ours beside the recipe with the ratio."""
    lines = ["| | " + " | ".join(measured) + " | ours / recipe |", "| --- |" + " ---: |" * (len(measured) + 1)]
    lines += [
        f"| {label} | " + " | ".join(f"{value:,.{digits}f}" for value in values) + f" | {_ratio(values)} |"
        for label, digits, values in _table_rows(measured)
    ]
    for system, each in measured.items():
        for name, (p50, p95, p99) in each["stages"].items():
            lines.append(
                f"| {system}, {name}: p50, p95, p99 ms | {p50:.2f}, {p95:.2f}, {p99:.2f} |" + " |" * len(measured)
            )
    return "\n".join(lines)


def write_speed(measured: Mapping[str, Mapping[str, Any]], folder: Path) -> Path:
    """Write speed.json and speed.html and return the page's path."""
    from jinja2 import Environment, FileSystemLoader

    folder.mkdir(parents=True, exist_ok=True)
    (folder / "speed.json").write_text(json.dumps(measured, indent=1), encoding="utf-8")
    loader = FileSystemLoader(str(Path(__file__).parent))
    template = Environment(loader=loader, autoescape=True, trim_blocks=True).get_template("speed.html.j2")
    path = folder / "speed.html"
    path.write_text(
        template.render(
            systems=list(measured),
            rows=[
                {"label": label, "values": [f"{value:,.{digits}f}" for value in values], "ratio": _ratio(values)}
                for label, digits, values in _table_rows(measured)
            ],
            charts=_charts(measured),
        ),
        encoding="utf-8",
    )
    return path


def _table_rows(measured: Mapping[str, Mapping[str, Any]]) -> list[tuple[str, int, list[float]]]:
    each = list(measured.values())
    rows = [
        ("process start to first answer, s", 2, [m["cold_s"] for m in each]),
        ("peak memory of that, MB", 0, [m["peak_mb"] for m in each]),
        ("memory while answering, MB", 0, [m["rss_mb"] for m in each]),
        ("one answer, p50, ms", 1, [m["p50"] for m in each]),
        ("one answer, p95, ms", 1, [m["p95"] for m in each]),
        ("one answer, p99, ms", 1, [m["p99"] for m in each]),
    ]
    for clients in CLIENTS:
        key = str(clients)
        rows.append((f"answers a second, {_clients(clients)}", 1, [m["throughput"][key]["per_second"] for m in each]))
    for clients in CLIENTS:
        key = str(clients)
        rows.append((f"p95 with {_clients(clients)}, ms", 0, [m["throughput"][key]["p95"] for m in each]))
    rows.append(("indexing, s", 1, [m["index_s"] for m in each]))
    rows.append(("passages indexed", 0, [float(m["passages"]) for m in each]))
    return rows


def _clients(n: int) -> str:
    return "1 client" if n == 1 else f"{n} clients"


def _ratio(values: Sequence[float]) -> str:
    return f"{values[0] / values[1]:.2f}" if len(values) == 2 and values[1] else ""


def _charts(measured: Mapping[str, Mapping[str, Any]]) -> list[tuple[str, str]]:
    found = [
        (
            "Process start to first answer",
            charts.bars({s: m["cold_s"] for s, m in measured.items()}, name="Cold start", unit="s"),
        ),
        (
            "One answer",
            charts.bars(
                {f"{s}, {p}": m[p] for p in ("p50", "p95", "p99") for s, m in measured.items()},
                name="Latency",
                unit="ms",
            ),
        ),
        (
            "Answers a second",
            charts.bars(
                {
                    f"{s}, {_clients(c)}": m["throughput"][str(c)]["per_second"]
                    for c in CLIENTS
                    for s, m in measured.items()
                },
                name="Throughput",
                unit="/s",
            ),
        ),
        (
            "Memory while answering",
            charts.bars({s: m["rss_mb"] for s, m in measured.items()}, name="Memory", unit="MB"),
        ),
    ]
    for system, each in measured.items():
        if each["stages"]:
            stages = {name: p50 for name, (p50, _, _) in each["stages"].items()}
            found.append(
                (
                    f"Stages of {system}, median",
                    charts.bars(
                        {f"{system}, {n}": p50 for n, p50 in stages.items()}, name=f"Stages of {system}", unit="ms"
                    ),
                )
            )
    return found


def _cold(system: str) -> tuple[float, float]:
    began = time.perf_counter()
    told = _worker(system, "cold")
    return time.perf_counter() - began, told["peak_mb"]


def _worker(system: str, mode: str) -> dict[str, Any]:
    """The JSON line that a worker prints, and the time until it ends."""
    done = subprocess.run(
        [sys.executable, "-m", "eval.speed_worker", system, mode],
        capture_output=True,
        text=True,
        env=_environment(),
        timeout=PATIENCE_S,
    )
    if done.returncode != 0:
        last = (done.stderr.strip().splitlines() or ["it said nothing"])[-1]
        raise EvaluationError(f"{system} could not be measured ({mode}): {last}")
    return json.loads(done.stdout.strip().splitlines()[-1])


def _throughput(system: str, seconds: float) -> dict[str, dict[str, float]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "eval.speed_worker", system, "serve"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=_environment(),
    )
    try:
        line = process.stdout.readline() if process.stdout else ""
        if not line:
            raise EvaluationError(f"{system} could not be measured (serve): it ended before it served")
        port = json.loads(line)["port"]
        _load(port, 2, 1.0)
        return {str(clients): _load(port, clients, seconds) for clients in CLIENTS}
    finally:
        process.terminate()
        process.wait(timeout=30)


def _load(port: int, clients: int, seconds: float) -> dict[str, float]:
    """Answers a second, and p50 and p95 in milliseconds, with so many clients asking one after the other."""
    taken: list[float] = []
    failed: list[str] = []
    until = time.perf_counter() + seconds

    def client(number: int) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        connection.connect()
        # Headers and body go out as two packets; without this the second waits 40 ms for the first to be acknowledged.
        connection.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        place = number
        while time.perf_counter() < until:
            body = json.dumps({"question": ASKED[place % len(ASKED)]})
            began = time.perf_counter()
            try:
                connection.request("POST", "/ask", body, {"Content-Type": "application/json"})
                response = connection.getresponse()
                response.read()
                if response.status != 200:
                    raise OSError(f"status {response.status}")
            except OSError as error:
                failed.append(str(error))
                return
            taken.append((time.perf_counter() - began) * 1000)
            place += 1
        connection.close()

    began = time.perf_counter()
    threads = [threading.Thread(target=client, args=(number,)) for number in range(clients)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failed or not taken:
        raise EvaluationError(f"{len(failed)} of {clients} clients failed: {(failed or ['no answer'])[0]}")
    spent = time.perf_counter() - began
    return {"per_second": len(taken) / spent, "p50": percentile(taken, 0.5), "p95": percentile(taken, 0.95)}


def _environment() -> dict[str, str]:
    quiet = {"OMP_NUM_THREADS": "1", "TOKENIZERS_PARALLELISM": "false", "HF_HUB_OFFLINE": "1"}
    quiet |= {"LANGSMITH_TRACING": "false", "LANGCHAIN_TRACING_V2": "false", "ANONYMIZED_TELEMETRY": "False"}
    return os.environ | quiet
