"""Sorting what the room said: notes grow into themes (exercise guide 5.4: names come after grouping, twins merge,
outliers stay in view)."""

from collections.abc import Sequence
from typing import assert_never

from app.domain.commands import (
    GroupNote,
    GroupNotes,
    MergeNotes,
    MergeThemes,
    MoveTheme,
    NameTheme,
    ParkNotes,
    RemoveTheme,
    RenameTheme,
    SplitTheme,
    TellNotesApart,
    TellThemesApart,
    ThemingCommand,
)
from app.domain.deciding.finding import find_note, find_notes, find_theme
from app.domain.events import (
    Event,
    NoteGrouped,
    NoteParked,
    NotesMerged,
    NotesToldApart,
    ThemeMoved,
    ThemeNamed,
    ThemeRemoved,
    ThemeRenamed,
    ThemesMerged,
    ThemesPut,
    ThemesToldApart,
)
from app.domain.identifiers import NoteId, SlotIndex, ThemeId
from app.domain.language import say
from app.domain.ranking import theme_counts, themes_by_rank
from app.domain.refusal import Refused
from app.domain.session import Note, Session
from app.domain.text import clean
from app.domain.vocabulary import Category


def decide_theming(session: Session, command: ThemingCommand) -> tuple[Event, ...]:
    """The events of a command about themes and what lies in them. Raises Refused."""
    match command:
        case GroupNote():
            return _group(session, (command.note,), command.theme)
        case GroupNotes():
            return _group(session, command.notes, command.theme)
        case ParkNotes():
            return _park(session, command)
        case MergeNotes():
            return _merge_notes(session, command)
        case NameTheme():
            return _name(session, command)
        case RenameTheme():
            return _rename(session, command)
        case MergeThemes():
            return _merge(session, command)
        case SplitTheme():
            return _split(session, command)
        case MoveTheme():
            return _move(session, command)
        case RemoveTheme():
            return (ThemeRemoved(find_theme(session, command.theme).id),)
        case TellThemesApart() | TellNotesApart():
            return _tell_apart(session, command)
        case _:
            assert_never(command)


def themes_on_entering(session: Session, slot: SlotIndex) -> tuple[Event, ...]:
    """The themes that a step wants on the wall, when it begins for the first time."""
    place = session.plan.slots[slot]
    if place.step is None or any(visit.slot == slot for visit in session.visits):
        return ()
    new = [name for name in place.step.themes if session.theme_named(place.item, name) is None]
    return tuple(
        ThemeNamed(ThemeId(len(session.themes) + number), place.item, name) for number, name in enumerate(new, 1)
    )


def into_theme(session: Session, item: int, notes: Sequence[NoteId], name: str) -> tuple[Event, ...]:
    """Notes go into the theme of this name, which is made where it is new; an empty name means no theme."""
    wanted = clean(name)
    if not wanted:
        return ()
    theme = session.theme_named(item, wanted)
    if theme is not None:
        return tuple(NoteGrouped(note, theme.id) for note in notes if note not in theme.notes)
    number = ThemeId(len(session.themes) + 1)
    return (ThemeNamed(number, item, wanted), *(NoteGrouped(note, number) for note in notes))


def _group(session: Session, wanted: Sequence[NoteId], target: ThemeId | None) -> tuple[Event, ...]:
    notes = _cards(session, wanted)
    if target is not None:
        find_theme(session, target)
    return tuple(NoteGrouped(note.id, target) for note in notes if note.parked or note.theme != target)


def _cards(session: Session, wanted: Sequence[NoteId]) -> tuple[Note, ...]:
    """Notes that may lie somewhere else. Raises Refused for replies."""
    notes = find_notes(session, wanted)
    if any(note.reply_to is not None for note in notes):
        raise Refused(say("A reply stays with its card."))
    return notes


def _park(session: Session, command: ParkNotes) -> tuple[Event, ...]:
    notes = _cards(session, command.notes)
    if not command.parked:
        return tuple(NoteGrouped(note.id, None) for note in notes if note.parked)
    if any(note.category is Category.ACTION for note in notes):
        raise Refused(say("An action is not parked: it stays in the list of actions."))
    return tuple(NoteParked(note.id) for note in notes if not note.parked)


