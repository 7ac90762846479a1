"""Takes the names of a session out of the data folder, and leaves the session."""

import csv
import io
from pathlib import Path

from app.domain.anonymising import Anonymiser
from app.domain.history import Record
from app.domain.identifiers import SessionId
from app.domain.instants import Instant
from app.domain.session import Session
from app.services.closing.traces import wipe_traces
from app.services.data_folder import DataFolder
from app.services.evaluations import FILE_NAME
from app.services.files import Files, WholeFiles
from app.services.forgetting import forget_in_workshop
from app.services.library import Library
from app.services.sessions import Sessions
from app.services.tables import decoded

_PAPERS, _DRAFT = "handouts", "draft.txt"


def take_names_out(
    files: Files, data: DataFolder, sessions: Sessions, library: Library, session: SessionId, now: Instant
) -> None:
    """Put seat numbers in the place of names everywhere; sheets saved beside the session go, for they hold names.

    The log comes last: as long as it has the names, it can be asked for again. Raises SessionMissing where the session
    is open elsewhere, and OSError.
    """
    with sessions.held(session):
        found = sessions.look_at(session).history.session
        names = tuple(dict.fromkeys(person.name for person in found.people))
        folder = sessions.folder_of(session)
        library.forget_people(names)
        forget_in_workshop(files, data.root, found.plan.workshop, names)
        wipe_traces(files, data.root, names)
        files.remove_folder(folder / _PAPERS)
        files.remove_folder(data.papers_of(found.plan.workshop))
        files.erase(folder / _DRAFT)
        _rewrite_forms(sessions.beside(session), folder / FILE_NAME, Anonymiser(found))

        def told(known: Session, records: tuple[Record, ...]) -> tuple[Record, ...]:
            return Anonymiser(known).records(records, now)

        sessions.tell_anew(session, told)


def _rewrite_forms(files: WholeFiles, path: Path, anonymiser: Anonymiser) -> None:
    """Comments on evaluation forms can name somebody too."""
    if not path.exists():
        return
    text = decoded(files.read(path), path.name)
    mark = ";" if text.partition("\n")[0].count(";") > text.partition("\n")[0].count(",") else ","
    out = io.StringIO()
    writer = csv.writer(out, delimiter=mark, lineterminator="\n")
    for row in csv.reader(io.StringIO(text), delimiter=mark):
        writer.writerow([anonymiser.text(cell) if _is_comment(cell) else cell for cell in row])
    files.write_whole(path, out.getvalue().encode())


def _is_comment(cell: str) -> bool:
    return any(map(str.isalpha, cell)) and not cell.strip().isdecimal()
