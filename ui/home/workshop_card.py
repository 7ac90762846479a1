"""A ready workshop as a card that can be chosen."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QStyle, QStyleOption, QVBoxLayout, QWidget
from typing_extensions import override

from ui.console.looks import label, set_look
from ui.home.frames import WorkshopCard
from ui.widgets.pieces import button, paragraph

_MOST_SHEETS = 3


_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class WorkshopCardView(QAbstractButton):
    """Title, aim, length, people and what comes out; Enter, Space or a click chooses it."""

    chosen = Signal(str)
    """The workshop was chosen: its `WorkshopId`."""

    def __init__(self, card: WorkshopCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._choose)
        self.setAccessibleName(f"{card.title}, {card.length}, {card.people}")
        self.setAccessibleDescription(card.aim)
        self._workshop = card.workshop
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 10)
        column.setSpacing(8)
        column.addWidget(paragraph("heading", card.title))
        column.addWidget(paragraph("", card.aim))
        column.addStretch(1)
        if card.comes_out:
            column.addWidget(paragraph("quiet", self._sheets(card.comes_out)))
        column.addLayout(self._foot(card))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in _ARROWS:
            # The shelf knows which card lies in that direction; a button alone would take the next in the order of Tab.
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOption()
        option.initFrom(self)
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        painter.end()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        set_look(self, selected="true")

    @override
    def leaveEvent(self, event: QEvent) -> None:
        set_look(self, selected="false")

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self._workshop)

    def _sheets(self, titles: tuple[str, ...]) -> str:
        shown = ", ".join(titles[:_MOST_SHEETS])
        more = len(titles) - _MOST_SHEETS
        whole = self.tr("{0} and {1} more").format(shown, more) if more > 0 else shown
        return self.tr("On paper afterwards: {0}").format(whole)

    def _foot(self, card: WorkshopCard) -> QHBoxLayout:
        prepare = button(self.tr("Prepare…"), "link")
        prepare.setAccessibleName(self.tr("Prepare {0}").format(card.title))
        # The card itself has the focus; a second stop for the same thing would only be in the way.
        prepare.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        prepare.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.setSpacing(8)
        for fact in (card.length, card.people):
            row.addWidget(label("badge", fact), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        row.addWidget(prepare)
        return row
