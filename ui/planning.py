"""The planner within the program: opened from Home, it leads to the start page and to paper."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.identifiers import ExerciseId, WorkshopId
from app.domain.session import Session
from app.domain.workshop import Workshop
from app.services.bootstrap import Services
from app.services.clock import SystemClock
from ui.console.notice_strip import Severity
from ui.home.desk import HomeDesk
from ui.theme.theme import Theme

if TYPE_CHECKING:
    from app.services.own_workshops import OwnWorkshop
    from ui.plan.desk import PlanDesk

_USUAL_START = "09:30"


class Planning(QObject):
    """Takes turns with Home: one of the two is seen."""

    paper_requested = Signal(object)
    """The paper of a planned day is wanted: a `Session` that never began."""

    exercise_requested = Signal(str)
    """An exercise is to be written: its `ExerciseId`, or nothing where all are to be offered."""

    hand_on_requested = Signal(object)
    """A planned day is wanted as a file: a `Workshop`."""

    program_requested = Signal(str)
    """Something that the whole program does: an `ActionId`."""

    def __init__(self, services: Services, home: HomeDesk, theme: Theme, parent: QObject) -> None:
        """Listen to Home; the planner is made when it is first wanted."""
        super().__init__(parent)
        self._services, self._home, self._theme = services, home, theme
        self._desk: PlanDesk | None = None
        home.window.wishes.plan_requested.connect(self._open)
        home.window.wishes.new_requested.connect(self._begin_new)

    @property
    def desk(self) -> "PlanDesk | None":
        """The planner while it is seen."""
        return self._desk if self._desk is not None and self._desk.window.isVisible() else None

    @property
    def place(self) -> str:
        """Where the day takes place that is planned now; empty where nobody said it."""
        return self.desk.now.place if self.desk is not None else ""

    @property
    def language(self) -> str:
        """The language of the day that is planned now; empty where none is."""
        return self.desk.now.workshop.language if self.desk is not None else ""

    def show_theme(self, theme: Theme) -> None:
        """Paint with the colours of another theme."""
        self._theme = theme
        if self._desk is not None:
            self._desk.window.show_theme(theme)

    def follow_library(self) -> None:
        """Exercises were changed: show the planned day with what they are now."""
        if self._desk is not None:
            self._desk.follow_library()

    @Slot(str, str)
    def use_copy(self, exercise: str, own: str) -> None:
        """An exercise was copied into one's own: the planned day may have been waiting for it."""
        if self._desk is not None:
            self._desk.use_copy(ExerciseId(exercise), ExerciseId(own))

    def close(self) -> None:
        """Put the planner away; what was planned is on disk."""
        if self._desk is not None:
            self._desk.window.close()

    def let_go(self) -> None:
        """Have the planner deleted: the program is at its end."""
        if self._desk is not None:
            self._desk.window.deleteLater()

    @Slot(str)
    def _open(self, name: str) -> None:
        """Plan an own workshop, or a copy of one of ours."""
        shelf, ours = self._services.own_workshops, self._services.catalogue.workshops
        try:
            if WorkshopId(name) in ours:
                self._plan(shelf.copy_of(ours[WorkshopId(name)]), kept=False)
            elif (own := shelf.get(name)) is not None:
                self._plan(own, kept=True)
        except OSError as error:
            self._refuse(error)

    @Slot()
    def _begin_new(self) -> None:
        shelf = self._services.own_workshops
        try:
            self._plan(shelf.copy_of(self._empty()), kept=False)
        except OSError as error:
            self._refuse(error)

    @Slot(str, str)
    def put(self, exercise: str, workshop: str) -> None:
        """Put an exercise into an own workshop, or into a new one where none is named, and plan it."""
        shelf = self._services.own_workshops
        try:
            own = shelf.get(workshop) if workshop else None
            new = own or shelf.copy_of(self._empty())
        except OSError as error:
            self._refuse(error)
            return
        self._plan(new, kept=own is not None)
        if self._desk is not None:
            self._desk.add(ExerciseId(exercise))

    def _refuse(self, error: OSError) -> None:
        self._home.say(self.tr("The data folder cannot be read: {0}.").format(error.strerror), Severity.ERROR)

    def _empty(self) -> Workshop:
        """A day with nothing in it yet, in the language in which exercises are offered."""
        from app.services.own_workshops import empty_workshop

        return empty_workshop(self.tr("New workshop"), _USUAL_START, self._services.catalogue.language)

    def _plan(self, own: "OwnWorkshop", *, kept: bool) -> None:
        from ui.plan.desk import PlanDesk

        if self._desk is None:
            self._desk = PlanDesk(self._services, self._theme)
            self._desk.start_requested.connect(self._prepare)
            self._desk.paper_requested.connect(self._make_paper)
            self._desk.program_requested.connect(self.program_requested)
            self._desk.exercise_requested.connect(self.exercise_requested)
            self._desk.hand_on_requested.connect(self.hand_on_requested)
            self._desk.window.closed.connect(self._home.open)
        self._desk.open(own, kept=kept)
        self._home.window.hide()

    @Slot(str)
    def _prepare(self, workshop: str) -> None:
        self._home.open()
        self._home.prepare(workshop)

    @Slot(object)
    def _make_paper(self, own: "OwnWorkshop") -> None:
        from app.services.planned_session import planned_session

        session: Session = planned_session(own, self._services.catalogue_in(own.workshop.language), SystemClock().now())
        self.paper_requested.emit(session)
