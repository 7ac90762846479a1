"""The window of the room check: a verdict, a row for each item, all by keyboard."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.room_answers import CheckItem, Word
from app.domain.room_check import RoomCheck, verdict
from app.domain.room_findings import may_say
from app.domain.venue import Venue
from ui.actions.assigned import KEYS
from ui.actions.spec import Group, Where
from ui.actions.table import SPECS
from ui.actions.words import key_text
from ui.console.looks import label, set_look
from ui.console.notice_strip import NoticeStrip, Severity
from ui.room_check.measuring import MeasuringPage
from ui.room_check.row import CheckRow
from ui.widgets.announcing import announce
from ui.widgets.pieces import button, paragraph
from ui.widgets.tall_page import TallPage

_WORDS = {Qt.Key.Key_Y: Word.YES, Qt.Key.Key_N: Word.NO, Qt.Key.Key_W: Word.WITHOUT}
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class RoomCheckWindow(QMainWindow):
    """Shows what it is given; finds nothing out itself."""

    asked = Signal(str)
    """The thing of an item is to be done: its `CheckItem`."""

    said = Signal(str, str)
    """Somebody answers: a `CheckItem`, and a `Word` that means something for it."""

    again_requested = Signal()
    """Everything is to be looked at again."""

    sound_requested = Signal(str)
    """One of the actions about sound: its `ActionId`."""

    measured = Signal(object)
    """The room was measured: a `Venue`."""

    measuring_done = Signal()
    """The fields for measuring were left."""

    closed = Signal()
    """The window was closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setMinimumHeight(560)
        self.notices = NoticeStrip()
        self._check = RoomCheck(())
        self._place = label("quiet")
        self._verdict = paragraph("verdict")
        self._rows = {item: CheckRow(item) for item in CheckItem}
        self._list = _Rows(spacing=3)
        self._measuring = MeasuringPage()
        self._pages = QStackedWidget()
        self._current = CheckItem.SCREEN
        self._lay_out()
        self._listen()

    @property
    def current(self) -> CheckItem:
        """The item that the keys are about."""
        return self._current

    def show_place(self, place: str) -> None:
        """Name the venue."""
        self.setWindowTitle(self.tr("Room check: {0}").format(place) if place else self.tr("Room check"))
        self._place.setText(self.windowTitle())

    def show_check(self, check: RoomCheck) -> None:
        """Show what is known now; where the keyboard is it stays."""
        before, self._check = self._check, check
        for finding in check.findings:
            if finding not in before.findings:
                self._rows[finding.item].show_finding(finding)
        if verdict(check) != self._verdict.text():
            self._verdict.setText(verdict(check))
            set_look(self._verdict, tone="calm" if check.is_ready else "soon")
            announce(self, verdict(check))

    def begin(self) -> None:
        """Put the keyboard on the first item that is open."""
        self._pages.setCurrentIndex(0)
        opened = self._check.open
        self._choose(opened[0].item if opened else CheckItem.SCREEN)

    def show_measuring(self, venue: Venue) -> None:
        """Show the fields in which the room is measured; Esc or Enter leads back."""
        self._measuring.show_venue(venue)
        self._pages.setCurrentWidget(self._measuring)
        self._measuring.take_focus()

    def say(self, sentence: str, severity: Severity = Severity.NEWS, topic: str = "") -> None:
        """Put a sentence over the list, in place of what was said about the same topic."""
        self.notices.show_notice(sentence, severity, topic)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if key == Qt.Key.Key_Escape:
            self._go_back()
        elif self._pages.currentWidget() is self._measuring:
            self._key_while_measuring(event)
        elif not plain or not self._answers_to(key):
            self._sound_or_nothing(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        self.closed.emit()

    def _answers_to(self, key: Qt.Key) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.asked.emit(self._current.value)
        elif key in _WORDS:
            self._answer(self._current.value, _WORDS[key].value)
        elif key == Qt.Key.Key_R:
            self.again_requested.emit()
        elif key in _STEPS:
            self._go(_STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._choose(tuple(CheckItem)[0 if key == Qt.Key.Key_Home else -1])
        else:
            return False
        return True

    def _key_while_measuring(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_back()
        else:
            super().keyPressEvent(event)

    def _sound_or_nothing(self, event: QKeyEvent) -> None:
        asked = KEYS.action_at(Where.PROGRAM, event.keyCombination())
        if asked is None or SPECS[asked].group is not Group.SOUND:
            super().keyPressEvent(event)
        else:
            self.sound_requested.emit(asked.value)

    def _go_back(self) -> None:
        """Esc puts away one thing at a time: a notice, the fields, the window."""
        if self.notices.is_showing:
            self.notices.dismiss()
        elif self._pages.currentWidget() is self._measuring:
            self._pages.setCurrentIndex(0)
            self._choose(CheckItem.LETTERS)
            self.measuring_done.emit()
        else:
            self.close()

    @Slot(str, str)
    def _answer(self, item: str, word: str) -> None:
        """After a good answer the keyboard goes to the next item that is open."""
        if not may_say(CheckItem(item), Word(word)):
            return
        self.said.emit(item, word)
        following = [each.item for each in self._check.open]
        later = [each for each in following if _at(each) > _at(CheckItem(item))]
        if word != Word.NO and following and CheckItem(item) not in following:
            self._choose((later or following)[0])

    def _go(self, step: int) -> None:
        items = tuple(CheckItem)
        self._choose(items[min(max(_at(self._current) + step, 0), len(items) - 1)])

    def _choose(self, item: CheckItem) -> None:
        self._show_current(item.value)
        self._rows[item].setFocus()

    @Slot(str)
    def _show_current(self, item: str) -> None:
        self._current = CheckItem(item)
        for each, row in self._rows.items():
            row.show_chosen(chosen=each is self._current)
        self._list.keep_in_sight(self._rows[self._current])

    def _listen(self) -> None:
        for row in self._rows.values():
            row.chosen.connect(self._show_current)
            row.asked.connect(self.asked)
            row.said.connect(self._answer)
        self._measuring.changed.connect(self.measured)

    def _lay_out(self) -> None:
        for row in self._rows.values():
            self._list.add_part(row)
        self._pages.addWidget(self._list)
        self._pages.addWidget(self._measuring)
        head = QVBoxLayout()
        head.setContentsMargins(28, 8, 28, 6)
        head.setSpacing(2)
        head.addWidget(self._place)
        head.addWidget(self._verdict)
        body = QVBoxLayout()
        body.setContentsMargins(20, 0, 12, 6)
        body.addWidget(self._pages)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notices)
        column.addLayout(head)
        column.addLayout(body, 1)
        column.addWidget(self._foot())
        self.setCentralWidget(whole)

    def _foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("role", "foot")
        again = button(self.tr("Look again (R)"))
        close = button(self.tr("Close ({0})").format(key_text("Esc")))
        for each, does in ((again, self.again_requested.emit), (close, self.close)):
            each.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            each.clicked.connect(does)
        row = QHBoxLayout(foot)
        row.setContentsMargins(28, 8, 28, 8)
        row.setSpacing(12)
        row.addWidget(label("quiet", self.tr("Arrow keys go through, Enter does, Y and N answer.")), 1)
        row.addWidget(again)
        row.addWidget(close)
        return foot


class _Rows(TallPage):
    """Follows the row that is chosen; the keys that would scroll it choose."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()


def _at(item: CheckItem) -> int:
    return tuple(CheckItem).index(item)
