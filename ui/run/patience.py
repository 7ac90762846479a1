"""How patiently is looked again at what window managers grant late, or never."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

_QUICK: Final = 8
"""So many looks come soon after one another; after that each pause is twice the one before."""

_LONGEST: Final = 64
_LATER: Final = (4, 16)
"""Pauses before what has become right is looked at once more, and again: a window manager may answer that late."""


class Patience(QObject):
    """Asks for another look until all is right, and twice more after that; then it costs nothing."""

    due = Signal()
    """It is time to look."""

    def __init__(self, parent: QObject, unit: int = 250) -> None:
        """Pauses are counted in `unit` milliseconds: one at first, 64 at most."""
        super().__init__(parent)
        self.unit = unit
        self._tries = 0
        self._later: tuple[int, ...] = ()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.due)

    @property
    def tries(self) -> int:
        """How often the same was asked for, and was not found to be so."""
        return self._tries

    def was_in_vain(self) -> None:
        """Not all is right: something was asked for anew."""
        self._tries += 1
        self._later = _LATER
        self._timer.start(self.unit * min(2 ** max(0, self._tries - _QUICK), _LONGEST))

    def is_right(self) -> None:
        """All was found to be right."""
        self._tries = 0
        if self._later and not self._timer.isActive():
            self._timer.start(self.unit * self._later[0])
            self._later = self._later[1:]

    def begin_anew(self) -> None:
        """Something else is wanted now."""
        self._tries = 0

    def stop(self) -> None:
        """Ask for nothing any more."""
        self._timer.stop()
        self._later = ()
