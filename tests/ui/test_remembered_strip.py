"""Whether the console was folded is remembered from session to session."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.commands import Begin
from app.services.bootstrap import Services, bootstrap
from app.services.clock import SystemClock
from app.services.sessions import OpenSession, SetUp
from exercises import content_folder
from tests.support.rooms import crowd, plan_of
from ui.running import Running
from ui.sounding import Sounding
from ui.theme.theme import load_theme


def running(services: Services, opened: OpenSession, qtbot: QtBot) -> Running:
    """The windows of a session in which the sound is off."""
    services.library.prefer("sound", "off")
    made = Running(services, opened, load_theme("light"), Sounding(services.library))
    made.open()
    qtbot.waitUntil(made.desk.console.isActiveWindow)
    return made


def test_a_session_left_in_the_strip_is_continued_in_it_and_a_new_one_begins_whole(
    tmp_path: Path, qtbot: QtBot
) -> None:
    services = bootstrap(content_folder(), tmp_path)
    set_up = SetUp(plan_of(), crowd(6))
    first = running(services, services.sessions.create(set_up, SystemClock()), qtbot)
    assert not first.desk.one_screen.is_folded
    first.desk.carry_out(Begin())
    qtbot.keyClick(first.desk.console, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert first.desk.one_screen.is_folded
    session = first.session.details.id
    first.close()
    again = running(services, services.sessions.open(session), qtbot)
    assert again.desk.one_screen.is_folded
    again.close()
    other = running(services, services.sessions.create(set_up, SystemClock()), qtbot)
    assert not other.desk.one_screen.is_folded
    other.close()
