"""A line that asks for one short text, instead of a dialog."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from ui.actions.spec import ActionId
from ui.console.looks import focus_in, label


class AskLine(QFrame):
    """Shown above the note line while something is asked; Enter answers, Esc (an action) gives up."""

    answered = Signal(str, str)
    """The `ActionId` that asked, and the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "foot")
        self._purpose: ActionId | None = None
        self._came_from: QWidget | None = None
        self._question = label("subheading")
        self.field = QLineEdit()
        self.field.setProperty("role", "note-line")
        self.field.returnPressed.connect(self._answer)
        self._hint = label("small", self.tr("Enter: done   Esc: leave it"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(self._question)
        row.addWidget(self.field, 1)
        row.addWidget(self._hint)
        self.hide()

    @property
    def is_asking(self) -> bool:
        """Whether an answer is awaited."""
        return self._purpose is not None

    def ask(self, purpose: ActionId, question: str, text: str = "") -> None:
        """Ask for a text, with one to begin from."""
        if self._purpose is None:
            self._came_from = focus_in(self.window())
        self._purpose = purpose
        self._question.setText(question)
        self.field.setAccessibleName(question)
        self.field.setText(text)
        self.field.selectAll()
        self.show()
        self.field.setFocus()

    @Slot()
    def give_up(self) -> None:
        """Ask no more."""
        self._purpose = None
        came_from, self._came_from = self._came_from, None
        if came_from is not None and came_from.isVisible():
            came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()

    @Slot()
    def _answer(self) -> None:
        purpose, text = self._purpose, self.field.text().strip()
        self.give_up()
        if purpose is not None:
            self.answered.emit(purpose.value, text)
