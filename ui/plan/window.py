"""The planner's window: the head, and below it day, people and room."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QTabWidget, QWidget
from typing_extensions import override

from app.domain.venue import Venue
from ui.actions.spec import ActionId, Where
from ui.editor.shortcuts import EditorShortcuts
from ui.editor.window import EditorWindow
from ui.plan.day_tab import DayTab
from ui.plan.frames import LibraryRow, People, PlanFrame
from ui.plan.head import PlanHead
from ui.plan.people_tab import PeopleTab
from ui.plan.room_tab import RoomTab
from ui.theme.theme import Theme


class PlanWindow(EditorWindow):
    """Shows a workshop that is planned and asks for everything else.

    What is to be otherwise is asked for as an `Edit`. The answer is `show_plan`, after `show_refusal` where it
    cannot be.
    """

    head: PlanHead

    people_changed = Signal(str)
    """Other people are coming: the text of the roster."""

    place_changed = Signal(str, str)
    """Another place or facilitator: both as they are typed."""

    venue_changed = Signal(object)
    """The room was measured: a `Venue` to be remembered."""

    times_wanted = Signal()
    """The times of earlier sessions are to be taken."""

    @override
    def _set_up(self) -> QWidget:
        self.head = PlanHead()
        self.day = DayTab(self._theme)
        self.people = PeopleTab()
        self.room = RoomTab()
        self.tabs = QTabWidget()
        self._name_tabs()
        self._listen()
        return self.tabs

    @override
    def _hear_keys(self) -> EditorShortcuts:
        return EditorShortcuts(self, (Where.PLAN, Where.PROGRAM))

    @override
    def _left_as_it_is(self) -> str:
        return self.tr("The plan alone: who is coming stays as it is.")

    @override
    def _back(self) -> None:
        self.tabs.setCurrentWidget(self.day)
        self.day.timeline.setFocus()

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

    @override
    def show_refusal(self, sentence: str) -> None:
        self.day.timeline.forget_next()
        super().show_refusal(sentence)

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

    @override
    def _do(self, action: ActionId, number: int) -> bool:
        match action:
            case ActionId.PLAN_TABS:
                self._show_tab(number - 1)
            case ActionId.PLAN_LIBRARY | ActionId.PLAN_BREAK | ActionId.PLAN_SLACK:
                self.tabs.setCurrentWidget(self.day)
                self.day.carry_out(action)
            case _:
                return False
        return True

    @Slot()
    def _want_own(self) -> None:
        self.action_requested.emit(ActionId.PLAN_OWN.value)

    def _show_tab(self, number: int) -> None:
        self.tabs.setCurrentIndex(number)
        (self.day, self.people, self.room)[number].focus_first()

    def _listen(self) -> None:
        self.head.edit_requested.connect(self.edit_requested)
        self.day.edit_requested.connect(self.edit_requested)
        self.day.times_wanted.connect(self.times_wanted)
        self.day.own_wanted.connect(self._want_own)
        self.people.people_changed.connect(self.people_changed)
        self.room.place_changed.connect(self.place_changed)
        self.room.venue_changed.connect(self.venue_changed)

    def _name_tabs(self) -> None:
        self.tabs.addTab(self.day, self.tr("Day"))
        self.tabs.addTab(self.people, self.tr("People"))
        self.tabs.addTab(self.room, self.tr("Room"))
        self.tabs.setCornerWidget(self.head.ways_back)
        self.tabs.tabBar().setAccessibleName(self.tr("Day, people, room"))
