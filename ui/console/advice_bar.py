"""What could be done about time, in a sentence, with the one key that does it."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.console import Advice
from ui.actions.button import ActionButton
from ui.actions.menu import ActionSet
from ui.actions.spec import ActionId
from ui.actions.table import SPECS
from ui.actions.words import keys_text
from ui.console.looks import label


class AdviceBar(QFrame):
    """Shows the first proposal there is; before and after of each step stand in the tool tip."""

    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.setProperty("tone", "soon")
        self._sentence = label("", wrap=True)
        self._sentence.setAccessibleName(self.tr("Proposal"))
        key = keys_text(SPECS[ActionId.ADVICE])[0]
        self._apply = ActionButton(actions, ActionId.ADVICE, self.tr("Do it ({0})").format(key))
        self._type = ActionButton(actions, ActionId.ADVICE, self.tr("Type it ({0})").format(key))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._sentence)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self._apply)
        row.addWidget(self._type)
        self.hide()

    def show_advice(self, advice: tuple[Advice, ...]) -> None:
        """Show the first proposal, or nothing when there is none."""
        self.setVisible(bool(advice))
        if not advice:
            return
        first = advice[0]
        self._sentence.setText(first.sentence)
        self._sentence.setToolTip("\n".join(first.changes))
        self._apply.setVisible(first.command is not None)
        self._type.setVisible(bool(first.asks))
