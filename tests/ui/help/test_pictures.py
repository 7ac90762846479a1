"""The program makes pictures of itself, in another process, and keeps them for the next time."""

import os
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from ui.entry import main
from ui.help.picture_maker import PictureMaker
from ui.help.pictures import SIZES

WAIT_MS = 60_000


def test_a_picture_comes_by_itself_and_is_there_at_once_the_next_time(qtbot: QtBot, tmp_path: Path) -> None:
    maker = PictureMaker(tmp_path / "pictures")
    maker.dress("dark", "en")
    with qtbot.waitSignal(maker.made, timeout=WAIT_MS) as made:
        maker.want("stage-wall")
    name, image = made.args
    assert name == "stage-wall"
    assert image.size() == SIZES["stage-wall"]
    maker.stop()
    again = PictureMaker(tmp_path / "pictures")
    again.dress("dark", "en")
    with qtbot.waitSignal(again.made, timeout=100) as made:
        again.want("stage-wall")
    assert made.args[1].size() == SIZES["stage-wall"]
    assert again._process is None


def test_what_cannot_be_made_is_said(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.help.picture_maker.own_command", lambda: ("/no/such/program",))
    maker = PictureMaker(tmp_path)
    maker.dress("light", "en")
    with qtbot.waitSignal(maker.made, timeout=WAIT_MS) as made:
        maker.want("console")
    assert made.args[0] == "console"
    assert made.args[1].isNull()
    with qtbot.waitSignal(maker.made, timeout=100) as made:
        maker.want("no such picture")
    assert made.args[1].isNull()


def test_pictures_of_what_the_program_looked_like_once_go(qtbot: QtBot, tmp_path: Path) -> None:
    old = tmp_path / "0.0.1-17-light-en"
    old.mkdir()
    (old / "console.png").touch()
    maker = PictureMaker(tmp_path)
    maker.dress("light", "en")
    maker.want("console")
    maker.stop()
    assert not old.exists()


@pytest.mark.usefixtures("qtbot")
def test_the_verb_writes_pictures_and_leaves_the_data_folder_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "nice", lambda _more: 0)
    data, out = tmp_path / "data", tmp_path / "out"
    told = ["--data-dir", str(data), "pictures", "--out", str(out), "--theme", "light"]
    assert main([*told, "no-such"]) == 2
    assert "There is no picture called “no-such”" in capsys.readouterr().err
    assert main(told) == 0
    assert capsys.readouterr().out.split() == list(SIZES)
    assert {path.stem: QImage(str(path)).size() for path in out.iterdir()} == SIZES
    assert not data.exists()
