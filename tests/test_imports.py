"""The arrows of ARCHITECTURE.md: who may import whom, who may import what is heavy, and what must stay quick."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

# A module may import those of its own tier and of the tiers below it. A package's modules share its tier.
TIERS = (
    ("bot.domain", "bot.errors"),
    ("bot.text", "bot.addresses", "bot.clinics", "bot.clinic_checks"),
    ("bot.guard", "bot.corpus", "bot.passages", "bot.lexical", "bot.settings"),
    (
        "bot.wording",
        "bot.coverage",
        "bot.calibration",
        "bot.asking",
        "bot.turns",
        "bot.encoder",
        "bot.served",
        "bot.manifest",
        "bot.answer_object",
        "bot.resemblance",
        "bot.reader",
        "bot.reader_fit",
        "bot.reader_build",
    ),
    ("bot.vectors", "bot.release_build", "bot.release"),
    ("bot.ranking", "bot.gates", "bot.retrieval", "bot.selection", "bot.chooser", "bot.chain", "bot.assistant"),
    ("bot.factory",),
    ("bot.web", "bot.commands", "bot.__main__"),
)
HEAVY = {
    "gradio": ("bot.web",),
    "fastapi": ("bot.web",),
    "chromadb": ("bot.vectors",),
    "sentence_transformers": ("bot.encoder",),
    "onnxruntime": ("bot.encoder",),
    "torch": ("bot.encoder", "bot.reader_fit"),
    "langchain": ("bot.chooser",),
    "langchain_core": ("bot.retrieval", "bot.chain", "bot.chooser"),
    "langchain_chroma": (),
}


def modules() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted((ROOT / "bot").rglob("*.py")):
        name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        yield name, ast.parse(path.read_text("utf-8"))


def imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module == "bot":
            yield from (f"bot.{alias.name}" if is_module(alias.name) else "bot" for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module


def is_module(name: str) -> bool:
    return (ROOT / "bot" / f"{name}.py").is_file() or (ROOT / "bot" / name).is_dir()


def tier_of(name: str) -> int | None:
    found = [
        number for number, names in enumerate(TIERS) for item in names if name == item or name.startswith(f"{item}.")
    ]
    return found[0] if found else None


def is_within(name: str, allowed: tuple[str, ...]) -> bool:
    return any(name == item or name.startswith(f"{item}.") for item in allowed)


def test_every_module_has_its_tier() -> None:
    assert [name for name, _ in modules() if name != "bot" and tier_of(name) is None] == []


def test_arrows_point_one_way() -> None:
    wrong = [
        f"{name} imports {other}"
        for name, tree in modules()
        for other in imported(tree)
        if other.startswith("bot.") and (tier_of(other) or 0) > (tier_of(name) or 0) and name != "bot"
    ]
    assert wrong == []


def test_modules_import_each_other_by_full_name_and_never_the_tests_or_the_evaluation() -> None:
    wrong = [
        f"{name} imports {other}"
        for name, tree in modules()
        for other in imported(tree)
        if other == "bot" or other.split(".")[0] in ("eval", "tests")
    ]
    assert wrong == []


def test_what_is_heavy_is_imported_where_it_belongs() -> None:
    wrong = [
        f"{name} imports {other}"
        for name, tree in modules()
        for other in imported(tree)
        if other.split(".")[0] in HEAVY and not is_within(name, HEAVY[other.split(".")[0]])
    ]
    assert wrong == []


def test_the_guard_imports_no_encoder() -> None:
    wrong = [
        f"{name} imports {other}"
        for name, tree in modules()
        if name.startswith("bot.guard")
        for other in imported(tree)
        if is_within(other, ("bot.encoder", "bot.vectors", "bot.release", "bot.corpus"))
    ]
    assert wrong == []


@pytest.mark.parametrize("name", ["bot.domain", "bot.errors", "bot.text", "bot.guard.rules", "bot.guard.rules_es"])
def test_the_light_modules_import_nothing_but_the_standard_library_and_ours(name: str) -> None:
    code = (
        f"import sys; before = set(sys.modules); import {name}; "
        "print(*sorted({one.split('.')[0] for one in set(sys.modules) - before} - sys.stdlib_module_names - {'bot'}))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert run.stdout.split() == []


def test_answering_never_imports_torch() -> None:
    code = "import sys, bot.factory, bot.chain, bot.release; print({'torch', 'gradio'} & set(sys.modules))"
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, timeout=120, check=True
    )
    assert run.stdout.strip() == "set()"
