"""What could be done about time, in a sentence, with the one key that does it and the one that shows it beforehand."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.console import Advice
from ui.actions.button import ActionButton
from ui.actions.menu import ActionSet
from ui.actions.spec import ActionId
from ui.console.change_list import ChangeList
from ui.console.looks import label
from ui.console.scrolled_words import ScrolledWords

_LEFT, _TOP, _RIGHT, _GAP = 16, 6, 8, 12


class AdviceBar(QFrame):
    """Shows the first proposal there is; a list of before and after comes in the place of its sentence and back.

    There is no room for both in a small window, and a sentence cut off is worse than one that was read a moment ago.
    Where there is not even room for one of them, it scrolls.
    """

    stops_changed = Signal()
    """The keyboard stops at the words now, or does no longer, because they need not be moved."""

    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.setProperty("tone", "soon")
        self._sentence = label("", wrap=True)
        self._sentence.setAccessibleDescription(self.tr("Proposal"))
        self._words = ScrolledWords(self._sentence)
        self._words.setAccessibleName(self.tr("Proposal"))
        self._words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.changes = ChangeList()
        self.changes.hide()
        self._apply = ActionButton(actions, ActionId.ADVICE, self.tr("Do it ({0})"))
        self._type = ActionButton(actions, ActionId.ADVICE, self.tr("Type it ({0})"))
        self._show = ActionButton(actions, ActionId.ADVICE_CHANGES, "")
        self._show.setProperty("role", "link")
        self._has_changes = False
        self._keys = QVBoxLayout()
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
        self._has_changes = bool(changes)
        self._show.setVisible(self._has_changes)
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
        self._words.setHidden(opened)
        self._name_list()

    @property
    def overflows(self) -> bool:
        """Whether some words can only be seen by moving them."""
        keys = self._keys.sizeHint().width()
        return self._shown.whole_height(self._words_width(self.width(), keys)) + self._edges > self.height()

    def wished_height(self, width: int) -> int:
        """How high it would like to be in this width, in pixels; nothing while there is no proposal."""
        if self.isHidden():
            return 0
        keys = max((key.sizeHint().width() for key in self._wanted()), default=0)
        words = self._shown.wished_height(self._words_width(width, keys))
        return max(words, self._keys_height()) + self._edges

    def keep_to(self, height: int, width: int) -> None:
        """Be no higher than this where words can be moved.

        A line of them and the key that does it are always seen; the link to the changes leaves them its place, and its
        key goes on to work.
        """
        self._show.setVisible(self._has_changes and height >= self._keys_height() + self._edges)
        least = max(self._keys.sizeHint().height(), self._shown.line_height) + self._edges
        self.setFixedHeight(max(min(self.wished_height(width), height), least))
        stops = Qt.FocusPolicy.StrongFocus if self.overflows else Qt.FocusPolicy.NoFocus
        if not self.is_open and stops is not self._words.focusPolicy():
            self._words.setFocusPolicy(stops)
            self.stops_changed.emit()

    def _keys_height(self) -> int:
        """Of all keys, also where there is no room for them now."""
        heights = [key.sizeHint().height() for key in self._wanted()]
        return sum(heights) + self._keys.spacing() * max(len(heights) - 1, 0)

    def _wanted(self) -> list[ActionButton]:
        doing = [key for key in (self._apply, self._type) if not key.isHidden()]
        return [*doing, self._show] if self._has_changes else doing

    @property
    def _shown(self) -> ScrolledWords:
        return self.changes if self.is_open else self._words

    @property
    def _edges(self) -> int:
        return self.height() - self.contentsRect().height() + 2 * _TOP

    def _words_width(self, width: int, keys: int) -> int:
        frame = self.width() - self.contentsRect().width()
        return width - frame - _LEFT - _RIGHT - _GAP - keys

    def _name_list(self) -> None:
        words = self.tr("Words ({0})") if self.is_open else self.tr("Changes ({0})")
        self._show.setText(words)

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.addWidget(self._words)
        words.addWidget(self.changes)
        keys = self._keys
        keys.setSpacing(2)
        keys.addStretch(1)
        keys.addWidget(self._apply)
        keys.addWidget(self._type)
        keys.addWidget(self._show)
        keys.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(_LEFT, _TOP, _RIGHT, _TOP)
        row.setSpacing(_GAP)
        row.addLayout(words, 1)
        row.addLayout(keys)
