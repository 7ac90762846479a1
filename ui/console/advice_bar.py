"""What could be done about time, in a sentence, with the one key that does it and the one that shows it beforehand."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.console import Advice
from ui.actions.button import ActionButton
from ui.actions.menu import ActionSet
from ui.actions.spec import ActionId
from ui.console.change_list import ChangeList
from ui.console.looks import label


class AdviceBar(QFrame):
    """Shows the first proposal there is; a list of before and after comes in the place of its sentence and back.

    There is no room for both in a small window, and a sentence cut off is worse than one that was read a moment ago.
    """

    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.setProperty("tone", "soon")
        self._sentence = label("", wrap=True)
        self._sentence.setAccessibleDescription(self.tr("Proposal"))
        self.changes = ChangeList()
        self.changes.hide()
        self._apply = ActionButton(actions, ActionId.ADVICE, self.tr("Do it ({0})"))
        self._type = ActionButton(actions, ActionId.ADVICE, self.tr("Type it ({0})"))
        self._show = ActionButton(actions, ActionId.ADVICE_CHANGES, "")
        self._show.setProperty("role", "link")
        self._arrange()
        self._name_list()
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether before and after are listed."""
        return not self.changes.isHidden()

    def show_advice(self, advice: tuple[Advice, ...]) -> None:
        """Show the first proposal, or nothing when there is none."""
        self.setVisible(bool(advice))
        changes = advice[0].changes if advice else ()
        self.changes.show_changes(changes)
        self._show.setVisible(bool(changes))
        if self.is_open and not changes:
            self.open_or_close()
        if advice:
            self._sentence.setText(advice[0].sentence)
            self._apply.setVisible(advice[0].command is not None)
            self._type.setVisible(bool(advice[0].asks))

    def open_or_close(self) -> None:
        """List before and after in the place of the sentence, or say the sentence again."""
        opened = not self.is_open
        self.changes.setVisible(opened)
        self._sentence.setHidden(opened)
        self._name_list()

    def _name_list(self) -> None:
        words = self.tr("Words ({0})") if self.is_open else self.tr("Changes ({0})")
        self._show.setText(words)

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.addWidget(self._sentence)
        words.addWidget(self.changes)
        keys = QVBoxLayout()
        keys.setSpacing(2)
        keys.addStretch(1)
        keys.addWidget(self._apply)
        keys.addWidget(self._type)
        keys.addWidget(self._show)
        keys.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addLayout(keys)
