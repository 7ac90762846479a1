"""Plays a workshop by a script: the same commands a facilitator would give, at the moments she would give them.

The player is a generator of moments to wait for. Whoever drives it sets a clock by hand (`play_at_once`), or lets a
clock run faster than life while real windows show what happens.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.domain.auto_advance import goes_on_by_itself
from app.domain.commands import (
    Begin,
    CloseBallot,
    Command,
    CountCommitments,
    CountVotes,
    EndSession,
    GoOn,
    NextStep,
    SetPresence,
    ShowGroups,
    TakeNote,
)
from app.domain.deciding.noting import counts_commitments
from app.domain.identifiers import ParticipantId, SlotIndex
from app.domain.instants import Duration, Instant, after
from app.domain.people import Presence
from app.domain.refusal import Refused
from app.domain.session import Session
from app.domain.vocabulary import Category, StepKind
from app.services.clock import HandSetClock
from app.services.conductor import Conductor
from app.services.note_files import PlannedNote

FIRST_NOTE = 0.12
LAST_NOTE = 0.7
GROUPS_HIDDEN = 0.15
VOTES_COUNTED = 0.72
VOTE_CLOSED = 0.78
PICTURE = 0.88
"""Shares of a step at which the facilitator does things, and at which a picture of the stage tells most."""


@dataclass(frozen=True, slots=True)
class Coming:
    """Somebody who arrives or leaves at a length of time after the start."""

    person: ParticipantId
    at: Duration
    presence: Presence


@dataclass(frozen=True, slots=True)
class Script:
    """What will be said and who comes and goes."""

    notes: tuple[PlannedNote, ...]
    comings: tuple[Coming, ...] = ()


@dataclass(frozen=True, slots=True)
class Moment:
    """Wait until this instant; then, if `picture` names a slot, the stage is worth a picture."""

    at: Instant
    picture: SlotIndex | None = None


class Unplayable(Exception):
    """The script asks for something that a facilitator would be refused; `row` is where in the notes file, or 0."""

    def __init__(self, sentence: str, row: int) -> None:
        """Keep the sentence and the row."""
        super().__init__(sentence)
        self.sentence = sentence
        self.row = row


@dataclass(frozen=True, slots=True)
class _Order:
    """A command, and the row of the notes file that it comes from."""

    command: Command
    row: int = 0


@dataclass(frozen=True, slots=True)
class _Beat:
    """What happens at a share of a step."""

    share: float
    orders: Callable[[Session], Iterator[_Order]]
    picture: bool = False


def play(conductor: Conductor, script: Script) -> Iterator[Moment]:
    """Run a whole session, from waiting for its planned start to its end. Raises Unplayable and NotSaved."""
    start = Instant(max(conductor.clock.now(), conductor.history.session.plan.start))
    comings = sorted(script.comings, key=lambda coming: coming.at)
    yield Moment(start)
    _carry_out(conductor, _Order(Begin()))
    # Kept by the script and not asked of the clock, so that a slow machine does not make the day late.
    began = start
    while (slot := conductor.history.session.position) is not None:
        length = conductor.history.session.lengths[slot]
        for beat in (*_beats(conductor.history.session, slot, script), _Beat(1.0, _nothing)):
            moment = after(began, Duration(round(length * beat.share)))
            yield from _let_come_and_go(conductor, comings, start, moment)
            yield Moment(moment)
            for order in beat.orders(conductor.history.session):
                _carry_out(conductor, order)
            if beat.picture:
                yield Moment(moment, slot)
        began = after(began, length)
        if conductor.history.session.next_slot() is None:
            conductor.handle(EndSession())
            return
        _leave(conductor, slot)


def _leave(conductor: Conductor, slot: SlotIndex) -> None:
    """Go on when the time is up, unless the windows' own clock has seen it first."""
    session = conductor.history.session
    if session.position == slot:
        conductor.handle(GoOn() if goes_on_by_itself(session, slot) else NextStep())


