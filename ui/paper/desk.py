"""Paper at work: makes, previews and saves handouts beside the windows, so that no clock stands still meanwhile."""

import asyncio
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from zlib import crc32

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from app.domain.identifiers import HandoutId
from app.domain.session import Session
from app.services.bootstrap import Services
from app.services.brand_preferences import remember_logo, remember_name, remembered_brand
from app.services.evaluations import FILE_NAME, EvaluationReading, evaluation_beside
from app.services.handouts import Onlooker, Paper, PaperJob, PrintWishes, make_handout, write_booklet, write_handouts
from app.services.handouts.moment import print_moment
from app.services.handouts.packs import booklet_name
from app.services.paper_preferences import PaperChoices, remember_choices, remembered_choices
from ui.paper.frames import BrandChoice, PaperChoice, PaperFrame, PaperProgress, PaperRequest
from ui.paper.pages import page_images
from ui.paper.rows import handout_rows, pack_rows
from ui.paper.window import PaperWindow
from ui.tasks import TaskOwner

_LISTED = 3
"""Faulty rows that are named at once."""
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
        self._stop = threading.Event()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(QUIET_MS)
        self._rest.timeout.connect(self._look_again)
        self.window = PaperWindow()
        self.window.preview_requested.connect(self._preview)
        self.window.save_requested.connect(self._save)
        self.window.cancel_requested.connect(self._cancel)
        self.window.folder_requested.connect(self._open_folder)
        self.window.choice_changed.connect(self._keep_choice)
        self.window.name_changed.connect(self._keep_name)
        self.window.logo_chosen.connect(self._keep_logo)
        self.progressed.connect(self._show_progress)

    def open(self, read: ReadSession) -> None:
        """Show the handouts of a session; `read` gives it as it stands whenever a page is made."""
        self._read = read
        session = self._seen = read()
        folder = self._services.sessions.folder_of(session.details.id) / "handouts"
        texts = self._services.catalogue.handouts
        choices = remembered_choices(self._services.library)
        self._frame = PaperFrame(
            session.plan.title,
            handout_rows(session, texts),
            str(folder),
            packs=pack_rows(session, texts),
            choice=PaperChoice(
                _shown_paper(choices.paper), choices.large_print, choices.small_posters, choices.booklet
            ),
            brand=self._brand(),
        )
        self.window.show_paper(self._frame)
        self.window.show()
        self.window.activateWindow()
        self.window.focus_list()
        self._say_faults(session)

    def close(self) -> None:
        """Stop what is being made and close the window."""
        self._stop.set()
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
        texts = self._services.catalogue.handouts
        rows, packs = handout_rows(session, texts), pack_rows(session, texts)
        self._show(replace(self._frame, handouts=rows, packs=packs))

    @Slot(object)
    def _preview(self, request: PaperRequest) -> None:
        if self._read is not None:
            self._tasks.spawn_latest(self._show_pages(self._read(), request), "preview of a handout")

    async def _show_pages(self, session: Session, request: PaperRequest) -> None:
        try:
            made = await asyncio.to_thread(
                make_handout,
                session,
                HandoutId(request.handouts[0]),
                self._services.catalogue.handouts,
                paper=_paper_of(request.choice),
                now=print_moment(session),
                wishes=self._wishes(session, request),
                banks=self._services.catalogue.prompt_banks,
            )
            pages = await asyncio.to_thread(page_images, made.pdf)
        except Exception:
            self.window.show_preview_trouble(self.tr("These pages could not be made. The session is safe."))
            raise
        self.window.show_preview(pages)

    @Slot(object)
    def _save(self, request: PaperRequest) -> None:
        if self._read is None:
            return
        self._stop.clear()
        self._tasks.spawn(self._write(self._read(), request), "saving handouts")

    async def _write(self, session: Session, request: PaperRequest) -> None:
        files, folder = self._services.files, Path(request.folder)
        booklet = partial(write_booklet, name=booklet_name(request.pack))
        try:
            await asyncio.to_thread(files.make_folder, folder)
            written = await asyncio.to_thread(
                booklet if request.choice.booklet else write_handouts,
                self._job(session, request),
                folder,
                files,
                Onlooker(progress=self.progressed.emit, cancelled=self._stop.is_set),
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
        if request.choice.booklet and written.files:
            words = self.tr("The booklet is saved as {0}.").format(written.files[0])
        if written.stopped:
            words = self.tr("Stopped. {0}").format(words)
        self._show(replace(self._frame, progress=None, result=" ".join((words, *written.notices))))

    def _job(self, session: Session, request: PaperRequest) -> PaperJob:
        return PaperJob(
            session=session,
            ids=tuple(HandoutId(handout) for handout in request.handouts),
            texts=self._services.catalogue.handouts,
            paper=_paper_of(request.choice),
            now=print_moment(session),
            wishes=self._wishes(session, request),
            banks=self._services.catalogue.prompt_banks,
        )

    def _wishes(self, session: Session, request: PaperRequest) -> PrintWishes:
        copies = {HandoutId(handout): number for handout, number in request.copies}
        choice = request.choice
        brand, forms = remembered_brand(self._services), self._evaluation(session).forms
        return PrintWishes(choice.large_print, choice.small_posters, brand, copies, forms)

    def _brand(self) -> BrandChoice:
        brand = remembered_brand(self._services)
        return BrandChoice(brand.name, crc32(brand.logo))

    @Slot(object)
    def _keep_choice(self, choice: PaperChoice) -> None:
        choices = PaperChoices(_paper_of(choice), choice.large_print, choice.small_posters, choice.booklet)
        self._keep(partial(remember_choices, self._services.library, choices))

    @Slot(str)
    def _keep_name(self, name: str) -> None:
        self._keep(partial(remember_name, self._services, name))
        self._show(replace(self._frame, brand=self._brand()))

    @Slot(str)
    def _keep_logo(self, path: str) -> None:
        self._keep(partial(remember_logo, self._services, Path(path) if path else None))
        self._show(replace(self._frame, brand=self._brand()))

    def _keep(self, remember: Callable[[], None]) -> None:
        try:
            remember()
        except OSError as error:
            self.window.show_refusal(
                self.tr("{0} could not be used: {1}. Everything else stays as it is.").format(
                    error.filename or self._services.data.root, error.strerror
                )
            )

    def _evaluation(self, session: Session) -> EvaluationReading:
        """The forms in the session's folder; none where a row has a fault, for part of them would not be true."""
        reading = evaluation_beside(self._services.sessions.folder_of(session.details.id))
        return replace(reading, forms=()) if reading.faults else reading

    def _say_faults(self, session: Session) -> None:
        faults = self._evaluation(session).faults
        if faults:
            words = " ".join(fault.words for fault in faults[:_LISTED])
            self.window.show_refusal(
                self.tr("The evaluation forms in {0} are not used: {1} Correct the table and open Paper again.").format(
                    FILE_NAME, words
                )
            )

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


def _paper_of(choice: PaperChoice) -> Paper:
    return Paper(choice.paper.lower())


def _shown_paper(paper: Paper) -> str:
    return {Paper.A4: "A4", Paper.LETTER: "Letter"}[paper]
