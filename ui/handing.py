"""A workshop or an exercise as a file for other programs: on the clipboard, or dragged to a folder or a mail."""

import re
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDrag, QGuiApplication

from app.services.bootstrap import Services
from ui.console.notice_strip import Severity
from ui.foreground import Foreground

if TYPE_CHECKING:
    from app.domain.exercise import Exercise
    from app.domain.workshop import Workshop
    from app.services.sharing.shared import Shared

_LETTERS = re.compile(r"[^\w\- ]+")


def file_name(title: str) -> str:
    """What the file of something with this title is called, on every system."""
    from app.services.sharing.shared import SUFFIX

    return (" ".join(_LETTERS.sub(" ", title).split()) or "sparkroom") + SUFFIX


class Handing(QObject):
    """Writes each file into a place of its own, which goes with the program: others take copies of it before."""

    def __init__(self, services: Services, front: Foreground, parent: QObject) -> None:
        """Nothing is written before something is asked for."""
        super().__init__(parent)
        self._services, self._front = services, front
        self._place: tempfile.TemporaryDirectory[str] | None = None

    @Slot(object)
    def copy_workshop(self, workshop: "Workshop") -> None:
        """Put a workshop on the clipboard as a file, with its own exercises."""
        from app.services.sharing.shared import of_workshop

        self._copy(of_workshop(workshop, self._services.own_exercises.offered()))

    @Slot(object)
    def copy_exercise(self, exercise: "Exercise") -> None:
        """Put an exercise on the clipboard as a file, with those it refers to."""
        from app.services.sharing.shared import of_exercise

        self._copy(of_exercise(exercise, self._services.own_exercises.offered()))

    @Slot(object)
    def drag_workshop(self, workshop: "Workshop") -> None:
        """Let a workshop hang on the mouse as a file until it is let go."""
        from app.services.sharing.shared import of_workshop

        data = self._as_file(of_workshop(workshop, self._services.own_exercises.offered()))
        if data is not None:
            drag = QDrag(self._front.window())
            drag.setMimeData(data)
            drag.exec(Qt.DropAction.CopyAction)

    def close(self) -> None:
        """Take all files away again; what other programs took stays theirs."""
        if self._place is not None:
            self._place.cleanup()
            self._place = None

    def _copy(self, shared: "Shared") -> None:
        data = self._as_file(shared)
        if data is not None:
            QGuiApplication.clipboard().setMimeData(data)
            said = self.tr("“{0}” is on the clipboard as a file, without any names. Paste it into a folder or a mail.")
            self._front.say(said.format(shared.title), Severity.NEWS)

    def _as_file(self, shared: "Shared") -> QMimeData | None:
        """A file that another program can take; None where it cannot be written, which is said."""
        from app.services.sharing.shared import written

        try:
            if self._place is None:
                self._place = tempfile.TemporaryDirectory(prefix="sparkroom-", ignore_cleanup_errors=True)
            # A folder for each, so that two of one title are two.
            path = Path(tempfile.mkdtemp(dir=self._place.name)) / file_name(shared.title)
            self._services.files.write_whole(path, written(shared))
        except OSError as error:
            words = self.tr("“{0}” could not be written: {1}.").format(shared.title, error.strerror)
            self._front.say(words, Severity.ERROR)
            return None
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        return data
