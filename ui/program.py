"""The program with windows: Home, and one session at a time."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from app.domain.identifiers import SessionId
from app.domain.session import Session
from app.services.bootstrap import Services
from app.services.sessions import OpenSession, SessionMissing
from ui.actions.spec import ActionId
from ui.beforehand import Beforehand
from ui.console.notice_strip import Severity
from ui.home.desk import HomeDesk
from ui.planning import Planning
from ui.room_check.checks import RoomChecks
from ui.sounding import Sounding
from ui.tasks import TaskOwner
from ui.theme.fonts import FAMILY
from ui.theme.style import apply_theme
from ui.theme.system import first_theme
from ui.theme.text_size import SIZE, TextSizeWatch
from ui.theme.theme import THEMES, Theme, load_theme
from ui.unexpected import UnexpectedErrors

if TYPE_CHECKING:
    from app.domain.events import Event
    from app.domain.history import History
    from app.domain.instants import Instant
    from app.services.exports import ExportFormat
    from ui.actions.memory import KeyMemory
    from ui.keys_page.desk import KeysDesk
    from ui.paper.desk import PaperDesk, ReadSession
    from ui.running import Running

_AFTER_PAINTING = 0.2


class Program(QObject):
    """Leads from window to window; everything long runs beside them and is owned here."""

    ready = Signal()
    """Home is seen, and what a session needs is loaded."""

    _ended = Signal()

    def __init__(self, services: Services) -> None:
        """Set up Home; nothing is shown yet."""
        super().__init__()
        self._services = services
        self._theme = first_theme(services.library.preference("theme"), QGuiApplication.styleHints())
        self._tasks = TaskOwner(self._task_failed)
        self._errors = UnexpectedErrors(services.data.root)
        self._is_over = False
        self._running: Running | None = None
        self._paper: PaperDesk | None = None
        self._wear(self._theme)
        self._sounding = Sounding(services.library, self)
        self._sounding.said.connect(self._say_about_sound)
        self._rooms = RoomChecks(services, self._tasks, self._sounding, self)
        self._rooms.program_requested.connect(self._for_program)
        self._home = HomeDesk(services)
        self._home.run_requested.connect(self._run)
        self._home.handouts_requested.connect(self._paper_of)
        self._home.export_requested.connect(self._export_of)
        self._home.window.sound_requested.connect(self._for_program)
        self._home.window.keys_requested.connect(self._for_program)
        self._home.window.room_check_requested.connect(self._check_room_of)
        self._home.window.closed.connect(self._finish)
        self._planning = Planning(services, self._home, load_theme(self._theme), self)
        self._planning.paper_requested.connect(self._paper_of_plan)
        self._planning.program_requested.connect(self._for_program)
        self._letters = TextSizeWatch(self._home.window, FAMILY, self)
        self._letters.noticed.connect(self._write_as_large_as_asked_for)
        self._keys: KeysDesk | None = None
        self._memory: KeyMemory | None = None
        self._beforehand = Beforehand(self)
        self._beforehand.done.connect(self.ready)

    @property
    def window(self) -> QWidget:
        """The window that is seen first."""
        return self._home.window

    def open(self) -> None:
        """Show Home."""
        self._errors.watch(self._say_error)
        self._home.open()

    async def live(self) -> None:
        """Show Home, if it is not there yet, and stay until its window is closed."""
        # Here and not above, as other things below: Home is painted without waiting for what it does not show.
        import asyncio

        ended = asyncio.Event()
        self._ended.connect(ended.set)
        if not (self._is_over or self._home.window.isVisible()):
            self.open()
        if not self._is_over:
            self._tasks.spawn(self._get_ready(), "ready")
            await ended.wait()
        await self._tasks.aclose()
        self._errors.close()
        # By Qt, from the window down: whoever collects what is left may begin in the middle.
        self._home.window.deleteLater()

    @Slot(object)
    def _run(self, opened: OpenSession) -> None:
        from ui.running import Running

        self._recall_keys()
        self._running = Running(self._services, opened, load_theme(self._theme), self._sounding)
        self._running.desk.program_requested.connect(self._for_program)
        self._running.desk.close_requested.connect(self._back_home)
        self._running.listen(self._paper_follows)
        self._running.open()
        self._home.window.hide()
        self._rooms.begin(self._running)

    @Slot(str)
    def _for_program(self, name: str) -> None:
        match ActionId(name):
            case ActionId.HOME:
                self._back_home()
            case ActionId.QUIT:
                self._planning.close()
                self._back_home()
                self._home.window.close()
            case ActionId.THEME:
                self._next_theme()
            case ActionId.CHANGE_KEYS | ActionId.LEARN_CLICKER | ActionId.PRINT_KEYS as about_keys:
                self._recall_keys()
                self._keys_desk().carry_out(about_keys, self._window())
            case ActionId.ABOUT:
                from ui.about.desk import show_about

                show_about(self._window())
            case ActionId.ROOM_CHECK if self._running is not None:
                self._rooms.check_session(self._running)
            case ActionId.ROOM_CHECK:
                self._check_room_of(self._planning.place, None)
            case ActionId.PAPER if self._running is not None:
                self._open_paper(self._running.read_session)
            case ActionId.EXPORT if self._running is not None:
                self._export_all(self._running.session)
            case about_sound:
                self._sounding.carry_out(about_sound)

    async def _get_ready(self) -> None:
        """Home names no key of its own, and needs nothing of a session, so that it is painted first."""
        import asyncio

        await asyncio.sleep(_AFTER_PAINTING)
        self._recall_keys()
        self._beforehand.begin()

    def _recall_keys(self) -> None:
        from ui.actions.memory import KeyMemory

        if self._memory is None:
            self._memory = KeyMemory(self._services.library, self)
            self._memory.said.connect(self._say_about_keys)
            self._memory.recall()

    def _keys_desk(self) -> "KeysDesk":
        from ui.keys_page.desk import KeysDesk

        if self._keys is None:
            self._keys = KeysDesk(self._services.files, self._tasks, self)
        return self._keys

    @Slot()
    def _back_home(self) -> None:
        """Leave the session as it stands; Home offers to continue it."""
        self._rooms.close()
        if self._running is not None:
            self._running.close()
            self._running = None
        self._home.open()

    @Slot()
    def _finish(self) -> None:
        self._rooms.close()
        if self._paper is not None:
            self._paper.close()
        if self._keys is not None:
            self._keys.close()
        self._sounding.close()
        self._beforehand.stop()
        self._is_over = True
        self._ended.emit()

    @Slot(str)
    def _paper_of(self, session: str) -> None:
        found = self._read(session)
        if found is not None:
            self._open_paper(partial(_as_it_is, found))

    @Slot(object)
    def _paper_of_plan(self, session: Session) -> None:
        folder = self._services.data.root / "plans" / session.details.id
        self._open_paper(partial(_as_it_is, session), folder)

    def _open_paper(self, read: "ReadSession", folder: Path | None = None) -> None:
        from ui.paper.desk import PaperDesk

        if self._paper is None:
            self._paper = PaperDesk(self._services, self._tasks)
        self._paper.open(read, folder)

    @Slot(str, object)
    def _check_room_of(self, place: str, start: "Instant | None") -> None:
        self._recall_keys()
        self._rooms.check_from_home(self._window(), place, start)

    def _paper_follows(self, history: "History", events: "tuple[Event, ...]") -> None:
        if self._paper is not None:
            self._paper.session_changed()

    @Slot(str, str)
    def _export_of(self, session: str, form: str) -> None:
        from app.services.exports import ExportFormat

        found = self._read(session)
        if found is not None:
            self._ask_where(found, (ExportFormat(form),))

    def _export_all(self, session: Session) -> None:
        from app.services.exports import ExportFormat

        self._ask_where(session, tuple(ExportFormat))

    def _ask_where(self, session: Session, forms: "tuple[ExportFormat, ...]") -> None:
        dialog = QFileDialog(self._window(), self.tr("Folder for the record"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(partial(self._export_to, session, forms))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _export_to(self, session: Session, forms: "tuple[ExportFormat, ...]", folder: str) -> None:
        self._tasks.spawn(self._write_exports(session, forms, Path(folder)), "export")

    async def _write_exports(self, session: Session, forms: "tuple[ExportFormat, ...]", folder: Path) -> None:
        import asyncio

        from app.services.exports import export

        try:
            for form in forms:
                data = await asyncio.to_thread(export, session, form)
                path = folder / f"{session.details.id}.{form}"
                await asyncio.to_thread(self._services.files.write_whole, path, data)
        except OSError as error:
            self._say(self.tr("The record could not be written: {0}.").format(error.strerror), Severity.ERROR)
            return
        self._say(self.tr("The record is in {0}.").format(folder))

    def _read(self, session: str) -> Session | None:
        try:
            return self._services.sessions.look_at(SessionId(session)).history.session
        except SessionMissing as missing:
            self._say(missing.sentence, Severity.ERROR)
            return None

    def _next_theme(self) -> None:
        self._theme = THEMES[(THEMES.index(self._theme) + 1) % len(THEMES)]
        theme = self._wear(self._theme)
        self._planning.show_theme(theme)
        if self._running is not None:
            self._running.desk.show_theme(theme)
        try:
            self._services.library.prefer("theme", self._theme)
        except OSError as error:
            self._say(self.tr("The theme could not be remembered: {0}.").format(error.strerror), Severity.WARNING)

    @Slot(float)
    def _write_as_large_as_asked_for(self, scale: float) -> None:
        if SIZE.choose(scale):
            theme = self._wear(self._theme)
            if self._running is not None:
                self._running.desk.show_theme(theme)

    def _wear(self, name: str) -> Theme:
        theme = load_theme(name)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply_theme(application, theme)
        return theme

    def _window(self) -> QWidget:
        if self._running is not None:
            return self._running.desk.console
        return self._home.window if self._planning.desk is None else self._planning.desk.window

    def _say(self, sentence: str, severity: Severity = Severity.NEWS, topic: str = "") -> None:
        if self._running is not None:
            self._running.desk.say(sentence, severity, topic)
        elif self._planning.desk is not None:
            self._planning.desk.say(sentence, severity, topic)
        else:
            self._home.say(sentence, severity, topic)

    @Slot(str, object)
    def _say_about_sound(self, sentence: str, severity: Severity) -> None:
        self._say(sentence, severity, topic="sound")

    @Slot(str)
    def _say_about_keys(self, sentence: str) -> None:
        self._say(sentence, Severity.WARNING, topic="keys")

    def _say_error(self, sentence: str) -> None:
        self._say(sentence, Severity.ERROR)

    def _task_failed(self, name: str, error: BaseException) -> None:
        self._errors.record(error)
        self._say(self.tr("Something went wrong ({0}). Your session is saved.").format(name), Severity.ERROR)


def _as_it_is(session: Session) -> Session:
    return session
