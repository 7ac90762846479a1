"""The exercises at the left: typed words filter them, Enter or the mouse puts one into the day."""

from PySide6.QtCore import QMimeData, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from ui.actions.spec import ActionId
from ui.actions.words import button_tip
from ui.console.looks import label
from ui.plan.frames import LibraryRow
from ui.plan.timeline_model import EXERCISE_MIME
from ui.widgets.filter_line import FilterLine
from ui.widgets.pieces import button
from ui.widgets.row_of_buttons import RowOfButtons
from ui.widgets.two_lines import TwoLineDelegate, set_second_line

_EXERCISE = int(Qt.ItemDataRole.UserRole) + 8


class ExerciseList(QListWidget):
    """Rows that can be dragged into the day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(TwoLineDelegate(self))
        self.setAccessibleName(self.tr("Exercises of the library"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)

    @override
    def mimeData(self, items: list[QListWidgetItem]) -> QMimeData:  # type: ignore[override]
        data = QMimeData()
        data.setData(EXERCISE_MIME, str(items[0].data(_EXERCISE)).encode() if items else b"")
        return data


class LibraryList(QWidget):
    """The filter, the exercises, and buttons for what is no exercise."""

    exercise_wanted = Signal(str)
    """Put an exercise into the day: its `ExerciseId`."""

    break_wanted = Signal()
    slack_wanted = Signal()

    own_wanted = Signal()
    """The chosen exercise is to be made one's own, or opened where it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[LibraryRow, ...] = ()
        self._filter = FilterLine(self.tr("Filter the exercises"), self.tr("Type to filter"))
        self._list = ExerciseList()
        self.add = button(self.tr("Add to the day"))
        self.own = button(self.tr("Make my own…"))
        self.own.setToolTip(button_tip(ActionId.PLAN_OWN))
        self.add_break = button(self.tr("Break"))
        self.add_slack = button(self.tr("Spare time"))
        self._nothing = label("quiet", self.tr("Nothing fits these words."), wrap=True)
        self._nothing.hide()
        self._lay_out()
        self._filter.textChanged.connect(self._show)
        self._filter.list_wanted.connect(self._enter_list)
        self._filter.returnPressed.connect(self._want_first)
        self._list.itemActivated.connect(self._want)
        self.add.clicked.connect(self._want_chosen)
        self.own.clicked.connect(self.own_wanted)
        self.add_break.clicked.connect(self.break_wanted)
        self.add_slack.clicked.connect(self.slack_wanted)

    def show_exercises(self, rows: tuple[LibraryRow, ...]) -> None:
        """Show what there is to choose from."""
        if rows != self._rows:
            self._rows = rows
            self._show()

    @property
    def chosen_exercise(self) -> str:
        """The exercise chosen here; nothing where none fits."""
        chosen: QListWidgetItem | None = self._list.currentItem()
        return str(chosen.data(_EXERCISE)) if chosen is not None else ""

    def focus_filter(self) -> None:
        """Put the keyboard where one types what one looks for."""
        self._filter.setFocus()
        self._filter.selectAll()

    @Slot()
    def _show(self) -> None:
        wanted = self._filter.text().casefold().split()
        self._list.clear()
        for row in self._rows:
            if all(word in row.found_by for word in wanted):
                self._list.addItem(_item(row))
        self._list.setCurrentRow(0)
        self._nothing.setVisible(self._list.count() == 0)
        self.add.setEnabled(self._list.count() > 0)

    @Slot()
    def _enter_list(self) -> None:
        self._list.setFocus()

    @Slot()
    def _want_first(self) -> None:
        if self._list.count():
            self._want(self._list.item(max(self._list.currentRow(), 0)))

    @Slot()
    def _want_chosen(self) -> None:
        chosen: QListWidgetItem | None = self._list.currentItem()
        if chosen is not None:
            self._want(chosen)

    @Slot(QListWidgetItem)
    def _want(self, item: QListWidgetItem) -> None:
        self.exercise_wanted.emit(str(item.data(_EXERCISE)))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label("heading", self.tr("Library")))
        column.addWidget(self._filter)
        column.addWidget(self._nothing)
        column.addWidget(self._list, 1)
        column.addWidget(self.add)
        column.addWidget(self.own)
        times = RowOfButtons(8)
        times.add_button(self.add_break)
        times.add_button(self.add_slack)
        column.addWidget(times)


def _item(row: LibraryRow) -> QListWidgetItem:
    item = QListWidgetItem(row.title)
    item.setData(_EXERCISE, row.exercise)
    set_second_line(item, row.facts)
    item.setToolTip(f"{row.title}\n{row.purpose}")
    return item
