from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.commands import Begin
from app.domain.instants import Duration, after
from app.services.bootstrap import bootstrap
from app.services.clock import HandSetClock, SystemClock
from app.services.conductor import Conductor
from app.services.sessions import SetUp
from exercises import content_folder
from tests.support.rooms import crowd, plan_of
from ui.home.desk import HomeDesk


def test_home_lets_the_clock_of_an_interrupted_session_go_on(qtbot: QtBot, tmp_path: Path) -> None:
    services = bootstrap(content_folder(), tmp_path)
    # Begun an hour ago, so that the answers differ whatever the time is now.
    clock = HandSetClock(after(SystemClock().now(), Duration(-3_600_000)))
    opened = services.sessions.create(SetUp(plan_of(), crowd(6)), clock)
    conductor = Conductor(opened.history, opened.journal, clock)
    conductor.handle(Begin())
    conductor.close()
    desk = HomeDesk(services)
    qtbot.addWidget(desk.window)
    desk.open()
    timer = desk.findChild(QTimer)
    assert timer is not None
    assert timer.isActive()
    assert any("over" in each.text() for each in desk.window.findChildren(QLabel))
    shown = _clocks(desk)
    qtbot.waitUntil(lambda: _clocks(desk) != shown, timeout=3_000)
    desk.window.close()
    assert not timer.isActive()


def _clocks(desk: HomeDesk) -> list[str]:
    return [each.text() for each in desk.window.findChildren(QLabel) if each.text().startswith("Clock:")]
