"""The room of a running session: its measures lay out the stage, and its test card stands before every picture."""

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.domain.language import spoken
from app.domain.stage import ProjectorTest, StageFrame, StageState
from app.domain.venue import Venue, measured
from ui.console.console_window import ConsoleWindow
from ui.room.room_dialog import RoomDialog
from ui.run.venue_keeper import VenueKeeper
from ui.stage.stage_window import StageWindow


class RoomDesk(QObject):
    """Tells stage and previews what the room is like, and opens the window where it is measured."""

    frame_changed = Signal()
    """The room is to see something else: ask `over()` again."""

    card_changed = Signal(bool)
    """The test card is up, or away."""

    def __init__(self, keeper: VenueKeeper, stage: StageWindow, console: ConsoleWindow) -> None:
        """Look after the room that a stage stands in."""
        super().__init__(console)
        self._keeper = keeper
        self._stage = stage
        self._console = console
        self._dialog: RoomDialog | None = None
        self._card_up = False
        keeper.changed.connect(self._show_venue)
        self._show_venue(keeper.venue)

    @property
    def shows_card(self) -> bool:
        """Whether the room sees the test card."""
        return self._card_up

    def show_again(self) -> None:
        """Tell a console that was built anew what the room is like."""
        self._show_venue(self._keeper.venue)
        self._console.show_test_card(up=self._card_up)

    def over(self, frame: StageFrame) -> StageFrame:
        """The test card while it is up; else the session's own frame."""
        if not self.shows_card:
            return frame
        venue = self._keeper.venue
        return StageFrame(StageState.LIVE, ProjectorTest(venue.seating, venue.margin), language=spoken())

    def open_form(self) -> None:
        """Open the window where the room is measured."""
        dialog = self._window()
        dialog.show()
        dialog.activateWindow()

    def toggle_card(self) -> None:
        """Show the test card, or take it away."""
        if self.shows_card:
            self.take_card_away()
        else:
            self._window().open_with_card()

    def take_card_away(self) -> None:
        """Let the session's picture come back."""
        self.show_card(False)
        if self._dialog is not None:
            self._dialog.close()

    def close(self) -> None:
        """Close the window, and with it the test card."""
        self.take_card_away()

    def _window(self) -> RoomDialog:
        if self._dialog is None:
            self._dialog = RoomDialog(self._console)
            self._dialog.changed.connect(self._keep)
            self._dialog.card_wanted.connect(self.show_card)
            # Where a screen came or went meanwhile, window managers hand the keyboard to nobody.
            self._dialog.finished.connect(self._console.activateWindow, Qt.ConnectionType.QueuedConnection)
        self._dialog.show_venue(self._keeper.venue)
        return self._dialog

    @Slot(object)
    def _keep(self, venue: Venue) -> None:
        self._keeper.change(lambda known: measured(known, venue))

    @Slot(object)
    def _show_venue(self, venue: Venue) -> None:
        self._stage.view.show_room(venue)
        self._console.show_room(venue)
        if self._dialog is not None:
            self._dialog.show_venue(venue)
        if self.shows_card:
            self.frame_changed.emit()

    @Slot(bool)
    def show_card(self, up: bool) -> None:
        """Show the test card to the room or take it away, for whoever has the fields of its edge."""
        if up != self._card_up:
            self._card_up = up
            self._console.show_test_card(up=up)
            self.frame_changed.emit()
            self.card_changed.emit(up)
