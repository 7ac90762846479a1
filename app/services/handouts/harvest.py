"""What a session brought together, sorted for the summary: themes by votes, notes by kind, principles, promises.

Only notes that may leave the room are here: what was said in a pair or kept private was never typed, and a note that
was removed is gone.
"""

from collections.abc import Callable

import msgspec

from app.domain.exercise import Principle
from app.domain.identifiers import SlotIndex, ThemeId
from app.domain.language import say
from app.domain.plan import PlannedExercise
from app.domain.session import Ballot, Note, Session, Theme
from app.domain.vocabulary import Category, Privacy
from app.domain.vote_frame import vote_result
from app.services.handouts import phrases

PUBLIC = (Privacy.ROOM, Privacy.NAMED)
LEARNT = "harvest-summary/learning"


class Cluster(msgspec.Struct, frozen=True):
    """A theme with its votes (None where nobody voted on it) and the notes in it; no name for what has no theme."""

    name: str
    votes: int | None
    dots: int
    notes: tuple[Note, ...]


class Themes(msgspec.Struct, frozen=True):
    """The themes of one exercise, most votes first, and how the vote ended."""

    exercise: str
    clusters: tuple[Cluster, ...]
    result: str


class Choice(msgspec.Struct, frozen=True):
    """A vote on something else than themes: options with their counts, most first."""

    title: str
    options: tuple[tuple[str, int], ...]
    dots: int
    result: str


class Ranked(msgspec.Struct, frozen=True):
    """A principle with its votes (None where there was no vote)."""

    principle: Principle
    votes: int | None


def heard(session: Session, *categories: Category) -> tuple[Note, ...]:
    """The public notes of some kinds that were not put aside, in the order they were taken; replies are under them."""
    found = (note for note in session.notes if note.category in categories and _public(session, note))
    return tuple(note for note in found if not note.parked and note.reply_to is None)


def fed(session: Session, place: str) -> tuple[Note, ...]:
    """The public notes of the steps that feed a place on paper, such as `good-practice-brief/actions`, oldest first."""
    found = (note for note in session.notes if place in _feeds(session, note) and _public(session, note))
    return tuple(note for note in found if not note.parked and note.reply_to is None)


def heading_of(session: Session, note: Note) -> str:
    """The name of the theme a note lies under; empty where it lies under none."""
    theme = session.theme(note.theme) if note.theme is not None else None
    return theme.name if theme is not None else ""


def owner_of(note: Note) -> str:
    """Who does it, as far as they said yes to standing there."""
    return note.named_owner or say(phrases.OWNER_UNASKED if note.owner else phrases.NOBODY_NAMED)


def replies(session: Session, note: Note) -> tuple[Note, ...]:
    """What was added, asked and told under a card, oldest first."""
    found = (session.note(number) for number in note.replies)
    return tuple(reply for reply in found if reply is not None and _public(session, reply))


def parked(session: Session) -> tuple[Note, ...]:
    """What was put aside: questions, and notes that fitted nowhere, in the order they were taken."""
    return tuple(
        note for note in session.notes if (note.parked or note.category is Category.QUESTION) and _public(session, note)
    )


def learnt(session: Session) -> tuple[Note, ...]:
    """What was learnt, with what was said in rounds that go into this part of the summary."""
    return tuple(
        note
        for note in heard(session, Category.LEARNING, Category.FEEDBACK)
        if note.category is Category.LEARNING or LEARNT in _feeds(session, note)
    )


def themes(session: Session) -> tuple[Themes, ...]:
    """The themes of each exercise that has any, in the order of the day."""
    found = (_themes_of(session, item, index) for index, item in enumerate(session.plan.items))
    return tuple(each for each in found if each is not None and each.clusters)


def choices(session: Session) -> tuple[Choice, ...]:
    """Closed votes on notes, which go into the summary beside the themes."""
    return tuple(
        Choice(
            session.plan.slots[ballot.slot].title,
            tuple(sorted(_counts(session, ballot), key=lambda option: -option[1])),
            ballot.dots,
            vote_result(session, ballot),
        )
        for ballot in session.ballots
        if ballot.closed and any(option.note is not None for option in ballot.options)
    )


