"""When a running session was last alive, so that after a crash its clock can go on from there, not from the last note.

The file is a convenience: without it, or with rubbish in it, the last event counts.
"""

from pathlib import Path

from app.domain.instants import Duration, Instant, seconds
from app.services.files import Files

FILE = "alive"
EVERY: Duration = seconds(5)


class Heartbeat:
    """Writes the time into a session's folder every five seconds."""

    def __init__(self, files: Files, folder: Path) -> None:
        """Nothing is written yet."""
        self._files = files
        self._path = folder / FILE
        self._last = Instant(0)

    def beat(self, now: Instant) -> None:
        """Say that the session is alive; most calls write nothing. What the disk refuses here, the next note tells."""
        if now - self._last < EVERY:
            return
        self._last = now
        try:
            self._files.write_whole(self._path, str(now).encode())
        except OSError:
            return


def last_alive(files: Files, folder: Path, last_event: Instant, now: Instant) -> Instant:
    """The last moment a session is known to have been alive, between its last event and now."""
    try:
        told = int(files.read(folder / FILE)[:20])
    except (OSError, ValueError):
        return last_event
    return Instant(min(max(told, last_event), now))
