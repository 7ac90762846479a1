"""The exercise library on a folder of its own, for tests of its window."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.services.bootstrap import bootstrap
from exercises import content_folder
from ui.library.desk import LibraryDesk
from ui.library.window import LibraryWindow
from ui.tasks import TaskOwner


def _failed(name: str, error: BaseException) -> None:
    raise AssertionError(name) from error


def library_desk(before: QWidget, folder: Path) -> LibraryDesk:
    """The library opened before a window."""
    desk = LibraryDesk(bootstrap(content_folder(), folder), TaskOwner(_failed), before)
    desk.open(before, may_begin=True)
    return desk


def window_of(before: QWidget) -> LibraryWindow:
    """The window that lies before another."""
    found = before.findChild(LibraryWindow)
    assert found is not None
    return found
