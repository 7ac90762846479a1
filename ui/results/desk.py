"""A session after its end: corrections go through its journal, files into a folder, and then it may go altogether."""

import asyncio
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.anonymising import Anonymiser
from app.domain.commands import Command, Redo, Undo
from app.domain.events import Event
from app.domain.history import History
from app.domain.identifiers import SessionId
from app.domain.instants import day_text
from app.domain.refusal import Refused
from app.domain.session import Session
from app.services.bootstrap import Services
from app.services.clock import SystemClock
from app.services.closing.names_out import take_names_out
from app.services.conductor import Conductor
from app.services.evaluations import evaluation_beside
from app.services.journal import NotSaved
from app.services.sessions import SessionMissing
from app.services.takeaways import (
    LASTING,
    Takeaway,
    remember_takeaway_folder,
    takeaway_folder,
    write_takeaways,
)
from ui.console.notice_strip import REFUSAL, Severity
from ui.results.close_down_dialog import CloseDownDialog
from ui.results.frames import TakeawayChoice
from ui.results.gathering import results_frame
from ui.results.names_dialog import NamesDialog
from ui.results.window import ResultsWindow
from ui.tasks import TaskOwner
from ui.theme.theme import Theme


class ResultsDesk(QObject):
    """Owns the results page and, where no console does, the session in it."""

    paper_requested = Signal(object)
    """The paper of the session is wanted: a `ReadSession`."""

    leave_requested = Signal(str)
    """The session is about to go: whoever has it open is to close it now. Its `SessionId`."""

    gone = Signal(str)
    """The session was closed down: a sentence."""

    closed = Signal()
    """The page was closed, and the session may have changed."""

    def __init__(self, services: Services, tasks: TaskOwner, theme: Theme) -> None:
        """Set up the page over these services; `tasks` owns the long work."""
        super().__init__()
        self._services, self._tasks = services, tasks
        self._conductor: Conductor | None = None
        self._is_ours = False
        self._done = self._undone = 0
        self._unlocked = ExitStack()
        self.window = ResultsWindow(theme)
        self._listen()

    def open(self, session: SessionId) -> None:
        """Show a session, ours alone until the page is closed. Raises SessionMissing, NotSaved."""
        if self._conductor is not None and self.session.details.id == session:
            self.window.activateWindow()
            return
        opened = self._services.sessions.open(session)
        clock = SystemClock(opened.history.last_at)
        self._show(Conductor(opened.history, opened.journal, clock), ours=True)
        if opened.journal.is_locked:
            self.say(self.tr("This session is locked; files that you save from here are not."))
        if opened.notice:
            self.say(opened.notice, Severity.WARNING)

    def open_running(self, conductor: Conductor) -> None:
        """Show the session that a console has open."""
        if conductor is not self._conductor:
            conductor.listen(self._follow)
            self._show(conductor, ours=False)
        self.window.activateWindow()

    @property
    def session(self) -> Session:
        """The session as it stands."""
        assert self._conductor is not None
        return self._conductor.history.session

    def say(self, sentence: str, severity: Severity = Severity.NEWS, topic: str = "") -> None:
        """Put a sentence on the page."""
        self.window.notices.show_notice(sentence, severity, topic)

    @Slot()
    def ask_to_close_down(self) -> None:
        """Ask whether the session is really to go."""
        frame = results_frame(self.session)
        dialog = CloseDownDialog(frame.title, frame.facts, self.window.foot.choice.folder, self.window)
        dialog.confirmed.connect(self._close_down)
        dialog.open()

    @Slot()
    def ask_to_take_names_out(self) -> None:
        """Show what would read otherwise, and ask."""
        changes = Anonymiser(self.session).changes()
        if not changes:
            self.say(self.tr("Nobody is named in this session; there is nothing to take out."))
            return
        dialog = NamesDialog(changes, self.window)
        dialog.confirmed.connect(self._take_names_out)
        dialog.open()

    @Slot()
    def _take_names_out(self) -> None:
        """The session is closed, told anew, and shown again; a console that has it open lets go of it."""
        session = self.session
        with self._services.sessions.keys.needed(session.details.id):
            self._give_back()
            self.leave_requested.emit(session.details.id)
            try:
                sentence, severity = self._take_out_of(session)
            except SessionMissing as missing:
                self.window.close()
                self.gone.emit(missing.sentence)
                return
            self.open(session.details.id)
        self.say(sentence, severity)

    def _take_out_of(self, session: Session) -> tuple[str, Severity]:
        """What is to be said about it. Raises SessionMissing."""
        services, now = self._services, SystemClock(session.details.created).now()
        try:
            take_names_out(services.files, services.data, services.sessions, services.library, session.details.id, now)
        except OSError as error:
            words = self.tr("The names could not be taken out: {0}. Try again; nothing else was changed.")
            return words.format(error.strerror), Severity.ERROR
        return self.tr("Seat numbers stand in place of names now."), Severity.NEWS

    def _show(self, conductor: Conductor, *, ours: bool) -> None:
        self._give_back()
        self._unlocked.close()
        self._unlocked.enter_context(self._services.sessions.keys.needed(conductor.history.session.details.id))
        self._conductor, self._is_ours = conductor, ours
        self._done = self._undone = 0
        self.window.foot.show_folder(str(takeaway_folder(self._services) or Path.home()))
        self._refresh()
        self.window.show()
        self.window.activateWindow()
        self.window.begin()

    @Slot()
    def _refresh(self) -> None:
        sessions, name = self._services.sessions, self.session.details.id
        forms = evaluation_beside(sessions.folder_of(name), sessions.beside(name)).forms
        self.window.show_results(results_frame(self.session, forms))

    def _follow(self, history: History, _events: tuple[Event, ...]) -> None:
        if self._conductor is not None and history is self._conductor.history:
            self._refresh()

    @Slot(object)
    def _carry_out(self, command: Command) -> None:
        if self._handle(command):
            self._done, self._undone = self._done + 1, 0

    @Slot()
    def _undo(self) -> None:
        """Corrections are taken back, and not the day itself."""
        if not self._done:
            self.say(self.tr("Nothing was corrected here that could be taken back."), Severity.WARNING, REFUSAL)
        elif self._handle(Undo()):
            self._done, self._undone = self._done - 1, self._undone + 1

    @Slot()
    def _redo(self) -> None:
        if self._undone and self._handle(Redo()):
            self._done, self._undone = self._done + 1, self._undone - 1

    def _handle(self, command: Command) -> bool:
        """Whether something is otherwise now."""
        if self._conductor is None:
            return False
        try:
            events = self._conductor.handle(command)
        except (Refused, NotSaved) as trouble:
            self.say(trouble.sentence, Severity.WARNING, REFUSAL)
            events = ()
        else:
            self.window.notices.forget(REFUSAL)
        self._refresh()
        return bool(events)

    @Slot(str)
    def _keep_folder(self, folder: str) -> None:
        try:
            remember_takeaway_folder(self._services, Path(folder))
        except OSError as error:
            self.say(self.tr("The folder could not be remembered: {0}.").format(error.strerror), Severity.WARNING)

    @Slot(object)
    def _save(self, choice: TakeawayChoice) -> None:
        self._tasks.spawn(self._write(choice), "results")

    async def _write(self, choice: TakeawayChoice) -> None:
        wanted = frozenset(map(Takeaway, choice.wanted))
        try:
            written = await asyncio.to_thread(
                write_takeaways, self._services, self.session, wanted, Path(choice.folder)
            )
        except OSError as error:
            self.say(self.tr("The files could not be written: {0}.").format(error.strerror), Severity.ERROR)
            return
        words = self.tr("1 file is in {1}.") if len(written) == 1 else self.tr("{0} files are in {1}.")
        self.say(words.format(len(written), choice.folder))

    @Slot(str)
    def _close_down(self, folder: str) -> None:
        self._keep_folder(folder)
        self._tasks.spawn(self._end(Path(folder)), "close-down")

    async def _end(self, folder: Path) -> None:
        """What lasts comes first: where it cannot be written, nothing goes."""
        session = self.session
        try:
            await asyncio.to_thread(write_takeaways, self._services, session, LASTING, folder)
        except OSError as error:
            self.say(
                self.tr("The files could not be written: {0}. Nothing was deleted.").format(error.strerror),
                Severity.ERROR,
            )
            return
        with self._services.sessions.keys.needed(session.details.id):
            self.window.close()
            self.leave_requested.emit(session.details.id)
            sentence = await asyncio.to_thread(self._take_away, session, folder)
        self.gone.emit(sentence)

    def _take_away(self, session: Session, folder: Path) -> str:
        now = SystemClock(session.details.created).now()
        try:
            row = self._services.close_down.close_down(session.details.id, now)
        except SessionMissing as missing:
            return missing.sentence
        except OSError as error:
            return self.tr("The session could not be deleted completely: {0}. The next start goes on with it.").format(
                error.strerror
            )
        return self.tr("The session of {0} is closed down. Harvest summary and actions are in {1}.").format(
            day_text(row.held), folder
        )

    @Slot()
    def _leave(self) -> None:
        self._give_back()
        self._unlocked.close()
        self.closed.emit()

    def _give_back(self) -> None:
        if self._conductor is not None and self._is_ours:
            self._conductor.close()
        self._conductor = None

    @Slot()
    def _ask_for_paper(self) -> None:
        session = self.session
        conductor = self._conductor
        self.paper_requested.emit(lambda: session if conductor is None else conductor.history.session)

    def _listen(self) -> None:
        self.window.command_requested.connect(self._carry_out)
        self.window.undo_requested.connect(self._undo)
        self.window.redo_requested.connect(self._redo)
        self.window.closed.connect(self._leave)
        self.window.foot.save_requested.connect(self._save)
        self.window.foot.folder_chosen.connect(self._keep_folder)
        self.window.foot.paper_requested.connect(self._ask_for_paper)
        self.window.foot.names_out_requested.connect(self.ask_to_take_names_out)
        self.window.foot.close_down_requested.connect(self.ask_to_close_down)
