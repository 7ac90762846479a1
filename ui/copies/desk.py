"""Older copies at work: the folder becomes a list, and what is chosen is put back, with a way back from there."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.services.bootstrap import Services
from app.services.clock import SystemClock, local_day
from app.services.copies.differing import Change, Difference
from app.services.copies.snapshot import Sort, read_snapshot
from app.services.durable_storage import FOLDER
from ui.console.notice_strip import Severity
from ui.copies.gathering import copy_page, copy_rows
from ui.copies.window import CopiesWindow
from ui.language.language import LANGUAGE


class CopiesDesk(QObject):
    """Owns the window; it lies before Home, and goes with it."""

    library_changed = Signal()
    """There are other workshops or exercises now."""

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        """Nothing is open yet."""
        super().__init__(parent)
        self._services = services
        self._window: CopiesWindow | None = None
        self._before: Path | None = None
        LANGUAGE.changed.connect(self._say_anew)

    def open(self, before: QWidget) -> None:
        """Show the copies there are now; what was put back at another time can be taken back by its copy."""
        self._before = None
        if self._window is None:
            self._window = CopiesWindow(before)
            self._window.copy_chosen.connect(self._show)
            self._window.put_back_requested.connect(self._put_back)
            self._window.undo_requested.connect(self._undo)
        self._list()
        self._window.open()

    @Slot()
    def close(self) -> None:
        """Put the window away; what was put back can be taken back by its copy then."""
        self._before = None
        if self._window is not None:
            self._window.close()
            self._window.deleteLater()
            self._window = None

    @Slot()
    def follow_library(self) -> None:
        """Something else has changed the library: a way back would take that away, too."""
        if self._window is not None:
            self._before = None
            self._list()

    @Slot()
    def _say_anew(self) -> None:
        """Another window in the language that is spoken now."""
        window = self._window
        if window is not None:
            shown, before, undo = window.isVisible(), window.parentWidget(), self._before
            self.close()
            if shown and isinstance(before, QWidget):
                self.open(before)
                self._allow_undo(undo)

    def _list(self) -> None:
        assert self._window is not None
        root = self._services.data.root
        try:
            rows = copy_rows(self._services.files, root, local_day(SystemClock().now()))
        except OSError as error:
            self._window.say(self.tr("The copies cannot be read: {0}.").format(error.strerror), Severity.ERROR)
            rows = ()
        self._window.show_copies(rows)
        self._allow_undo(self._before)

    def _allow_undo(self, before: Path | None) -> None:
        """Let what was put back be taken back to this copy."""
        assert self._window is not None
        self._before = before
        self._window.allow_undo(allowed=before is not None)

    @Slot(str)
    def _show(self, folder: str) -> None:
        assert self._window is not None
        files, root = self._services.files, self._services.data.root
        try:
            now, copy = read_snapshot(files, root), read_snapshot(files, root / FOLDER / folder)
        except OSError as error:
            self._window.say(self.tr("This copy cannot be read: {0}.").format(error.strerror), Severity.ERROR)
            self._window.show_copy(None)
            return
        self._window.show_copy(copy_page(now, copy, folder, self._services.catalogue.exercises))

    @Slot(str, object)
    def _put_back(self, folder: str, chosen: tuple[Difference, ...]) -> None:
        assert self._window is not None
        root = self._services.data.root
        try:
            self._before = self._services.putting_back.put_back(root / FOLDER / folder, chosen, SystemClock().now())
            self._forget_paper(chosen)
        except OSError as error:
            self._refuse(error)
        else:
            self._window.say(self.tr("It is put back. Ctrl+Z takes that back; the copy made just before stays, too."))
        self._changed()

    @Slot()
    def _undo(self) -> None:
        assert self._window is not None
        if self._before is None:
            return
        try:
            self._services.putting_back.undo(self._before)
            self._before = None
        except OSError as error:
            self._refuse(error)
        else:
            self._window.say(self.tr("All is as it was before."))
        self._changed()

    def _forget_paper(self, chosen: tuple[Difference, ...]) -> None:
        """Paper can be made again; names on it are not to stay behind when its workshop goes."""
        for each in chosen:
            if each.sort is Sort.WORKSHOP and each.change is Change.GONE:
                self._services.files.remove_folder(self._services.data.papers_of(each.name))

    def _refuse(self, error: OSError) -> None:
        assert self._window is not None
        if self._services.putting_back.is_begun:
            said = self.tr("This was not finished: {0}. The next start goes on with it; nothing is lost.")
        else:
            said = self.tr("This could not be put back: {0}. Everything is as it was; free some space and try again.")
        self._window.say(said.format(error.strerror), Severity.ERROR)

    def _changed(self) -> None:
        self._services.read_anew()
        self._list()
        self.library_changed.emit()
