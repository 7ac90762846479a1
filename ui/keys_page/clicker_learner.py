"""The part of a page where a clicker is learned by pressing its buttons."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.clicker import Button, Clicker
from ui.actions import words
from ui.actions.assigned import KEYS
from ui.actions.key_rules import ACTION_OF_BUTTON
from ui.console.looks import label, set_look
from ui.keys_page.key_catcher import KeyCatcher
from ui.keys_page.learning import ASKED, Learning
from ui.keys_page.sentences import button_name, why
from ui.widgets.pieces import button


class ClickerLearner(QWidget):
    """Asks for each button, shows what arrived, and lets the buttons be tried; for a window or a page of a larger one.

    What is learned goes to `ui.actions.assigned.KEYS` at once, which the program remembers. `start()` begins; Esc
    skips a button. A page that holds it needs nothing but `learned_changed` to know whether
    `is_learned`, and `pressed` to know that it works.
    """

    learned_changed = Signal()
    """A button was learned, or all were forgotten."""

    pressed = Signal(object)
    """A button arrived that is learned, be it just now: its `Button`."""

    finished = Signal()
    """All buttons had their turn, and trying them was ended with Esc: the keyboard may go elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._learning: Learning | None = None
        self._sent: dict[Button, QLabel] = {}
        self._names: dict[Button, QLabel] = {}
        self.catcher = KeyCatcher()
        self._said = label("quiet", wrap=True)
        self._start = button(self.tr("Learn the clicker"), "primary")
        self._forget = button(self.tr("Forget it"))
        self._build()
        self._start.clicked.connect(self.start)
        self._forget.clicked.connect(self._forget_all)
        self.catcher.caught.connect(self._hear)
        self.catcher.left.connect(self._stop)
        KEYS.changed.connect(self._show_clicker)
        self._show_clicker()

    @property
    def is_learned(self) -> bool:
        """Whether the clicker's button for the next step is known."""
        return bool(KEYS.clicker.keys_of(Button.FORWARD))

    @property
    def start_button(self) -> QPushButton:
        """The button that begins, for the keyboard to be put on."""
        return self._start

    @Slot()
    def start(self) -> None:
        """Ask for the first button."""
        self._learning = Learning(KEYS.clicker)
        self._ask()

    @Slot(str)
    def _hear(self, key: str) -> None:
        learning = self._learning
        if learning is None:
            return
        if key == "Esc" and learning.asked is not Button.LEAVE:
            if learning.asked is None:
                self._stop()
                self.finished.emit()
                return
            self._learning = learning.skip()
        else:
            self._learning = learning.hear(KEYS.choices, key)
        if self._learning.clicker != KEYS.clicker:
            KEYS.use(KEYS.choices, self._learning.clicker)
            self.learned_changed.emit()
        self._ask()
        arrived = KEYS.clicker.button_of(key)
        if arrived is not None and self._learning.refused is None:
            self.pressed.emit(arrived)

    def _ask(self) -> None:
        learning = self._learning
        if learning is None:
            return
        self._mark(learning.asked)
        self._said.setText(self._about(learning))
        if learning.asked is None:
            self.catcher.listen(self.tr("Try it: press any button of the clicker. Esc ends."))
            return
        asks = self.tr("Press “{0}” on your clicker, or Esc if it has no such button.")
        if learning.asked is Button.LEAVE:
            asks = self.tr("Press “{0}” on your clicker, which is often the start button again. Esc is fine.")
        self.catcher.listen(asks.format(button_name(learning.asked)))

    def _about(self, learning: Learning) -> str:
        """What arrived and what became of it."""
        if learning.refused is not None and learning.asked is not None:
            said = why(learning.refused, learning.heard, ACTION_OF_BUTTON[learning.asked])
            return self.tr("{0} It was not learned.").format(said)
        if not learning.heard:
            return ""
        key, found = words.key_text(learning.heard), learning.clicker.button_of(learning.heard)
        if found is None:
            return self.tr("{0} arrived. No button was learned with it.").format(key)
        if learning.asked is None:
            return self.tr("{0} arrived: “{1}”.").format(key, button_name(found))
        return self.tr("{0} arrived: “{1}” is learned.").format(key, button_name(found))

    @Slot()
    def _stop(self) -> None:
        if self._learning is not None:
            self._learning = None
            self._mark(None)
            self._show_clicker()
            self.catcher.setText(self.tr("Buttons that were not learned send what clickers usually send."))

    @Slot()
    def _forget_all(self) -> None:
        KEYS.use(KEYS.choices, Clicker())
        self._said.setText(self.tr("The clicker is forgotten."))
        self.learned_changed.emit()

    @Slot()
    def _show_clicker(self) -> None:
        for each, sent in self._sent.items():
            learned = KEYS.clicker.keys_of(each)
            usual = words.key_text(KEYS.keys_of(ACTION_OF_BUTTON[each])[0])
            said = " ".join(map(words.key_text, learned)) if learned else self.tr("usual: {0}").format(usual)
            sent.setText(said)
            sent.setAccessibleName(f"{button_name(each)}: {said}")
            set_look(sent, role="key" if learned else "quiet")
        self._forget.setEnabled(bool(KEYS.clicker.learned))

    def _mark(self, asked: Button | None) -> None:
        for each, name in self._names.items():
            name.setText(f"→ {button_name(each)}" if each is asked else button_name(each))
            set_look(name, role="subheading" if each is asked else "")

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, 170)
        grid.setColumnStretch(2, 1)
        for row, each in enumerate(ASKED):
            self._names[each], self._sent[each] = label("", button_name(each)), label("quiet")
            grid.addWidget(self._names[each], row, 0)
            grid.addWidget(self._sent[each], row, 1, Qt.AlignmentFlag.AlignLeft)
        self.catcher.setText(self.tr("Buttons that were not learned send what clickers usually send."))
        keys = QHBoxLayout()
        keys.addWidget(self._start)
        keys.addWidget(self._forget)
        keys.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(grid)
        column.addWidget(self.catcher)
        column.addWidget(self._said)
        column.addLayout(keys)
