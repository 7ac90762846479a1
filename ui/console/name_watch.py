"""Watches the text in the note line for what could tell who somebody is."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.domain.identifying_shapes import Clue, Found
from app.domain.language import ENGLISH
from app.domain.name_guard import NameGuard

_LOOKED_AT_ONCE = 4_000
"""Characters looked through at each keystroke, in well under a millisecond; longer texts wait for a pause."""
_PAUSE_MS = 200


class NameWatch(QObject):
    """Knows the names of the roster and the last thing it looked at."""

    found_changed = Signal()
    """Other pieces were found than before."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.found: tuple[Found, ...] = ()
        """What could tell who somebody is, in the text last looked at."""
        self._known: tuple[tuple[str, ...], str] = ((), ENGLISH)
        self._guard = NameGuard()
        self._text = self._owner = ""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._look_now)

    def know(self, names: tuple[str, ...], language: str = ENGLISH) -> None:
        """Look for these names from now on, in notes of a language."""
        if (names, language) != self._known:
            self._known, self._guard = (names, language), NameGuard(names, language)
            self._look_now()

    def look(self, text: str, owner: str = "") -> None:
        """Look through a text; the name of an action's owner is no matter."""
        self._text, self._owner = text, owner.casefold()
        if len(text) > _LOOKED_AT_ONCE:
            self._pause.start()
        else:
            self._look_now()

    def named_in(self, texts: tuple[str, ...]) -> tuple[Found, ...]:
        """What was found first in each of the texts that could tell who somebody is."""
        return tuple(found for text in texts for found in self._guard.find(text)[:1])

    @Slot()
    def _look_now(self) -> None:
        self._pause.stop()
        found = tuple(each for each in self._guard.find(self._text) if not self._is_owner(each))
        if found != self.found:
            self.found = found
            self.found_changed.emit()

    def _is_owner(self, found: Found) -> bool:
        return bool(self._owner) and found.clue is Clue.ROSTER and found.text.casefold() in self._owner
