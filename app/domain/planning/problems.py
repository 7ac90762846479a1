"""What does not fit in a planned day, in words and minutes, with what can be done about it."""

from collections.abc import Iterator

from app.domain.exercise import Exercise
from app.domain.language import say, unsaid
from app.domain.placeholders import word_for
from app.domain.planning.clock_times import minutes_between
from app.domain.planning.day import DayFrame, Fix, ItemKind, ItemRow, Problem, Weight
from app.domain.planning.edits import (
    AddExercise,
    AddSlack,
    MoveItem,
    RemoveItem,
    SetEnd,
    SetItemMinutes,
    SetPromise,
)
from app.domain.planning.steps import Exercises

SHORT_DAY = 30
"""Minutes: a shorter one needs no spare time of its own."""
_LEAST_SPARE, _MOST_SPARE = 3, 5
"""In a hundred (exercise guide 5.3)."""


def problems_of(frame: DayFrame, exercises: Exercises, people: int = 0) -> tuple[Problem, ...]:
    """Everything that does not fit, what is broken first, in the order of the day."""
    found = [*_of_the_end(frame), *_of_spare_time(frame)]
    for row in frame.rows:
        if row.kind is ItemKind.BREAK:
            found += _of_a_promise(row)
        elif row.kind is ItemKind.EXERCISE:
            found += _of_an_exercise(frame, row, exercises, people)
    return tuple(sorted(found, key=_broken_first))


def _of_the_end(frame: DayFrame) -> Iterator[Problem]:
    if frame.over > 0:
        yield Problem(
            say("{over} min too long for the end you promised at {end}.", over=frame.over, end=frame.end),
            Weight.BROKEN,
            fix=_shorter(frame),
        )
    elif frame.over < 0 and frame.rows:
        left = -frame.over
        words = say("{left} min are left until the end you promised at {end}.", left=left, end=frame.end)
        yield Problem(words, Weight.ADVICE, fix=Fix(say("Make it spare time"), _more_spare(frame, left)))


def _shorter(frame: DayFrame) -> Fix:
    spare = _spare_row(frame)
    if spare is not None and spare.minutes > frame.over:
        less = SetItemMinutes(spare.place, spare.minutes - frame.over)
        return Fix(say("Take {over} min from the spare time", over=frame.over), less)
    return Fix(say("Promise {ends} instead", ends=frame.ends), SetEnd(frame.ends))


def _of_spare_time(frame: DayFrame) -> Iterator[Problem]:
    """Time that is left before the promised end is told already, and makes spare time at a key."""
    least = -(-frame.minutes * _LEAST_SPARE // 100)
    most = frame.minutes * _MOST_SPARE // 100
    if frame.minutes < SHORT_DAY or frame.spare >= least or frame.over < 0:
        return
    has = say("Only {spare} min are spare", spare=frame.spare) if frame.spare else say("No time is spare")
    usual = say("{least} to {most} min", least=least, most=most) if most > least else say("{least} min", least=least)
    add = least - frame.spare
    fix = Fix(say("Add {minutes} min of spare time", minutes=add), _more_spare(frame, add))
    yield Problem(
        say("{has}; {usual} are usual for a day of this length.", has=has, usual=usual), Weight.ADVICE, fix=fix
    )


def _more_spare(frame: DayFrame, minutes: int) -> SetItemMinutes | AddSlack:
    spare = _spare_row(frame)
    if spare is None:
        return AddSlack("", minutes, len(frame.rows))
    return SetItemMinutes(spare.place, spare.minutes + minutes)


def _spare_row(frame: DayFrame) -> ItemRow | None:
    return next((row for row in reversed(frame.rows) if row.kind is ItemKind.SLACK), None)


def _of_a_promise(row: ItemRow) -> Iterator[Problem]:
    late = minutes_between(row.promised, row.begins) if row.promised else 0
    if late:
        sentence = unsaid("{minutes} min too late: promised for {promised}.")
        if late < 0:
            sentence = unsaid("{minutes} min too early: promised for {promised}.")
        words = say(sentence, minutes=abs(late), promised=row.promised)
        fix = Fix(say("Promise {begins} instead", begins=row.begins), SetPromise(row.place, row.begins))
        yield Problem(words, Weight.BROKEN if late > 0 else Weight.ADVICE, row.place, fix)


def _of_an_exercise(frame: DayFrame, row: ItemRow, exercises: Exercises, people: int) -> Iterator[Problem]:
    exercise = exercises.get(row.exercise) if row.exercise is not None else None
    if exercise is None:
        words = say("This exercise is not in the library. Bring it back, or take it out of the day.")
        yield Problem(words, Weight.BROKEN, row.place, Fix(say("Take it out"), RemoveItem(row.place)))
        return
    yield from _of_its_order(frame, row, exercise, exercises)
    yield from _of_its_people(frame, row, exercise, people)
    missing = [name for name, text in row.words if not text]
    if missing:
        words = say("Needs words of yours: {names}.", names=", ".join(map(word_for, missing)))
        yield Problem(words, Weight.ADVICE, row.place)


def _of_its_order(frame: DayFrame, row: ItemRow, exercise: Exercise, exercises: Exercises) -> Iterator[Problem]:
    for first in exercise.after:
        places = [each.place for each in frame.rows if each.exercise == first]
        if first not in exercises or any(place < row.place for place in places):
            continue
        title = exercises[first].title
        if places:
            fix = Fix(say("Move that one before it"), MoveItem(places[0], row.place))
            yield Problem(say("Goes better after “{title}”.", title=title), Weight.ADVICE, row.place, fix)
        else:
            fix = Fix(say("Add that one before it"), AddExercise(first, row.place))
            yield Problem(say("Goes better with “{title}” before it.", title=title), Weight.ADVICE, row.place, fix)


def _of_its_people(frame: DayFrame, row: ItemRow, exercise: Exercise, people: int) -> Iterator[Problem]:
    least, most = exercise.people_min, exercise.people_max
    numbers = say("{least} to {most}", least=least, most=most) if least < most else str(least)
    made_for = say("Made for {numbers} people", numbers=numbers)
    if people and not least <= people <= most:
        yield Problem(
            say("{made_for}; {people} are on the roster.", made_for=made_for, people=people), Weight.ADVICE, row.place
        )
    elif not people and (frame.people_min < least or frame.people_max > most):
        words = say(
            "{made_for}; this day is for {people_min} to {people_max}.",
            made_for=made_for,
            people_min=frame.people_min,
            people_max=frame.people_max,
        )
        yield Problem(words, Weight.ADVICE, row.place)


def _broken_first(problem: Problem) -> tuple[bool, int]:
    return problem.weight is not Weight.BROKEN, -1 if problem.place is None else problem.place
