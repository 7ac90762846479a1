"""How a window ends what a worker does."""

import threading


class Brake:
    """Asked for by a window, seen by the worker: what waits at a printer is taken back, or left to it."""

    def __init__(self) -> None:
        """Nothing is asked yet."""
        self._pulled = threading.Event()
        self.takes_back = False

    def stop(self) -> None:
        """Make no more, and take back what has not come out."""
        self.takes_back = True
        self._pulled.set()

    def leave(self) -> None:
        """Make no more and look no more; what was handed over may come out."""
        self._pulled.set()

    def is_pulled(self) -> bool:
        """Whether the work is to end."""
        return self._pulled.is_set()

    def wait(self, seconds: float) -> bool:
        """Wait so long, or until the work is to end; answers whether it is."""
        return self._pulled.wait(seconds)
