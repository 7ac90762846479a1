"""Handouts and exports into a folder, for the verbs that end with paper."""

import sys
from collections.abc import Sequence
from pathlib import Path

from app.domain.identifiers import HandoutId
from app.domain.session import Session
from app.services.bootstrap import Services
from app.services.brand_preferences import remember_logo, remember_name, remembered_brand
from app.services.exports import ExportFormat, export
from app.services.handouts import HANDOUTS, Paper, PrintWishes, write_handouts
from app.services.handouts.moment import print_moment
from ui.command_line.answers import NotDone
from ui.command_line.records import write_file


def wanted_handouts(only: Sequence[str] | None) -> tuple[HandoutId, ...]:
    """The handouts asked for, or all there are. Raises NotDone for one that does not exist."""
    for name in only or ():
        if HandoutId(name) not in HANDOUTS:
            raise NotDone(f"There is no handout called “{name}”. There are: {', '.join(HANDOUTS)}.")
    return tuple(HandoutId(name) for name in only) if only else HANDOUTS


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


def write_papers(
    services: Services, session: Session, ids: Sequence[HandoutId], paper: str, out: Path, wishes: PrintWishes
) -> tuple[Path, ...]:
    """Write handouts as PDF and answer where each is; what could not be drawn is said. Raises NotDone."""
    try:
        services.files.make_folder(out)
        written = write_handouts(
            session,
            ids,
            services.catalogue.handouts,
            out,
            services.files,
            paper=Paper(paper.lower()),
            now=print_moment(session),
            wishes=wishes,
            banks=services.catalogue.prompt_banks,
        )
    except OSError as error:
        raise NotDone(f"The handouts could not be written to {out}: {error.strerror}. The session is safe.") from error
    for notice in written.notices:
        print(notice, file=sys.stderr)
    return written.files


def write_exports(services: Services, session: Session, out: Path) -> None:
    """Write the record in all three formats. Raises NotDone."""
    for form in ExportFormat:
        write_file(services, out / f"{session.details.id}.{form}", export(session, form))
