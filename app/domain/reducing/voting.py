"""Votes: what is offered, what is counted, and the close."""

from dataclasses import replace
from typing import assert_never

from app.domain.events import BallotClosed, BallotOpened, BallotReopened, VotesCounted, VotingEvent
from app.domain.session import Ballot, BallotOption, Session, replaced


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
        case BallotClosed() | BallotReopened():
            closed = isinstance(event, BallotClosed)
            return _with(session, replace(_ballot(session, event), closed=closed))
        case _:
            assert_never(event)


def _ballot(session: Session, event: VotesCounted | BallotClosed | BallotReopened) -> Ballot:
    return next(ballot for ballot in session.ballots if ballot.slot == event.slot)


def _with(session: Session, changed: Ballot) -> Session:
    ballots = tuple(changed if ballot.slot == changed.slot else ballot for ballot in session.ballots)
    return replace(session, ballots=ballots)
