"""What keys do to the windows of a session, beyond the session itself."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.domain.commands import SetStage, ShowMessage
from app.domain.session import Session
from app.domain.stage import StageState
from ui.actions.keys_sheet import KeysSheet
from ui.actions.spec import ActionId
from ui.console.console_window import ConsoleWindow
from ui.run.identify import ScreenCards
from ui.run.one_screen import OneScreen
from ui.run.projector import Projector
from ui.run.room_desk import RoomDesk


class WindowKeys(QObject):
    """Swaps, folds, identifies, measures and explains; what is not about windows goes on to the program."""

    program_requested = Signal(str)
    """Something that the windows cannot do: an `ActionId`."""

    command_requested = Signal(object)
    """The session is asked for something: a `Command`."""

    def __init__(
        self,
        console: ConsoleWindow,
        projector: Projector,
        one_screen: OneScreen,
        room: RoomDesk,
        cards: ScreenCards,
        session: Callable[[], Session],
        put_reminder_away: Callable[[], bool],
        parent: QObject,
    ) -> None:
        """Know the windows and what looks after them, and the session as it is at any moment.

        `put_reminder_away` takes away what the console reminds of; it tells whether there was anything.
        """
        super().__init__(parent)
        self._console = console
        self._projector = projector
        self._one_screen = one_screen
        self._room = room
        self._cards = cards
        self._session = session
        self._put_reminder_away = put_reminder_away
        self._sheet: KeysSheet | None = None

    def obey(self, action_id: ActionId) -> None:
        """Do what was asked for, or ask the program."""
        match action_id:
            case ActionId.SCREENS:
                self._projector.swap()
            case ActionId.IDENTIFY:
                self._cards.show_or_put_away()
            case ActionId.FOLD:
                self._one_screen.toggle()
            case ActionId.ROOM:
                self._room.open_form()
            case ActionId.TEST_CARD:
                self._room.toggle_card()
            case ActionId.FULL_SCREEN:
                self._one_screen.toggle_full_screen()
            case ActionId.KEYS:
                self._show_sheet()
            case ActionId.CLEAR:
                self._clear()
            case _:
                self.program_requested.emit(action_id.value)

    def close(self) -> None:
        """Close what was opened by a key."""
        self._cards.put_away()
        if self._sheet is not None:
            self._sheet.close()

    def _clear(self) -> None:
        choice = self._session().stage
        if self._room.shows_card:
            self._room.take_card_away()
        elif choice.message:
            self.command_requested.emit(ShowMessage(""))
        elif choice.state is not StageState.LIVE:
            # What was frozen before a video stays frozen after it.
            self.command_requested.emit(SetStage(choice.under))
        elif not self._put_reminder_away():
            self._one_screen.leave_full_screen()

    def _show_sheet(self) -> None:
        if self._sheet is None:
            self._sheet = KeysSheet(self._console)
            self._sheet.wished.connect(self.program_requested)
        self._sheet.show()
