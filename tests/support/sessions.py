"""Sessions for tests, told in commands: a shipped workshop, people, and a clock set by hand."""

from collections.abc import Iterable, Sequence
from copy import copy
from functools import cache

from app.domain.commands import Begin, Command, JumpTo, NextStep
from app.domain.deciding import decide
from app.domain.events import SessionCreated
from app.domain.history import Record, apply, begin_history
from app.domain.identifiers import ParticipantId, SessionId, WorkshopId
from app.domain.instants import MINUTE, Duration, Instant, after, minutes
from app.domain.people import Participant
from app.domain.plan import Plan, plan_workshop
from app.domain.session import Session
from app.domain.vocabulary import TrioRule
from tests.support.rooms import CATALOGUE

START = Instant(1_795_168_800_000)
"""20 November 2026, 10:00 in UTC."""

NAMES = (
    *("Ama", "Ben", "Chidi", "Dana", "Elif", "Femi", "Grace"),
    *("Hana", "Ivo", "June", "Kofi", "Lena", "Musa", "Nora"),
)


@cache
def ready_plan(workshop: str = "ninety-minutes", *, trio_rule: TrioRule | None = None) -> Plan:
    """A shipped workshop laid out from ten o'clock."""
    return plan_workshop(
        CATALOGUE.workshops[WorkshopId(workshop)],
        CATALOGUE.exercises,
        CATALOGUE.principles,
        start=START,
        trio_rule=trio_rule,
    )


def people(names: Iterable[str]) -> tuple[Participant, ...]:
    """A roster of names."""
    return tuple(Participant(ParticipantId(number), name) for number, name in enumerate(names, 1))


class Told:
    """A session that is told what happens; `now` moves only when it is told to."""

    def __init__(
        self,
        plan: Plan | None = None,
        roster: Sequence[Participant] = people(NAMES),
        *,
        facilitator: str = "Rosa",
        place: str = "Room 2",
        delete_by: str = "2026-12-20",
    ) -> None:
        created = SessionCreated(
            id=SessionId("2026-11-20-test"),
            plan=plan or ready_plan(),
            people=tuple(roster),
            seed=7,
            utc_offset=Duration(0),
            delete_by=delete_by,
            facilitator=facilitator,
            place=place,
        )
        self.now = START
        self.history = begin_history(Record(1, 1, True, START, created))

    def again(self) -> "Told":
        """The same so far, to be told on without this one; what is known already is shared, for it is frozen."""
        return copy(self)

    @property
    def session(self) -> Session:
        """The session as it stands."""
        return self.history.session

    def do(self, *commands: Command) -> "Told":
        """Give commands one after another, a second apart."""
        for command in commands:
            self.wait(1 / 60)
            events = decide(self.history, command, self.now)
            change = self.history.change + 1
            for number, event in enumerate(events, 1):
                record = Record(self.history.records + 1, change, number == len(events), self.now, event)
                self.history = apply(self.history, record)
        return self

    def wait(self, count: float) -> "Told":
        """Let minutes go by."""
        self.now = after(self.now, Duration(round(count * MINUTE)))
        return self

    def go_to(self, exercise: str, step: str) -> "Told":
        """Begin if need be, and go to a step by the keys of its exercise and itself."""
        slot = self.session.plan.find(exercise, step)
        assert slot is not None, (exercise, step)
        if self.session.position is None:
            self.do(Begin())
        return self.do(JumpTo(slot))

    def run_to_end(self) -> "Told":
        """Go on step by step until the last one."""
        if self.session.position is None:
            self.do(Begin())
        while self.session.next_slot() is not None:
            self.wait(minutes(1) / MINUTE).do(NextStep())
        return self
