"""What the room sees of the wall. Pure; only notes that may be seen have a field to travel in."""

from app.domain.identifiers import NoteId, SlotIndex, ThemeId
from app.domain.instants import SECOND, Instant
from app.domain.session import Session
from app.domain.stage import Curtain, Wall, WallCluster, WallNote
from app.domain.text import for_the_room
from app.domain.vocabulary import Privacy

NEWEST = 24
"""Notes of one cluster that travel to the stage; the count tells of the rest."""
MOST_IN_FOCUS = 200
"""Notes of a theme that travel to the stage when it is shown alone."""
FRESH_LASTS = 4 * SECOND
"""How long a note is marked where it came to lie, so that the room sees where it went."""
SHOWN_PRIVACY = (Privacy.ROOM, Privacy.NAMED)


def stage_wall(session: Session, index: SlotIndex, now: Instant) -> Wall:
    """The wall of a step as far as its curtain is open: all of it, or one theme alone."""
    item = session.plan.slots[index].item
    here = index == session.position
    curtain = session.view.curtain if here else Curtain.SHOWN
    if curtain is Curtain.HIDDEN:
        return Wall(curtain, 0, (), 0)
    count = wall_count(session, item)
    if curtain is Curtain.COUNT:
        return Wall(curtain, count, (), 0)
    # What is only about to be shown has nothing fresh in it.
    since = Instant(now - FRESH_LASTS) if here else now
    focus = focus_of(session, item) if here else None
    page = session.view.page if here else 0
    if focus is not None:
        theme = session.themes[focus - 1]
        alone = WallCluster(
            for_the_room(theme.name), len(theme.notes), _shown(session, theme.notes, since, MOST_IN_FOCUS)
        )
        return Wall(curtain, count, (alone,), page, focused=True)
    return Wall(curtain, count, _clusters(session, item, since), page)


def _clusters(session: Session, item: int, since: Instant) -> tuple[WallCluster, ...]:
    """The themes in their order, then what has none yet, and last what was parked."""
    clusters = [
        WallCluster(for_the_room(theme.name), len(theme.notes), _shown(session, theme.notes, since))
        for theme in session.themes_of(item)
    ]
    if loose := session.loose_of(item):
        clusters.append(WallCluster("", len(loose), _shown(session, loose, since)))
    if parked := session.parked_of(item):
        clusters.append(WallCluster("", len(parked), _shown(session, parked, since), parked=True))
    return tuple(clusters)


def wall_count(session: Session, item: int) -> int:
    """How many notes are on the wall of an exercise, whatever became of them."""
    in_themes = sum(len(theme.notes) for theme in session.themes_of(item))
    return in_themes + len(session.loose_of(item)) + len(session.parked_of(item))


def focus_of(session: Session, item: int) -> ThemeId | None:
    """The theme of an exercise that the room sees alone now, if there is one."""
    focus = session.view.focus
    theme = session.theme(focus) if focus is not None else None
    return theme.id if theme is not None and theme.item == item else None


def _shown(session: Session, notes: tuple[NoteId, ...], since: Instant, most: int = NEWEST) -> tuple[WallNote, ...]:
    """The newest notes of a cluster that may be shown, newest first; fresh are those that came after a moment."""
    newest = [session.notes[number - 1] for number in reversed(notes[-most:])]
    return tuple(
        WallNote(for_the_room(note.text), note.category, note.placed > since)
        for note in newest
        if note.privacy in SHOWN_PRIVACY
    )
