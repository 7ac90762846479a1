"""The handouts and packs of a session, as the paper window lists them."""

from collections.abc import Mapping

from app.domain.catalogue import Handout, PrintTime
from app.domain.identifiers import HandoutId
from app.domain.session import Session
from app.services.handouts import HANDOUTS
from app.services.handouts.numbers import DRAWN, worked_out
from app.services.handouts.packs import Pack, pack_of
from ui.paper.frames import HandoutRow, HandoutTime, PackRow


def handout_rows(session: Session, texts: Mapping[HandoutId, Handout]) -> tuple[HandoutRow, ...]:
    """Every handout with its copies; proposed are those that the session's exercises print now."""
    proposed = pack_of(session, Pack.AFTER if session.ended is not None else Pack.BEFORE, texts)
    return tuple(_row(session, texts[handout], handout in proposed) for handout in HANDOUTS)


def pack_rows(session: Session, texts: Mapping[HandoutId, Handout]) -> tuple[PackRow, ...]:
    """What each pack holds."""
    return tuple(PackRow(pack, pack_of(session, pack, texts)) for pack in Pack)


def _row(session: Session, text: Handout, proposed: bool) -> HandoutRow:
    return HandoutRow(
        id=text.id,
        title=text.title,
        when=HandoutTime.BEFORE if text.when is PrintTime.BEFORE else HandoutTime.AFTER,
        copies=text.copies,
        chosen=proposed,
        number=worked_out(session, text.id),
        fixed=text.id == DRAWN,
    )
