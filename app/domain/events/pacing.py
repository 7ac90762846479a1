"""Events of time: from step to step, the step's clock, and the lengths of what is to come."""

from app.domain.events.tagged import Tagged
from app.domain.identifiers import SlotIndex
from app.domain.instants import Duration
from app.domain.vocabulary import LossReason


class StepEntered(Tagged, frozen=True, tag="step-entered"):
    """A slot began with its full time; what was going on before ended. `auto` where that happened by itself."""

    slot: SlotIndex
    auto: bool = False


class AutoAdvanceSet(Tagged, frozen=True, tag="auto-advance-set"):
    """The next step is to begin by itself when the time of this slot is up, or not."""

    slot: SlotIndex
    on: bool


class ClockPaused(Tagged, frozen=True, tag="clock-paused"):
    """The step's clock was stopped."""


class ClockResumed(Tagged, frozen=True, tag="clock-resumed"):
    """The step's clock went on."""


class StepLengthened(Tagged, frozen=True, tag="step-lengthened"):
    """A slot was given more time, or less where negative."""

    slot: SlotIndex
    by: Duration


class StepBackdated(Tagged, frozen=True, tag="step-backdated"):
    """The current slot had really begun this much earlier; what was before it ended then."""

    by: Duration


class SlotLeftOut(Tagged, frozen=True, tag="slot-left-out"):
    """A slot will not take place, or will again."""

    slot: SlotIndex
    out: bool


class RoomStoodStill(Tagged, frozen=True, tag="room-stood-still"):
    """Time went by in which the room waited; it does not count."""

    length: Duration


class LossExplained(Tagged, frozen=True, tag="loss-explained"):
    """Why time was lost in a slot, or before the beginning (no slot); no reason where it was taken back."""

    slot: SlotIndex | None = None
    reason: LossReason | None = None


class TimesRenamed(Tagged, frozen=True, tag="times-renamed"):
    """The times of day are named by another clock from now on, `utc_offset` ahead of UTC."""

    utc_offset: Duration


class ParkedAdded(Tagged, frozen=True, tag="parked-added"):
    """What was put aside in the plan came into the day, after what was going on: its place among it, from 0."""

    number: int


class SessionEnded(Tagged, frozen=True, tag="session-ended"):
    """The session was closed."""


PacingEvent = (
    StepEntered
    | AutoAdvanceSet
    | ClockPaused
    | ClockResumed
    | StepLengthened
    | StepBackdated
    | SlotLeftOut
    | RoomStoodStill
    | TimesRenamed
    | LossExplained
    | ParkedAdded
    | SessionEnded
)
