"""The exercises to write on: one's own first, drafts among them, then ours to begin a copy of."""

import msgspec
from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.exercise import Exercise
from ui.author.words import choice_words
from ui.console.looks import label
from ui.help.asking import offer_help
from ui.theme.text_size import SIZE
from ui.widgets.filter_line import FilterLine
from ui.widgets.pieces import button, paragraph
from ui.widgets.two_lines import SECOND_LINE, TwoLineDelegate, set_second_line
from ui.widgets.within_screen import keep_within_screen

_WIDTH, _HEIGHT = 640, 560
_EXERCISE = int(Qt.ItemDataRole.UserRole) + 8
_OWN = int(Qt.ItemDataRole.UserRole) + 9


class ShelfRow(msgspec.Struct, frozen=True):
    """An exercise to choose; `faults` counts what is to be mended in one's own."""

    exercise: Exercise
    own: bool = False
    faults: int = 0


class ExerciseShelf(QDialog):
    """Enter opens one's own, or a copy of ours; Del takes one's own away, Ctrl+Z brings it back."""

    open_wanted = Signal(str)
    """Write this one, or a copy: its `ExerciseId`."""

    new_wanted = Signal()
    """Write an exercise from nothing."""

    delete_wanted = Signal(str)
    """One's own is to go: its `ExerciseId`. The answer is `show_rows`."""

    restore_wanted = Signal()
    """What was deleted last is to come back. The answer is `show_rows`."""

    hand_on_wanted = Signal(str)
    """One's own is wanted as a file: its `ExerciseId`."""

    copy_wanted = Signal(str)
    """One's own is wanted on the clipboard as a file: its `ExerciseId`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        offer_help(self)
        self.setWindowTitle(self.tr("Exercises"))
        self._rows: tuple[ShelfRow, ...] = ()
        self._filter = FilterLine(self.tr("Filter the exercises"), self.tr("Type to filter"))
        self.list = QListWidget()
        self.list.setItemDelegate(TwoLineDelegate(self.list))
        self.list.setAccessibleName(self.tr("Exercises"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.open_button = button(self.tr("Write a copy"), "primary")
        self.new_button = button(self.tr("New exercise"))
        self.hand_on = button(self.tr("Hand on…"))
        self.delete = button(self.tr("Delete"))
        self.restore = button("", "link")
        self.restore.hide()
        self.says = paragraph("danger")
        self.says.hide()
        self._lay_out()
        self._listen()
        self.resize(SIZE.grown(_WIDTH), SIZE.grown(_HEIGHT))
        keep_within_screen(self, QSize(520, 440))

    def _listen(self) -> None:
        self._filter.textChanged.connect(self._show)
        self._filter.list_wanted.connect(self.list.setFocus)
        self._filter.returnPressed.connect(self._open)
        self.list.itemActivated.connect(self._open)
        self.list.currentRowChanged.connect(self._name)
        self.open_button.clicked.connect(self._open)
        self.new_button.clicked.connect(self._begin_new)
        self.hand_on.clicked.connect(self._hand_on)
        self.delete.clicked.connect(self._delete)
        # The list would copy the words of the row by itself.
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.list)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(self._copy)
        self.restore.clicked.connect(self.restore_wanted)

    def show_rows(self, rows: tuple[ShelfRow, ...], deleted: str = "", says: str = "") -> None:
        """Show these, the title of what can come back, and what went wrong."""
        self._rows = rows
        self.restore.setText(self.tr("Bring back “{0}” (Ctrl+Z)").format(deleted))
        self.restore.setVisible(bool(deleted))
        self.says.setText(says)
        self.says.setVisible(bool(says))
        self._show()

    def begin(self) -> None:
        """Open with the keyboard in the list."""
        self._filter.clear()
        self.list.setCurrentRow(0)
        self.open()
        self.list.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo) and self.restore.isVisible():
            self.restore_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete and self.list.hasFocus() and self.delete.isEnabled():
            self._delete()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _show(self) -> None:
        wanted = self._filter.text().casefold().split()
        chosen = self.list.currentRow()
        self.list.clear()
        for row in self._rows:
            item = self._item(row)
            if all(word in f"{item.text()} {item.data(SECOND_LINE)}".casefold() for word in wanted):
                self.list.addItem(item)
        self.list.setCurrentRow(min(max(chosen, 0), self.list.count() - 1))
        self._name()

    def _item(self, row: ShelfRow) -> QListWidgetItem:
        exercise = row.exercise
        item = QListWidgetItem(exercise.title)
        if row.faults:
            state = self.tr("your draft, {0} to mend").format(row.faults)
        else:
            state = self.tr("your own") if row.own else self.tr("ready")
        length = self.tr("{0} min").format(exercise.minutes)
        facts = " · ".join((state, length, choice_words(exercise.format)))
        set_second_line(item, facts)
        item.setData(_EXERCISE, exercise.id)
        item.setData(_OWN, row.own)
        item.setToolTip(f"{exercise.title}\n{exercise.purpose}")
        return item

    @property
    def _chosen(self) -> QListWidgetItem | None:
        item: QListWidgetItem | None = self.list.currentItem()
        return item

    @Slot()
    def _name(self) -> None:
        item = self._chosen
        own = item is not None and bool(item.data(_OWN))
        self.open_button.setEnabled(item is not None)
        self.open_button.setText(self.tr("Open") if own else self.tr("Write a copy"))
        for way in (self.hand_on, self.delete):
            if not own and way.hasFocus():
                self.list.setFocus()
            way.setEnabled(own)

    @Slot()
    def _open(self) -> None:
        item = self._chosen
        if item is not None:
            self.accept()
            self.open_wanted.emit(str(item.data(_EXERCISE)))

    @Slot()
    def _begin_new(self) -> None:
        self.accept()
        self.new_wanted.emit()

    @Slot()
    def _hand_on(self) -> None:
        item = self._chosen
        if item is not None:
            self.hand_on_wanted.emit(str(item.data(_EXERCISE)))

    @Slot()
    def _copy(self) -> None:
        item = self._chosen
        if item is not None and item.data(_OWN):
            self.copy_wanted.emit(str(item.data(_EXERCISE)))

    @Slot()
    def _delete(self) -> None:
        item = self._chosen
        if item is not None:
            self.delete_wanted.emit(str(item.data(_EXERCISE)))

    def _lay_out(self) -> None:
        ways = QHBoxLayout()
        ways.setSpacing(8)
        for way in (self.new_button, self.hand_on, self.delete):
            ways.addWidget(way)
        ways.addStretch(1)
        ways.addWidget(self.open_button)
        for way in (self.new_button, self.hand_on, self.delete):
            way.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(10)
        column.addWidget(label("heading", self.tr("Exercises")))
        says = self.tr("Open one of your own, or begin with a copy of a ready one. Ours stay as they are.")
        column.addWidget(paragraph("quiet", says))
        column.addWidget(self._filter)
        column.addWidget(self.says)
        column.addWidget(self.list, 1)
        column.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(ways)
