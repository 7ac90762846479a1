"""Pages as they will be printed, painted from pictures that come from outside."""

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui.console.looks import label
from ui.widgets.pieces import button

_MARGIN = 20


class PageView(QWidget):
    """One page as large as there is room for, or a sentence in its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "sunken")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(240, 240)
        self._page: QImage | None = None
        self._scaled = QImage()
        self._sentence = ""

    @property
    def page(self) -> QImage | None:
        """The page that is shown."""
        return self._page

    def show_page(self, page: QImage) -> None:
        """Show a page."""
        self._page, self._scaled = page, QImage()
        self.update()

    def show_sentence(self, sentence: str) -> None:
        """Say something instead of a page."""
        self._page, self._sentence = None, sentence
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        painter.setPen(QApplication.palette().color(QPalette.ColorRole.PlaceholderText))
        if self._page is None or self._page.isNull():
            painter.drawText(area, _CENTRED, self._sentence)
            return
        place = _fitted(self._page.size(), area)
        size = place.size() * self.devicePixelRatioF()
        if self._scaled.size() != size:
            self._scaled = self._page.scaled(
                size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        painter.drawImage(place, self._scaled)
        painter.drawRect(place.adjusted(-1, -1, 0, 0))


_CENTRED = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)


class Preview(QWidget):
    """The pages of a handout, one at a time; Page keys turn them."""

    page_wanted = Signal(int)
    """Another page is to be shown: its number, from 0. The answer is `show_page`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("role", "pages")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Pages as they will be printed"))
        self._current = self._count = 0
        self._view = PageView()
        self._where = label("quiet")
        self._back = button(self.tr("‹ Back"), "link")
        self._next = button(self.tr("Next ›"), "link")
        self._back.setAccessibleName(self.tr("Page before"))
        self._next.setAccessibleName(self.tr("Next page"))
        turning = QHBoxLayout()
        turning.addStretch(1)
        turning.addWidget(self._back)
        turning.addWidget(self._where)
        turning.addWidget(self._next)
        turning.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(8)
        column.addWidget(self._view, 1)
        column.addLayout(turning)
        self._back.clicked.connect(self.turn_back)
        self._next.clicked.connect(self.turn_on)
        self.show_sentence(self.tr("Choose a handout to see it here."))

    @property
    def page_words(self) -> str:
        """Which page is shown, such as `Page 1 of 2`."""
        return self._where.text()

    @property
    def current(self) -> int:
        """The page that is wanted, from 0."""
        return self._current

    @property
    def count(self) -> int:
        """How many pages there are; 0 while they are not known."""
        return self._count

    @property
    def shown_page(self) -> QImage | None:
        """The picture of the page that is shown."""
        return self._view.page

    def show_page(self, page: QImage, number: int, count: int) -> None:
        """Show a page of so many, counted from 0; without any it says so."""
        if count == 0:
            self.show_sentence(self.tr("There is nothing to print on this sheet yet."))
            return
        self._current, self._count = number, count
        self._view.show_page(page)
        self._show_where()

    def show_sentence(self, sentence: str) -> None:
        """Say something instead of a page."""
        self._current = self._count = 0
        self._view.show_sentence(sentence)
        self.setAccessibleDescription(sentence)
        self._where.setText("")
        for turn in (self._back, self._next):
            turn.setVisible(False)

    @Slot()
    def turn_on(self) -> None:
        """Go to the next page."""
        self._turn(1)

    @Slot()
    def turn_back(self) -> None:
        """Go to the page before."""
        self._turn(-1)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_Right):
            self.turn_on()
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_Left):
            self.turn_back()
        else:
            super().keyPressEvent(event)

    def _turn(self, by: int) -> None:
        if 0 <= self._current + by < self._count:
            self._current += by
            self._show_where()
            self.page_wanted.emit(self._current)

    def _show_where(self) -> None:
        self._where.setText(self.tr("Page {0} of {1}").format(self._current + 1, self._count))
        self.setAccessibleDescription(self._where.text())
        for turn in (self._back, self._next):
            turn.setVisible(self._count > 1)
        self._back.setEnabled(self._current > 0)
        self._next.setEnabled(self._current < self._count - 1)


def _fitted(size: QSize, area: QRect) -> QRect:
    """Where a page of that size goes: in the middle, never larger than it is."""
    shown = size.scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
    if shown.width() > size.width():
        shown = size
    place = QRect(area.topLeft(), shown)
    place.moveCenter(area.center())
    return place
