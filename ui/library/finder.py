"""The left half of the library: what is looked for, how many answer to it, and their list."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.domain.exercise_wish import ExerciseWish
from ui.console.looks import label
from ui.library.filter_box import FilterBox
from ui.library.frames import ExerciseList, ExerciseRow
from ui.widgets.announcing import announce
from ui.widgets.pieces import button
from ui.widgets.two_lines import TwoLineDelegate, set_second_line

_EXERCISE = int(Qt.ItemDataRole.UserRole) + 8


class Finder(QWidget):
    """The chosen exercise stays chosen as long as it answers to what is looked for."""

    wish_changed = Signal(object)
    """Something else is looked for: an `ExerciseWish`. The answer is `show_list`."""

    chosen = Signal(str)
    """Another exercise was chosen: its `ExerciseId`; empty where none answers."""

    page_wanted = Signal()
    """The keyboard is wanted where the exercise is read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filters = FilterBox()
        self._count = label("quiet", wrap=True)
        self._all = button(self.tr("Show all"), "link")
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Exercises"))
        self._list.setItemDelegate(TwoLineDelegate(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._list.setMinimumHeight(80)
        self._lay_out()
        self.filters.changed.connect(self.wish_changed)
        self.filters.line.list_wanted.connect(self._enter_list)
        self.filters.line.returnPressed.connect(self._enter_list)
        self._all.clicked.connect(self._show_all)
        self._list.currentRowChanged.connect(self._choose)
        self._list.itemActivated.connect(self.page_wanted)

    def show_list(self, found: ExerciseList) -> None:
        """Show what answers to a wish."""
        chosen = self._exercise(self._list.currentRow())
        self.filters.show_wish(found.wish)
        self._list.blockSignals(True)
        self._list.clear()
        for row in found.rows:
            self._list.addItem(_item(row))
        places = [place for place, row in enumerate(found.rows) if row.exercise == chosen]
        self._list.setCurrentRow(places[0] if places else 0)
        self._list.blockSignals(False)
        self._say_how_many(found)
        self._choose(self._list.currentRow())

    @Slot()
    def focus_line(self) -> None:
        """Put the keyboard where one types what one looks for."""
        self.filters.line.setFocus()
        self.filters.line.selectAll()

    def _say_how_many(self, found: ExerciseList) -> None:
        shown = len(found.rows)
        if shown == found.of:
            words = self.tr("{0} exercises").format(shown)
        elif shown:
            words = self.tr("{0} of {1} exercises").format(shown, found.of)
        else:
            words = self.tr("None of the {0} exercises fits all of this.").format(found.of)
        self._count.setText(words)
        self._all.setVisible(shown < found.of)
        if self.isVisible():
            announce(self, words)

    @Slot(int)
    def _choose(self, row: int) -> None:
        self.chosen.emit(self._exercise(row))

    def _exercise(self, row: int) -> str:
        item: QListWidgetItem | None = self._list.item(row)
        return "" if item is None else str(item.data(_EXERCISE))

    @Slot()
    def _show_all(self) -> None:
        self.filters.show_wish(ExerciseWish())
        self.filters.line.setFocus()

    @Slot()
    def _enter_list(self) -> None:
        if self._list.count():
            self._list.setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.filters)
        told = QHBoxLayout()
        told.addWidget(self._count, 1)
        told.addWidget(self._all)
        column.addLayout(told)
        column.addWidget(self._list, 1)


def _item(row: ExerciseRow) -> QListWidgetItem:
    item = QListWidgetItem(row.title)
    item.setData(_EXERCISE, row.exercise)
    set_second_line(item, row.facts)
    item.setToolTip(row.title)
    return item