def play_at_once(
    conductor: Conductor, script: Script, clock: HandSetClock, picture: Callable[[SlotIndex], None] | None = None
) -> None:
    """Run a whole session without waiting; `picture` is called when the stage is worth one."""
    for moment in play(conductor, script):
        clock.move_to(moment.at)
        if moment.picture is not None and picture is not None:
            picture(moment.picture)


def _carry_out(conductor: Conductor, order: _Order) -> None:
    try:
        conductor.handle(order.command)
    except Refused as refusal:
        raise Unplayable(refusal.sentence, order.row) from refusal


def _let_come_and_go(conductor: Conductor, comings: list[Coming], start: Instant, until: Instant) -> Iterator[Moment]:
    while comings and after(start, comings[0].at) <= until:
        coming = comings.pop(0)
        yield Moment(after(start, coming.at))
        _carry_out(conductor, _Order(SetPresence(coming.person, coming.presence)))


def _beats(session: Session, slot: SlotIndex, script: Script) -> Iterator[_Beat]:
    step = session.plan.slots[slot].step
    if step is None:
        yield _Beat(PICTURE, _nothing, picture=True)
        return
    if step.show_groups and step.kind not in (StepKind.BRIEF, StepKind.CLOSE):
        yield _Beat(GROUPS_HIDDEN, _hide_groups)
    is_vote = step.kind is StepKind.VOTE
    counted = counts_commitments(step)
    said = [
        note for note in script.notes if note.slot == slot and not (note.votes is not None and (is_vote or counted))
    ]
    for index, note in enumerate(said):
        share = FIRST_NOTE + (LAST_NOTE - FIRST_NOTE) * (index + 1) / len(said)
        yield _Beat(share, _Saying(note))
    if is_vote:
        yield _Beat(VOTES_COUNTED, _Counting(slot, script))
        yield _Beat(VOTE_CLOSED, _close_ballot)
    if counted:
        yield _Beat(VOTES_COUNTED, _Promising(slot, script))
    yield _Beat(PICTURE, _nothing, picture=True)


def _nothing(_session: Session) -> Iterator[_Order]:
    return iter(())


def _hide_groups(session: Session) -> Iterator[_Order]:
    if session.view.groups and session.round is not None:
        yield _Order(ShowGroups(False))


def _close_ballot(session: Session) -> Iterator[_Order]:
    ballot = session.ballot(session.position) if session.position is not None else None
    if ballot is not None and ballot.total and not ballot.closed:
        yield _Order(CloseBallot())


@dataclass(frozen=True, slots=True)
class _Saying:
    """Types one note."""

    note: PlannedNote

    def __call__(self, _session: Session) -> Iterator[_Order]:
        note = self.note
        yield _Order(TakeNote(note.text, note.category, note.theme, note.owner, note.due), note.row)


@dataclass(frozen=True, slots=True)
class _Counting:
    """Counts the hands or dots that the script gives to the choices of a vote."""

    slot: SlotIndex
    script: Script

    def __call__(self, session: Session) -> Iterator[_Order]:
        ballot = session.ballot(self.slot)
        if ballot is None:
            return
        item = session.plan.slots[self.slot].item
        votes: dict[str, PlannedNote] = {}
        for note in self.script.notes:
            if note.votes is not None and session.plan.slots[note.slot].item == item:
                votes[(note.theme or note.text).casefold()] = note
        for index, option in enumerate(ballot.options):
            found = votes.get(option.label.casefold())
            if found is not None and found.votes is not None:
                yield _Order(CountVotes(index, found.votes), found.row)


@dataclass(frozen=True, slots=True)
class _Promising:
    """Counts the commitments that the script gives to a step."""

    slot: SlotIndex
    script: Script

    def __call__(self, _session: Session) -> Iterator[_Order]:
        for note in self.script.notes:
            if note.slot == self.slot and note.votes is not None and note.category is Category.COMMITMENT:
                yield _Order(CountCommitments(note.votes), note.row)
