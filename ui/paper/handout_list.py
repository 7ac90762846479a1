"""The handouts to choose from, by before, now and after."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.console.looks import label
from ui.paper.frames import HandoutRow, HandoutTime
from ui.widgets.pieces import button
from ui.widgets.two_lines import BOX_SPACE, SECOND_LINE, TwoLineDelegate

_HANDOUT = int(Qt.ItemDataRole.UserRole)


class HandoutList(QWidget):
    """Arrow keys look at a handout, Space chooses it."""

    choice_changed = Signal()
    """Other handouts are chosen now."""

    looked_at = Signal(str)
    """A handout is to be shown: its id."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._handouts: tuple[HandoutRow, ...] = ()
        self._list = QListWidget()
        self._list.setItemDelegate(TwoLineDelegate(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._list.setAccessibleName(self.tr("Handouts"))
        self._all = button(self.tr("All"), "link")
        self._none = button(self.tr("None"), "link")
        self._all.setAccessibleName(self.tr("All handouts"))
        self._none.setAccessibleName(self.tr("None of the handouts"))
        head = QHBoxLayout()
        head.addWidget(label("heading", self.tr("Handouts")))
        head.addStretch(1)
        head.addWidget(self._all)
        head.addWidget(self._none)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._list, 1)
        self._list.currentItemChanged.connect(self._look_at)
        self._list.itemChanged.connect(self.choice_changed)
        self._all.clicked.connect(self._choose_all)
        self._none.clicked.connect(self._choose_none)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of the chosen handouts, in their order."""
        return tuple(str(item.data(_HANDOUT)) for item in self._rows() if item.checkState() is Qt.CheckState.Checked)

    @property
    def shown(self) -> str:
        """The id of the handout being looked at; empty when there is none."""
        item: QListWidgetItem | None = self._list.currentItem()
        return str(item.data(_HANDOUT)) if item is not None else ""

    def show_handouts(self, handouts: tuple[HandoutRow, ...], *, keep: bool) -> None:
        """Show a list. With `keep`, what was chosen by hand stays chosen; what is new comes as it is proposed."""
        if keep and handouts == self._handouts:
            return
        known = {row.id for row in self._handouts} if keep else set()
        chosen, shown = set(self.chosen), self.shown
        self._handouts = handouts
        self._list.blockSignals(True)
        self._list.clear()
        for when in HandoutTime:
            rows = [row for row in handouts if row.when is when]
            if rows:
                self._list.addItem(self._heading(when))
            for row in rows:
                self._list.addItem(self._item(row, checked=row.id in chosen if row.id in known else row.chosen))
        self._restore(shown if keep else "")
        self._list.blockSignals(False)
        self.choice_changed.emit()

    def focus_first(self) -> None:
        """Put the keyboard into the list."""
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(QListWidgetItem)
    def _look_at(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_HANDOUT):
            self.looked_at.emit(str(item.data(_HANDOUT)))

    @Slot()
    def _choose_all(self) -> None:
        self._set_all(Qt.CheckState.Checked)

    @Slot()
    def _choose_none(self) -> None:
        self._set_all(Qt.CheckState.Unchecked)

    def _set_all(self, state: Qt.CheckState) -> None:
        for item in self._rows():
            if item.flags() & Qt.ItemFlag.ItemIsUserCheckable:
                item.setCheckState(state)

    def _restore(self, shown: str) -> None:
        rows = list(self._rows())
        if rows:
            wanted = next((item for item in rows if item.data(_HANDOUT) == shown), rows[0])
            self._list.setCurrentItem(wanted)

    def _rows(self) -> Iterator[QListWidgetItem]:
        for index in range(self._list.count()):
            item = self._list.item(index)
            if item.data(_HANDOUT):
                yield item

    def _heading(self, when: HandoutTime) -> QListWidgetItem:
        words = {
            HandoutTime.BEFORE: self.tr("Before the session"),
            HandoutTime.NOW: self.tr("Now, from what is there so far"),
            HandoutTime.AFTER: self.tr("After the session"),
        }
        item = QListWidgetItem(words[when])
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        return item

    def _item(self, row: HandoutRow, *, checked: bool) -> QListWidgetItem:
        item = QListWidgetItem(row.title)
        item.setData(_HANDOUT, row.id)
        item.setData(SECOND_LINE, row.why_not or row.copies)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.title}, {row.why_not or row.copies}")
        item.setToolTip(f"{row.title}\n{row.why_not or row.copies}")
        if row.why_not:
            item.setData(BOX_SPACE, True)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        else:
            item.setFlags(_CHOOSABLE)
            item.setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)
        return item


_CHOOSABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
