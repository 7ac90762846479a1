"""The plan of a session: a workshop laid out as places (slots) one after another, with all their texts.

The plan is stored whole with its session, so that a later change of the library does not alter what was run.
"""

from collections.abc import Iterable, Iterator, Mapping

import msgspec

from app.domain.exercise import Exercise, Grouping, Principle, Step, sizes_by_step
from app.domain.identifiers import ExerciseId, SlotIndex, StepKey, WorkshopId
from app.domain.instants import Duration, Instant, after, minutes
from app.domain.placeholders import fill, fill_step
from app.domain.vocabulary import StepKind, TrioRule, When
from app.domain.workshop import BreakItem, ExerciseItem, SlackItem, Workshop, WorkshopItem


class PlannedExercise(msgspec.Struct, frozen=True, tag="exercise"):
    """An exercise as it stands in this plan; `first` and `last` are its slots."""

    id: ExerciseId
    title: str
    purpose: str
    credit: str
    grouping: Grouping
    tips: tuple[str, ...]
    safety: tuple[str, ...]
    materials: tuple[str, ...]
    print_before: tuple[str, ...]
    print_after: tuple[str, ...]
    first: SlotIndex
    last: SlotIndex
    note: str = ""
    people_min: int = 0
    carries: tuple[str, ...] = ()
    """What later exercises may pick up from this one."""
    words: tuple[tuple[str, str], ...] = ()
    """Each placeholder with the words that stand for it; empty where nobody said them yet."""
    templates: tuple[Step, ...] = ()
    """Its steps as the library has them, where it has placeholders."""
    silent: bool = False
    """Whether its signals are only to be seen."""

    @property
    def open_words(self) -> tuple[str, ...]:
        """The placeholders that still wait for their words."""
        return tuple(name for name, said in self.words if not said)


class PlannedBreak(msgspec.Struct, frozen=True, tag="break"):
    """Time when the room is free; one slot. `promise` where its start was told to the people."""

    title: str
    first: SlotIndex
    note: str = ""
    promise: bool = False


class PlannedSlack(msgspec.Struct, frozen=True, tag="slack"):
    """Spare time; no slot, it is used up by whatever runs late."""

    title: str
    length: Duration
    note: str = ""


PlannedItem = PlannedExercise | PlannedBreak | PlannedSlack


class Slot(msgspec.Struct, frozen=True):
    """A place in the plan: a step of an exercise, or a break (no step). `item` counts the plan's items from 0.

    What was `added` on the day has a length of its own, and none in the times that were told to the people.
    """

    item: int
    title: str
    length: Duration
    step: Step | None = None
    added: bool = False


class Parked(msgspec.Struct, frozen=True):
    """What was put aside in the plan because it may be needed: laid out as if it were all there is."""

    item: PlannedExercise | PlannedBreak
    slots: tuple[Slot, ...]

    @property
    def length(self) -> Duration:
        """How long it takes; turns for a three come on top."""
        always = (slot.length for slot in self.slots if slot.step is None or slot.step.when is not When.ODD)
        return Duration(sum(always))


