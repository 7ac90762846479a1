"""The help book within the program, made when it is first wanted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from app.services.bootstrap import Services
from ui.appearance import Appearance
from ui.help.asked import HELP
from ui.tasks import TaskOwner
from ui.theme.theme import Theme

if TYPE_CHECKING:
    from app.domain.session import Session
    from ui.help.desk import HelpDesk


class Manual(QObject):
    """Hears that somebody wants to read, from whatever window."""

    asked = Signal()
    """The book is wanted. The answer is `open`."""

    program_requested = Signal(str)
    """A page leads to something that the program does: an `ActionId`."""

    def __init__(self, services: Services, tasks: TaskOwner, appearance: Appearance, parent: QObject) -> None:
        """Nothing is open yet; pictures follow the theme that is worn, and `tasks` owns what takes longer."""
        super().__init__(parent)
        self._services, self._tasks, self._appearance = services, tasks, appearance
        self._desk: HelpDesk | None = None
        appearance.changed.connect(self._show_theme)
        HELP.changed.connect(self.asked)

    def open(self, otherwise: QWidget, session: "Session | None") -> None:
        """Open the page about where the keyboard is, or else about this window; `session` is the one that runs."""
        from ui.help.desk import HelpDesk

        if self._desk is None:
            self._desk = HelpDesk(self._services, self._tasks, self._appearance.theme.name, self)
            self._desk.program_requested.connect(self.program_requested)
        at = QApplication.focusWidget() or QApplication.activeWindow()
        # What the room sees takes no keyboard, and the book must not lie before it.
        is_no_place = at is None or at.window().windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
        self._desk.open(otherwise if at is None or is_no_place else at, session)

    def close(self) -> None:
        """Close the book."""
        if self._desk is not None:
            self._desk.close()

    @Slot(object)
    def _show_theme(self, theme: Theme) -> None:
        if self._desk is not None:
            self._desk.show_theme(theme.name)
