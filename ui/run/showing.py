"""How the room's picture comes to the room: in the stage's own window, or not at all while the desktop is seen."""

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QWidget

from app.domain.stage import StageFrame, StageState
from ui.run.over_everything import OverEverything
from ui.run.projector import Projector
from ui.stage.message_card import message_band
from ui.stage.stage_window import StageWindow
from ui.theme.theme import Theme


class Showing(QObject):
    """Keeps the stage out of the way while the desktop is shown, and brings a message over it."""

    def __init__(
        self, stage: StageWindow, console: QWidget, projector: Projector, theme: Theme, parent: QObject
    ) -> None:
        """Look after the window for the room; it is told each frame before this."""
        super().__init__(parent)
        self._stage = stage
        self._console = console
        self._projector = projector
        self._aside = False
        self._band = OverEverything(theme)
        self._banded: tuple[str, QRect, bool] | None = None

    @property
    def band(self) -> OverEverything:
        """The band with a message over the desktop, for audits."""
        return self._band

    def show_frame(self, frame: StageFrame) -> None:
        """Let the room see this."""
        desktop = frame.state is StageState.DESKTOP
        self._keep_aside(desktop)
        self._show_band(frame.message if desktop and not self._projector.is_lost else "")

    def show_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._band.show_theme(theme)

    def close(self) -> None:
        """Show nothing any more."""
        self._band.close()
        self._band.deleteLater()

    def _keep_aside(self, aside: bool) -> None:
        if aside == self._aside:
            return
        self._aside = aside
        if aside:
            self._stage.step_aside()
        else:
            self._stage.come_back()

    def _show_band(self, message: str) -> None:
        """Along the foot of the audience's screen; along its head where the console has its note line at the foot."""
        screen = self._stage.screen().geometry()
        at_head = self._console.screen().geometry() == screen
        if not message:
            self._banded = None
            self._band.hide()
        elif (message, screen, at_head) != self._banded:
            self._banded = (message, screen, at_head)
            band = message_band(screen.width() / screen.height(), message)
            height = round(band.height * screen.width() / band.width)
            top = screen.top() if at_head else screen.bottom() + 1 - height
            self._band.show_at(QRect(screen.x(), top, screen.width(), height), band)
