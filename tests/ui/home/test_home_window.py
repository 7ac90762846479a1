import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.clicker import Clicker
from tests.support.home_frames import INTERRUPTED, NOT_BEGUN, PAST, home
from ui.actions.assigned import KEYS
from ui.actions.key_choices import KeyChoices
from ui.actions.keys_sheet import KeysSheet
from ui.actions.spec import ActionId
from ui.console.looks import focus_in
from ui.home.frames import HomeFrame
from ui.home.window import HomeWindow
from ui.home.workshop_card import WorkshopCardView
from ui.widgets.tall_page import TallPage


@pytest.fixture
def window(qtbot: QtBot) -> HomeWindow:
    made = HomeWindow()
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qtbot.waitExposed(made)
    return made


def button(window: HomeWindow, text: str) -> QPushButton:
    return next(each for each in window.findChildren(QPushButton) if each.text() == text and not each.isHidden())


def words(window: HomeWindow) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def focused() -> str:
    widget = QApplication.focusWidget()
    return widget.accessibleName() if isinstance(widget, WorkshopCardView) else ""


def test_arrow_keys_go_through_the_cards_and_enter_chooses(window: HomeWindow, qtbot: QtBot) -> None:
    window.show_home(home())
    window.show_first_page()
    assert focused().startswith("Best work")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert focused().startswith("Serious success")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert focused().startswith("Learning from")
    with qtbot.waitSignal(window.wishes.workshop_chosen) as chosen:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert chosen.args == ["half-day"]


def test_a_click_anywhere_on_a_card_chooses(window: HomeWindow, qtbot: QtBot) -> None:
    window.show_home(home())
    title = next(label for label in window.findChildren(QLabel) if label.text().startswith("Serious"))
    with qtbot.waitSignal(window.wishes.workshop_chosen) as chosen:
        qtbot.mouseClick(title, Qt.MouseButton.LeftButton)
    assert chosen.args == ["success-review-session"]


@pytest.mark.parametrize(("answer", "waited"), [("It went on", False), ("It waited for me", True)])
def test_an_interrupted_session_goes_on_either_way(window: HomeWindow, qtbot: QtBot, answer: str, waited: bool) -> None:
    window.show_home(home(interrupted=(INTERRUPTED,)))
    assert "1:20 over" in words(window)
    assert "4:12 left" in words(window)
    with qtbot.waitSignal(window.wishes.continue_requested) as asked:
        qtbot.keyClick(button(window, answer), Qt.Key.Key_Space)
    assert asked.args == ["broken", waited]


def test_an_interrupted_session_can_be_ended_and_goes_from_the_page(window: HomeWindow, qtbot: QtBot) -> None:
    window.show_home(home(interrupted=(INTERRUPTED,)))
    with qtbot.waitSignal(window.wishes.close_requested) as asked:
        button(window, "End this session").click()
    assert asked.args == ["broken"]
    window.show_home(home())
    assert "Interrupted" not in words(window)


def test_a_session_that_had_not_begun_asks_nothing(window: HomeWindow, qtbot: QtBot) -> None:
    window.show_home(home(interrupted=(NOT_BEGUN,)))
    assert "Not begun yet" in words(window)
    assert "Interrupted" not in words(window)
    assert "meanwhile" not in words(window)
    with qtbot.waitSignal(window.wishes.continue_requested) as asked:
        button(window, "Continue").click()
    assert asked.args == ["early", False]


def test_the_buttons_below_act_on_the_chosen_session(window: HomeWindow, qtbot: QtBot) -> None:
    window.show_home(home(sessions=PAST))
    past = window.findChild(QListWidget)
    assert past is not None
    past.setFocus()
    qtbot.keyClick(past, Qt.Key.Key_Down)
    assert "Line 7 is damaged." in words(window)
    with qtbot.waitSignal(window.wishes.results_requested) as results:
        qtbot.keyClick(past, Qt.Key.Key_Return)
    with qtbot.waitSignal(window.wishes.handouts_requested) as handouts:
        button(window, "Handouts").click()
    with qtbot.waitSignal(window.wishes.folder_requested) as folder:
        button(window, "Open folder").click()
    menu = button(window, "Export").menu()
    assert menu is not None
    with qtbot.waitSignal(window.wishes.export_requested) as export:
        markdown = next(action for action in menu.actions() if action.objectName() == "md")
        assert isinstance(markdown, QAction)
        markdown.trigger()
    assert results.args == ["two"]
    assert (handouts.args, folder.args, export.args) == (["two"], ["two"], ["two", "md"])


