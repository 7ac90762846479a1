"""What comes after a session within the program: its results, and what was to be deleted by now."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.identifiers import SessionId
from app.services.bootstrap import Services
from app.services.journal import NotSaved
from app.services.sessions import Locked, SessionMissing
from ui.console.notice_strip import Severity
from ui.home.desk import HomeDesk
from ui.tasks import TaskOwner
from ui.theme.theme import Theme

if TYPE_CHECKING:
    from app.services.conductor import Conductor
    from ui.results.desk import ResultsDesk


class Afterwards(QObject):
    """Opens the results page from Home or from the console; Home is told when a session is gone."""

    paper_requested = Signal(object)
    """The paper of a session is wanted: a `ReadSession`."""

    leave_requested = Signal(str)
    """A session is about to go: windows that have it open are to be closed. Its `SessionId`."""

    closed = Signal()
    """The results page was closed."""

    def __init__(self, services: Services, tasks: TaskOwner, home: HomeDesk, theme: Theme, parent: QObject) -> None:
        """Listen to Home; the page is made when it is first wanted."""
        super().__init__(parent)
        self._services, self._tasks, self._home, self._theme = services, tasks, home, theme
        self._desk: ResultsDesk | None = None
        home.window.wishes.results_requested.connect(self._open)
        home.window.wishes.close_down_requested.connect(self._close_down)

    def show(self, conductor: "Conductor") -> None:
        """Show the session that a console has open."""
        self._page().open_running(conductor)

    def show_theme(self, theme: Theme) -> None:
        """Paint with the colours of another theme."""
        self._theme = theme
        if self._desk is not None:
            self._desk.window.show_theme(theme)

    def close(self) -> None:
        """Close the page; what was corrected is on disk."""
        if self._desk is not None:
            self._desk.window.close()

    def let_go(self) -> None:
        """Have the page deleted: the program is at its end."""
        if self._desk is not None:
            self._desk.window.deleteLater()

    @Slot(str)
    def _open(self, session: str, then: Callable[[str], object] | None = None) -> bool:
        """Whether it is open; a locked one opens when its passphrase was given, and `then` is called instead."""
        try:
            self._page().open(SessionId(session))
        except Locked:
            self._home.window.wishes.unlock_requested.emit(session, partial(then or self._open, session))
            return False
        except (SessionMissing, NotSaved) as trouble:
            self._home.say(trouble.sentence, Severity.ERROR)
            return False
        return True

    @Slot(str)
    def _close_down(self, session: str) -> None:
        if self._open(session, self._close_down):
            self._page().ask_to_close_down()

    @Slot(str)
    def _tell(self, sentence: str) -> None:
        self._home.refresh()
        self._home.say(sentence)

    def _page(self) -> "ResultsDesk":
        from ui.results.desk import ResultsDesk

        if self._desk is None:
            self._desk = ResultsDesk(self._services, self._tasks, self._theme)
            self._desk.paper_requested.connect(self.paper_requested)
            self._desk.leave_requested.connect(self.leave_requested)
            self._desk.closed.connect(self.closed)
            self._desk.closed.connect(self._home.refresh)
            self._desk.gone.connect(self._tell)
        return self._desk
