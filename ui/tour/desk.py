"""The guided look at work: from stop to stop at Home, then at the console of a practice session."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMainWindow

from ui.console.console_window import ConsoleWindow
from ui.home.window import HomeWindow
from ui.language.language import LANGUAGE
from ui.tour.card import TourCard
from ui.tour.stops import Stop, stops_at_console, stops_at_home


class TourDesk(QObject):
    """Leads once; whoever skips it is not asked again."""

    practice_requested = Signal()
    """The rest is to be seen in a practice session: the answer is `go_on_at`."""

    def __init__(self, home: HomeWindow, parent: QObject | None = None) -> None:
        """Nothing is shown yet."""
        super().__init__(parent)
        self._home = home
        self._card: TourCard | None = None
        self._stops: tuple[Stop, ...] = ()
        self._place = 0
        self._before = 0
        self._after = 0
        # What it speaks of is made anew then.
        LANGUAGE.changed.connect(self.end)

    def begin(self) -> None:
        """Begin at Home, from the first stop."""
        self._home.show_first_page()
        stops = stops_at_home(self._home)
        self._lead(self._home, stops, before=0, after=_AT_CONSOLE)

    def go_on_at(self, console: ConsoleWindow) -> None:
        """Go on in a session that is just open."""
        self._lead(console, stops_at_console(console), before=_AT_HOME, after=0)

    @Slot()
    def end(self) -> None:
        """Show nothing more of it."""
        if self._card is not None:
            self._card.put_away()
            self._card = None

    def _lead(self, window: QMainWindow, stops: tuple[Stop, ...], before: int, after: int) -> None:
        self.end()
        self._stops, self._place, self._before, self._after = stops, 0, before, after
        self._card = TourCard(window)
        self._card.next_wanted.connect(self._next)
        self._card.back_wanted.connect(self._back)
        self._card.skipped.connect(self._give_up)
        self._show()

    def _show(self) -> None:
        assert self._card is not None
        whole = self._before + len(self._stops) + self._after
        number = self._before + self._place + 1
        self._card.show_stop(self._stops[self._place], number, whole, may_go_back=self._place > 0)

    @Slot()
    def _next(self) -> None:
        if self._place + 1 < len(self._stops):
            self._place += 1
            self._show()
        elif self._after:
            self.practice_requested.emit()
        else:
            self._give_up()

    @Slot()
    def _back(self) -> None:
        if self._place > 0:
            self._place -= 1
            self._show()

    @Slot()
    def _give_up(self) -> None:
        window = self._card.window() if self._card is not None else None
        self.end()
        if window is self._home:
            self._home.show_first_page()
        elif isinstance(window, ConsoleWindow):
            # The last stop says to type what the room says.
            window.body.note_line.take_focus()


_AT_HOME, _AT_CONSOLE = 3, 4
