"""The verbs that read what is kept: check, sessions, handouts, export. No window is needed for any of them."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import asdict, replace

from app.domain.identifiers import SessionId
from app.domain.session import Session
from app.services.bootstrap import Services
from app.services.sessions import SessionMissing
from ui.command_line.answers import DONE, REFUSED, NotDone

if TYPE_CHECKING:
    from app.services.handouts import PrintWishes
    from ui.command_line.papers import Wanted


def check(services: Services, paths: Sequence[Path]) -> int:
    """Print every fault of the files; 1 when there is any."""
    from app.services.content_check import check_paths

    faults = check_paths(paths, services.content)
    for fault in faults:
        print(fault)
    if faults:
        return REFUSED
    print("No faults found.")
    return DONE


def sessions(services: Services, *, as_json: bool) -> int:
    """List the sessions, newest first."""
    try:
        summaries = services.library.summaries()
    except OSError as error:
        raise NotDone(f"The data folder cannot be used: {error.strerror}. Your sessions were not touched.") from error
    if as_json:
        import msgspec

        data = msgspec.json.encode([asdict(summary) for summary in summaries])
        _write_bytes(msgspec.json.format(data) + b"\n")
        return DONE
    if not summaries:
        print(f"No sessions yet in {services.data.sessions}.")
    if services.library.notice:
        print(services.library.notice, file=sys.stderr)
    for each in summaries:
        what = f"{each.state}, {each.people} people, {each.notes} notes"
        if each.locked:
            what = f"{each.state}, opens with its passphrase"
        print(f"{each.id}  {each.title or 'Locked session'}  ({each.problem or what})")
    return DONE


def handouts(
    services: Services,
    session_id: str,
    wanted: "Wanted",
    paper: str,
    out: Path,
    wishes: "Callable[[], PrintWishes]",
    evaluation: Path | None = None,
) -> int:
    """Write a session's handouts into a folder and say where they are."""
    session = read_session(services, session_id)
    from ui.command_line.papers import typed_forms, wanted_handouts, write_papers

    ids = wanted_handouts(wanted, session, services.catalogue_in(session.plan.language).handouts)
    asked = replace(wishes(), forms=typed_forms(services, session.details.id, evaluation))
    for path in write_papers(services, session, ids, paper, out, asked, booklet=wanted.booklet_name):
        print(path)
    return DONE


def export(services: Services, session_id: str, form: str, out: Path | None) -> int:
    """Write a session's record to a file, or to standard output."""
    from app.services.exports import ExportFormat
    from app.services.exports import export as exported

    session = read_session(services, session_id)
    data = exported(session, ExportFormat(form))
    if out is None:
        _write_bytes(data)
        return DONE
    write_file(services, out, data)
    print(out)
    return DONE


def _write_bytes(data: bytes) -> None:
    """To standard output as they are: what other programs read is UTF-8, whatever the terminal speaks."""
    sys.stdout.flush()
    sys.stdout.buffer.write(data)


def read_session(services: Services, session_id: str) -> Session:
    """A session by its id; what was found wrong with its file is said on standard error. Raises NotDone."""
    try:
        reading = services.sessions.look_at(SessionId(session_id))
    except SessionMissing as missing:
        known = ", ".join(services.sessions.names()[:5])
        hint = f" There are: {known}." if known else ""
        raise NotDone(missing.sentence + hint) from missing
    if reading.notice:
        print(reading.notice, file=sys.stderr)
    return reading.history.session


def write_file(services: Services, path: Path, data: bytes) -> None:
    """Put a file in place, whole or not at all. Raises NotDone."""
    try:
        services.files.make_folder(path.parent)
        services.files.write_whole(path, data)
    except OSError as error:
        raise NotDone(f"{path} could not be written: {error.strerror}. The session is unharmed.") from error
