"""What is evaluated: our Assistant, an HTTP endpoint that returns our Answer object, or a Python callable.

A target that is late, refuses or returns something else is an EvaluationError by name; what it said of the question
is never repeated.
"""

from __future__ import annotations

import hashlib
import importlib
import json
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Collection, Mapping
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import TimeoutError as LateError
from pathlib import Path
from typing import Any, Protocol, runtime_checkable

from bot.domain import Answer, Question
from bot.errors import EvaluationError
from eval.outcome import Trace, check_answer

TIMEOUT_S = 30.0
BASELINES = {"recipe": "eval.baselines.recipe:open_recipe", "keywords": "eval.baselines.keywords:open_keywords"}
_SEED_WAITS = 3


class Target(Protocol):
    """Anything that answers. `release` says which build of it, `software` changes when its code does."""

    name: str
    release: str
    software: str

    def ask(self, question: Question) -> Mapping[str, Any]:
        """Return the Answer object. Raises EvaluationError naming the target and what it did."""
        ...


@runtime_checkable
class Traces(Protocol):
    """A target that also tells how it came to an answer."""

    def trace(self, question: Question) -> Trace | None: ...


@runtime_checkable
class LeavesOut(Protocol):
    """A target that can answer as if some passages were not in its library."""

    def ask_without(self, question: Question, passages: Collection[str]) -> Mapping[str, Any]: ...


class HttpTarget:
    """An endpoint that takes `{"question", "history"}` by POST and returns our Answer object.

    A bare address gets `/api/v1/ask` appended. A 429 is waited out a few times, as its Retry-After says.
    """

    def __init__(self, url: str, *, timeout_s: float = TIMEOUT_S) -> None:
        self.url = url if url.count("/") > 2 and not url.endswith("/") else f"{url.rstrip('/')}/api/v1/ask"
        self.name = self.url
        self.software = ""
        self._timeout_s = timeout_s
        self.release = str(self.ask(Question("What is ketamine?")).get("release") or "unknown")

    def ask(self, question: Question) -> Mapping[str, Any]:
        body = json.dumps({"question": question.text, "history": list(question.history)}).encode()
        for _ in range(_SEED_WAITS):
            request = urllib.request.Request(self.url, body, {"Content-Type": "application/json"}, method="POST")
            try:
                with urllib.request.urlopen(request, timeout=self._timeout_s) as response:
                    return self._read(response.read())
            except urllib.error.HTTPError as error:
                if error.code != 429:
                    raise EvaluationError(f"{self.name} returned {error.code} {error.reason}") from None
                time.sleep(min(60.0, float(error.headers.get("Retry-After") or 1)))
            except TimeoutError:
                raise EvaluationError(f"{self.name} gave no answer in {self._timeout_s:g} s") from None
            except (urllib.error.URLError, ConnectionError) as error:
                if isinstance(getattr(error, "reason", None), TimeoutError):
                    raise EvaluationError(f"{self.name} gave no answer in {self._timeout_s:g} s") from None
                raise EvaluationError(f"{self.name} cannot be reached: {getattr(error, 'reason', error)}") from None
        raise EvaluationError(f"{self.name} returned 429 {_SEED_WAITS} times: raise its rate limit for the evaluation")

    def _read(self, body: bytes) -> Mapping[str, Any]:
        try:
            answer = json.loads(body)
        except ValueError:
            raise EvaluationError(f"{self.name} returned something other than JSON") from None
        check_answer(answer)
        return answer


class CallableTarget:
    """A function that takes a Question and returns an Answer object, or our Answer."""

    def __init__(
        self,
        function: Callable[[Question], Any],
        *,
        name: str,
        release: str = "none",
        software: str = "",
        timeout_s: float = TIMEOUT_S,
    ) -> None:
        self.name, self.release, self.software = name, release, software
        self._function, self._timeout_s = function, timeout_s
        self._worker = ThreadPoolExecutor(max_workers=1)

    def ask(self, question: Question) -> Mapping[str, Any]:
        try:
            answer = self._worker.submit(self._function, question).result(self._timeout_s)
        except LateError:
            self._worker.shutdown(wait=False)
            self._worker = ThreadPoolExecutor(max_workers=1)
            raise EvaluationError(f"{self.name} gave no answer in {self._timeout_s:g} s") from None
        except EvaluationError:
            raise
        except Exception as error:  # the target is not ours: whatever it raises, only its type is safe to tell
            raise EvaluationError(f"{self.name} raised {type(error).__name__}") from None
        if isinstance(answer, Answer):
            from bot.answer_object import answer_object

            answer = answer_object(answer)
        check_answer(answer)
        return answer


def open_target(spec: str, *, timeout_s: float = TIMEOUT_S) -> Target:
    """Return the target a word names: `ours`, `recipe`, `keywords`, an address, or `module:function`.

    Raises EvaluationError when there is no such thing, and whatever BotError our own release raises.
    """
    if spec == "ours":
        from eval.own_target import open_own

        return open_own()
    if spec.startswith(("http://", "https://")):
        return HttpTarget(spec, timeout_s=timeout_s)
    if spec in BASELINES:
        return _found(BASELINES[spec])()
    if ":" not in spec:
        raise EvaluationError(f"no target {spec}: ours, {', '.join(BASELINES)}, an http(s) address or module:function")
    function = _found(spec)
    module = Path(importlib.import_module(spec.split(":")[0]).__file__ or "")
    return CallableTarget(function, name=spec, software=digest_of([module]), timeout_s=timeout_s)


def digest_of(files: Collection[Path]) -> str:
    """Return twelve hex characters that change when any of the files does."""
    whole = hashlib.sha256()
    for path in sorted(files):
        if path.is_file():
            whole.update(path.name.encode() + b"\0" + path.read_bytes())
    return whole.hexdigest()[:12]


def _found(spec: str) -> Callable[..., Any]:
    module_name, _, name = spec.partition(":")
    try:
        return getattr(importlib.import_module(module_name), name)
    except (ImportError, AttributeError) as error:
        raise EvaluationError(f"no target {spec}: {error}") from None
