"""Seat numbers in the place of names: a session's log is told anew as if nobody had ever been named in it.

What was said is put in general words where the name guard finds somebody in it (exercise guide 4.4). Each note, theme
and action is told with the words it ended with, so that neither earlier wordings nor what was removed stays anywhere.
What was done cannot be taken back afterwards: the way back would lead past the names.
"""

from collections import Counter
from collections.abc import Sequence

import msgspec
from msgspec.structs import replace

from app.domain.events import (
    BallotOpened,
    ConfidentialReworded,
    ConfidentialTaken,
    Event,
    MessageShown,
    NamesReplaced,
    NoteReworded,
    NoteTaken,
    PersonAdded,
    SessionCreated,
    ThemeNamed,
    ThemeRenamed,
    WordsFilled,
)
from app.domain.history import Record
from app.domain.identifiers import ConfidentialId, NoteId, ThemeId
from app.domain.identifying_shapes import Clue, Found
from app.domain.instants import Instant
from app.domain.language import say, speaking
from app.domain.name_guard import NameGuard, made_general
from app.domain.people import Participant
from app.domain.plan import Plan, PlannedExercise, PlannedItem, with_words
from app.domain.session import CarriedAction, Session
from app.domain.words import folded, words_of

GONE = "…"
"""Stands for the words of what was removed."""


class Change(msgspec.Struct, frozen=True):
    """A text as it was and as it will be."""

    before: str
    after: str


class Anonymiser:
    """Knows the people of a session and where they sit."""

    def __init__(self, session: Session) -> None:
        """Seats are the numbers of the roster."""
        self._session = session
        self._guard = NameGuard((person.name for person in session.people), session.plan.language)
        parts = Counter(part for person in session.people for part in _parts(person.name))
        self._seats = {
            part: self._seat(person) for person in session.people for part in _parts(person.name) if parts[part] == 1
        }
        self._whole = {person.name.casefold(): self._seat(person) for person in session.people}

    def text(self, text: str) -> str:
        """A text in which nobody is named or could be told by a date, a number or a place."""
        whole = self._whole.get(text.strip().casefold())
        if whole is not None:
            return whole
        return made_general(text, [self._general(each) for each in self._guard.find(text)])

    def person(self, person: Participant) -> Participant:
        """Somebody who is a seat; team and wishes could tell who it was."""
        return replace(person, name=self._seat(person), team="", manager="", avoid=())

    def changes(self) -> tuple[Change, ...]:
        """What of the session as it stands will read otherwise: the names, then all texts, each once."""
        people = ((person.name, self._seat(person)) for person in self._session.people)
        texts = ((text, self.text(text)) for text in _texts(self._session))
        return tuple(Change(*both) for both in dict.fromkeys((*people, *texts)) if both[0] != both[1])

    def records(self, records: Sequence[Record], now: Instant) -> tuple[Record, ...]:
        """The log told anew, with the end of all undoing as its last line."""
        told = tuple(replace(record, event=self._event(record.event)) for record in records)
        last = told[-1]
        at = Instant(max(now, last.at))
        return (*told, Record(last.number + 1, last.change + 1, last=True, at=at, event=NamesReplaced()))

    def _seat(self, person: Participant) -> str:
        return seat_of(person, self._session.plan.language)

    def _general(self, found: Found) -> Found:
        if found.clue is not Clue.ROSTER:
            return found
        seats = {self._seats.get(part, "") for part in _parts(found.text)}
        seat = seats.pop() if len(seats) == 1 else ""
        return found._replace(general=seat) if seat else found

    def _event(self, event: Event) -> Event:
        match event:
            case SessionCreated(plan=plan, people=people):
                carried = tuple(map(self._carried, event.carried))
                return replace(event, plan=self._plan(plan), people=tuple(map(self.person, people)), carried=carried)
            case PersonAdded(person=person):
                return replace(event, person=self.person(person))
            case MessageShown(text=text) | WordsFilled(text=text):
                return replace(event, text=self.text(text))
            case BallotOpened(options=options):
                return replace(event, options=tuple(replace(each, label=self.text(each.label)) for each in options))
            case _:
                return self._said(event)

    def _said(self, event: Event) -> Event:
        match event:
            case NoteTaken(note=number) | NoteReworded(note=number):
                return replace(event, **self._note(number))
            case ConfidentialTaken(note=own) | ConfidentialReworded(note=own):
                return replace(event, text=self._confidential(own))
            case ThemeNamed(theme=theme) | ThemeRenamed(theme=theme):
                return replace(event, name=self._theme(theme))
            case _:
                return event

    def _note(self, number: NoteId) -> dict[str, str]:
        note = self._session.note(number)
        if note is None:
            return {"text": GONE, "owner": "", "due": ""}
        return {"text": self.text(note.text), "owner": self.text(note.owner), "due": note.due}

    def _confidential(self, number: ConfidentialId) -> str:
        own = self._session.confidential
        there = number <= len(own) and not own[number - 1].removed
        return self.text(own[number - 1].text) if there else GONE

    def _carried(self, action: CarriedAction) -> CarriedAction:
        return replace(
            action, text=self.text(action.text), owner=self.text(action.owner), source=self.text(action.source)
        )

    def _theme(self, number: ThemeId) -> str:
        theme = self._session.theme(number)
        return GONE if theme is None else self.text(theme.name)

    def _plan(self, plan: Plan) -> Plan:
        items = tuple(replace(item, title=self.text(item.title), note=self.text(item.note)) for item in plan.items)
        told = replace(plan, title=self.text(plan.title), aim=self.text(plan.aim), items=items)
        words = {name: self.text(said) for item in plan.items for name, said in _words(item)}
        return with_words(told, words) if words else told


def seat_of(person: Participant, language: str) -> str:
    """What somebody is called when names are gone, as the room speaks; a seat that was one already stays the same."""
    if any(map(str.isdigit, person.name)):
        return person.name
    with speaking(language):
        return say("Seat {number}", number=person.id)


def _parts(name: str) -> list[str]:
    return [folded(word.text) for word in words_of(name)]


def _words(item: PlannedItem) -> tuple[tuple[str, str], ...]:
    return item.words if isinstance(item, PlannedExercise) else ()


def _texts(session: Session) -> list[str]:
    notes = [note for note in session.notes if not note.removed]
    themes = [theme.name for theme in session.themes_in_order()]
    own = [note.text for note in session.confidential if not note.removed]
    words = [said for item in session.plan.items for _, said in _words(item)]
    plan = [session.plan.title, *(item.title for item in session.plan.items)]
    before = [text for each in session.carried for text in (each.text, each.owner, each.source)]
    return [*(note.text for note in notes), *(note.owner for note in notes), *before, *themes, *own, *words, *plan]
