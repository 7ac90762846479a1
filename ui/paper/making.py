"""Handouts made as the paper window wants them: to look at, to save, to print. The long calls are for a worker."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import msgspec
from msgspec.structs import replace

from app.domain.identifiers import HandoutId
from app.domain.session import Session
from app.services.bootstrap import Services
from app.services.brand_preferences import remembered_brand
from app.services.evaluations import EvaluationReading, evaluation_beside
from app.services.handouts import MadeHandout, Paper, PrintWishes, Written, make_handout, write_booklet, write_handouts
from app.services.handouts.moment import print_moment
from app.services.handouts.packs import booklet_name
from app.services.printing.orders import PrintPiece
from app.services.printing.pieces import piece_of
from ui.paper.frames import PaperChoice, PaperRequest

Progress = Callable[[int, int, str], None]


class Job(msgspec.Struct, frozen=True):
    """What is to be made of a session as it stood when it was asked for."""

    services: Services
    session: Session
    request: PaperRequest
    wishes: PrintWishes

    def preview(self) -> MadeHandout:
        """The first of the handouts. Raises NotPrintable."""
        return make_handout(
            self.session,
            HandoutId(self.request.handouts[0]),
            self.services.catalogue.handouts,
            paper=paper_of(self.request.choice),
            now=print_moment(self.session),
            wishes=self.wishes,
            banks=self.services.catalogue.prompt_banks,
        )

    def piece(self, handout: str) -> PrintPiece:
        """One of the handouts for a printer. Raises NotPrintable."""
        return piece_of(
            self.session,
            HandoutId(handout),
            self.services.catalogue.handouts,
            paper=paper_of(self.request.choice),
            wishes=self.wishes,
            banks=self.services.catalogue.prompt_banks,
        )

    def save(self, progress: Progress, cancelled: Callable[[], bool]) -> Written:
        """All of them into the folder, or one booklet. Raises OSError."""
        files, folder = self.services.files, Path(self.request.folder)
        booklet = partial(write_booklet, name=booklet_name(self.request.pack))
        files.make_folder(folder)
        return (booklet if self.request.choice.booklet else write_handouts)(
            self.session,
            tuple(map(HandoutId, self.request.handouts)),
            self.services.catalogue.handouts,
            folder,
            files,
            paper=paper_of(self.request.choice),
            now=print_moment(self.session),
            wishes=self.wishes,
            banks=self.services.catalogue.prompt_banks,
            progress=progress,
            cancelled=cancelled,
        )

    def keep(self, handout: str, piece: PrintPiece) -> Path:
        """Save one that did not come out of a printer. Raises OSError."""
        folder = Path(self.request.folder)
        self.services.files.make_folder(folder)
        self.services.files.write_whole(folder / f"{handout}.pdf", piece.pdf)
        return folder / f"{handout}.pdf"


def job_of(services: Services, session: Session, request: PaperRequest) -> Job:
    """What is asked for, with the organisation and the evaluation forms as they are now."""
    choice = request.choice
    copies = {HandoutId(handout): number for handout, number in request.copies}
    forms = evaluation_of(services, session).forms
    wishes = PrintWishes(choice.large_print, choice.small_posters, remembered_brand(services), copies, forms)
    return Job(services, session, request, wishes)


def evaluation_of(services: Services, session: Session) -> EvaluationReading:
    """The forms in the session's folder; none where a row has a fault, for part of them would not be true."""
    reading = evaluation_beside(services.sessions.folder_of(session.details.id))
    return replace(reading, forms=()) if reading.faults else reading


def paper_of(choice: PaperChoice) -> Paper:
    """The paper that was chosen by its name."""
    return Paper(choice.paper.lower())


def shown_paper(paper: Paper) -> str:
    """The name by which a paper is chosen."""
    return {Paper.A4: "A4", Paper.LETTER: "Letter"}[paper]
