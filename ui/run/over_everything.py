"""A window over whatever a screen shows, for words that the room or the facilitator must see now."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.stage.items import Composition
from ui.stage.painter import paint
from ui.theme.theme import Theme

# A splash screen has no place in the list of windows and, unlike a tool window on a Mac, stays when another program
# comes to the front.
_FLAGS = (
    Qt.WindowType.SplashScreen
    # Some window managers keep a full-screen window above all that they manage.
    | Qt.WindowType.X11BypassWindowManagerHint
    | Qt.WindowType.FramelessWindowHint
    | Qt.WindowType.WindowStaysOnTopHint
    | Qt.WindowType.WindowDoesNotAcceptFocus
    | Qt.WindowType.WindowTransparentForInput
)


class OverEverything(QWidget):
    """Paints one composition without a frame; takes neither the keyboard nor a click."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(None, _FLAGS)
        self._theme = theme
        self._composition: Composition | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)

    @property
    def composition(self) -> Composition | None:
        """What is painted, for audits."""
        return self._composition

    def show_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.update()

    def show_at(self, place: QRect, composition: Composition) -> None:
        """Paint this there, in the coordinates of the desktop; nothing moves where nothing changed."""
        self._composition = composition
        if place != self.geometry():
            self.setGeometry(place)
        self.update()
        if not self.isVisible():
            self.show()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._composition is not None:
            painter = QPainter(self)
            scale = self.width() / self._composition.width
            painter.scale(scale, scale)
            paint(painter, self._composition, self._theme)
