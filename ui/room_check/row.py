"""One item of the room check: a sign and a word, what is so, and, while it is chosen, what to do and with which key."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QWidget
from typing_extensions import override

from app.domain.room_answers import CheckItem, Word
from app.domain.room_check import Finding
from ui.actions.words import key_text, with_keys
from ui.console.looks import label, set_look
from ui.room_check.words import SIGNS, TONES, answer_word, deed, item_title, saying
from ui.theme.text_size import SIZE, keep_width
from ui.widgets.pieces import button, paragraph
from ui.widgets.row_of_buttons import RowOfButtons

KEYS: Final = {Word.YES: "Y", Word.NO: "N", Word.WITHOUT: "W"}
"""The key of each answer."""


class CheckRow(QFrame):
    """Takes the focus as a whole; its buttons are for the mouse, their keys are the window's."""

    chosen = Signal(str)
    """The row has the focus: its `CheckItem`."""

    asked = Signal(str)
    """Its thing is to be done."""

    said = Signal(str, str)
    """Somebody answers: its `CheckItem`, and a `Word`."""

    def __init__(self, item: CheckItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        self.setProperty("role", "check-row")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._sign = label("check-sign")
        self._sign.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._title = label("subheading", item_title(item))
        self._fact = paragraph("check-fact")
        self._answer = label("badge")
        self._do = paragraph("check-do")
        self._more = QWidget()
        self._lay_out()
        self.show_chosen(chosen=False)

    def show_finding(self, finding: Finding) -> None:
        """Show what is known now."""
        tone = TONES[finding.answer]
        self._sign.setText(SIGNS[finding.answer])
        set_look(self._sign, tone=tone)
        self._answer.setText(answer_word(finding.answer))
        set_look(self._answer, tone=tone)
        self._fact.setText(finding.fact)
        do = with_keys(finding.do)
        self._do.setText(do)
        self._do.setVisible(bool(do))
        self.setAccessibleName(f"{item_title(self.item)}: {answer_word(finding.answer)}")
        self.setAccessibleDescription(f"{finding.fact} {do}".strip())

    def show_chosen(self, *, chosen: bool) -> None:
        """Open what can be done, or close it."""
        self._more.setVisible(chosen)
        set_look(self, chosen="true" if chosen else "false")

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.chosen.emit(self.item.value)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 2, 14, 2)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        keep_width(self._sign, 28)
        for words in (self._title, self._fact):
            # All on the first line of what may take two.
            words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            words.setContentsMargins(0, 4, 0, 0)
        grid.addWidget(self._sign, 0, 0)
        grid.addWidget(self._title, 0, 1)
        grid.addWidget(self._fact, 0, 2)
        grid.addWidget(self._answer, 0, 3, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        # Under the name too: in other words, or larger letters, the answers need the width.
        grid.addWidget(self._more, 1, 1, 1, 3)
        grid.setColumnMinimumWidth(1, SIZE.grown(124))
        grid.setColumnMinimumWidth(3, SIZE.grown(112))
        grid.setColumnStretch(2, 1)
        more = QGridLayout(self._more)
        more.setContentsMargins(0, 0, 0, 3)
        more.setVerticalSpacing(8)
        more.addWidget(self._do, 0, 0)
        more.addWidget(self._buttons(), 1, 0)

    def _buttons(self) -> RowOfButtons:
        row = RowOfButtons()
        enter = self._button(deed(self.item), key_text("Return"))
        enter.clicked.connect(self._ask)
        row.add_button(enter)
        for word, key in KEYS.items():
            if text := saying(self.item, word):
                answer = self._button(text, key)
                answer.setObjectName(word.value)
                answer.clicked.connect(self._say)
                row.add_button(answer)
        return row

    def _button(self, text: str, key: str) -> QPushButton:
        made = button(self.tr("{0} ({1})").format(text, key))
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return made

    def _ask(self) -> None:
        self.asked.emit(self.item.value)

    def _say(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.said.emit(self.item.value, sender.objectName())
