"""Reads what goes wrong in a rehearsal, and when: who is late, where time is lost, what the facilitator does then."""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

import msgspec
from msgspec.structs import replace

from app.domain.amounts import amount
from app.domain.identifiers import ParticipantId, SlotIndex
from app.domain.instants import ZERO, Duration
from app.domain.language import listed
from app.domain.people import Participant
from app.domain.plan import Plan, PlannedBreak
from app.domain.vocabulary import LossReason
from app.services.tables import (
    WHOLE_FILE,
    Row,
    RowFault,
    Unreadable,
    read_table,
    read_text_file,
    shortened,
    unknown_name,
)

COLUMNS = ("at", "what", "who", "value", "why")


class What(StrEnum):
    """What can happen on a day, or be done about it."""

    ARRIVES = "arrives"
    LEAVES = "leaves"
    LATE_START = "late-start"
    LOST = "lost"
    PAUSE = "pause"
    GOES_ON = "goes-on"
    SLEPT = "slept"
    ADD = "add"
    SKIP = "skip"
    LEAVE_OUT = "leave-out"
    BACK_DATE = "back-date"
    ADVICE = "advice"
    FAIR = "fair"
    DRAW = "draw"
    MESSAGE = "message"


class PlannedEvent(msgspec.Struct, frozen=True):
    """Something that happens at a length of time after the planned start, or when a slot ends (`when`).

    `slot` is the step to leave out, `row` where it stands in its file.
    """

    what: What
    at: Duration = ZERO
    when: SlotIndex | None = None
    person: ParticipantId | None = None
    length: Duration = ZERO
    slot: SlotIndex | None = None
    text: str = ""
    why: LossReason | None = None
    row: int = 0


class EventsReading(msgspec.Struct, frozen=True):
    """The events in the order of the file, and the rows that were refused."""

    rows: tuple[PlannedEvent, ...] = ()
    faults: tuple[RowFault, ...] = ()


class _BadRow(Exception):
    """A row that cannot be used, and why."""


def read_events(text: str, plan: Plan, people: Sequence[Participant]) -> EventsReading:
    """Read a table of events; whatever the text is, it gives a reading."""
    if not text.strip("\ufeff \t\r\n"):
        return EventsReading(faults=(RowFault(WHOLE_FILE, "There are no events in it, not even a first row."),))
    table = read_table(text, COLUMNS, ("at", "what"))
    events: list[PlannedEvent] = []
    faults = list(table.faults)
    for row in table.rows:
        try:
            events.append(_event(row, plan, people))
        except _BadRow as trouble:
            faults.append(RowFault(row.number, str(trouble)))
    return EventsReading(tuple(events), tuple(sorted(faults, key=lambda fault: fault.row)))


def read_events_file(path: Path, plan: Plan, people: Sequence[Participant]) -> EventsReading:
    """Read a file of events; where it gives no text, the reading holds one fault."""
    try:
        return read_events(read_text_file(path), plan, people)
    except Unreadable as trouble:
        return EventsReading(faults=(RowFault(WHOLE_FILE, trouble.sentence),))


def _event(row: Row, plan: Plan, people: Sequence[Participant]) -> PlannedEvent:
    name = row.cell("what").casefold()
    if name not in {what.value for what in What}:
        raise _BadRow(unknown_name("event", row.cell("what"), list(What)))
    event = _timed(row, plan, PlannedEvent(What(name), row=row.number))
    event = replace(event, person=_person(row, event.what, people), why=_why(row, event.what))
    return _VALUES.get(event.what, _nothing)(row.cell("value"), event, plan)


def _timed(row: Row, plan: Plan, event: PlannedEvent) -> PlannedEvent:
    cell = row.cell("at")
    if event.what is What.LATE_START:
        if cell not in ("", "0"):
            raise _BadRow("a late start has no time of its own; leave “at” empty.")
        return event
    places = _places(plan)
    if cell.casefold() in places:
        return replace(event, when=places[cell.casefold()])
    at = amount(cell)
    if at is not None and at >= 0:
        return replace(event, at=at)
    if "/" in cell:
        raise _BadRow(unknown_name("step", cell, places))
    said = f"“{shortened(cell)}” under at is" if cell else "has nothing under at:"
    raise _BadRow(f"{said} no time. Use minutes from the start (12, 12:30), exercise/step or the title of a break.")


def _places(plan: Plan) -> dict[str, SlotIndex]:
    """Every slot by the name it has in these files: `exercise/step`, or the title of a break."""
    found: dict[str, SlotIndex] = {}
    for index, slot in enumerate(plan.slots):
        owner = plan.items[slot.item]
        if isinstance(owner, PlannedBreak):
            found[slot.title.casefold()] = SlotIndex(index)
        elif slot.step is not None and (exercise := plan.exercise_of(SlotIndex(index))) is not None:
            found[f"{exercise.id}/{slot.step.key}".casefold()] = SlotIndex(index)
    return found


def _person(row: Row, what: What, people: Sequence[Participant]) -> ParticipantId | None:
    name = row.cell("who")
    if what not in (What.ARRIVES, What.LEAVES):
        if name:
            raise _BadRow(f"names {shortened(name)}, but “{what}” is nobody's own.")
        return None
    found = next((person.id for person in people if person.name.casefold() == name.casefold()), None)
    if found is None:
        raise _BadRow(unknown_name("person", name, [person.name for person in people]))
    return found


def _why(row: Row, what: What) -> LossReason | None:
    name = row.cell("why").casefold()
    if not name:
        return None
    if what is not What.LOST:
        raise _BadRow(f"says why, which only lost time needs, not “{what}”.")
    if name not in {reason.value for reason in LossReason}:
        raise _BadRow(unknown_name("reason", row.cell("why"), list(LossReason)))
    return LossReason(name)


def _length(cell: str, event: PlannedEvent, _plan: Plan) -> PlannedEvent:
    length = amount(cell)
    if length is None or length <= 0:
        raise _BadRow(f"“{shortened(cell)}” under value is no length of time such as 2, 1:30 or 90s.")
    return replace(event, length=length)


def _length_if_any(cell: str, event: PlannedEvent, plan: Plan) -> PlannedEvent:
    return _length(cell, event, plan) if cell else event


def _change(cell: str, event: PlannedEvent, _plan: Plan) -> PlannedEvent:
    length = amount(cell)
    if not length:
        raise _BadRow(f"“{shortened(cell)}” under value is no amount of time such as 2, -1 or 90s.")
    return replace(event, length=length)


def _step(cell: str, event: PlannedEvent, plan: Plan) -> PlannedEvent:
    places = _places(plan)
    if cell.casefold() not in places:
        raise _BadRow(unknown_name("step", cell, places))
    return replace(event, slot=places[cell.casefold()])


def _text(cell: str, event: PlannedEvent, _plan: Plan) -> PlannedEvent:
    return replace(event, text=cell)


def _nothing(cell: str, event: PlannedEvent, _plan: Plan) -> PlannedEvent:
    if cell:
        with_value = listed(sorted(_VALUES))
        raise _BadRow(f"has a value, which “{event.what}” does not take. Only {with_value} do.")
    return event


_VALUES: Mapping[What, Callable[[str, PlannedEvent, Plan], PlannedEvent]] = MappingProxyType(
    {
        What.LATE_START: _length,
        What.LOST: _length,
        What.SLEPT: _length,
        What.BACK_DATE: _length,
        What.PAUSE: _length_if_any,
        What.ADD: _change,
        What.LEAVE_OUT: _step,
        What.MESSAGE: _text,
    }
)
