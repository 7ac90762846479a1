"""The window of the exercise library: what there is at the left, the page of the chosen exercise at the right."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ui.actions.words import key_text
from ui.console.notice_strip import NoticeStrip, Severity
from ui.library.finder import Finder
from ui.library.frames import ExerciseList, ReadingPage, Target
from ui.library.page_view import PageView
from ui.theme.text_size import keep_width
from ui.widgets.page_window import PageWindow
from ui.widgets.pieces import button
from ui.widgets.row_of_buttons import RowOfButtons
from ui.widgets.stepping_back import steps_back

_LIST_WIDTH = 350
_MOST = 1.6
_SEARCH, _PUT, _TRY, _PRINT, _OWN = "Ctrl+F", "Ctrl+Return", "Ctrl+T", "Ctrl+P", "F4"


class LibraryWindow(PageWindow):
    """Shows what it is given and asks for the rest; Esc closes it."""

    wish_changed = Signal(object)
    """Something else is looked for: an `ExerciseWish`. The answer is `show_list`."""

    page_requested = Signal(str)
    """An exercise is to be read: its `ExerciseId`. The answer is `show_page`."""

    targets_requested = Signal()
    """It is asked which workshops there are to put an exercise into. The answer is `show_targets`."""

    put_requested = Signal(str, str)
    """Put an exercise into a workshop: its `ExerciseId`, and the `WorkshopId`, empty for a new one."""

    try_requested = Signal(str)
    """Try an exercise: its `ExerciseId`."""

    own_requested = Signal(str)
    """Write a copy of an exercise, or one's own itself: its `ExerciseId`."""

    print_requested = Signal(object)
    """Print the page that is read: a `ReadingPage`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QSize(1180, 720), QSize(860, 560), parent)
        self.setWindowTitle(self.tr("Exercise library"))
        self.notices = NoticeStrip()
        self.finder = Finder()
        self.page = PageView()
        self._shown: ReadingPage | None = None
        self._targets = QMenu(self)
        self._put = _way(self.tr("Put into a workshop…"), _PUT, "", "primary")
        self._try = _way(self.tr("Try it"), _TRY, self.tr("A practice session of this exercise alone"))
        self._own = _way(self.tr("Make my own…"), _OWN, self.tr("Write a copy in the form; your own is opened itself"))
        self._print = _way(self.tr("Print…"), _PRINT, "")
        self._lay_out()
        self._listen()

    @override
    def open(self) -> None:
        """Show the window with the keyboard in the search."""
        super().open()
        self.finder.focus_line()

    def let_begin(self, *, may_begin: bool) -> None:
        """Whether something can be begun from here: beside a session that runs nothing can."""
        for way in (self._put, self._try, self._own):
            way.setVisible(may_begin)

    def show_list(self, found: ExerciseList) -> None:
        """Show what answers to a wish."""
        self.finder.show_list(found)

    def show_page(self, page: ReadingPage | None) -> None:
        """Show an exercise to be read, or none."""
        self._shown = page
        self.page.show_page(page)
        for part in (self._put, self._try, self._own, self._print):
            part.setEnabled(page is not None)

    def show_targets(self, targets: tuple[Target, ...]) -> None:
        """Offer these workshops, and a new one."""
        self._targets.clear()
        self._targets.addAction(self.tr("A new workshop")).setData("")
        for target in targets:
            self._targets.addAction(target.title.replace("&", "&&")).setData(target.workshop)
        self._targets.popup(self._put.mapToGlobal(self._put.rect().topLeft()))
        self._targets.setActiveAction(self._targets.actions()[0])

    def show_trouble(self, sentence: str) -> None:
        """Say why something could not be done."""
        self.notices.show_notice(sentence, Severity.ERROR)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if QKeySequence(event.keyCombination()) == QKeySequence(_SEARCH):
            self.finder.focus_line()
        elif not steps_back(event, self.close, self.notices):
            super().keyPressEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        while self.notices.is_showing:
            self.notices.dismiss()
        event.accept()

    @Slot(str)
    def _read(self, exercise: str) -> None:
        if exercise:
            self.page_requested.emit(exercise)
        else:
            self.show_page(None)

    @Slot()
    def _enter_page(self) -> None:
        self.page.setFocus()

    @Slot()
    def _ask_for_targets(self) -> None:
        self.targets_requested.emit()

    @Slot(QAction)
    def _ask_to_put(self, target: QAction) -> None:
        if self._shown is not None:
            self.put_requested.emit(self._shown.exercise, str(target.data()))

    @Slot()
    def _ask_to_try(self) -> None:
        if self._shown is not None:
            self.try_requested.emit(self._shown.exercise)

    @Slot()
    def _ask_to_own(self) -> None:
        if self._shown is not None:
            self.own_requested.emit(self._shown.exercise)

    @Slot()
    def _ask_to_print(self) -> None:
        self.print_requested.emit(self._shown)

    def _listen(self) -> None:
        self.finder.wish_changed.connect(self.wish_changed)
        self.finder.chosen.connect(self._read)
        self.finder.page_wanted.connect(self._enter_page)
        self._targets.triggered.connect(self._ask_to_put)
        self._put.clicked.connect(self._ask_for_targets)
        self._try.clicked.connect(self._ask_to_try)
        self._own.clicked.connect(self._ask_to_own)
        self._print.clicked.connect(self._ask_to_print)

    def _lay_out(self) -> None:
        keep_width(self.finder, _LIST_WIDTH, _MOST)
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addWidget(self.page, 1)
        right.addLayout(self._foot())
        columns = QHBoxLayout()
        columns.setSpacing(20)
        columns.addWidget(self.finder)
        columns.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 14, 20, 14)
        whole.setSpacing(10)
        whole.addWidget(self.notices)
        whole.addLayout(columns, 1)

    def _foot(self) -> QHBoxLayout:
        close = button(self.tr("Close"))
        close.setToolTip(self.tr("Esc"))
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        ways = RowOfButtons()
        for each in (self._put, self._try, self._own, self._print):
            ways.add_button(each)
        foot.addWidget(ways, 1)
        foot.addWidget(close, 0, Qt.AlignmentFlag.AlignBottom)
        return foot


def _way(words: str, key: str, hint: str, role: str = "") -> QPushButton:
    made = button(words, role)
    made.setShortcut(QKeySequence(key))
    made.setToolTip(f"{hint} ({key_text(key)})" if hint else key_text(key))
    return made
