"""The card that leads through the windows, and the ring around what it speaks of."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget
from typing_extensions import override

from ui.console.looks import label
from ui.theme.text_size import SIZE
from ui.tour.stops import Stop
from ui.widgets.announcing import announce
from ui.widgets.pieces import button, paragraph

_WIDTH = 380
_MOST = 1.9
_GAP = 14
_AROUND = 7
_MOVED_BY = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show)


class TourCard(QFrame):
    """Lies over a window, beside the part it speaks of; the window works on as usual."""

    next_wanted = Signal()
    back_wanted = Signal()
    skipped = Signal()
    """No more of it, please."""

    def __init__(self, window: QMainWindow) -> None:
        """Lie over a window; nothing is shown yet."""
        super().__init__(window)
        self.setProperty("role", "tour")
        self._window = window
        self._ring = QFrame(window)
        self._ring.setProperty("role", "tour-ring")
        self._ring.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._ring.hide()
        self._part: QWidget | None = None
        self._count = label("small")
        self._title = paragraph("heading")
        self._text = paragraph()
        self._back = button(self.tr("Back"))
        self._skip = button(self.tr("Skip (Esc)"), "link")
        self._next = button(self.tr("Next"), "primary")
        self._moving = QTimer(self, singleShot=True, interval=0)
        self._moving.timeout.connect(self._place)
        self._lay_out()
        self._next.clicked.connect(self.next_wanted)
        self._back.clicked.connect(self.back_wanted)
        self._skip.clicked.connect(self.skipped)
        for each in (self._skip, self._back, self._next):
            each.installEventFilter(self)
        window.installEventFilter(self)
        self.hide()

    def show_stop(self, stop: Stop, number: int, of: int, *, may_go_back: bool) -> None:
        """Speak of a part of the window: the stop of this number, from 1."""
        self._follow(stop.part())
        self._count.setText(self.tr("{0} of {1}").format(number, of))
        self._title.setText(stop.title)
        self._text.setText(stop.text)
        self._back.setEnabled(may_go_back)
        self._next.setText(self.tr("Next") if number < of else self.tr("Done"))
        self.setAccessibleName(stop.title)
        self._next.setAccessibleDescription(f"{stop.title}. {stop.text}")
        self.show()
        self._place()
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{self._count.text()}. {stop.title}. {stop.text}")

    def put_away(self) -> None:
        """Be gone, with the ring."""
        self._window.removeEventFilter(self)
        self._follow(None)
        self._moving.stop()
        for each in (self._ring, self):
            each.hide()
            each.deleteLater()

    @override
    def event(self, event: QEvent) -> bool:
        # The window may have a use for Esc itself; while the card has the keyboard, Esc means the card.
        if event.type() is QEvent.Type.ShortcutOverride and _is_escape(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.skipped.emit()
        elif not self._turn(event.key()):
            super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVED_BY:
            self._moving.start()
        # By itself a button would hand the keyboard on to the next button of the window.
        return isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._turn(event.key())

    def _turn(self, key: int) -> bool:
        """Go on or back with the arrow keys; whether this was one of them, on a button of the card."""
        if not any(each.hasFocus() for each in (self._skip, self._back, self._next)):
            return False
        if key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
            self.next_wanted.emit()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            self.back_wanted.emit()
        return key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up)

    def _follow(self, part: QWidget | None) -> None:
        if self._part is not None:
            self._part.removeEventFilter(self)
        self._part = part
        if part is not None:
            part.installEventFilter(self)

    @Slot()
    def _place(self) -> None:
        room = self._window.rect()
        width = min(SIZE.grown(_WIDTH, _MOST), room.width() - 2 * _GAP)
        self.setFixedWidth(width)
        height = min(self._needed(width), room.height() - 2 * _GAP)
        self.resize(width, height)
        spot = self._spot()
        self._ring.setVisible(not spot.isEmpty())
        self._ring.setGeometry(spot.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND) & room)
        self.move(beside(spot, QSize(width, height), room))
        self._ring.raise_()
        self.raise_()

    def _needed(self, width: int) -> int:
        layout = self.layout()
        assert layout is not None
        layout.activate()
        return self.heightForWidth(width)

    def _spot(self) -> QRect:
        """Where the part is seen; empty where it is not."""
        if self._part is None or not self._part.isVisible():
            return QRect()
        seen = self._part.visibleRegion().boundingRect()
        return QRect(self._part.mapTo(self._window, seen.topLeft()), seen.size())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(8)
        for part in (self._count, self._title, self._text):
            column.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._skip)
        row.addStretch(1)
        row.addWidget(self._back)
        row.addWidget(self._next)
        column.addLayout(row)


def beside(spot: QRect, card: QSize, room: QRect) -> QPoint:
    """Where a card lies beside a part of a window without covering it; in the lower corner where it cannot."""
    inner = room.adjusted(_GAP, _GAP, -_GAP, -_GAP)
    middle = QPoint(spot.center().x() - card.width() // 2, spot.center().y() - card.height() // 2)
    away = _GAP + _AROUND
    tried = (
        QPoint(spot.right() + away, spot.top()),
        QPoint(spot.left() - away - card.width(), spot.top()),
        QPoint(middle.x(), spot.bottom() + away),
        QPoint(middle.x(), spot.top() - away - card.height()),
    )
    for point in tried:
        placed = _within(QRect(point, card), inner)
        if not placed.intersects(spot):
            return placed.topLeft()
    return QPoint(inner.right() - card.width(), inner.bottom() - card.height())


def _within(card: QRect, room: QRect) -> QRect:
    """The same card, moved as little as it takes to be seen whole."""
    x = max(room.left(), min(card.left(), room.right() - card.width()))
    y = max(room.top(), min(card.top(), room.bottom() - card.height()))
    return QRect(QPoint(x, y), card.size())


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
