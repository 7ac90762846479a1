"""The only screen while it is shared: the room's picture above, the facilitator's strip at its foot."""

from PySide6.QtCore import QEvent, QMargins, QObject, QRect, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QWidget
from typing_extensions import override

from ui.console.body import ConsoleBody
from ui.stage.stage_view import StageView
from ui.strip.near_strip import NearStrip
from ui.theme.theme import Theme

_AGENDA_ROWS = 150
"""The agenda shows three or four rows: the room is to see the whole picture, whatever the facilitator looks for."""


class FoldedConsole(QWidget):
    """Borrows what is typed into and the agenda from the body of the console, and gives them back."""

    shape_changed = Signal()
    """The picture has other proportions."""

    def __init__(self, body: ConsoleBody, stage_theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._body = body
        self._margins = QMargins()
        self.stage = StageView(stage_theme)
        self.strip = NearStrip()
        self.stage.setParent(self)
        self.strip.setParent(self)
        self.strip.grown.connect(self._place)
        self.hide()

    def borrow(self) -> None:
        """Take the parts over, small."""
        body = self._body
        for row in self._lines():
            self._margins = row.contentsMargins()
            row.setContentsMargins(10, 1, 10, 2)
        self.strip.put_above(body.agenda)
        self.strip.put_above(body.ask_line)
        self.strip.put_below(body.note_line)
        body.note_line.show_small(small=True)
        body.agenda.setFixedHeight(_AGENDA_ROWS)
        body.agenda.hide()
        body.agenda.installEventFilter(self)
        _dress_anew(self.strip)
        self.strip.settle(body.ask_line, body.note_line)
        self.show()
        body.note_line.show()
        self.take_shape()

    def give_back(self) -> None:
        """Let the console have its parts again, as they were."""
        body = self._body
        body.agenda.removeEventFilter(self)
        for part in (body.ask_line, body.note_line, body.agenda):
            part.setMinimumHeight(0)
            part.setMaximumHeight(_ANY_HEIGHT)
        for row in self._lines():
            row.setContentsMargins(self._margins)
        body.note_line.show_small(small=False)
        body.take_parts_back()
        self.hide()
        for part in (body.ask_line, body.note_line, body.agenda):
            _dress_anew(part)

    def open_agenda(self) -> None:
        """Let a step be chosen; the rows go as soon as the keyboard is elsewhere."""
        self._body.agenda.show()
        self._body.agenda.setFocus()
        self._body.agenda.follow()

    def strip_height(self) -> int:
        """What the strip needs now."""
        return max(self.strip.sizeHint().height(), self.strip.resting_height())

    def _lines(self) -> list[QLayout]:
        """How the parts of the borrowed lines are laid out."""
        layouts = (line.layout() for line in (self._body.ask_line, self._body.note_line))
        return [layout for layout in layouts if layout is not None]

    def take_shape(self) -> None:
        """Compose for the area above the resting strip."""
        height = self.height() - self.strip.resting_height()
        if height > self.strip.resting_height() and not self.stage.isHidden():
            self.stage.show_aspect(self.width() / height)
            self.shape_changed.emit()
        self._place()

    @Slot()
    def _place(self) -> None:
        """What is asked lies over the picture's empty edge, so that the room sees nothing move.

        The rows of the agenda are too high for that: while they are looked at, the same picture is a little smaller.
        """
        agenda = self._body.agenda
        rows = _AGENDA_ROWS if agenda.parentWidget() is self.strip and not agenda.isHidden() else 0
        needed = self.height() if self.stage.isHidden() else min(self.strip_height(), self.height())
        self.stage.setGeometry(0, 0, self.width(), max(0, self.height() - self.strip.resting_height() - rows))
        self.strip.setGeometry(0, self.height() - needed, self.width(), needed)
        self.strip.raise_()

    def foot_of(self, screen: QRect) -> QRect:
        """Where the strip alone lies on what a screen has room for."""
        height = self.strip_height()
        return QRect(screen.x(), screen.bottom() + 1 - height, screen.width(), height)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.take_shape()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._body.agenda and event.type() == QEvent.Type.FocusOut:
            self._body.agenda.hide()
        return False


_ANY_HEIGHT = 16_777_215


def _dress_anew(part: QWidget) -> None:
    """The style sheet looks at where a part lies, and does so once."""
    for each in (part, *part.findChildren(QWidget)):
        each.style().unpolish(each)
        each.style().polish(each)
        each.updateGeometry()
