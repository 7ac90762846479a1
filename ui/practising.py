"""Practice within the program: the guided look, a day to try things on, and a single exercise."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.identifiers import ExerciseId
from app.services.bootstrap import Services
from app.services.clock import SystemClock
from app.services.journal import NotSaved
from ui.console.notice_strip import Severity
from ui.home.desk import HomeDesk

if TYPE_CHECKING:
    from app.services.practice import Practice
    from ui.console.console_window import ConsoleWindow
    from ui.tour.desk import TourDesk

PREFERENCE = "looked-around"


class Practising(QObject):
    """Opens practice sessions, and leads whoever is new here through one of them."""

    run_requested = Signal(object)
    """A practice session is ready to be run: an `OpenSession`."""

    led_on = Signal()
    """The practice session of the guided look is open: answer with `look_around` at its console."""

    def __init__(self, services: Services, home: HomeDesk, parent: QObject) -> None:
        """Nothing is open yet; the guided look is loaded when it is first wanted."""
        super().__init__(parent)
        self._services, self._home = services, home
        self._tour: TourDesk | None = None

    @Slot()
    def begin_sample(self) -> None:
        """Open a day that is under way."""
        try:
            self.run_requested.emit(self._practice().sample(SystemClock().now()))
        except NotSaved as trouble:
            self._home.say(trouble.sentence, Severity.ERROR)

    @Slot(str)
    def begin_exercise(self, exercise: str) -> None:
        """Open a session of one exercise alone."""
        found = self._services.catalogue.exercises[ExerciseId(exercise)]
        try:
            self.run_requested.emit(self._practice().of_exercise(found, SystemClock()))
        except NotSaved as trouble:
            self._home.say(trouble.sentence, Severity.ERROR)

    def welcome(self) -> None:
        """Lead whoever is here for the first time; whoever has sessions or was led before is left alone."""
        library = self._services.library
        if library.preference(PREFERENCE) or self._home.has_something:
            return
        self.look_around(None)

    def look_around(self, console: "ConsoleWindow | None") -> None:
        """Lead from Home on, or through the console of the session that runs."""
        from ui.tour.desk import TourDesk

        if self._tour is None:
            self._tour = TourDesk(self._home.window, self)
            self._tour.practice_requested.connect(self._open_for_tour)
        if console is None:
            self._tour.begin()
        else:
            self._tour.go_on_at(console)
        self._remember()

    def close(self) -> None:
        """Lead nobody any further."""
        if self._tour is not None:
            self._tour.end()

    @Slot()
    def _open_for_tour(self) -> None:
        self.close()
        self.begin_sample()
        self.led_on.emit()

    def _remember(self) -> None:
        """Nobody is led twice unasked; where that cannot be written, once more is no harm."""
        try:
            self._services.library.prefer(PREFERENCE, "yes")
        except OSError as error:
            self._home.say(self.tr("This could not be remembered: {0}.").format(error.strerror), Severity.WARNING)

    def _practice(self) -> "Practice":
        from app.services.practice import Practice

        return Practice(self._services.content, self._services.catalogue, self._services.sessions)