def _merge_notes(session: Session, command: MergeNotes) -> tuple[Event, ...]:
    into, merged = (_cards(session, (note,))[0] for note in (command.into, command.merged))
    if into.id == merged.id:
        raise Refused(say("Choose two different notes to join."))
    joined = NotesMerged(into.id, merged.id)
    if into.theme is None and merged.theme is not None:
        return (joined, NoteGrouped(into.id, merged.theme))
    return (joined,)


def _name(session: Session, command: NameTheme) -> tuple[Event, ...]:
    name = clean(command.name)
    if not name:
        raise Refused(say("Type a name for the theme."))
    if session.slot is None:
        raise Refused(say("Themes are named once the session has begun."))
    if command.notes:
        notes = _cards(session, command.notes)
        return into_theme(session, _item_of(session, notes[0]), [note.id for note in notes], name)
    _check_new(session, session.slot.item, name)
    return (ThemeNamed(ThemeId(len(session.themes) + 1), session.slot.item, name),)


def _check_new(session: Session, item: int, name: str) -> None:
    if session.theme_named(item, name) is not None:
        raise Refused(say("There is already a theme called “{name}”.", name=name))


def _rename(session: Session, command: RenameTheme) -> tuple[Event, ...]:
    theme, name = find_theme(session, command.theme), clean(command.name)
    if not name:
        raise Refused(say("Type a name for the theme."))
    other = session.theme_named(theme.item, name)
    if other is not None and other.id != theme.id:
        return (ThemesMerged(other.id, theme.id),)
    return () if theme.name == name else (ThemeRenamed(theme.id, name),)


def _merge(session: Session, command: MergeThemes) -> tuple[Event, ...]:
    into, merged = find_theme(session, command.into), find_theme(session, command.merged)
    if into.id == merged.id:
        raise Refused(say("Choose two different themes to join."))
    return (ThemesMerged(into.id, merged.id),)


def _split(session: Session, command: SplitTheme) -> tuple[Event, ...]:
    theme, name = find_theme(session, command.theme), clean(command.name)
    notes = _cards(session, command.notes)
    if any(note.theme != theme.id for note in notes):
        raise Refused(say("Choose notes of one theme to split off."))
    if len(notes) == len(theme.notes):
        raise Refused(say("These are all its notes. Give the theme another name instead."))
    if not name:
        raise Refused(say("Type a name for the theme."))
    _check_new(session, theme.item, name)
    number = ThemeId(len(session.themes) + 1)
    beside = [each.id for each in session.themes_of(theme.item)].index(theme.id) + 1
    made = (ThemeNamed(number, theme.item, name), ThemeMoved(number, beside))
    return (*made, *(NoteGrouped(note.id, number) for note in notes))


def _move(session: Session, command: MoveTheme) -> tuple[Event, ...]:
    theme = find_theme(session, command.theme)
    row = [each.id for each in themes_by_rank(session, theme.item)]
    place = min(max(command.place, 0), len(row) - 1)
    if row[place] == theme.id:
        return ()
    if not theme_counts(session, theme.item):
        return (ThemeMoved(theme.id, place),)
    row.remove(theme.id)
    return (ThemesPut(theme.item, (*row[:place], theme.id, *row[place:])),)


def _tell_apart(session: Session, command: TellThemesApart | TellNotesApart) -> tuple[Event, ...]:
    if isinstance(command, TellThemesApart):
        themes = sorted((find_theme(session, command.one).id, find_theme(session, command.other).id))
        known = ("theme", *themes) in session.told_apart
        return () if known or themes[0] == themes[1] else (ThemesToldApart(*themes),)
    notes = sorted((find_note(session, command.one).id, find_note(session, command.other).id))
    known = ("note", *notes) in session.told_apart
    return () if known or notes[0] == notes[1] else (NotesToldApart(*notes),)


def _item_of(session: Session, note: Note) -> int:
    return session.plan.slots[note.slot].item
