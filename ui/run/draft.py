"""Keeps the half-typed note on disk, so that even what was not yet entered survives a crash."""

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Slot

from app.domain.deciding.noting import MOST_AT_ONCE
from app.domain.session import Session
from app.domain.text import clean
from app.services.files import WholeFiles
from ui.console.half_typed import read_half_typed

_PAUSE_MS = 60


class DraftKeeper(QObject):
    """Writes the draft a moment after each change; an empty one is written too, for it was emptied on purpose."""

    def __init__(self, files: WholeFiles, path: Path, parent: QObject) -> None:
        """Keep the draft in the file at `path`."""
        super().__init__(parent)
        self._files = files
        self._path = path
        self._text = self._kept = self._read()
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self.write)

    @property
    def text(self) -> str:
        """The draft as it is now."""
        return self._text

    @Slot(str)
    def change(self, text: str) -> None:
        """The facilitator typed."""
        self._text = text
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def write(self) -> None:
        """Put the draft on disk now. A disk that refuses is told of when the note itself is entered."""
        self._timer.stop()
        if self._text == self._kept:
            return
        try:
            self._files.write_whole(self._path, self._text.encode("utf-8", "replace"))
        except OSError:
            return
        self._kept = self._text

    def _read(self) -> str:
        try:
            return self._files.read(self._path).decode("utf-8", "replace")
        except OSError:
            return ""


def unentered(written: str, session: Session) -> str:
    """What is still half typed: what was entered in the moment of a crash is a note already."""
    half = read_half_typed(written)
    notes = session.confidential if half.confidential else session.notes
    last = notes[-1] if notes else None
    if half.pasted:
        next_lines = half.pasted[:MOST_AT_ONCE]
        entered = tuple(note.text for note in notes[-len(next_lines) :]) == tuple(map(clean, next_lines))
        half = replace(half, pasted=half.pasted[len(next_lines) :] if entered else half.pasted)
    if half.reply is not None and session.notes:
        newest = session.notes[-1]
        if (newest.reply_to, newest.text) == (half.reply.note, clean(half.reply.text)):
            half = replace(half, reply=None)
    if last is not None and clean(half.text) == last.text:
        half = replace(half, text="")
    return half.written()
