"""Who owns a coroutine: every task has an owner, a name and an end."""

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

# Where it is needed and not here: Home is painted before any task begins.
if TYPE_CHECKING:
    import asyncio

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
        # A loop that Qt stopped, the display being gone, brings nothing to its end; whoever ran it says so.
        if error is not None and task.get_loop().is_running():
            self._failed(task.get_name(), error)
