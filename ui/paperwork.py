"""The handouts and the record of sessions: planned, running, or long over."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.identifiers import SessionId
from app.domain.session import Session
from app.services.bootstrap import Services
from app.services.sessions import Locked, SessionMissing
from ui.console.notice_strip import Severity
from ui.tasks import TaskOwner
from ui.widgets.folder_dialog import choose_folder

if TYPE_CHECKING:
    from app.domain.events import Event
    from app.domain.history import History
    from app.services.exports import ExportFormat
    from ui.paper.desk import PaperDesk, ReadSession


class Paperwork(QObject):
    """Opens the paper window over a session, and writes records into a folder that is asked for."""

    said = Signal(str, object)
    """A sentence for the facilitator, and its `Severity`."""

    unlock_requested = Signal(str, object)
    """A session is to be opened with its passphrase: its `SessionId`, and what is to be called then."""

    def __init__(self, services: Services, tasks: TaskOwner, window: Callable[[], QWidget], parent: QObject) -> None:
        """Nothing is open yet; `tasks` owns the long work, `window` is the one that is seen."""
        super().__init__(parent)
        self._services, self._tasks, self._window = services, tasks, window
        self._desk: PaperDesk | None = None

    @Slot(str)
    def open_kept(self, session: str) -> None:
        """Show the handouts of a session that was kept."""
        found = self._kept(session, partial(self.open_kept, session))
        if found is not None:
            self.open(partial(_as_it_is, found))

    @Slot(object)
    def open_planned(self, session: Session) -> None:
        """Show the handouts of a day that is planned."""
        self.open(partial(_as_it_is, session), self._services.data.papers_of(session.details.id))

    def open(self, read: "ReadSession", folder: Path | None = None) -> None:
        """Show the handouts of the session that `read` gives; they are saved beside it or in this folder."""
        from ui.paper.desk import PaperDesk

        if self._desk is None:
            self._desk = PaperDesk(self._services, self._tasks)
        self._desk.open(read, folder)

    def follow(self, history: "History", events: "tuple[Event, ...]") -> None:
        """Something happened in the running session."""
        if self._desk is not None:
            self._desk.session_changed()

    @Slot(str, str)
    def export_kept(self, session: str, form: str) -> None:
        """Write the record of a session that was kept, in one form."""
        from app.services.exports import ExportFormat

        found = self._kept(session, partial(self.export_kept, session, form))
        if found is not None:
            self._services.sessions.keys.forget()
            self._ask_where(found, (ExportFormat(form),))

    def export_all(self, session: Session) -> None:
        """Write the record of a session in every form."""
        from app.services.exports import ExportFormat

        self._ask_where(session, tuple(ExportFormat))

    def close(self) -> None:
        """Close the paper window; what is being made is given up."""
        if self._desk is not None:
            self._desk.close()

    def let_go(self) -> None:
        """Have the paper window deleted: the program is at its end."""
        if self._desk is not None:
            self._desk.window.deleteLater()

    def _kept(self, session: str, then: Callable[[], object]) -> Session | None:
        """The session, or none for now: `then` is called when the passphrase of a locked one was given."""
        try:
            return self._services.sessions.look_at(SessionId(session)).history.session
        except Locked:
            self.unlock_requested.emit(session, then)
            return None
        except SessionMissing as missing:
            self.said.emit(missing.sentence, Severity.ERROR)
            return None

    def _ask_where(self, session: Session, forms: "tuple[ExportFormat, ...]") -> None:
        locked = self._services.sessions.is_locked(session.details.id)
        asked = self.tr("Folder for the record, which is not locked") if locked else self.tr("Folder for the record")
        choose_folder(self._window(), asked, str(Path.home()), partial(self._export_to, session, forms))

    def _export_to(self, session: Session, forms: "tuple[ExportFormat, ...]", folder: str) -> None:
        self._tasks.spawn(self._write(session, forms, Path(folder)), "export")

    async def _write(self, session: Session, forms: "tuple[ExportFormat, ...]", folder: Path) -> None:
        import asyncio

        from app.services.exports import export

        try:
            for form in forms:
                data = await asyncio.to_thread(export, session, form)
                path = folder / f"{session.details.id}.{form}"
                await asyncio.to_thread(self._services.files.write_whole, path, data)
        except OSError as error:
            sentence = self.tr("The record could not be written: {0}.").format(error.strerror)
            self.said.emit(sentence, Severity.ERROR)
            return
        self.said.emit(self.tr("The record is in {0}.").format(folder), Severity.NEWS)


def _as_it_is(session: Session) -> Session:
    return session
