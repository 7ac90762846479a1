"""How the day stands on the console: the strip, the agenda, the clock and the step."""

from enum import StrEnum

import msgspec

from app.domain.identifiers import SlotIndex
from app.domain.stage import StageState
from app.domain.stage_parts import Phase
from app.domain.vocabulary import Privacy, StepKind


class Strip(msgspec.Struct, frozen=True):
    """The line at the top: `lateness` and `ends` are words such as `2 min late` and `ends 11:31, 1 min over`."""

    stage: StageState
    clock: str
    lateness: str
    late: bool
    ends: str
    over: bool
    people: str


class RowState(StrEnum):
    """Where a row of the agenda lies in the day."""

    PAST = "past"
    NOW = "now"
    NEXT = "next"
    LATER = "later"
    LEFT_OUT = "left-out"


class ClockSpan(msgspec.Struct, frozen=True):
    """A beginning and an end by the clock, each such as `10:05:07`; `ends` is empty for what is only a moment."""

    begins: str
    ends: str = ""

    @property
    def exact(self) -> str:
        """To the second: `10:05:07–10:23:00`."""
        return f"{self.begins}–{self.ends}" if self.ends else self.begins

    @property
    def short(self) -> str:
        """To the minute: `10:05–10:23`."""
        return f"{self.begins[:5]}–{self.ends[:5]}" if self.ends else self.begins[:5]


class RowTimes(msgspec.Struct, frozen=True):
    """When an exercise, a break or the end of the day was planned, and when it is expected or really was.

    `real` is None where it does not take place. `promised` where its beginning was told to the people; `late` is then
    by how much that is missed, in words, and empty under fifteen seconds.
    """

    planned: ClockSpan
    real: ClockSpan | None
    promised: bool = False
    late: str = ""


class AgendaRow(msgspec.Struct, frozen=True):
    """One line of the agenda; headings name an exercise, spare time or the end, and have no slot to jump to.

    `time` is when it began or is expected to, `length` what it is given or, once past, what it really took. `times` are
    there for exercises, breaks and the end. `auto` where the next step begins by itself.
    """

    slot: SlotIndex | None
    title: str
    time: str
    length: str
    state: RowState
    auto: bool = False
    times: RowTimes | None = None


class ConsoleClock(msgspec.Struct, frozen=True):
    """The facilitator's clock, which also counts time past the end. `share` as on the stage; `signal` is for her.

    `auto` where the next step will begin by itself; no longer once the time is up.
    `trio` says whose turn it is in a three, `trio_shares` what each of the three gets in all.
    """

    text: str
    phase: Phase
    paused: bool
    share: float
    length: str
    elapsed: str
    ends: str
    signal: str = ""
    auto: bool = False
    trio: str = ""
    trio_shares: str = ""


class StepCard(msgspec.Struct, frozen=True):
    """The step in words for the facilitator: what to say, what the room reads, and what helps."""

    exercise: str
    title: str
    kind: StepKind | None
    script: str
    audience: str
    prompts: tuple[str, ...]
    tips: tuple[str, ...]
    safety: tuple[str, ...]
    privacy: Privacy | None
