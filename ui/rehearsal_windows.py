"""Plays a rehearsal through the real windows, faster than life."""

import asyncio
from collections.abc import Callable
from functools import partial
from pathlib import Path

import msgspec

from app.domain.instants import between
from app.domain.session import Session
from app.domain.stage_frame import stage_frame
from app.services.bootstrap import Services
from app.services.clock import SpedClock
from app.services.conductor import Conductor
from app.services.rehearsal import play
from app.services.rehearsal_script import Script
from app.services.sessions import SetUp
from ui.language.language import LANGUAGE
from ui.qt_loop import make_application, run_on_qt
from ui.run.desk import Looks, RunDesk
from ui.run.draft import DraftKeeper
from ui.shots import Photographer, png
from ui.theme.theme import load_theme


class Pictures(msgspec.Struct, frozen=True):
    """The folders for a picture of each step, where they are wanted."""

    stage: Path | None = None
    console: Path | None = None


def play_in_windows(
    services: Services, set_up: SetUp, script: Script, clock: SpedClock, pictures: Pictures, *, hold: bool
) -> Session:
    """Play a whole session in console and stage; closing the console ends it early.

    Raises NotSaved, Unplayable and OSError.
    """
    make_application("light")
    LANGUAGE.speak(set_up.plan.language)
    opened = services.sessions.create(set_up, clock)
    conductor = Conductor(opened.history, opened.journal, clock)
    looks = Looks(load_theme("light"), load_theme("light"))
    draft = partial(DraftKeeper, services.files, opened.journal.path.parent / "draft.txt")
    desk = RunDesk(conductor, looks, None, draft)
    photograph = _photographing(services, desk, conductor, pictures)
    run_on_qt(partial(_play, desk, conductor, script, clock, photograph, hold))
    conductor.close()
    return conductor.history.session


async def _play(
    desk: RunDesk,
    conductor: Conductor,
    script: Script,
    clock: SpedClock,
    photograph: Callable[[], None] | None,
    hold: bool,
) -> None:
    closed = asyncio.Event()
    desk.close_requested.connect(closed.set)
    desk.open()
    for moment in play(conductor, script):
        wait = clock.real_wait(between(clock.now(), moment.at))
        if await _closed_within(closed, wait):
            break
        if moment.picture is not None and photograph is not None:
            clock.hold()
            photograph()
            clock.go_on()
    if hold and not closed.is_set():
        await closed.wait()
    desk.close()


async def _closed_within(closed: asyncio.Event, wait: float) -> bool:
    """Let the windows live for so many real seconds; True when the facilitator closed the console meanwhile."""
    if wait <= 0:
        await asyncio.sleep(0)
        return closed.is_set()
    try:
        await asyncio.wait_for(closed.wait(), wait)
    except TimeoutError:
        return False
    return True


def _photographing(
    services: Services, desk: RunDesk, conductor: Conductor, pictures: Pictures
) -> Callable[[], None] | None:
    """Takes the stage as the room sees it and, where it is wanted, the console as the facilitator sees it."""
    if pictures.stage is None:
        return None
    photographer = Photographer(services.files, pictures.stage)
    if pictures.console is not None:
        services.files.make_folder(pictures.console)

    def photograph() -> None:
        session = conductor.history.session
        if session.position is None:
            return
        desk.refresh()
        taken = photographer.take(session, session.position, stage_frame(session, conductor.clock.now()))
        if pictures.console is not None:
            services.files.write_whole(pictures.console / taken.name, png(desk.console.grab().toImage()))

    return photograph
