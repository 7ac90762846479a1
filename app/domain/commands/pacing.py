"""Commands about time: from step to step, the step's clock, and the lengths of what is to come."""

import msgspec

from app.domain.identifiers import SlotIndex
from app.domain.instants import Duration
from app.domain.vocabulary import LossReason


class Begin(msgspec.Struct, frozen=True):
    """Start the first step now."""


class NextStep(msgspec.Struct, frozen=True):
    """Go on to the next step that is run."""


class ShowNext(msgspec.Struct, frozen=True):
    """Show what comes next: what still waits behind a curtain that opens one by one, else the next step."""


class PreviousStep(msgspec.Struct, frozen=True):
    """Go back to the step before, with its full time."""


class JumpTo(msgspec.Struct, frozen=True):
    """Go to any step of the plan."""

    slot: SlotIndex


class SkipStep(msgspec.Struct, frozen=True):
    """Leave the current step out from now on, and go on to the next that is run."""


class RestartStep(msgspec.Struct, frozen=True):
    """Give the current step its full time again."""


class Pause(msgspec.Struct, frozen=True):
    """Stop the clock of the step."""


class Resume(msgspec.Struct, frozen=True):
    """Let the clock of the step go on."""


class AddTime(msgspec.Struct, frozen=True):
    """Lengthen (or shorten, where negative) the current step and its equal turns still to come."""

    length: Duration


class RoomWaited(msgspec.Struct, frozen=True):
    """The room did nothing for this long while the program was away: take it off the step's clock."""

    length: Duration


class NameTimesBy(msgspec.Struct, frozen=True):
    """Call the times of day as another clock does, `utc_offset` ahead of UTC; what is measured stays as it is."""

    utc_offset: Duration


class BackDate(msgspec.Struct, frozen=True):
    """The current step really began this much earlier."""

    length: Duration


class BeganAt(msgspec.Struct, frozen=True):
    """The current step really began at a time on the wall such as `10:32`, earlier than the clock says."""

    clock: str


class EndStepAt(msgspec.Struct, frozen=True):
    """Let the current step (and its equal turns still to come) last until a time on the wall such as `11:05`."""

    clock: str


class GoOn(msgspec.Struct, frozen=True):
    """Go on by itself: the time of a step that is meant to is up."""


class SetAutoAdvance(msgspec.Struct, frozen=True):
    """Let the next step begin by itself when the time of this one is up, or not; now or still to come."""

    slot: SlotIndex
    on: bool = True


class LeaveOut(msgspec.Struct, frozen=True):
    """Leave a step still to come out, or take it in again."""

    slot: SlotIndex
    out: bool = True


class Retime(msgspec.Struct, frozen=True):
    """Give steps still to come other lengths and leave some out, all at once: a rescue plan, or time given back."""

    lengths: tuple[tuple[SlotIndex, Duration], ...]
    left_out: tuple[SlotIndex, ...] = ()


class ExplainLoss(msgspec.Struct, frozen=True):
    """Say why time was lost in a step, or before the beginning (no slot); no reason takes it back."""

    slot: SlotIndex | None
    reason: LossReason | None


class EndSession(msgspec.Struct, frozen=True):
    """Close the session; it can still be read, printed and exported."""


class AddParked(msgspec.Struct, frozen=True):
    """Take what was put aside in the plan into the day, after what is going on: its place among it, from 0."""

    number: int


PacingCommand = (
    Begin
    | NextStep
    | ShowNext
    | PreviousStep
    | SkipStep
    | JumpTo
    | RestartStep
    | Pause
    | Resume
    | AddTime
    | BackDate
    | BeganAt
    | EndStepAt
    | GoOn
    | SetAutoAdvance
    | LeaveOut
    | Retime
    | RoomWaited
    | NameTimesBy
    | ExplainLoss
    | AddParked
    | EndSession
)
