"""Paper at work: makes handouts beside the windows, to look at, to save and to print, so that no clock stands still."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from app.domain.session import Session
from app.services.bootstrap import Services
from app.services.handouts import Onlooker, Written
from app.services.printing.brake import Brake
from ui.language.anew import kept
from ui.paper.frames import PaperFrame, PaperProgress, PaperRequest
from ui.paper.keeping import PaperKeeping
from ui.paper.making import Making, making_of
from ui.paper.pages import page_image
from ui.paper.print_desk import PrintDesk
from ui.paper.print_frames import PrintOffer
from ui.paper.rows import handout_rows, pack_rows
from ui.paper.window import PaperWindow
from ui.tasks import TaskOwner

ReadSession = Callable[[], Session]
"""Gives a session as it stands now."""
QUIET_MS = 600
"""How long a session has to rest before its pages are made anew."""


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
        self._seen: Session | None = None
        self._frame = PaperFrame("", (), "")
        self._pdf = b""
        self._pages = 0
        self._brake = Brake()
        # One at a time: whoever runs through the list with an arrow key waits for the last page only.
        self._maker = ThreadPoolExecutor(1, "preview")
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(QUIET_MS)
        self._rest.timeout.connect(self._look_again)
        self.window = PaperWindow()
        self._keeping = PaperKeeping(services, self)
        self._printing = PrintDesk(services, tasks, self.window)
        self._connect()

    def open(self, read: ReadSession, folder: Path | None = None) -> None:
        """Show the handouts of a session; `read` gives it as it stands whenever a page is made.

        They are saved beside the session unless another `folder` is named.
        """
        self._read = read
        session = self._seen = read()
        self._show(self._frame_of(session, str(folder) if folder is not None else self._keeping.folder(session)))
        self.window.show()
        self.window.activateWindow()
        self.window.focus_list()
        self._keeping.begin(session)
        if self._services.sessions.is_locked(session.details.id):
            self.window.show_warning(
                self.tr(
                    "This session is locked, and its paper is not: what you save or print here can be read by whoever"
                    " finds it."
                )
            )

    def _frame_of(self, session: Session, folder: str) -> PaperFrame:
        texts = self._services.catalogue_in(session.plan.language).handouts
        return PaperFrame(
            session.plan.title,
            handout_rows(session, texts),
            folder,
            packs=pack_rows(session, texts),
            choice=self._keeping.choice(),
            brand=self._keeping.brand(),
        )

    @Slot()
    def _say_anew(self) -> None:
        """The window in the language that is spoken now; what is being saved or printed goes on."""
        with kept(self.window):
            self.window.build_anew()
            if self._read is not None:
                progress = self._frame.progress
                self._show(replace(self._frame_of(self._read(), self._frame.folder), progress=progress))

    def close(self) -> None:
        """Stop what is being made and close the window; what a printer has, it may print."""
        self._brake.leave()
        self._printing.brake.leave()
        self._rest.stop()
        self.window.close()

    @property
    def is_waiting(self) -> bool:
        """Whether pages are made anew as soon as the session rests."""
        return self._rest.isActive()

    @Slot()
    def session_changed(self) -> None:
        """Something happened in the session that runs: once it rests, pages that are in sight follow it."""
        if self.window.isVisible():
            self._rest.start()

    @Slot()
    def _look_again(self) -> None:
        if self._read is None or not self.window.isVisible() or self._read() is self._seen:
            return
        session = self._seen = self._read()
        texts = self._services.catalogue_in(session.plan.language).handouts
        rows, packs = handout_rows(session, texts), pack_rows(session, texts)
        self._show(replace(self._frame, handouts=rows, packs=packs))

    @Slot(object)
    def _preview(self, request: PaperRequest) -> None:
        if self._read is not None:
            making = making_of(self._services, self._read(), request)
            self._tasks.spawn_latest(self._show_pages(making, request.page), "preview of a handout")

    async def _show_pages(self, making: Making, number: int) -> None:
        try:
            made = await asyncio.get_running_loop().run_in_executor(self._maker, making.preview)
            self._pdf, self._pages = made.pdf, made.pages
            await self._show_page(min(number, made.pages - 1))
        except Exception:
            self.window.show_preview_trouble(self.tr("These pages could not be made. The session is safe."))
            raise

    @Slot(int)
    def _turn_to(self, number: int) -> None:
        self._tasks.spawn_latest(self._show_page(number), "page of a handout")

    async def _show_page(self, number: int) -> None:
        page = await asyncio.to_thread(page_image, self._pdf, number)
        self.window.show_preview(page, number, self._pages)

    @Slot(object)
    def _save(self, request: PaperRequest) -> None:
        if self._read is not None:
            self._brake = Brake()
            self._tasks.spawn(self._write(making_of(self._services, self._read(), request)), "saving handouts")

    async def _write(self, making: Making) -> None:
        onlooker = Onlooker(progress=self.progressed.emit, cancelled=self._brake.is_pulled)
        try:
            written = await asyncio.to_thread(making.save, onlooker)
        except OSError as error:
            words = self.tr("The handouts could not be written to {0}: {1}. The session is safe.")
            self._show(replace(self._frame, progress=None))
            self.window.show_refusal(words.format(making.folder, error.strerror))
            return
        except Exception:
            self._show(replace(self._frame, progress=None))
            self.window.show_refusal(self.tr("These handouts could not be made. The session is safe."))
            raise
        self._show(replace(self._frame, progress=None, result=self._saved_words(making, written)))

    def _saved_words(self, making: Making, written: Written) -> str:
        if making.booklet and written.files:
            words = self.tr("The booklet is saved as {0}.").format(written.files[0])
        else:
            words = self.tr("{0} handouts saved in {1}.").format(len(written.files), making.folder)
        if written.stopped:
            words = self.tr("Stopped. {0}").format(words)
        return " ".join((words, *written.notices))

    @Slot(object, object)
    def _print(self, request: PaperRequest, offer: PrintOffer) -> None:
        if self._read is not None:
            self._printing.begin(self._read, request, offer)

    @Slot(int, int, str)
    def _show_saving(self, done: int, total: int, title: str) -> None:
        if done < total:
            self._show_progress(PaperProgress(done, total, title))

    @Slot(object)
    def _show_progress(self, progress: PaperProgress | None) -> None:
        self._show(replace(self._frame, progress=progress))

    @Slot(str, bool)
    def _say_printed(self, words: str, well: bool) -> None:
        if well:
            self._show(replace(self._frame, result=words))
        else:
            self.window.show_refusal(words)

    @Slot(int)
    def _count_forms(self, number: int) -> None:
        one = self.tr("1 evaluation form is counted.")
        self.window.show_forms(one if number == 1 else self.tr("{0} evaluation forms are counted.").format(number))

    @Slot()
    def _show_brand(self) -> None:
        self._show(replace(self._frame, brand=self._keeping.brand()))

    @Slot()
    def _cancel(self) -> None:
        self._brake.stop()
        self._printing.brake.stop()

    @Slot(str)
    def _open_folder(self, folder: str) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(folder))

    def _show(self, frame: PaperFrame) -> None:
        self._frame = frame
        self.window.show_paper(frame)

    def _connect(self) -> None:
        self.window.language_changed.connect(self._say_anew)
        self.window.preview_requested.connect(self._preview)
        self.window.page_requested.connect(self._turn_to)
        self.window.save_requested.connect(self._save)
        self.window.print_requested.connect(self._print)
        self.window.cancel_requested.connect(self._cancel)
        self.window.folder_requested.connect(self._open_folder)
        self.window.folder_chosen.connect(self._keeping.keep_folder)
        self.window.choice_changed.connect(self._keeping.keep_choice)
        self.window.name_changed.connect(self._keeping.keep_name)
        self.window.logo_chosen.connect(self._keeping.keep_logo)
        self.window.forms_chosen.connect(self._keeping.take_forms)
        self._keeping.refused.connect(self.window.show_refusal)
        self._keeping.brand_changed.connect(self._show_brand)
        self._keeping.forms_taken.connect(self._count_forms)
        self._printing.progressed.connect(self._show_progress)
        self._printing.said.connect(self._say_printed)
        self.progressed.connect(self._show_saving)
