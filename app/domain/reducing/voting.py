"""Votes: what is offered, what is counted, and the close."""

from typing import assert_never

from msgspec.structs import replace

from app.domain.events import BallotClosed, BallotOpened, BallotReopened, DotsChanged, VotesCounted, VotingEvent
from app.domain.identifiers import SlotIndex
from app.domain.session import Ballot, BallotOption, Session, replaced, with_parts
from app.domain.vocabulary import StepKind


def reduce_voting(session: Session, event: VotingEvent) -> Session:
    """The session after an event of a vote."""
    match event:
        case BallotOpened():
            options = tuple(
                BallotOption(offered.label, offered.theme, offered.note, offered.principle) for offered in event.options
            )
            others = tuple(ballot for ballot in session.ballots if ballot.slot != event.slot)
            return replace(session, ballots=(*others, Ballot(event.slot, options, event.dots)))
        case VotesCounted():
            ballot = _ballot(session, event)
            option = replace(ballot.options[event.option], count=event.count)
            return _with(session, replace(ballot, options=replaced(ballot.options, event.option, option)))
        case DotsChanged():
            return _with(session, replace(_ballot(session, event), dots=event.dots))
        case BallotClosed() | BallotReopened():
            ballot = _ballot(session, event)
            changed = _with(session, replace(ballot, closed=isinstance(event, BallotClosed)))
            return _begun_again(changed, ballot.slot) if _is_vote(session, ballot) else changed
        case _:
            assert_never(event)


def _begun_again(session: Session, slot: SlotIndex) -> Session:
    """A new result begins behind the curtain, and orders the wall whatever was shown of the one before."""
    put = session.put_by_hand - {session.plan.slots[slot].item}
    return with_parts(replace(session, put_by_hand=put), slot, 0)


def _is_vote(session: Session, ballot: Ballot) -> bool:
    """Not a line-up, whose parts are the words of the principle."""
    step = session.plan.slots[ballot.slot].step
    return step is not None and step.kind is StepKind.VOTE


def _ballot(session: Session, event: VotesCounted | DotsChanged | BallotClosed | BallotReopened) -> Ballot:
    return next(ballot for ballot in session.ballots if ballot.slot == event.slot)


def _with(session: Session, changed: Ballot) -> Session:
    ballots = tuple(changed if ballot.slot == changed.slot else ballot for ballot in session.ballots)
    return replace(session, ballots=ballots)
