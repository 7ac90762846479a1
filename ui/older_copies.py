"""Older copies of the library within the program; the window is made when it is first wanted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.services.bootstrap import Services
from app.services.clock import SystemClock
from ui.console.notice_strip import Severity
from ui.home.desk import HomeDesk

if TYPE_CHECKING:
    from ui.copies.desk import CopiesDesk


class OlderCopies(QObject):
    """Opens before Home, and finishes what something came between."""

    library_changed = Signal()
    """There are other workshops or exercises now."""

    def __init__(self, services: Services, home: HomeDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._home = services, home
        self._desk: CopiesDesk | None = None

    def finish_begun(self) -> None:
        """Finish putting back what was chosen before the last start ended; to be done before Home is shown."""
        if not (self._services.data.root / "putting-back").is_dir():
            return
        try:
            finished = self._services.putting_back.finish_begun(SystemClock().now())
        except OSError as error:
            said = self.tr("What you put back could not be finished: {0}. The next start goes on with it.")
            self._home.say(said.format(error.strerror), Severity.ERROR)
            return
        self._services.read_anew()
        if finished:
            self._home.say(self.tr("What you had put back from an older copy is here now."))

    @Slot()
    def open(self) -> None:
        """Show the copies there are."""
        from ui.copies.desk import CopiesDesk

        if self._desk is None:
            self._desk = CopiesDesk(self._services, self)
            self._desk.library_changed.connect(self.library_changed)
        self._desk.open(self._home.window)

    @Slot()
    def follow_library(self) -> None:
        """The library was changed elsewhere."""
        if self._desk is not None:
            self._desk.follow_library()

    def close(self) -> None:
        """Put the window away."""
        if self._desk is not None:
            self._desk.close()
