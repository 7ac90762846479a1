"""The first window: Home, and the page to start a workshop."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.venue import Venue
from ui.console.notice_strip import NoticeStrip, Severity
from ui.home.frames import HomeFrame, InterruptedCard, StartFrame
from ui.home.home_page import HomePage
from ui.language.anew import take_out
from ui.language.language import LANGUAGE
from ui.widgets.within_screen import keep_within_screen

if TYPE_CHECKING:
    from ui.actions.keys_sheet import KeysSheet
    from ui.actions.spec import ActionId
    from ui.home.start_page import StartPage
    from ui.room.room_dialog import RoomDialog


class HomeWindow(QMainWindow):
    """Shows what it is given and asks for the rest."""

    workshop_chosen = Signal(str)
    """A ready workshop was chosen: its `WorkshopId`. The answer is `show_start`."""

    plan_requested = Signal(str)
    """A workshop is to be planned: its `WorkshopId`."""

    new_requested = Signal()
    """A day is to be planned from nothing."""

    hand_on_requested = Signal(str)
    """An own workshop is wanted as a file: its `WorkshopId`."""

    file_requested = Signal()
    """A file of a colleague is to be chosen."""

    file_dropped = Signal(str)
    """A file of a colleague was dropped here: its path."""

    exercises_requested = Signal()
    """The exercises are wanted, to write one's own."""

    duplicate_requested = Signal(str)
    """An own workshop is wanted once more: its `WorkshopId`."""

    delete_requested = Signal(str)
    """An own workshop is to go: its `WorkshopId`."""

    restore_requested = Signal()
    """The own workshop that was deleted last is to come back."""

    start_requested = Signal(object)
    """Start a session: a `StartWish`. Where it cannot be done, the answer is `show_refusal`."""

    continue_requested = Signal(str, bool)
    """Go on with an interrupted session: its `SessionId`, and whether the room waited."""

    close_requested = Signal(str)
    """End an interrupted session as it stands: its `SessionId`."""

    remove_requested = Signal(str)
    """A practice session is to be thrown away: its `SessionId`."""

    open_requested = Signal(str)
    """A session that was copied from another laptop is to be taken in: the path of its folder or its journal."""

    results_requested = Signal(str)
    """Look at what a past session brought: its `SessionId`."""

    close_down_requested = Signal(str)
    """A session whose day of deletion is over is to go: its `SessionId`."""

    keep_requested = Signal(str, int)
    """A session is to be kept so many days longer: its `SessionId`, and the days."""

    handouts_requested = Signal(str)
    """Look at the paper of a past session: its `SessionId`."""

    export_requested = Signal(str, str)
    """Write a past session for other programs: its `SessionId`, and `json`, `csv` or `md`."""

    folder_requested = Signal(str)
    """Show where a past session lies: its `SessionId`."""

    sound_requested = Signal(str)
    """One of the actions about sound: its `ActionId`."""

    room_requested = Signal(str)
    """The room of a place is to be measured: the place's name. The answer is `show_room`."""

    room_changed = Signal(object)
    """The room was measured: a `Venue` to be remembered."""

    keys_requested = Signal(str)
    """Keys are to be changed, learned or printed, or something of the whole program is wanted: an `ActionId`."""

    room_check_requested = Signal(str, object)
    """The room is to be checked: place and planned start (an `Instant`) as the start page has them; no place and None
    where it is not open."""

    language_chosen = Signal(str)
    """Ready workshops are wanted in another language: its code."""

    language_changed = Signal()
    """Another language is spoken: have the window built anew, and show it everything once more."""

    closed = Signal()
    """The window was closed by the facilitator."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_within_screen(self, QSize(900, 600))
        self._keys: KeysSheet | None = None
        self._room: RoomDialog | None = None
        LANGUAGE.changed.connect(self.language_changed)
        self._build()

    @property
    def has_start(self) -> bool:
        """Whether there is a start page, with what was typed into it."""
        return self._start is not None

    @property
    def shows_start(self) -> bool:
        """Whether the start page is open."""
        return self._start is not None and self._pages.currentWidget() is self._start

    def build_anew(self) -> None:
        """Make all that is in the window again, in another language; it is then shown everything once more."""
        for dialog in (self._keys, self._room):
            if dialog is not None:
                dialog.close()
                dialog.deleteLater()
        self._keys = self._room = None
        take_out(self.takeCentralWidget())
        self._build()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Sparkroom"))
        self.notices = NoticeStrip()
        self._home = HomePage()
        self._start: StartPage | None = None
        self._pages = QStackedWidget()
        self._pages.addWidget(self._home)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notices)
        column.addWidget(self._pages, 1)
        self.setCentralWidget(whole)
        if self.isVisible():
            # It would be shown only later, and what is not shown takes no focus.
            whole.show()
        self._listen()

    @property
    def page(self) -> HomePage:
        """The first page, with its parts."""
        return self._home

    def show_home(self, frame: HomeFrame) -> None:
        """Show what there is now; the page that is open stays open."""
        self._home.show_home(frame)

    def show_interrupted(self, interrupted: tuple[InterruptedCard, ...]) -> None:
        """Let the clocks of the interrupted sessions go on."""
        self._home.show_interrupted(interrupted)

    def show_start(self, frame: StartFrame) -> None:
        """Open the start page for a workshop."""
        page = self._start_page()
        self._pages.setCurrentWidget(page)
        page.show_start(frame)

    def show_refusal(self, sentence: str) -> None:
        """Say why something could not be done; everything stays as it was."""
        self.notices.show_notice(sentence, Severity.ERROR)

    def show_room(self, venue: Venue) -> None:
        """Open the window where a room is measured; a room check that is open has the same fields."""
        from ui.room.room_dialog import RoomDialog
        from ui.room_check.window import RoomCheckWindow

        check = next((each for each in self.findChildren(RoomCheckWindow) if each.isVisible()), None)
        if check is not None:
            check.show_measuring(venue)
            check.activateWindow()
            return
        if self._room is None:
            self._room = RoomDialog(self, with_card=False)
            self._room.changed.connect(self.room_changed)
        self._room.show_venue(venue)
        self._room.open()

    def clear_roster(self) -> None:
        """Forget the people that were typed: their session has begun, and the next one has others."""
        self._start_page().clear_roster()

    @Slot()
    def show_first_page(self) -> None:
        """Go back to Home."""
        self._pages.setCurrentWidget(self._home)
        self._home.focus_first()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo) and self._pages.currentWidget() is self._home:
            self.restore_requested.emit()
        elif event.key() != Qt.Key.Key_Escape:
            self._for_program(event)
        elif self.notices.is_showing:
            self.notices.dismiss()
        elif self.shows_start:
            self.show_first_page()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        self.closed.emit()

    def _for_program(self, event: QKeyEvent) -> None:
        """Do what a key asks for without a session, where that can be done here."""
        # Here and not above, as below: Home is painted without waiting for what it does not show.
        from ui.actions.assigned import KEYS
        from ui.actions.spec import ActionId, Group, Where
        from ui.actions.table import SPECS

        asked = KEYS.action_at(Where.PROGRAM, event.keyCombination())
        match asked:
            case ActionId.KEYS:
                self._show_keys()
            case ActionId.FULL_SCREEN:
                self._toggle_full_screen()
            case ActionId.ROOM_CHECK:
                self._ask_for_room_check()
            case ActionId.QUIT | ActionId.THEME | ActionId.ABOUT | ActionId.LIBRARY | ActionId.LANGUAGE:
                self.keys_requested.emit(asked.value)
            case ActionId.TOUR | ActionId.SAMPLE | ActionId.HELP:
                self.keys_requested.emit(asked.value)
            case ActionId.CHANGE_KEYS | ActionId.LEARN_CLICKER | ActionId.PRINT_KEYS:
                self.keys_requested.emit(asked.value)
            case ActionId() if SPECS[asked].group is Group.SOUND:
                self.sound_requested.emit(asked.value)
            case _ if self._for_the_start(KEYS.action_at(Where.CONSOLE, event.keyCombination())):
                pass
            case _:
                super().keyPressEvent(event)

    def _for_the_start(self, asked: "ActionId | None") -> bool:
        """Measure the room where its place is typed; whether that was asked for."""
        from ui.actions.spec import ActionId

        if asked is not ActionId.ROOM or self._start is None or self._pages.currentWidget() is not self._start:
            return False
        self._start.ask_for_room()
        return True

    @Slot()
    def _ask_for_room_check(self) -> None:
        if self._start is not None and self._pages.currentWidget() is self._start:
            self.room_check_requested.emit(self._start.place, self._start.planned_start)
        else:
            self.room_check_requested.emit("", None)

    def _toggle_full_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def _show_keys(self) -> None:
        from ui.actions.keys_sheet import KeysSheet

        if self._keys is None:
            self._keys = KeysSheet(self)
            self._keys.wished.connect(self.keys_requested)
        self._keys.show()

    def _start_page(self) -> "StartPage":
        """The page is made when it is first wanted, for Home is painted sooner without it."""
        from ui.home.start_page import StartPage

        if self._start is None:
            self._start = StartPage()
            self._start.start_requested.connect(self.start_requested)
            self._start.back_requested.connect(self.show_first_page)
            self._start.sound_requested.connect(self.sound_requested)
            self._start.room_requested.connect(self.room_requested)
            self._start.room_check_requested.connect(self._ask_for_room_check)
            self._pages.addWidget(self._start)
        return self._start

    def _listen(self) -> None:
        self._home.workshop_chosen.connect(self.workshop_chosen)
        self._home.plan_requested.connect(self.plan_requested)
        self._home.new_requested.connect(self.new_requested)
        self._home.hand_on_requested.connect(self.hand_on_requested)
        self._home.file_requested.connect(self.file_requested)
        self._home.file_dropped.connect(self.file_dropped)
        self._home.exercises_requested.connect(self.exercises_requested)
        self._home.duplicate_requested.connect(self.duplicate_requested)
        self._home.delete_requested.connect(self.delete_requested)
        self._home.restore_requested.connect(self.restore_requested)
        self._home.continue_requested.connect(self.continue_requested)
        self._home.close_requested.connect(self.close_requested)
        self._home.action_requested.connect(self.keys_requested)
        self._home.past.continue_requested.connect(self.continue_requested)
        self._home.past.remove_requested.connect(self.remove_requested)
        self._home.language_chosen.connect(self.language_chosen)
        self._home.results_requested.connect(self.results_requested)
        self._home.close_down_requested.connect(self.close_down_requested)
        self._home.keep_requested.connect(self.keep_requested)
        self._home.past.open_requested.connect(self.open_requested)
        self._home.past.results_requested.connect(self.results_requested)
        self._home.past.handouts_requested.connect(self.handouts_requested)
        self._home.past.export_requested.connect(self.export_requested)
        self._home.past.folder_requested.connect(self.folder_requested)
