"""The planner for every pair of eyes and hands: heard, walked with Tab alone, and in letters up to twice as large."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.accessible import Role, faults_of, parts_of
from tests.support.cut_text import cut_texts
from tests.support.in_front import in_front
from tests.support.looks import write
from tests.support.plan_windows import full_plan_window, planner
from tests.support.tabbing import comes_everywhere, weak_rings
from ui.theme.style import apply_theme
from ui.theme.theme import THEMES, load_theme

pytestmark = pytest.mark.usefixtures("real_looks")


def test_everything_has_a_name_and_a_role(qtbot: QtBot, tmp_path: Path) -> None:
    window = in_front(qtbot, full_plan_window(qtbot, tmp_path))
    for tab in range(3):
        window.tabs.setCurrentIndex(tab)
        assert faults_of(window) == []
    window.tabs.setCurrentIndex(0)
    rows = [part.name for part in parts_of(window) if part.role is Role.ListItem]
    assert any(each.startswith("10:39, Coffee, 15 min, 4 min too late: promised for 10:35.") for each in rows)
    model = window.day.timeline.model()
    end = model.index(model.rowCount() - 1, 0)
    heard = str(end.data(Qt.ItemDataRole.AccessibleTextRole))
    assert heard.startswith("The day ends 11:42, 102 min, 12 min too long for the end you promised at 11:30.")


def test_tab_comes_everywhere_and_back(qtbot: QtBot, tmp_path: Path) -> None:
    window = in_front(qtbot, full_plan_window(qtbot, tmp_path))
    for place in (4, 3, 8):
        window.day.timeline.choose(place)
        QApplication.processEvents()
        comes_everywhere(qtbot, window)


@pytest.mark.parametrize("theme", THEMES)
def test_whatever_has_the_keyboard_is_framed(theme: str, qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    apply_theme(qapp, load_theme(theme))
    window = in_front(qtbot, full_plan_window(qtbot, tmp_path, load_theme(theme)))
    assert weak_rings(window) == {}


@pytest.mark.parametrize("size", [QSize(1366, 768), QSize(1920, 1080)], ids=["1366x768", "1920x1080"])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_nothing_is_cut_off(scale: float, size: QSize, qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    write(qapp, scale)
    window = in_front(qtbot, full_plan_window(qtbot, tmp_path), size)
    for tab in range(3):
        window.tabs.setCurrentIndex(tab)
        QApplication.processEvents()
        assert cut_texts(window) == [], tab
    window.tabs.setCurrentIndex(0)
    for place in (0, 3, 8):
        window.day.timeline.choose(place)
        for _ in range(3):
            QApplication.processEvents()
        assert cut_texts(window) == [], place


def test_an_empty_day_says_how_to_begin(qtbot: QtBot, tmp_path: Path) -> None:
    window = in_front(qtbot, planner(qtbot, tmp_path, "").window)
    assert faults_of(window) == []
    assert cut_texts(window) == []
