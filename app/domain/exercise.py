"""Exercises as the library holds them: data with no behaviour beyond a few questions.

Sources: exercise guide sections 6.1 (limits) and 6.2 (fields an engine must understand).
"""

from collections.abc import Mapping
from itertools import accumulate
from types import MappingProxyType

import msgspec

from app.domain.identifiers import ExerciseId, HandoutId, StepKey
from app.domain.instants import ZERO, Duration, minutes, seconds
from app.domain.vocabulary import (
    Audience,
    AvoidRule,
    CaptureBy,
    Category,
    CutRule,
    Energy,
    Family,
    Format,
    IfUneven,
    Privacy,
    Sound,
    StepKind,
    VoteOn,
    When,
)

USUAL: Mapping[int, IfUneven] = MappingProxyType(
    {2: IfUneven.ONE_TRIO, 3: IfUneven.PAIRS_OR_FOURS, 4: IfUneven.FIVES_OR_THREES}
)
"""What becomes of people who are left over, by the size of the groups (exercise guide 5.1)."""
CHANGE_OVER = minutes(2)
"""The longest time that a change of seats or roles takes."""
AUDIENCE_WORDS = 25
"""The most words that the room is given to read in a step (exercise guide 6.1)."""
HALF_WAY_FROM = minutes(6)
"""A shorter step has no silent half-way sign (exercise guide 5.3)."""


class Signal(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Something seen and heard at one moment of a step.

    `at` is `start`, `half`, `end`, seconds left such as `60s`, or seconds over such as `+30s`; a time left that is not
    shorter than the step is skipped. So is `half` without a sound in a step shorter than `HALF_WAY_FROM`; one that
    sounds calls people to do something then, such as to swap speakers.
    """

    at: str
    to: Audience
    show: str
    sound: Sound

    def moment(self, length: Duration) -> Duration | None:
        """How long into a step of `length` this falls, or None where the step is too short for it."""
        match self.at:
            case "start":
                return ZERO
            case "half":
                return None if self.sound is Sound.NONE and length < HALF_WAY_FROM else Duration(length // 2)
            case "end":
                return length
            case over if self.is_overrun:
                return Duration(length + seconds(int(over[1:].removesuffix("s"))))
            case left:
                lead = seconds(int(left.removesuffix("s")))
                return Duration(length - lead) if lead < length else None

    @property
    def is_overrun(self) -> bool:
        """Whether this falls after the end of the step."""
        return self.at.startswith("+")


class Step(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One thing the room does. `minutes`, `min` and `max` are whole minutes with min ≤ minutes ≤ max."""

    key: StepKey
    title: str
    kind: StepKind
    minutes: int
    min: int
    max: int
    audience: str
    script: str
    signals: tuple[Signal, ...]
    capture: tuple[Category, ...]
    capture_by: CaptureBy
    privacy: Privacy
    feeds: tuple[str, ...]
    prompts: tuple[str, ...] = ()
    when: When = When.ALWAYS
    equal_group: str = ""
    show_groups: bool = False
    """The stage opens this step with who sits with whom."""
    groups_of: int = 0
    """People in a group from this step on, where that changes within the exercise; 0 where it does not."""
    cut: CutRule = CutRule.FIRST
    """Whether and when this step gives up time for a late room."""
    auto_advance: bool = False
    """Whether the next step begins by itself when the time of this one is up."""
    principle: str = ""
    """The principle that a reveal step shows, by its id."""
    vote_on: VoteOn = VoteOn.USUAL
    """What a vote offers."""
    dots: int = 0
    """How many dots or ticks each person has in a vote; 0 takes the guide's rule (5.4)."""
    themes: tuple[str, ...] = ()
    """Names that stand on the wall before the first note is taken."""
    line_up: tuple[str, ...] = ()
    """Where people may stand on the principle that a reveal step shows, from one end of the line to the other."""
    last_time: bool = False
    """Whether the room sees the actions of last time here, and says what became of them."""
    draft: bool = False
    """Whether the prompts are a draft: it stands on the wall with what is added, and under the show of hands for it."""

    @property
    def takes_notes(self) -> bool:
        """Whether the program offers a box here: never for what stays on paper or is not written down."""
        return self.privacy in (Privacy.ROOM, Privacy.NAMED) and bool(self.capture)

    @property
    def length(self) -> Duration:
        """The usual length."""
        return minutes(self.minutes)

    def is_change_over(self, length: Duration) -> bool:
        """Whether this is a change of seats or roles; a swap step that is given more is the second turn itself."""
        return self.kind is StepKind.SWAP and length <= CHANGE_OVER


class Grouping(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How an exercise groups people; size 0 means the whole room."""

    size: int
    if_uneven: IfUneven
    roles: tuple[str, ...]
    extra_role: str
    avoid: tuple[AvoidRule, ...]
    keep_from: str

    def rule_for(self, size: int) -> IfUneven:
        """What becomes of people who are left over; for another size than the exercise's own, what is usual."""
        return self.if_uneven if size == self.size else USUAL.get(size, IfUneven.ANY)


class Exercise(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A reusable activity of the library."""

    schema: int
    id: ExerciseId
    order: int
    title: str
    family: Family
    purpose: str
    credit: str
    source: tuple[str, ...]
    format: Format
    also: tuple[Format, ...]
    people_min: int
    people_max: int
    minutes: int
    minutes_min: int
    minutes_max: int
    energy: Energy
    room: str
    materials: tuple[str, ...]
    placeholders: tuple[str, ...]
    after: tuple[ExerciseId, ...]
    carries: tuple[str, ...]
    print_before: tuple[HandoutId, ...]
    print_after: tuple[HandoutId, ...]
    tips: tuple[str, ...]
    safety: tuple[str, ...]
    debrief: tuple[str, ...]
    grouping: Grouping
    steps: tuple[Step, ...]

    def step(self, key: str) -> Step | None:
        """The step of that key, if there is one."""
        return next((step for step in self.steps if step.key == key), None)


def sizes_by_step(exercise: Exercise) -> tuple[int, ...]:
    """How many sit together in each step: `groups_of` holds until another step says otherwise."""
    sizes = accumulate((step.groups_of for step in exercise.steps), _latest, initial=exercise.grouping.size)
    return tuple(sizes)[1:]


def _latest(before: int, groups_of: int) -> int:
    return groups_of or before


class Principle(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One of the five failing-forward principles."""

    number: int
    id: str
    title: str
    meaning: str
    self_check: str
    try_saying: str
