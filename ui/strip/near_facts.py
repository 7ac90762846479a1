"""What the strip says at a glance, taken from the frame of the whole console."""

import msgspec

from app.domain.console import ConsoleFrame, RowState
from app.domain.stage import StageState
from app.domain.stage_parts import Phase


class NearFacts(msgspec.Struct, frozen=True):
    """The whole console in one line. `number` of `of` is the step among those that take place; 0 outside of steps.

    `day` is how late it is and when it ends, `urgent` whether either asks for something.
    `asks` is what wants an answer or is proposed.
    """

    state: StageState
    number: int
    of: int
    step: str
    time: str
    phase: Phase
    paused: bool
    day: str
    urgent: bool
    coming: str
    asks: str
    wall: str


def near_facts(frame: ConsoleFrame, question: str = "") -> NearFacts:
    """The facts of one moment; `question` is one that waits for a key."""
    rows = [row for row in frame.agenda if row.slot is not None and row.state is not RowState.LEFT_OUT]
    here = next((number for number, row in enumerate(rows, 1) if row.state is RowState.NOW), 0)
    strip, clock = frame.strip, frame.clock
    return NearFacts(
        state=strip.stage,
        number=here,
        of=len(rows),
        step=frame.step.title,
        time=clock.text if clock is not None else "",
        phase=clock.phase if clock is not None else Phase.CALM,
        paused=clock is not None and clock.paused,
        day=", ".join(filter(None, (strip.lateness, strip.ends))),
        urgent=strip.late or strip.over,
        coming=frame.coming_title,
        asks=_signal(frame) or question or (frame.advice[0].sentence if frame.advice else ""),
        wall=strip.clock,
    )


def _signal(frame: ConsoleFrame) -> str:
    """The signal that only the facilitator sees."""
    return frame.clock.signal if frame.clock is not None else ""
