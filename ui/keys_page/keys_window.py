"""The window in which keys are changed."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from ui.actions import words
from ui.actions.assigned import KEYS
from ui.actions.key_rules import FIXED, Reason
from ui.actions.spec import ActionId
from ui.console.looks import label
from ui.console.notice_strip import NoticeStrip, Severity
from ui.keys_page.editing import KeyEditing
from ui.keys_page.key_catcher import KeyCatcher
from ui.keys_page.key_list import KeyList
from ui.keys_page.sentences import refused
from ui.theme.text_size import SIZE, keep_width
from ui.widgets.page_window import PageWindow
from ui.widgets.pieces import button
from ui.widgets.stepping_back import steps_back

_INTO_LIST = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class KeysWindow(PageWindow):
    """Lists every action with its keys, and lets each have others; what is changed here is in effect at once."""

    clicker_requested = Signal()
    """The clicker is to be learned."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QSize(SIZE.grown(980), SIZE.grown(640)), QSize(760, 520), parent)
        self._editing = KeyEditing()
        self._learned = KEYS.clicker
        self.build()
        KEYS.changed.connect(self._show_keys)

    @override
    def build(self) -> None:
        self.setWindowTitle(self.tr("Change keys"))
        self.notices = NoticeStrip()
        self.field = QLineEdit()
        self.list = KeyList()
        self.catcher = KeyCatcher()
        self._hint = label("quiet", wrap=True)
        self._undo = button(self.tr("Undo"))
        self._lay_out()
        self._listen()
        self._show_keys()

    @override
    def open(self) -> None:
        """Show the window with the keyboard in its list."""
        super().open()
        self.list.setFocus()

    @Slot()
    def change(self) -> None:
        """Ask for another key in the place of the chosen one."""
        chosen = self.list.current()
        if chosen is None or chosen[0].spec is None:
            return
        title = chosen[0].title()
        if chosen[0].spec.id in FIXED:
            self._refuse(refused(Reason.FIXED, "", chosen[0].spec.id))
            return
        self._hint.hide()
        self.catcher.show()
        self.catcher.listen(self.tr("Press the new key for “{0}”. Esc leaves it as it is.").format(title))

    @Slot()
    def remove(self) -> None:
        """Take the chosen key away."""
        chosen = self.list.current()
        if chosen is not None and chosen[0].spec is not None and chosen[1] < len(KEYS.keys_of(chosen[0].spec.id)):
            action_id = chosen[0].spec.id
            found = Reason.FIXED if action_id in FIXED else self._editing.remove(action_id, chosen[1])
            if found is not None:
                self._refuse(refused(found, KEYS.keys_of(action_id)[chosen[1]], action_id))

    @Slot()
    def bring_back(self) -> None:
        """Give the chosen action its usual keys."""
        chosen = self.list.current()
        if chosen is None or chosen[0].spec is None or KEYS.choices.is_usual(chosen[0].spec.id):
            return
        action_id = chosen[0].spec.id
        found = self._editing.usual(action_id)
        if found is not None:
            self._refuse(refused(found[1], found[0], action_id))
            return
        self._tell(self.tr("“{0}” has its usual keys again: {1}."), words.title(action_id), self._keys_of(action_id))

    @Slot()
    def bring_all_back(self) -> None:
        """Give all actions their usual keys; one undo brings the own ones back."""
        found = self._editing.all_usual()
        if found is not None:
            self._refuse(refused(found[1], found[0], ActionId.KEYS))
            return
        self._tell(self.tr("All keys are the usual ones. {0} brings yours back."), words.key_text("Ctrl+Z"))

    @Slot()
    def undo(self) -> None:
        """Take the last change back."""
        if self._editing.can_undo:
            self._editing.undo()
            self._tell(self.tr("The last change was taken back."))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif not steps_back(event, self.close, self.notices):
            super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self.field
        if pressed and isinstance(event, QKeyEvent) and event.key() in _INTO_LIST:
            self.list.setFocus()
            return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _caught(self, key: str) -> None:
        chosen = self.list.current()
        self.list.setFocus()
        if key == "Esc" or chosen is None or chosen[0].spec is None:
            return
        line, place = chosen
        action_id = chosen[0].spec.id
        found = self._editing.put(action_id, place, key)
        if found is not None:
            self._refuse(refused(found, key, action_id))
        else:
            self._tell(self.tr("“{0}” is {1} now."), line.title(), words.key_text(key))

    @Slot()
    def _catch_no_more(self) -> None:
        self.catcher.hide()
        self._hint.show()

    @Slot(str)
    def _seek(self, sought: str) -> None:
        self.list.keys.seek(sought)

    @Slot()
    def _show_keys(self) -> None:
        if KEYS.clicker != self._learned:
            self._learned = KEYS.clicker
            self._editing.forget()
        chosen = self.list.current()
        self.list.keys.show_keys()
        if chosen is not None and chosen[0].spec is not None:
            self.list.choose(chosen[0].spec.id, chosen[0].number, chosen[1])
        self._undo.setEnabled(self._editing.can_undo)

    def _keys_of(self, action_id: ActionId) -> str:
        return ", ".join(words.key_text(key) for key in KEYS.keys_of(action_id))

    def _refuse(self, sentence: str) -> None:
        self.notices.show_notice(sentence, Severity.WARNING, "keys")

    def _tell(self, sentence: str, *parts: str) -> None:
        self.notices.show_notice(sentence.format(*parts), topic="keys")
        self._undo.setEnabled(self._editing.can_undo)

    def _listen(self) -> None:
        self.field.textChanged.connect(self._seek)
        self.field.installEventFilter(self)
        self.list.change_wished.connect(self.change)
        self.list.removal_wished.connect(self.remove)
        self.list.usual_wished.connect(self.bring_back)
        self.catcher.caught.connect(self._caught)
        self.catcher.left.connect(self._catch_no_more)
        self._undo.clicked.connect(self.undo)

    def _lay_out(self) -> None:
        self.field.setPlaceholderText(self.tr("Find an action or a key"))
        self.field.setAccessibleName(self.field.placeholderText())
        keep_width(self.field, 280)
        self.catcher.hide()
        self._hint.setText(
            self.tr(
                "Enter: another key, on + one more   Del: take a key away   Backspace: the usual keys   Ctrl+Z: undo"
                "   Esc: close"
            )
        )
        head = QHBoxLayout()
        head.addWidget(label("title", self.tr("Change keys")))
        head.addStretch(1)
        head.addWidget(self.field)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._action(self.tr("Learn the clicker…"), self.clicker_requested))
        foot.addStretch(1)
        foot.addWidget(self._undo)
        foot.addWidget(self._action(self.tr("All usual keys"), self.bring_all_back))
        foot.addWidget(self._action(self.tr("Close"), self.close))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 12)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.notices)
        column.addWidget(self.list, 1)
        column.addWidget(self.catcher)
        column.addWidget(self._hint)
        column.addLayout(foot)

    def _action(self, text: str, do: object) -> QWidget:
        made = button(text)
        made.clicked.connect(do)
        return made
