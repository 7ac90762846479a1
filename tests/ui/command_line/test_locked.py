"""Locked sessions on the command line: listed by their day, and read with their passphrase only."""

import json
import os
import sys
from pathlib import Path

import pytest

from app.services.bootstrap import Services
from tests.support.left_behind import traces_in
from tests.support.locking import PASSPHRASE, cheap_lock
from tests.support.past_sessions import ACTION, NAMES, past_session
from ui.entry import main


@pytest.fixture
def locked(tmp_path: Path) -> tuple[Services, str]:
    services, name = past_session(tmp_path / "data", lock=cheap_lock())
    return services, str(name)


def call(tmp_path: Path, *words: str) -> int:
    return main([*words, "--data-dir", str(tmp_path / "data")])


def test_it_is_listed_by_its_day_and_nothing_else(
    tmp_path: Path, locked: tuple[Services, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert call(tmp_path, "sessions") == 0
    assert capsys.readouterr().out == f"{locked[1]}  Locked session  (ended, opens with its passphrase)\n"
    assert call(tmp_path, "sessions", "--json") == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert (row["locked"], row["title"], row["people"]) == (True, "", 0)


def test_a_file_with_the_passphrase_opens_it(
    tmp_path: Path, locked: tuple[Services, str], capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "passphrase.txt"
    file.write_text(PASSPHRASE + "\n", encoding="utf-8")
    asked = ("export", locked[1], "--format", "md", "--passphrase-file", str(file))
    assert call(tmp_path, *asked) == 0
    assert ACTION in capsys.readouterr().out
    assert traces_in(tmp_path / "data", (*NAMES, ACTION)) == []


@pytest.mark.parametrize(
    ("held", "sentence"),
    [
        ("something else", "is not the passphrase of"),
        ("", "is empty. Nothing was written."),
        (None, "name a file with it (--passphrase-file FILE), or ask from a terminal. Nothing was written."),
    ],
)
def test_without_it_there_is_one_sentence(
    tmp_path: Path,
    locked: tuple[Services, str],
    capsys: pytest.CaptureFixture[str],
    held: str | None,
    sentence: str,
) -> None:
    file = tmp_path / "passphrase.txt"
    file.write_text(held or "", encoding="utf-8")
    more = () if held is None else ("--passphrase-file", str(file))
    assert call(tmp_path, "handouts", locked[1], "--out", str(tmp_path / "out"), *more) == 1
    said = capsys.readouterr().err
    assert sentence in said
    assert said.count("\n") == 1
    assert not (tmp_path / "out").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="has no terminals of this kind")
def test_a_terminal_is_asked_and_shows_nothing(tmp_path: Path, locked: tuple[Services, str]) -> None:
    import pty

    asked = ("export", locked[1], "--format", "csv", "--out", str(tmp_path / "notes.csv"))
    child, terminal = pty.fork()
    if child == 0:
        os.execv(sys.executable, (sys.executable, "-m", "ui.entry", *asked, "--data-dir", str(tmp_path / "data")))
    seen = os.read(terminal, 1000)
    assert f"Passphrase of {locked[1]}:".encode() in seen
    os.write(terminal, f"{PASSPHRASE}\n".encode())
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0
    assert ACTION in (tmp_path / "notes.csv").read_text(encoding="utf-8-sig")
