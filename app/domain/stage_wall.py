"""What the room sees of the wall. Pure; only notes that may be seen have a field to travel in."""

from collections.abc import Iterator, Mapping
from itertools import islice

import msgspec
from msgspec.structs import replace

from app.domain.curtain import is_shown
from app.domain.identifiers import NoteId, SlotIndex, ThemeId
from app.domain.instants import SECOND, Instant
from app.domain.ranking import Choice, first_places, is_of_principles, theme_counts, themes_by_rank, ticks, top
from app.domain.session import Ballot, Session, Theme
from app.domain.stage_parts import Curtain, StageRank, StageTop, Wall, WallCluster, WallNote, WallReply
from app.domain.text import for_the_room
from app.domain.vocabulary import Privacy, StepKind

NEWEST = 24
"""Notes of one cluster that travel to the stage; the count tells of the rest."""
MOST_IN_FOCUS = 200
"""Notes of a theme that travel to the stage when it is shown alone."""
FRESH_LASTS = 4 * SECOND
"""How long a note is marked where it came to lie, so that the room sees where it went."""
SHOWN_PRIVACY = (Privacy.ROOM, Privacy.NAMED)


class _Sight(msgspec.Struct, frozen=True):
    """What is looked at and how: notes that came after `since` are fresh, `ticked` has the most ticked first."""

    session: Session
    curtain: Curtain
    since: Instant
    ticked: Mapping[NoteId, int]


def stage_wall(session: Session, index: SlotIndex, now: Instant) -> Wall:
    """The wall of a step as far as its curtain is open: all of it, or one theme alone."""
    item = session.plan.slots[index].item
    here = index == session.position
    curtain = session.curtain_of(index)
    if curtain is Curtain.HIDDEN:
        return Wall(curtain, 0, ())
    if curtain is Curtain.COUNT:
        return Wall(curtain, wall_count(session, item), ())
    # What is only about to be shown has nothing fresh in it.
    sight = _Sight(session, curtain, Instant(now - FRESH_LASTS) if here else now, ticks(session, item))
    clusters = _clusters(sight, index)
    count = sum(cluster.count for cluster in clusters)
    focus = focus_of(session, item) if here else None
    if focus is not None:
        theme = session.themes[focus - 1]
        votes = theme_counts(session, item).get(theme.id)
        alone = _cluster(sight, theme.name, theme.notes, votes, most=MOST_IN_FOCUS)
        return Wall(curtain, count, (alone,), focused=True)
    return Wall(curtain, count, clusters)


def stage_top(session: Session, index: SlotIndex) -> tuple[StageTop, ...]:
    """The first places of the votes that a step goes on with."""
    found = (
        StageTop(
            tuple(
                StageRank(each.place, for_the_room(each.label), each.count)
                for each in _open_places(session, index, ballot)
            ),
            is_of_principles(ballot),
        )
        for ballot in top(session, index)
    )
    return tuple(each for each in found if each.entries)


def _open_places(session: Session, index: SlotIndex, ballot: Ballot) -> tuple[Choice, ...]:
    """The first places, beside a wall without the cards that its curtain hides."""
    places, step = first_places(session, ballot), session.plan.slots[index].step
    if step is None or step.kind is not StepKind.PLENARY_HARVEST:
        return places
    curtain = session.curtain_of(index)
    return tuple(each for each in places if each.note is None or is_shown(session, each.note, curtain))


def agreement(session: Session, index: SlotIndex) -> tuple[str, ...]:
    """A draft with what the room added to it, as far as the wall showed it; nothing where there is no draft."""
    drafted = _drafted(session, index)
    if drafted is None:
        return ()
    curtain = session.curtain_of(drafted)
    loose = session.loose_of(session.plan.slots[index].item)
    added = (for_the_room(session.notes[note - 1].text) for note in loose if is_shown(session, note, curtain))
    return (*(card.text for card in _draft_cards(session, index)), *added)


def _drafted(session: Session, index: SlotIndex) -> SlotIndex | None:
    """The slot of the same exercise, up to this one, whose prompts are a draft such as a working agreement."""
    item = session.plan.slots[index].item
    for earlier in range(index, -1, -1):
        slot = session.plan.slots[earlier]
        if slot.item == item and slot.step is not None and slot.step.draft:
            return SlotIndex(earlier)
    return None


