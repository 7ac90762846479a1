"""A page that scrolls only when its words really need more height than there is."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override


class TallPage(QScrollArea):
    """A column of parts that scrolls up and down."""

    def __init__(self, spacing: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside = _Column()
        self._inside.setProperty("role", "plain")
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 10, 0)
        self._column.setSpacing(spacing)
        self._column.addStretch(1)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def add_part(self, part: QWidget, place: int | None = None) -> None:
        """Put a part below the others, or at a place among them, from 0."""
        self._column.insertWidget(self._column.count() - 1 if place is None else place, part)

    def give_all_width(self) -> None:
        """Keep no edge free for the bar: parts end where those beside the page do while nothing scrolls."""
        self._column.setContentsMargins(0, 0, 0, 0)

    def fill_with(self, part: QWidget) -> None:
        """Show one part that takes all the height there is, and scrolls where that is not enough."""
        self._column.takeAt(self._column.count() - 1)
        self._column.addWidget(part, 1)

    def keep_in_sight(self, part: QWidget) -> None:
        """Scroll until a part can be seen whole, once its new height is known; of one that is too tall, its top."""
        layout = self._inside.layout()
        if layout is not None:
            layout.activate()
        self.ensureWidgetVisible(part, 0, 4)
        if part.height() > self.viewport().height():
            self.verticalScrollBar().setValue(part.mapTo(self._inside, part.rect().topLeft()).y())

    @override
    def minimumSizeHint(self) -> QSize:
        """As wide as the widest part, which could not be scrolled into sight sideways."""
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._inside.minimumSizeHint().width() + bar, super().minimumSizeHint().height())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is self._inside:
            self.updateGeometry()
        return super().eventFilter(watched, event)


class _Column(QWidget):
    @override
    def minimumSizeHint(self) -> QSize:
        """No height of its own.

        WORKAROUND: a scroll area takes the larger of this and the height for its width, and this one is
        counted as if every wrapped label were as narrow as it can be.
        """
        return QSize(super().minimumSizeHint().width(), 0)
