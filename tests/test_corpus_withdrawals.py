import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from bot.corpus.withdrawals import is_withdrawn, load_withdrawn, readmit, withdraw
from bot.domain import Document
from bot.errors import CorpusError


def document(sha256: str) -> Document:
    return Document("a", "en", "A", "A", None, sha256=sha256)


def test_nothing_is_withdrawn_while_there_is_no_file(tmp_path: Path) -> None:
    assert load_withdrawn(tmp_path / "withdrawn.json") == frozenset()


def test_a_withdrawal_takes_out_every_version(tmp_path: Path) -> None:
    withdraw(tmp_path / "var" / "withdrawn.json", "en/a", why="a wrong figure")
    withdrawn = load_withdrawn(tmp_path / "var" / "withdrawn.json")
    assert [is_withdrawn(document(sha256), withdrawn) for sha256 in ("old", "new")] == [True, True]


def test_only_the_readmitted_version_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "withdrawn.json"
    withdraw(path, "en/a", why="a wrong figure")
    readmit(path, "en/a", "new")
    withdrawn = load_withdrawn(path)
    assert [is_withdrawn(document(sha256), withdrawn) for sha256 in ("old", "new")] == [True, False]


def test_a_document_withdrawn_again_is_out_again(tmp_path: Path) -> None:
    path = tmp_path / "withdrawn.json"
    withdraw(path, "en/a", why="one")
    readmit(path, "en/a", "new")
    withdraw(path, "en/a", why="two")
    assert load_withdrawn(path) == {"en/a"}


def test_the_file_is_only_added_to(tmp_path: Path) -> None:
    path = tmp_path / "withdrawn.json"
    withdraw(path, "en/a", why="one")
    withdraw(path, "en/b", why="two")
    readmit(path, "en/a", "new")
    entries = [{name: entry[name] for name in entry if name != "at"} for entry in json.loads(path.read_text())]
    assert entries == [
        {"document": "en/a", "why": "one"},
        {"document": "en/b", "why": "two"},
        {"document": "en/a", "readmitted": "new"},
    ]


def test_withdrawals_at_the_same_time_are_all_kept(tmp_path: Path) -> None:
    path = tmp_path / "withdrawn.json"
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda number: withdraw(path, f"en/d{number}", why="x"), range(24)))
    assert load_withdrawn(path) == {f"en/d{number}" for number in range(24)}


@pytest.mark.parametrize("broken", ['[{"document": "en/old", "why', '{"document": "en/old"}', '["en/old"]'])
def test_a_broken_file_stops_serving(tmp_path: Path, broken: str) -> None:
    (tmp_path / "withdrawn.json").write_text(broken)
    with pytest.raises(CorpusError, match="withdraw a document again to mend it"):
        load_withdrawn(tmp_path / "withdrawn.json")


def test_a_broken_file_is_set_aside_and_what_it_names_stays_withdrawn(tmp_path: Path) -> None:
    path = tmp_path / "withdrawn.json"
    path.write_text('[{"document": "en/old", "why')
    withdraw(path, "en/a", why="a wrong figure")
    assert (load_withdrawn(path), [p.read_text() for p in tmp_path.glob("*.broken-*")]) == (
        {"en/old", "en/a"},
        ['[{"document": "en/old", "why'],
    )


@pytest.mark.parametrize("key", ["side-effects", "en/../x", "en/A B", ""])
def test_what_is_not_a_documents_key_is_refused(tmp_path: Path, key: str) -> None:
    with pytest.raises(CorpusError, match="is not a document"):
        withdraw(tmp_path / "withdrawn.json", key, why="x")


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "var").write_text("a file")
    with pytest.raises(CorpusError, match="the document is still served"):
        withdraw(tmp_path / "var" / "withdrawn.json", "en/a", why="x")
