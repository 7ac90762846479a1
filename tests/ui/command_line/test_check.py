from pathlib import Path

import pytest

from exercises import content_folder
from tests.support.calling import Call


def test_our_own_files_are_without_fault(call: Call) -> None:
    answer = call("check", content_folder())
    assert (answer.code, answer.out, answer.err) == (0, "No faults found.\n", "")


def test_every_fault_of_every_file_is_printed_with_its_line(call: Call, tmp_path: Path) -> None:
    mine = (content_folder() / "workshops" / "ninety-minutes.toml").read_text(encoding="utf-8")
    mine = mine.replace('id = "ninety-minutes"', 'id = "mine"').replace("minutes = 90", "minutes = 60", 1)
    (tmp_path / "mine.toml").write_text(f"{mine}\nsurprise = 1\n", encoding="utf-8")
    (tmp_path / "torn.toml").write_text("schema = [\n")
    answer = call("check", "mine.toml", "torn.toml")
    assert answer.code == 1
    assert answer.err == ""
    lines = answer.out.splitlines()
    assert any(line.startswith("mine.toml:") and "add up to 90" in line for line in lines)
    assert any(line.startswith("mine.toml:") and "surprise" in line for line in lines)
    assert any(line.startswith("torn.toml:1: is not TOML") for line in lines)


@pytest.mark.parametrize(
    ("content", "fault"),
    [(b"", "is empty."), (b"\xff\xfe", ":1: is not saved as UTF-8 text."), (b"a\0b", "is not TOML")],
)
def test_rubbish_is_a_fault(call: Call, tmp_path: Path, content: bytes, fault: str) -> None:
    (tmp_path / "x.toml").write_bytes(content)
    answer = call("check", "x.toml")
    assert answer.code == 1
    assert fault in answer.out


def test_what_is_not_there_is_a_fault(call: Call, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    answer = call("check", "nothing.toml", "empty")
    assert answer.code == 1
    assert answer.out == "empty: holds no .toml file.\nnothing.toml: there is no such file.\n"
