"""The demo of the library played for pictures: moments of a day that never was, in a folder of its own."""

from collections.abc import Iterator
from typing import Final

import msgspec

from app.domain.commands import EndSession
from app.domain.console import ConsoleFrame
from app.domain.console_frame import console_frame
from app.domain.history import History
from app.domain.identifiers import WorkshopId
from app.domain.instants import SECOND, Duration, Instant, after, minutes
from app.domain.stage import StageFrame
from app.domain.stage_frame import stage_frame
from app.services.bootstrap import Services
from app.services.clock import HandSetClock, SystemClock
from app.services.conductor import Conductor
from app.services.preparing import Prepared, Sheets, prepare, today_at
from app.services.rehearsal import play
from app.services.sessions import SetUp

WORKSHOP: Final = WorkshopId("ninety-minutes")
FACILITATOR: Final = "Ruth"
PLACE: Final = "Meeting room 2"
_SEED: Final = 15
_BEFORE: Final = minutes(2)
_A_LITTLE_LATER: Final = Duration(20 * SECOND)
"""A note that was just taken is marked on the stage for a moment."""
LATE: Final = "late"
"""The name of the moment in which a step has run over for long."""


class SampleMoment(msgspec.Struct, frozen=True):
    """What facilitator and room see at a moment."""

    history: History
    now: Instant

    @property
    def stage(self) -> StageFrame:
        """What the room sees."""
        return stage_frame(self.history.session, self.now)

    @property
    def console(self) -> ConsoleFrame:
        """What the facilitator sees."""
        return console_frame(self.history, self.now)


def prepared_sample(services: Services) -> Prepared:
    """The demo's workshop with its people and notes, for today."""
    workshop, bundled = services.catalogue.workshops[WORKSHOP], services.content / "demo"
    sheets = Sheets(bundled / "people.csv", bundled / "notes.csv")
    return prepare(workshop, services.catalogue, sheets, today_at(SystemClock().now(), workshop.start))


def sample_moments(services: Services) -> dict[str, SampleMoment]:
    """Play the day and keep it in the services' folder; each step by its exercise and name, such as `role-swap change`.

    `begin` is before the first step, `end` after the last, `LATE` is nine minutes after the pairs should have changed.
    """
    return dict(_moments(services, prepared_sample(services)))


def _moments(services: Services, prepared: Prepared) -> Iterator[tuple[str, SampleMoment]]:
    clock = HandSetClock(Instant(prepared.plan.start - _BEFORE))
    set_up = SetUp(prepared.plan, prepared.people, FACILITATOR, PLACE, seed=_SEED)
    opened = services.sessions.create(set_up, clock)
    conductor = Conductor(opened.history, opened.journal, clock)
    yield "begin", SampleMoment(conductor.history, clock.now())
    for moment in play(conductor, prepared.script):
        clock.move_to(moment.at)
        slot = None if moment.picture is None else prepared.plan.slots[moment.picture]
        if slot is None or moment.picture is None or slot.step is None:
            continue
        exercise = prepared.plan.exercise_of(moment.picture)
        name = f"{exercise.id if exercise is not None else ''} {slot.step.key}"
        yield name, SampleMoment(conductor.history, after(conductor.history.last_at, _A_LITTLE_LATER))
        if name == "role-swap change":
            yield LATE, SampleMoment(conductor.history, after(clock.now(), minutes(9)))
    if conductor.history.session.ended is None:
        conductor.handle(EndSession())
    yield "end", SampleMoment(conductor.history, clock.now())
    conductor.close()
