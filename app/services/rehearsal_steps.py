"""What a facilitator does within a step of a rehearsal, and at which share of it."""

from collections.abc import Callable, Iterator

import msgspec

from app.domain.commands import CloseBallot, CountCommitments, CountVotes, RevealNext, ShowGroups, TakeNote
from app.domain.curtain import Waiting, behind
from app.domain.deciding.noting import counts_commitments
from app.domain.exercise import Step
from app.domain.identifiers import NoteId, SlotIndex
from app.domain.session import Session
from app.domain.vocabulary import Category, StepKind
from app.services.note_files import PlannedNote
from app.services.rehearsal_script import Order, Script, Unplayable
from app.services.tables import shortened

FIRST_NOTE = 0.12
LAST_NOTE = 0.7
GROUPS_HIDDEN = 0.15
VOTES_COUNTED = 0.72
VOTE_CLOSED = 0.78
WORDS_SHOWN = (0.3, 0.55)
PICTURE = 0.88
"""Shares of a step at which the facilitator does things, and at which a picture of the stage tells most."""


class Beat(msgspec.Struct, frozen=True):
    """What happens at a share of a step."""

    share: float
    orders: Callable[[Session], Iterator[Order]]
    picture: bool = False


def beats(session: Session, slot: SlotIndex, script: Script) -> Iterator[Beat]:
    """What happens in a slot: groups hidden, notes, a principle's words, votes, commitments, and a picture."""
    step = session.plan.slots[slot].step
    if step is None:
        yield Beat(PICTURE, nothing, picture=True)
        return
    if step.show_groups and step.kind not in (StepKind.BRIEF, StepKind.CLOSE):
        yield Beat(GROUPS_HIDDEN, _hide_groups)
    is_vote = _has_ballot(step)
    counted = counts_commitments(step)
    said = [
        note for note in script.notes if note.slot == slot and not (note.votes is not None and (is_vote or counted))
    ]
    for index, note in enumerate(said):
        share = FIRST_NOTE + (LAST_NOTE - FIRST_NOTE) * (index + 1) / len(said)
        yield Beat(share, _Saying(note))
    if step.kind is StepKind.PRINCIPLE_REVEAL:
        yield from (Beat(share, _show_words) for share in WORDS_SHOWN)
    if is_vote:
        yield Beat(VOTES_COUNTED, _Counting(slot, script))
        yield Beat(VOTE_CLOSED, _close_ballot)
    if counted:
        yield Beat(VOTES_COUNTED, _Promising(slot, script))
    yield Beat(PICTURE, nothing, picture=True)


def _has_ballot(step: Step | None) -> bool:
    """Whether choices are counted in a step: a vote, or people in a line."""
    return step is not None and (step.kind is StepKind.VOTE or bool(step.line_up))


def nothing(_session: Session) -> Iterator[Order]:
    """No order at all."""
    return iter(())


def _hide_groups(session: Session) -> Iterator[Order]:
    if session.view.groups and session.round is not None:
        yield Order(ShowGroups(False))


def _show_words(session: Session) -> Iterator[Order]:
    if behind(session).what is Waiting.WORDS:
        yield Order(RevealNext())


def _close_ballot(session: Session) -> Iterator[Order]:
    ballot = session.ballot(session.position) if session.position is not None else None
    if ballot is not None and ballot.total and not ballot.closed:
        yield Order(CloseBallot())


class _Saying(msgspec.Struct, frozen=True):
    """Types one note."""

    note: PlannedNote

    def __call__(self, session: Session) -> Iterator[Order]:
        note = self.note
        if note.reply is None:
            yield Order(TakeNote(note.text, note.category, note.theme, note.owner, note.due), note.row)
        else:
            card = _card(session, note)
            yield Order(TakeNote(note.text, note.category, reply_to=card, reply=note.reply), note.row)


def _card(session: Session, reply: PlannedNote) -> NoteId:
    """The card of the same exercise that a reply hangs under. Raises Unplayable."""
    item = session.plan.slots[reply.slot].item
    for note in session.notes:
        if session.plan.slots[note.slot].item == item and note.text.casefold() == reply.reply_to.casefold():
            return note.id
    raise Unplayable(f"There is no card “{shortened(reply.reply_to)}” to reply to yet.", reply.row)


class _Counting(msgspec.Struct, frozen=True):
    """Counts the hands or dots that the script gives to the choices of a vote."""

    slot: SlotIndex
    script: Script

    def __call__(self, session: Session) -> Iterator[Order]:
        ballot = session.ballot(self.slot)
        if ballot is None:
            return
        votes = self._votes(session)
        for index, option in enumerate(ballot.options):
            found = votes.pop(option.label.casefold(), None)
            if found is not None and found.votes is not None:
                yield Order(CountVotes(index, found.votes), found.row)
        unknown = next((note for note in votes.values() if note.slot == self.slot), None)
        if unknown is not None:
            raise Unplayable(f"Nobody can vote for “{shortened(unknown.theme or unknown.text)}” here.", unknown.row)

    def _votes(self, session: Session) -> dict[str, PlannedNote]:
        """By the name of the choice, what the rows of this step say, and those of the wall before it."""
        slots = session.plan.slots
        return {
            (note.theme or note.text).casefold(): note
            for note in self.script.notes
            if note.votes is not None and slots[note.slot].item == slots[self.slot].item
            if note.slot == self.slot or not _has_ballot(slots[note.slot].step)
        }


class _Promising(msgspec.Struct, frozen=True):
    """Counts the commitments that the script gives to a step."""

    slot: SlotIndex
    script: Script

    def __call__(self, _session: Session) -> Iterator[Order]:
        for note in self.script.notes:
            if note.slot == self.slot and note.votes is not None and note.category is Category.COMMITMENT:
                yield Order(CountCommitments(note.votes), note.row)
