"""The top of an editor: what it is called, what can be done with it, and when it was saved."""

from abc import abstractmethod

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.actions.assigned import KEYS
from ui.actions.spec import ActionId
from ui.actions.words import button_tip, key_of
from ui.console.looks import label
from ui.editor.kept_line import KeptLine
from ui.widgets.pieces import button


class EditorHead(QWidget):
    """Two rows: the title with the ways on, and below it what a kind of editor has to tell."""

    title_typed = Signal(str)
    """It is to be called otherwise; never by nothing."""

    action_requested = Signal(str)
    """A button was pressed: its `ActionId`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = KeptLine(self._title_words())
        self.title.setProperty("role", "plan-title")
        self._saved = label("small")
        self._buttons = {action: button(words, role) for action, words, role in self._ways()}
        for action, way in self._buttons.items():
            way.setObjectName(action.value)
            way.clicked.connect(self._ask)
        self._name_keys()
        KEYS.changed.connect(self._name_keys)
        self.title.typed.connect(self._ask_for_title)

    def focus_title(self) -> None:
        """Put the keyboard into the title."""
        self.title.setFocus()
        self.title.selectAll()

    @abstractmethod
    def _title_words(self) -> str:
        """What the line for the title is called."""

    @abstractmethod
    def _ways(self) -> tuple[tuple[ActionId, str, str], ...]:
        """What can be done, with its words and the role of its button; the first one leads away."""

    def _show_state(self, *, title: str, saved: str, undo: str, redo: str) -> None:
        """Show what it is called, when it was saved, and what would be taken back or done again."""
        self.title.show_text(title)
        self._saved.setText(self.tr("saved {0}").format(saved) if saved else self.tr("nothing changed yet"))
        for action, what in ((ActionId.UNDO, undo), (ActionId.REDO, redo)):
            way = self._buttons[action]
            way.setEnabled(bool(what))
            way.setToolTip("\n".join(filter(None, (f"{way.text()} ({key_of(action)})", what))))
            way.setAccessibleDescription(what)

    def _lay_out(self, below: QHBoxLayout, *, apart: tuple[ActionId, ...] = ()) -> None:
        """Put the ways beside the title, but for those that stand `apart`, and this row below it."""
        first = QHBoxLayout()
        first.setSpacing(8)
        away, *others = (way for action, way in self._buttons.items() if action not in apart)
        first.addWidget(away)
        first.addWidget(self.title, 1)
        for way in others:
            first.addWidget(way)
        below.setContentsMargins(8, 0, 0, 0)
        below.setSpacing(10)
        below.addWidget(self._saved, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 6)
        column.setSpacing(8)
        column.addLayout(first)
        column.addLayout(below)

    @Slot()
    def _name_keys(self) -> None:
        for action, way in self._buttons.items():
            way.setToolTip(button_tip(action))

    @Slot()
    def _ask(self) -> None:
        way = self.sender()
        assert isinstance(way, QPushButton)
        self.action_requested.emit(way.objectName())

    @Slot(str)
    def _ask_for_title(self, title: str) -> None:
        if title.strip():
            self.title_typed.emit(title)
