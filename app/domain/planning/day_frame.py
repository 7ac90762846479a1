"""Lays a workshop out on the clock."""

from msgspec.structs import replace

from app.domain.exercise import Exercise, Step
from app.domain.placeholders import GAP, fill
from app.domain.planning.clock_times import DAY, minute_of, time_at
from app.domain.planning.day import DayFrame, ItemKind, ItemRow, ParkedRow, Problem, StepRow, StepState
from app.domain.planning.lengths import longest, shares_of, shortest
from app.domain.planning.problems import problems_of
from app.domain.planning.steps import Exercises, chosen_minutes, exercise_of, is_wanted, item_minutes
from app.domain.planning.turns import limits_of
from app.domain.planning.wording import LONGEST_PART
from app.domain.refusal import Refused
from app.domain.vocabulary import TrioRule, When
from app.domain.workshop import BreakItem, ExerciseItem, SlackItem, Workshop, WorkshopItem


def day_frame(workshop: Workshop, exercises: Exercises, people: int = 0) -> DayFrame:
    """The day with its clock times; with an odd number of people a third turn takes its time, where there is one."""
    third_turn = workshop.trio_rule is TrioRule.THIRD_TURN and people % 2 == 1
    rows: list[ItemRow] = []
    at = minute_of(workshop.start)
    for place, item in enumerate(workshop.items):
        row = _row(workshop, place, item, exercises, at, third_turn=third_turn)
        rows.append(row)
        at += row.minutes + row.on_top
    minutes = at - minute_of(workshop.start)
    room = (minute_of(workshop.end) - minute_of(workshop.start)) % DAY or DAY
    frame = DayFrame(
        title=workshop.title,
        aim=workshop.aim,
        start=workshop.start,
        end=workshop.end,
        ends=time_at(at),
        minutes=minutes,
        over=minutes - room if workshop.end else 0,
        spare=sum(item.minutes for item in workshop.items if isinstance(item, SlackItem)),
        people_min=workshop.people_min,
        people_max=workshop.people_max,
        trio_rule=workshop.trio_rule,
        rows=tuple(rows),
        parked=tuple(_parked(number, item, exercises) for number, item in enumerate(workshop.parked)),
        has_threes=any(step.state is StepState.FOR_THREES for row in rows for step in row.steps),
    )
    return _with_problems(frame, problems_of(frame, exercises, people))


def item_title(item: WorkshopItem, exercises: Exercises) -> str:
    """What a part of a day is called; an exercise that has gone missing by its name in the file."""
    if not isinstance(item, ExerciseItem):
        return item.title
    exercise = exercises.get(item.exercise)
    return item.exercise if exercise is None else _filled(exercise.title, exercise, item)


def _with_problems(frame: DayFrame, problems: tuple[Problem, ...]) -> DayFrame:
    rows = tuple(
        replace(row, problems=tuple(each for each in problems if each.place == row.place)) for row in frame.rows
    )
    return replace(frame, rows=rows, problems=problems)


def _row(
    workshop: Workshop, place: int, item: WorkshopItem, exercises: Exercises, at: int, *, third_turn: bool
) -> ItemRow:
    minutes = item_minutes(item, exercises)
    row = ItemRow(
        place=place,
        kind=_kind(item),
        title=item_title(item, exercises),
        begins=time_at(at),
        ends=time_at(at + minutes),
        minutes=minutes,
        least=1,
        most=LONGEST_PART,
        note=item.note,
    )
    exercise = exercise_of(item, exercises)
    if isinstance(item, BreakItem):
        return replace(row, promise=item.promise, promised=(item.promised_at or row.begins) if item.promise else "")
    if not isinstance(item, ExerciseItem):
        return row
    if exercise is None:
        return replace(row, exercise=item.exercise, least=minutes, most=minutes)
    on_top = sum(chosen_minutes(item, step) for step in exercise.steps if step.when is When.ODD) if third_turn else 0
    least, most = _limits(workshop, place, exercise, exercises)
    return replace(
        row,
        ends=time_at(at + minutes + on_top),
        exercise=exercise.id,
        purpose=_filled(exercise.purpose, exercise, item),
        least=least,
        most=most,
        steps=_steps(workshop, item, exercise, exercises, at, third_turn=third_turn),
        words=tuple((name, item.placeholders.get(name, "")) for name in exercise.placeholders),
        silent=item.silent,
        on_top=on_top,
    )


def _steps(
    workshop: Workshop, item: ExerciseItem, exercise: Exercise, exercises: Exercises, at: int, *, third_turn: bool
) -> tuple[StepRow, ...]:
    rows: list[StepRow] = []
    for step in exercise.steps:
        state = _state(item, step)
        minutes = chosen_minutes(item, step) or step.minutes
        runs = state is StepState.RUNS or (state is StepState.FOR_THREES and third_turn)
        least, most = _step_limits(workshop, step, exercises)
        rows.append(
            StepRow(
                key=step.key,
                title=_filled(step.title, exercise, item),
                begins=time_at(at) if runs else "",
                minutes=minutes,
                least=least,
                most=most,
                state=state,
                optional=step.when is When.OPTIONAL,
                equal=bool(step.equal_group),
            )
        )
        at += minutes if runs else 0
    return tuple(rows)


def _state(item: ExerciseItem, step: Step) -> StepState:
    if step.key in item.leave_out:
        return StepState.NOT_WANTED if step.when is When.OPTIONAL else StepState.LEFT_OUT
    if step.when is When.ODD:
        return StepState.FOR_THREES
    return StepState.RUNS if is_wanted(item, step) else StepState.NOT_WANTED


def _limits(workshop: Workshop, place: int, exercise: Exercise, exercises: Exercises) -> tuple[int, int]:
    try:
        shares = shares_of(workshop, place, exercise, exercises)
    except Refused:
        return exercise.minutes_min, exercise.minutes_max
    return shortest(shares), longest(shares)


def _step_limits(workshop: Workshop, step: Step, exercises: Exercises) -> tuple[int, int]:
    """The limits of a step, or of all the turns that move with it where any of them is run."""
    own = step.min, step.max
    if not step.equal_group or step.when is When.ODD:
        return own
    try:
        return limits_of(workshop, exercises, step.equal_group)
    except (Refused, ValueError):
        return own


def _parked(number: int, item: WorkshopItem, exercises: Exercises) -> ParkedRow:
    return ParkedRow(number, item_title(item, exercises), item_minutes(item, exercises))


def _kind(item: WorkshopItem) -> ItemKind:
    match item:
        case ExerciseItem():
            return ItemKind.EXERCISE
        case BreakItem():
            return ItemKind.BREAK
        case SlackItem():
            return ItemKind.SLACK


def _filled(text: str, exercise: Exercise, item: ExerciseItem) -> str:
    if not exercise.placeholders:
        return text
    return fill(text, {name: item.placeholders.get(name, "") or GAP for name in exercise.placeholders})
