import json
from pathlib import Path

import pytest
from tinydb import TinyDB

from app.services.durable_storage import DurableStorage, tables_in
from app.services.files import DiskFiles


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.json"


def test_nothing_is_read_where_nothing_is(path: Path) -> None:
    assert DurableStorage(DiskFiles(), path).read() is None


def test_what_is_written_comes_back_whatever_the_script(path: Path) -> None:
    tables = {"rosters": {"1": {"name": "Τρίτη", "text": "مريم\n小明"}}}
    DurableStorage(DiskFiles(), path).write(tables)
    assert DurableStorage(DiskFiles(), path).read() == tables


def test_tinydb_works_on_it(path: Path) -> None:
    TinyDB(DiskFiles(), path, storage=DurableStorage).insert({"a": 1})
    assert TinyDB(DiskFiles(), path, storage=DurableStorage).all() == [{"a": 1}]


@pytest.mark.parametrize(
    "damaged",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'{"rosters": []}',
        b'{"rosters": {"one": {}}}',
        b'{"rosters": {"1": 5}}',
        b"\xff\xfe\x00",
        b"\x00" * 100,
        b"[" * 200_000,
    ],
    ids=lambda data: repr(data[:24]),
)
def test_a_file_that_cannot_be_understood_is_set_aside_and_kept(path: Path, damaged: bytes) -> None:
    path.write_bytes(damaged)
    storage = DurableStorage(DiskFiles(), path)
    assert storage.read() is None
    assert storage.set_aside == path.with_name("library-damaged-1.json")
    assert storage.set_aside.read_bytes() == damaged
    assert storage.read() == {}
    storage.write({"preferences": {"1": {"key": "theme"}}})
    assert json.loads(path.read_bytes()) == {"preferences": {"1": {"key": "theme"}}}


def test_a_second_damaged_file_does_not_take_the_place_of_the_first(path: Path) -> None:
    for number, damaged in enumerate((b"first", b"second"), 1):
        path.write_bytes(damaged)
        DurableStorage(DiskFiles(), path).read()
        assert path.with_name(f"library-damaged-{number}.json").read_bytes() == damaged
    assert path.with_name("library-damaged-1.json").read_bytes() == b"first"


def test_half_a_letter_is_read_as_one_that_can_be_shown() -> None:
    found = tables_in(rb'{"a":{"1":{"x":"\ud83d!","y":["\uD83D\uDE00"]}}}')
    assert found == {"a": {"1": {"x": "\ufffd!", "y": ["\U0001f600"]}}}
