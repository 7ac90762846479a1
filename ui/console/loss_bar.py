"""Why the step before took longer than planned: asked under the agenda, answered with one key or a click."""

from html import escape

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.console import LossQuestion
from app.domain.vocabulary import LossReason
from ui.actions.assigned import KEYS
from ui.actions.menu import ActionSet
from ui.actions.spec import ActionId
from ui.actions.words import key_text
from ui.console.looks import label
from ui.console.scrolled_words import ScrolledWords
from ui.console.wording import reason_word


class LossBar(QWidget):
    """Asks once for each step, never takes the keyboard, and is silent again when it was put away."""

    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._question: LossQuestion | None = None
        self._sentence = ""
        self._words = label("small", wrap=True)
        self._words.setTextFormat(Qt.TextFormat.RichText)
        # Only by the mouse: the keyboard stays where it is.
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        self._words.linkActivated.connect(self._answer)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 4, 0)
        # Where it must be moved, by the mouse as well; each answer has a key of its own.
        words = ScrolledWords(self._words)
        words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row.addWidget(words)
        self.hide()

    def show_question(self, question: LossQuestion | None) -> None:
        """Ask, or be silent where there is nothing to ask."""
        self._question = question
        self.setVisible(question is not None)
        if question is None:
            return
        asked = self.tr("“{0}” took {1} longer. Why?").format(question.title, question.longer)
        self._words.setAccessibleName(asked)
        # As on the key itself: four times the word would need a line for each.
        keys = [key_text(key).replace("Shift+", "⇧") for key in KEYS.keys_of(ActionId.EXPLAIN)]
        words = (f"{key} {reason_word(reason)}" for key, reason in zip(keys, LossReason, strict=True))
        self._sentence = "  ".join((asked, *words))
        answers = (_answer_words(*answer) for answer in zip(keys, LossReason, strict=True))
        self._words.setText(f"<b>{escape(asked)}</b><br>{' &nbsp; '.join(answers)}")

    def color_again(self) -> None:
        """Take the colours of now for the answers, which keep those of the moment when they were asked for."""
        words = self._words.text()
        self._words.clear()
        self._words.setText(words)

    @property
    def sentence(self) -> str:
        """The question and its keys in one line; empty where nothing is asked."""
        return self._sentence if self.is_asking else ""

    @property
    def is_asking(self) -> bool:
        """Whether there is a question to put away."""
        return not self.isHidden()

    def dismiss(self) -> None:
        """Put the question away; the panel of the whole day still has it."""
        self.hide()

    @Slot(str)
    def _answer(self, reason: str) -> None:
        number = list(LossReason).index(LossReason(reason)) + 1
        self._actions.choose(ActionId.EXPLAIN, number)


def _answer_words(key: str, reason: LossReason) -> str:
    # Never torn: a key at the end of a line belongs to its word.
    word = escape(reason_word(reason)).replace(" ", "&nbsp;")
    return f'{escape(key)}&nbsp;<a href="{reason}" style="text-decoration: none">{word}</a>'
