"""What a copy holds and what would be otherwise if it were put back, in words."""

from collections.abc import Iterator
from typing import Any

import msgspec

from app.domain.authoring.comparing import differences as exercise_differences
from app.domain.language import listed, say, say_many, unsaid
from app.domain.planning.comparing import differences as workshop_differences
from app.domain.planning.steps import Exercises
from app.domain.venue import Venue
from app.services.copies.differing import Change, Difference
from app.services.copies.snapshot import Row, Snapshot, Sort
from app.services.own_exercises import read_exercise
from app.services.own_workshops import read_workshop
from app.services.rosters import read_roster

_DAMAGED = {
    "library.json": unsaid("lists of people, rooms and settings"),
    "workshops.json": unsaid("workshops"),
    "workshop-versions.json": unsaid("earlier versions of workshops"),
    "exercises.json": unsaid("exercises"),
    "exercise-versions.json": unsaid("earlier versions of exercises"),
}
_COMES, _GOES = unsaid("comes back"), unsaid("goes; it is not in this copy")
_MOST = 3
_LONGEST = 200


def holds_words(copy: Snapshot) -> str:
    """How many workshops, exercises and lists of people are in a copy, and what of it is damaged."""
    parts = list(_counted(copy))
    found = listed(parts) if parts else say("nothing of your own")
    if not copy.damaged:
        return found
    return say("damaged: {damaged}; whole: {found}", damaged=damaged_words(copy), found=found)


def damaged_words(copy: Snapshot) -> str:
    """What of a copy is damaged."""
    return listed([say(_DAMAGED[name]) for name in copy.damaged])


def _counted(copy: Snapshot) -> Iterator[str]:
    workshops, exercises, lists = (len(copy.rows(sort)) for sort in (Sort.WORKSHOP, Sort.EXERCISE, Sort.PEOPLE))
    if workshops:
        yield say_many("{count} workshop", "{count} workshops", workshops)
    if exercises:
        yield say_many("{count} exercise", "{count} exercises", exercises)
    if lists:
        yield say_many("{count} list of people", "{count} lists of people", lists)


def can_be_read(difference: Difference, copy: Snapshot) -> bool:
    """Whether what a copy has of a thing makes sense; nothing else is put back."""
    row = copy.rows(difference.sort).get(difference.name)
    if row is None or difference.sort not in (Sort.WORKSHOP, Sort.EXERCISE):
        return True
    return (read_workshop(row) if difference.sort is Sort.WORKSHOP else read_exercise(row)) is not None


def title_of(difference: Difference, now: Snapshot, copy: Snapshot) -> str:
    """What a thing is called, with what sort of thing it is."""
    row = copy.rows(difference.sort).get(difference.name) or now.rows(difference.sort).get(difference.name, {})
    match difference.sort:
        case Sort.WORKSHOP:
            return say("Workshop “{title}”", title=_titled(row, "workshop"))
        case Sort.EXERCISE:
            return say("Exercise “{title}”", title=_titled(row, "exercise"))
        case Sort.PEOPLE:
            return say("List of people “{title}”", title=_begun(difference.name))
        case Sort.ROOM:
            return (
                say("Room “{title}”", title=_begun(_place(row) or difference.name))
                if difference.name
                else say("The room")
            )
        case Sort.SETTINGS:
            return say("Settings")
        case Sort.TIMES:
            return say("What sessions taught about time")


def change_words(difference: Difference, now: Snapshot, copy: Snapshot, exercises: Exercises) -> str:
    """What happens to a thing when the copy is put back."""
    if difference.change is Change.GONE:
        return say(_GOES)
    here, there = (held.rows(difference.sort).get(difference.name, {}) for held in (now, copy))
    match difference.sort:
        case Sort.SETTINGS:
            return say_many("{count} of them as it was then", "{count} of them as they were then", difference.count)
        case Sort.TIMES:
            return say_many("from {count} session", "from {count} sessions", difference.count)
        case Sort.PEOPLE if difference.change is Change.OTHERWISE:
            return say("{then} people instead of {now}", then=_people(there), now=_people(here))
        case Sort.PEOPLE:
            return say_many("comes back: {count} person", "comes back: {count} people", _people(there))
        case Sort.ROOM if difference.change is Change.OTHERWISE:
            return say("as it was measured and checked then")
    if difference.change is Change.BACK:
        return say(_COMES)
    found = _differences(difference.sort, here, there, exercises)
    shown = _begun(", ".join(found[:_MOST])) or say("in details")
    more = len(found) - _MOST
    return say("{differences} and {count} more", differences=shown, count=more) if more > 0 else shown


def _differences(sort: Sort, here: Row, there: Row, exercises: Exercises) -> tuple[str, ...]:
    if sort is Sort.WORKSHOP:
        day, earlier_day = read_workshop(here), read_workshop(there)
        return workshop_differences(day.workshop, earlier_day.workshop, exercises) if day and earlier_day else ()
    mine, earlier = read_exercise(here), read_exercise(there)
    return exercise_differences(mine.exercise, earlier.exercise) if mine and earlier else ()


def _titled(row: Row, word: str) -> str:
    value: Any = row.get(word)
    title = value.get("title") if isinstance(value, dict) else None
    return _begun(title) if isinstance(title, str) and title else say("without a title")


def _begun(text: str) -> str:
    """A text that nobody has to scroll to read, whatever a spoiled copy holds."""
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _place(row: Row) -> str:
    try:
        return msgspec.json.decode(str(row.get("text", "")), type=Venue).place
    except msgspec.DecodeError:
        return ""


def _people(row: Row) -> int:
    return len(read_roster(str(row.get("text", ""))).people)
