"""The room of a session: what is known of the place lays out the stage, and the test card needs no event."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractSpinBox, QLabel
from pytestqt.qtbot import QtBot

from app.domain.commands import Begin, NextStep, ShowMessage
from app.domain.stage import ProjectorTest, StageFrame
from app.domain.venue import Seating, Venue
from app.services.clock import HandSetClock
from app.services.conductor import Conductor
from app.services.files import DiskFiles
from app.services.library import Library
from app.services.sessions import Sessions
from app.services.venues import Venues
from tests.support.rooms import TEN, Room
from ui.actions.spec import ActionId
from ui.room.room_dialog import RoomDialog
from ui.run.desk import Looks, RunDesk
from ui.run.draft import DraftKeeper
from ui.theme.theme import load_theme


@pytest.fixture
def venues(tmp_path: Path) -> Venues:
    files = DiskFiles()
    return Venues(Library(files, tmp_path, Sessions(files, tmp_path / "sessions")))


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, room: Room, venues: Venues) -> Iterator[RunDesk]:
    conductor = Conductor(room.history, room.conductor._journal, HandSetClock(TEN))
    looks = Looks(load_theme("light"), load_theme("light"))
    draft = partial(DraftKeeper, DiskFiles(), tmp_path / "draft.txt")
    made = RunDesk(conductor, looks, None, draft, venues=venues)
    made.open()
    yield made
    made.close()


def ask(desk: RunDesk, action: ActionId) -> None:
    desk.console.action_set.choose(action)


def dialog(desk: RunDesk) -> RoomDialog:
    found = desk.console.findChild(RoomDialog)
    assert found is not None
    return found


def lines(desk: RunDesk) -> list[float]:
    previews = desk.console.body.preview
    views = (desk.stage.view, previews._now.view, previews._next.view)
    return [view.composition.height for view in views if view.composition is not None]


def seen(desk: RunDesk) -> StageFrame:
    frame = desk.stage.view.shown_frame
    assert frame is not None
    return frame


def test_a_deep_room_makes_the_letters_larger_on_the_stage_and_in_both_previews(desk: RunDesk) -> None:
    assert lines(desk) == [1080, 1080, 1080]
    desk.venue.change(lambda venue: Venue(venue.place, seating=Seating(15, 1.35)))
    assert lines(desk) == [720, 720, 720]


def test_what_is_measured_is_there_the_next_time(desk: RunDesk, venues: Venues, qtbot: QtBot) -> None:
    ask(desk, ActionId.ROOM)
    rows = dialog(desk).findChildren(QAbstractSpinBox)[0]
    qtbot.keyClick(rows, Qt.Key.Key_Up)
    place = desk.venue.venue.place
    assert venues.recall(place).seating.chairs == 12
    assert desk.venue.venue.seating.chairs == 12


def test_the_test_card_comes_and_goes_and_the_session_knows_nothing_of_it(desk: RunDesk, qtbot: QtBot) -> None:
    before, records = seen(desk), desk._conductor.history.records
    ask(desk, ActionId.TEST_CARD)
    assert isinstance(seen(desk).picture, ProjectorTest)
    assert "The room sees: Test card" in said(desk)
    ask(desk, ActionId.TEST_CARD)
    assert seen(desk) == before
    assert desk._conductor.history.records == records
    assert "The room sees: Test card" not in said(desk)


def said(desk: RunDesk) -> list[str]:
    return [label.accessibleName() or label.text() for label in desk.console.findChildren(QLabel)]


def test_esc_takes_the_card_away_from_its_window_and_from_the_console(desk: RunDesk, qtbot: QtBot) -> None:
    ask(desk, ActionId.TEST_CARD)
    qtbot.keyClick(dialog(desk), Qt.Key.Key_Escape)
    assert not isinstance(seen(desk).picture, ProjectorTest)
    ask(desk, ActionId.TEST_CARD)
    ask(desk, ActionId.CLEAR)
    assert not isinstance(seen(desk).picture, ProjectorTest)


def test_plus_and_minus_move_the_edge_while_the_card_is_up(desk: RunDesk, venues: Venues, qtbot: QtBot) -> None:
    ask(desk, ActionId.TEST_CARD)
    window = dialog(desk)
    qtbot.keyClick(window, Qt.Key.Key_Plus)
    qtbot.keyClick(window, Qt.Key.Key_Plus)
    qtbot.keyClick(window, Qt.Key.Key_Minus)
    picture = seen(desk).picture
    assert isinstance(picture, ProjectorTest)
    assert picture.margin == 0.06
    assert venues.recall(desk.venue.venue.place).margin == 0.06
    for _ in range(12):
        qtbot.keyClick(window, Qt.Key.Key_Minus)
    assert desk.venue.venue.margin == 0
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    window.show()
    qtbot.keyClick(window, Qt.Key.Key_Plus)
    assert desk.venue.venue.margin == 0


def test_the_session_goes_on_behind_the_card(desk: RunDesk) -> None:
    desk.carry_out(Begin())
    ask(desk, ActionId.TEST_CARD)
    desk.carry_out(NextStep())
    assert isinstance(seen(desk).picture, ProjectorTest)
    ask(desk, ActionId.TEST_CARD)
    assert not isinstance(seen(desk).picture, ProjectorTest)
    assert desk._conductor.history.session.position == 1


def test_the_console_says_which_page_of_how_many_the_room_has(desk: RunDesk) -> None:
    desk.carry_out(Begin())
    desk.carry_out(ShowMessage("so it goes " * 30))
    assert desk.console.body.preview._now_title.whole_text == "The room sees: Live"
    desk.venue.change(lambda venue: Venue(venue.place, seating=Seating(15, 1.35)))
    assert desk.console.body.preview._now_title.whole_text.startswith("The room sees: Live · 1 of ")
    ask(desk, ActionId.NEXT_PAGE)
    assert desk.console.body.preview._now_title.whole_text.startswith("The room sees: Live · 2 of ")


def test_a_disk_that_refuses_is_told_and_the_room_still_holds(desk: RunDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> Venue:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Venues, "change", refuse)
    desk.venue.change(lambda venue: Venue(venue.place, seating=Seating(15, 1.35)))
    assert lines(desk)[0] == 720
    assert "The room could not be remembered: No space left on device. It stays as it is for this session." in said(
        desk
    )


def test_the_edge_moves_only_where_the_test_card_listens(desk: RunDesk) -> None:
    assert isinstance(desk.console.action_set.qt_action(ActionId.WIDER_EDGE), QAction)
    ask(desk, ActionId.WIDER_EDGE)
    assert desk.venue.venue.margin == 0.05
