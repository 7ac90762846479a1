"""What the room is told when time is over and the step itself says nothing more."""

from typing import assert_never

from app.domain.language import say
from app.domain.stage import (
    Black,
    Commit,
    Groups,
    Harvest,
    Holding,
    Picture,
    ProjectorTest,
    Reveal,
    Swap,
    Talk,
    Vote,
    Words,
    Write,
)


def last_words(picture: Picture) -> str:
    """One calm line for a clock that stands at 0:00."""
    match picture:
        case Talk() | Swap() | Harvest():
            return say("Finish your sentence")
        case Write():
            return say("Finish your line")
        case Commit():
            return say("Time to move on") if picture.actions else say("Finish your line")
        case Vote():
            return say("Time to move on") if picture.closed else say("Last choices")
        case Groups():
            return say("Time to move on")
        case Holding():
            return say("Time to come back")
        case Words() | Reveal() | Black() | ProjectorTest():
            return ""
        case _:
            assert_never(picture)
