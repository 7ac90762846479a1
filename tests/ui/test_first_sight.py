"""A window is painted before the program goes on loading."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from ui.widgets.first_sight import wait_for_first_sight


class Page(QWidget):
    """Remembers whether it was painted."""

    painted = False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted = True


def test_a_window_that_is_shown_is_painted_when_the_program_goes_on(qtbot: QtBot) -> None:
    page = Page()
    qtbot.addWidget(page)
    page.show()
    assert not page.painted
    wait_for_first_sight(page)
    assert page.painted


def test_a_window_that_nobody_sees_is_not_waited_for_for_ever(qtbot: QtBot) -> None:
    page = Page()
    qtbot.addWidget(page)
    later: list[str] = []
    QTimer.singleShot(5_000, page, lambda: later.append("too late"))
    wait_for_first_sight(page)
    assert not page.painted
    assert later == []
