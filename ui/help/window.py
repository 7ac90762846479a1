"""The window of the help book: contents and search at the left, the page at the right."""

from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QSize, Signal, Slot
from PySide6.QtGui import QCloseEvent, QImage, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.help_book import HelpPage
from ui.actions.assigned import KEYS
from ui.actions.spec import ActionId, Group, Where
from ui.actions.table import SPECS
from ui.actions.words import key_text, title
from ui.console.looks import label
from ui.console.notice_strip import NoticeStrip, Severity
from ui.help.book_view import BookView
from ui.help.contents import Contents
from ui.help.history import History
from ui.help.page_text import written
from ui.theme.text_size import SIZE, keep_width
from ui.widgets.page_window import PageWindow
from ui.widgets.pieces import button
from ui.widgets.stepping_back import steps_back

_LIST_WIDTH: Final = 300
_ALSO_HERE: Final = (
    ActionId.KEYS,
    ActionId.CHANGE_KEYS,
    ActionId.LEARN_CLICKER,
    ActionId.PRINT_KEYS,
    ActionId.ABOUT,
    ActionId.THEME,
)
SEARCH: Final = "Ctrl+F"
PRINT: Final = "Ctrl+P"


class HelpWindow(PageWindow):
    """Shows the book it is given; Esc closes it, and so does the key that opened it."""

    action_wanted = Signal(str)
    """Something of the program is wanted: its `ActionId`."""

    picture_wanted = Signal(str)
    """A picture is wanted: its name. The answer is `show_picture`."""

    print_wanted = Signal()
    """The page that is read is to be on paper."""

    put_away = Signal()
    """Nobody reads any more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QSize(1180, 720), QSize(760, 420), parent)
        self.setWindowTitle(self.tr("Help"))
        self._written: tuple[HelpPage, ...] = ()
        self._pages: dict[str, HelpPage] = {}
        self._history = History()
        self.notices = NoticeStrip()
        self.contents = Contents()
        self.view = BookView()
        self._back = button(self.tr("Back"))
        self._forward = button(self.tr("Forward"))
        self._lay_out()
        self._listen()

    @property
    def page(self) -> str:
        """The name of the page that is read; empty where none is."""
        return self.view.page.name if self.view.page is not None else ""

    def show_book(self, pages: tuple[HelpPage, ...]) -> None:
        """Take the pages, as they are written, in their order."""
        self._written = pages
        self._write_keys()

    def open_at(self, name: str) -> None:
        """Show the window with a page and nothing looked for; the keyboard is on the page."""
        self.contents.search.clear()
        # First the window: a page that is laid out before it has its width would be scrolled to anywhere when shown.
        self.show()
        self._turn_to(name)
        self.activateWindow()
        self.view.setFocus()

    def show_picture(self, name: str, image: QImage) -> None:
        """Here is a picture that was wanted."""
        self.view.show_picture(name, image)

    def forget_pictures(self) -> None:
        """The theme or the language is another: ask for the pictures in sight anew."""
        self.view.forget_pictures()

    def say(self, sentence: str, severity: Severity = Severity.NEWS) -> None:
        """Put a sentence above the book."""
        self.notices.show_notice(sentence, severity, "help")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        asked = KEYS.action_at(Where.PROGRAM, event.keyCombination())
        if steps_back(event, self.close, self.notices):
            return
        if asked in _ALSO_HERE or (asked is not None and SPECS[asked].group is Group.SOUND):
            self.action_wanted.emit(asked.value)
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.view.show_again()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        self.put_away.emit()

    @Slot(str)
    def _read(self, name: str) -> None:
        """Turn to a page that was chosen or linked to."""
        self._turn_to(name)

    def _turn_to(self, name: str) -> None:
        if name in self._pages:
            self._history.read(name)
            self._show(name)

    def _step(self, steps: int) -> None:
        if self._pages and (self._history.can_go_back or self._history.can_go_forward):
            self._show(self._history.step(steps))

    def _show(self, name: str) -> None:
        page = self._pages[name]
        self.setWindowTitle(self.tr("Help: {0}").format(page.title))
        self.view.show_page(page, self.contents.words)
        self.contents.show_current(name)
        self._back.setEnabled(self._history.can_go_back)
        self._forward.setEnabled(self._history.can_go_forward)

    @Slot(str)
    def _mark(self, words: str) -> None:
        if self.view.page is not None:
            self.view.mark(words)

    @Slot()
    def _write_keys(self) -> None:
        """Name the keys that are assigned now."""
        self._pages = {page.name: written(page) for page in self._written}
        self.contents.show_pages(tuple(self._pages.values()))
        if self.page in self._pages:
            self._show(self.page)

    @Slot()
    def _focus_search(self) -> None:
        self.contents.search.setFocus()
        self.contents.search.selectAll()

    @Slot()
    def _focus_page(self) -> None:
        self.view.setFocus()

    @Slot()
    def _ask_to_print(self) -> None:
        if self.page:
            self.print_wanted.emit()

    def _listen(self) -> None:
        self.contents.page_chosen.connect(self._read)
        self.contents.words_changed.connect(self._mark)
        self.contents.reading_wanted.connect(self._focus_page)
        self.view.page_wanted.connect(self._read)
        self.view.action_wanted.connect(self.action_wanted)
        self.view.picture_wanted.connect(self.picture_wanted)
        KEYS.changed.connect(self._write_keys)
        SIZE.changed.connect(self.view.show_again)
        self._back.clicked.connect(partial(self._step, -1))
        self._forward.clicked.connect(partial(self._step, 1))
        for keys, do in (
            (SEARCH, self._focus_search),
            (PRINT, self._ask_to_print),
            (QKeySequence.StandardKey.Back, self._back.click),
            (QKeySequence.StandardKey.Forward, self._forward.click),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(do)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label("title", self.tr("Help")))
        head.addStretch(1)
        for each in (self._back, self._forward, *self._buttons()):
            head.addWidget(each)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        keep_width(self.contents, _LIST_WIDTH, 1.4)
        columns.addWidget(self.contents)
        columns.addWidget(self.view, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 12, 20, 16)
        rows.setSpacing(10)
        rows.addWidget(self.notices)
        rows.addLayout(head)
        rows.addLayout(columns, 1)

    def _buttons(self) -> tuple[QPushButton, ...]:
        self._back.setToolTip(QKeySequence(QKeySequence.StandardKey.Back).toString())
        self._forward.setToolTip(QKeySequence(QKeySequence.StandardKey.Forward).toString())
        keys = button(title(ActionId.KEYS))
        keys.clicked.connect(partial(self.action_wanted.emit, ActionId.KEYS.value))
        printing = button(self.tr("Print…"))
        printing.setToolTip(key_text(PRINT))
        printing.clicked.connect(self._ask_to_print)
        close = button(self.tr("Close"))
        close.setToolTip(self.tr("Esc"))
        close.clicked.connect(self.close)
        return keys, printing, close
