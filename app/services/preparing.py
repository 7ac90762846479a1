"""From a workshop, a roster file and a notes file to a session that can be rehearsed; everything is checked first."""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import msgspec
from typing_extensions import override

from app.domain.catalogue import Catalogue
from app.domain.history import Record, begin_history
from app.domain.identifiers import SessionId, WorkshopId
from app.domain.instants import ZERO, Duration, Instant, after, local_time
from app.domain.people import Participant, Presence
from app.domain.plan import Plan, plan_workshop
from app.domain.session import Session
from app.domain.workshop import Workshop
from app.services.clock import HandSetClock, local_offset
from app.services.conductor import Conductor
from app.services.content_check import load_workshop
from app.services.content_faults import ContentFaults
from app.services.event_files import EventsReading, What, read_events_file
from app.services.files import DiskFiles
from app.services.journal import Journal
from app.services.note_files import NotesReading, read_notes_file
from app.services.rehearsal import play_at_once
from app.services.rehearsal_script import Coming, Script, Source, Unplayable
from app.services.rosters import Attendance, RosterReading, read_roster_file, roster_problem, roster_warning
from app.services.setting_up import SetUp, first_record
from app.services.tables import RowFault


class NotPrepared(Exception):
    """Something in the files is wrong. Nothing was started; the sentences say what, a line each."""

    def __init__(self, *sentences: str) -> None:
        """Keep the sentences."""
        super().__init__("\n".join(sentences))
        self.sentences = sentences


class Prepared(msgspec.Struct, frozen=True):
    """A session ready to be made and played. `notices` are things to know that stop nothing."""

    plan: Plan
    people: tuple[Participant, ...]
    script: Script
    notices: tuple[str, ...]


class Sheets(msgspec.Struct, frozen=True):
    """The files of a rehearsal: who is there, what is said, and what goes wrong."""

    people: Path
    notes: Path | None = None
    events: Path | None = None

    def of(self, source: Source) -> Path | None:
        """The file that a row belongs to."""
        return self.events if source is Source.EVENTS else self.notes


def prepare(workshop: Workshop, catalogue: Catalogue, sheets: Sheets, start: Instant) -> Prepared:
    """Read and check everything a rehearsal needs. Raises NotPrepared with every fault of the first bad file."""
    people = sheets.people
    roster = read_roster_file(people)
    if roster.faults:
        raise NotPrepared(*(_fault_words(people, fault) for fault in roster.faults))
    problem = roster_problem(roster.people, workshop)
    if problem:
        raise NotPrepared(f"{people.name}: {problem}")
    # Whoever is still expected will sit in the pairs too, so the end that is told allows for them.
    everybody = len(roster.people)
    plan = plan_workshop(workshop, catalogue.exercises, catalogue.principles, start=start, people=everybody)
    script = _script(sheets, plan, roster)
    expected = _expected(roster.people, script)
    try:
        _try_out(SetUp(plan, expected, seed=0), script)
    except Unplayable as trouble:
        fault = RowFault(trouble.row, trouble.sentence)
        raise NotPrepared(_fault_words(sheets.of(trouble.source) if trouble.row else None, fault)) from trouble
    warning = roster_warning(roster.people, workshop)
    return Prepared(plan, expected, script, (*roster.notices, *((warning,) if warning else ())))


def _script(sheets: Sheets, plan: Plan, roster: RosterReading) -> Script:
    said = read_notes_file(sheets.notes, plan) if sheets.notes is not None else NotesReading()
    if said.faults:
        raise NotPrepared(*(_fault_words(sheets.notes, fault) for fault in said.faults))
    happens = EventsReading()
    if sheets.events is not None:
        happens = read_events_file(sheets.events, plan, roster.people)
    if happens.faults:
        raise NotPrepared(*(_fault_words(sheets.events, fault) for fault in happens.faults))
    return Script(said.rows, comings(roster.attendance), happens.rows)


def _expected(people: tuple[Participant, ...], script: Script) -> tuple[Participant, ...]:
    """Whoever arrives by the file of events is not here yet."""
    late = {event.person for event in script.events if event.what is What.ARRIVES}
    return tuple(
        msgspec.structs.replace(person, presence=Presence.EXPECTED) if person.id in late else person
        for person in people
    )


class _Forgetful(Journal):
    """A journal that keeps nothing, for a session that never was."""

    @override
    def append(self, records: Sequence[Record], session: Session) -> None:
        """Nothing is kept."""


def _try_out(set_up: SetUp, script: Script) -> None:
    """Play it all in memory, so that what would be refused on the way is known before. Raises Unplayable."""
    start = set_up.plan.start
    history = begin_history(first_record(SessionId("try-out"), set_up, start))
    clock = HandSetClock(start)
    play_at_once(Conductor(history, _Forgetful(DiskFiles(), Path(), 0), clock), script, clock)


def _fault_words(path: Path | None, fault: RowFault) -> str:
    """A fault with the name of its file, which some sentences bring along."""
    return fault.words if path is None or f"“{path.name}”" in fault.sentence else f"{path.name}: {fault.words}"


def comings(attendance: tuple[Attendance, ...]) -> tuple[Coming, ...]:
    """Who arrives and leaves when, in order."""
    found = [Coming(each.person, each.arrives, Presence.PRESENT) for each in attendance if each.arrives > ZERO]
    found += [Coming(each.person, each.leaves, Presence.LEFT) for each in attendance if each.leaves is not None]
    return tuple(sorted(found, key=_by_time))


def find_workshop(name: str, catalogue: Catalogue, own: Path) -> Workshop:
    """A ready workshop by its id, one of the facilitator's own by its id, or any by its file. Raises NotPrepared."""
    if WorkshopId(name) in catalogue.workshops:
        return catalogue.workshops[WorkshopId(name)]
    for path in (Path(name), own / f"{name}.toml"):
        if path.suffix == ".toml" and path.is_file():
            try:
                return load_workshop(path, catalogue)
            except ContentFaults as found:
                raise NotPrepared(*(str(fault) for fault in found.faults)) from found
    known = ", ".join(catalogue.workshops)
    raise NotPrepared(f"There is no workshop called “{name}”. Ready ones are: {known}.")


def today_at(now: Instant, hour: str) -> Instant:
    """The instant of a time on the wall such as `10:00` on the day of `now`, in the machine's own zone."""
    local = local_time(now, local_offset(now))
    hours, _, mins = hour.partition(":")
    wanted = local.replace(hour=int(hours), minute=int(mins), second=0, microsecond=0)
    guess = after(now, _length(wanted - local))
    # Summer time may begin or end between now and then.
    return Instant(guess - (local_offset(guess) - local_offset(now)))


def _length(delta: timedelta) -> Duration:
    return Duration(round(delta / timedelta(milliseconds=1)))


def _by_time(coming: Coming) -> int:
    return coming.at
