"""The exercise library within the program: opened from any window, it leads to the planner and to practice."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.identifiers import ExerciseId
from app.services.bootstrap import Services
from app.services.clock import SystemClock
from app.services.journal import NotSaved
from ui.console.notice_strip import Severity
from ui.home.desk import HomeDesk
from ui.planning import Planning
from ui.tasks import TaskOwner

if TYPE_CHECKING:
    from ui.library.desk import LibraryDesk


class Browsing(QObject):
    """The library's window is made when it is first wanted."""

    run_requested = Signal(object)
    """A practice session is ready to be run: an `OpenSession`."""

    def __init__(
        self, services: Services, tasks: TaskOwner, home: HomeDesk, planning: Planning, parent: QObject
    ) -> None:
        """Nothing is open yet; `tasks` owns what takes longer than a frame."""
        super().__init__(parent)
        self._services, self._tasks, self._home, self._planning = services, tasks, home, planning
        self._desk: LibraryDesk | None = None

    def open(self, before: QWidget, *, may_begin: bool) -> None:
        """Show the library before a window; beside a session that runs nothing can be begun from it."""
        from ui.library.desk import LibraryDesk

        if self._desk is None:
            self._desk = LibraryDesk(self._services, self._tasks, self)
            self._desk.put_requested.connect(self._planning.put)
            self._desk.try_requested.connect(self._try)
        self._desk.open(before, may_begin=may_begin)

    def close(self) -> None:
        """Put the library away."""
        if self._desk is not None:
            self._desk.close()

    @Slot(str)
    def _try(self, exercise: str) -> None:
        from app.services.practice import Practice

        services = self._services
        practice = Practice(services.content, services.catalogue, services.sessions)
        try:
            opened = practice.of_exercise(services.catalogue.exercises[ExerciseId(exercise)], SystemClock())
        except NotSaved as trouble:
            self._home.say(trouble.sentence, Severity.ERROR)
            return
        self._planning.close()
        self.run_requested.emit(opened)
