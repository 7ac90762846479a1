"""Every dialog without eyes and without a mouse: named, the keyboard where it belongs, and Esc leads out of it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.support.accessible import Role, faults_of, parts_of
from tests.support.tabbing import NEARLY_ALL_AROUND, ring_share
from tests.ui.test_every_window_within_its_screen import (
    clicker,
    console,
    key_paper,
    language,
    lost_passphrase,
    paper,
    room,
    start_page,
    wrong_passphrase,
)
from ui.actions.spec import ActionId
from ui.console.console_window import ConsoleWindow
from ui.console.looks import focus_in
from ui.help.asked import HELP
from ui.home.roster_box import RosterBox
from ui.keys_page.key_catcher import KeyCatcher
from ui.keys_page.key_list import KeyList
from ui.keys_page.keys_window import KeysWindow

pytestmark = pytest.mark.usefixtures("real_looks")


def end_of_session(owner: QWidget) -> None:
    assert isinstance(owner, ConsoleWindow)
    owner.action_set.choose(ActionId.END_SESSION)


def press(words: str) -> Callable[[QWidget], None]:
    """Ask for a dialog by the button that opens it."""

    def pressed(owner: QWidget) -> None:
        next(each for each in owner.findChildren(QPushButton) if each.text().startswith(words)).click()

    return pressed


def roster_file(owner: QWidget) -> None:
    box = owner.findChild(RosterBox)
    assert box is not None
    press("Open a CSV")(box)


DIALOGS: dict[str, tuple[Callable[[], QWidget], Callable[[QWidget], None], type[QDialog], type[QWidget]]] = {
    "end the session": (console, end_of_session, QMessageBox, QPushButton),
    "roster file": (start_page, roster_file, QFileDialog, QLineEdit),
    "folder for handouts": (paper, press("Folder"), QFileDialog, QLineEdit),
    "logo": (paper, press("Logo"), QFileDialog, QLineEdit),
    "evaluation forms": (paper, press("Evaluation"), QFileDialog, QLineEdit),
    "file for the keys": (key_paper, press("Save as PDF"), QFileDialog, QLineEdit),
}
WINDOWS: dict[str, tuple[Callable[[], QWidget], type[QWidget]]] = {
    "the room": (room, QSpinBox),
    "change keys": (KeysWindow, KeyList),
    "learn the clicker": (clicker, KeyCatcher),
    "print the keys": (key_paper, QPushButton),
    "the language": (language, QRadioButton),
    "the passphrase": (wrong_passphrase, QLineEdit),
    "a lost passphrase": (lost_passphrase, QPushButton),
}


def shown(qtbot: QtBot, window: QWidget) -> QWidget:
    qtbot.addWidget(window, before_close_func=ConsoleWindow.let_close if isinstance(window, ConsoleWindow) else None)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def is_fit_for_everybody(window: QWidget, keyboard: type[QWidget]) -> QWidget:
    """Named throughout, and the keyboard on such a part, which is framed; answers that part."""
    focused = window.focusWidget()
    assert isinstance(focused, keyboard)
    # Where a file has no size, the list of files that comes with Qt has an empty cell.
    assert [fault for fault in faults_of(window) if "TreeItem without a name" not in fault] == []
    assert window.windowTitle()
    assert ring_share(window, focused) > NEARLY_ALL_AROUND
    focused.setFocus()
    return focused


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_is_named_and_left_by_esc(name: str, qtbot: QtBot) -> None:
    made, opened, kind, keyboard = DIALOGS[name]
    owner = shown(qtbot, made())
    opened(owner)
    dialog = next(each for each in owner.findChildren(QDialog) if isinstance(each, kind) and each.isVisible())
    qtbot.waitUntil(dialog.isActiveWindow)
    focused = is_fit_for_everybody(dialog, keyboard)
    assert any(each.isDefault() for each in dialog.findChildren(QPushButton))
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(focused, Qt.Key.Key_Escape)


@pytest.mark.parametrize("name", WINDOWS)
def test_a_window_about_one_thing_is_named_and_left_by_esc(name: str, qtbot: QtBot) -> None:
    made, keyboard = WINDOWS[name]
    window = made()
    qtbot.addWidget(window)
    getattr(window, "open", window.show)()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    focused = is_fit_for_everybody(window, keyboard)
    getattr(window, "open", window.show)()
    for _ in range(8):
        if window.isVisible():
            qtbot.keyClick(focus_in(window) or focused, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_the_session_does_not_end_by_enter_alone(qtbot: QtBot) -> None:
    window = shown(qtbot, console())
    assert isinstance(window, ConsoleWindow)
    asked: list[object] = []
    window.command_requested.connect(asked.append)
    end_of_session(window)
    box = window.findChild(QMessageBox)
    assert box is not None
    qtbot.waitUntil(box.isActiveWindow)
    assert {part.name for part in parts_of(box) if part.role is Role.Button} == {"End the session", "Go on"}
    assert "End the session for everybody?" in {part.name for part in parts_of(box)}
    with qtbot.waitSignal(HELP.changed):
        qtbot.keyClick(box, Qt.Key.Key_F1)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert asked == []


def test_every_cell_of_the_table_of_keys_says_its_row(qtbot: QtBot) -> None:
    window = shown(qtbot, KeysWindow())
    cells = [part.name for part in parts_of(window) if part.role is Role.Cell]
    for said in ("Next step: Page Down", "Next step: another key", "Next step: no key", "Next step: the usual keys"):
        assert said in cells
