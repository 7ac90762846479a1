"""The keys of the sessions that were unlocked, in memory only and only for as long as they are needed."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from app.domain.identifiers import SessionId
from app.services.locks import Header
from app.services.sealing import Key


class SessionKeys:
    """What was unlocked stays so until it is forgotten; what is at work then keeps its own until it is done."""

    def __init__(self) -> None:
        """Nothing is unlocked."""
        self._keys: dict[SessionId, Key] = {}
        self._needed: Counter[SessionId] = Counter()

    def take(self, session: SessionId, key: Key) -> None:
        """Keep the key of a session."""
        self._keys[session] = key

    def fitting(self, session: SessionId, header: Header) -> Key | None:
        """The key of a session, where it is the one that its file has now."""
        key = self._keys.get(session)
        return key if key is not None and header.opens_with(key) else None

    @contextmanager
    def needed(self, session: SessionId) -> Iterator[None]:
        """Keep a key for as long as something is done that has to read the session again."""
        self._needed[session] += 1
        try:
            yield
        finally:
            self._needed[session] -= 1

    def are_any(self) -> bool:
        """Whether a locked session is open now."""
        return bool(self._keys)

    def forget(self) -> None:
        """Lock everything again that nobody works on."""
        self._keys = {session: key for session, key in self._keys.items() if self._needed[session] > 0}
