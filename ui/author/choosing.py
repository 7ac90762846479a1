"""What values are chosen with, as `ui.author.editors` are typed into."""

from collections.abc import Sequence
from typing import Final, cast

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from ui.author.editors import Editor
from ui.theme.text_size import SIZE

Choices = Sequence[tuple[object, str]]
"""Values, and what each is called."""

_AROUND: Final = 20
_ROWS: Final = 5
_ROW_HEIGHT: Final = 38


class _CalmBox(QComboBox):
    """A wheel over it scrolls the form instead of changing the exercise."""

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(90, super().minimumSizeHint().height())


class ChoiceEditor(Editor):
    """One of a few."""

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        self._box = _CalmBox()
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._box.setMinimumContentsLength(6)
        super().__init__(self._box, parent)
        self._values: list[object] = []
        self.offer(choices)
        self._box.activated.connect(self.edited)

    @override
    def name(self, words: str) -> None:
        """What is chosen is heard as the name."""
        super().name(words)
        self.part.setAccessibleDescription(words)

    def offer(self, choices: Choices) -> None:
        """Let these be chosen from."""
        before = self._values[self._box.currentIndex()] if self._values else None
        self._box.clear()
        self._values = [value for value, _ in choices]
        self._box.addItems([words for _, words in choices])
        if before in self._values:
            self._put(before)

    @property
    @override
    def value(self) -> object:
        place = self._box.currentIndex()
        return self._values[place] if 0 <= place < len(self._values) else None

    @override
    def _put(self, value: object) -> None:
        if value not in self._values:
            # What is not known here is shown as it stands, and kept.
            self._values.append(value)
            self._box.addItem(str(value))
        self._box.setCurrentIndex(self._values.index(value))


class TickEditor(Editor):
    """Yes or no."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        self._box = QCheckBox(words)
        super().__init__(self._box, parent)
        self._box.clicked.connect(self.edited)

    @property
    @override
    def value(self) -> bool:
        return self._box.isChecked()

    @override
    def _put(self, value: object) -> None:
        self._box.setChecked(bool(value))


class _TickList(QListWidget):
    """Space and Enter tick."""

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        item: QListWidgetItem | None = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            ticked = item.checkState() is Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)
        else:
            super().keyPressEvent(event)

    @override
    def sizeHint(self) -> QSize:
        rows = min(max(self.count(), 1), _ROWS)
        return QSize(120, SIZE.grown(_ROW_HEIGHT) * rows + _AROUND)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())


class PicksEditor(Editor):
    """Any of several; what was chosen keeps its order, and stays chosen where it is not offered."""

    def __init__(self, choices: Choices = (), parent: QWidget | None = None) -> None:
        self._list = _TickList()
        super().__init__(self._list, parent)
        self._values: list[object] = []
        self._order: tuple[object, ...] = ()
        self.offer(choices)
        self._list.itemChanged.connect(self.edited)

    def offer(self, choices: Choices) -> None:
        """Let these be chosen from."""
        if [value for value, _ in choices] == self._values:
            return
        before = self.value
        blocked = self._list.blockSignals(True)
        self._list.clear()
        self._values = [value for value, _ in choices]
        for _, words in choices:
            item = QListWidgetItem(words)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setToolTip(words)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._put(before)
        self._list.blockSignals(blocked)
        self._list.updateGeometry()

    @property
    @override
    def value(self) -> tuple[object, ...]:
        ticked = [value for row, value in enumerate(self._values) if self._is_ticked(row)]
        stays = [value for value in self._order if value in ticked or value not in self._values]
        return (*stays, *(value for value in ticked if value not in stays))

    def _is_ticked(self, row: int) -> bool:
        return self._list.item(row).checkState() is Qt.CheckState.Checked

    @override
    def _put(self, value: object) -> None:
        wanted = cast(tuple[object, ...], value)
        self._order = wanted
        for row, each in enumerate(self._values):
            state = Qt.CheckState.Checked if each in wanted else Qt.CheckState.Unchecked
            self._list.item(row).setCheckState(state)
