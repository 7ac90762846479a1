"""The window of an editor: what the planner's and the form's have in common."""

from abc import abstractmethod

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QLayout, QMainWindow, QVBoxLayout, QWidget
from typing_extensions import override

from ui.actions.keys_sheet import KeysSheet
from ui.actions.spec import ActionId
from ui.console.notice_strip import REFUSAL, NoticeStrip, Severity
from ui.editor.frames import VersionRow
from ui.editor.head import EditorHead
from ui.editor.shortcuts import EditorShortcuts
from ui.editor.versions_dialog import VersionsDialog
from ui.language.anew import take_out
from ui.language.language import LANGUAGE
from ui.theme.theme import Theme
from ui.widgets.stepping_back import steps_back
from ui.widgets.within_screen import keep_within_screen

_FIRST_SIZE = QSize(1280, 720)


class EditorWindow(QMainWindow):
    """Notices and head above what is edited; it asks for everything that is not done in it alone."""

    head: EditorHead

    edit_requested = Signal(object)
    """Something is to be otherwise: an edit of this kind of editor."""

    action_requested = Signal(str)
    """An action that is not done in this window alone: its `ActionId`."""

    version_wanted = Signal(object)
    """Go back to an earlier version: a `VersionRow`."""

    language_changed = Signal()
    """Another language is spoken. The answer is `build_anew`, and everything once more."""

    closed = Signal()
    """The window was closed by the facilitator."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.resize(_FIRST_SIZE)
        keep_within_screen(self, QSize(960, 600))
        self._theme = theme
        self._keys: KeysSheet | None = None
        self._versions: VersionsDialog | None = None
        self._shortcuts = self._hear_keys()
        self._shortcuts.pressed.connect(self._carry_out)
        LANGUAGE.changed.connect(self.language_changed)
        self._build()

    def build_anew(self) -> None:
        """Make all that is in the window again, in another language; it is then shown everything once more."""
        for dialog in (self._versions, self._keys):
            if dialog is not None:
                dialog.close()
                take_out(dialog)
        self._versions = self._keys = None
        take_out(self.takeCentralWidget())
        self._build()

    def show_versions(self, rows: tuple[VersionRow, ...]) -> None:
        """Offer earlier versions."""
        if self._versions is None:
            self._versions = VersionsDialog(self._left_as_it_is(), self)
            self._versions.version_wanted.connect(self.version_wanted)
        self._versions.show_versions(rows)
        self._versions.open()

    def show_refusal(self, sentence: str) -> None:
        """Say why something could not be done; what is edited stays as it was."""
        self.notices.show_notice(sentence, Severity.WARNING, REFUSAL)

    @abstractmethod
    def _hear_keys(self) -> EditorShortcuts:
        """The keys that this window hears."""

    @abstractmethod
    def _left_as_it_is(self) -> str:
        """What going back to an earlier version does not change, in a sentence."""

    @abstractmethod
    def _back(self) -> None:
        """Put the keyboard where the work is."""

    @abstractmethod
    def _set_up(self) -> QLayout | QWidget:
        """Make the head and what lies below it, and listen to them; what lies below is the answer."""

    def _do(self, action: ActionId, number: int) -> bool:
        """Do what is done in this window alone; whether it was."""
        del action, number
        return False

    def _build(self) -> None:
        self.notices = NoticeStrip()
        below = self._set_up()
        self.head.action_requested.connect(self._press)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notices)
        column.addWidget(self.head)
        if isinstance(below, QWidget):
            column.addWidget(below, 1)
        else:
            column.addLayout(below, 1)
        self.setCentralWidget(whole)
        if self.isVisible():
            # It would be shown only later, and what is not shown takes no focus.
            whole.show()

    @Slot(str, int)
    def _carry_out(self, name: str, number: int) -> None:
        action = ActionId(name)
        if action is ActionId.KEYS:
            self._show_keys()
        elif action is ActionId.FULL_SCREEN:
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        elif not self._do(action, number):
            self.action_requested.emit(name)

    @Slot(str)
    def _press(self, name: str) -> None:
        self._carry_out(name, 0)

    def _show_keys(self) -> None:
        if self._keys is None:
            self._keys = KeysSheet(self)
            self._keys.wished.connect(self.action_requested)
        self._keys.show()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not steps_back(event, self._back, self.notices):
            super().keyPressEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        self.closed.emit()
