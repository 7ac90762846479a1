"""Votes: what is offered when a vote step begins, what may be counted, and the close."""

from typing import assert_never

from app.domain.commands import CloseBallot, CountVotes, ReopenBallot, SetDots, VotingCommand
from app.domain.events import (
    BallotClosed,
    BallotOpened,
    BallotReopened,
    DotsChanged,
    Event,
    OfferedOption,
    VotesCounted,
)
from app.domain.exercise import Step
from app.domain.identifiers import SlotIndex
from app.domain.language import say
from app.domain.refusal import Refused
from app.domain.session import Ballot, Session
from app.domain.vocabulary import Category, StepKind, VoteOn

DOTS = 3
"""Dots for each person, one a theme (exercise guide 5.4)."""
MOST_DOTS = 20
MOST_OPTIONS = 120


def decide_voting(session: Session, command: VotingCommand) -> tuple[Event, ...]:
    """The events of a command about the current vote. Raises Refused."""
    ballot = session.ballot(session.position) if session.position is not None else None
    if ballot is None or session.ended is not None:
        raise Refused(say("There is no vote in this step."))
    match command:
        case CountVotes():
            return _count(session, ballot, command)
        case SetDots():
            return _set_dots(ballot, command.dots)
        case CloseBallot():
            if ballot.closed:
                raise Refused(say("The vote is closed. Open it again to go on counting."))
            return (BallotClosed(ballot.slot),)
        case ReopenBallot():
            return (BallotReopened(ballot.slot),) if ballot.closed else ()
        case _:
            assert_never(command)


def dots_on_themes(session: Session, slot: SlotIndex) -> int:
    """How many dots each person has in a vote on themes, as it was opened or will be; 0 in any other step."""
    step = session.plan.slots[slot].step
    if step is None or step.kind is not StepKind.VOTE or step.line_up:
        return 0
    on = _vote_on(session, slot, step)
    # A step that says nothing votes on the themes there will be.
    if on in (VoteOn.PRINCIPLES, VoteOn.PROMPTS) or step.vote_on is VoteOn.NOTES:
        return 0
    ballot = session.ballot(slot)
    return ballot.dots if ballot is not None else _dots(step, on)


def ballot_on_entering(session: Session, slot: SlotIndex) -> tuple[Event, ...]:
    """The ballot of a vote step that begins for the first time."""
    step = session.plan.slots[slot].step
    if step is None or not (step.kind is StepKind.VOTE or step.line_up):
        return ()
    existing = session.ballot(slot)
    if existing is not None and (existing.total or existing.closed):
        return ()
    on = _vote_on(session, slot, step)
    return (BallotOpened(slot, _options(session, slot, step, on), _dots(step, on)),)


def close_on_leaving(session: Session) -> tuple[Event, ...]:
    """A vote with counts is closed when its step is left, so that its ranking travels on."""
    ballot = session.ballot(session.position) if session.position is not None else None
    if ballot is None or ballot.closed or not ballot.total:
        return ()
    return (BallotClosed(ballot.slot),)


def _count(session: Session, ballot: Ballot, command: CountVotes) -> tuple[Event, ...]:
    if ballot.closed:
        raise Refused(say("The vote is closed. Open it again to go on counting."))
    if not 0 <= command.option < len(ballot.options):
        raise Refused(say("There is no such choice in this vote."))
    if command.count < 0:
        raise Refused(say("A count cannot be less than nothing."))
    most = max(len(session.people), 1) * ballot.dots
    if command.count > most:
        raise Refused(say("{count} is more than the room has: {most} at the most.", count=command.count, most=most))
    if ballot.options[command.option].count == command.count:
        return ()
    return (VotesCounted(ballot.slot, command.option, command.count),)


def _set_dots(ballot: Ballot, dots: int) -> tuple[Event, ...]:
    if ballot.closed:
        raise Refused(say("The vote is closed. Open it again to change the dots."))
    if not 1 <= dots <= MOST_DOTS:
        raise Refused(say("Each person has between 1 and {most} dots.", most=MOST_DOTS))
    return () if dots == ballot.dots else (DotsChanged(ballot.slot, dots),)


def _dots(step: Step, on: VoteOn) -> int:
    by_hand = on in (VoteOn.PRINCIPLES, VoteOn.PROMPTS) or bool(step.line_up)
    return step.dots or (1 if by_hand else DOTS)


def _vote_on(session: Session, slot: SlotIndex, step: Step) -> VoteOn:
    """What is voted on: what the step says, else what it captures, else themes, or notes where there are none."""
    if step.vote_on is not VoteOn.USUAL:
        return step.vote_on
    if Category.PRINCIPLE in step.capture:
        return VoteOn.PRINCIPLES
    if Category.FEEDBACK in step.capture:
        return VoteOn.PROMPTS
    return VoteOn.THEMES if session.themes_of(session.plan.slots[slot].item) else VoteOn.NOTES


def _options(session: Session, slot: SlotIndex, step: Step, on: VoteOn) -> tuple[OfferedOption, ...]:
    if step.line_up:
        return tuple(OfferedOption(place) for place in step.line_up)
    item = session.plan.slots[slot].item
    match on:
        case VoteOn.PRINCIPLES:
            return tuple(OfferedOption(each.title, principle=each.id) for each in session.plan.principles)
        case VoteOn.PROMPTS:
            return tuple(OfferedOption(prompt) for prompt in step.prompts)
        case VoteOn.THEMES:
            themes = session.themes_of(item)[:MOST_OPTIONS]
            return tuple(OfferedOption(theme.name, theme=theme.id) for theme in themes)
        case VoteOn.NOTES | VoteOn.USUAL:
            return _notes(session, item, step)[:MOST_OPTIONS]
        case _:
            assert_never(on)


def _notes(session: Session, item: int, step: Step) -> tuple[OfferedOption, ...]:
    """The notes of the exercise that are of the step's categories."""
    return tuple(
        OfferedOption(note.text, note=note.id)
        for note in session.notes
        if not note.removed and not note.parked and note.reply_to is None
        if session.plan.slots[note.slot].item == item and note.category in step.capture
    )
