"""Votes: what is offered when a vote step begins, what may be counted, and the close."""

from typing import assert_never

from app.domain.commands import CloseBallot, CountVotes, ReopenBallot, VotingCommand
from app.domain.events import BallotClosed, BallotOpened, BallotReopened, Event, OfferedOption, VotesCounted
from app.domain.exercise import Step
from app.domain.identifiers import SlotIndex
from app.domain.refusal import Refused
from app.domain.session import Ballot, Session
from app.domain.vocabulary import Category, StepKind

DOTS = 3
"""Dots for each person, one a theme (exercise guide 5.4)."""
MOST_OPTIONS = 60


def decide_voting(session: Session, command: VotingCommand) -> tuple[Event, ...]:
    """The events of a command about the current vote. Raises Refused."""
    ballot = session.ballot(session.position) if session.position is not None else None
    if ballot is None or session.ended is not None:
        raise Refused("There is no vote in this step.")
    match command:
        case CountVotes():
            return _count(session, ballot, command)
        case CloseBallot():
            if ballot.closed:
                raise Refused("The vote is closed. Open it again to go on counting.")
            return (BallotClosed(ballot.slot),)
        case ReopenBallot():
            return (BallotReopened(ballot.slot),) if ballot.closed else ()
        case _:
            assert_never(command)


def ballot_on_entering(session: Session, slot: SlotIndex) -> tuple[Event, ...]:
    """The ballot of a vote step that begins for the first time."""
    step = session.plan.slots[slot].step
    if step is None or step.kind is not StepKind.VOTE:
        return ()
    existing = session.ballot(slot)
    if existing is not None and (existing.total or existing.closed):
        return ()
    options = _options(session, slot, step)
    return (BallotOpened(slot, options, _dots(step)),)


def close_on_leaving(session: Session) -> tuple[Event, ...]:
    """A vote with counts is closed when its step is left, so that its ranking travels on."""
    ballot = session.ballot(session.position) if session.position is not None else None
    if ballot is None or ballot.closed or not ballot.total:
        return ()
    return (BallotClosed(ballot.slot),)


def _count(session: Session, ballot: Ballot, command: CountVotes) -> tuple[Event, ...]:
    if ballot.closed:
        raise Refused("The vote is closed. Open it again to go on counting.")
    if not 0 <= command.option < len(ballot.options):
        raise Refused("There is no such choice in this vote.")
    if command.count < 0:
        raise Refused("A count cannot be less than nothing.")
    most = max(len(session.people), 1) * ballot.dots
    if command.count > most:
        raise Refused(f"{command.count} is more than the room has: {most} at the most.")
    if ballot.options[command.option].count == command.count:
        return ()
    return (VotesCounted(ballot.slot, command.option, command.count),)


def _dots(step: Step) -> int:
    by_hand = Category.PRINCIPLE in step.capture or Category.FEEDBACK in step.capture
    return 1 if by_hand else DOTS


def _options(session: Session, slot: SlotIndex, step: Step) -> tuple[OfferedOption, ...]:
    """Principles, hands (the step's own prompts), themes of the exercise, or where there are none its notes."""
    if Category.PRINCIPLE in step.capture:
        return tuple(OfferedOption(each.title, principle=each.id) for each in session.plan.principles)
    if Category.FEEDBACK in step.capture:
        return tuple(OfferedOption(prompt) for prompt in step.prompts)
    item = session.plan.slots[slot].item
    themes = session.themes_of(item)
    if themes:
        return tuple(OfferedOption(theme.name, theme=theme.id) for theme in themes[:MOST_OPTIONS])
    notes = [
        note
        for note in session.notes
        if not note.removed
        and not note.parked
        and session.plan.slots[note.slot].item == item
        and note.category in step.capture
    ]
    return tuple(OfferedOption(note.text, note=note.id) for note in notes[:MOST_OPTIONS])
