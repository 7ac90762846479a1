"""What is said about a day and its parts, and what is told to the people."""

from typing import assert_never

from msgspec.structs import replace

from app.domain.exercise import AUDIENCE_WORDS, Exercise
from app.domain.language import say
from app.domain.planning.clock_times import is_time
from app.domain.planning.edits import (
    SetAim,
    SetEnd,
    SetItemTitle,
    SetNote,
    SetPeople,
    SetPromise,
    SetSilent,
    SetStart,
    SetTitle,
    SetWords,
    Wording,
)
from app.domain.planning.finding import exercise_at, item_at
from app.domain.planning.steps import Exercises
from app.domain.refusal import Refused
from app.domain.text import clean
from app.domain.workshop import BreakItem, ExerciseItem, Workshop, WorkshopItem

LONGEST_TEXT = 400
LONGEST_PART = 600
"""Minutes: a part of a day that lasts longer is a slip of the finger."""
MOST_PEOPLE = 500


def worded(workshop: Workshop, edit: Wording, exercises: Exercises) -> Workshop:
    """The workshop with other words, times or numbers. Raises Refused."""
    match edit:
        case SetTitle():
            return replace(workshop, title=titled(edit.title))
        case SetAim():
            return replace(workshop, aim=_text(edit.aim))
        case SetStart():
            return replace(workshop, start=_time(edit.start))
        case SetEnd():
            return replace(workshop, end=_time(edit.end) if edit.end else "")
        case SetPeople():
            return _for_people(workshop, edit)
        case SetWords() | SetItemTitle() | SetNote() | SetPromise() | SetSilent():
            item = _item_worded(workshop, edit, exercises)
            return replace(workshop, items=(*workshop.items[: edit.place], item, *workshop.items[edit.place + 1 :]))
        case _:
            assert_never(edit)


def titled(text: str) -> str:
    """A title as it is kept. Raises Refused where there is none."""
    if not clean(text):
        raise Refused(say("A title needs at least one letter."))
    return _text(text)


def _item_worded(
    workshop: Workshop, edit: SetWords | SetItemTitle | SetNote | SetPromise | SetSilent, exercises: Exercises
) -> WorkshopItem:
    item = item_at(workshop, edit.place)
    match edit:
        case SetWords():
            return _filled(workshop, edit, exercises)
        case SetItemTitle() if isinstance(item, ExerciseItem):
            raise Refused(say("An exercise keeps the title it has in the library."))
        case SetItemTitle():
            return replace(item, title=titled(edit.title))
        case SetNote():
            return replace(item, note=_text(edit.note))
        case SetPromise() if not isinstance(item, BreakItem):
            raise Refused(say("Only a break and the end can be promised."))
        case SetPromise():
            return replace(item, promise=bool(edit.at), promised_at=_time(edit.at) if edit.at else "")
        case SetSilent() if not isinstance(item, ExerciseItem):
            raise Refused(say("Only an exercise has signals."))
        case SetSilent():
            return replace(item, silent=edit.silent)
        case _:
            assert_never(edit)


def _filled(workshop: Workshop, edit: SetWords, exercises: Exercises) -> ExerciseItem:
    item, exercise = exercise_at(workshop, edit.place, exercises)
    if edit.name not in exercise.placeholders:
        raise Refused(say("“{title}” asks for no words of that name.", title=exercise.title))
    said = _text(edit.text)
    others = {name: text for name, text in item.placeholders.items() if name != edit.name}
    longest = _longest_audience(exercise, edit.name, said)
    if said and longest > AUDIENCE_WORDS:
        raise Refused(
            say(
                "With these words the room would read {longest} words at once; {most} is the most.",
                longest=longest,
                most=AUDIENCE_WORDS,
            )
        )
    return replace(item, placeholders={**others, edit.name: said} if said else others)


def _longest_audience(exercise: Exercise, name: str, said: str) -> int:
    """How many words the room is given to read at most in a step that shows these."""
    mark = f"{{{name}}}"
    texts = (step.audience.replace(mark, said) for step in exercise.steps if mark in step.audience)
    return max((len(text.split()) for text in texts), default=0)


def _for_people(workshop: Workshop, edit: SetPeople) -> Workshop:
    if not 1 <= edit.least <= edit.most <= MOST_PEOPLE:
        raise Refused(say("From 1 to {most} people, the smaller number first.", most=MOST_PEOPLE))
    return replace(workshop, people_min=edit.least, people_max=edit.most)


def _text(text: str) -> str:
    return clean(text)[:LONGEST_TEXT].strip()


def _time(text: str) -> str:
    if not is_time(text):
        raise Refused(say("“{text}” is not a time such as 10:45.", text=clean(text)[:20]))
    return text
