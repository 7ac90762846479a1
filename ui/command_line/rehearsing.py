"""The verbs that play a workshop: demo and rehearse."""

import os
from collections.abc import Callable
from pathlib import Path

import msgspec

from app.domain.identifiers import SlotIndex
from app.domain.instants import Instant, minutes
from app.domain.session import Session
from app.domain.stage_frame import stage_frame
from app.services.bootstrap import Services, bootstrap
from app.services.clock import HandSetClock, SpedClock, SystemClock
from app.services.conductor import Conductor
from app.services.handouts import HANDOUTS
from app.services.handouts.wishes import AS_USUAL
from app.services.journal import NotSaved
from app.services.preparing import NotPrepared, Prepared, Sheets, find_workshop, prepare, today_at
from app.services.rehearsal import play_at_once
from app.services.rehearsal_script import Unplayable
from app.services.sessions import SetUp
from ui.command_line.answers import DONE, NotDone
from ui.command_line.papers import write_exports, write_papers
from ui.command_line.parser import FASTEST

DEMO_WORKSHOP = "ninety-minutes"
DEMO_SEED = 15
BEFORE = minutes(2)
"""How long before the planned start a rehearsal begins, so that the holding picture is seen."""


class Wish(msgspec.Struct, frozen=True):
    """How a workshop is played; `shots` and `consoles` are folders for pictures, `hold` leaves the windows open."""

    speed: float
    shots: Path | None
    consoles: Path | None = None
    hold: bool = False


def demo(services: Services, speed: float, out: Path, *, hold: bool) -> int:
    """Play the 90-minute workshop with the bundled people and notes; its data stays in the results folder."""
    bundled = services.content / "demo"
    own = bootstrap(services.content, out / "data", services.files)
    prepared = _prepared(own, DEMO_WORKSHOP, Sheets(bundled / "people.csv", bundled / "notes.csv"))
    _make_ready(own, out / "handouts", out / "stage")
    print(f"Playing “{prepared.plan.title}” with {len(prepared.people)} people.", flush=True)
    session = _play(own, prepared, Wish(speed, out / "stage", out / "console", hold), seed=DEMO_SEED)
    _leave_papers(own, session, out)
    print(f"Handouts, stage pictures and the record are in {out}")
    return DONE


def rehearse(
    services: Services,
    workshop: str,
    sheets: Sheets,
    speed: float,
    out: Path | None,
    shots: Path | None,
) -> int:
    """Play any workshop with the user's own people, notes and mishaps; the session is kept in the data folder."""
    prepared = _prepared(services, workshop, sheets)
    _make_ready(services, out, shots)
    for notice in prepared.notices:
        print(notice)
    session = _play(services, prepared, Wish(speed, shots), seed=None)
    print(f"Played as session {session.details.id}")
    if out is not None:
        _leave_papers(services, session, out)
        print(f"Handouts and the record are in {out}")
    if shots is not None:
        print(f"Stage pictures are in {shots}")
    return DONE


def _prepared(services: Services, workshop: str, sheets: Sheets) -> Prepared:
    now = SystemClock().now()
    try:
        own = services.workshop(workshop)
        found = own or find_workshop(workshop, services.catalogue, services.data.workshops)
        return prepare(found, services.catalogue, sheets, today_at(now, found.start))
    except NotPrepared as error:
        raise NotDone("\n".join(error.sentences)) from error


def _make_ready(services: Services, *folders: Path | None) -> None:
    """Make every folder that will be written to, before anything starts. Raises NotDone."""
    for folder in (services.data.sessions, *folders):
        try:
            if folder is not None:
                services.files.make_folder(folder)
        except OSError as error:
            raise NotDone(f"The folder {folder} cannot be used: {error.strerror}. Nothing was started.") from error


def _play(services: Services, prepared: Prepared, wish: Wish, *, seed: int | None) -> Session:
    start = Instant(prepared.plan.start - BEFORE)
    set_up = SetUp(prepared.plan, prepared.people, seed=seed, rehearsal=True)
    try:
        if wish.speed == FASTEST:
            return _play_at_once(services, prepared, set_up, HandSetClock(start), wish.shots)
        _choose_screen()
        from ui.rehearsal_windows import Pictures, play_in_windows

        clock = SpedClock(SystemClock(), wish.speed, start)
        pictures = Pictures(wish.shots, wish.consoles)
        return play_in_windows(services, set_up, prepared.script, clock, pictures, hold=wish.hold)
    except NotSaved as error:
        raise NotDone(error.sentence) from error
    except Unplayable as error:
        raise NotDone(f"{error.sentence} The session is kept as far as it came.") from error
    except OSError as error:
        where = error.filename or wish.shots
        sentence = f"{where} could not be written: {error.strerror}. The session is kept as far as it came."
        raise NotDone(sentence) from error


def _play_at_once(
    services: Services, prepared: Prepared, set_up: SetUp, clock: HandSetClock, shots: Path | None
) -> Session:
    opened = services.sessions.create(set_up, clock)
    conductor = Conductor(opened.history, opened.journal, clock)
    picture = _shooting(services, conductor, shots) if shots is not None else None
    play_at_once(conductor, prepared.script, clock, picture)
    conductor.close()
    return conductor.history.session


def _shooting(services: Services, conductor: Conductor, shots: Path) -> Callable[[SlotIndex], None]:
    """Takes a picture of the stage; needs Qt, but no display."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from ui.shots import Photographer

    photographer = Photographer(services.files, shots)

    def shoot(slot: SlotIndex) -> None:
        session = conductor.history.session
        photographer.take(session, slot, stage_frame(session, conductor.clock.now()))

    return shoot


def _leave_papers(services: Services, session: Session, out: Path) -> None:
    write_papers(services, session, HANDOUTS, "A4", out / "handouts", AS_USUAL)
    write_exports(services, session, out)


def _choose_screen() -> None:
    from ui.entry import has_display

    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
