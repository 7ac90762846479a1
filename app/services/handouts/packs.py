"""Which handouts belong together: what lies on the chairs, what the break shows, what people carry home."""

from collections.abc import Mapping
from enum import StrEnum

from app.domain.catalogue import Handout, PrintTime
from app.domain.identifiers import HandoutId
from app.domain.session import Session
from app.services.handouts.making import HANDOUTS


class Pack(StrEnum):
    """When a pile of handouts is wanted."""

    BEFORE = "before"
    BREAK = "break"
    AFTER = "after"


SO_FAR = frozenset(map(HandoutId, ("harvest-summary", "theme-poster")))
"""What shows in the break which themes there are so far."""


def pack_of(session: Session, pack: Pack, texts: Mapping[HandoutId, Handout]) -> tuple[HandoutId, ...]:
    """The handouts of a pack that the session's exercises print; in the break, the themes so far of any session."""
    if pack is Pack.BREAK:
        return tuple(handout for handout in HANDOUTS if handout in SO_FAR)
    when = PrintTime.BEFORE if pack is Pack.BEFORE else PrintTime.AFTER
    exercises = session.plan.exercises()
    printed = {handout for each in exercises for handout in (*each.print_before, *each.print_after)}
    return tuple(handout for handout in HANDOUTS if handout in printed and texts[handout].when is when)


def booklet_name(pack: Pack | None) -> str:
    """The name of a booklet's file without its ending; a free choice of handouts has no pack."""
    return f"booklet-{pack}" if pack is not None else "booklet"
