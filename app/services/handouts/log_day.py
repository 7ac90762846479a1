"""The day as the facilitator log tells it: planned and real line by line, what was lost, what was done. Pure."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from app.domain.agenda import QUIET
from app.domain.identifiers import SlotIndex
from app.domain.instants import ZERO, Duration, between, clock_text, difference_text, exact_text, length_text
from app.domain.language import say
from app.domain.losses import Spent, losses, lost_by_reason
from app.domain.plan import PlannedSlack
from app.domain.session import Place, Session
from app.services.handouts import phrases
from app.services.handouts.moment import print_moment


class LogRow(msgspec.Struct, frozen=True):
    """A line of the log; `blanks` are the columns still to be written by hand, `strong` is a sum or a heading."""

    title: str
    planned: str
    real: str = ""
    difference: str = ""
    why: str = ""
    strong: bool = False
    blanks: tuple[str, ...] = ()


def had(session: Session) -> tuple[Spent, ...]:
    """What is behind the room."""
    return tuple(each for each in losses(session, print_moment(session)) if not each.going_on)


def log_rows(session: Session) -> Iterator[LogRow]:
    """The start, then each exercise with its steps; before the beginning the plan alone, to be filled in by hand."""
    spent = {each.place: each for each in had(session)}
    if None in spent:
        yield _start(session, spent[None])
    for number, item in enumerate(session.plan.items):
        if isinstance(item, PlannedSlack):
            continue
        slots = [SlotIndex(index) for index, slot in enumerate(session.plan.slots) if slot.item == number]
        told = [slot for slot in slots if _is_told(session, slot, spent)]
        if len(slots) > 1 and told:
            yield _heading(session, item.title, told, [spent[slot] for slot in told if slot in spent])
        if len(slots) == 1 or not _wholly_passed(session, number, spent):
            yield from (_row(session, slot, spent.get(slot)) for slot in told)


def total(session: Session) -> LogRow | None:
    """All steps together; None before the first has ended."""
    spent = [each for each in had(session) if each.place is not None]
    return _sum(say(phrases.LOG_TOTAL), spent) if spent else None


def hours(session: Session) -> str:
    """Planned and real beginning and end on the wall."""
    offset = session.details.utc_offset
    planned = "–".join(clock_text(at, offset) for at in (session.plan.start, session.plan.end))
    if not session.visits:
        return say(phrases.LOG_PLANNED_HOURS, planned=planned)
    real = clock_text(session.visits[0].began, offset)
    real += f"–{clock_text(session.ended, offset)}" if session.ended is not None else ""
    return say(phrases.LOG_HOURS, planned=planned, real=real)


def sums(session: Session) -> Iterator[str]:
    """What was lost and why, and what was won back, in sentences."""
    spent = had(session)
    if not spent:
        return
    lost = lost_by_reason(spent)
    whole = Duration(sum(length for _, length in lost))
    parts = (f"{say(phrases.REASONS[reason])} {exact_text(length)}" for reason, length in lost)
    yield say(phrases.LOG_LOST, length=exact_text(whole), parts=", ".join(parts)) if lost else say(phrases.LOG_NOT_LOST)
    won = Duration(-sum(min(each.difference, ZERO) for each in spent))
    if won:
        yield say(phrases.LOG_WON, length=exact_text(won))
    if session.ended is not None:
        yield _end(between(session.plan.end, session.ended))


def deeds(session: Session) -> Iterator[str]:
    """What was done about the time: steps given less or more, left out, passed over, or skipped on the way."""
    skipped = {visit.slot for visit in session.visits if visit.skipped}
    stayed = [each for each in had(session) if each.place is not None and each.stays and each.place not in skipped]
    not_had = [each.place for each in had(session) if each.place is not None and not each.stays]
    left_out = [slot for slot in not_had if slot in session.left_out]
    passed_over = [slot for slot in not_had if slot not in session.left_out]
    for words, found in (
        (phrases.LOG_SHORTER, _changes(session, (each for each in stayed if each.given < each.planned))),
        (phrases.LOG_LONGER, _changes(session, (each for each in stayed if each.given > each.planned))),
        (phrases.LOG_LEFT_OUT, _titles(session, left_out)),
        (phrases.LOG_PASSED_OVER, _titles(session, passed_over)),
        (phrases.LOG_SKIPPED, _titles(session, sorted(skipped))),
    ):
        if found:
            yield say(words, steps=found)


def _end(late: Duration) -> str:
    if abs(late) < QUIET:
        return say(phrases.LOG_END_KEPT)
    words = phrases.LOG_END_LATE if late > 0 else phrases.LOG_END_EARLY
    return say(words, length=exact_text(Duration(abs(late))))


def _start(session: Session, spent: Spent) -> LogRow:
    offset = session.details.utc_offset
    planned, real = clock_text(session.plan.start, offset), clock_text(session.visits[0].began, offset)
    return LogRow(say(phrases.LOG_START), planned, real, difference_text(spent.difference), _why(spent))


def _row(session: Session, slot: SlotIndex, spent: Spent | None) -> LogRow:
    place = session.plan.slots[slot]
    if spent is None:
        return LogRow(place.title, exact_text(place.length), blanks=("real", "difference", "why"))
    real = exact_text(spent.lasted) if spent.stays else say(phrases.LOG_NOT_HAD)
    if spent.paused:
        real = say(phrases.LOG_PAUSED, real=real, paused=exact_text(spent.paused))
    return LogRow(
        place.title,
        exact_text(spent.planned),
        real,
        difference_text(spent.difference),
        _why(spent),
        blanks=("why",) if spent.lost and spent.reason is None else (),
    )


def _is_told(session: Session, slot: SlotIndex, spent: Mapping[Place, Spent]) -> bool:
    """What is behind the room; before the beginning everything that will take place."""
    return slot in spent or (not session.visits and session.runs(slot))


def _heading(session: Session, title: str, slots: list[SlotIndex], spent: list[Spent]) -> LogRow:
    if spent:
        return _sum(title, spent)
    planned = Duration(sum(session.plan.slots[slot].length for slot in slots))
    return LogRow(title, length_text(planned), strong=True)


def _wholly_passed(session: Session, item: int, spent: Mapping[Place, Spent]) -> bool:
    """Whether nothing of an exercise was had though it is behind the room."""
    found = [each for place, each in spent.items() if place is not None and session.plan.slots[place].item == item]
    return bool(found) and not any(each.stays for each in found)


def _sum(title: str, spent: list[Spent]) -> LogRow:
    planned = Duration(sum(each.planned for each in spent))
    lasted = Duration(sum(each.lasted for each in spent))
    difference = difference_text(Duration(lasted - planned))
    real = length_text(lasted) if any(each.stays for each in spent) else say(phrases.LOG_NOT_HAD)
    return LogRow(title, length_text(planned), real, difference, strong=True)


def _why(spent: Spent) -> str:
    return "" if spent.reason is None else say(phrases.REASONS[spent.reason])


def _changes(session: Session, spent: Iterable[Spent]) -> str:
    return ", ".join(
        say(
            phrases.LOG_CHANGE,
            step=session.plan.slots[each.place].title,
            given=exact_text(each.given),
            planned=exact_text(each.planned),
        )
        for each in spent
        if each.place is not None
    )


def _titles(session: Session, slots: Sequence[SlotIndex]) -> str:
    """The steps by name; an exercise that is here with all its steps is named once."""
    names: dict[str, None] = {}
    for slot in slots:
        item = session.plan.slots[slot].item
        exercise = session.plan.exercise_of(slot)
        whole = exercise is not None and all(
            each in slots or not session.runs(each) for each in session.plan.slots_of(exercise)
        )
        names[session.plan.items[item].title if whole else session.plan.slots[slot].title] = None
    return ", ".join(names)
