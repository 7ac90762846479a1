"""One quiet line about two themes or notes that look alike."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.console import Twins
from app.domain.language import titled
from ui.actions.button import ActionButton
from ui.actions.menu import ActionSet
from ui.actions.spec import ActionId
from ui.console.looks import ElidedLabel

_LONGEST = 40


class TwinsLine(QWidget):
    """Asks whether two are one; there is no line where there is nothing to ask."""

    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = ElidedLabel("quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._question, 1)
        words = {ActionId.JOIN_TWINS: self.tr("Merge ({0})"), ActionId.TELL_APART: self.tr("Different ({0})")}
        for action_id, text in words.items():
            row.addWidget(ActionButton(actions, action_id, text))
        self.hide()

    def show_twins(self, twins: Twins | None) -> None:
        """Ask about these two, or nothing."""
        self.setVisible(twins is not None)
        if twins is not None:
            names = (_short(twins.one), _short(twins.other))
            self._question.show_text(self.tr("“{0}” and “{1}” look alike.").format(*names))
            self._question.setToolTip(f"{titled(twins.one)}\n{titled(twins.other)}")


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"
