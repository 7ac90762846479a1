"""A handout of a session made for a printer, in the copies that are wanted: in its PDF, or by printing it again."""

from collections.abc import Mapping

from app.domain.catalogue import Handout, PromptBank
from app.domain.identifiers import HandoutId
from app.domain.session import Session
from app.services.handouts.making import NO_BANKS, make_handout
from app.services.handouts.moment import print_moment
from app.services.handouts.numbers import DRAWN, IN_NUMBER, prints_of, worked_out
from app.services.handouts.paper import Paper
from app.services.handouts.wishes import AS_USUAL, PrintWishes
from app.services.printing.orders import PrintPiece


def piece_of(
    session: Session,
    handout: HandoutId,
    texts: Mapping[HandoutId, Handout],
    *,
    paper: Paper,
    wishes: PrintWishes = AS_USUAL,
    banks: Mapping[str, PromptBank] = NO_BANKS,
) -> PrintPiece:
    """A handout ready to be printed; it may take seconds for a large room. Raises NotPrintable."""
    made = make_handout(session, handout, texts, paper=paper, now=print_moment(session), wishes=wishes, banks=banks)
    wanted = wishes.copies.get(handout)
    inside = (wanted or worked_out(session, handout)) if handout in IN_NUMBER or handout == DRAWN else 1
    return PrintPiece(
        texts[handout].title, made.pdf, made.pages, prints_of(session, handout, wanted), inside, made.notices
    )
