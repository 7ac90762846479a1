"""All that the console shows at one moment."""

import msgspec

from app.domain.console.asking import Advice, LossQuestion, NoteLine, ParkedOffer
from app.domain.console.day import AgendaRow, ConsoleClock, StepCard, Strip
from app.domain.console.panel import Panel
from app.domain.curtain import NOTHING_WAITS, Behind
from app.domain.stage import StageFrame, StageState


class ConsoleFrame(msgspec.Struct, frozen=True):
    """Everything the console shows at one moment. `undo` and `redo` name what would be undone, or are empty.

    `under_desktop` is the state of the stage that comes back when the desktop has been shown.
    """

    title: str
    begun: bool
    ended: bool
    strip: Strip
    agenda: tuple[AgendaRow, ...]
    clock: ConsoleClock | None
    step: StepCard
    panels: tuple[Panel, ...]
    note_line: NoteLine
    advice: tuple[Advice, ...]
    question: LossQuestion | None
    undo: str
    redo: str
    stage: StageFrame
    coming: StageFrame
    coming_title: str
    behind: Behind = NOTHING_WAITS
    under_desktop: StageState = StageState.LIVE
    parked: tuple[ParkedOffer, ...] = ()
