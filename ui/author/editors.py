"""What values are typed into; each tells every change at once, and shows a value without telling it."""

from typing import Final, cast

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QAbstractSpinBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QSpinBox, QWidget
from typing_extensions import override

from ui.editor.undo_beyond import UndoBeyond
from ui.theme.text_size import SIZE

LONGEST_LINE: Final = 200
LONGEST_TEXT: Final = 2_000
_LINE_HEIGHT: Final = 24
_AROUND: Final = 20


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
