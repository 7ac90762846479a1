"""Handouts that were asked for at once, and who looks on while they are made."""

from collections.abc import Callable, Mapping

import msgspec

from app.domain.catalogue import Handout, PromptBank
from app.domain.identifiers import HandoutId
from app.domain.instants import Instant
from app.domain.session import Session
from app.services.handouts.making import NO_BANKS
from app.services.handouts.paper import Paper
from app.services.handouts.wishes import AS_USUAL, PrintWishes

Progress = Callable[[int, int, str], None]
"""Told how many handouts are done, of how many, and the title of the next (empty at the end)."""


class PaperJob(msgspec.Struct, frozen=True, kw_only=True):
    """The handouts of one session that are wanted together, in this order, on one kind of paper.

    `texts` and `banks` are the library's; `now` says how things stood when they were printed.
    """

    session: Session
    ids: tuple[HandoutId, ...]
    texts: Mapping[HandoutId, Handout]
    paper: Paper
    now: Instant
    wishes: PrintWishes = AS_USUAL
    banks: Mapping[str, PromptBank] = NO_BANKS


class Onlooker(msgspec.Struct, frozen=True, kw_only=True):
    """Told `progress` before each handout and after the last, and asked before each whether it is `cancelled`."""

    progress: Progress = lambda done, of, title: None
    cancelled: Callable[[], bool] = lambda: False


NOBODY = Onlooker()
"""Nobody looks on."""
