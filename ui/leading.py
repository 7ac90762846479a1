"""Leads from window to window, and to a session and back: what no window does alone."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.services.bootstrap import Services
from app.services.sessions import OpenSession
from ui.actions.spec import ActionId
from ui.help.asked import QUIT
from ui.parts import Parts

if TYPE_CHECKING:
    from app.domain.instants import Instant
    from ui.running import Running


class Leading(QObject):
    """One session at a time; a window that asks for another does not know it."""

    def __init__(self, services: Services, parts: Parts, parent: QObject) -> None:
        """Lead between these parts."""
        super().__init__(parent)
        self._services, self._parts = services, parts
        self._connect()

    def _connect(self) -> None:
        parts = self._parts
        wishes = parts.home.window.wishes
        parts.rooms.program_requested.connect(self._for_program)
        parts.home.run_requested.connect(self._run)
        wishes.program_requested.connect(self._for_program)
        wishes.room_check_requested.connect(self._check_room_of)
        parts.planning.program_requested.connect(self._for_program)
        parts.browsing.try_requested.connect(self._try_exercise)
        parts.practising.run_requested.connect(self._run)
        parts.practising.led_on.connect(self._look_around)
        parts.browsing.own_requested.connect(self._write_exercise)
        parts.authoring.program_requested.connect(self._for_program)
        parts.sharing.library_changed.connect(self._library_changed)
        parts.sharing.library_changed.connect(parts.copies.follow_library)
        parts.authoring.closed.connect(self._library_changed)
        parts.copies.library_changed.connect(self._library_changed)
        parts.authoring.copied.connect(parts.planning.use_copy)
        wishes.exercises_requested.connect(self._offer_exercises)
        parts.planning.exercise_requested.connect(self._write_exercise)
        parts.afterwards.leave_requested.connect(self._leave)
        parts.manual.asked.connect(self._open_manual)
        parts.manual.program_requested.connect(self._for_program)
        QUIT.changed.connect(self._quit)

    @property
    def _running(self) -> "Running | None":
        return self._parts.front.running

    @Slot()
    def _offer_exercises(self) -> None:
        self._parts.keys.recall()
        self._parts.authoring.offer(self._parts.home.window)

    @Slot(str)
    def _write_exercise(self, exercise: str) -> None:
        """One of one's own, or a copy of ours; where none is named, all are offered."""
        if exercise:
            self._parts.authoring.open(exercise, self._parts.front.window(), self._parts.planning.language)
        else:
            self._parts.authoring.offer(self._parts.front.window())

    @Slot()
    def _library_changed(self) -> None:
        self._parts.planning.follow_library()
        self._parts.home.refresh()

    @Slot(object)
    def _run(self, opened: OpenSession) -> None:
        from ui.running import Running

        self._parts.keys.recall()
        running = Running(self._services, opened, self._parts.appearance.theme, self._parts.sounding)
        self._parts.front.running = running
        running.desk.program_requested.connect(self._for_program)
        running.desk.close_requested.connect(self.back_home)
        running.listen(self._parts.paperwork.follow)
        running.open()
        self._parts.home.window.hide()
        self._parts.rooms.begin(running)

    @Slot(str)
    def _for_program(self, name: str) -> None:
        action = ActionId(name)
        if self._running is not None and self._for_session(self._running, action):
            return
        if not self._goes_elsewhere(action):
            self._for_windows(action)

    def _for_session(self, running: "Running", action: ActionId) -> bool:
        """What is done otherwise while a session is open; whether this was."""
        match action:
            case ActionId.SAMPLE | ActionId.COPIES:
                self._parts.front.warn(self.tr("A session is open. Go back to Home first."))
            case ActionId.ROOM_CHECK:
                self._parts.rooms.check_session(running)
            case ActionId.PAPER:
                self._parts.paperwork.open(running.read_session)
            case ActionId.RESULTS:
                self._show_results(running)
            case ActionId.EXPORT:
                self._parts.paperwork.export_all(running.session)
            case _:
                return False
        return True

    def _goes_elsewhere(self, action: ActionId) -> bool:
        """What puts windows away that are open; whether this did."""
        match action:
            case ActionId.HOME:
                self.back_home()
            case ActionId.QUIT:
                self._parts.authoring.close()
                self._parts.planning.close()
                self.back_home()
                self._parts.home.window.close()
            case ActionId.TOUR:
                self._look_around()
            case ActionId.SAMPLE:
                self._parts.planning.close()
                self._parts.practising.begin_sample()
            case ActionId.COPIES:
                self._parts.planning.close()
                self._parts.authoring.close()
                self._parts.copies.open()
            case _:
                return False
        return True

    def _for_windows(self, action: ActionId) -> None:
        match action:
            case ActionId.THEME:
                self._parts.appearance.next_theme()
            case ActionId.CHANGE_KEYS | ActionId.LEARN_CLICKER | ActionId.PRINT_KEYS as about_keys:
                self._parts.keys.carry_out(about_keys, self._parts.front.window())
            case ActionId.LANGUAGE:
                self._parts.languages.open(self._parts.front.window())
            case ActionId.HELP:
                self._open_manual()
            case ActionId.ABOUT:
                from ui.about.desk import show_about

                show_about(self._parts.front.window())
            case ActionId.LIBRARY:
                self._parts.browsing.open(self._parts.front.window(), may_begin=self._running is None)
            case ActionId.ROOM_CHECK:
                self._check_room_of(self._parts.planning.place, None)
            case about_sound:
                self._parts.sounding.carry_out(about_sound)

    @Slot()
    def _look_around(self) -> None:
        if self._running is None:
            self._parts.planning.close()
        self._parts.practising.look_around(self._running.desk.console if self._running is not None else None)

    @Slot(str)
    def _try_exercise(self, exercise: str) -> None:
        self._parts.planning.close()
        self._parts.practising.begin_exercise(exercise)

    @Slot()
    def _open_manual(self) -> None:
        self._parts.keys.recall()
        running = self._running
        self._parts.manual.open(self._parts.front.window(), running.session if running is not None else None)

    @Slot()
    def _quit(self) -> None:
        self._for_program(ActionId.QUIT.value)

    @Slot()
    def back_home(self) -> None:
        """Leave the session as it stands; Home offers to continue it."""
        self._parts.practising.close()
        self._parts.browsing.close()
        self._parts.copies.close()
        self._parts.rooms.close()
        if self._running is not None:
            self._parts.afterwards.close()
            self._running.close()
            self._parts.front.running = None
            self._services.sessions.keys.forget()
        self._parts.home.open()
        self._parts.calls.take_in_waiting()

    def _show_results(self, running: "Running") -> None:
        if running.session.ended is None:
            self._parts.front.warn(self.tr("The results can be looked at once the session has ended."))
        else:
            self._parts.afterwards.show(running.conductor)

    @Slot(str)
    def _leave(self, session: str) -> None:
        """Let go of a session that is about to be deleted; its paper, too, would come back from memory."""
        self._parts.paperwork.close()
        if self._running is not None and self._running.session.details.id == session:
            self.back_home()

    @Slot(str, object)
    def _check_room_of(self, place: str, start: "Instant | None") -> None:
        self._parts.keys.recall()
        self._parts.rooms.check_from_home(self._parts.front.window(), place, start)
