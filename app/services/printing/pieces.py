"""A handout of a session made for a printer, in the copies that are wanted: in its PDF, or by printing it again."""

from app.domain.identifiers import HandoutId
from app.services.handouts.job import PaperJob
from app.services.handouts.making import make_handout
from app.services.handouts.numbers import DRAWN, IN_NUMBER, prints_of, worked_out
from app.services.printing.orders import PrintPiece


def piece_of(job: PaperJob, handout: HandoutId) -> PrintPiece:
    """A handout of a job ready to be printed; it may take seconds for a large room. Raises NotPrintable."""
    made = make_handout(
        job.session, handout, job.texts, paper=job.paper, now=job.now, wishes=job.wishes, banks=job.banks
    )
    wanted = job.wishes.copies.get(handout)
    inside = (wanted or worked_out(job.session, handout)) if handout in IN_NUMBER or handout == DRAWN else 1
    times = prints_of(job.session, handout, wanted)
    return PrintPiece(job.texts[handout].title, made.pdf, made.pages, times, inside, made.notices)
