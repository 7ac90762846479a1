"""Labels for what changes each second: they are painted anew, and nothing around them is laid out again."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from ui.console.looks import ElidedLabel
from ui.theme.fonts import tabular_font

_ANY_FIGURE = str.maketrans("123456789", "000000000")


def form_of(text: str) -> str:
    """The text with all figures alike: as long as it stays the same, figures of one width need the same room."""
    return text.translate(_ANY_FIGURE)


class FiguresLabel(QLabel):
    """Figures of one width: as long as there are as many of them, the label has the same size.

    Qt asks a whole window for its layout when a text changes, but not where the size of its label is fixed.
    """

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self._taken = (-1, -1)
        # The style sheet says how large.
        self.setFont(tabular_font(16))
        self._shown = ""

    def show_figures(self, text: str) -> bool:
        """Show a time; a text of another form takes the room that it needs. Whether it has another form."""
        if text == self._shown:
            return False
        other = form_of(text) != form_of(self._shown)
        self._shown = text
        self.setText(text)
        if other:
            self._take_room()
        return other

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._take_room()

    def _take_room(self) -> None:
        metrics = self.fontMetrics()
        needed = (metrics.horizontalAdvance(self.text()), metrics.height())
        if needed != self._taken:
            self._taken = needed
            # A label never asks for less than the least size it was given.
            self.setMinimumSize(0, 0)
            self.setFixedSize(self.sizeHint())


class StillLine(QWidget):
    """One elided line as wide as there is room, in which a time runs among words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = ElidedLabel()
        self._line.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def whole_text(self) -> str:
        """The text without any shortening."""
        return self._line.whole_text

    def show_text(self, text: str) -> None:
        """Show a text, shortened if need be."""
        self._line.show_text(text)

    @override
    def sizeHint(self) -> QSize:
        return QSize(1, self._line.sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._line.setGeometry(self.rect())
