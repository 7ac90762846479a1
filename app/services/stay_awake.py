"""Keeps screen and laptop awake while a session runs, where the system lets us; says so where it does not."""

from contextvars import copy_context
from typing import Any

from app.domain.language import unsaid
from app.domain.room_facts import AwakeFacts

NOT_KEPT = unsaid(
    "This system does not let Sparkroom keep the screen on. Turn off sleep and the screen saver yourself."
)


class StayAwake:
    """Sleep is blocked between `begin` and `end`."""

    def __init__(self) -> None:
        """Nothing is blocked yet."""
        self._mode: Any = None
        # wakepy only lets go where it took hold, and who asks may be a key, a timer or a task.
        self._context = copy_context()

    @property
    def facts(self) -> AwakeFacts | None:
        """Whether the system agreed, as long as it is asked to; None before and after."""
        return None if self._mode is None else AwakeFacts(bool(self._mode.active))

    def begin(self) -> bool:
        """Block sleep; False where the system would not have it."""
        from wakepy import keep

        if self._mode is None:
            self._mode = keep.presenting(on_fail="pass")
            self._context.run(self._mode.__enter__)
        return bool(self._mode.active)

    def end(self) -> None:
        """Let the system sleep again."""
        if self._mode is not None:
            self._context.run(self._mode.__exit__, None, None, None)
            self._mode = None


def try_awake() -> AwakeFacts:
    """Whether the system would agree, asked for a moment; for when no session runs yet."""
    trial = StayAwake()
    try:
        return AwakeFacts(trial.begin())
    finally:
        trial.end()