def test_the_choice_survives_a_new_list(window: HomeWindow) -> None:
    window.show_home(home(sessions=PAST))
    past = window.findChild(QListWidget)
    assert past is not None
    past.setCurrentRow(1)
    window.show_home(home(sessions=tuple(reversed(PAST))))
    assert past.currentRow() == 0


def test_nothing_to_show_is_said_calmly(window: HomeWindow) -> None:
    window.show_home(HomeFrame())
    assert "No past sessions" in words(window)
    assert "No ready workshops were found" in words(window)


def test_escape_puts_a_notice_away(window: HomeWindow, qtbot: QtBot) -> None:
    window.show_refusal("The disk is full.")
    assert window.notices.is_showing
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.notices.is_showing


def test_the_clocks_of_an_interrupted_session_go_on_under_the_keyboard(window: HomeWindow) -> None:
    window.show_home(home(interrupted=(INTERRUPTED,)))
    window.show_first_page()
    answer = button(window, "It went on")
    window.show_interrupted((replace(INTERRUPTED, went_on="1:21 over"),))
    assert "1:21 over" in words(window)
    assert QApplication.focusWidget() is answer
    assert answer.accessibleDescription() == "1:21 over"


def test_an_answer_that_makes_a_difference_by_now_is_asked_for(window: HomeWindow) -> None:
    window.show_home(home(interrupted=(replace(INTERRUPTED, went_on=INTERRUPTED.waited),)))
    window.show_first_page()
    assert "meanwhile" not in words(window)
    window.show_interrupted((INTERRUPTED,))
    assert "meanwhile" in words(window)
    assert QApplication.focusWidget() is button(window, "It went on")


def test_f11_fills_the_screen_and_gives_it_back(window: HomeWindow, qtbot: QtBot) -> None:
    window.show_first_page()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F11)
    assert window.isFullScreen()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F11)
    assert not window.isFullScreen()


def test_ctrl_f1_shows_the_keys_on_home_too(window: HomeWindow, qtbot: QtBot) -> None:
    window.show_home(home())
    window.show_first_page()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    sheet = window.findChild(KeysSheet)
    assert sheet is not None
    assert sheet.isVisible()
    sheet.close()


def test_home_hears_the_keys_that_are_assigned(window: HomeWindow, qtbot: QtBot) -> None:
    KEYS.use(KeyChoices().with_keys(ActionId.KEYS, ("F24",)).with_keys(ActionId.FULL_SCREEN, ("Ctrl+F23",)), Clicker())
    qtbot.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    assert window.findChild(KeysSheet) is None
    qtbot.keyClick(window, Qt.Key.Key_F24)
    assert window.findChild(KeysSheet) is not None
    qtbot.keyClick(window, Qt.Key.Key_F23, Qt.KeyboardModifier.ControlModifier)
    assert window.isFullScreen()
    with qtbot.waitSignal(window.wishes.program_requested) as asked:
        qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == ["change_keys"]


def test_the_look_is_changed_and_the_program_left_from_home_too(window: HomeWindow, qtbot: QtBot) -> None:
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    for key, modifiers, wanted in ((Qt.Key.Key_T, control | shift, "theme"), (Qt.Key.Key_Q, control, "quit")):
        with qtbot.waitSignal(window.wishes.program_requested) as asked:
            qtbot.keyClick(window, key, modifiers)
        assert asked.args == [wanted]


def test_a_card_keeps_the_keyboard_while_a_dialog_brings_other_cards(window: HomeWindow, qtbot: QtBot) -> None:
    window.show_home(home())
    window.show_first_page()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    dialog = QDialog(window)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    window.show_home(replace(home(), workshops=home().workshops[:2]))
    cards = [each for each in window.page.shelf.findChildren(WorkshopCardView) if not each.isHidden()]
    assert focus_in(window) is cards[1]


def test_the_top_of_a_card_with_the_keyboard_is_in_sight(window: HomeWindow, qtbot: QtBot) -> None:
    window.resize(window.minimumSize())
    window.show_home(home(interrupted=(INTERRUPTED,)))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QApplication.processEvents()
    for card in reversed(window.findChildren(WorkshopCardView)):
        card.setFocus(Qt.FocusReason.OtherFocusReason)
        page = next(each for each in window.findChildren(TallPage) if each.isAncestorOf(card))
        assert page.viewport().rect().contains(card.mapTo(page.viewport(), card.rect().topLeft()))
