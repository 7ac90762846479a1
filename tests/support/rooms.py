"""Rooms to tell stories in: a ready workshop, people, a clock set by hand, and a conductor over a journal."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from app.domain.commands import Begin, Command, JumpTo, NextStep
from app.domain.console import ConsoleFrame, Panel
from app.domain.console_frame import console_frame
from app.domain.events import Event, SessionCreated
from app.domain.history import History, Record, begin_history
from app.domain.identifiers import ExerciseId, ParticipantId, SessionId, SlotIndex, StepKey, WorkshopId
from app.domain.instants import ZERO, Duration, Instant, after
from app.domain.people import Participant
from app.domain.plan import Plan, plan_workshop
from app.domain.refusal import Refused
from app.domain.session import CarriedAction, Session
from app.domain.stage import Picture, StageFrame
from app.domain.stage_frame import stage_frame
from app.domain.vocabulary import TrioRule
from app.domain.workshop import ExerciseItem, Workshop
from app.services.catalogue import load_catalogue
from app.services.clock import HandSetClock
from app.services.conductor import Conductor
from app.services.files import DiskFiles, Files
from app.services.journal import Journal, read_journal
from app.services.journal_lines import encode
from exercises import content_folder
from tests.support.memory_files import MemoryFiles

P = TypeVar("P", bound=Picture)
Q = TypeVar("Q", bound=Panel)

CATALOGUE = load_catalogue(content_folder())
NINETY = "ninety-minutes"
HALF_DAY = "half-day"
SUCCESS_REVIEW = "success-review-session"

TEN = Instant(int(datetime(2026, 11, 21, 10, 0, tzinfo=UTC).timestamp() * 1000))
"""When every room is meant to start; rooms live in UTC, so their walls say 10:00."""

NAMES = (
    *("Aminata", "Bruno", "Chiara", "Dilek", "Ewa", "Farid", "Grace", "Hannah", "Ivo", "Jamal", "Klara", "Liam"),
    *("Mei", "Noor", "Oskar", "Priya", "Quentin", "Rosa", "Sven", "Tala", "Uma", "Viktor", "Wanda", "Xavier"),
)


def plan_of(
    workshop: str = NINETY,
    *,
    start: Instant = TEN,
    trio_rule: TrioRule | None = None,
    options: frozenset[tuple[str, str]] = frozenset(),
    placeholders: Mapping[str, str] | None = None,
    people: int = 0,
    lengths: Mapping[tuple[ExerciseId, StepKey], Duration] | None = None,
) -> Plan:
    """A ready workshop laid out."""
    return plan_workshop(
        CATALOGUE.workshops[WorkshopId(workshop)],
        CATALOGUE.exercises,
        CATALOGUE.principles,
        start=start,
        options=options,
        placeholders=placeholders,
        people=people,
        trio_rule=trio_rule,
        lengths=lengths,
    )


def plan_of_one(*exercises: str, trio_rule: TrioRule = TrioRule.SPLIT) -> Plan:
    """Exercises of the library one after another, with all their steps at their usual lengths."""
    found = [CATALOGUE.exercises[ExerciseId(exercise)] for exercise in exercises]
    workshop = Workshop(
        schema=1,
        id=WorkshopId("alone"),
        title="Alone",
        aim="",
        start="10:00",
        minutes=sum(exercise.minutes for exercise in found),
        people_min=2,
        people_max=60,
        items=tuple(ExerciseItem(exercise.id, 0, exercise.minutes) for exercise in found),
        trio_rule=trio_rule,
    )
    return plan_workshop(workshop, CATALOGUE.exercises, CATALOGUE.principles, start=TEN)


def only(exercise: str, *, placeholders: Mapping[str, str] | None = None, trio_rule: TrioRule | None = None) -> Plan:
    """A workshop of one exercise and nothing else."""
    found = CATALOGUE.exercises[ExerciseId(exercise)]
    item = ExerciseItem(found.id, 0, found.minutes)
    workshop = Workshop(
        schema=1,
        id=WorkshopId(f"only-{found.id}"),
        title=found.title,
        aim=found.purpose,
        start="10:00",
        minutes=found.minutes,
        people_min=found.people_min,
        people_max=found.people_max,
        items=(item,),
    )
    return plan_workshop(
        workshop,
        CATALOGUE.exercises,
        CATALOGUE.principles,
        start=TEN,
        placeholders=placeholders,
        trio_rule=trio_rule,
    )


def people_called(*names: str) -> tuple[Participant, ...]:
    """A roster of these names and nothing else."""
    return tuple(Participant(ParticipantId(number), name) for number, name in enumerate(names, 1))


def crowd(count: int) -> tuple[Participant, ...]:
    """A roster of so many people."""
    return people_called(*NAMES[:count], *(f"Seat {number}" for number in range(len(NAMES) + 1, count + 1)))


def created(
    plan: Plan, people: Sequence[Participant], seed: int = 7, carried: tuple[CarriedAction, ...] = ()
) -> SessionCreated:
    """The first event of a session in UTC."""
    return SessionCreated(
        id=SessionId("2026-11-21-test"),
        plan=plan,
        people=tuple(people),
        seed=seed,
        utc_offset=ZERO,
        delete_by="2026-12-21",
        facilitator="Robin",
        carried=carried,
    )


class Room:
    """A room with a session in it. Without a folder its journal is kept in memory."""

    def __init__(
        self,
        folder: Path | None = None,
        *,
        plan: Plan | None = None,
        people: int | Sequence[Participant] = 15,
        seed: int = 7,
        at: Instant = TEN,
        carried: tuple[CarriedAction, ...] = (),
    ) -> None:
        """Set a session up at an instant; nothing has begun."""
        self.files: Files = MemoryFiles() if folder is None else DiskFiles()
        self.path = (folder or Path("memory")) / "journal.jsonl"
        self.clock = HandSetClock(at)
        roster = crowd(people) if isinstance(people, int) else people
        record = Record(1, 1, True, at, created(plan or plan_of(), roster, seed, carried))
        self.files.write_whole(self.path, encode(record))
        self.conductor = Conductor(
            begin_history(record), Journal(self.files, self.path, len(encode(record))), self.clock
        )

    def reopened(self) -> "Room":
        """The room as a new start of the program finds it, from its journal alone."""
        data = self.files.read(self.path)
        self.conductor.close()
        self.conductor = Conductor(self.read_back(), Journal(self.files, self.path, len(data)), self.clock)
        return self

    @property
    def now(self) -> Instant:
        """What the clock says."""
        return self.clock.now()

    @property
    def history(self) -> History:
        """The session with its past."""
        return self.conductor.history

    @property
    def session(self) -> Session:
        """The session as it stands."""
        return self.history.session

    @property
    def step(self) -> str:
        """The step that is going on, as `exercise/step`."""
        slot, exercise = self.session.slot, self.session.exercise
        return f"{exercise.id}/{slot.step.key}" if slot and slot.step and exercise else ""

    def do(self, *commands: Command) -> tuple[Event, ...]:
        """Carry commands out, one after another."""
        return tuple(event for command in commands for event in self.conductor.handle(command))

    def refusal(self, command: Command) -> str:
        """Why a command is refused; an AssertionError when it is not."""
        try:
            self.conductor.handle(command)
        except Refused as refused:
            return refused.sentence
        raise AssertionError(f"{command} was not refused")

    def wait(self, *lengths: Duration) -> None:
        """Let time go by."""
        for length in lengths:
            self.clock.move_by(length)

    def slot(self, exercise: str, step: str) -> SlotIndex:
        """The place of a step in the plan."""
        found = self.session.plan.find(exercise, step)
        assert found is not None, f"{exercise}/{step} is not in this workshop"
        return found

    def at_step(self, exercise: str, step: str) -> "Room":
        """Begin where nothing has begun, and jump straight to a step."""
        self.do(JumpTo(self.slot(exercise, step)))
        return self

    def go_on_to(self, exercise: str, step: str) -> None:
        """Let every step from here take its full time until this one begins."""
        if self.session.position is None:
            self.do(Begin())
        while self.step != f"{exercise}/{step}":
            self.finish_step()

    def finish_step(self) -> None:
        """Wait until the step's time is up, and go on."""
        self.wait_for_end()
        self.do(NextStep())

    def wait_for_end(self) -> None:
        """Wait until the step's time is up."""
        if self.session.timer is not None:
            self.wait(Duration(max(self.session.timer.remaining(self.now), 0)))

    def stage(self) -> StageFrame:
        """What the room sees."""
        return stage_frame(self.session, self.now)

    def picture(self, kind: type[P]) -> P:
        """The picture on the stage, which must be of this kind."""
        picture = self.stage().picture
        assert isinstance(picture, kind), f"the stage shows {picture}"
        return picture

    def console(self) -> ConsoleFrame:
        """What the facilitator sees."""
        return console_frame(self.history, self.now)

    def panel(self, kind: type[Q]) -> Q:
        """The panel of this kind on the console, which must be there."""
        found = [panel for panel in self.console().panels if isinstance(panel, kind)]
        assert found, f"the console shows {[type(panel).__name__ for panel in self.console().panels]}"
        return found[0]

    def person(self, name: str) -> ParticipantId:
        """Somebody's number by name."""
        return next(person.id for person in self.session.people if person.name == name)

    def groups(self) -> tuple[frozenset[str], ...]:
        """Who sits with whom in the exercise that is going on."""
        drawn = self.session.round
        return tuple(
            frozenset(self.session.people[person - 1].name for person in group)
            for group in (drawn.groups if drawn else ())
        )

    def partners_of(self, name: str) -> frozenset[str]:
        """Who sits with somebody."""
        return next((group for group in self.groups() if name in group), frozenset((name,))) - {name}

    def read_back(self) -> History:
        """The history that the journal alone tells."""
        reading = read_journal(self.files.read(self.path))
        assert not reading.notice, reading.notice
        return reading.history


def in_minutes(count: float) -> Instant:
    """An instant so many minutes after the planned start."""
    return after(TEN, Duration(round(count * 60_000)))
