"""The present moment of a session, brought to the room and to the facilitator."""

from msgspec.structs import replace

from app.domain.console import Advice
from app.domain.console_frame import Steady, console_frame, steady_part
from app.domain.history import History
from app.domain.instants import Instant
from app.domain.session import Session
from app.domain.stage_frame import stage_frame
from ui.console.console_window import ConsoleWindow
from ui.run.jumps import JumpWatch
from ui.run.projector import Projector
from ui.run.room_desk import RoomDesk
from ui.run.showing import Showing
from ui.stage.stage_window import StageWindow


class Present:
    """Makes the frames of a moment and has the windows show them."""

    def __init__(
        self,
        stage: StageWindow,
        console: ConsoleWindow,
        projector: Projector,
        showing: Showing,
        room: RoomDesk,
        jumps: JumpWatch,
    ) -> None:
        """Know the windows, and who has a word in what they show."""
        self._stage = stage
        self._console = console
        self._projector = projector
        self._showing = showing
        self._room = room
        self._jumps = jumps
        self._steady: Steady | None = None
        self._reminder = ""

    def show(self, history: History, now: Instant) -> None:
        """Show this moment everywhere."""
        # The room's second turns first; what the console has to do would make it late.
        stage = self._room.over(stage_frame(history.session, now))
        self._stage.show_frame(stage)
        self._showing.show_frame(stage)
        self._showing.paint_now()
        self._steady = steady_part(history.session, now, self._steady)
        frame = console_frame(history, now, self._steady, stage)
        jumps = self._jumps.advice(history.session, now)
        frame = replace(frame, advice=(*jumps, *frame.advice, *self._reminders(history.session)))
        self._console.show_frame(frame)
        self.show_shape()

    def show_anew(self, history: History, now: Instant) -> None:
        """Show this moment in another language than the one before."""
        self._steady = None
        self.show(history, now)

    def show_shape(self) -> None:
        """Say which projector there is, and give the preview the shape of its picture."""
        aspect = self._showing.aspect(self._projector.aspect())
        lost = self._projector.is_lost and not self._projector.is_mirrored
        self._console.show_projector(self._projector.words(), aspect, lost=lost)

    def remind(self, sentence: str) -> bool:
        """Say this on the console from the next moment on, until the first step begins; whether it is new."""
        is_new = sentence != self._reminder
        self._reminder = sentence
        return is_new

    def reminds(self, session: Session) -> bool:
        """Whether the console says what was not looked at."""
        return bool(self._reminder) and session.position is None and session.ended is None

    def _reminders(self, session: Session) -> tuple[Advice, ...]:
        return (Advice(self._reminder, (), None),) if self.reminds(session) else ()
