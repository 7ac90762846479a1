"""The exercise library at work: what is looked for becomes a list, a choice a page, and a page paper."""

from functools import partial

import msgspec
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.exercise_wish import ExerciseWish
from app.domain.identifiers import ExerciseId
from app.services.bootstrap import Services
from app.services.handouts import MadeHandout, Paper
from ui.language.language import LANGUAGE
from ui.library.frames import ReadingPage, Target
from ui.library.gathering import exercise_list
from ui.library.reading import reading_page
from ui.library.window import LibraryWindow
from ui.paper.sheet_desk import SheetDesk
from ui.tasks import TaskOwner

PREFERENCE = "library-wish"


class LibraryDesk(QObject):
    """Owns the library's window; it lies before the window it was asked for from, and goes with that."""

    put_requested = Signal(str, str)
    """Put an exercise into a workshop: its `ExerciseId`, and the `WorkshopId`, empty for a new one."""

    try_requested = Signal(str)
    """Try an exercise: its `ExerciseId`."""

    own_requested = Signal(str)
    """Write a copy of an exercise, or one's own itself: its `ExerciseId`."""

    def __init__(self, services: Services, tasks: TaskOwner, parent: QObject | None = None) -> None:
        """Nothing is open yet; `tasks` owns what takes longer than a frame."""
        super().__init__(parent)
        self._services = services
        self._sheets = SheetDesk(services.files, tasks, self)
        self._window: LibraryWindow | None = None
        self._may_begin = False
        LANGUAGE.changed.connect(self._say_anew)

    def open(self, before: QWidget, *, may_begin: bool) -> None:
        """Show the library as it was looked through last."""
        self._may_begin = may_begin
        if self._window is None or self._window.parentWidget() is not before:
            self.close()
            self._window = self._made(before)
        self._window.show_list(exercise_list(self._services.catalogue, self._remembered()))
        self._window.let_begin(may_begin=may_begin)
        self._window.open()

    @Slot()
    def close(self) -> None:
        """Put the library away."""
        self._sheets.close()
        if self._window is not None:
            self._window.close()
            self._window.deleteLater()
            self._window = None

    @Slot()
    def _say_anew(self) -> None:
        """Another window in the language that is spoken now."""
        window = self._window
        if window is not None:
            shown, before = window.isVisible(), window.parentWidget()
            self.close()
            if shown and isinstance(before, QWidget):
                self.open(before, may_begin=self._may_begin)

    def _made(self, before: QWidget) -> LibraryWindow:
        window = LibraryWindow(before)
        window.wish_changed.connect(self._look_for)
        window.page_requested.connect(self._read)
        window.targets_requested.connect(self._offer_targets)
        window.put_requested.connect(self._put)
        window.try_requested.connect(self._try)
        window.own_requested.connect(self._own)
        window.print_requested.connect(self._print)
        return window

    def _remembered(self) -> ExerciseWish:
        try:
            return msgspec.json.decode(self._services.library.preference(PREFERENCE, "{}"), type=ExerciseWish)
        except msgspec.DecodeError:
            return ExerciseWish()

    @Slot(object)
    def _look_for(self, wish: ExerciseWish) -> None:
        assert self._window is not None
        self._window.show_list(exercise_list(self._services.catalogue, wish))
        try:
            self._services.library.prefer(PREFERENCE, msgspec.json.encode(wish).decode())
        except OSError as error:
            self._window.show_trouble(self.tr("What you look for could not be remembered: {0}.").format(error.strerror))

    @Slot(str)
    def _read(self, exercise: str) -> None:
        assert self._window is not None
        catalogue = self._services.catalogue
        self._window.show_page(reading_page(catalogue.exercises[ExerciseId(exercise)], catalogue))

    @Slot()
    def _offer_targets(self) -> None:
        assert self._window is not None
        try:
            found = self._services.own_workshops.found().workshops
        except OSError as error:
            self._window.show_trouble(self.tr("Your workshops cannot be read: {0}.").format(error.strerror))
            return
        self._window.show_targets(tuple(Target(own.workshop.id, own.workshop.title) for own in found))

    @Slot(str, str)
    def _put(self, exercise: str, workshop: str) -> None:
        self.close()
        self.put_requested.emit(exercise, workshop)

    @Slot(str)
    def _try(self, exercise: str) -> None:
        self.close()
        self.try_requested.emit(exercise)

    @Slot(str)
    def _own(self, exercise: str) -> None:
        self.close()
        self.own_requested.emit(exercise)

    @Slot(object)
    def _print(self, page: ReadingPage) -> None:
        if self._window is not None:
            self._sheets.open(page.title, f"{page.exercise}.pdf", partial(_sheet, page), self._window)


def _sheet(page: ReadingPage, paper: Paper) -> MadeHandout:
    from app.services.handouts.exercise_sheet import make_exercise_sheet

    return make_exercise_sheet(page.title, page.passages, paper=paper)
