"""The form within the program: opened from Home, the library or the planner, it leads back to where one was."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from app.domain.exercise import Exercise
from app.domain.identifiers import ExerciseId
from app.services.bootstrap import Services
from app.services.own_rows import PREFIX
from ui.console.notice_strip import Severity
from ui.language.anew import take_out
from ui.language.language import LANGUAGE
from ui.theme.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.services.own_exercises import OwnExercise
    from app.services.own_rows import Deleted
    from ui.author.desk import AuthorDesk
    from ui.author.shelf import ExerciseShelf

Say = Callable[[str, Severity], None]


class Authoring(QObject):
    """Makes the form when it is first wanted. `open` and `begin_new` are where others ask for it."""

    hand_on_requested = Signal(object)
    """An exercise is wanted as a file: an `Exercise`."""

    copy_requested = Signal(object)
    """An exercise is wanted on the clipboard as a file: an `Exercise`."""

    program_requested = Signal(str)
    """Something that the whole program does: an `ActionId`."""

    closed = Signal()
    """The form was put away; the library may have changed."""

    copied = Signal(str, str)
    """What was written is a copy, and kept: the `ExerciseId` of what it was copied from, and its own."""

    def __init__(self, services: Services, theme: Theme, say: Say, parent: QObject) -> None:
        """`say` is where a sentence is put when the form cannot be opened."""
        super().__init__(parent)
        self._services, self._theme, self._say = services, theme, say
        self._desk: AuthorDesk | None = None
        self._behind: QWidget | None = None
        self._copied_from = ""
        self._shelf: ExerciseShelf | None = None
        self._deleted: Deleted | None = None
        LANGUAGE.changed.connect(self._forget_shelf)

    @property
    def desk(self) -> "AuthorDesk | None":
        """The form while it is seen."""
        return self._desk if self._desk is not None and self._desk.window.isVisible() else None

    def show_theme(self, theme: Theme) -> None:
        """Paint with the colours of another theme."""
        self._theme = theme
        if self._desk is not None:
            self._desk.window.show_theme(theme)

    def close(self) -> None:
        """Put the form away; what was written is on disk."""
        if self._desk is not None:
            self._desk.window.close()

    def let_go(self) -> None:
        """Have the form deleted: the program is at its end."""
        if self._desk is not None:
            self._desk.window.deleteLater()

    def open(self, exercise: str, behind: "QWidget", language: str = "") -> None:
        """Write an own exercise by its `ExerciseId`, or a copy of one of ours; the window `behind` comes back then.

        `language` is what a copy is in; the language in which exercises are offered where none is named.
        """
        services, mine = self._services, exercise.startswith(PREFIX)
        ours = services.catalogue_in(language) if language else services.ready
        try:
            shelf = services.own_exercises
            own = shelf.get(exercise) if mine else shelf.copy_of(ours.exercises[ExerciseId(exercise)])
            if own is not None:
                self._write(own, behind, kept=mine)
                self._copied_from = "" if mine else exercise
        except OSError as error:
            self._refuse(error)

    def begin_new(self, behind: "QWidget") -> None:
        """Write an exercise from nothing."""
        from app.services.own_exercises import empty_exercise

        try:
            own = self._services.own_exercises.copy_of(empty_exercise(self.tr("New exercise")))
            self._write(own, behind, kept=False)
        except OSError as error:
            self._refuse(error)

    def offer(self, behind: "QWidget") -> None:
        """Show all exercises over a window: one's own to open, ours to copy."""
        from ui.author.shelf import ExerciseShelf

        if self._shelf is None or self._shelf.parentWidget() is not behind:
            self._shelf = ExerciseShelf(behind)
            self._shelf.open_wanted.connect(partial(self.open, behind=behind))
            self._shelf.new_wanted.connect(partial(self.begin_new, behind))
            self._shelf.delete_wanted.connect(self._delete)
            self._shelf.restore_wanted.connect(self._restore)
            self._shelf.hand_on_wanted.connect(partial(self._give, self.hand_on_requested))
            self._shelf.copy_wanted.connect(partial(self._give, self.copy_requested))
        self._show_shelf()
        self._shelf.begin()

    @Slot()
    def _forget_shelf(self) -> None:
        """It is made again, in the language that is spoken then, when it is wanted."""
        if self._shelf is not None:
            self._shelf.close()
            take_out(self._shelf)
            self._shelf = None

    def _show_shelf(self, says: str = "") -> None:
        from ui.author.shelf import ShelfRow

        assert self._shelf is not None
        shelf = self._services.own_exercises
        try:
            found = shelf.found()
            own = [ShelfRow(each.exercise, True, len(shelf.faults_of(each.exercise))) for each in found.exercises]
            said = filter(None, (says, shelf.notice, *found.troubles))
        except OSError as error:
            own, said = [], filter(None, (says, self._unreadable(error)))
        ready = sorted(self._services.ready.exercises.values(), key=_order)
        deleted = self._deleted.title if self._deleted is not None else ""
        self._shelf.show_rows((*own, *(ShelfRow(each) for each in ready)), deleted, "\n".join(said))

    @Slot(str)
    def _delete(self, exercise: str) -> None:
        says = ""
        try:
            self._deleted = self._services.own_exercises.delete(exercise)
        except OSError as error:
            says = self._unchanged(error)
        self._show_shelf(says)
        self.closed.emit()

    @Slot()
    def _restore(self) -> None:
        says = ""
        if self._deleted is not None:
            try:
                self._services.own_exercises.restore(self._deleted)
                self._deleted = None
            except OSError as error:
                says = self._unchanged(error)
        self._show_shelf(says)
        self.closed.emit()

    def _give(self, way: SignalInstance, exercise: str) -> None:
        shelf = self._services.own_exercises
        try:
            own = shelf.get(exercise)
        except OSError as error:
            self._show_shelf(self._unreadable(error))
            return
        if own is not None and shelf.faults_of(own.exercise):
            self._show_shelf(self.tr("A draft cannot be handed on. Open it and mend what it says first."))
        elif own is not None:
            way.emit(own.exercise)

    def _unreadable(self, error: OSError) -> str:
        return self.tr("The data folder cannot be read: {0}.").format(error.strerror)

    def _unchanged(self, error: OSError) -> str:
        return self.tr("Your exercises could not be changed: {0}.").format(error.strerror)

    def _refuse(self, error: OSError) -> None:
        self._say(self._unreadable(error), Severity.ERROR)

    def _write(self, own: "OwnExercise", behind: "QWidget", *, kept: bool) -> None:
        from ui.author.desk import AuthorDesk

        if self._desk is None:
            self._desk = AuthorDesk(self._services, self._theme)
            self._desk.hand_on_requested.connect(self.hand_on_requested)
            self._desk.program_requested.connect(self.program_requested)
            self._desk.window.closed.connect(self._back)
        self._behind = behind
        self._copied_from = ""
        self._desk.open(own, kept=kept)
        behind.hide()

    @Slot()
    def _back(self) -> None:
        if self._behind is not None:
            self._behind.show()
            self._behind.activateWindow()
            self._behind = None
        self.closed.emit()
        desk, source = self._desk, self._copied_from
        if desk is not None and desk.is_kept and source:
            self.copied.emit(source, desk.now.exercise.id)


def _order(exercise: Exercise) -> int:
    return exercise.order
