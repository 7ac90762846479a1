"""The help book at work: opens it at the page for where one is, remembers where it lay, has its pictures made."""

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.domain.language import spoken
from app.domain.session import Session
from app.services.bootstrap import Services
from app.services.help_pages import help_pages
from ui.actions.keys_sheet import KeysSheet
from ui.actions.spec import ActionId
from ui.help.picture_maker import PictureMaker
from ui.help.places import page_of
from ui.help.window import HelpWindow
from ui.tasks import TaskOwner
from ui.theme.magnifying import FRAME

if TYPE_CHECKING:
    from ui.paper.sheet_desk import SheetDesk

_PLACE = "help"


class HelpDesk(QObject):
    """Owns the one window of the book.

    `program_requested`: a page leads to something that the program does, an `ActionId`.
    """

    program_requested = Signal(str)

    def __init__(self, services: Services, tasks: TaskOwner, theme: str, parent: QObject) -> None:
        """Nothing is open yet; pictures are made in this theme, and `tasks` owns what takes longer than a frame."""
        super().__init__(parent)
        self._services = services
        self._tasks = tasks
        self._sheets: SheetDesk | None = None
        self._theme = theme
        self._language = spoken()
        self._before: QWidget | None = None
        self._sheet: KeysSheet | None = None
        self._window: HelpWindow | None = None
        self._maker = PictureMaker(services.data.root / "pictures", self)
        self._maker.dress(theme, self._language)

    def open(self, at: QWidget | None, session: Session | None) -> None:
        """Open the book about the part of a window where the keyboard is; `session` is the one that runs.

        Asked for in the book itself, it is read to the end and goes.
        """
        self._speak()
        window = self._made()
        if at is not None and at.window() is window:
            window.close()
            return
        if at is not None:
            self._before = at.window()
        if not window.isVisible():
            self._lay(window)
        window.open_at(page_of(at, session))

    def show_theme(self, theme: str) -> None:
        """The program has other colours."""
        self._theme = theme
        self._maker.dress(theme, self._language)
        if self._window is not None:
            self._window.forget_pictures()

    def close(self) -> None:
        """Close the book, and make no more pictures."""
        self._maker.stop()
        self._before = None
        if self._sheets is not None:
            self._sheets.close()
        if self._window is not None:
            self._window.close()
            self._window.deleteLater()
            self._window = None

    def _speak(self) -> None:
        """The book is written anew where the program speaks another language than when it was read last."""
        if self._language == spoken():
            return
        self._language = spoken()
        self._maker.dress(self._theme, self._language)
        if self._window is not None:
            self._maker.made.disconnect(self._window.show_picture)
            self._window.close()
            self._window.deleteLater()
            self._window, self._sheet = None, None

    def _made(self) -> HelpWindow:
        if self._window is None:
            self._window = HelpWindow()
            self._window.show_book(help_pages(self._language))
            self._window.picture_wanted.connect(self._maker.want)
            self._window.action_wanted.connect(self._carry_out)
            self._window.put_away.connect(self._remember)
            self._window.print_wanted.connect(self._print)
            self._maker.made.connect(self._window.show_picture)
        return self._window

    def _lay(self, window: HelpWindow) -> None:
        """Where it lay on such a screen, but on that of the facilitator, which is never the audience's."""
        screen = self._before.screen() if self._before is not None else QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        place = _read(self._services.library.preference(_PLACE))
        size = window.size() if place is None else place.size()
        size = size.expandedTo(window.minimumSize()).boundedTo(room.size() - FRAME)
        corner = room.center() - QRect(room.topLeft(), size).center() if place is None else place.topLeft()
        window.setScreen(screen)
        window.resize(size)
        most = room.size() - FRAME - size
        window.move(
            room.x() + min(max(corner.x(), 0), max(most.width(), 0)),
            room.y() + min(max(corner.y(), 0), max(most.height(), 0)),
        )

    @Slot(str)
    def _carry_out(self, name: str) -> None:
        if ActionId(name) is not ActionId.KEYS:
            self.program_requested.emit(name)
            return
        if self._sheet is None:
            self._sheet = KeysSheet(self._made())
            self._sheet.wished.connect(self.program_requested)
        self._sheet.show()
        self._sheet.activateWindow()

    @Slot()
    def _print(self) -> None:
        # Here and not above: what makes paper is large, and reading needs none of it.
        from ui.help.page_pdf import page_pdf
        from ui.paper.sheet_desk import SheetDesk

        window = self._made()
        page = window.view.page
        if page is None:
            return
        if self._sheets is None:
            self._sheets = SheetDesk(self._services.files, self._tasks, self)
        make = partial(page_pdf, page, window.view.images)
        self._sheets.open(page.title, f"sparkroom-{page.name}.pdf", make, window)

    @Slot()
    def _remember(self) -> None:
        """Where there is no window manager, nobody else gives the keyboard back to the window behind."""
        if self._window is not None and not self._window.isMaximized():
            # With its frame, as it is moved; otherwise it would creep down a little each time.
            place = self._window.pos() - self._window.screen().availableGeometry().topLeft()
            kept = (*place.toTuple(), *self._window.size().toTuple())
            # A book that opens elsewhere next time is no reason for a sentence.
            with suppress(OSError):
                self._services.library.prefer(_PLACE, " ".join(map(str, kept)))
        if self._before is not None and self._before.isVisible():
            self._before.activateWindow()


def _read(kept: str) -> QRect | None:
    """A place as it was kept: four whole numbers."""
    numbers = kept.split()
    if len(numbers) != 4 or not all(each.lstrip("-").isdecimal() for each in numbers):
        return None
    return QRect(*map(int, numbers))
