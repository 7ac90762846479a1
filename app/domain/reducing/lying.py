"""Where a note lies: in one theme, among those without a theme, or parked; never in two places."""

from msgspec.structs import replace

from app.domain.identifiers import NoteId, ThemeId
from app.domain.instants import Instant
from app.domain.session import Note, Session, replaced, with_note, without

Heaps = tuple[tuple[int, tuple[NoteId, ...]], ...]


def drop(session: Session, number: NoteId, target: ThemeId | None, at: Instant) -> Session:
    """Put a note that is nowhere into a theme, or among those of its exercise that have none."""
    note = replace(session.notes[number - 1], placed=at)
    if target is None:
        item = session.plan.slots[note.slot].item
        loose = _with(session.loose, item, (*session.loose_of(item), number))
        return with_note(replace(session, loose=loose), note)
    theme = session.themes[target - 1]
    themes = replaced(session.themes, target - 1, replace(theme, notes=(*theme.notes, number)))
    return with_note(replace(session, themes=themes), replace(note, theme=target))


def park(session: Session, number: NoteId, at: Instant) -> Session:
    """Put a note that is nowhere among the parked ones of its exercise."""
    note = session.notes[number - 1]
    item = session.plan.slots[note.slot].item
    parked = _with(session.parked, item, (*session.parked_of(item), number))
    return with_note(replace(session, parked=parked), replace(note, parked=True, placed=at))


def lift(session: Session, note: Note) -> Session:
    """Take a note from where it lies, a reply from under its card."""
    if note.reply_to is not None:
        card = session.notes[note.reply_to - 1]
        return with_note(session, replace(card, replies=without(card.replies, note.id)))
    item = session.plan.slots[note.slot].item
    if note.parked:
        parked = _with(session.parked, item, without(session.parked_of(item), note.id))
        return with_note(replace(session, parked=parked), replace(note, parked=False))
    if note.theme is None:
        return replace(session, loose=_with(session.loose, item, without(session.loose_of(item), note.id)))
    theme = session.themes[note.theme - 1]
    themes = replaced(session.themes, note.theme - 1, replace(theme, notes=without(theme.notes, note.id)))
    return with_note(replace(session, themes=themes), replace(note, theme=None))


def _with(heaps: Heaps, item: int, notes: tuple[NoteId, ...]) -> Heaps:
    return (*(heap for heap in heaps if heap[0] != item), (item, notes))
