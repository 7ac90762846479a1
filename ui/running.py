"""One session being run: its conductor, its windows, and a laptop that stays awake and can be heard."""

from contextlib import suppress
from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer

from app.domain.identifiers import SessionId
from app.domain.instants import Instant
from app.domain.language import say
from app.domain.room_facts import AwakeFacts
from app.domain.session import Session
from app.services.bootstrap import Services
from app.services.clock import SystemClock
from app.services.conductor import Conductor, Listener
from app.services.heartbeat import Heartbeat
from app.services.sessions import OpenSession
from app.services.stay_awake import NOT_KEPT, StayAwake
from app.services.venues import Audience
from ui.actions.assigned import KEYS
from ui.actions.spec import ActionId
from ui.actions.words import key_text
from ui.console.notice_strip import Severity
from ui.run.desk import Looks, RunDesk
from ui.run.draft import DraftKeeper
from ui.run.one_screen import PREFERENCE
from ui.sounding import Sounding
from ui.theme.theme import Theme

_AFTER_PAINTING_MS = 100
"""To look for a sound device, or to ask the system to stay awake, can take longer than to paint both windows."""


class Running:
    """From opening the windows to giving everything back."""

    def __init__(self, services: Services, opened: OpenSession, theme: Theme, sounding: Sounding) -> None:
        """Get ready to run an opened session; nothing is shown yet."""
        self._conductor = Conductor(opened.history, opened.journal, SystemClock(opened.history.last_at))
        self._notice = opened.notice
        self._sounding = sounding
        self._library = services.library
        self._awake = StayAwake()
        folder = opened.journal.path.parent
        beside = services.sessions.beside(SessionId(folder.name))
        if opened.journal.is_locked:
            services.venues.keep_quiet_about(opened.history.session.details.place)
        draft = partial(DraftKeeper, beside, folder / "draft.txt")
        heartbeat = Heartbeat(services.files, folder)
        practice = opened.history.session.details.rehearsal
        audience = None if practice else Audience(lambda: services.venues, lambda: self.session.details.place)
        looks, venues = Looks(theme, theme), None if practice else services.venues
        self.desk = RunDesk(self._conductor, looks, sounding, draft, heartbeat.beat, audience, venues)
        self.desk.one_screen.chosen.connect(self._remember)
        self._seen = QTimer(self.desk, singleShot=True, interval=_AFTER_PAINTING_MS)
        self._seen.timeout.connect(self._prepare)

    @property
    def session(self) -> Session:
        """The session as it stands."""
        return self._conductor.history.session

    @property
    def conductor(self) -> Conductor:
        """The one who changes the session."""
        return self._conductor

    @property
    def awake(self) -> AwakeFacts | None:
        """Whether the system agreed to stay awake."""
        return self._awake.facts

    def now(self) -> Instant:
        """The session's own time."""
        return self._conductor.clock.now()

    def read_session(self) -> Session:
        """The session as it stands, for whoever asks again later."""
        return self.session

    def listen(self, listener: Listener) -> None:
        """Tell a listener of everything that happens in the session."""
        self._conductor.listen(listener)

    def open(self) -> None:
        """Show the windows; once they are seen, have the sound ready and keep the laptop awake."""
        self.desk.open()
        self.desk.one_screen.begin(self._library.preference(PREFERENCE), running=self.session.running)
        if self.session.details.rehearsal:
            self.desk.say(_practice_words(), topic="practice")
        if self._notice:
            self.desk.say(self._notice, Severity.WARNING)
        self._seen.start()

    def close(self) -> None:
        """Close the windows and give everything back; the session can be continued."""
        self._seen.stop()
        self.desk.close()
        self._conductor.close()
        self._awake.end()

    def _remember(self, choice: str) -> None:
        """Keep for the next session whether the console was folded; where that cannot be written, this one goes on."""
        with suppress(OSError):
            self._library.prefer(PREFERENCE, choice)

    def _prepare(self) -> None:
        self._sounding.prepare()
        if not self._awake.begin():
            self.desk.say(say(NOT_KEPT), Severity.WARNING)


def _practice_words() -> str:
    said = QCoreApplication.translate("practice", "This is practice: it counts for nothing. {0} goes back to Home.")
    return said.format(key_text(KEYS.keys_of(ActionId.HOME)[0]))
