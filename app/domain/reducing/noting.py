"""Notes, themes and promises."""

from dataclasses import replace
from typing import assert_never

from app.domain.events import (
    CommitmentsCounted,
    ConfidentialRemoved,
    ConfidentialReworded,
    ConfidentialTaken,
    NoteGrouped,
    NoteRecategorised,
    NoteRemoved,
    NoteReworded,
    NoteTaken,
    NotingEvent,
    ThemeNamed,
    ThemeRenamed,
    ThemesMerged,
)
from app.domain.identifiers import NoteId, ThemeId
from app.domain.instants import Instant
from app.domain.reducing.confiding import reduce_confiding
from app.domain.session import Note, Session, Theme, replaced, with_note, without
from app.domain.vocabulary import Category, Privacy


def reduce_noting(session: Session, event: NotingEvent, at: Instant) -> Session:
    """The session after an event about what the room said."""
    match event:
        case NoteTaken():
            return _take(session, event, at)
        case ConfidentialTaken() | ConfidentialReworded() | ConfidentialRemoved():
            return reduce_confiding(session, event, at)
        case NoteReworded():
            note = session.notes[event.note - 1]
            return with_note(session, replace(note, text=event.text, owner=event.owner, due=event.due))
        case NoteRecategorised():
            return with_note(session, _recategorised(session.notes[event.note - 1], event.category))
        case NoteRemoved():
            lifted = _lift(session, session.notes[event.note - 1])
            return with_note(lifted, replace(lifted.notes[event.note - 1], removed=True, theme=None))
        case NoteGrouped():
            return _drop(_lift(session, session.notes[event.note - 1]), event.note, event.theme)
        case ThemeNamed():
            return replace(session, themes=(*session.themes, Theme(event.theme, event.item, event.name)))
        case ThemeRenamed():
            theme = replace(session.themes[event.theme - 1], name=event.name)
            return replace(session, themes=replaced(session.themes, event.theme - 1, theme))
        case ThemesMerged():
            return _merge(session, event.into, event.merged)
        case CommitmentsCounted():
            others = tuple(entry for entry in session.commitments if entry[0] != event.slot)
            return replace(session, commitments=(*others, (event.slot, event.count)))
        case _:
            assert_never(event)


def _take(session: Session, event: NoteTaken, at: Instant) -> Session:
    note = Note(
        id=event.note,
        slot=event.slot,
        category=event.category,
        text=event.text,
        privacy=event.privacy,
        taken=at,
        owner=event.owner,
        due=event.due,
    )
    return _drop(replace(session, notes=(*session.notes, note)), note.id, None)


def _recategorised(note: Note, category: Category) -> Note:
    """Only an action carries an owner and a date."""
    if category is Category.ACTION:
        return replace(note, category=category, privacy=Privacy.NAMED)
    return replace(note, category=category, privacy=Privacy.ROOM, owner="", due="")


def _drop(session: Session, number: NoteId, target: ThemeId | None) -> Session:
    """Put a note that is nowhere into a theme, or among the loose notes of its exercise."""
    note = session.notes[number - 1]
    if target is None:
        item = session.plan.slots[note.slot].item
        return _with_loose(session, item, (*session.loose_of(item), number))
    theme = session.themes[target - 1]
    themes = replaced(session.themes, target - 1, replace(theme, notes=(*theme.notes, number)))
    return with_note(replace(session, themes=themes), replace(note, theme=target))


def _lift(session: Session, note: Note) -> Session:
    """Take a note from where it lies."""
    if note.theme is None:
        item = session.plan.slots[note.slot].item
        return _with_loose(session, item, without(session.loose_of(item), note.id))
    theme = session.themes[note.theme - 1]
    themes = replaced(session.themes, note.theme - 1, replace(theme, notes=without(theme.notes, note.id)))
    return with_note(replace(session, themes=themes), replace(note, theme=None))


def _with_loose(session: Session, item: int, notes: tuple[NoteId, ...]) -> Session:
    others = tuple(entry for entry in session.loose if entry[0] != item)
    return replace(session, loose=(*others, (item, notes)))


def _merge(session: Session, into: ThemeId, merged: ThemeId) -> Session:
    target, source = session.themes[into - 1], session.themes[merged - 1]
    moved = set(source.notes)
    themes = replaced(session.themes, into - 1, replace(target, notes=(*target.notes, *source.notes)))
    themes = replaced(themes, merged - 1, replace(source, notes=(), merged_into=into))
    notes = tuple(replace(note, theme=into) if note.id in moved else note for note in session.notes)
    ballots = tuple(
        replace(
            ballot,
            options=tuple(
                replace(option, theme=into) if option.theme == merged else option for option in ballot.options
            ),
        )
        for ballot in session.ballots
    )
    return replace(session, themes=themes, notes=notes, ballots=ballots)
