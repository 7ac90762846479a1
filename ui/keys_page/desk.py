"""The keys at work: opens the windows about them, and makes the sheet on paper beside everything else."""

import asyncio
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.services.files import Files
from app.services.handouts import Paper
from ui.actions.spec import ActionId
from ui.keys_page.clicker_window import ClickerWindow
from ui.keys_page.keys_window import KeysWindow
from ui.keys_page.paper_window import KeyPaperWindow
from ui.tasks import TaskOwner

_FILE = "sparkroom-keys.pdf"


class KeysDesk(QObject):
    """Owns the windows about keys; each lies before the window it was asked for from."""

    def __init__(self, files: Files, tasks: TaskOwner, parent: QObject | None = None) -> None:
        """Nothing is open yet; `tasks` owns what takes longer than a frame."""
        super().__init__(parent)
        self._files = files
        self._tasks = tasks
        self._windows: list[QWidget] = []
        self._paper: KeyPaperWindow | None = None

    def carry_out(self, action_id: ActionId, window: QWidget) -> None:
        """Open what an action asks for."""
        match action_id:
            case ActionId.CHANGE_KEYS:
                self._change(window)
            case ActionId.LEARN_CLICKER:
                self._learn(window)
            case _:
                self._print(window)

    def close(self) -> None:
        """Close what is open."""
        for window in self._windows:
            window.close()
            window.deleteLater()
        self._windows.clear()
        self._paper = None

    def _change(self, before: QWidget) -> None:
        made = KeysWindow(before)
        made.clicker_requested.connect(self._learn_from_keys)
        self._own(made)
        made.open()

    def _learn(self, before: QWidget) -> None:
        made = ClickerWindow(before)
        self._own(made)
        made.open()

    @Slot()
    def _learn_from_keys(self) -> None:
        window = self.sender()
        if isinstance(window, QWidget):
            self._learn(window)

    def _print(self, before: QWidget) -> None:
        papers = tuple(paper.name if paper is Paper.A4 else paper.name.title() for paper in Paper)
        imperial = QLocale.system().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
        made = KeyPaperWindow(papers, papers[1 if imperial else 0], str(Path.home() / _FILE), before)
        made.pages_requested.connect(self._make_pages)
        made.save_requested.connect(self._save)
        made.open_requested.connect(self._open)
        self._own(made)
        self._paper = made
        made.open()

    def _own(self, window: QWidget) -> None:
        self._windows = [each for each in self._windows if each.isVisible()]
        self._windows.append(window)

    @Slot(str)
    def _make_pages(self, paper: str) -> None:
        self._tasks.spawn_latest(self._show_pages(Paper(paper.lower())), "preview of the keys")

    async def _show_pages(self, paper: Paper) -> None:
        from ui.paper.pages import page_images

        pages = await asyncio.to_thread(page_images, await self._made(paper))
        if self._paper is not None:
            self._paper.show_pages(pages)

    async def _made(self, paper: Paper) -> bytes:
        from app.services.handouts.key_sheet import make_key_sheet
        from ui.keys_page.paper_text import key_sheet

        return (await asyncio.to_thread(make_key_sheet, key_sheet(), paper=paper)).pdf

    @Slot(str, str)
    def _save(self, paper: str, file: str) -> None:
        self._tasks.spawn(self._write(Paper(paper.lower()), Path(file)), "saving the keys")

    async def _write(self, paper: Paper, file: Path) -> None:
        made = await self._made(paper)
        try:
            await asyncio.to_thread(self._files.write_whole, file, made)
        except OSError as error:
            said = self.tr("The keys could not be written to {0}: {1}. Choose another folder.")
            if self._paper is not None:
                self._paper.show_trouble(said.format(file, error.strerror))
            return
        if self._paper is not None:
            self._paper.show_saved(str(file))

    @Slot(str)
    def _open(self, file: str) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(file))