class Plan(msgspec.Struct, frozen=True):
    """What is meant to happen. `start` is the planned start; `trio_rule` says how threes get fair time."""

    workshop: WorkshopId
    title: str
    aim: str
    start: Instant
    people_min: int
    people_max: int
    items: tuple[PlannedItem, ...]
    slots: tuple[Slot, ...]
    principles: tuple[Principle, ...]
    trio_rule: TrioRule
    third_turn: bool = False
    """Whether a third turn was expected when the end was told to the people."""
    language: str = "en"
    """What the room sees and reads is in; that of the workshop."""
    parked: tuple[Parked, ...] = ()
    """What may be needed and can be added while the session runs."""

    def item_of(self, slot: SlotIndex) -> PlannedItem:
        """The exercise or break that a slot belongs to."""
        return self.items[self.slots[slot].item]

    def exercise_of(self, slot: SlotIndex) -> PlannedExercise | None:
        """The exercise that a slot belongs to; None in a break."""
        item = self.item_of(slot)
        return item if isinstance(item, PlannedExercise) else None

    def exercises(self) -> tuple[PlannedExercise, ...]:
        """All exercises in order."""
        return tuple(item for item in self.items if isinstance(item, PlannedExercise))

    def group_size(self, slot: SlotIndex) -> int:
        """How many sit together in a slot; 0 where everybody does, and in a break."""
        exercise, step = self.exercise_of(slot), self.slots[slot].step
        return 0 if exercise is None or step is None else step.groups_of or exercise.grouping.size

    def slots_of(self, exercise: PlannedExercise) -> tuple[SlotIndex, ...]:
        """The slots of an exercise."""
        return tuple(SlotIndex(index) for index in range(exercise.first, exercise.last + 1))

    def find(self, exercise: str, step: str) -> SlotIndex | None:
        """The slot of a step, by the keys of its exercise and itself."""
        for index, slot in enumerate(self.slots):
            owner = self.items[slot.item]
            if slot.step and isinstance(owner, PlannedExercise) and (owner.id, slot.step.key) == (exercise, step):
                return SlotIndex(index)
        return None

    @property
    def slack(self) -> Duration:
        """Spare time in all."""
        return Duration(sum(item.length for item in self.items if isinstance(item, PlannedSlack)))

    @property
    def always_length(self) -> Duration:
        """The planned length with spare time; turns only for a three count where a three was expected."""
        return Duration(self.slack + sum(slot.length for slot in self.slots if self.counts(slot)))

    def counts(self, slot: Slot) -> bool:
        """Whether the times told to the people allow for a place: turns for a three only where one was expected."""
        return not slot.added and self._expects(slot)

    def _expects(self, slot: Slot) -> bool:
        return self.third_turn or slot.step is None or slot.step.when is not When.ODD

    @property
    def end(self) -> Instant:
        """The planned end, which is what people were told."""
        return after(self.start, self.always_length)


def plan_workshop(
    workshop: Workshop,
    exercises: Mapping[ExerciseId, Exercise],
    principles: tuple[Principle, ...],
    *,
    start: Instant,
    options: frozenset[tuple[str, str]] = frozenset(),
    placeholders: Mapping[str, str] | None = None,
    trio_rule: TrioRule | None = None,
    people: int = 0,
    lengths: Mapping[tuple[ExerciseId, StepKey], Duration] | None = None,
) -> Plan:
    """Lay a workshop out for so many people.

    `options` are (exercise, step) pairs of optional steps that are wanted. `placeholders` are the facilitator's own
    words for `{question}` and the like; the workshop's come second. `lengths` are for steps that shall last otherwise
    than the workshop says.
    """
    rule = trio_rule or workshop.trio_rule
    layout = _Layout(exercises, rule, options, placeholders or {}, lengths or {})
    items: list[PlannedItem] = []
    slots: list[Slot] = []
    for entry in workshop.items:
        item, places = layout.laid_out(entry, len(items), SlotIndex(len(slots)))
        items.append(item)
        slots += places
    return Plan(
        workshop=workshop.id,
        title=workshop.title,
        aim=workshop.aim,
        start=start,
        people_min=workshop.people_min,
        people_max=workshop.people_max,
        items=tuple(items),
        slots=tuple(slots),
        principles=principles,
        trio_rule=rule,
        third_turn=rule is TrioRule.THIRD_TURN and people % 2 == 1,
        language=workshop.language,
        parked=tuple(layout.parked(workshop.parked)),
    )


class _Layout(msgspec.Struct, frozen=True):
    """What decides how an item of a workshop becomes places of a plan."""

    exercises: Mapping[ExerciseId, Exercise]
    rule: TrioRule
    options: frozenset[tuple[str, str]]
    placeholders: Mapping[str, str]
    lengths: Mapping[tuple[ExerciseId, StepKey], Duration]

    def laid_out(self, entry: WorkshopItem, number: int, first: SlotIndex) -> tuple[PlannedItem, tuple[Slot, ...]]:
        """An item of this number whose places begin at `first`."""
        match entry:
            case BreakItem():
                place = Slot(number, entry.title, minutes(entry.minutes))
                return PlannedBreak(entry.title, first, entry.note, entry.promise), (place,)
            case SlackItem():
                return PlannedSlack(entry.title, minutes(entry.minutes), entry.note), ()
            case ExerciseItem():
                exercise = self.exercises[entry.exercise]
                words = _words(exercise, entry, self.placeholders)
                steps = tuple(_chosen_steps(exercise, entry, self.rule, self.options))
                places = tuple(_slot(number, entry, fill_step(step, words), self.lengths) for step in steps)
                planned = _planned(exercise, entry, words, first, SlotIndex(first + len(places) - 1))
                return msgspec.structs.replace(planned, templates=steps) if words else planned, places

    def parked(self, entries: Iterable[WorkshopItem]) -> Iterator[Parked]:
        """What was put aside; an exercise that the library has no longer cannot be offered."""
        for entry in entries:
            if isinstance(entry, ExerciseItem) and entry.exercise not in self.exercises:
                continue
            item, places = self.laid_out(entry, 0, SlotIndex(0))
            if not isinstance(item, PlannedSlack) and places:
                yield Parked(item, places)


