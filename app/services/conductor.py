"""The loop's middle: a command comes in, is decided, made durable, and only then becomes the state everyone sees."""

from collections.abc import Callable

from app.domain.commands import Command
from app.domain.deciding import decide
from app.domain.events import Event
from app.domain.history import History, Record, apply
from app.domain.instants import Instant
from app.services.clock import Clock
from app.services.journal import Journal

Listener = Callable[[History, tuple[Event, ...]], None]
"""Told after each change: the history as it is now, and what happened."""


class Conductor:
    """One open session: the only one who writes its journal and changes its state."""

    def __init__(self, history: History, journal: Journal, clock: Clock) -> None:
        """Conduct a session from where it stands."""
        self._history = history
        self._journal = journal
        self._clock = clock
        self._listeners: list[Listener] = []

    @property
    def history(self) -> History:
        """The session and its past as they are now; everything in it is on disk."""
        return self._history

    @property
    def clock(self) -> Clock:
        """The time this session runs by."""
        return self._clock

    def listen(self, listener: Listener) -> None:
        """Be told of every change from now on."""
        self._listeners.append(listener)

    def handle(self, command: Command) -> tuple[Event, ...]:
        """Carry a command out.

        Raises Refused when it cannot be done now and NotSaved when it could not be made durable; then nothing changed.
        """
        now = max(self._clock.now(), self._history.last_at)
        events = decide(self._history, command, now)
        if not events:
            return ()
        records = self._recorded(events, now)
        history = self._history
        for record in records:
            history = apply(history, record)
        self._journal.append(records, history.session)
        self._history = history
        for listener in self._listeners:
            listener(history, events)
        return events

    def close(self) -> None:
        """Give the journal back; the session can be opened again."""
        self._journal.close()

    def _recorded(self, events: tuple[Event, ...], now: Instant) -> tuple[Record, ...]:
        first, change = self._history.records + 1, self._history.change + 1
        last = len(events) - 1
        return tuple(Record(first + index, change, index == last, now, event) for index, event in enumerate(events))
