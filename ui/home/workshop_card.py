"""A ready workshop as a card that can be chosen."""

from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOption,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.console.looks import label, set_look
from ui.home.frames import WorkshopCard
from ui.widgets.pieces import button, paragraph

_MOST_SHEETS = 3


_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class WorkshopCardView(QAbstractButton):
    """Title, aim, length, people and what comes out; Enter, Space or a click chooses it.

    Its other buttons have keys while the card has the keyboard, and stand in its menu.
    """

    chosen = Signal(str)
    """The workshop was chosen: its `WorkshopId`."""

    plan_wanted = Signal(str)
    """It is to be planned: its `WorkshopId`."""

    duplicate_wanted = Signal(str)
    """It is wanted once more: its `WorkshopId`."""

    hand_on_wanted = Signal(str)
    """It is wanted as a file: its `WorkshopId`."""

    copy_wanted = Signal(str)
    """It is wanted on the clipboard as a file: its `WorkshopId`."""

    drag_wanted = Signal(str)
    """It is being dragged to another program: its `WorkshopId`."""

    delete_wanted = Signal(str)
    """It is to go: its `WorkshopId`."""

    reached = Signal()
    """The keyboard came to it, and not by the mouse, under which nothing is to move."""

    def __init__(self, card: WorkshopCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # As tall as the tallest beside it.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._choose)
        self.setAccessibleName(f"{card.title}, {card.length}, {card.people}")
        self.setAccessibleDescription(card.aim)
        self._workshop = card.workshop
        self._is_own = card.own
        self._pressed_at: QPoint | None = None
        self._is_dragged = False
        shown = self._other_ways(card)
        copy = self._way(self.tr("Copy as a file"), "Ctrl+C", self.copy_wanted)
        # Everybody looks for it in the menu, and under its key.
        self._ways = [*shown, copy] if card.own else shown
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 10)
        column.setSpacing(8)
        column.addWidget(paragraph("heading", card.title))
        column.addWidget(paragraph("", card.aim))
        column.addStretch(1)
        if card.comes_out:
            column.addWidget(paragraph("quiet", self._sheets(card.comes_out)))
        badges = _row_of(8, *(label("badge", fact) for fact in (card.length, card.people)))
        badges.addStretch(1)
        links = _row_of(4)
        links.addStretch(1)
        for way in shown:
            links.addWidget(_link(way, card.title))
        # Beside four other words there is no room for it.
        (badges if card.own else links).addWidget(self._prepare(card))
        column.addLayout(badges)
        column.addLayout(links)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in _ARROWS:
            # The shelf knows which card lies in that direction; a button alone would take the next in the order of Tab.
            event.ignore()
        elif not self._take_key(event):
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.reached.emit()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint() if self._is_own else None
        self._is_dragged = False
        super().mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """One's own card leaves the window as a file; it is not chosen then."""
        at = self._pressed_at
        far = at is not None and (event.position().toPoint() - at).manhattanLength() >= QApplication.startDragDistance()
        if far and event.buttons() & Qt.MouseButton.LeftButton:
            self._pressed_at, self._is_dragged = None, True
            self.setDown(False)
            self.drag_wanted.emit(self._workshop)
        elif not self._is_dragged:
            super().mouseMoveEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self._ways)
        menu.popup(event.globalPos())

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

    def _take_key(self, event: QKeyEvent) -> bool:
        pressed = QKeySequence(event.keyCombination())
        way = next((way for way in self._ways if pressed in way.shortcuts()), None)
        if way is not None:
            way.trigger()
        return way is not None

    def _other_ways(self, card: WorkshopCard) -> list[QAction]:
        """Each with a key, which the card hears by itself: another card has the same."""
        plan = self.tr("Plan…") if card.own else self.tr("Plan a copy…")
        ways = [self._way(plan, "F2", self.plan_wanted)]
        if card.own:
            ways.append(self._way(self.tr("Duplicate"), "Ctrl+D", self.duplicate_wanted))
            ways.append(self._way(self.tr("Hand on…"), "Ctrl+Shift+S", self.hand_on_wanted))
            ways.append(self._way(self.tr("Delete"), "Del", self.delete_wanted))
        return ways

    def _way(self, words: str, key: str, signal: SignalInstance) -> QAction:
        way = QAction(words, self)
        way.setShortcut(QKeySequence(key))
        way.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        way.triggered.connect(partial(signal.emit, self._workshop))
        return way

    def _sheets(self, titles: tuple[str, ...]) -> str:
        shown = ", ".join(titles[:_MOST_SHEETS])
        more = len(titles) - _MOST_SHEETS
        whole = self.tr("{0} and {1} more").format(shown, more) if more > 0 else shown
        return self.tr("On paper afterwards: {0}").format(whole)

    def _prepare(self, card: WorkshopCard) -> QPushButton:
        prepare = button(self.tr("Prepare…"), "link")
        prepare.setAccessibleName(self.tr("Prepare {0}").format(card.title))
        # The card itself has the focus; a second stop for the same thing would only be in the way.
        prepare.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        prepare.clicked.connect(self._choose)
        return prepare


def _row_of(spacing: int, *parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(spacing)
    for each in parts:
        row.addWidget(each, 0, Qt.AlignmentFlag.AlignVCenter)
    return row


def _link(way: QAction, title: str) -> QPushButton:
    """The same for the mouse; the card itself has the keyboard."""
    made = button(way.text(), "link")
    made.setAccessibleName(f"{way.text()} {title}")
    made.setToolTip(f"{way.text()} ({_key_text(way.shortcut().toString())})")
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.clicked.connect(way.trigger)
    return made


def _key_text(key: str) -> str:
    """A key as this computer writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
