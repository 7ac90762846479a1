"""Reads a roster: pasted names, a number of seats, or a table with teams, managers and wishes."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from app.domain.identifiers import ParticipantId
from app.domain.instants import ZERO, Duration
from app.domain.language import listed, say, say_many, speaking, spoken, titled
from app.domain.people import Participant, Presence
from app.domain.text import clean
from app.domain.workshop import Workshop
from app.services.roster_rows import LABELLED, SEATS, BadRow, Entry, table_entry, typed_entry
from app.services.tables import (
    WHOLE_FILE,
    RowFault,
    Unreadable,
    header_of,
    read_table,
    read_text_file,
    shortened,
)

COLUMNS = ("name", "team", "manager", "avoid", "arrives", "leaves")
MOST_PEOPLE = 500

_SEPARATORS = re.compile(r"[,;\t]")


class Attendance(msgspec.Struct, frozen=True):
    """When somebody comes or goes who is not there all the time, counted from the start."""

    person: ParticipantId
    arrives: Duration = ZERO
    leaves: Duration | None = None


class RosterReading(msgspec.Struct, frozen=True):
    """The people, the rows that were refused, and what the facilitator should know about the rest."""

    people: tuple[Participant, ...] = ()
    faults: tuple[RowFault, ...] = ()
    notices: tuple[str, ...] = ()
    attendance: tuple[Attendance, ...] = ()


def read_roster(text: str, language: str = "") -> RosterReading:
    """Read what was typed, pasted or dropped; whatever it is, it gives a reading.

    Seats that are only counted are called as the room says it, where its `language` is known.
    """
    if _has_header(text):
        return _from_table(text)
    entries: list[Entry] = []
    faults: list[RowFault] = []
    only = clean(text.lstrip("\ufeff"))
    if SEATS.fullmatch(only):
        return _seats(int(only), language or spoken())
    for number, line in enumerate(text.lstrip("\ufeff").splitlines(), start=1):
        parts = [part for part in map(clean, _SEPARATORS.split(line)) if part]
        one_person = any(map(LABELLED.fullmatch, parts))
        for cells in [parts] if one_person else [[part] for part in parts]:
            try:
                entries.append(typed_entry(cells))
            except BadRow as trouble:
                faults.append(RowFault(number, str(trouble)))
    return _reading(entries, faults)


def read_roster_file(path: Path) -> RosterReading:
    """Read a file; where it gives no text, the reading has nobody in it and one fault."""
    try:
        text = read_text_file(path)
    except Unreadable as trouble:
        return RosterReading(faults=(RowFault(WHOLE_FILE, trouble.sentence),))
    rows = [line for line in text.splitlines() if line.strip()]
    if len(rows) > 1 and not _has_header(text) and len(header_of(text)[1]) > 1:
        # Several columns under a header we do not know: taken as names, each team would become a person.
        return _from_table(text)
    return read_roster(text)


def roster_problem(people: Sequence[Participant], workshop: Workshop) -> str:
    """Why these people cannot run this workshop; empty when they can."""
    if not people:
        return say(
            "Nobody is on the roster yet. Paste names, or type a number of seats such as {people_min}.",
            people_min=workshop.people_min,
        )
    if len(people) == 1:
        return say("Only {name} is on the roster. Pairs need at least two people.", name=shortened(people[0].name))
    return ""


def roster_warning(people: Sequence[Participant], workshop: Workshop) -> str:
    """What is unusual about so many or so few people for this workshop; it can be run all the same."""
    meant = say(
        "This workshop is made for {people_min} to {people_max} people",
        people_min=workshop.people_min,
        people_max=workshop.people_max,
    )
    if len(people) < workshop.people_min:
        return say("{meant}. With {count} it will be quicker and quieter.", meant=meant, count=len(people))
    if len(people) > workshop.people_max:
        return say(
            "{meant}. With {count} the rounds in the whole room will take longer than planned.",
            meant=meant,
            count=len(people),
        )
    return ""


def _has_header(text: str) -> bool:
    cells = header_of(text)[1]
    return "name" in cells or (len(cells) > 1 and any(cell in COLUMNS for cell in cells))


def _seats(count: int, language: str) -> RosterReading:
    if count > MOST_PEOPLE:
        return RosterReading(faults=(RowFault(WHOLE_FILE, _full_sentence()),))
    with speaking(language):
        seats = [Entry(say("Seat {number}", number=number)) for number in range(1, count + 1)]
    return _reading(seats, [])


def _from_table(text: str) -> RosterReading:
    table = read_table(text, COLUMNS, ("name",))
    entries: list[Entry] = []
    faults = list(table.faults)
    for row in table.rows:
        try:
            entries.append(table_entry(row))
        except BadRow as trouble:
            faults.append(RowFault(row.number, str(trouble)))
    return _reading(entries, sorted(faults, key=lambda fault: fault.row))


def _reading(entries: list[Entry], faults: list[RowFault]) -> RosterReading:
    if len(entries) > MOST_PEOPLE:
        faults.append(RowFault(WHOLE_FILE, _full_sentence()))
        entries = entries[:MOST_PEOPLE]
    names, notices = _told_apart([entry.name for entry in entries])
    spelling = {_key(name): name for name in reversed(names)}
    notices += _strangers(entries, names, spelling)
    people = tuple(
        Participant(
            id=ParticipantId(number),
            name=name,
            team=entry.team,
            manager="" if _key(entry.manager) == _key(name) else spelling.get(_key(entry.manager), entry.manager),
            avoid=tuple(spelling.get(_key(other), other) for other in entry.avoid if _key(other) != _key(name)),
            presence=Presence.EXPECTED if entry.arrives else Presence.PRESENT,
        )
        for number, (entry, name) in enumerate(zip(entries, names, strict=True), start=1)
    )
    attendance = tuple(
        Attendance(person.id, entry.arrives, entry.leaves)
        for person, entry in zip(people, entries, strict=True)
        if entry.arrives or entry.leaves is not None
    )
    return RosterReading(people, tuple(faults), tuple(notices), attendance)


def _told_apart(names: Sequence[str]) -> tuple[list[str], list[str]]:
    """The names, each once, and what was changed for that."""
    taken = {_key(name) for name in names}
    seen: set[str] = set()
    told: list[str] = []
    renamed: dict[str, list[str]] = {}
    for name in names:
        if _key(name) in seen:
            new = next(
                each for each in (f"{name} {number}" for number in range(2, MOST_PEOPLE * 2)) if _key(each) not in taken
            )
            taken.add(_key(new))
            renamed.setdefault(name, []).append(titled(shortened(new)))
            name = new
        seen.add(_key(name))
        told.append(name)
    return told, [_renamed(name, new) for name, new in renamed.items()]


def _renamed(name: str, new: Sequence[str]) -> str:
    return say_many(
        "“{name}” is there {times} times: to tell them apart, {new} was made of the later one.",
        "“{name}” is there {times} times: to tell them apart, {new} were made of the later ones.",
        len(new),
        name=shortened(name),
        times=len(new) + 1,
        new=listed(new),
    )


def _strangers(entries: Sequence[Entry], names: Sequence[str], spelling: dict[str, str]) -> Iterator[str]:
    """Managers and wishes that name nobody here, or the person they stand with; they do no harm and nothing."""
    for entry, name in zip(entries, names, strict=True):
        if entry.manager and _key(entry.manager) == _key(name):
            yield say("{name} is named as their own manager: this was left aside.", name=shortened(name))
        if any(_key(other) == _key(name) for other in entry.avoid):
            yield say("{name} is to avoid themselves: this was left aside.", name=shortened(name))
        if entry.manager and _key(entry.manager) not in spelling:
            yield say(
                "{name}’s manager “{manager}” is not on this roster.",
                name=shortened(name),
                manager=shortened(entry.manager),
            )
        for other in entry.avoid:
            if _key(other) not in spelling:
                yield say(
                    "{name} is to avoid “{other}”, who is not on this roster.",
                    name=shortened(name),
                    other=shortened(other),
                )


def _key(name: str) -> str:
    """The same for names that people take for the same."""
    return unicodedata.normalize("NFC", name).casefold()


def _full_sentence() -> str:
    return say("A roster holds {most} people at most; the rest was left out.", most=MOST_PEOPLE)
