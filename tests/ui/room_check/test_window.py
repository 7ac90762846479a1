"""The page of the room check, worked by keyboard alone."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.clicker import Button
from app.domain.room_answers import CheckItem, Said, Word
from app.domain.room_facts import PowerFacts, RoomFacts
from app.domain.room_findings import check_room
from app.domain.venue import Seating, Venue
from tests.app.domain.test_room_check import ALL_SAID, GOOD, TODAY, says
from tests.support.accessible import faults_of
from ui.actions.assigned import KEYS
from ui.room_check.row import CheckRow
from ui.room_check.window import RoomCheckWindow

ITEMS = tuple(CheckItem)


@pytest.fixture
def window(qtbot: QtBot) -> RoomCheckWindow:
    made = RoomCheckWindow()
    qtbot.addWidget(made)
    made.show_place("Town hall")
    made.show_check(check_room(GOOD, (), TODAY))
    made.showNormal()
    made.resize(1024, 660)
    qtbot.waitExposed(made)
    made.begin()
    return made


def words(window: RoomCheckWindow) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def buttons(window: RoomCheckWindow) -> list[str]:
    return [each.text() for each in window._rows[window.current].findChildren(QPushButton) if each.isVisible()]


def answering(window: RoomCheckWindow, *said: Said) -> list[Said]:
    """Keep what is said and judge anew, as the desk does."""
    kept = [*said]

    def hear(item: str, word: str) -> None:
        kept.append(says(CheckItem(item), Word(word)))
        window.show_check(check_room(GOOD, tuple(kept), TODAY))

    window.said.connect(hear)
    return kept


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)


def test_the_keyboard_begins_at_the_first_thing_that_is_open(window: RoomCheckWindow) -> None:
    assert window.current is CheckItem.LETTERS
    assert QApplication.focusWidget() is window._rows[CheckItem.LETTERS]


def test_arrows_go_through_all_items_and_stay_at_the_ends(window: RoomCheckWindow, qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_Home, Qt.Key.Key_Up)
    seen = [window.current]
    for _ in range(len(ITEMS)):
        press(qtbot, Qt.Key.Key_Down)
        seen.append(window.current)
    assert seen == [*ITEMS, ITEMS[-1]]
    press(qtbot, Qt.Key.Key_Home)
    assert window.current is ITEMS[0]
    press(qtbot, Qt.Key.Key_End)
    assert window.current is ITEMS[-1]


def test_tab_goes_through_the_same_items(window: RoomCheckWindow, qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_Home)
    seen = []
    for _ in ITEMS:
        seen.append(window.current)
        press(qtbot, Qt.Key.Key_Tab)
    assert seen == list(ITEMS)


def test_only_the_chosen_item_says_what_to_do_and_with_which_keys(window: RoomCheckWindow, qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_Down)
    assert buttons(window) == ["Play two notes (Enter)", "Heard at the back (Y)", "Not heard (N)", "Do without (W)"]
    assert "Enter plays two notes. Did you hear them at the back? Y or N." in words(window)
    assert "Read from the back (Y)" not in [
        each.text() for each in window.findChildren(QPushButton) if each.isVisible()
    ]


def test_three_yes_make_the_room_ready(window: RoomCheckWindow, qtbot: QtBot) -> None:
    kept = answering(window)
    assert "7 of 10 are ready. Not known yet: letters, sound, clicker." in words(window)
    press(qtbot, Qt.Key.Key_Y, Qt.Key.Key_Y, Qt.Key.Key_Y)
    assert [each.item for each in kept] == [CheckItem.LETTERS, CheckItem.SOUND, CheckItem.CLICKER]
    assert "The room is ready: all 10 things work." in words(window)


def test_a_no_stays_where_something_is_to_be_done(window: RoomCheckWindow, qtbot: QtBot) -> None:
    answering(window)
    press(qtbot, Qt.Key.Key_Down, Qt.Key.Key_N)
    assert window.current is CheckItem.SOUND
    assert "Look here: sound." in words(window)


def test_w_goes_without_and_counts_one_less(window: RoomCheckWindow, qtbot: QtBot) -> None:
    kept = answering(window, *ALL_SAID[:2])
    press(qtbot, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_W)
    assert kept[-1] == Said(CheckItem.CLICKER, Word.WITHOUT, TODAY)
    assert "The room is ready: all 9 things work." in words(window)


@pytest.mark.parametrize("key", [Qt.Key.Key_Y, Qt.Key.Key_N, Qt.Key.Key_W])
def test_nothing_can_be_said_about_what_only_the_machine_knows(
    window: RoomCheckWindow, qtbot: QtBot, key: Qt.Key
) -> None:
    kept = answering(window)
    window.choose(CheckItem.FOLDER)
    press(qtbot, key)
    assert kept == []
    assert buttons(window) == ["Open the data folder (Enter)"]


def test_enter_r_and_escape_ask_for_what_they_say(window: RoomCheckWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.asked) as asked:
        press(qtbot, Qt.Key.Key_Return)
    assert asked.args == ["letters"]
    with qtbot.waitSignal(window.again_requested):
        press(qtbot, Qt.Key.Key_R)
    with qtbot.waitSignal(window.closed):
        press(qtbot, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_keys_about_sound_work_here_too(window: RoomCheckWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.program_requested) as asked:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert asked.args == ["louder"]


@pytest.mark.parametrize("page", ["list", "fields"])
def test_help_and_the_sheet_of_keys_are_asked_for_from_every_page(
    page: str, window: RoomCheckWindow, qtbot: QtBot
) -> None:
    if page == "fields":
        window.show_measuring(Venue("Town hall"))
    with qtbot.waitSignal(window.program_requested) as asked:
        press(qtbot, Qt.Key.Key_F1)
    assert asked.args == ["help"]
    with qtbot.waitSignal(window.program_requested) as asked:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == ["keys"]


def test_a_held_ctrl_answers_nothing(window: RoomCheckWindow, qtbot: QtBot) -> None:
    kept = answering(window)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert kept == []


def test_escape_puts_away_one_thing_at_a_time(window: RoomCheckWindow, qtbot: QtBot) -> None:
    window.show_measuring(Venue("Town hall"))
    window.say("The test page went to Office.")
    press(qtbot, Qt.Key.Key_Escape)
    assert not window.notices.is_showing
    assert window._pages.currentWidget() is window._measuring
    with qtbot.waitSignal(window.measuring_done):
        press(qtbot, Qt.Key.Key_Escape)
    assert window.current is CheckItem.LETTERS
    assert window.isVisible()


def test_a_room_is_measured_by_keyboard(window: RoomCheckWindow, qtbot: QtBot) -> None:
    window.show_measuring(Venue("Town hall"))
    with qtbot.waitSignal(window.measured) as told:
        qtbot.keyClicks(QApplication.focusWidget(), "14")
        press(qtbot, Qt.Key.Key_Tab)
    assert told.args is not None
    assert told.args[0].seating == Seating(12.6, 1.35)
    press(qtbot, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is window._rows[CheckItem.LETTERS]


def test_the_clicker_is_learned_in_the_page_and_esc_leads_back(window: RoomCheckWindow, qtbot: QtBot) -> None:
    window.show_learning()
    pressed: list[bool] = []
    window.clicker_pressed.connect(lambda: pressed.append(True))
    press(qtbot, Qt.Key.Key_PageDown)
    assert pressed == [True]
    assert KEYS.clicker.button_of("PgDown") is Button.FORWARD
    press(qtbot, *[Qt.Key.Key_Escape] * 5)
    assert window.current is CheckItem.CLICKER
    assert QApplication.focusWidget() is window._rows[CheckItem.CLICKER]
    press(qtbot, Qt.Key.Key_PageDown)
    assert len(pressed) == 2
    assert window.isVisible()


def test_esc_takes_the_test_card_away_before_the_fields(window: RoomCheckWindow, qtbot: QtBot) -> None:
    window.offer_card()
    window.show_measuring(Venue("Town hall"))
    wanted: list[bool] = []
    window.card_wanted.connect(wanted.append)
    qtbot.keyClick(
        QApplication.focusWidget(),
        Qt.Key.Key_I,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    press(qtbot, Qt.Key.Key_Escape)
    assert wanted == [True, False]
    assert window._pages.currentWidget() is window._measuring
    press(qtbot, Qt.Key.Key_Escape)
    assert window._pages.currentWidget() is window._list


def test_what_changes_meanwhile_moves_no_keyboard(window: RoomCheckWindow, qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_End)
    window.show_check(check_room(replace(GOOD, power=PowerFacts(False, 41)), (), TODAY))
    assert window.current is CheckItem.START
    assert "On the battery, which is 41 % full." in words(window)


def test_who_does_not_see_the_page_hears_all_of_it(window: RoomCheckWindow) -> None:
    row = window._rows[CheckItem.POWER]
    assert row.accessibleName() == "Power: Ready"
    assert row.accessibleDescription() == "On the mains; the battery is 90 % full."
    for item in CheckItem:
        window.choose(item)
        assert faults_of(window) == []
    window.show_measuring(Venue())
    assert faults_of(window) == []
    QAccessible.setActive(False)


def test_no_answer_is_told_by_colour_alone(window: RoomCheckWindow) -> None:
    window.show_check(check_room(RoomFacts(), (says(CheckItem.CLICKER, Word.WITHOUT), *ALL_SAID[:1]), TODAY))
    signs = {(row._answer.text(), row._sign.text()) for row in window.findChildren(CheckRow)}
    assert signs == {("Not known", "?"), ("Not needed", "–")}


@pytest.mark.parametrize("item", ITEMS)
def test_the_chosen_row_is_in_sight_in_a_small_window(window: RoomCheckWindow, qtbot: QtBot, item: CheckItem) -> None:
    window.choose(item)
    QApplication.processEvents()
    row = window._rows[item]
    top = row.mapTo(window._list.viewport(), row.rect().topLeft()).y()
    assert top >= 0
    assert top + row.height() <= window._list.viewport().height() + 1


def test_a_click_on_a_button_does_what_its_key_does(window: RoomCheckWindow, qtbot: QtBot) -> None:
    kept = answering(window)
    (yes,) = (each for each in window._rows[CheckItem.LETTERS].findChildren(QPushButton) if "(Y)" in each.text())
    qtbot.mouseClick(yes, Qt.MouseButton.LeftButton)
    assert [each.item for each in kept] == [CheckItem.LETTERS]
