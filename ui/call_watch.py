"""Hears when the program is started a second time on the same data folder."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal, Slot

from app.services.files import Files
from app.services.one_program import heard


class CallWatch(QObject):
    """Watches the folder; what else happens in it costs a look."""

    called = Signal(object)
    """The window is to come to the front, and to take a file in: its `Path`, or None."""

    def __init__(self, files: Files, root: Path, parent: QObject) -> None:
        """Watch from now on; whoever called before is heard with the first `look`."""
        super().__init__(parent)
        self._files, self._root = files, root
        self._watcher = QFileSystemWatcher([str(root)], self)
        self._watcher.directoryChanged.connect(self.look)

    @Slot()
    def look(self) -> None:
        """Answer all calls there are."""
        for file in heard(self._files, self._root):
            self.called.emit(file)
