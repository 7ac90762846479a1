"""The program started a second time on one data folder calls the first to the front, and leaves it alone."""

import gc
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from app.services.bootstrap import bootstrap
from app.services.files import DiskFiles
from app.services.one_program import have_to_oneself
from exercises import content_folder
from tests.support.trainer import live, until, window
from ui.application import OPEN_ALREADY
from ui.call_watch import CallWatch
from ui.home.window import HomeWindow
from ui.program import Program

CALL = [sys.executable, "-m", "ui.entry"]


def test_the_second_program_says_so_and_ends(tmp_path: Path) -> None:
    hold = have_to_oneself(DiskFiles(), tmp_path)
    assert hold is not None
    call = [*CALL, "--data-dir", str(tmp_path)]
    second = subprocess.run(
        call, capture_output=True, check=False, timeout=120, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    )
    assert second.returncode == 1
    assert OPEN_ALREADY in second.stderr.decode()
    hold.release()
    again = have_to_oneself(DiskFiles(), tmp_path)
    assert again is not None
    again.release()


def test_the_first_hears_the_call_once(qtbot: QtBot, tmp_path: Path) -> None:
    files = DiskFiles()
    hold = have_to_oneself(files, tmp_path)
    assert hold is not None
    owner = QObject()
    watch = CallWatch(files, tmp_path, owner)
    with qtbot.waitSignal(watch.called):
        assert have_to_oneself(files, tmp_path) is None
    with qtbot.assertNotEmitted(watch.called, wait=200):
        (tmp_path / "library.json").write_bytes(b"{}")
    hold.release()


@pytest.mark.usefixtures("qtbot")
def test_home_comes_back_from_the_task_bar(tmp_path: Path) -> None:
    services = bootstrap(content_folder(), tmp_path)

    async def story() -> None:
        home = await window(HomeWindow)
        home.showMinimized()
        (program,) = [each for each in gc.get_objects() if isinstance(each, Program) and each.window is home]
        program.come_forward()
        await until(home.isActiveWindow, "Home in front")
        assert not home.windowState() & Qt.WindowState.WindowMinimized

    live(services, story)
