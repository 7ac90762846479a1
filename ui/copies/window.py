"""The window of older copies: the days at the left, at the right what would come back, change or go."""

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.services.copies.differing import Difference
from ui.actions.words import key_text
from ui.console.looks import label
from ui.console.notice_strip import NoticeStrip, Severity
from ui.copies.frames import CopyPage, CopyRow, ThingRow
from ui.theme.text_size import keep_width
from ui.widgets.page_window import PageWindow
from ui.widgets.pieces import button, paragraph
from ui.widgets.row_of_buttons import RowOfButtons
from ui.widgets.stepping_back import steps_back
from ui.widgets.two_lines import TwoLineDelegate, set_second_line

_LIST_WIDTH = 330
_TICKED, _ALL, _UNDO = "Ctrl+Return", "Ctrl+Shift+Return", "Ctrl+Z"


class CopiesWindow(PageWindow):
    """Shows what it is given and asks for the rest; Esc closes it."""

    copy_chosen = Signal(str)
    """What differs in a copy is wanted: the name of its folder. The answer is `show_copy`."""

    put_back_requested = Signal(str, object)
    """Put these things of a copy back: its folder, and a tuple of `Difference`."""

    undo_requested = Signal()
    """What was put back last is to be as it was before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QSize(1060, 660), QSize(760, 500), parent)
        self.setWindowTitle(self.tr("Older copies"))
        self.notices = NoticeStrip()
        self.copies = _two_line_list(self.tr("Copies, the newest first"))
        self.things = _two_line_list(self.tr("What differs from now"))
        self._shown: CopyPage | None = None
        self._rows: tuple[CopyRow, ...] = ()
        self._alike = paragraph("quiet")
        self._damaged = paragraph("warning")
        self._stack = QStackedWidget()
        self._ticked = _way(self.tr("Put back what is ticked"), _TICKED, "primary")
        self._all = _way(self.tr("Put all of it back"), _ALL)
        self._undo = _way(self.tr("Undo"), _UNDO)
        self._lay_out()
        self._listen()
        self.allow_undo(allowed=False)

    def show_copies(self, rows: tuple[CopyRow, ...]) -> None:
        """Show these, with the one chosen that was chosen before."""
        chosen = self._shown.folder if self._shown is not None else ""
        self._rows = rows
        self.copies.blockSignals(True)
        self.copies.clear()
        for row in rows:
            _add(self.copies, row.when, row.holds)
        at = next((number for number, row in enumerate(rows) if row.folder == chosen), 0)
        self.copies.setCurrentRow(at)
        self.copies.blockSignals(False)
        if rows:
            self._ask_for_copy(at)
        else:
            self.show_copy(None)

    def show_copy(self, page: CopyPage | None) -> None:
        """Show what differs in the chosen copy, or that there is none."""
        self._shown = page
        things = page.things if page is not None else ()
        self.things.blockSignals(True)
        self.things.clear()
        for thing in things:
            item = _add(self.things, thing.title, thing.what)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if thing.ticked else Qt.CheckState.Unchecked)
        self.things.setCurrentRow(0)
        self.things.blockSignals(False)
        if page is None:
            self._alike.setText(self.tr("There is no copy yet. The first one is made soon after the start."))
        else:
            self._alike.setText(self.tr("Nothing differs from what stands now."))
        self._damaged.setText(page.damaged if page is not None else "")
        self._damaged.setVisible(bool(page is not None and page.damaged))
        self._stack.setCurrentIndex(0 if things else 1)
        self._all.setEnabled(bool(things))
        self._count()

    def allow_undo(self, *, allowed: bool) -> None:
        """Whether there is something to be taken back."""
        self._undo.setEnabled(allowed)

    def say(self, sentence: str, severity: Severity = Severity.NEWS) -> None:
        """Put a sentence on the window."""
        self.notices.show_notice(sentence, severity)

    @override
    def open(self) -> None:
        """Show the window with the keyboard in the list of copies."""
        super().open()
        self.copies.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not steps_back(event, self.close, self.notices):
            super().keyPressEvent(event)

    def _chosen(self) -> Iterator[ThingRow]:
        for number, thing in enumerate(self._shown.things if self._shown is not None else ()):
            if self.things.item(number).checkState() is Qt.CheckState.Checked:
                yield thing

    @Slot(int)
    def _ask_for_copy(self, row: int) -> None:
        if 0 <= row < len(self._rows):
            self.copy_chosen.emit(self._rows[row].folder)

    @Slot()
    def _count(self) -> None:
        self._ticked.setEnabled(any(True for _ in self._chosen()))

    @Slot()
    def _put_ticked(self) -> None:
        self._put(tuple(thing.difference for thing in self._chosen()))

    @Slot()
    def _put_all(self) -> None:
        self._put(tuple(thing.difference for thing in self._shown.things) if self._shown is not None else ())

    def _put(self, chosen: tuple[Difference, ...]) -> None:
        if chosen and self._shown is not None:
            self.put_back_requested.emit(self._shown.folder, chosen)

    @Slot()
    def _enter_things(self) -> None:
        if self._stack.currentIndex() == 0:
            self.things.setFocus()

    def _listen(self) -> None:
        self.copies.currentRowChanged.connect(self._ask_for_copy)
        self.copies.itemActivated.connect(self._enter_things)
        self.things.itemChanged.connect(self._count)
        self._ticked.clicked.connect(self._put_ticked)
        self._all.clicked.connect(self._put_all)
        self._undo.clicked.connect(self.undo_requested)

    def _lay_out(self) -> None:
        keep_width(self.copies, _LIST_WIDTH, 1.4)
        empty = QWidget()
        self._alike.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        QVBoxLayout(empty).addWidget(self._alike)
        self._stack.addWidget(self.things)
        self._stack.addWidget(empty)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(label("subheading", self.tr("If it is put back"), wrap=True))
        right.addWidget(self._damaged)
        right.addWidget(self._stack, 1)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        columns.addWidget(self.copies)
        columns.addLayout(right, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 14, 20, 14)
        rows.setSpacing(10)
        rows.addWidget(self.notices)
        rows.addWidget(label("title", self.tr("Older copies"), wrap=True))
        rows.addWidget(paragraph("quiet", self._about()))
        rows.addLayout(columns, 1)
        rows.addLayout(self._foot())

    def _about(self) -> str:
        return self.tr(
            "Your workshops, exercises, lists of people, rooms and settings are copied once a day; a week is kept, and"
            " a copy of each of the four weeks before. What stands now is copied before anything is put back. Sessions"
            " are not in here: each is a file of its own."
        )

    def _foot(self) -> QHBoxLayout:
        close = button(self.tr("Close"))
        close.setToolTip(self.tr("Esc"))
        close.clicked.connect(self.close)
        ways = RowOfButtons()
        for each in (self._ticked, self._all, self._undo):
            ways.add_button(each)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(ways, 1)
        foot.addWidget(close, 0, Qt.AlignmentFlag.AlignBottom)
        return foot


def _two_line_list(name: str) -> QListWidget:
    made = QListWidget()
    made.setItemDelegate(TwoLineDelegate(made))
    made.setAccessibleName(name)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return made


def _add(where: QListWidget, title: str, second: str) -> QListWidgetItem:
    item = QListWidgetItem(title)
    set_second_line(item, second)
    item.setToolTip(second)
    where.addItem(item)
    return item


def _way(words: str, key: str, role: str = "") -> QPushButton:
    made = button(words, role)
    made.setShortcut(QKeySequence(key))
    made.setToolTip(key_text(key))
    return made
