"""Keeps the half-typed note on disk, so that even what was not yet entered survives a crash."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot

from app.services.files import Files

_PAUSE_MS = 60


class DraftKeeper(QObject):
    """Writes the draft a moment after each change; an empty one is written too, for it was emptied on purpose."""

    def __init__(self, files: Files, path: Path, parent: QObject) -> None:
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
