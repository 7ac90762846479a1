"""What nobody foresaw: it goes into a file for whoever mends it, and is one sentence for the facilitator."""

import faulthandler
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TextIO

FILE = "unexpected.log"
LARGEST = 256 * 1024


class UnexpectedErrors:
    """Keeps a file of errors in the data folder; a crash of the interpreter itself is written there as well."""

    def __init__(self, folder: Path, is_private: Callable[[], bool] = bool) -> None:
        """Write into `folder` where it can be written; nothing else depends on it.

        While something `is_private`, only the places in the program are written: what an error says can name people.
        """
        self._is_private = is_private
        self._path = folder / FILE
        self._say: Callable[[str], None] | None = None
        self._file: TextIO | None = None
        try:
            folder.mkdir(parents=True, exist_ok=True)
            fresh = not self._path.exists() or self._path.stat().st_size > LARGEST
            self._file = self._path.open("w" if fresh else "a", encoding="utf-8")
        except OSError:
            return
        faulthandler.enable(self._file)

    def watch(self, say: Callable[[str], None]) -> None:
        """From now on an error that nobody catches is recorded, and `say` is told a sentence."""
        self._say = say
        sys.excepthook = self._hook

    def record(self, error: BaseException) -> None:
        """Write an error down with the way it came."""
        if self._file is not None:
            self._file.write("".join(self._told(error)) + "\n")
            self._file.flush()

    def _told(self, error: BaseException) -> list[str]:
        if self._is_private():
            return [*traceback.format_tb(error.__traceback__), type(error).__name__, "\n"]
        return traceback.format_exception(error)

    def close(self) -> None:
        """Watch no more."""
        sys.excepthook = sys.__excepthook__
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None

    def _hook(self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        self.record(error)
        if self._say is not None:
            self._say(
                f"Something unexpected went wrong; the session is saved and goes on. Details are in {self._path}."
            )
