"""Paper at work: makes, previews and saves handouts beside the windows, so that no clock stands still meanwhile."""

import asyncio
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from app.domain.catalogue import Handout, PrintTime
from app.domain.identifiers import HandoutId
from app.domain.session import Session
from app.services.bootstrap import Services
from app.services.brand_preferences import remembered_brand
from app.services.handouts import HANDOUTS, Paper, PrintWishes, make_handout, write_handouts
from app.services.handouts.moment import print_moment
from ui.paper.frames import HandoutRow, HandoutTime, PaperFrame, PaperProgress
from ui.paper.pages import page_images
from ui.paper.window import PaperWindow
from ui.tasks import TaskOwner

ReadSession = Callable[[], Session]
"""Gives a session as it stands now."""


class PaperDesk(QObject):
    """Owns the paper window of a session.

    `progressed`: from the worker, how many handouts are done, of how many, and the next one's title.
    """

    progressed = Signal(int, int, str)

    def __init__(self, services: Services, tasks: TaskOwner) -> None:
        """Set up the window over these services; `tasks` owns the long work."""
        super().__init__()
        self._services = services
        self._tasks = tasks
        self._read: ReadSession | None = None
        self._frame = PaperFrame("", (), "")
        self._stop = threading.Event()
        self.window = PaperWindow()
        self.window.preview_requested.connect(self._preview)
        self.window.save_requested.connect(self._save)
        self.window.cancel_requested.connect(self._cancel)
        self.window.folder_requested.connect(self._open_folder)
        self.progressed.connect(self._show_progress)

    def open(self, read: ReadSession) -> None:
        """Show the handouts of a session; `read` gives it as it stands whenever a page is made."""
        self._read = read
        session = read()
        folder = self._services.sessions.folder_of(session.details.id) / "handouts"
        self._frame = PaperFrame(session.plan.title, self._rows(session), str(folder))
        self.window.show_paper(self._frame)
        self.window.show()
        self.window.activateWindow()
        self.window.focus_list()

    def close(self) -> None:
        """Stop what is being made and close the window."""
        self._stop.set()
        self.window.close()

    def _rows(self, session: Session) -> tuple[HandoutRow, ...]:
        texts = self._services.catalogue.handouts
        return tuple(_row(session, texts[handout]) for handout in HANDOUTS)

    @Slot(str, str)
    def _preview(self, handout: str, paper: str) -> None:
        if self._read is not None:
            work = self._show_pages(self._read(), HandoutId(handout), Paper(paper.lower()))
            self._tasks.spawn_latest(work, "preview of a handout")

    async def _show_pages(self, session: Session, handout: HandoutId, paper: Paper) -> None:
        texts = self._services.catalogue.handouts
        try:
            made = await asyncio.to_thread(
                make_handout,
                session,
                handout,
                texts,
                paper=paper,
                now=print_moment(session),
                wishes=self._wishes(),
                banks=self._services.catalogue.prompt_banks,
            )
            pages = await asyncio.to_thread(page_images, made.pdf)
        except Exception:
            self.window.show_preview_trouble(self.tr("These pages could not be made. The session is safe."))
            raise
        self.window.show_preview(pages)

    @Slot(object, str, str)
    def _save(self, handouts: Sequence[str], paper: str, folder: str) -> None:
        if self._read is None:
            return
        self._stop.clear()
        ids = tuple(HandoutId(handout) for handout in handouts)
        self._tasks.spawn(self._write(self._read(), ids, Paper(paper.lower()), Path(folder)), "saving handouts")

    async def _write(self, session: Session, ids: tuple[HandoutId, ...], paper: Paper, folder: Path) -> None:
        files = self._services.files
        try:
            await asyncio.to_thread(files.make_folder, folder)
            written = await asyncio.to_thread(
                write_handouts,
                session,
                ids,
                self._services.catalogue.handouts,
                folder,
                files,
                paper=paper,
                now=print_moment(session),
                wishes=self._wishes(),
                banks=self._services.catalogue.prompt_banks,
                progress=self.progressed.emit,
                cancelled=self._stop.is_set,
            )
        except OSError as error:
            self._show(replace(self._frame, progress=None))
            self.window.show_refusal(
                self.tr("The handouts could not be written to {0}: {1}. The session is safe.").format(
                    folder, error.strerror
                )
            )
            return
        words = self.tr("{0} handouts saved in {1}.").format(len(written.files), folder)
        if written.stopped:
            words = self.tr("Stopped. {0}").format(words)
        self._show(replace(self._frame, progress=None, result=" ".join((words, *written.notices))))

    def _wishes(self) -> PrintWishes:
        return PrintWishes(brand=remembered_brand(self._services))

    @Slot(int, int, str)
    def _show_progress(self, done: int, total: int, title: str) -> None:
        if done < total:
            self._show(replace(self._frame, progress=PaperProgress(done, total, title)))

    @Slot()
    def _cancel(self) -> None:
        self._stop.set()

    @Slot(str)
    def _open_folder(self, folder: str) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(folder))

    def _show(self, frame: PaperFrame) -> None:
        self._frame = frame
        self.window.show_paper(frame)


def _row(session: Session, text: Handout) -> HandoutRow:
    when = HandoutTime.BEFORE if text.when is PrintTime.BEFORE else HandoutTime.AFTER
    over = session.ended is not None
    exercises = session.plan.exercises()
    printed = any(text.id in (*each.print_before, *each.print_after) for each in exercises)
    return HandoutRow(
        id=text.id,
        title=text.title,
        when=when,
        copies=text.copies,
        chosen=printed and over is (text.when is PrintTime.AFTER),
    )
