"""Words as high as they are, and no higher than there is room: then they scroll."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QWidget
from typing_extensions import override


class ScrolledWords(QScrollArea):
    """One label that wraps; with the keyboard in it, arrows move what does not fit."""

    def __init__(self, words: QLabel, parent: QWidget | None = None) -> None:
        """Show these words."""
        super().__init__(parent)
        self.words = words
        self.setProperty("role", "changes")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setWidget(words)
        # Setting a widget into the area fills its ground, which would hide that of the bar.
        self.viewport().setAutoFillBackground(False)
        words.setAutoFillBackground(False)

    @property
    def line_height(self) -> int:
        """The height of one line, in pixels."""
        return self.words.fontMetrics().lineSpacing()

    def whole_height(self, width: int) -> int:
        """How high all the words are in this width, in pixels."""
        return self.words.heightForWidth(max(width, 1))

    def wished_height(self, width: int) -> int:
        """How high it would like to be in this width, in pixels."""
        return self.whole_height(width)

    @override
    def sizeHint(self) -> QSize:
        return QSize(1, self.whole_height(self.viewport().width()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(1, self.line_height)
