"""The stage goes to the projector, goes when the projector goes, and never takes the keyboard."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.ui.stage.samples import SAMPLES
from ui.stage.stage_window import StageWindow
from ui.theme.theme import load_theme

ROOT = Path(__file__).parents[3]
LAPTOP, PROJECTOR = [0, 0, 1366, 768], [1366, 0, 1024, 768]


def screen(name: str, place: list[int]) -> dict[str, object]:
    x, y, width, height = place
    sizes = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    return {"name": name, "x": x, "y": y, "width": width, "height": height, **sizes}


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What happened in a process with two screens; the platform of this one has a single screen."""
    folder = tmp_path_factory.mktemp("screens")
    two = {"screens": [screen("laptop", LAPTOP), screen("projector", PROJECTOR)]}
    (folder / "two.json").write_text(json.dumps(two), encoding="utf-8")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen:configfile=two.json", "PYTHONPATH": str(ROOT)}
    script = Path(__file__).with_name("two_screens.py")
    done = subprocess.run(
        [sys.executable, str(script)], cwd=folder, env=environment, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_it_fills_the_projector_and_takes_its_shape(seen: dict[str, Any]) -> None:
    assert seen["screens"] == [LAPTOP, PROJECTOR]
    assert seen["on projector"] == PROJECTOR
    assert seen["name"] == "projector"
    assert seen["aspect"] == 1.333


def test_it_follows_its_projector_to_another_resolution_and_no_other_screen(seen: dict[str, Any]) -> None:
    small = [1366, 0, 800, 450]
    assert seen["other screen changed"] == [small, 1.778, 0]
    assert seen["projector changed"] == [PROJECTOR, 1.333, 1]
    assert seen["screen before changed"] == [small, 1]
    assert seen["as window while changed"] == [small, 1]


def test_it_hides_at_once_when_its_screen_goes_and_returns_with_it(seen: dict[str, Any]) -> None:
    assert seen["other screen gone"] is True
    assert seen["lost"] == [False, True, ""]
    assert seen["other screen came"] is False
    assert seen["found"] == [True, False, PROJECTOR]
    assert seen["told"] == ["lost", "found"]


def test_closed_by_hand_it_does_not_come_back_on_its_own(seen: dict[str, Any]) -> None:
    assert seen["closed"] is False
    assert seen["closed stays closed"] is False


def test_without_a_projector_it_is_an_ordinary_window(seen: dict[str, Any]) -> None:
    assert seen["as window"] == [True, False, ""]


def test_aside_it_follows_its_projector_unseen(seen: dict[str, Any]) -> None:
    assert seen["lost while aside"] == [False, True]
    assert seen["back without a screen"] == [False, True]
    assert seen["found while aside"] == [False, False]
    assert seen["back"] == [True, PROJECTOR]


@pytest.fixture
def window(qtbot: QtBot) -> StageWindow:
    stage = StageWindow(load_theme("light"))
    qtbot.addWidget(stage)
    stage.show_frame(SAMPLES["talk"])
    return stage


def test_it_never_takes_the_keyboard(window: StageWindow) -> None:
    assert window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert window.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus


def test_its_close_button_only_hides_it_and_says_so(window: StageWindow, qtbot: QtBot) -> None:
    window.show_as_window()
    with qtbot.waitSignal(window.hidden_by_user):
        window.windowHandle().close()
    assert not window.isVisible()
    assert window.view.composition is not None


def test_the_program_can_close_it_without_a_word(window: StageWindow, qtbot: QtBot) -> None:
    window.show_as_window()
    with qtbot.assertNotEmitted(window.hidden_by_user):
        window.hide()


def test_where_full_screen_is_ignored_it_covers_the_screen_without_a_frame(window: StageWindow, qtbot: QtBot) -> None:
    screen_here = QGuiApplication.primaryScreen()
    window.show_on(screen_here)
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.setGeometry(10, 10, 300, 200)
    qtbot.waitUntil(lambda: window.geometry() == screen_here.geometry(), timeout=2000)
    assert window.windowFlags() & Qt.WindowType.FramelessWindowHint


def test_stepped_aside_nothing_shows_it_until_it_may_come_back(window: StageWindow, qtbot: QtBot) -> None:
    here = QGuiApplication.primaryScreen()
    window.show_on(here)
    window.step_aside()
    assert not window.isVisible()
    window.show_on(here)
    window.show_as_window()
    window.show()
    here.geometryChanged.emit(here.geometry())
    assert not window.isVisible()
    window.show_on(here)
    window.come_back()
    assert window.isVisible()
    assert window.geometry() == here.geometry()


def test_a_window_that_stepped_aside_comes_back_as_a_window(window: StageWindow) -> None:
    window.show_as_window()
    window.step_aside()
    window.come_back()
    assert window.isVisible()
    assert not window.isFullScreen()
