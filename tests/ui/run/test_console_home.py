"""The console comes home whole, also where a window manager has its own mind about places."""

from typing import ClassVar, Final

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from ui.run.console_home import ConsoleHome

MANY: Final = 20
"""More looks than a window manager is asked in vain."""


class Lowered(QWidget):
    """A window that is put lower than it is asked to, as by a window manager that keeps some pixels for itself."""

    BY: ClassVar = 5

    @override
    def move(self, place: QPoint) -> None:  # type: ignore[override]
        super().move(place + QPoint(0, self.BY))


class Stiff(Lowered):
    """A window whose size nobody changes, as under a window manager that tiles."""

    @override
    def resize(self, size: QSize) -> None:  # type: ignore[override]
        """Stay as it is."""

    @override
    def setWindowState(self, state: Qt.WindowState) -> None:
        """Stay as it is."""


@pytest.fixture
def room(qapp: QApplication) -> QRect:
    """What there is of the screen to stand on."""
    return qapp.primaryScreen().availableGeometry()


def filling(window: QWidget, room: QRect, qtbot: QtBot) -> QSize:
    """Show a window that is exactly as large with its frame as there is room; its size without the frame."""
    qtbot.addWidget(window)
    window.showNormal()
    frame = window.frameGeometry().size() - window.size()
    QWidget.resize(window, room.size() - frame)
    window.move(room.topLeft())
    assert window.frameGeometry() == room.translated(0, Lowered.BY)
    return window.size()


def bring_home(window: QWidget) -> int:
    """Look at the window until it is where it belongs; after how many looks it was."""
    home = ConsoleHome(window)
    for look in range(MANY):
        if home.is_reached(QApplication.primaryScreen()):
            return look
        QApplication.processEvents()
    raise AssertionError("it never came to rest")


def test_a_window_that_may_not_go_higher_is_made_smaller(qtbot: QtBot, room: QRect) -> None:
    window = Lowered()
    before = filling(window, room, qtbot)
    assert bring_home(window) > 0
    assert window.frameGeometry() == room.adjusted(0, Lowered.BY, 0, 0)
    assert window.size() == before - QSize(0, Lowered.BY)


def test_a_window_that_cannot_be_smaller_is_spread_over_the_screen(qtbot: QtBot, room: QRect) -> None:
    window = Lowered()
    window.setMinimumSize(filling(window, room, qtbot))
    bring_home(window)
    assert window.isMaximized()
    assert room.contains(window.frameGeometry())


def test_a_window_that_is_neither_moved_nor_made_smaller_is_left_in_peace(qtbot: QtBot, room: QRect) -> None:
    window = Stiff()
    filling(window, room, qtbot)
    assert bring_home(window) < MANY
    assert window.frameGeometry() == room.translated(0, Lowered.BY)
