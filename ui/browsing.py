"""The exercise library within the program: opened from any window, it leads to the planner and to practice."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.services.bootstrap import Services
from ui.tasks import TaskOwner

if TYPE_CHECKING:
    from ui.library.desk import LibraryDesk


class Browsing(QObject):
    """The library's window is made when it is first wanted."""

    try_requested = Signal(str)
    """An exercise is to be tried: its `ExerciseId`."""

    own_requested = Signal(str)
    """An exercise is to be written: its `ExerciseId`."""

    put_requested = Signal(str, str)
    """Put an exercise into a workshop: its `ExerciseId`, and the `WorkshopId`, empty for a new one."""

    def __init__(self, services: Services, tasks: TaskOwner, parent: QObject) -> None:
        """Nothing is open yet; `tasks` owns what takes longer than a frame."""
        super().__init__(parent)
        self._services, self._tasks = services, tasks
        self._desk: LibraryDesk | None = None

    def open(self, before: QWidget, *, may_begin: bool) -> None:
        """Show the library before a window; beside a session that runs nothing can be begun from it."""
        from ui.library.desk import LibraryDesk

        if self._desk is None:
            self._desk = LibraryDesk(self._services, self._tasks, self)
            self._desk.put_requested.connect(self.put_requested)
            self._desk.try_requested.connect(self.try_requested)
            self._desk.own_requested.connect(self.own_requested)
        self._desk.open(before, may_begin=may_begin)

    def close(self) -> None:
        """Put the library away."""
        if self._desk is not None:
            self._desk.close()
