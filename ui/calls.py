"""Answers the program when it is started a second time: comes to the front, and takes in the file that came with it."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot

from app.services.bootstrap import Services
from ui.console.notice_strip import Severity
from ui.foreground import Foreground
from ui.sharing import Sharing


class Calls(QObject):
    """While a session is open a file waits: it may have to ask something, and a room is there."""

    def __init__(self, services: Services, front: Foreground, sharing: Sharing, parent: QObject) -> None:
        """Nothing is heard before `listen`."""
        super().__init__(parent)
        self._services, self._front, self._sharing = services, front, sharing
        self._waiting: list[Path] = []

    @Slot()
    def listen(self) -> None:
        """Answer from now on, and whoever called while the program was starting."""
        from ui.call_watch import CallWatch

        watch = CallWatch(self._services.files, self._services.data.root, self)
        watch.called.connect(self._answer)
        watch.look()

    def take_in_waiting(self) -> None:
        """Take in what came while a session was open."""
        while self._waiting:
            self._sharing.take_in(str(self._waiting.pop(0)))

    @Slot(object)
    def _answer(self, file: Path | None) -> None:
        self._come_forward()
        if file is None:
            return
        if self._front.running is None:
            self._sharing.take_in(str(file))
            return
        self._waiting.append(file)
        said = self.tr("“{0}” waits: it is taken in when you are back on Home.")
        self._front.say(said.format(file.name), Severity.NEWS)

    def _come_forward(self) -> None:
        """Bring the window that is seen to the front."""
        from ui.run.screens import bring_above

        window = self._front.window()
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        bring_above(window)
        window.activateWindow()
