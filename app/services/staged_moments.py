"""Plays an exercise to see all that it can show a room: every step, with few people and many, with and without notes.

What people would say and how their themes are called is taken from the exercise's own words, so that it is in its
language and of lengths that people really write.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import count, islice
from types import MappingProxyType
from typing import Final

import msgspec
from typing_extensions import override

from app.domain.catalogue import Catalogue
from app.domain.commands import Begin, JumpTo, NextStep
from app.domain.exercise import Exercise
from app.domain.history import History, begin_history
from app.domain.identifiers import ParticipantId, SessionId, SlotIndex, StepKey, WorkshopId
from app.domain.instants import Instant
from app.domain.people import Participant
from app.domain.plan import plan_workshop
from app.domain.session import CarriedAction
from app.domain.stage import StageFrame
from app.domain.vocabulary import TrioRule, When
from app.domain.workshop import ExerciseItem, Workshop
from app.services.setting_up import SetUp, first_record
from app.services.staged_room import DUE, StagedRoom

_START: Final = Instant(1_795_255_200_000)
"""Any morning; no picture of a step says which."""

INVENTED_NAMES: Final = (
    *("Jo", "Aminata", "Wilhelmina", "Nguyễn Minh Khai", "محمد", "Ola", "Jean-Baptiste", "Grace", "李娜", "Priya"),
    *("Konstantina Papadopoulou", "Ben", "Agnieszka", "Seun Adeyemi", "Kwame", "Lucía", "Mei", "Oskar", "Noor", "Ines"),
)
"""Short and long ones, in several scripts."""


class Cast(msgspec.Struct, frozen=True):
    """Who is in the room, how many notes each step brings, and how many actions of last time there are."""

    people: int
    notes: int
    trio_rule: TrioRule = TrioRule.SPLIT
    carried: int = 0

    @override
    def __str__(self) -> str:
        return f"{self.people} people, {self.notes} notes"


CASTS: Final = (Cast(2, 0), Cast(3, 7, TrioRule.THIRD_TURN, 1), Cast(15, 7, carried=7), Cast(60, 200, carried=40))
"""A room of one pair, of one three, one with a three among pairs, and a full one."""


class StagedMoment(msgspec.Struct, frozen=True):
    """A picture that a step shows, and when that is: `case` says it in words."""

    exercise: str
    step: str
    case: str
    frame: StageFrame


def staged_moments(exercise: Exercise, catalogue: Catalogue, casts: Sequence[Cast] = CASTS) -> Iterator[StagedMoment]:
    """All that the steps of an exercise can show, each picture once."""
    seen: set[tuple[str, StageFrame]] = set()
    for cast in casts:
        for moment in _played(exercise, catalogue, cast):
            if (moment.step, moment.frame) not in seen:
                seen.add((moment.step, moment.frame))
                yield moment


def staged_step(exercise: Exercise, place: int, catalogue: Catalogue) -> StagedMoment:
    """The task of one step, with nothing said yet: of an exercise that is being written, whatever it says so far."""
    step = exercise.steps[place]
    cast = Cast(15, 0, TrioRule.THIRD_TURN) if step.when is When.ODD else Cast(14, 0)
    history = _session(exercise, catalogue, cast, {step.key: step.minutes})
    slot = history.session.plan.find(exercise.id, step.key)
    room = StagedRoom(history, ())
    room.do(Begin())
    room.do(JumpTo(slot or SlotIndex(0)))
    words, frame = room.task()
    return StagedMoment(exercise.id, step.key, f"{cast}: {words}", frame)


def spoken_words(exercise: Exercise) -> tuple[str, ...]:
    """The exercise's own lines, as what a room would say."""
    lines = [line for step in exercise.steps for line in (*step.prompts, step.audience, step.title)]
    return tuple(dict.fromkeys(lines))


def _notes(exercise: Exercise, wanted: int) -> Iterator[str]:
    """So many different lines that somebody could say."""
    lines = spoken_words(exercise)
    return islice((f"{line} {turn}" if turn > 1 else line for turn in count(1) for line in lines), wanted)


def _played(exercise: Exercise, catalogue: Catalogue, cast: Cast) -> Iterator[StagedMoment]:
    room = StagedRoom(_session(exercise, catalogue, cast), _notes(exercise, cast.notes))
    room.do(Begin())
    while (step := room.step) is not None:
        for words, frame in room.pictures(step):
            yield StagedMoment(exercise.id, step.key, f"{cast}: {words}", frame)
        if room.session.next_slot() is None:
            return
        room.do(NextStep())


def _session(
    exercise: Exercise, catalogue: Catalogue, cast: Cast, chosen: Mapping[StepKey, int] = MappingProxyType({})
) -> History:
    workshop = Workshop(
        schema=1,
        id=WorkshopId("staged"),
        title=exercise.title,
        aim=exercise.purpose,
        start="10:00",
        minutes=exercise.minutes,
        people_min=exercise.people_min,
        people_max=exercise.people_max,
        items=(ExerciseItem(exercise.id, 0, exercise.minutes, dict(chosen)),),
        trio_rule=cast.trio_rule,
        language=catalogue.language,
    )
    exercises = {**catalogue.exercises, exercise.id: exercise}
    words = {name: name.replace("_", " ") for name in exercise.placeholders}
    plan = plan_workshop(workshop, exercises, catalogue.principles, start=_START, placeholders=words)
    names = [f"{name} {turn}".removesuffix(" 0") for turn in range(cast.people) for name in INVENTED_NAMES]
    people = tuple(Participant(ParticipantId(seat), name) for seat, name in enumerate(names[: cast.people], 1))
    carried = tuple(_carried(exercise, cast)) if any(step.last_time for step in exercise.steps) else ()
    return begin_history(first_record(SessionId("staged"), SetUp(plan, people, seed=0, carried=carried), _START))


def _carried(exercise: Exercise, cast: Cast) -> Iterator[CarriedAction]:
    """Actions of last time: long and short ones, with owners in several scripts, and with none."""
    for number, text in enumerate(_notes(exercise, cast.carried)):
        owner = INVENTED_NAMES[number % len(INVENTED_NAMES)] if number % 4 else ""
        yield CarriedAction(text, owner, DUE[number % len(DUE)])
