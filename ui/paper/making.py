"""Handouts made as the paper window wants them: to look at, to save, to print. The long calls are for a worker."""

from functools import partial
from pathlib import Path

import msgspec
from msgspec.structs import replace

from app.domain.identifiers import HandoutId
from app.domain.session import Session
from app.services.bootstrap import Services
from app.services.brand_preferences import remembered_brand
from app.services.evaluations import EvaluationReading, evaluation_beside
from app.services.files import Files
from app.services.handouts import (
    MadeHandout,
    Onlooker,
    Paper,
    PaperJob,
    PrintWishes,
    Written,
    make_handout,
    write_booklet,
    write_handouts,
)
from app.services.handouts.moment import print_moment
from app.services.handouts.packs import booklet_name
from app.services.printing.orders import PrintPiece
from app.services.printing.pieces import piece_of
from app.services.printing.progress import Wanted
from ui.paper.frames import PaperChoice, PaperRequest


class Making(msgspec.Struct, frozen=True):
    """Handouts to be made of a session as it stood when they were asked for, and the folder for them."""

    job: PaperJob
    folder: Path
    booklet: str
    files: Files

    def preview(self) -> MadeHandout:
        """The first of the handouts. Raises NotPrintable."""
        job = self.job
        return make_handout(
            job.session, job.ids[0], job.texts, paper=job.paper, now=job.now, wishes=job.wishes, banks=job.banks
        )

    def save(self, onlooker: Onlooker) -> Written:
        """All of them into the folder, or one booklet. Raises OSError."""
        self.files.make_folder(self.folder)
        if self.booklet:
            return write_booklet(self.job, self.folder, self.files, onlooker, name=self.booklet)
        return write_handouts(self.job, self.folder, self.files, onlooker)

    def wanted(self) -> tuple[Wanted, ...]:
        """Each of them for a printer."""
        return tuple(Wanted(self.job.texts[each].title, partial(piece_of, self.job, each)) for each in self.job.ids)

    def keep(self, piece: PrintPiece) -> Path:
        """Save one that did not come out of a printer. Raises OSError."""
        name = next(each for each in self.job.ids if self.job.texts[each].title == piece.title)
        self.files.make_folder(self.folder)
        self.files.write_whole(self.folder / f"{name}.pdf", piece.pdf)
        return self.folder / f"{name}.pdf"


def making_of(services: Services, session: Session, request: PaperRequest) -> Making:
    """What is asked for, with the organisation and the evaluation forms as they are now."""
    choice = request.choice
    copies = {HandoutId(handout): number for handout, number in request.copies}
    forms = evaluation_of(services, session).forms
    catalogue = services.catalogue_in(session.plan.language)
    job = PaperJob(
        session=session,
        ids=tuple(map(HandoutId, request.handouts)),
        texts=catalogue.handouts,
        paper=paper_of(choice),
        now=print_moment(session),
        wishes=PrintWishes(choice.large_print, choice.small_posters, remembered_brand(services), copies, forms),
        banks=catalogue.prompt_banks,
    )
    return Making(job, Path(request.folder), booklet_name(request.pack) if choice.booklet else "", services.files)


def evaluation_of(services: Services, session: Session) -> EvaluationReading:
    """The forms in the session's folder; none where a row has a fault, for part of them would not be true."""
    sessions, name = services.sessions, session.details.id
    reading = evaluation_beside(sessions.folder_of(name), sessions.beside(name))
    return replace(reading, forms=()) if reading.faults else reading


def paper_of(choice: PaperChoice) -> Paper:
    """The paper that was chosen by its name."""
    return Paper(choice.paper.lower())


def shown_paper(paper: Paper) -> str:
    """The name by which a paper is chosen."""
    return {Paper.A4: "A4", Paper.LETTER: "Letter"}[paper]
