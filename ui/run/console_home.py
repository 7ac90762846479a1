"""Keeps the console wholly on the facilitator's screen; window managers put it where they like."""

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QWidget

from ui.run.screens import compositor_places

_SPREAD: Final = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen
_EDGE: Final = 16
"""By how much some systems let a maximised window reach beyond its screen."""

_OFTEN: Final = 3
"""Left so often in the same wrong place, it is not let go elsewhere."""


class ConsoleHome:
    """Brings the window home one step at a time, for some window managers take only one step in a moment."""

    def __init__(self, console: QWidget) -> None:
        """Look after this window."""
        self._console = console
        self._was_spread = Qt.WindowState.WindowNoState
        self._spread_again = False
        self._left: list[tuple[QRect, QRect]] = []
        self._asked_to_be: QSize | None = None

    def leans_over(self, screen: QScreen) -> bool:
        """Whether the window, seen, reaches onto this screen."""
        return self._console.isVisible() and self._console.frameGeometry().intersects(screen.geometry())

    def begin_anew(self) -> None:
        """Something has changed: what was refused before may be granted now."""
        self._left.clear()
        self._asked_to_be = None

    def is_reached(self, home: QScreen) -> bool:
        """Whether the window was where it belongs; else one step is taken: ask again when that had its effect.

        A window that fills its screen is made smaller, moved, and spread over the other screen again. Where that was
        spread over a wrong screen, by a window manager that has not heard of the change, it stays as it is. A window
        that a window manager has put with its edge elsewhere again and again is made smaller where it stands, or
        spread over the screen where it cannot be smaller; if that is refused as well, it stays as it is.
        """
        if compositor_places() and self._console.isVisible():
            return True
        if not self._console.isVisible():
            self._move(home)
            return False
        if not self._is_within(home):
            return self._go_on(home)
        if self._was_spread:
            self._console.setWindowState(self._console.windowState() | self._was_spread)
            self._was_spread, self._spread_again = Qt.WindowState.WindowNoState, True
            return False
        self._spread_again = False
        return True

    def _go_on(self, home: QScreen) -> bool:
        """Take one step; True where that has been in vain so often that the window is left where it is."""
        state = self._console.windowState()
        if state & _SPREAD:
            if not self._spread_again:
                self._was_spread = state & _SPREAD
            self._console.setWindowState(state & ~_SPREAD)
        elif self._is_too_large(home) and not self._spread_again:
            # Without borders it needs less.
            self._console.setWindowState(state | Qt.WindowState.WindowMaximized)
            self._spread_again = True
        elif self._is_kept_from(home):
            return not self._is_cut_to_fit(home)
        else:
            self._move(home)
        return False

    def _is_cut_to_fit(self, home: QScreen) -> bool:
        """Ask, once each, for a window that fits where it stands; False where all that was asked."""
        fitting = self._fitting_there(home)
        if fitting == fitting.expandedTo(self._console.minimumSize()) and fitting != self._asked_to_be:
            self._asked_to_be = fitting
            self._console.resize(fitting)
        elif not self._spread_again:
            self._console.setWindowState(self._console.windowState() | Qt.WindowState.WindowMaximized)
            self._spread_again = True
        else:
            return False
        return True

    def _is_kept_from(self, home: QScreen) -> bool:
        """Whether a window manager leaves it on this screen, but for its edge, and does not let it come nearer."""
        place = home.geometry(), self._console.frameGeometry()
        self._left.append(place)
        return place[0].contains(place[1].center()) and self._left.count(place) > _OFTEN

    def _is_too_large(self, home: QScreen) -> bool:
        frame, room = self._console.frameGeometry(), home.availableGeometry()
        on_it = home.geometry().contains(frame.center())
        return on_it and (frame.width() > room.width() or frame.height() > room.height())

    def _is_within(self, home: QScreen) -> bool:
        """Whether all of the window is on this screen, as far as it fits."""
        frame, room = self._console.frameGeometry(), home.availableGeometry()
        if self._console.windowState() & _SPREAD:
            return home.geometry().adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE).contains(frame)
        return room.contains(frame) or (
            frame.topLeft() == room.topLeft() and self._console.size() == self._fitting(home)
        )

    def _fitting_there(self, home: QScreen) -> QSize:
        """The window's size where only what is seen of it and its frame counts."""
        frame = self._console.frameGeometry()
        return (frame & home.availableGeometry()).size() - (frame.size() - self._console.size())

    def _move(self, home: QScreen) -> None:
        self._console.setScreen(home)
        self._console.resize(self._fitting(home))
        self._console.move(home.availableGeometry().topLeft())

    def _fitting(self, home: QScreen) -> QSize:
        """The window's size where the screen has room for it and its frame, else the largest that has."""
        frame = self._console.frameGeometry().size() - self._console.size()
        room = home.availableGeometry().size() - frame
        return self._console.size().boundedTo(room).expandedTo(self._console.minimumSize())
