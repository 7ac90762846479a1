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
from ui.home.wishes import HomeWishes
from ui.language.anew import take_out
from ui.language.language import LANGUAGE
from ui.widgets.within_screen import keep_within_screen

if TYPE_CHECKING:
    from app.domain.follow_up import Earlier
    from ui.actions.keys_sheet import KeysSheet
    from ui.actions.spec import ActionId
    from ui.home.start_page import StartPage
    from ui.room.room_dialog import RoomDialog

_FIRST_SIZE = QSize(1180, 720)


class HomeWindow(QMainWindow):
    """Shows what it is given and asks for the rest through its `wishes`."""

    language_changed = Signal()
    """Another language is spoken: have the window built anew, and show it everything once more."""

    closed = Signal()
    """The window was closed by the facilitator."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wishes = HomeWishes(self)
        self.resize(_FIRST_SIZE)
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
        self._home = HomePage(self.wishes)
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
            self._room.changed.connect(self.wishes.room_changed)
        self._room.show_venue(venue)
        self._room.open()

    def show_earlier(self, earlier: "tuple[Earlier, ...]") -> None:
        """Offer sessions whose actions the one on the start page may open with."""
        self._start_page().show_earlier(earlier)

    def show_actions(self, earlier: "Earlier") -> None:
        """Open the session on the start page with the actions of a file."""
        self._start_page().show_actions(earlier)

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
            self.wishes.restore_requested.emit()
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
                self.wishes.program_requested.emit(asked.value)
            case ActionId.TOUR | ActionId.SAMPLE | ActionId.COPIES | ActionId.HELP:
                self.wishes.program_requested.emit(asked.value)
            case ActionId.CHANGE_KEYS | ActionId.LEARN_CLICKER | ActionId.PRINT_KEYS:
                self.wishes.program_requested.emit(asked.value)
            case ActionId() if SPECS[asked].group is Group.SOUND:
                self.wishes.program_requested.emit(asked.value)
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
            self.wishes.room_check_requested.emit(self._start.place, self._start.planned_start)
        else:
            self.wishes.room_check_requested.emit("", None)

    def _toggle_full_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def _show_keys(self) -> None:
        from ui.actions.keys_sheet import KeysSheet

        if self._keys is None:
            self._keys = KeysSheet(self)
            self._keys.wished.connect(self.wishes.program_requested)
        self._keys.show()

    def _start_page(self) -> "StartPage":
        """The page is made when it is first wanted, for Home is painted sooner without it."""
        from ui.home.start_page import StartPage

        if self._start is None:
            self._start = StartPage()
            self._start.start_requested.connect(self.wishes.start_requested)
            self._start.earlier_requested.connect(self.wishes.earlier_requested)
            self._start.actions_requested.connect(self.wishes.actions_requested)
            self._start.back_requested.connect(self.show_first_page)
            self._start.sound_requested.connect(self.wishes.program_requested)
            self._start.room_requested.connect(self.wishes.room_requested)
            self._start.room_check_requested.connect(self._ask_for_room_check)
            self._pages.addWidget(self._start)
        return self._start

    def _listen(self) -> None:
        past, wishes = self._home.past, self.wishes
        past.continue_requested.connect(wishes.continue_requested)
        past.remove_requested.connect(wishes.remove_requested)
        past.open_requested.connect(wishes.open_requested)
        past.results_requested.connect(wishes.results_requested)
        past.handouts_requested.connect(wishes.handouts_requested)
        past.export_requested.connect(wishes.export_requested)
        past.folder_requested.connect(wishes.folder_requested)
