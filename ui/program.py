"""The program with windows: Home, and one session at a time."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.services.bootstrap import Services
from ui.console.notice_strip import Severity
from ui.daily_copy import copy_daily
from ui.leading import Leading
from ui.parts import Parts
from ui.tasks import TaskOwner
from ui.unexpected import UnexpectedErrors

_AFTER_PAINTING = 0.2


class Program(QObject):
    """Begins and ends; everything long runs beside the windows and is owned here."""

    ready = Signal()
    """Home is seen, and what a session needs is loaded."""

    seen = Signal()
    """Home is seen."""

    _ended = Signal()

    def __init__(self, services: Services) -> None:
        """Set up Home; nothing is shown yet."""
        super().__init__()
        self._services = services
        self._tasks = TaskOwner(self._task_failed)
        self._errors = UnexpectedErrors(services.data.root, services.sessions.keys.are_any)
        self._is_over = False
        self._parts = Parts(services, self._tasks, self)
        self._leading = Leading(services, self._parts, self)
        self._parts.home.window.closed.connect(self._finish)
        self._parts.beforehand.done.connect(self.ready)

    @property
    def window(self) -> QWidget:
        """The window that is seen first."""
        return self._parts.home.window

    def open(self) -> None:
        """Show Home."""
        self._errors.watch(self._parts.front.say_error)
        self._parts.copies.finish_begun()
        self._parts.home.open()

    def take_in(self, path: Path) -> None:
        """Take a file of a colleague into the library; Home is open."""
        self._parts.sharing.take_in(str(path))

    @Slot()
    def listen_for_calls(self) -> None:
        """Answer when the program is started again."""
        self._parts.calls.listen()

    async def live(self) -> None:
        """Show Home, if it is not there yet, and stay until its window is closed."""
        # Here and not above, as other things below: Home is painted without waiting for what it does not show.
        import asyncio

        ended = asyncio.Event()
        self._ended.connect(ended.set)
        if not (self._is_over or self._parts.home.window.isVisible()):
            self.open()
        if not self._is_over:
            self._tasks.spawn(self._get_ready(), "ready")
            await ended.wait()
        await self._tasks.aclose()
        self._errors.close()
        self._parts.let_go()

    async def _get_ready(self) -> None:
        """Home names no key of its own, and needs nothing of a session, so that it is painted first."""
        import asyncio

        await asyncio.sleep(_AFTER_PAINTING)
        if self._is_over:
            return
        self.seen.emit()
        self._parts.keys.recall()
        self._parts.beforehand.begin()
        if self._parts.front.window() is self._parts.home.window and self._parts.home.window.isVisible():
            self._parts.practising.welcome()
        trouble = await copy_daily(self._services)
        if trouble:
            self._parts.front.warn(trouble)

    @Slot()
    def _finish(self) -> None:
        self._parts.close()
        self._is_over = True
        self._ended.emit()

    def _task_failed(self, name: str, error: BaseException) -> None:
        self._errors.record(error)
        self._parts.front.say(
            self.tr("Something went wrong ({0}). Your session is saved.").format(name), Severity.ERROR
        )
