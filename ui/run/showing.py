"""How the room's picture comes to the room: in its own window, above the console's strip, or not at all."""

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect

from app.domain.stage import StageFrame, StageState
from ui.console.console_window import ConsoleWindow
from ui.run.over_everything import OverEverything
from ui.run.projector import Projector
from ui.stage.message_card import message_band
from ui.stage.stage_window import StageWindow
from ui.theme.theme import Theme


class Showing(QObject):
    """Keeps the stage out of the way while the desktop is shown, and brings a message over it."""

    def __init__(
        self, stage: StageWindow, console: ConsoleWindow, projector: Projector, theme: Theme, parent: QObject
    ) -> None:
        """Look after the window for the room; it is told each frame before this."""
        super().__init__(parent)
        self._stage = stage
        self._console = console
        self._projector = projector
        self._aside = False
        self._band = OverEverything(theme)
        self._banded: tuple[str, int, QRect, bool] | None = None

    @property
    def band(self) -> OverEverything:
        """The band with a message over the desktop, for audits."""
        return self._band

    def show_frame(self, frame: StageFrame) -> None:
        """Let the room see this."""
        desktop = frame.state is StageState.DESKTOP
        fold = self._console.fold
        fold.show_alone(alone=desktop)
        self._keep_aside(desktop or fold.is_folded)
        if fold.is_folded:
            fold.show_stage(frame)
        lost = self._projector.is_lost
        self._show_band(frame.message if desktop and not lost else "", frame.message_page)

    def paint_now(self) -> None:
        """Put the picture before the room at once, where Qt would wait until everything else is done."""
        window = self._console if self._console.fold.is_folded else self._stage
        QCoreApplication.sendPostedEvents(window, QEvent.Type.UpdateRequest.value)

    def aspect(self, otherwise: float) -> float:
        """Width by height of the room's picture; `otherwise` while it is in its own window."""
        fold = self._console.fold
        return fold.page.stage.aspect if fold.is_folded else otherwise

    def show_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._band.show_theme(theme)

    def close(self) -> None:
        """Show nothing any more."""
        self._band.close()
        self._band.deleteLater()

    def _audience(self) -> QRect:
        """Where the room looks. The stage cannot tell: hidden, it is moved to the laptop when the projector goes."""
        audience = self._projector.places.audience
        if audience is None:
            return self._stage.screen().geometry()
        return QRect(audience.known.x, audience.known.y, audience.known.width, audience.known.height)

    def _keep_aside(self, aside: bool) -> None:
        if aside == self._aside:
            return
        self._aside = aside
        if aside:
            self._stage.step_aside()
        else:
            self._stage.come_back()
            # Where both share a screen, the console lies on top.
            self._console.activateWindow()

    def _show_band(self, message: str, page: int) -> None:
        """Along the foot of the audience's screen; along its head where the console has its note line at the foot."""
        fold = self._console.fold
        screen = self._console.screen().geometry() if fold.is_folded else self._audience()
        at_head = not fold.is_folded and self._console.screen().geometry() == screen
        if fold.is_folded:
            screen.setBottom(fold.foot().top() - 1)
        if not message:
            self._banded = None
            self._band.hide()
        elif (message, page, screen, at_head) != self._banded:
            self._banded = (message, page, screen, at_head)
            canvas = replace(self._stage.view.canvas, aspect=screen.width() / screen.height())
            band = message_band(canvas, message, page)
            height = round(band.height * screen.width() / band.width)
            top = screen.top() if at_head else screen.bottom() + 1 - height
            self._band.show_at(QRect(screen.x(), top, screen.width(), height), band)
