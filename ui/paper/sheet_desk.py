"""Sheets that belong to no session, at work: made beside everything else, looked at, saved."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.services.files import Files
from app.services.handouts import MadeHandout, Paper
from ui.paper.sheet_window import SheetWindow
from ui.tasks import TaskOwner

Make = Callable[[Paper], MadeHandout]
"""Makes the sheet for a size of paper; called in a worker thread."""


class SheetDesk(QObject):
    """Owns the window of one kind of sheet; the one opened last is worked with."""

    def __init__(self, files: Files, tasks: TaskOwner, parent: QObject | None = None) -> None:
        """Nothing is open yet; `tasks` owns what takes longer than a frame."""
        super().__init__(parent)
        self._files = files
        self._tasks = tasks
        self._make: Make | None = None
        self._window: SheetWindow | None = None

    def open(self, title: str, file: str, make: Make, before: QWidget) -> SheetWindow:
        """Show a sheet in a window before another; `file` is the name it is saved under, where nobody says another."""
        papers = tuple(paper.name if paper is Paper.A4 else paper.name.title() for paper in Paper)
        imperial = QLocale.system().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
        made = SheetWindow(title, papers, papers[1 if imperial else 0], str(Path.home() / file), before)
        made.pages_requested.connect(self._make_pages)
        made.save_requested.connect(self._save)
        made.open_requested.connect(self._open)
        self._make, self._window = make, made
        made.open()
        return made

    def close(self) -> None:
        """Show nothing more: the window is going."""
        self._window = None

    @Slot(str)
    def _make_pages(self, paper: str) -> None:
        self._tasks.spawn_latest(self._show_pages(Paper(paper.lower())), "preview of a sheet")

    async def _show_pages(self, paper: Paper) -> None:
        from ui.paper.pages import page_images

        pages = await asyncio.to_thread(page_images, await self._made(paper))
        if self._window is not None:
            self._window.show_pages(pages)

    async def _made(self, paper: Paper) -> bytes:
        assert self._make is not None
        return (await asyncio.to_thread(self._make, paper)).pdf

    @Slot(str, str)
    def _save(self, paper: str, file: str) -> None:
        self._tasks.spawn(self._write(Paper(paper.lower()), Path(file)), "saving a sheet")

    async def _write(self, paper: Paper, file: Path) -> None:
        made = await self._made(paper)
        try:
            await asyncio.to_thread(self._files.write_whole, file, made)
        except OSError as error:
            said = self.tr("It could not be written to {0}: {1}. Choose another folder.")
            if self._window is not None:
                self._window.show_trouble(said.format(file, error.strerror))
            return
        if self._window is not None:
            self._window.show_saved(str(file))

    @Slot(str)
    def _open(self, file: str) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(file))
