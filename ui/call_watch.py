"""Hears when the program is started a second time on the same data folder."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal, Slot

from app.services.files import Files
from app.services.one_program import answered


class CallWatch(QObject):
    """Watches the folder; what else happens in it costs a look."""

    called = Signal()
    """The window is to come to the front."""

    def __init__(self, files: Files, root: Path, parent: QObject) -> None:
        """Watch from now on."""
        super().__init__(parent)
        self._files, self._root = files, root
        self._watcher = QFileSystemWatcher([str(root)], self)
        self._watcher.directoryChanged.connect(self._look)

    @Slot()
    def _look(self) -> None:
        if answered(self._files, self._root):
            self.called.emit()
