"""What became of an action of last time, in words, for stage, console, paper and record alike."""

from collections.abc import Mapping
from types import MappingProxyType

from app.domain.language import say, unsaid
from app.domain.vocabulary import Standing

_WORDS: Mapping[Standing, str] = MappingProxyType(
    {
        Standing.OPEN: unsaid("not told yet"),
        Standing.DONE: unsaid("Done"),
        Standing.GOING_ON: unsaid("Still going on"),
        Standing.DROPPED: unsaid("Dropped"),
    }
)


def standing_words(standing: Standing) -> str:
    """The words for one standing."""
    return say(_WORDS[standing])
