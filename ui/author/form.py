"""What the two forms share: fields by their names, each change told as a new value, and faults beside them."""

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui.author.editors import Editor
from ui.author.fault_places import PlacedFault
from ui.author.field import Field
from ui.console.looks import focus_in, is_within, label
from ui.widgets.pieces import paragraph


class Form(QWidget):
    """A column of fields. What belongs beside no field is said at its head."""

    edited = Signal(str)
    """A field was changed: its name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, Field] = {}
        self._elsewhere = paragraph("danger")
        self._elsewhere.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 8)
        self.column.setSpacing(10)
        self.column.addWidget(self._elsewhere)

    def field(self, name: str, words: str, editor: Editor, hint: str = "") -> Field:
        """Make a field; whoever asks for it lays it out."""
        made = Field(name, words, editor, hint)
        editor.edited.connect(partial(self.edited.emit, name))
        self.fields[name] = made
        return made

    def heading(self, words: str) -> None:
        """Begin a part of the form."""
        self.column.addSpacing(8)
        self.column.addWidget(label("subheading", words))

    def lay(self, *fields: Field) -> None:
        """Put fields into one row, below what is there."""
        if len(fields) == 1:
            self.column.addWidget(fields[0])
            return
        self.column.addWidget(SideBySide(fields))

    def show_faults(self, faults: Iterable[PlacedFault]) -> None:
        """Say what is to be mended, beside its field where there is one."""
        told: dict[str, list[str]] = {}
        for fault in faults:
            told.setdefault(fault.field, []).append(fault.sentence)
        for name, field in self.fields.items():
            field.show_faults(tuple(told.pop(name, ())))
        others = "\n".join(f"! {sentence}" for sentences in told.values() for sentence in sentences)
        self._elsewhere.setText(others)
        self._elsewhere.setVisible(bool(others))

    def focused_field(self) -> str:
        """The name of the field that has the keyboard, or nothing."""
        focused = focus_in(self.window())
        return next((name for name, field in self.fields.items() if is_within(field, focused)), "")

    def focus_field(self, name: str) -> bool:
        """Put the keyboard into a field; whether there is one that can be seen."""
        field = self.fields.get(name)
        if field is None or field.isHidden():
            return False
        field.editor.first.setFocus()
        return True


class SideBySide(QWidget):
    """Parts in one row; one below the other where letters are too large for that."""

    def __init__(self, parts: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = tuple(parts)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)
        for part in parts:
            self._row.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)

    @override
    def minimumSizeHint(self) -> QSize:
        """As wide as the widest part needs."""
        widest = max((part.minimumSizeHint().width() for part in self._parts), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        shown = [part.minimumSizeHint().width() for part in self._parts if not part.isHidden()]
        fits = max(shown, default=0) * len(shown) + self._row.spacing() * (len(shown) - 1) <= self.width()
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if fits else ways.TopToBottom)
