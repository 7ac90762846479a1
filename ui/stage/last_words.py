"""What the room is told when time is over and the step itself says nothing more."""

from typing import assert_never

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
from ui.stage.words import words


def last_words(picture: Picture) -> str:
    """One calm line for a clock that stands at 0:00."""
    match picture:
        case Talk() | Swap() | Harvest():
            return words("Finish your sentence")
        case Write():
            return words("Finish your line")
        case Commit():
            return words("Time to move on") if picture.actions else words("Finish your line")
        case Vote():
            return words("Time to move on") if picture.closed else words("Last choices")
        case Groups():
            return words("Time to move on")
        case Holding():
            return words("Time to come back")
        case Words() | Reveal() | Black() | ProjectorTest():
            return ""
        case _:
            assert_never(picture)
