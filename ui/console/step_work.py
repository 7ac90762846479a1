"""What work a step has for the keyboard, as a frame tells it, and whether that is the same as before."""

from msgspec.structs import replace

from app.domain.console import BallotPanel, CommitPanel, ConsoleFrame, RowState, SpentPanel
from app.domain.identifiers import SlotIndex


def same_but_for_time(frame: ConsoleFrame, other: ConsoleFrame) -> bool:
    """Whether two moments differ in nothing but clocks, and in the room's picture."""
    return replace(frame, strip=other.strip, clock=other.clock, stage=other.stage) == other


def counts(frame: ConsoleFrame) -> bool:
    """Whether hands, dots or commitments are to be counted now."""
    match frame.panels[0] if frame.panels else None:
        case BallotPanel(rows=rows, closed=closed):
            return bool(rows) and not closed
        case CommitPanel(counts_commitments=counts):
            return counts and not frame.note_line.open
        case _:
            return False


def looks_back(frame: ConsoleFrame) -> bool:
    """Whether the day is over and can be explained."""
    return frame.ended and any(isinstance(panel, SpentPanel) for panel in frame.panels[:1])


def work_of(frame: ConsoleFrame) -> tuple[SlotIndex | None, bool, bool]:
    """The step and its kind of work: where that is another one, the keyboard goes to it."""
    return _slot_of(frame), counts(frame), frame.ended


def _slot_of(frame: ConsoleFrame) -> SlotIndex | None:
    return next((row.slot for row in frame.agenda if row.state is RowState.NOW and row.slot is not None), None)
