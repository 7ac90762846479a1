"""Frees memory on the thread of the windows only.

Python's collector runs on whatever thread happens to need memory. Where that is one that makes paper, and the rubbish
has a window in it, Qt destroys the window there, and the program is gone. Where Qt itself is taking something down and
asks Python about it, the collector takes down something else in the midst of that, and one may wait for the other for
ever. So what was begun here is never handed back: what lives after the windows ends with the process.
"""

import gc
import linecache
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Slot

_EVERY_MS: Final = 10_000
_YOUNG, _ALL = 1, 2
_YOUNG_A_WHILE: Final = 12
"""What is young is looked through this often before all is: every two minutes."""


class Collector(QObject):
    """Takes the collector's place while windows live; to be made and ended on their thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Nothing changes before `begin`."""
        super().__init__(parent)
        self._looks = 0
        self._timer = QTimer(self, interval=_EVERY_MS, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.collect)

    def begin(self) -> None:
        """From now on memory is freed here and nowhere else."""
        gc.disable()
        self._timer.start()

    def end(self) -> None:
        """Free what the windows left; from now on nothing is."""
        self._timer.stop()
        gc.collect()

    @Slot()
    def collect(self) -> None:
        """Free what nobody holds any more."""
        self._looks = (self._looks + 1) % _YOUNG_A_WHILE
        gc.collect(_YOUNG if self._looks else _ALL)


def hurry() -> None:
    """Do not look for memory to free: what a start makes stays, and looking would take a sixth of the start."""
    gc.disable()


def settle() -> None:
    """Look no more at what there is now when memory is freed: that would make a second late."""
    # Qt for Python reads the source of every module that is loaded, and Python keeps it for tracebacks.
    linecache.clearcache()
    gc.freeze()
