"""Themes and what lies in them."""

from collections.abc import Iterable
from typing import assert_never

from msgspec.structs import replace

from app.domain.events import (
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
    ThemingEvent,
)
from app.domain.identifiers import NoteId, ThemeId
from app.domain.instants import Instant
from app.domain.reducing.lying import drop, lift, park
from app.domain.session import Ballot, BallotOption, Session, Theme, replaced, with_note, without


def reduce_theming(session: Session, event: ThemingEvent, at: Instant) -> Session:
    """The session after an event about themes."""
    match event:
        case NoteGrouped():
            return drop(lift(session, session.notes[event.note - 1]), event.note, event.theme, at)
        case NoteParked():
            return park(lift(session, session.notes[event.note - 1]), event.note, at)
        case NotesMerged():
            return _merge_notes(session, event.into, event.merged)
        case ThemeNamed():
            return _name(session, Theme(event.theme, event.item, event.name))
        case ThemeRenamed():
            return _with_theme(session, replace(session.themes[event.theme - 1], name=event.name))
        case ThemesMerged():
            return _merge(session, event, at)
        case ThemeMoved():
            return replace(session, theme_order=_moved(session, event.theme, event.place))
        case ThemesPut():
            order = _put(session, event.item, event.order)
            return replace(session, theme_order=order, put_by_hand=session.put_by_hand | {event.item})
        case ThemeRemoved():
            return _remove(session, event.theme, at)
        case ThemesToldApart():
            return replace(session, told_apart=session.told_apart | {("theme", event.one, event.other)})
        case NotesToldApart():
            return replace(session, told_apart=session.told_apart | {("note", event.one, event.other)})
        case _:
            assert_never(event)


def _remove(session: Session, theme: ThemeId, at: Instant) -> Session:
    for note in session.themes[theme - 1].notes:
        session = drop(lift(session, session.notes[note - 1]), note, None, at)
    gone = _with_theme(session, replace(session.themes[theme - 1], removed=True))
    return replace(gone, theme_order=without(gone.theme_order, theme))


def _with_theme(session: Session, theme: Theme) -> Session:
    return replace(session, themes=replaced(session.themes, theme.id - 1, theme))


def _name(session: Session, theme: Theme) -> Session:
    # After an undo a number can be given a second time; the room does not see the new theme for the old one.
    view = replace(session.view, focus=None) if session.view.focus == theme.id else session.view
    order = (*session.theme_order, theme.id)
    return replace(session, themes=(*session.themes, theme), theme_order=order, view=view)


def _moved(session: Session, theme: ThemeId, place: int) -> tuple[ThemeId, ...]:
    """The order with a theme at a place among those of its exercise; the other exercises keep theirs."""
    item = session.themes[theme - 1].item
    row = [each.id for each in session.themes_of(item) if each.id != theme]
    row.insert(place, theme)
    return _put(session, item, row)


def _put(session: Session, item: int, row: Iterable[ThemeId]) -> tuple[ThemeId, ...]:
    """The order with the themes of one exercise in that of a row; the other exercises keep theirs."""
    inside = iter(row)
    return tuple(next(inside) if session.themes[each - 1].item == item else each for each in session.theme_order)


def _merge(session: Session, event: ThemesMerged, at: Instant) -> Session:
    into, merged = event.into, event.merged
    target, source = session.themes[into - 1], session.themes[merged - 1]
    moved = set(source.notes)
    themes = replaced(session.themes, into - 1, replace(target, notes=(*target.notes, *source.notes)))
    themes = replaced(themes, merged - 1, replace(source, notes=(), merged_into=into))
    return replace(
        session,
        themes=themes,
        theme_order=without(session.theme_order, merged),
        notes=tuple(replace(note, theme=into, placed=at) if note.id in moved else note for note in session.notes),
        ballots=tuple(_with_theme_voted(ballot, into, merged) for ballot in session.ballots),
        view=replace(session.view, focus=into) if session.view.focus == merged else session.view,
    )


def _merge_notes(session: Session, into: NoteId, merged: NoteId) -> Session:
    lifted = _with_replies_moved(lift(session, session.notes[merged - 1]), into, merged)
    gone = replace(lifted.notes[merged - 1], removed=True)
    ballots = tuple(_with_note_voted(ballot, into, merged) for ballot in session.ballots)
    return with_note(replace(lifted, ballots=ballots), gone)


def _with_replies_moved(session: Session, into: NoteId, merged: NoteId) -> Session:
    card, replies = session.notes[into - 1], session.notes[merged - 1].replies
    session = with_note(session, replace(card, replies=tuple(sorted((*card.replies, *replies)))))
    for reply in replies:
        session = with_note(session, replace(session.notes[reply - 1], reply_to=into))
    return with_note(session, replace(session.notes[merged - 1], replies=()))


def _with_theme_voted(ballot: Ballot, into: ThemeId, merged: ThemeId) -> Ballot:
    def now(option: BallotOption) -> BallotOption:
        return replace(option, theme=into) if option.theme == merged else option

    return replace(ballot, options=tuple(map(now, ballot.options)))


def _with_note_voted(ballot: Ballot, into: NoteId, merged: NoteId) -> Ballot:
    def now(option: BallotOption) -> BallotOption:
        return replace(option, note=into) if option.note == merged else option

    return replace(ballot, options=tuple(map(now, ballot.options)))
