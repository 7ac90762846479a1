"""The window for the room: full screen on the projector, or an ordinary window where there is none."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QResizeEvent, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.stage import StageFrame
from ui.stage.stage_view import StageView
from ui.theme.theme import Theme

_WINDOW_SIZE: Final = QSize(960, 540)
_DISPLACING: Final = frozenset(
    (
        QEvent.Type.Move,
        QEvent.Type.Resize,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.WindowStateChange,
        QEvent.Type.DevicePixelRatioChange,
    )
)


class StageWindow(QWidget):
    """Holds the room's view, full on a screen or in an ordinary window; it never takes the keyboard."""

    hidden_by_user = Signal()
    """The window was closed by its own button, which only hides it. The program itself hides it with `hide`."""

    displaced = Signal()
    """The window was moved, resized, shown or hidden, by the program or by the system."""

    came_back = Signal()
    """The window may be seen again: bring it where it belongs now."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window | Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        # Neither the last window that keeps the program open nor one that could end it.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle(self.tr("Sparkroom stage"))
        self.resize(_WINDOW_SIZE)
        self._view = StageView(theme)
        self._aside = False
        self._full = False
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._view)

    @property
    def view(self) -> StageView:
        return self._view

    @property
    def is_aside(self) -> bool:
        """Whether it is to be seen nowhere for a while."""
        return self._aside

    def fills(self, screen: QScreen) -> bool:
        """Whether all of this screen, and nothing else, is covered, and known to be by the window manager."""
        if not self.isVisible() or self.isMinimized():
            return False
        if QGuiApplication.platformName().startswith("wayland"):
            # Where a window lies is not told there.
            return self.screen() == screen and self.size() == screen.size()
        return self._lies_on(screen) and (self.isFullScreen() or self._does_alone)

    @property
    def _does_alone(self) -> bool:
        """Whether it fills a screen without the help of the window manager."""
        return bool(self.windowFlags() & Qt.WindowType.FramelessWindowHint)

    def _lies_on(self, screen: QScreen) -> bool:
        return self.isVisible() and self.geometry() == screen.geometry()

    def show_frame(self, frame: StageFrame) -> None:
        self._view.show_frame(frame)

    def paint_now(self) -> None:
        """Put on the screen at once what was shown, where Qt would wait until everything else is done."""
        QCoreApplication.sendPostedEvents(self, QEvent.Type.UpdateRequest)

    def show_on(self, screen: QScreen) -> None:
        """Fill this screen. The order found to work: without handle and geometry it lands on the wrong screen."""
        self._full = True
        if not self._lies_on(screen):
            self.hide()
            self._go_to(screen)
        # Else a window manager has only forgotten that it is full screen: it hears late that a window was hidden.
        # `showFullScreen`, but for the request for the keyboard that it makes.
        self.setWindowState(Qt.WindowState.WindowFullScreen)
        self.show()

    def cover(self, screen: QScreen) -> None:
        """Fill this screen without the help of the window manager: some ignore full screen."""
        self._full = True
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setWindowState(Qt.WindowState.WindowNoState)
        self._go_to(screen)
        self.show()

    def show_as_window(self) -> None:
        """Be an ordinary window on the only screen there is, and of its own size again after it was full."""
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint, False)
        if self._full:
            self._full = False
            self.setWindowState(Qt.WindowState.WindowNoState)
            self.resize(_WINDOW_SIZE)
            self.move(QGuiApplication.primaryScreen().availableGeometry().topLeft())
        self.showNormal()

    def step_aside(self) -> None:
        """Be seen nowhere, whatever becomes of the screens, until `come_back`."""
        self._aside = True
        self.hide()

    def come_back(self) -> None:
        """Be seen again where the stage belongs now."""
        self._aside = False
        self.came_back.emit()

    @override
    def setVisible(self, visible: bool) -> None:
        # All ways to be shown lead through here: nothing may cover the desktop by itself while the stage is aside.
        super().setVisible(visible and not self._aside)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() in _DISPLACING:
            self.displaced.emit()
        return super().event(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._full and self.height() > 0:
            self._view.show_aspect(self.width() / self.height())

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.hidden_by_user.emit()

    def _go_to(self, screen: QScreen) -> None:
        self.winId()
        self.windowHandle().setScreen(screen)
        self.setGeometry(screen.geometry())
