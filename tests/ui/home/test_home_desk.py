from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractSpinBox, QCheckBox, QLabel
from pytestqt.qtbot import QtBot

from app.domain.commands import Begin, EndSession, NextStep
from app.domain.instants import Duration, after, minutes
from app.domain.planning.editing import edited
from app.domain.planning.edits import AddExercise
from app.domain.venue import Venue
from app.services.bootstrap import bootstrap
from app.services.clock import HandSetClock, SystemClock
from app.services.conductor import Conductor
from app.services.own_workshops import empty_workshop
from app.services.sessions import OpenSession, SetUp
from exercises import content_folder
from tests.support.authoring import shipped
from tests.support.rooms import TEN, crowd, plan_of
from ui.console.looks import focus_in
from ui.home.desk import HomeDesk
from ui.home.roster_box import RosterEdit
from ui.home.start_fields import WhenAndWhere
from ui.home.times_choice import TimesChoice
from ui.home.window import HomeWindow
from ui.room.room_dialog import RoomDialog
from ui.room_check.window import RoomCheckWindow


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


def test_what_a_session_took_is_offered_for_the_next_one_and_planned_when_wanted(qtbot: QtBot, tmp_path: Path) -> None:
    services = bootstrap(content_folder(), tmp_path)
    clock = HandSetClock(after(SystemClock().now(), Duration(-3_600_000)))
    opened = services.sessions.create(SetUp(plan_of(), crowd(6)), clock)
    conductor = Conductor(opened.history, opened.journal, clock)
    conductor.handle(Begin())
    clock.move_by(minutes(4))
    conductor.handle(NextStep())
    while (timer := conductor.history.session.timer) is not None and conductor.history.session.next_slot() is not None:
        clock.move_by(timer.length)
        conductor.handle(NextStep())
    conductor.handle(EndSession())
    conductor.close()
    desk = HomeDesk(services)
    qtbot.addWidget(desk.window)
    desk.open()
    qtbot.waitUntil(desk.window.isActiveWindow)
    started: list[OpenSession] = []
    desk.run_requested.connect(started.append)
    desk.window.wishes.workshop_chosen.emit("ninety-minutes")
    roster = desk.window.findChild(RosterEdit)
    assert roster is not None
    roster.setPlainText("6")
    (choice,) = desk.window.findChildren(TimesChoice)
    (box,) = choice.findChildren(QCheckBox)
    assert box.isVisible()
    box.setChecked(True)
    qtbot.keyClick(roster, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (session,) = started
    assert [slot.length for slot in session.history.session.plan.slots[:2]] == [minutes(4), minutes(2)]
    session.journal.close()


def _clocks(desk: HomeDesk) -> list[str]:
    return [each.text() for each in desk.window.findChildren(QLabel) if each.text().startswith("Clock:")]


def test_a_room_check_that_is_open_is_where_the_room_is_measured(qtbot: QtBot) -> None:
    window = HomeWindow()
    qtbot.addWidget(window)
    window.show()
    check = RoomCheckWindow(window)
    check.show()
    window.show_room(Venue("Town hall"))
    qtbot.waitUntil(check.isActiveWindow)
    assert window.findChild(RoomDialog) is None
    assert isinstance(focus_in(check), QAbstractSpinBox)
    check.close()
    window.show_room(Venue("Town hall"))
    assert window.findChild(RoomDialog) is not None


def test_the_room_is_measured_on_the_start_page_for_the_place_that_is_typed(qtbot: QtBot, tmp_path: Path) -> None:
    services = bootstrap(content_folder(), tmp_path)
    desk = HomeDesk(services)
    qtbot.addWidget(desk.window)
    desk.open()
    qtbot.waitUntil(desk.window.isActiveWindow)
    desk.window.wishes.workshop_chosen.emit("ninety-minutes")
    fields = desk.window.findChild(WhenAndWhere)
    assert fields is not None
    place = fields._place
    place.setText("Town hall")
    qtbot.keyClick(place, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    dialog = desk.window.findChild(RoomDialog)
    assert dialog is not None
    assert dialog.isVisible()
    qtbot.keyClick(dialog.findChildren(QAbstractSpinBox)[0], Qt.Key.Key_Up)
    assert services.venues.recall("town hall").seating.chairs == 12
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_an_exercise_that_went_while_the_start_page_was_open_is_a_sentence(qtbot: QtBot, tmp_path: Path) -> None:
    services = bootstrap(content_folder(), tmp_path)
    mine = services.own_exercises.save(services.own_exercises.copy_of(shipped()), TEN).exercise.id
    day = services.own_workshops.copy_of(empty_workshop("My day", "09:30"))
    items = edited(day.workshop, AddExercise(mine, 0), services.catalogue.exercises)
    services.own_workshops.save(replace(day, workshop=items), TEN)
    desk = HomeDesk(services)
    qtbot.addWidget(desk.window)
    desk.open()
    qtbot.waitUntil(desk.window.isActiveWindow)
    desk.prepare(day.workshop.id)
    roster = desk.window.findChild(RosterEdit)
    assert roster is not None
    roster.setPlainText("6")
    services.own_exercises.delete(mine)
    qtbot.keyClick(desk.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert any("which is not in the library" in each[0] for each in desk.window.notices._queue)
    assert services.sessions.names() == ()
    desk.window.close()
