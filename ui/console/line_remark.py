"""A remark right above the note line: a question about pasted lines, a theme on offer, a name that was noticed."""

from collections.abc import Callable, Sequence
from functools import partial

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.console.above_line import AboveLine
from ui.console.looks import ElidedLabel, set_look

_HEIGHT = 46


class Remark(msgspec.Struct, frozen=True):
    """A sentence, a tone of the style sheet, and buttons by name with the words on them."""

    sentence: str
    tone: str = ""
    buttons: tuple[tuple[str, str], ...] = ()


class LineRemark(AboveLine):
    """Says it and offers buttons for the mouse; it never takes the keyboard."""

    chosen = Signal(str)
    """A button was clicked: its name."""

    def __init__(self, foot: Sequence[QWidget], parent: QWidget, beside: QWidget | None = None) -> None:
        super().__init__(foot, _HEIGHT, parent, beside)
        self.setProperty("role", "notice")
        self._remark: Remark | None = None
        self._sentence = ElidedLabel("")
        self._buttons: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 4, 6, 4)
        self._row.setSpacing(8)
        self._row.addWidget(self._sentence, 1)

    @property
    def sentence(self) -> str:
        """What is said now; empty when nothing is."""
        return self._remark.sentence if self._remark is not None else ""

    def show_remark(self, remark: Remark | None) -> None:
        """Say this, or nothing."""
        if remark == self._remark:
            return
        before, self._remark = self._remark, remark
        if remark is None:
            self.hide()
            return
        self._sentence.show_text(remark.sentence)
        set_look(self, tone=remark.tone)
        if before is None or before.buttons != remark.buttons:
            self._make_buttons(remark.buttons)
        self.come_up()

    def _make_buttons(self, buttons: tuple[tuple[str, str], ...]) -> None:
        for old in self._buttons:
            old.hide()
            self._row.removeWidget(old)
            old.deleteLater()
        self._buttons = [self._button(name, words) for name, words in buttons]

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("role", "link")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        told: Callable[[], None] = partial(self.chosen.emit, name)
        button.clicked.connect(told)
        self._row.addWidget(button)
        return button
