"""Locks and unlocks sessions: keys are made beside the windows, for that takes long on purpose."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.identifiers import SessionId
from app.domain.instants import Duration, Instant, clock_text, date_text
from app.services.bootstrap import Services
from app.services.clock import SystemClock
from app.services.locks import Lock
from app.services.sessions import SessionMissing, WrongPassphrase
from ui.console.notice_strip import Severity
from ui.locking.dialog import PassphraseDialog
from ui.tasks import TaskOwner

TOPIC = "passphrase"


class LockDesk(QObject):
    """Asks for passphrases in one dialog, whoever needs a session opened."""

    said = Signal(str, object, str)
    """A sentence for the facilitator, its `Severity`, and its topic."""

    gone = Signal()
    """A session was deleted unread."""

    def __init__(self, services: Services, tasks: TaskOwner, window: Callable[[], QWidget], parent: QObject) -> None:
        """Nothing is asked yet; `tasks` owns the long work, `window` is the one that is seen."""
        super().__init__(parent)
        self._services, self._tasks, self._window = services, tasks, window
        self._dialog: PassphraseDialog | None = None
        self._makes_lock = False

    @Slot(str, object)
    def ask(self, session: str, then: Callable[[], object]) -> None:
        """Ask for the passphrase of a session; once it is open, go on with what was wanted."""
        if self._dialog is not None:
            self._dialog.activateWindow()
            return
        dialog = self._dialog = PassphraseDialog(self._words_about(SessionId(session)), self._window())
        dialog.typed.connect(partial(self._try, SessionId(session), then))
        dialog.delete_requested.connect(partial(self._delete, SessionId(session)))
        dialog.finished.connect(self._let_go)
        dialog.open()

    @Slot(str, object)
    def make_lock(self, passphrase: str, then: Callable[[Lock], object]) -> None:
        """Make a new passphrase ready, and go on with its lock; a second wish meanwhile is not heard."""
        if not self._makes_lock:
            self._makes_lock = True
            self.said.emit(self.tr("One moment: the passphrase is being made ready."), Severity.NEWS, TOPIC)
            self._tasks.spawn(self._make(passphrase, then), "making a lock")

    def close(self) -> None:
        """Ask no more."""
        if self._dialog is not None:
            self._dialog.close()

    async def _make(self, passphrase: str, then: Callable[[Lock], object]) -> None:
        import asyncio

        from app.services.locks import make_lock
        from app.services.sealing import NoMemory

        try:
            lock = await asyncio.to_thread(make_lock, passphrase)
        except NoMemory:
            words = self.tr("There is not enough memory free for a passphrase. Close other programs, then try again.")
            self.said.emit(words, Severity.ERROR, TOPIC)
            return
        finally:
            self._makes_lock = False
        then(lock)

    def _try(self, session: SessionId, then: Callable[[], object], passphrase: str) -> None:
        if self._dialog is not None:
            self._dialog.show_trying()
            self._tasks.spawn(self._unlock(self._dialog, session, then, passphrase), "trying a passphrase")

    async def _unlock(
        self, dialog: PassphraseDialog, session: SessionId, then: Callable[[], object], passphrase: str
    ) -> None:
        import asyncio

        try:
            await asyncio.to_thread(self._services.sessions.unlock, session, passphrase)
        except (WrongPassphrase, SessionMissing) as trouble:
            if dialog is not self._dialog:
                return
            if isinstance(trouble, SessionMissing):
                dialog.show_trouble(trouble.sentence)
            else:
                dialog.show_wrong()
            return
        if dialog is self._dialog:
            dialog.accept()
            then()
        else:
            self._services.sessions.keys.forget()

    def _delete(self, session: SessionId) -> None:
        self._tasks.spawn(self._take_away(session), "deleting a locked session")

    async def _take_away(self, session: SessionId) -> None:
        import asyncio

        try:
            facts = self._services.sessions.locked_facts(session)
            now = SystemClock(Instant(facts.header.created if facts is not None else 0)).now()
            await asyncio.to_thread(self._services.close_down.close_down, session, now)
        except SessionMissing as missing:
            self.said.emit(missing.sentence, Severity.ERROR, "")
        except OSError as error:
            words = self.tr("The session could not be deleted completely: {0}. The next start goes on with it.")
            self.said.emit(words.format(error.strerror), Severity.ERROR, "")
        else:
            self.said.emit(self.tr("The locked session is deleted, unread."), Severity.NEWS, "")
        self.gone.emit()

    @Slot()
    def _let_go(self) -> None:
        self._dialog = None

    def _words_about(self, session: SessionId) -> str:
        try:
            facts = self._services.sessions.locked_facts(session)
        except SessionMissing as missing:
            return missing.sentence
        if facts is None:
            return ""
        made, offset = Instant(facts.header.created), Duration(facts.header.utc_offset)
        return self.tr("Set up on {0} at {1}.").format(date_text(made, offset), clock_text(made, offset))
