"""What can be done on Home with the sessions that are on disk."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from app.domain.identifiers import SessionId
from app.domain.instants import Duration, between
from app.domain.refusal import Refused
from app.services.bootstrap import Services
from app.services.clock import SystemClock
from app.services.journal import NotSaved
from app.services.sessions import Locked, OpenSession, SessionMissing
from ui.home.broken_off import BrokenOff
from ui.home.overdue import Overdue
from ui.home.window import HomeWindow

if TYPE_CHECKING:
    from app.services.conductor import Conductor


class KeptSessions(QObject):
    """Goes on with them, ends them, takes them in, keeps them longer and throws them away."""

    run_requested = Signal(object)
    """A session is ready to be run: an `OpenSession`."""

    changed = Signal()
    """What lies in the data folder is another."""

    def __init__(self, services: Services, window: HomeWindow, broken_off: BrokenOff, overdue: Overdue) -> None:
        """Answer the wishes of this window; what cannot be done is said there."""
        super().__init__(window)
        self._services, self._window, self._broken_off, self._overdue = services, window, broken_off, overdue
        wishes = window.wishes
        wishes.continue_requested.connect(self._continue)
        wishes.close_requested.connect(self._end)
        wishes.open_requested.connect(self._take_in)
        wishes.keep_requested.connect(self._keep_longer)
        wishes.remove_requested.connect(self._throw_away)
        wishes.folder_requested.connect(self._show_folder)

    @Slot(str, bool)
    def _continue(self, session: str, waited: bool) -> None:
        # Here and not above, as below: what decides commands is not needed to paint Home.
        from app.services.conductor import Conductor

        opened = self._opened(session, partial(self._open_broken_off, session, waited))
        if opened is None:
            return
        if waited and opened.history.session.running:
            clock = SystemClock(opened.history.last_at)
            conductor = Conductor(opened.history, opened.journal, clock)
            now = clock.now()
            if not self._account_for(conductor, between(self._broken_off.alive(opened.history, now), now)):
                conductor.close()
                return
            opened = OpenSession(conductor.history, opened.journal, opened.notice)
        self.run_requested.emit(opened)

    def _open_broken_off(self, session: str, waited: bool) -> None:
        """Now that it can be read, its card asks what the room did; where that makes no difference, it goes on."""
        self.changed.emit()
        if self._broken_off.asks(SessionId(session)):
            self._window.show_first_page()
        else:
            self._continue(session, waited)

    def _account_for(self, conductor: "Conductor", gap: Duration) -> bool:
        from app.domain.commands import RoomWaited

        try:
            conductor.handle(RoomWaited(gap))
        except (Refused, NotSaved) as trouble:
            self._window.show_refusal(trouble.sentence)
            return False
        return True

    @Slot(str)
    def _end(self, session: str) -> None:
        from app.domain.commands import EndSession
        from app.services.conductor import Conductor

        opened = self._opened(session, partial(self._end, session))
        if opened is None:
            return
        conductor = Conductor(opened.history, opened.journal, SystemClock(opened.history.last_at))
        try:
            conductor.handle(EndSession())
        except (Refused, NotSaved) as trouble:
            self._window.show_refusal(trouble.sentence)
        conductor.close()
        self._services.sessions.keys.forget()
        self.changed.emit()

    @Slot(str)
    def _take_in(self, path: str) -> None:
        """A session from another laptop comes among the past ones, or is offered to go on with."""
        from app.services.taking_in import take_in

        try:
            take_in(self._services.files, self._services.sessions, Path(path))
        except SessionMissing as missing:
            self._window.show_refusal(missing.sentence)
        except OSError as error:
            self._window.show_refusal(self.tr("The session could not be copied: {0}.").format(error.strerror))
        else:
            self._window.notices.show_notice(
                self.tr("The session is here now. What it was copied from stays as it is.")
            )
        self.changed.emit()

    @Slot(str, int)
    def _keep_longer(self, session: str, days: int) -> None:
        try:
            self._overdue.keep_longer(SessionId(session), days)
        except Locked:
            self._ask(session, partial(self._keep_longer, session, days))
            return
        except (Refused, NotSaved, SessionMissing) as trouble:
            self._window.show_refusal(trouble.sentence)
        self._services.sessions.keys.forget()
        self.changed.emit()

    @Slot(str)
    def _throw_away(self, session: str) -> None:
        try:
            self._services.sessions.throw_away(SessionId(session))
        except SessionMissing as missing:
            self._window.show_refusal(missing.sentence)
        except OSError as error:
            self._window.show_refusal(self.tr("It could not be removed: {0}.").format(error.strerror))
        self.changed.emit()

    @Slot(str)
    def _show_folder(self, session: str) -> None:
        folder: Path = self._services.sessions.folder_of(SessionId(session))
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _ask(self, session: str, then: Callable[[], object]) -> None:
        """Have a locked session opened, and go on."""
        self._window.wishes.unlock_requested.emit(session, then)

    def _opened(self, session: str, then: Callable[[], object]) -> OpenSession | None:
        """The session, or none for now: `then` is called when its passphrase was given."""
        try:
            return self._services.sessions.open(SessionId(session))
        except Locked:
            self._ask(session, then)
            return None
        except (SessionMissing, NotSaved) as trouble:
            self._window.show_refusal(trouble.sentence)
            return None
