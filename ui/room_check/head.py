"""The head of the room check: where it is, and how it stands in a sentence."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.room_check import RoomCheck, verdict
from ui.console.looks import label, set_look
from ui.widgets.announcing import announce
from ui.widgets.pieces import paragraph


class CheckHead(QWidget):
    """Says the verdict aloud, too, when it is another one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = label("quiet")
        self._verdict = paragraph("verdict")
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 8, 28, 6)
        column.setSpacing(2)
        column.addWidget(self._place)
        column.addWidget(self._verdict)

    def show_place(self, words: str) -> None:
        """Name the venue."""
        self._place.setText(words)

    def show_check(self, check: RoomCheck) -> None:
        """Show what is known now."""
        said = verdict(check)
        if said != self._verdict.text():
            self._verdict.setText(said)
            set_look(self._verdict, tone="calm" if check.is_ready else "soon")
            announce(self, said)
