"""Presses told apart from a key that is held down, and from a button that bounces."""

_BOUNCE_MS = 120
"""Twice within so many milliseconds is no finger: the quickest double press takes longer."""

_REPEAT_MS = 30
"""Down again so soon after it came up is a key held down, as remote screens report it."""


class KeyPresses:
    """Hears keys go down and up, and says which presses count. Times are milliseconds of the events; 0 is unknown."""

    def __init__(self) -> None:
        self._down: dict[str, int] = {}
        self._up: dict[str, int] = {}

    def counts(self, key: str, at: int, *, repeated: bool) -> bool:
        """Whether a key that went down was pressed, and not held; `repeated` is what the system says."""
        before, came_up = self._down.get(key, 0), self._up.get(key, 0)
        self._down[key] = at
        held = _within(came_up, at, _REPEAT_MS) or _within(before, at, _BOUNCE_MS)
        return not repeated and not held

    def came_up(self, key: str, at: int) -> None:
        """A key was let go, or so the system says."""
        self._up[key] = at


def _within(before: int, at: int, length: int) -> bool:
    return before > 0 and 0 <= at - before < length
