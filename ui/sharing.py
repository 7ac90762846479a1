"""Files for colleagues within the program: handing on, and taking in with a question where something would be lost."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from app.domain.language import titled
from app.services.bootstrap import Services
from app.services.clock import SystemClock
from ui.console.notice_strip import Severity
from ui.handing import file_name
from ui.help.asking import offer_help

if TYPE_CHECKING:
    from app.domain.exercise import Exercise
    from app.domain.workshop import Workshop
    from app.services.sharing.shared import Shared
    from app.services.sharing.taking_in import Choice, Taken

Say = Callable[[str, Severity], None]
Window = Callable[[], QWidget]


class Sharing(QObject):
    """Asks where a file is to go or comes from, and says what became of it."""

    library_changed = Signal()
    """There are other exercises or workshops now."""

    def __init__(self, services: Services, window: Window, say: Say, parent: QObject) -> None:
        """`window` is what is seen now; `say` is where a sentence is put."""
        super().__init__(parent)
        self._services, self._window, self._say = services, window, say

    @Slot(object)
    def hand_on_exercise(self, exercise: "Exercise") -> None:
        """Ask where the file of an exercise is to go."""
        from app.services.sharing.shared import of_exercise

        self._ask_where(of_exercise(exercise, self._services.own_exercises.offered()))

    @Slot(object)
    def hand_on_workshop(self, workshop: "Workshop") -> None:
        """Ask where the file of a workshop is to go."""
        from app.services.sharing.shared import of_workshop

        self._ask_where(of_workshop(workshop, self._services.own_exercises.offered()))

    @Slot()
    def ask_for_file(self) -> None:
        """Ask which file is to be taken in."""
        dialog = QFileDialog(self._window(), self.tr("A file from a colleague"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Workshops and exercises (*.sparkroom *.toml)"))
        dialog.fileSelected.connect(self.take_in)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def take_in(self, path: str) -> None:
        """Take a file in; where it would overwrite something of one's own, ask first."""
        from app.services.sharing.reading import NotShared, read_shared
        from app.services.sharing.taking_in import Choice, Intake

        try:
            shared = read_shared(Path(path), self._services.catalogue)
            clashes = Intake(self._services.own_exercises, self._services.own_workshops).clashes(shared)
        except NotShared as refused:
            self._say(refused.sentence, Severity.ERROR)
        except OSError as error:
            self._say(self.tr("The data folder cannot be read: {0}.").format(error.strerror), Severity.ERROR)
        else:
            if clashes:
                self._ask_first(shared, clashes)
            else:
                self._take(shared, Choice.KEEP_BOTH)

    def _ask_where(self, shared: "Shared") -> None:
        from app.services.sharing.shared import SUFFIX

        dialog = QFileDialog(self._window(), self.tr("Hand on as a file"), str(Path.home()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.setNameFilter(self.tr("Workshops and exercises (*.sparkroom)"))
        dialog.selectFile(file_name(shared.title))
        dialog.fileSelected.connect(lambda path: self._write(shared, Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _write(self, shared: "Shared", path: Path) -> None:
        from app.services.sharing.shared import written

        try:
            self._services.files.write_whole(path, written(shared))
        except OSError as error:
            said = self.tr("“{0}” could not be written: {1}.").format(path.name, error.strerror)
            self._say(said, Severity.ERROR)
            return
        said = self.tr("“{0}” is in {1}, with its own exercises and without any names.")
        self._say(said.format(shared.title, path), Severity.NEWS)

    def _ask_first(self, shared: "Shared", clashes: tuple[str, ...]) -> None:
        from app.services.sharing.taking_in import Choice

        box = QMessageBox(self._window())
        box.setWindowTitle(self.tr("A file from a colleague"))
        box.setText(self.tr("Yours is otherwise: {0}.").format(", ".join(map(titled, clashes))))
        box.setInformativeText(
            self.tr("Keep both, and the new one gets a new name. What you replace can be brought back by its versions.")
        )
        both = box.addButton(self.tr("Keep both"), QMessageBox.ButtonRole.AcceptRole)
        mine = box.addButton(self.tr("Replace mine"), QMessageBox.ButtonRole.DestructiveRole)
        leave = box.addButton(self.tr("Leave it"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(both)
        offer_help(box)
        box.setEscapeButton(leave)
        both.clicked.connect(lambda: self._take(shared, Choice.KEEP_BOTH))
        mine.clicked.connect(lambda: self._take(shared, Choice.REPLACE))
        leave.clicked.connect(lambda: self._say(self.tr("Left as it is. Nothing was changed."), Severity.NEWS))
        box.finished.connect(box.deleteLater)
        box.open()

    def _take(self, shared: "Shared", choice: "Choice") -> None:
        from app.services.sharing.taking_in import Intake

        intake = Intake(self._services.own_exercises, self._services.own_workshops)
        try:
            taken = intake.take(shared, choice, SystemClock().now())
        except OSError as error:
            said = self.tr("“{0}” could not be kept: {1}. Nothing was changed.").format(shared.title, error.strerror)
            self._say(said, Severity.ERROR)
            return
        self.library_changed.emit()
        self._say(self._taken_words(shared, taken), Severity.NEWS)

    def _taken_words(self, shared: "Shared", taken: "Taken") -> str:
        if taken.workshop is not None:
            return self.tr("“{0}” is among your workshops now.").format(shared.title)
        if taken.exercises:
            return self.tr("“{0}” is among your exercises now.").format(shared.title)
        return self.tr("You have “{0}” already, as it is in the file.").format(shared.title)
