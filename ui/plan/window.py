"""The planner's window: the head, and below it day, people and room."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.venue import Venue
from ui.actions.keys_sheet import KeysSheet
from ui.actions.spec import ActionId
from ui.console.notice_strip import REFUSAL, NoticeStrip, Severity
from ui.language.anew import take_out
from ui.language.language import LANGUAGE
from ui.plan.day_tab import DayTab
from ui.plan.frames import LibraryRow, People, PlanFrame, VersionRow
from ui.plan.head import PlanHead
from ui.plan.people_tab import PeopleTab
from ui.plan.room_tab import RoomTab
from ui.plan.shortcuts import PlanShortcuts
from ui.plan.versions_dialog import VersionsDialog
from ui.theme.theme import Theme
from ui.widgets.stepping_back import steps_back
from ui.widgets.within_screen import keep_within_screen


class PlanWindow(QMainWindow):
    """Shows a workshop that is planned and asks for everything else."""

    edit_requested = Signal(object)
    """Something is to be otherwise: an `Edit`. The answer is `show_plan`, after `show_refusal` where it cannot be."""

    action_requested = Signal(str)
    """An action that is not done in this window alone: its `ActionId`."""

    people_changed = Signal(str)
    """Other people are coming: the text of the roster."""

    place_changed = Signal(str, str)
    """Another place or facilitator: both as they are typed."""

    venue_changed = Signal(object)
    """The room was measured: a `Venue` to be remembered."""

    times_wanted = Signal()
    """The times of earlier sessions are to be taken."""

    version_wanted = Signal(object)
    """Go back to an earlier version: a `VersionRow`."""

    language_changed = Signal()
    """Another language is spoken: have the window built anew, and show it everything once more."""

    closed = Signal()
    """The window was closed by the facilitator."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_within_screen(self, QSize(960, 600))
        self._theme = theme
        self._keys: KeysSheet | None = None
        self._versions: VersionsDialog | None = None
        self._shortcuts = PlanShortcuts(self)
        self._shortcuts.pressed.connect(self._carry_out)
        LANGUAGE.changed.connect(self.language_changed)
        self._build()

    def build_anew(self) -> None:
        """Make all that is in the window again, in another language; it is then shown everything once more."""
        if self._versions is not None:
            self._versions.close()
            take_out(self._versions)
            self._versions = None
        take_out(self.takeCentralWidget())
        self._build()

    def _build(self) -> None:
        self.notices = NoticeStrip()
        self.head = PlanHead()
        self.day = DayTab(self._theme)
        self.people = PeopleTab()
        self.room = RoomTab()
        self.tabs = QTabWidget()
        self._lay_out()
        self._listen()

    def show_exercises(self, rows: tuple[LibraryRow, ...]) -> None:
        """Show what there is to choose from."""
        self.day.show_exercises(rows)

    def show_plan(self, frame: PlanFrame) -> None:
        """Show the workshop as it is now."""
        self.setWindowTitle(self.tr("Plan: {0}").format(frame.day.title))
        self.head.show_frame(frame)
        self.day.show_frame(frame)

    def show_people(self, people: People) -> None:
        """Show who is coming and where it is."""
        self.people.show_people(people)
        self.room.show_people(people)

    def show_needs(self, needs: tuple[str, ...]) -> None:
        """Show what the exercises need of a room."""
        self.room.show_needs(needs)

    def show_venue(self, venue: Venue) -> None:
        """Show what is known of the room."""
        self.room.show_venue(venue)

    def show_versions(self, rows: tuple[VersionRow, ...]) -> None:
        """Offer earlier versions."""
        if self._versions is None:
            self._versions = VersionsDialog(self.tr("The plan alone: who is coming stays as it is."), self)
            self._versions.version_wanted.connect(self.version_wanted)
        self._versions.show_versions(rows)
        self._versions.open()

    def show_refusal(self, sentence: str) -> None:
        """Say why something could not be done; the day stays as it was."""
        self.day.timeline.forget_next()
        self.notices.show_notice(sentence, Severity.WARNING, REFUSAL)

    def show_theme(self, theme: Theme) -> None:
        """Paint with the colours of another theme."""
        self._theme = theme
        self.day.timeline.show_theme(theme)

    def begin(self, *, new: bool) -> None:
        """Put the keyboard where the work begins: into the title of what is new, else into the day."""
        self.tabs.setCurrentWidget(self.day)
        if new:
            self.head.focus_title()
        else:
            self.day.focus_first()

    @Slot(str, int)
    def _carry_out(self, name: str, number: int) -> None:
        action = ActionId(name)
        match action:
            case ActionId.KEYS:
                self._show_keys()
            case ActionId.FULL_SCREEN:
                self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
            case ActionId.PLAN_TABS:
                self._show_tab(number - 1)
            case ActionId.PLAN_LIBRARY | ActionId.PLAN_BREAK | ActionId.PLAN_SLACK:
                self.tabs.setCurrentWidget(self.day)
                self.day.carry_out(action)
            case _:
                self.action_requested.emit(name)

    @Slot(str)
    def _press(self, name: str) -> None:
        self._carry_out(name, 0)

    @Slot()
    def _want_own(self) -> None:
        self.action_requested.emit(ActionId.PLAN_OWN.value)

    def _show_tab(self, number: int) -> None:
        self.tabs.setCurrentIndex(number)
        (self.day, self.people, self.room)[number].focus_first()

    def _show_keys(self) -> None:
        if self._keys is None:
            self._keys = KeysSheet(self)
            self._keys.wished.connect(self.action_requested)
        self._keys.show()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not steps_back(event, self._back_to_day, self.notices):
            super().keyPressEvent(event)

    def _back_to_day(self) -> None:
        self.tabs.setCurrentWidget(self.day)
        self.day.timeline.setFocus()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        self.closed.emit()

    def _listen(self) -> None:
        self.head.edit_requested.connect(self.edit_requested)
        self.head.action_requested.connect(self._press)
        self.day.edit_requested.connect(self.edit_requested)
        self.day.times_wanted.connect(self.times_wanted)
        self.day.own_wanted.connect(self._want_own)
        self.people.people_changed.connect(self.people_changed)
        self.room.place_changed.connect(self.place_changed)
        self.room.venue_changed.connect(self.venue_changed)

    def _lay_out(self) -> None:
        self.tabs.addTab(self.day, self.tr("Day"))
        self.tabs.addTab(self.people, self.tr("People"))
        self.tabs.addTab(self.room, self.tr("Room"))
        self.tabs.tabBar().setAccessibleName(self.tr("Day, people, room"))
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notices)
        column.addWidget(self.head)
        column.addWidget(self.tabs, 1)
        self.setCentralWidget(whole)
        if self.isVisible():
            # It would be shown only later, and what is not shown takes no focus.
            whole.show()
