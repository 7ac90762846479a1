"""A planned day as a Qt model: its parts one below the other, and the end of the day as the last row."""

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from app.domain.identifiers import ExerciseId
from app.domain.planning.day import DayFrame, ItemRow
from app.domain.planning.edits import AddExercise, MoveItem, UnparkItem
from ui.plan.timeline_words import below_words, end_heard, row_heard

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole
"""The `ItemRow` of a row; None for the end of the day."""
DAY_ROLE = Qt.ItemDataRole.UserRole + 1
"""The `DayFrame`."""
PLACE_MIME = "application/x-sparkroom-place"
EXERCISE_MIME = "application/x-sparkroom-exercise"
PARKED_MIME = "application/x-sparkroom-parked"


class TimelineModel(QAbstractListModel):
    """Tells what is dropped as an edit; the rows change only when another day is shown."""

    edit_requested = Signal(object)
    """Something was dropped: an `Edit`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._day: DayFrame | None = None

    @property
    def day(self) -> DayFrame | None:
        """The day that is shown."""
        return self._day

    def show_day(self, day: DayFrame) -> None:
        """Take another day; rows that are the same stay as they are."""
        before, self._day = self._day, day
        if before is None or len(before.rows) != len(day.rows):
            self.beginResetModel()
            self.endResetModel()
            return
        self.dataChanged.emit(self.index(0), self.index(len(day.rows)))

    def row_at(self, index: Index) -> ItemRow | None:
        """The part of the day at an index; None for the end of the day."""
        rows = self._day.rows if self._day is not None else ()
        return rows[index.row()] if 0 <= index.row() < len(rows) else None

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self._day is None else len(self._day.rows) + 1

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self._day is None or not index.isValid():
            return None
        row = self.row_at(index)
        match role:
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.DisplayRole:
                return end_heard(self._day) if row is None else row_heard(row)
            case Qt.ItemDataRole.ToolTipRole if row is not None:
                return "\n".join([row.title, *(problem.sentence for problem in row.problems), below_words(row)][:6])
            case _ if role == ROW_ROLE:
                return row
            case _ if role == DAY_ROLE:
                return self._day
            case _:
                return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsDragEnabled if self.row_at(index) is not None else usual

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    @override
    def mimeTypes(self) -> list[str]:
        return [PLACE_MIME, EXERCISE_MIME, PARKED_MIME]

    @override
    def mimeData(self, indexes: list[QModelIndex]) -> QMimeData:  # type: ignore[override]
        data = QMimeData()
        data.setData(PLACE_MIME, str(indexes[0].row() if indexes else -1).encode())
        return data

    @override
    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        last = len(self._day.rows) if self._day is not None else 0
        to = min(row if row >= 0 else parent.row() if parent.isValid() else last, last)
        if data.hasFormat(EXERCISE_MIME):
            name = bytes(data.data(EXERCISE_MIME).data()).decode()
            self.edit_requested.emit(AddExercise(ExerciseId(name), to))
        elif data.hasFormat(PARKED_MIME):
            self.edit_requested.emit(UnparkItem(int(bytes(data.data(PARKED_MIME).data())), to))
        elif data.hasFormat(PLACE_MIME):
            place = int(bytes(data.data(PLACE_MIME).data()))
            # Without the row that is dragged, those below it stand one higher.
            goal = to - 1 if to > place else to
            if place >= 0 and goal != place:
                self.edit_requested.emit(MoveItem(place, goal))
        # Never True for a move: the view would take away rows that have moved already.
        return False
