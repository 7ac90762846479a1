"""The window for the room: full screen on the projector, or an ordinary window where there is none."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QMetaObject, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QResizeEvent, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.stage import StageFrame
from ui.stage.stage_view import StageView
from ui.theme.theme import Theme

_CHECK_AFTER_MS: Final = 300
_WINDOW_SIZE: Final = QSize(960, 540)

ScreenIdentity = tuple[str, str, str]
"""Maker, model and serial number; where a screen tells none of these, its name."""


def screen_identity(screen: QScreen) -> ScreenIdentity:
    """What a screen is recognised by when it comes back; its number and place may have changed."""
    told = (screen.manufacturer(), screen.model(), screen.serialNumber())
    return told if any(told) else ("", "", screen.name())


class StageWindow(QWidget):
    """Holds the room's view; never takes the keyboard, goes when its screen goes and comes back with it."""

    hidden_by_user = Signal()
    """The window was closed by its own button, which only hides it. The program itself hides it with `hide`."""

    screen_lost = Signal()
    """The projector went: the room sees nothing."""

    screen_found = Signal()
    """The projector is back, and the same picture is on it."""

    screen_changed = Signal()
    """The projector has another resolution or place, and the picture fills it again."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window | Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        # Neither the last window that keeps the program open nor one that could end it.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle(self.tr("Sparkroom stage"))
        self.resize(_WINDOW_SIZE)
        self._view = StageView(theme)
        self._projector: ScreenIdentity | None = None
        self._lost = False
        self._aside = False
        self._follows: QMetaObject.Connection | None = None
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._view)
        self._check = QTimer(self, singleShot=True, interval=_CHECK_AFTER_MS)
        self._check.timeout.connect(self._fall_back_to_frameless)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenAdded.connect(self._on_screen_added)
        application.screenRemoved.connect(self._on_screen_removed)

    @property
    def view(self) -> StageView:
        return self._view

    @property
    def screen_name(self) -> str:
        """The projector in words for the console; empty while the stage is an ordinary window or its screen is away."""
        screen = self._projector_screen()
        if screen is None:
            return ""
        known = " ".join(part for part in (screen.manufacturer(), screen.model()) if part)
        return known or screen.name()

    @property
    def is_lost(self) -> bool:
        """Whether the stage waits for its projector to come back."""
        return self._lost

    def show_frame(self, frame: StageFrame) -> None:
        self._view.show_frame(frame)

    def paint_now(self) -> None:
        """Put on the screen at once what was shown, where Qt would wait until everything else is done."""
        QCoreApplication.sendPostedEvents(self, QEvent.Type.UpdateRequest)

    def show_on(self, screen: QScreen) -> None:
        """Fill this screen."""
        self._projector = screen_identity(screen)
        self._lost = False
        self._follow(screen)
        self._fill(screen)

    def show_as_window(self) -> None:
        """Be an ordinary window on the only screen there is."""
        self._projector = None
        self._lost = False
        self._follow(None)
        self._check.stop()
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint, False)
        self.showNormal()

    def step_aside(self) -> None:
        """Be seen nowhere, whatever becomes of the screens, until `come_back`."""
        self._aside = True
        self._check.stop()
        self.hide()

    def come_back(self) -> None:
        """Be seen again where the stage belongs now: on its screen, or as a window where it has none."""
        self._aside = False
        screen = self._projector_screen()
        if screen is not None:
            self._fill(screen)
        elif not self._lost:
            self.show_as_window()

    @override
    def setVisible(self, visible: bool) -> None:
        # All ways to be shown lead through here: nothing may cover the desktop by itself while the stage is aside.
        super().setVisible(visible and not self._aside)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._projector is not None and self.height() > 0:
            self._view.show_aspect(self.width() / self.height())

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self._check.stop()
        self.hidden_by_user.emit()

    def _on_screen_added(self, screen: QScreen) -> None:
        if self._lost and screen_identity(screen) == self._projector:
            self._lost = False
            self._follow(screen)
            self._fill(screen)
            self.screen_found.emit()

    def _on_screen_removed(self, screen: QScreen) -> None:
        if self._projector is not None and screen_identity(screen) == self._projector and self._is_used:
            # At once: the window would jump onto the facilitator's screen.
            self._check.stop()
            self.hide()
            self._lost = True
            self.screen_lost.emit()

    def _follow(self, screen: QScreen | None) -> None:
        """Hear of changes of this screen and no longer of another; the connection is kept, never the screen."""
        if self._follows is not None:
            QObject.disconnect(self._follows)
        self._follows = None if screen is None else screen.geometryChanged.connect(self._on_geometry_changed)

    def _on_geometry_changed(self) -> None:
        """A projector that is plugged in or switched often settles on another resolution a moment later."""
        screen = self._projector_screen()
        if screen is not None and self.isVisible() and self.geometry() != screen.geometry():
            self._fill(screen)
            self.screen_changed.emit()

    def _fill(self, screen: QScreen) -> None:
        """The order found to work: without the handle and the geometry it lands on the wrong screen."""
        self.hide()
        self.winId()
        self.windowHandle().setScreen(screen)
        self.setGeometry(screen.geometry())
        # `showFullScreen`, but for the request for the keyboard that it makes.
        self.setWindowState(self.windowState() | Qt.WindowState.WindowFullScreen)
        self.show()
        self._check.start()

    def _fall_back_to_frameless(self) -> None:
        """Some window managers ignore full screen: cover the projector without their help."""
        screen = self._projector_screen()
        if screen is None or not self.isVisible() or self.geometry() == screen.geometry():
            return
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.winId()
        self.windowHandle().setScreen(screen)
        self.setGeometry(screen.geometry())
        self.show()

    @property
    def _is_used(self) -> bool:
        """Whether the facilitator has not closed the window."""
        return self.isVisible() or self._aside

    def _projector_screen(self) -> QScreen | None:
        """Asked each time, for a screen kept from before may be gone."""
        if self._lost:
            return None
        found = (screen for screen in QGuiApplication.screens() if screen_identity(screen) == self._projector)
        return next(found, None)