def principles(session: Session) -> tuple[tuple[Ranked, ...], str]:
    """The principles in vote order and how the vote ended; none where no exercise of the plan shows them."""
    ballot = _last_closed(session, lambda each: any(option.principle for option in each.options))
    if ballot is None:
        shown = {slot.step.principle for slot in session.plan.slots if slot.step and slot.step.principle}
        visited = any(_shows_principle(session, visit.slot) for visit in session.visits)
        ranked = [Ranked(each, None) for each in session.plan.principles if each.id in shown]
        return (tuple(ranked) if visited else ()), ""
    counts = {option.principle: option.count for option in ballot.options}
    voted = [Ranked(each, counts[each.id]) for each in session.plan.principles if each.id in counts]
    return tuple(sorted(voted, key=lambda each: -(each.votes or 0))), vote_result(session, ballot)


def commitments(session: Session) -> tuple[tuple[str, int], ...]:
    """How many people made a promise, by the step they made it in."""
    return tuple((session.plan.slots[slot].title, count) for slot, count in session.commitments if count)


def _themes_of(session: Session, item: object, index: int) -> Themes | None:
    if not isinstance(item, PlannedExercise):
        return None
    ballot = _last_closed(
        session,
        lambda each: (
            session.plan.slots[each.slot].item == index and any(option.theme is not None for option in each.options)
        ),
    )
    votes = _theme_votes(session, ballot) if ballot else {}
    dots = ballot.dots if ballot else 0
    clusters = [
        Cluster(theme.name, votes.get(theme.id), dots, _notes_of(session, theme)) for theme in session.themes_of(index)
    ]
    clusters.sort(key=lambda cluster: -1 if cluster.votes is None else cluster.votes, reverse=True)
    loose = tuple(
        note
        for note in heard(session, Category.THEME)
        if note.theme is None and session.plan.slots[note.slot].item == index
    )
    if loose:
        clusters.append(Cluster("", None, 0, loose))
    return Themes(item.title, tuple(clusters), vote_result(session, ballot) if ballot else "")


def _theme_votes(session: Session, ballot: Ballot) -> dict[ThemeId, int]:
    """Votes by theme; those of a theme that was joined with another afterwards count for that one."""
    votes: dict[ThemeId, int] = {}
    for option in ballot.options:
        theme = option.theme
        while theme is not None and (into := session.themes[theme - 1].merged_into) is not None:
            theme = into
        if theme is not None:
            votes[theme] = votes.get(theme, 0) + option.count
    return votes


def _counts(session: Session, ballot: Ballot) -> list[tuple[str, int]]:
    """Options as they read now: a note may have been corrected, and one that was removed is not shown."""
    counts: list[tuple[str, int]] = []
    for option in ballot.options:
        note = session.note(option.note) if option.note is not None else None
        if note is not None and _public(session, note):
            counts.append((note.text, option.count))
    return counts


def _notes_of(session: Session, theme: Theme) -> tuple[Note, ...]:
    notes = (session.note(number) for number in theme.notes)
    return tuple(note for note in notes if note is not None and _public(session, note))


def _public(session: Session, note: Note) -> bool:
    """What the room may read again; neither what was taken behind the curtain by hand nor a reply to it."""
    held_back = note.id in session.held_back or note.reply_to in session.held_back
    return not note.removed and not held_back and note.privacy in PUBLIC


def _feeds(session: Session, note: Note) -> tuple[str, ...]:
    step = session.plan.slots[note.slot].step
    return step.feeds if step else ()


def _shows_principle(session: Session, slot: SlotIndex) -> bool:
    step = session.plan.slots[slot].step
    return step is not None and bool(step.principle)


def _last_closed(session: Session, wanted: Callable[[Ballot], bool]) -> Ballot | None:
    return next((each for each in reversed(session.ballots) if each.closed and wanted(each)), None)
