"""A panel where there may be less height than it needs: then it scrolls, and nothing in it is squeezed."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget
from typing_extensions import override

from ui.console.panels.panel_view import PanelView

_CLEAR = 6
"""Pixels kept in sight around what has the keyboard, for its frame."""


class PanelPage(QScrollArea):
    """Holds one panel, which fills it; arrows and the wheel move it, and whatever gets the keyboard comes in sight."""

    def __init__(self, view: PanelView) -> None:
        super().__init__()
        self.view = view
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(view)
        # Setting a widget into the area fills its ground, which would hide that of the window.
        self.viewport().setAutoFillBackground(False)
        view.setAutoFillBackground(False)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._keep_in_sight)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.view.minimumSizeHint().width(), 0)

    def wished_height(self) -> int:
        """How high the panel would like to be at least, in pixels."""
        return max(self._needed_height(), self.view.minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    @Slot(QWidget, QWidget)
    def _keep_in_sight(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Qt does so only where Tab goes from one part of the panel to another."""
        if now is not None and self.view.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, _CLEAR)

    def _fit(self) -> None:
        """As wide as the page, and as high unless the words and buttons in it need more."""
        room = self.viewport().size()
        self.view.resize(room.width(), max(room.height(), self._needed_height()))

    def _needed_height(self) -> int:
        rows = self.view.rows
        if rows.hasHeightForWidth():
            # Not by its size, for which words that wrap are as narrow as they can be.
            return rows.totalMinimumHeightForWidth(self.viewport().width())
        return rows.totalMinimumSize().height()
