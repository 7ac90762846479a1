"""Who owns a coroutine: every task has an owner, a name and an end."""

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, Final
from weakref import WeakSet

# Where it is needed and not here: Home is painted before any task begins.
if TYPE_CHECKING:
    import asyncio

LEFT_BY_QT: "Final[WeakSet[asyncio.AbstractEventLoop]]" = WeakSet()
"""Loops that went with their display: nothing in them comes to its end, and whoever ran them says so."""

Failed = Callable[[str, BaseException], None]
"""Told the name of a task that failed, and why."""


class TaskOwner:
    """Starts tasks, sees their failures, and ends those that are left when it closes."""

    def __init__(self, failed: Failed) -> None:
        """Own nothing yet; `failed` is told of every task that ends with an error."""
        self._failed = failed
        self._tasks: set[asyncio.Task[Any]] = set()

    def spawn(self, work: Coroutine[Any, Any, object], name: str) -> "asyncio.Task[Any]":
        """Start a coroutine on the running loop."""
        import asyncio

        task = asyncio.get_running_loop().create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._done)
        return task

    def spawn_latest(self, work: Coroutine[Any, Any, object], name: str) -> "asyncio.Task[Any]":
        """Start a coroutine and cancel the one before of the same name."""
        for task in self._tasks:
            if task.get_name() == name:
                task.cancel()
        return self.spawn(work, name)

    async def aclose(self) -> None:
        """Cancel what is left and wait for it to end."""
        import asyncio

        left = tuple(self._tasks)
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)

    def _done(self, task: "asyncio.Task[Any]") -> None:
        self._tasks.discard(task)
        if task.cancelled():
            return
        error = task.exception()
        loop = task.get_loop()
        if error is not None and loop.is_running() and loop not in LEFT_BY_QT:
            self._failed(task.get_name(), error)
