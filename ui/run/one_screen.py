"""One screen for the room and the facilitator: when the console folds, when it unfolds, and what is remembered."""

from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from ui.actions.words import with_keys
from ui.console.console_window import ConsoleWindow
from ui.console.notice_strip import REFUSAL, Severity
from ui.run.projector import Projector

PREFERENCE: Final = "one-screen"
"""The name of the choice among the preferences."""

STRIP: Final = "strip"
WHOLE: Final = "whole"
_TOPIC: Final = "one screen"


class OneScreen(QObject):
    """The picture never takes the only screen unless it was asked for, and gives it back on Esc."""

    chosen = Signal(str)
    """The facilitator wants `STRIP` or `WHOLE`, to be remembered."""

    changed = Signal()
    """The room's picture is somewhere else."""

    def __init__(self, console: ConsoleWindow, projector: Projector, parent: QObject) -> None:
        """Know the windows; nothing is folded yet."""
        super().__init__(parent)
        self._console = console
        self._projector = projector
        projector.changed.connect(self._make_room)

    @property
    def is_folded(self) -> bool:
        """Whether the room's picture is above the strip."""
        return self._console.fold.is_folded

    @property
    def _has_own_screen(self) -> bool:
        """Whether the room has a screen that the facilitator does not need."""
        return self._projector.places.audience is not None

    def begin(self, remembered: str, *, running: bool) -> None:
        """Offer the strip on an only screen; go on in it where a session was left so, for the room looks at it."""
        if self._has_own_screen or self._projector.is_lost:
            return
        if remembered == STRIP and running:
            self._fold()
        else:
            said = self.tr("There is one screen. {fold} lets the stage fill it and leaves you a strip at its foot.")
            self._console.show_notice(with_keys(said), Severity.NEWS, _TOPIC)

    @Slot()
    def toggle(self) -> None:
        """Fold the console or unfold it, and remember that."""
        if self.is_folded:
            self._unfold()
            self.chosen.emit(WHOLE)
        elif self._has_own_screen:
            said = self.tr("The stage has a screen of its own: {0}. The console needs no strip.")
            self._console.show_notice(said.format(self._projector.words()), Severity.WARNING, REFUSAL)
        else:
            self._fold()
            self.chosen.emit(STRIP)

    def leave_full_screen(self) -> bool:
        """Unfold the console, or take it out of full screen; False where it is an ordinary window."""
        if self.is_folded:
            self.toggle()
        elif self._console.isFullScreen():
            self._console.showNormal()
        else:
            return False
        return True

    @Slot()
    def toggle_full_screen(self) -> None:
        """Let the console fill its screen, or no longer."""
        if not self.leave_full_screen():
            self._console.showFullScreen()

    @Slot()
    def _make_room(self) -> None:
        """A screen for the room alone takes the picture at once."""
        if self.is_folded and self._has_own_screen:
            self._unfold()

    def _fold(self) -> None:
        self._console.forget_notice(_TOPIC)
        self._console.fold.fold()
        self.changed.emit()

    def _unfold(self) -> None:
        self._console.fold.unfold()
        self.changed.emit()
