"""With keys of one's own the console hears them and names them, at once."""

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.clicker import Clicker
from app.domain.commands import Command, ParkNotes, RestartStep, SwapPeople
from app.domain.console import ConsoleFrame
from app.domain.curtain import Behind, Waiting
from app.domain.refusal import NOT_BEGUN, Refused
from app.domain.stage import StageState
from app.domain.vocabulary import StepKind
from tests.support.console_frames import sample_frame, sample_groups, sample_wall
from ui.actions.assigned import KEYS
from ui.actions.key_choices import KeyChoices
from ui.actions.spec import ActionId
from ui.console.console_window import ConsoleWindow
from ui.console.looks import focus_in
from ui.console.panels.groups_view import GroupsView
from ui.console.panels.wall_view import WallView
from ui.run.telling import refusal_words
from ui.theme.theme import load_theme

HARVEST = replace(sample_frame(StepKind.PLENARY_HARVEST), panels=(sample_wall(3),), behind=Behind(Waiting.NOTES, 2))


def own(**keys: str) -> None:
    """Give actions these keys."""
    choices = KeyChoices()
    for name, key in keys.items():
        choices = choices.with_keys(ActionId(name), (key,))
    KEYS.use(choices, Clicker())


def shown(qtbot: QtBot, frame: ConsoleFrame) -> ConsoleWindow:
    theme = load_theme("light")
    window = ConsoleWindow(theme, theme)
    qtbot.addWidget(window, before_close_func=ConsoleWindow.let_close)
    window.show_frame(frame)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def says(window: ConsoleWindow, text: str) -> bool:
    return any(text in (each.accessibleName() or each.text()) for each in window.findChildren(QLabel))


def asked(window: ConsoleWindow, qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier) -> list[Command]:
    wishes: list[Command] = []
    window.command_requested.connect(wishes.append)
    qtbot.keyClick(focus_in(window) or window, key, held)
    window.command_requested.disconnect(wishes.append)
    return wishes


CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


def test_a_new_key_works_while_a_note_is_typed_and_the_old_one_no_more(qtbot: QtBot) -> None:
    window = shown(qtbot, HARVEST)
    qtbot.keyClicks(focus_in(window), "half")
    own(restart="F24")
    assert asked(window, qtbot, Qt.Key.Key_R, CTRL) == []
    assert asked(window, qtbot, Qt.Key.Key_F24, NONE) == [RestartStep()]
    assert window.body.note_line.draft() == "half"


def test_texts_name_the_new_keys_at_once(qtbot: QtBot) -> None:
    window = shown(qtbot, HARVEST)
    assert says(window, "2 still behind the curtain · Page Down shows the next")
    own(next="F24")
    assert says(window, "2 still behind the curtain · F24 shows the next")


def test_the_way_back_from_the_desktop_is_named_by_its_key(qtbot: QtBot) -> None:
    window = shown(qtbot, replace(HARVEST, stage=replace(HARVEST.stage, state=StageState.DESKTOP)))
    own(desktop="F24", live="Ctrl+F23")
    assert says(window, "F24: back as it was.\nCtrl+F23: the step.")


def test_the_wall_hears_its_new_keys_and_names_them(qtbot: QtBot) -> None:
    window = shown(qtbot, HARVEST)
    wall = window.body.panels.find_view(WallView)
    assert wall is not None
    wall.take_focus()
    assert says(window, "P park")
    own(park_note="F24")
    assert says(window, "F24 park")
    assert asked(window, qtbot, Qt.Key.Key_P, NONE) == []
    (parked,) = asked(window, qtbot, Qt.Key.Key_F24, NONE)
    assert isinstance(parked, ParkNotes)


def test_backspace_removes_where_delete_does(qtbot: QtBot) -> None:
    window = shown(qtbot, HARVEST)
    wall = window.body.panels.find_view(WallView)
    assert wall is not None
    wall.take_focus()
    assert len(asked(window, qtbot, Qt.Key.Key_Backspace, NONE)) == 1
    own(remove_note="F24")
    assert asked(window, qtbot, Qt.Key.Key_Backspace, NONE) == []


def test_two_people_change_places_with_another_key(qtbot: QtBot) -> None:
    window = shown(qtbot, replace(sample_frame(StepKind.PAIR_TALK), panels=(sample_groups(6),)))
    groups = window.body.panels.find_view(GroupsView)
    assert groups is not None
    groups.take_focus()
    own(swap_two="C", move_aside="Y")
    assert says(window, "C on two: swap. Y: move one.")
    assert asked(window, qtbot, Qt.Key.Key_C, NONE) == []
    qtbot.keyClick(focus_in(window), Qt.Key.Key_Down)
    (swapped,) = asked(window, qtbot, Qt.Key.Key_C, NONE)
    assert isinstance(swapped, SwapPeople)


def test_a_refusal_ends_with_the_key_that_helps() -> None:
    assert refusal_words(Refused(NOT_BEGUN, "begin")) == "The session has not begun. Begin it first (F5)."
    own(begin="F24")
    assert refusal_words(Refused(NOT_BEGUN, "begin")) == "The session has not begun. Begin it first (F24)."
    assert refusal_words(Refused("There is no such step.")) == "There is no such step."
