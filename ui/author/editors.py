"""What values are typed into or chosen with; each tells every change at once, and shows a value without telling it."""

from collections.abc import Sequence
from typing import Final, cast

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)
from typing_extensions import override

from ui.editor.undo_beyond import UndoBeyond
from ui.theme.text_size import SIZE

Choices = Sequence[tuple[object, str]]

LONGEST_LINE: Final = 200
LONGEST_TEXT: Final = 2_000
_LINE_HEIGHT: Final = 24
_AROUND: Final = 20
_ROWS: Final = 5
_ROW_HEIGHT: Final = 38
_VALUE: Final = int(Qt.ItemDataRole.UserRole)


class Editor(QWidget):
    """One part to type into or to choose with."""

    edited = Signal()
    """Somebody changed the value."""

    def __init__(self, part: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.part = part
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(part)

    def name(self, words: str) -> None:
        """Say what is meant to whoever does not see the words beside it."""
        self.part.setAccessibleName(words)

    @property
    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return self.part

    @property
    def value(self) -> object:
        """What stands there now."""
        raise NotImplementedError

    def show_value(self, value: object) -> None:
        """Let this stand there; what is the same already is not touched, nor who types in it."""
        if value != self.value:
            blocked = self.part.blockSignals(True)
            self._put(value)
            self.part.blockSignals(blocked)

    def _put(self, value: object) -> None:
        raise NotImplementedError


class LineEditor(Editor):
    """One line of text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._line = QLineEdit()
        self._line.setMaxLength(LONGEST_LINE)
        super().__init__(self._line, parent)
        UndoBeyond(self._line)
        self._line.textEdited.connect(self.edited)

    @property
    @override
    def value(self) -> str:
        return self._line.text()

    @override
    def _put(self, value: object) -> None:
        self._line.setText(str(value))
        self._line.setCursorPosition(0)


class _Page(QPlainTextEdit):
    """Several lines; Tab goes on to the next field."""

    def __init__(self, lines: int) -> None:
        super().__init__()
        self._lines = lines
        self.setTabChangesFocus(True)
        UndoBeyond(self)

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), SIZE.grown(_LINE_HEIGHT) * self._lines + _AROUND)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())


class TextEditor(Editor):
    """Some sentences, which the room or the facilitator reads in one."""

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        self._page = _Page(lines)
        super().__init__(self._page, parent)
        self._page.textChanged.connect(self.edited)

    @property
    @override
    def value(self) -> str:
        return self._page.toPlainText()[:LONGEST_TEXT]

    @override
    def _put(self, value: object) -> None:
        self._page.setPlainText(str(value))


class LinesEditor(Editor):
    """A list with an entry on each line; empty lines count for nothing."""

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        self._page = _Page(lines)
        super().__init__(self._page, parent)
        self._page.textChanged.connect(self.edited)

    @property
    @override
    def value(self) -> tuple[str, ...]:
        lines = (line.strip() for line in self._page.toPlainText()[:LONGEST_TEXT].split("\n"))
        return tuple(line for line in lines if line)

    @override
    def _put(self, value: object) -> None:
        self._page.setPlainText("\n".join(cast(tuple[str, ...], value)))


class NumberEditor(Editor):
    """A whole number within limits, told when it is typed to its end, or with each click."""

    def __init__(self, least: int, most: int, parent: QWidget | None = None) -> None:
        self._box = QSpinBox()
        self._box.setRange(least, most)
        self._box.setProperty("role", "minutes")
        self._box.setKeyboardTracking(False)
        self._box.setCorrectionMode(QAbstractSpinBox.CorrectionMode.CorrectToNearestValue)
        super().__init__(self._box, parent)
        UndoBeyond(self._box)
        self._box.valueChanged.connect(self.edited)

    @property
    @override
    def value(self) -> int:
        return self._box.value()

    @override
    def _put(self, value: object) -> None:
        self._box.setValue(cast(int, value))


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
