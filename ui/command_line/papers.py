"""Handouts and exports into a folder, for the verbs that end with paper."""

import sys
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

import msgspec

from app.domain.catalogue import Handout
from app.domain.evaluation import EvaluationForm
from app.domain.identifiers import HandoutId, SessionId
from app.domain.session import Session
from app.services.bootstrap import Services
from app.services.brand_preferences import remember_logo, remember_name, remembered_brand
from app.services.evaluations import FILE_NAME, evaluation_beside, read_evaluation_file
from app.services.exports import ExportFormat, export
from app.services.handouts import HANDOUTS, Paper, PaperJob, PrintWishes, write_booklet, write_handouts
from app.services.handouts.moment import print_moment
from app.services.handouts.packs import Pack, booklet_name, pack_of
from ui.command_line.answers import NotDone
from ui.command_line.records import write_file


class Wanted(msgspec.Struct, frozen=True):
    """Which handouts: those named in `only`, those of a `pack`, or with neither all; and whether in one `booklet`."""

    only: tuple[str, ...] = ()
    pack: str = ""
    booklet: bool = False

    @property
    def booklet_name(self) -> str:
        """The booklet's file without its ending; empty where each handout is a file of its own."""
        return booklet_name(Pack(self.pack) if self.pack else None) if self.booklet else ""


ALL = Wanted()


def wanted_handouts(wanted: Wanted, session: Session, texts: Mapping[HandoutId, Handout]) -> tuple[HandoutId, ...]:
    """The handouts asked for. Raises NotDone for one that does not exist, and where none is left."""
    for name in wanted.only:
        if HandoutId(name) not in HANDOUTS:
            raise NotDone(f"There is no handout called “{name}”. There are: {', '.join(HANDOUTS)}.")
    if not wanted.pack:
        return tuple(HandoutId(name) for name in wanted.only) or HANDOUTS
    pack = pack_of(session, Pack(wanted.pack), texts)
    found = tuple(handout for handout in pack if not wanted.only or handout in wanted.only)
    if not found:
        raise NotDone(f"This session has nothing of that to print {_WHEN[Pack(wanted.pack)]}. Nothing was written.")
    return found


_WHEN = {Pack.BEFORE: "before it begins", Pack.BREAK: "in the break", Pack.AFTER: "after it"}


def asked_wishes(
    services: Services, large_print: bool, small_posters: bool, name: str | None, logo: Path | None
) -> PrintWishes:
    """How the paper is wanted; a name and a logo that are given are kept for the next time. Raises NotDone."""
    try:
        if name is not None:
            remember_name(services, name)
        if logo is not None:
            remember_logo(services, logo)
        return PrintWishes(large_print, small_posters, remembered_brand(services))
    except OSError as error:
        what = error.filename or services.data.root
        raise NotDone(f"{what} could not be used: {error.strerror}. Nothing was printed.") from error


def typed_forms(services: Services, session: SessionId, file: Path | None) -> tuple[EvaluationForm, ...]:
    """The evaluation forms of a file, or of the table in the session's folder. Raises NotDone with every faulty row.

    Nothing is printed from a table with faults: a summary that leaves some forms out would not be true.
    """
    sessions = services.sessions
    reading = (
        read_evaluation_file(file)
        if file is not None
        else evaluation_beside(sessions.folder_of(session), sessions.beside(session))
    )
    if reading.faults:
        name = file.name if file is not None else FILE_NAME
        rows = "\n".join(f"{name}: {fault.words}" for fault in reading.faults)
        raise NotDone(f"{rows}\nNothing was printed. Correct the table and try again.")
    return reading.forms


def write_papers(
    services: Services,
    session: Session,
    ids: Sequence[HandoutId],
    paper: str,
    out: Path,
    wishes: PrintWishes,
    booklet: str = "",
) -> tuple[Path, ...]:
    """Write handouts as PDF and answer where each is; what could not be drawn is said. Raises NotDone.

    With `booklet` they are one PDF of that name.
    """
    catalogue = services.catalogue_in(session.plan.language)
    write = partial(write_booklet, name=booklet) if booklet else write_handouts
    try:
        services.files.make_folder(out)
        job = PaperJob(
            session=session,
            ids=tuple(ids),
            texts=catalogue.handouts,
            paper=Paper(paper.lower()),
            now=print_moment(session),
            wishes=wishes,
            banks=catalogue.prompt_banks,
        )
        written = write(job, out, services.files)
    except OSError as error:
        raise NotDone(f"The handouts could not be written to {out}: {error.strerror}. The session is safe.") from error
    for notice in written.notices:
        print(notice, file=sys.stderr)
    return written.files


def write_exports(services: Services, session: Session, out: Path) -> None:
    """Write the record in all three formats. Raises NotDone."""
    for form in ExportFormat:
        write_file(services, out / f"{session.details.id}.{form}", export(session, form))
