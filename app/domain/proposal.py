"""What a proposal would do, shown before it is done: the same events, on a session that nobody keeps."""

from app.domain.agenda import expected_starts
from app.domain.commands import PacingCommand
from app.domain.console import RowChange
from app.domain.deciding.pacing import decide_pacing
from app.domain.events import HistoryEvent, SessionCreated
from app.domain.identifiers import SlotIndex
from app.domain.instants import Instant, clock_text, exact_text
from app.domain.language import say, unsaid
from app.domain.reducing import reduce
from app.domain.refusal import Refused
from app.domain.session import Session

END = unsaid("The end")


def proposed(session: Session, command: PacingCommand, now: Instant) -> Session:
    """The session as it would be with a command carried out now; as it is where the command would be refused."""
    try:
        events = decide_pacing(session, command, now)
    except Refused:
        return session
    for event in events:
        if not isinstance(event, SessionCreated | HistoryEvent):
            session = reduce(session, event, now)
    return session


def row_changes(before: Session, later: Session, now: Instant) -> tuple[RowChange, ...]:
    """Before and after of every step that would last otherwise, be left out or taken in, and of the end."""
    position = -1 if later.position is None else later.position
    starts = expected_starts(before, now), expected_starts(later, now)
    changes = [
        _change(before, later, slot, (starts[0][slot], starts[1][slot]))
        for slot in (SlotIndex(index) for index in range(max(position, 0), len(later.lengths)))
        if _length(before, slot) != _length(later, slot)
    ]
    ends = tuple(clock_text(each.projected_end(now), each.details.utc_offset) for each in (before, later))
    if ends[0] != ends[1]:
        changes.append(RowChange(None, say(END), began=ends[0], begins=ends[1]))
    return tuple(changes)


def _change(before: Session, later: Session, slot: SlotIndex, starts: tuple[Instant, Instant]) -> RowChange:
    lengths = _length(before, slot), _length(later, slot)
    began, begins = (clock_text(start, before.details.utc_offset) for start in starts)
    moves = began != begins and all(lengths) and slot != before.position
    return RowChange(slot, before.plan.slots[slot].title, *lengths, *((began, begins) if moves else ("", "")))


def _length(session: Session, slot: SlotIndex) -> str:
    return exact_text(session.lengths[slot]) if session.runs(slot) else ""
