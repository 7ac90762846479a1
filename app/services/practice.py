"""Practice sessions: people and notes are ready, nothing is learned from them, and they are thrown away in one go.

People and notes come with the library: nobody's real day is touched, and no real name is in them.
"""

from pathlib import Path

from msgspec.structs import replace

from app.domain.catalogue import Catalogue
from app.domain.exercise import Exercise
from app.domain.identifiers import WorkshopId
from app.domain.instants import Duration, Instant, after, clock_text
from app.domain.people import Participant, Presence
from app.domain.plan import Plan, plan_workshop
from app.domain.workshop import ExerciseItem, Workshop
from app.services.clock import Clock, HandSetClock, local_offset
from app.services.conductor import Conductor
from app.services.note_files import read_notes_file
from app.services.rehearsal import play
from app.services.rehearsal_script import Script
from app.services.rosters import read_roster_file
from app.services.sessions import OpenSession, Sessions, SetUp

SAMPLE = WorkshopId("ninety-minutes")
_SEED = 15
_WHERE = ("group-theme-harvest", "wall")
"""The step in which most is to be seen: a wall that grows, with minutes left on the clock."""
_SHARE = 0.5
USUAL_PEOPLE = 14


class Practice:
    """Makes practice sessions of one library."""

    def __init__(self, content: Path, catalogue: Catalogue, sessions: Sessions) -> None:
        """`content` is the language folder, with people and notes in its `demo`."""
        self._demo = content / "demo"
        self._catalogue = catalogue
        self._sessions = sessions

    def sample(self, now: Instant) -> OpenSession:
        """A day that is under way: pairs are drawn, themes are on the wall, a step is going on. Raises NotSaved."""
        plan = self._plan(self._catalogue.workshops[SAMPLE], now, USUAL_PEOPLE)
        start = _began(plan, now)
        plan = self._plan(self._catalogue.workshops[SAMPLE], start, USUAL_PEOPLE)
        clock = HandSetClock(start)
        opened = self._sessions.create(self._set_up(plan, USUAL_PEOPLE), clock)
        conductor = Conductor(opened.history, opened.journal, clock)
        notes = read_notes_file(self._demo / "notes.csv", plan).rows
        for moment in play(conductor, Script(notes)):
            if moment.at > now:
                break
            clock.move_to(moment.at)
        return OpenSession(conductor.history, opened.journal)

    def of_exercise(self, exercise: Exercise, clock: Clock) -> OpenSession:
        """One exercise alone, not begun yet, with as many people as it is good for. Raises NotSaved."""
        people = min(max(USUAL_PEOPLE, exercise.people_min), exercise.people_max)
        alone = _alone(exercise, clock.now(), self._catalogue.language)
        plan = self._plan(alone, clock.now(), people)
        return self._sessions.create(self._set_up(plan, people), clock)

    def _plan(self, workshop: Workshop, start: Instant, people: int) -> Plan:
        catalogue = self._catalogue
        return plan_workshop(
            workshop, catalogue.exercises, catalogue.principles, start=start, placeholders=self._words(), people=people
        )

    def _set_up(self, plan: Plan, people: int) -> SetUp:
        return SetUp(plan, self._people(people), seed=_SEED, rehearsal=True)

    def _people(self, count: int) -> tuple[Participant, ...]:
        """The people that come with the library, all of them here from the beginning."""
        found = read_roster_file(self._demo / "people.csv").people[:count]
        return tuple(replace(person, presence=Presence.PRESENT) for person in found)

    def _words(self) -> dict[str, str]:
        """The first ready line for each word that exercises leave to the facilitator."""
        banks = tuple(self._catalogue.prompt_banks.values())[::-1]
        return {bank.placeholder: bank.lines[0] for bank in banks if bank.placeholder and bank.lines}


def _began(plan: Plan, now: Instant) -> Instant:
    """When a day must have begun that is now in the middle of the step to be shown."""
    slot = plan.find(*_WHERE)
    assert slot is not None
    before = sum(each.length for each in plan.slots[:slot] if plan.counts(each))
    return after(now, Duration(-round(before + plan.slots[slot].length * _SHARE)))


def _alone(exercise: Exercise, now: Instant, language: str) -> Workshop:
    item = ExerciseItem(exercise.id, at=0, minutes=exercise.minutes)
    return Workshop(
        schema=1,
        id=WorkshopId(f"practice-{exercise.id}"),
        title=exercise.title,
        aim=exercise.purpose,
        start=clock_text(now, local_offset(now)),
        minutes=exercise.minutes,
        people_min=exercise.people_min,
        people_max=exercise.people_max,
        items=(item,),
        language=language,
    )
