"""Commands about votes."""

import msgspec


class CountVotes(msgspec.Struct, frozen=True):
    """Set the hands or dots counted for one option of the open ballot."""

    option: int
    count: int


class SetDots(msgspec.Struct, frozen=True):
    """Give each person another number of dots in the open vote."""

    dots: int


class CloseBallot(msgspec.Struct, frozen=True):
    """Close the vote and show the counts."""


class ReopenBallot(msgspec.Struct, frozen=True):
    """Go on counting after the close."""


VotingCommand = CountVotes | SetDots | CloseBallot | ReopenBallot
