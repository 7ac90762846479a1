"""Where a room check starts from, and what is said of it before it was done."""

from functools import partial

from PySide6.QtWidgets import QWidget

from app.domain.instants import Instant
from app.domain.room_check import RoomCheck, reminder
from app.domain.screens import Standing, places, standing
from app.domain.venue import Venue
from app.services.clock import SystemClock, local_offset
from ui.actions.spec import ActionId
from ui.actions.words import key_of
from ui.language.words import worded
from ui.room_check.surroundings import Surroundings
from ui.run.screens import read_screen, read_screens
from ui.run.venue_keeper import VenueKeeper
from ui.running import Running


def around_session(running: Running) -> Surroundings:
    """The room of a session that runs."""
    desk, details = running.desk, running.session.details
    return Surroundings(
        keeper=desk.venue,
        before=desk.console,
        now=running.now,
        utc_offset=details.utc_offset,
        start=lambda: running.session.plan.start if running.session.position is None else None,
        standing=desk.projector.standing,
        lost=lambda: desk.projector.is_lost,
        awake=lambda: running.awake,
        carry_out=desk.for_program,
        room=desk.room,
    )


def around_home(window: QWidget, keeper: VenueKeeper, start: Instant | None) -> Surroundings:
    """The room of a session that is still being set up: nothing is on the stage yet."""
    clock = SystemClock()
    return Surroundings(
        keeper=keeper,
        before=window,
        now=clock.now,
        utc_offset=local_offset(clock.now()),
        start=lambda: start,
        standing=partial(_standing, window, keeper),
        lost=lambda: False,
        awake=lambda: None,
        carry_out=lambda _: None,
    )


def reminder_words(venue: Venue, today: str, check: RoomCheck | None = None) -> str:
    """What the console says before the first step; nothing where the room was ready today."""
    if venue.ready == today and (check is None or check.is_ready):
        return ""
    key, not_now = key_of(ActionId.ROOM_CHECK), key_of(ActionId.CLEAR)
    if check is None:
        return worded("room check", "Room check: its questions are not answered today ({0}; {1}: not now).").format(
            key, not_now
        )
    open_things = reminder(check)
    return (
        worded("room check", "Room check: {0} ({1}; {2}: not now).").format(open_things, key, not_now)
        if open_things
        else ""
    )


def _standing(window: QWidget, keeper: VenueKeeper) -> Standing:
    known = () if keeper.venue.audience is None else (keeper.venue.audience,)
    return standing(places(read_screens(), known, read_screen(window.screen()).known))
