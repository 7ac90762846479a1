"""The program with windows: Home, and one session at a time."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.services.bootstrap import Services
from app.services.sessions import OpenSession
from ui.actions.spec import ActionId
from ui.afterwards import Afterwards
from ui.appearance import Appearance
from ui.authoring import Authoring
from ui.beforehand import Beforehand
from ui.browsing import Browsing
from ui.console.notice_strip import Severity
from ui.daily_copy import copy_daily
from ui.home.desk import HomeDesk
from ui.language.desk import LanguageDesk
from ui.manual import Manual
from ui.own_keys import OwnKeys
from ui.paperwork import Paperwork
from ui.planning import Planning
from ui.practising import Practising
from ui.room_check.checks import RoomChecks
from ui.sharing import Sharing
from ui.sounding import Sounding
from ui.tasks import TaskOwner
from ui.theme.fonts import FAMILY
from ui.theme.text_size import TextSizeWatch
from ui.theme.theme import Theme
from ui.unexpected import UnexpectedErrors

if TYPE_CHECKING:
    from app.domain.instants import Instant
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
        self._tasks = TaskOwner(self._task_failed)
        self._errors = UnexpectedErrors(services.data.root)
        self._is_over = False
        self._running: Running | None = None
        self._appearance = Appearance(services.library, self)
        self._sounding = Sounding(services.library, self)
        self._rooms = RoomChecks(services, self._tasks, self._sounding, self)
        self._paperwork = Paperwork(services, self._tasks, self._window, self)
        self._keys = OwnKeys(services, self._tasks, self)
        self._languages = LanguageDesk(services.library, self)
        self._home = HomeDesk(services)
        self._planning = Planning(services, self._home, self._appearance.theme, self)
        self._authoring = Authoring(services, self._appearance.theme, self._say, self)
        self._sharing = Sharing(services, self._window, self._say, self)
        self._browsing = Browsing(services, self._tasks, self)
        self._practising = Practising(services, self._home, self)
        self._afterwards = Afterwards(services, self._tasks, self._home, self._appearance.theme, self)
        self._manual = Manual(services, self._tasks, self._appearance, self)
        self._letters = TextSizeWatch(self._home.window, FAMILY, self)
        self._beforehand = Beforehand(self)
        self._connect()

    def _connect(self) -> None:
        self._appearance.changed.connect(self._show_theme)
        self._appearance.not_kept.connect(self._warn)
        self._letters.noticed.connect(self._appearance.write)
        self._sounding.said.connect(self._say_about_sound)
        self._rooms.program_requested.connect(self._for_program)
        self._paperwork.said.connect(self._say)
        self._keys.said.connect(self._say_about_keys)
        self._languages.not_kept.connect(self._warn)
        self._home.run_requested.connect(self._run)
        self._home.window.wishes.handouts_requested.connect(self._paperwork.open_kept)
        self._home.window.wishes.export_requested.connect(self._paperwork.export_kept)
        self._home.window.wishes.sound_requested.connect(self._for_program)
        self._home.window.wishes.keys_requested.connect(self._for_program)
        self._home.window.wishes.room_check_requested.connect(self._check_room_of)
        self._home.window.closed.connect(self._finish)
        self._planning.paper_requested.connect(self._paperwork.open_planned)
        self._planning.program_requested.connect(self._for_program)
        self._browsing.put_requested.connect(self._planning.put)
        self._browsing.try_requested.connect(self._try_exercise)
        self._practising.run_requested.connect(self._run)
        self._practising.led_on.connect(self._look_around)
        self._browsing.own_requested.connect(self._write_exercise)
        self._authoring.program_requested.connect(self._for_program)
        self._authoring.hand_on_requested.connect(self._sharing.hand_on_exercise)
        self._planning.hand_on_requested.connect(self._sharing.hand_on_workshop)
        self._home.hand_on_requested.connect(self._sharing.hand_on_workshop)
        self._home.window.wishes.file_dropped.connect(self._sharing.take_in)
        self._home.window.wishes.file_requested.connect(self._sharing.ask_for_file)
        self._sharing.library_changed.connect(self._library_changed)
        self._authoring.closed.connect(self._library_changed)
        self._home.window.wishes.exercises_requested.connect(self._offer_exercises)
        self._planning.exercise_requested.connect(self._write_exercise)
        self._afterwards.paper_requested.connect(self._paperwork.open)
        self._afterwards.leave_requested.connect(self._leave)
        self._manual.asked.connect(self._open_manual)
        self._manual.program_requested.connect(self._for_program)
        self._beforehand.done.connect(self.ready)

    @property
    def window(self) -> QWidget:
        """The window that is seen first."""
        return self._home.window

    def open(self) -> None:
        """Show Home."""
        self._errors.watch(self._say_error)
        self._home.open()

    def take_in(self, path: Path) -> None:
        """Take a file of a colleague into the library; Home is open."""
        self._sharing.take_in(str(path))

    @Slot()
    def listen_for_calls(self) -> None:
        """Come to the front when the program is started again."""
        from ui.call_watch import CallWatch

        CallWatch(self._services.files, self._services.data.root, self).called.connect(self.come_forward)

    @Slot()
    def come_forward(self) -> None:
        """Bring the window that is seen to the front."""
        from ui.run.screens import bring_above

        window = self._window()
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        bring_above(window)
        window.activateWindow()

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

    @Slot()
    def _offer_exercises(self) -> None:
        self._keys.recall()
        self._authoring.offer(self._home.window)

    @Slot(str)
    def _write_exercise(self, exercise: str) -> None:
        """One of one's own, or a copy of ours; where none is named, all are offered."""
        if exercise:
            self._authoring.open(exercise, self._window())
        else:
            self._authoring.offer(self._window())

    @Slot()
    def _library_changed(self) -> None:
        self._planning.follow_library()
        self._home.refresh()

    @Slot(object)
    def _run(self, opened: OpenSession) -> None:
        from ui.running import Running

        self._keys.recall()
        self._running = Running(self._services, opened, self._appearance.theme, self._sounding)
        self._running.desk.program_requested.connect(self._for_program)
        self._running.desk.close_requested.connect(self._back_home)
        self._running.listen(self._paperwork.follow)
        self._running.open()
        self._home.window.hide()
        self._rooms.begin(self._running)

    @Slot(str)
    def _for_program(self, name: str) -> None:
        match ActionId(name):
            case ActionId.HOME:
                self._back_home()
            case ActionId.QUIT:
                self._authoring.close()
                self._planning.close()
                self._back_home()
                self._home.window.close()
            case ActionId.THEME:
                self._appearance.next_theme()
            case ActionId.CHANGE_KEYS | ActionId.LEARN_CLICKER | ActionId.PRINT_KEYS as about_keys:
                self._keys.carry_out(about_keys, self._window())
            case ActionId.LANGUAGE:
                self._languages.open(self._window())
            case ActionId.HELP:
                self._open_manual()
            case ActionId.ABOUT:
                from ui.about.desk import show_about

                show_about(self._window())
            case ActionId.LIBRARY:
                self._browsing.open(self._window(), may_begin=self._running is None)
            case ActionId.TOUR:
                self._look_around()
            case ActionId.SAMPLE if self._running is None:
                self._planning.close()
                self._practising.begin_sample()
            case ActionId.SAMPLE:
                self._say(self.tr("A session is open. Go back to Home first."), Severity.WARNING)
            case ActionId.ROOM_CHECK if self._running is not None:
                self._rooms.check_session(self._running)
            case ActionId.ROOM_CHECK:
                self._check_room_of(self._planning.place, None)
            case ActionId.PAPER if self._running is not None:
                self._paperwork.open(self._running.read_session)
            case ActionId.RESULTS if self._running is not None:
                self._show_results(self._running)
            case ActionId.EXPORT if self._running is not None:
                self._paperwork.export_all(self._running.session)
            case about_sound:
                self._sounding.carry_out(about_sound)

    async def _get_ready(self) -> None:
        """Home names no key of its own, and needs nothing of a session, so that it is painted first."""
        import asyncio

        await asyncio.sleep(_AFTER_PAINTING)
        self._keys.recall()
        self._beforehand.begin()
        if self._window() is self._home.window and self._home.window.isVisible():
            self._practising.welcome()
        trouble = await copy_daily(self._services)
        if trouble:
            self._warn(trouble)

    @Slot()
    def _look_around(self) -> None:
        if self._running is None:
            self._planning.close()
        self._practising.look_around(self._running.desk.console if self._running is not None else None)

    @Slot(str)
    def _try_exercise(self, exercise: str) -> None:
        self._planning.close()
        self._practising.begin_exercise(exercise)

    @Slot()
    def _open_manual(self) -> None:
        self._keys.recall()
        self._manual.open(self._window(), self._running.session if self._running is not None else None)

    @Slot()
    def _back_home(self) -> None:
        """Leave the session as it stands; Home offers to continue it."""
        self._practising.close()
        self._browsing.close()
        self._rooms.close()
        if self._running is not None:
            self._afterwards.close()
            self._running.close()
            self._running = None
        self._home.open()

    @Slot()
    def _finish(self) -> None:
        self._practising.close()
        self._rooms.close()
        self._browsing.close()
        self._afterwards.close()
        self._paperwork.close()
        self._keys.close()
        self._manual.close()
        self._sounding.close()
        self._beforehand.stop()
        self._is_over = True
        self._ended.emit()

    def _show_results(self, running: "Running") -> None:
        if running.session.ended is None:
            self._warn(self.tr("The results can be looked at once the session has ended."))
        else:
            self._afterwards.show(running.conductor)

    @Slot(str)
    def _leave(self, session: str) -> None:
        """Let go of a session that is about to be deleted; its paper, too, would come back from memory."""
        self._paperwork.close()
        if self._running is not None and self._running.session.details.id == session:
            self._back_home()

    @Slot(str, object)
    def _check_room_of(self, place: str, start: "Instant | None") -> None:
        self._keys.recall()
        self._rooms.check_from_home(self._window(), place, start)

    @Slot(object)
    def _show_theme(self, theme: Theme) -> None:
        self._planning.show_theme(theme)
        self._authoring.show_theme(theme)
        self._afterwards.show_theme(theme)
        if self._running is not None:
            self._running.desk.show_theme(theme)

    def _window(self) -> QWidget:
        if self._running is not None:
            return self._running.desk.console
        if self._authoring.desk is not None:
            return self._authoring.desk.window
        return self._home.window if self._planning.desk is None else self._planning.desk.window

    @Slot(str, object)
    def _say(self, sentence: str, severity: Severity = Severity.NEWS, topic: str = "") -> None:
        if self._running is not None:
            self._running.desk.say(sentence, severity, topic)
        elif self._authoring.desk is not None:
            self._authoring.desk.say(sentence, severity, topic)
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

    @Slot(str)
    def _warn(self, sentence: str) -> None:
        self._say(sentence, Severity.WARNING)

    def _say_error(self, sentence: str) -> None:
        self._say(sentence, Severity.ERROR)

    def _task_failed(self, name: str, error: BaseException) -> None:
        self._errors.record(error)
        self._say(self.tr("Something went wrong ({0}). Your session is saved.").format(name), Severity.ERROR)
