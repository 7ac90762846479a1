"""What a session needs is loaded while Home is looked at."""

from importlib import import_module
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

BEFOREHAND: Final = ("app.services.conductor", "ui.stage.stage_window", "ui.running", "app.services.sounds", "wakepy")
"""In this order; who bundles the program has to be told of them, for they are named here only."""

_EACH_MS: Final = 30


class Beforehand(QObject):
    """Loads one module after the other: a key waits for one of them at most, and the console for none."""

    done = Signal()
    """All are loaded."""

    def __init__(self, parent: QObject) -> None:
        """Nothing is loaded before `begin`."""
        super().__init__(parent)
        self._left = list(BEFOREHAND)
        self._timer = QTimer(self, interval=_EACH_MS)
        self._timer.timeout.connect(self._load_next)

    def begin(self) -> None:
        """Load what is not loaded yet."""
        self._timer.start()

    def stop(self) -> None:
        """Load no more: each is loaded at the latest where it is needed."""
        self._timer.stop()

    @Slot()
    def _load_next(self) -> None:
        if self._left:
            import_module(self._left.pop(0))
        else:
            self._timer.stop()
            self.done.emit()
