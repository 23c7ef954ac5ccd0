"""The reader and the guard's second opinion of a release: what they learn from, fitted once for it and kept.

The reader takes minutes and is fitted anew only when the texts that it learns from change; the second opinion with any
change to the guard's code.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Callable, Mapping, Sequence
from importlib import resources
from pathlib import Path

from bot.domain import Passage, Route
from bot.encoder import Encodes, weights_folder
from bot.guard.turn import Turn
from bot.settings import Settings

_KEPT = 3
Progress = Callable[[str], None]


def put_reader(
    folder: Path,
    settings: Settings,
    encoder: Encodes,
    passages: Sequence[Passage],
    others: Sequence[str],
    tell: Progress,
) -> None:
    """Put the reader and the guard's second opinion into the release; both are fitted once for what they learn from.

    What the library itself is asked, headings and phrasings, is educational by its review and joins the examples.
    """
    if not examples_file().is_file():
        return
    questions = [(text, place) for place, passage in enumerate(passages) for text in questions_of(passage)]
    digest = hashlib.sha256(encoder.digest.encode())
    for path in reader_files():
        digest.update(path.read_bytes())
    digest.update(json.dumps([questions, list(others)]).encode())
    fitted = settings.release_dir / "second_opinions" / digest.hexdigest()[:16]
    if not fitted.is_dir():
        from bot.guard import second_opinion
        from bot.reader_fit import RouteHead

        examples = [json.loads(line) for line in examples_file().read_text("utf-8").splitlines() if line.strip()]
        known = lessons_of(examples, questions, others, none=len(passages))
        tell(f"reading {len(known)} questions whose route or section is known")
        lessons = [(Turn(text), route, section) for text, route, section in known]
        reader = _fitted_reader(settings, encoder, lessons, len(passages), tell)
        tell(f"fitting the guard's second opinion on {len(lessons)} texts")
        head = RouteHead.load(reader)
        opinion = second_opinion.fit(
            [(turn, route) for turn, route, _ in lessons],
            read_routes=head.routes, by_vector=head.weights, vector_bias=head.bias, known=head.known,
        )  # fmt: skip
        partial = _begun(fitted)
        opinion.save(partial / "second_opinion")
        shutil.copytree(reader, partial / "reader", copy_function=link, ignore=shutil.ignore_patterns("known.npy"))
        _finish(partial, fitted)
    shutil.copytree(fitted, folder, copy_function=link, dirs_exist_ok=True)


def examples_file() -> Path:
    """What the guard's second opinion is fitted on; it need not exist."""
    return Path(str(resources.files("bot.guard") / "examples.jsonl"))


def questions_of(passage: Passage) -> tuple[str, ...]:
    """What a passage is known to be asked: its heading, its phrasings, and the further questions of `corpus/asked`."""
    return (passage.heading, *passage.phrasings, *passage.also_asked)


def reader_files() -> tuple[Path, ...]:
    """What the reader and the second opinion are made with: the guard's code, word lists and examples, and the fit."""
    guard = examples_file().parent
    own = (guard.parent / "reader.py", guard.parent / "reader_fit.py", examples_file())
    return (*sorted(guard.glob("*.py")), *sorted(guard.glob("data/*_*.t??")), *own)


def lessons_of(
    examples: Sequence[Mapping[str, str]], questions: Sequence[tuple[str, int]], others: Sequence[str], *, none: int
) -> list[tuple[str, str, int | None]]:
    """Every text once, with its route, and its section's place; `none` for those that no section answers."""
    answer, off_topic = Route.ANSWER.value, Route.OUT_OF_SCOPE.value
    lessons: dict[str, tuple[str, str, int | None]] = {}
    for row in examples:
        text, route = row["text"].strip(), row["route"]
        lessons[text.lower()] = (text, route, none if route == off_topic else None)
    lessons |= {text.lower(): (text, answer, none) for text in others}
    lessons |= {text.lower(): (text, answer, place) for text, place in questions}
    return [lesson for lesson in lessons.values() if lesson[0]]


def link(source: str, target: str) -> None:
    """Link a file, or copy it where the file system does not take links."""
    try:
        os.link(source, target)
    except OSError:  # another file system, or one without hard links
        shutil.copyfile(source, target)


def _fitted_reader(
    settings: Settings,
    encoder: Encodes,
    lessons: Sequence[tuple[Turn, str, int | None]],
    sections: int,
    tell: Progress,
) -> Path:
    """The folder of the reader of these lessons, fitted now if it is not there."""
    from bot.reader_fit import Lesson, fit_reader

    rows = [Lesson(turn.in_english, route, section) for turn, route, section in lessons]
    digest = hashlib.sha256(encoder.digest.encode())
    for name in ("reader.py", "reader_fit.py"):
        digest.update((examples_file().parent.parent / name).read_bytes())
    digest.update(json.dumps([[row.text, row.route, row.section] for row in rows]).encode())
    folder = settings.release_dir / "readers" / digest.hexdigest()[:16]
    if not folder.is_dir():
        tell(f"fitting the reader on {len(rows)} texts (some minutes, once for these texts)")
        partial = _begun(folder)
        fit_reader(
            weights_folder(settings.embedding_model), rows,
            sections=sections, digest=folder.name, folder=partial, progress=tell,
        )  # fmt: skip
        _finish(partial, folder)
    return folder


def _begun(folder: Path) -> Path:
    """Where `folder` is made, empty: what a build left unfinished there is swept away."""
    partial = folder.with_name(f".{folder.name}.partial")
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir(parents=True)
    return partial


def _finish(partial: Path, folder: Path) -> None:
    """Put what was made in its place, and sweep away all but the newest beside it: a reader is 90 MB."""
    partial.rename(folder)
    beside = sorted((path for path in folder.parent.iterdir() if path.is_dir()), key=lambda path: path.stat().st_mtime)
    for path in beside[:-_KEPT]:
        shutil.rmtree(path, ignore_errors=True)
