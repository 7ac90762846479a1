"""What became of the actions of last time: told by keyboard alone, seen by the room at once, taken back with Ctrl+Z."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.domain.session import CarriedAction
from app.domain.stage import Commit
from app.domain.vocabulary import Standing
from tests.support.hands import CTRL, Hands
from tests.support.rooms import Room, only, people_called
from ui.console.panels.commit_view import CommitView
from ui.console.panels.edit_list import EditList

BEFORE = (
    CarriedAction("Ask on Mondays", "Grace", "2026-12-07", "Team day", "2026-11-02"),
    CarriedAction("Try the card"),
)
DONE, GOING_ON, DROPPED, OPEN = Standing.DONE, Standing.GOING_ON, Standing.DROPPED, Standing.OPEN


@pytest.fixture
def hands(qtbot: QtBot, tmp_path: Path) -> Iterator[Hands]:
    """At the step that opens with two actions, with the keyboard in their list."""
    room = Room(tmp_path, plan=only("follow-up"), people=people_called("Grace", "Ivo"), carried=BEFORE)
    hands = Hands(qtbot, tmp_path, room.at_step("follow-up", "since"))
    hands.desk.console.body.panels.bring_up(CommitView)
    yield hands
    hands.stop()


def standings(hands: Hands) -> list[Standing]:
    return [each.standing for each in hands.room.session.carried]


def shown(hands: Hands) -> list[str]:
    """The list as it is read out."""
    view = hands.desk.console.body.panels.find_view(CommitView)
    assert view is not None
    rows = view.findChildren(EditList)[0].model_of_rows.rows
    return [f"{row.word}: {row.text} ({row.end})" for row in rows]


def test_a_key_tells_what_became_of_the_chosen_one(hands: Hands) -> None:
    assert shown(hands) == ["not told yet: Ask on Mondays (Grace · 7 December 2026)", "not told yet: Try the card ()"]
    hands.press(Qt.Key.Key_D)
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_X)
    assert standings(hands) == [DONE, DROPPED]
    assert [each.standing for each in hands.room.picture(Commit).actions] == ["done", "dropped"]
    assert shown(hands)[1] == "Dropped: Try the card ()"
    hands.press(Qt.Key.Key_G)
    assert standings(hands) == [DONE, GOING_ON]
    hands.press(Qt.Key.Key_Z, CTRL)
    assert standings(hands) == [DONE, DROPPED]
    hands.press(Qt.Key.Key_X)
    assert standings(hands) == [DONE, OPEN]


def test_the_buttons_do_the_same_and_a_new_start_has_it(hands: Hands) -> None:
    view = hands.desk.console.body.panels.find_view(CommitView)
    assert view is not None
    buttons = {button.text(): button for button in view.findChildren(QPushButton)}
    hands.qtbot.mouseClick(buttons["Still going on (G)"], Qt.MouseButton.LeftButton)
    assert standings(hands) == [GOING_ON, OPEN]
    hands.desk.close()
    hands.come_back()
    assert standings(hands) == [GOING_ON, OPEN]


def test_the_room_goes_along_from_page_to_page(qtbot: QtBot, tmp_path: Path) -> None:
    many = tuple(CarriedAction(f"Ask team {n} what has become of all that they wanted to try") for n in range(40))
    room = Room(tmp_path, plan=only("follow-up"), people=people_called("Grace"), carried=many)
    hands = Hands(qtbot, tmp_path, room.at_step("follow-up", "since"))
    hands.desk.console.body.panels.bring_up(CommitView)
    seen = []
    for _ in range(39):
        hands.press(Qt.Key.Key_Down)
        seen.append(room.stage().page)
    assert seen == sorted(seen)
    assert seen[0] == 0
    assert seen[-1] == hands.desk.console.body.preview.page_count - 1 > 5
    hands.press(Qt.Key.Key_Home)
    assert room.stage().page == 0
    hands.stop()


def test_elsewhere_there_is_nothing_to_tell(qtbot: QtBot, tmp_path: Path) -> None:
    room = Room(tmp_path, carried=BEFORE).at_step("group-theme-harvest", "do-more")
    hands = Hands(qtbot, tmp_path, room)
    hands.desk.console.body.panels.bring_up(CommitView)
    assert shown(hands) == []
    hands.press(Qt.Key.Key_D)
    assert standings(hands) == [OPEN, OPEN]
    hands.stop()
