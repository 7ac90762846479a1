"""What there is one of in a program, and which tells all windows that it changed."""

from PySide6.QtCore import QObject, Signal, SignalInstance


class Voice(QObject):
    """Says it."""

    changed = Signal()


class Herald:
    """Is there before the application object, and outlives it where another has to take its place; Qt's do not."""

    def __init__(self) -> None:
        self._voice: Voice | None = None

    @property
    def voice(self) -> Voice:
        """What says it, from the first time on that somebody listens."""
        if self._voice is None:
            self._voice = Voice()
        return self._voice

    @property
    def changed(self) -> SignalInstance:
        """It is other than before: ask again."""
        return self.voice.changed
