"""Which themes and notes look alike and might be one; each is compared once, when it is new or reworded."""

from functools import lru_cache
from itertools import islice

import msgspec
from msgspec.structs import replace

from app.domain.commands import Command, MergeNotes, MergeThemes, TellNotesApart, TellThemesApart
from app.domain.console import Panel, Twins, WallPanel
from app.domain.identifiers import NoteId
from app.domain.likeness import alike, alike_names, key
from app.domain.session import Note, Session, Theme

NEAR = 65
"""How near two keys have to be (0 to 100) before the words themselves are compared."""
MOST_NEAR = 24
"""Notes whose words are compared with those of a new one: the nearest."""
MOST_AT_ONCE = 60
"""Notes compared at a time; of a session opened with more, only the newest are."""

MOST_OTHERS = 1_000
"""Notes of one exercise that a new one is compared with: the newest, so that Enter costs the same all day."""

NotePair = tuple[NoteId, NoteId]


class Compared(msgspec.Struct, frozen=True):
    """The notes that were compared, and the pairs found among them, the newest last."""

    notes: tuple[Note, ...] = ()
    pairs: tuple[NotePair, ...] = ()


def compare(session: Session, before: Compared) -> Compared:
    """Compare what is new or was reworded since with everything else of its exercise."""
    if session.notes is before.notes:
        return before
    fresh = _fresh(session.notes, before.notes)
    ids = {note.id for note in fresh}
    last = len(session.notes)
    kept = [pair for pair in before.pairs if not ids.intersection(pair) and max(pair) <= last]
    found = [pair for note in fresh[-MOST_AT_ONCE:] for pair in _pairs_of(session, note)]
    return Compared(session.notes, tuple(dict.fromkeys((*kept, *found))))


def with_twins(panels: tuple[Panel, ...], session: Session, compared: Compared) -> tuple[Panel, ...]:
    """The panels of the current step; the wall asks about what looks alike on it."""
    if session.slot is None or not any(isinstance(panel, WallPanel) for panel in panels):
        return panels
    found = twins(session, session.slot.item, compared)
    return tuple(replace(panel, twins=found) if isinstance(panel, WallPanel) else panel for panel in panels)


def twins(session: Session, item: int, compared: Compared) -> Twins | None:
    """What to ask about next on the wall of an exercise: themes first, because they split votes."""
    return _twin_themes(session, session.themes_of(item)) or _twin_notes(session, item, compared.pairs)


def _fresh(notes: tuple[Note, ...], before: tuple[Note, ...]) -> list[Note]:
    changed = [
        note
        for note, old in zip(notes, before, strict=False)
        if note is not old and (note.text != old.text or note.removed != old.removed) and not note.removed
    ]
    new = (note for note in notes[len(before) :] if not note.removed)
    # A reply stays with its card, whatever it sounds like.
    return [note for note in (*changed, *new) if note.reply_to is None]


def _pairs_of(session: Session, note: Note) -> list[NotePair]:
    from rapidfuzz import fuzz, process

    item = session.plan.slots[note.slot].item
    slots = {index for index, slot in enumerate(session.plan.slots) if slot.item == item}
    cards = (
        each
        for each in reversed(session.notes)
        if each.slot in slots and not each.removed and each.reply_to is None and each.id != note.id
    )
    others = list(islice(cards, MOST_OTHERS))
    near = process.extract(
        key(note.text), [key(each.text) for each in others], scorer=fuzz.ratio, score_cutoff=NEAR, limit=MOST_NEAR
    )
    found = [others[place] for _, _, place in near if alike(note.text, others[place].text)]
    return sorted((min(note.id, each.id), max(note.id, each.id)) for each in found)


def _twin_themes(session: Session, themes: tuple[Theme, ...]) -> Twins | None:
    for one, other in _alike_places(tuple(theme.name for theme in themes)):
        first, second = sorted((themes[one], themes[other]), key=lambda theme: theme.id)
        if ("theme", first.id, second.id) not in session.told_apart:
            larger, smaller = (second, first) if len(second.notes) > len(first.notes) else (first, second)
            merge: Command = MergeThemes(into=larger.id, merged=smaller.id)
            return Twins(first.name, second.name, merge, TellThemesApart(first.id, second.id))
    return None


@lru_cache(maxsize=64)
def _alike_places(names: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    return tuple(
        (one, other)
        for other in range(len(names))
        for one in range(other)
        if alike_names(*sorted((names[one], names[other])))
    )


def _twin_notes(session: Session, item: int, pairs: tuple[NotePair, ...]) -> Twins | None:
    for one, other in reversed(pairs):
        first, second = session.note(one), session.note(other)
        if first is None or second is None or first.parked or second.parked:
            continue
        here = session.plan.slots[first.slot].item == item
        if here and ("note", one, other) not in session.told_apart:
            return Twins(first.text, second.text, MergeNotes(into=one, merged=other), TellNotesApart(one, other))
    return None