def _draft_cards(session: Session, index: SlotIndex) -> tuple[WallNote, ...]:
    """The lines of the draft, marked as what is added will be, so that the room reads one list."""
    drafted = _drafted(session, index)
    step = session.plan.slots[drafted].step if drafted is not None else None
    if step is None:
        return ()
    category = step.capture[0] if step.capture else ""
    return tuple(WallNote(line, category) for line in step.prompts)


def wall_count(session: Session, item: int) -> int:
    """How many notes are on the wall of an exercise, whatever became of them."""
    in_themes = sum(len(theme.notes) for theme in session.themes_of(item))
    return in_themes + len(session.loose_of(item)) + len(session.parked_of(item))


def focus_of(session: Session, item: int) -> ThemeId | None:
    """The theme of an exercise that the room sees alone now, if there is one."""
    focus = session.view.focus
    theme = session.theme(focus) if focus is not None else None
    return theme.id if theme is not None and theme.item == item else None


def in_order(notes: tuple[NoteId, ...], ticked: Mapping[NoteId, int]) -> Iterator[NoteId]:
    """Notes as the wall lists them: newest first; after a vote on them those ticked most, below what came later."""
    here = set(notes) & ticked.keys() if ticked else set()
    yield from (note for note in reversed(notes) if note not in here)
    yield from (note for note in ticked if note in here)


def _with_draft(cluster: WallCluster, draft: tuple[WallNote, ...]) -> WallCluster:
    """What the room adds stands above the draft, in the same letters."""
    return replace(cluster, count=cluster.count + len(draft), notes=(*cluster.notes, *draft))


def _clusters(sight: _Sight, index: SlotIndex) -> tuple[WallCluster, ...]:
    """The themes in their order or, after a vote, in its; then what has none yet, and last what was parked."""
    session = sight.session
    item = session.plan.slots[index].item
    votes = theme_counts(session, item)
    clusters = [
        cluster
        for theme in themes_by_rank(session, item)
        if (cluster := _cluster(sight, theme.name, theme.notes, votes.get(theme.id))).count or _stands(sight, theme)
    ]
    clusters.append(_with_draft(_cluster(sight, "", session.loose_of(item)), _draft_cards(session, index)))
    clusters.append(_cluster(sight, "", session.parked_of(item), parked=True))
    return tuple(cluster for cluster in clusters if cluster.count or cluster.name)


def _stands(sight: _Sight, theme: Theme) -> bool:
    """Whether a theme without a shown note has its name on the wall: one by one only a name that was there before."""
    if sight.curtain is Curtain.SHOWN:
        return True
    slots = (slot for slot in sight.session.plan.slots if slot.item == theme.item)
    return any(slot.step is not None and theme.name in slot.step.themes for slot in slots)


def _cluster(
    sight: _Sight,
    name: str,
    notes: tuple[NoteId, ...],
    votes: int | None = None,
    *,
    parked: bool = False,
    most: int = NEWEST,
) -> WallCluster:
    session = sight.session
    seen = (note for note in in_order(notes, sight.ticked) if is_shown(session, note, sight.curtain))
    cards = tuple(_card(sight, note) for note in islice(seen, most) if session.notes[note - 1].privacy in SHOWN_PRIVACY)
    return WallCluster(for_the_room(name), _count(sight, notes), cards, votes, parked=parked)


def _count(sight: _Sight, notes: tuple[NoteId, ...]) -> int:
    if sight.curtain is Curtain.SHOWN and not sight.session.held_back:
        return len(notes)
    return sum(is_shown(sight.session, note, sight.curtain) for note in notes)


def _card(sight: _Sight, number: NoteId) -> WallNote:
    notes = sight.session.notes
    note = notes[number - 1]
    replies = (notes[reply - 1] for reply in note.replies if is_shown(sight.session, reply, sight.curtain))
    return WallNote(
        for_the_room(note.text),
        note.category,
        note.placed > sight.since,
        sight.ticked.get(number),
        tuple(WallReply(for_the_room(reply.text), reply.reply) for reply in replies if reply.reply is not None),
    )