def with_words(plan: Plan, words: Mapping[str, str]) -> Plan:
    """The plan with words for placeholders, everywhere they occur."""
    items, slots = list(plan.items), list(plan.slots)
    for number, item in enumerate(plan.items):
        if not isinstance(item, PlannedExercise) or not words.keys() & dict(item.words).keys():
            continue
        said = {name: words.get(name, before) for name, before in item.words}
        items[number] = msgspec.structs.replace(item, words=tuple(said.items()))
        for slot, template in zip(range(item.first, item.last + 1), item.templates, strict=True):
            step = fill_step(template, said)
            slots[slot] = msgspec.structs.replace(slots[slot], title=step.title, step=step)
    return msgspec.structs.replace(plan, items=tuple(items), slots=tuple(slots))


def _words(exercise: Exercise, entry: ExerciseItem, own: Mapping[str, str]) -> dict[str, str]:
    """The words for each placeholder of an exercise: the facilitator's own, else the workshop's, else none yet."""
    said = entry.placeholders
    return {name: own.get(name, "").strip() or said.get(name, "").strip() for name in exercise.placeholders}


def _chosen_steps(
    exercise: Exercise, entry: ExerciseItem, rule: TrioRule, options: frozenset[tuple[str, str]]
) -> Iterator[Step]:
    for step, size in zip(exercise.steps, sizes_by_step(exercise), strict=True):
        match step.when:
            case When.ALWAYS:
                wanted = True
            case When.ODD:
                wanted = rule is TrioRule.THIRD_TURN
            case When.OPTIONAL:
                wanted = (exercise.id, step.key) in options or step.key in entry.step_minutes
        if wanted and step.key not in entry.leave_out:
            yield step if size == exercise.grouping.size else msgspec.structs.replace(step, groups_of=size)


def _slot(item: int, entry: ExerciseItem, step: Step, lengths: Mapping[tuple[ExerciseId, StepKey], Duration]) -> Slot:
    usual = minutes(entry.step_minutes.get(StepKey(step.key), _equal_minutes(entry, step)))
    return Slot(item, step.title, lengths.get((entry.exercise, step.key), usual), step)


def _equal_minutes(entry: ExerciseItem, step: Step) -> int:
    """An odd turn that the workshop gives no minutes lasts as long as the pair turn it answers."""
    if step.when is When.ODD:
        talk = next((value for key, value in entry.step_minutes.items() if key.startswith("ask")), None)
        return talk or step.minutes
    return step.minutes


def _planned(
    exercise: Exercise, entry: ExerciseItem, words: Mapping[str, str], first: SlotIndex, last: SlotIndex
) -> PlannedExercise:
    return PlannedExercise(
        id=exercise.id,
        title=fill(exercise.title, words),
        purpose=fill(exercise.purpose, words),
        credit=exercise.credit,
        grouping=exercise.grouping,
        tips=exercise.tips,
        safety=exercise.safety,
        materials=exercise.materials,
        print_before=exercise.print_before,
        print_after=exercise.print_after,
        first=first,
        last=last,
        note=entry.note,
        people_min=exercise.people_min,
        carries=exercise.carries,
        words=tuple(words.items()),
        silent=entry.silent,
    )


def is_talk(kind: StepKind) -> bool:
    """Whether people speak with each other in their groups in steps of this kind."""
    return kind in (StepKind.PAIR_TALK, StepKind.SMALL_GROUP, StepKind.SWAP)
