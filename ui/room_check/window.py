"""The window of the room check: a verdict, a row for each item, all by keyboard."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.clicker import Button
from app.domain.room_answers import CheckItem, Word
from app.domain.room_check import RoomCheck
from app.domain.room_findings import may_say
from app.domain.venue import Venue
from ui.actions.assigned import KEYS
from ui.actions.pressed import key_pressed
from ui.actions.spec import ActionId, Group, Where
from ui.actions.table import SPECS
from ui.console.notice_strip import NoticeStrip, Severity
from ui.language.anew import take_out
from ui.language.language import LANGUAGE
from ui.room_check.check_list import CheckList, position
from ui.room_check.clicker_page import ClickerPage
from ui.room_check.foot import CheckFoot
from ui.room_check.head import CheckHead
from ui.room_check.measuring import MeasuringPage
from ui.widgets.within_screen import keep_within_screen

_WORDS = {Qt.Key.Key_Y: Word.YES, Qt.Key.Key_N: Word.NO, Qt.Key.Key_W: Word.WITHOUT}
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ABOUT_KEYS = (ActionId.HELP, ActionId.KEYS, ActionId.CHANGE_KEYS, ActionId.LEARN_CLICKER, ActionId.PRINT_KEYS)


class RoomCheckWindow(QMainWindow):
    """Shows what it is given; finds nothing out itself."""

    asked = Signal(str)
    """The thing of an item is to be done: its `CheckItem`."""

    said = Signal(str, str)
    """Somebody answers: a `CheckItem`, and a `Word` that means something for it."""

    again_requested = Signal()
    """Everything is to be looked at again."""

    program_requested = Signal(str)
    """One of the actions about sound or keys: its `ActionId`."""

    measured = Signal(object)
    """The room was measured: a `Venue`."""

    measuring_done = Signal()
    """The fields for measuring were left."""

    card_wanted = Signal(bool)
    """The test card is to be shown to the room, or taken away."""

    clicker_pressed = Signal()
    """The clicker's button for the next step arrived."""

    language_changed = Signal()
    """Another language is spoken: have the window built anew, and show it everything once more."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        keep_within_screen(self, QSize(700, 560))
        LANGUAGE.changed.connect(self.language_changed)
        self._build()

    def build_anew(self) -> None:
        """Make all that is in the window again, in another language; it is then shown everything once more."""
        self._measuring.pane.put_card_away()
        take_out(self.takeCentralWidget())
        self._build()

    def _build(self) -> None:
        self.notices = NoticeStrip()
        self._check = RoomCheck(())
        self._head = CheckHead()
        self._list = CheckList()
        self._rows = self._list.rows
        self._measuring = MeasuringPage()
        self._clicker = ClickerPage()
        self._foot = CheckFoot()
        self._pages = QStackedWidget()
        self._lay_out()
        self._listen()

    @property
    def current(self) -> CheckItem:
        """The item that the keys are about."""
        return self._list.current

    def show_place(self, place: str) -> None:
        """Name the venue."""
        self.setWindowTitle(self.tr("Room check: {0}").format(place) if place else self.tr("Room check"))
        self._head.show_place(self.windowTitle())

    def show_check(self, check: RoomCheck) -> None:
        """Show what is known now; where the keyboard is it stays."""
        before, self._check = self._check, check
        for finding in check.findings:
            if finding not in before.findings:
                self._rows[finding.item].show_finding(finding)
        self._head.show_check(check)

    def begin(self) -> None:
        """Put the keyboard on the first item that is open."""
        self._pages.setCurrentIndex(0)
        opened = self._check.open
        self.choose(opened[0].item if opened else CheckItem.SCREEN)

    def choose(self, item: CheckItem) -> None:
        """Put the keyboard on an item."""
        self._list.choose(item)

    def show_measuring(self, venue: Venue) -> None:
        """Show the fields in which the room is measured; Esc or Enter leads back."""
        self._measuring.pane.show_venue(venue)
        self._pages.setCurrentWidget(self._measuring)
        self._measuring.pane.take_focus()

    def show_venue(self, venue: Venue) -> None:
        """Show in the fields what was measured elsewhere."""
        self._measuring.pane.show_venue(venue)

    def offer_card(self) -> None:
        """There is a stage, so the test card can be shown beside the fields."""
        self._measuring.pane.offer_card(offered=True)

    def show_card(self, *, up: bool) -> None:
        """Know that the test card was taken away elsewhere."""
        if not up:
            self._measuring.pane.put_card_away()

    def show_learning(self) -> None:
        """Ask for the buttons of the clicker."""
        self._pages.setCurrentWidget(self._clicker)
        self._clicker.learner.start()

    def say(self, sentence: str, severity: Severity = Severity.NEWS, topic: str = "") -> None:
        """Put a sentence over the list, in place of what was said about the same topic."""
        self.notices.show_notice(sentence, severity, topic)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if key == Qt.Key.Key_Escape:
            self._go_back()
        elif self._pages.currentWidget() is not self._list:
            self._key_beside_the_list(event)
        elif not plain or not self._answers_to(key):
            self._beyond_the_list(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        self._measuring.pane.put_card_away()
        self.closed.emit()

    def _answers_to(self, key: Qt.Key) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.asked.emit(self.current.value)
        elif key in _WORDS:
            self._answer(self.current.value, _WORDS[key].value)
        elif key == Qt.Key.Key_R:
            self.again_requested.emit()
        elif key in _STEPS:
            self._list.go(_STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.choose(tuple(CheckItem)[0 if key == Qt.Key.Key_Home else -1])
        else:
            return False
        return True

    def _key_beside_the_list(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_back()
        else:
            self._for_program(event)

    def _beyond_the_list(self, event: QKeyEvent) -> None:
        if KEYS.clicker.button_of(key_pressed(event)) is Button.FORWARD:
            self.clicker_pressed.emit()
        else:
            self._for_program(event)

    def _for_program(self, event: QKeyEvent) -> None:
        asked = KEYS.action_at(Where.PROGRAM, event.keyCombination())
        if asked is None or not (asked in _ABOUT_KEYS or SPECS[asked].group is Group.SOUND):
            super().keyPressEvent(event)
        else:
            self.program_requested.emit(asked.value)

    def _go_back(self) -> None:
        """Esc puts away one thing at a time: a notice, the fields, the window."""
        if self.notices.is_showing:
            self.notices.dismiss()
        elif self._pages.currentWidget() is self._measuring:
            if not self._measuring.pane.put_card_away():
                self._back_to(CheckItem.LETTERS)
                self.measuring_done.emit()
        elif self._pages.currentWidget() is self._clicker:
            self._leave_clicker()
        else:
            self.close()

    @Slot(int)
    def _show_foot(self, _page: int) -> None:
        """The keys of the list are named where they work; the other pages name their own."""
        self._foot.setVisible(self._pages.currentWidget() is self._list)

    @Slot()
    def _leave_clicker(self) -> None:
        self._back_to(CheckItem.CLICKER)

    def _back_to(self, item: CheckItem) -> None:
        self._pages.setCurrentWidget(self._list)
        self.choose(item)

    @Slot(object)
    def _hear_clicker(self, button: Button) -> None:
        if button is Button.FORWARD:
            self.clicker_pressed.emit()

    @Slot(str, str)
    def _answer(self, item: str, word: str) -> None:
        """After a good answer the keyboard goes to the next item that is open."""
        if not may_say(CheckItem(item), Word(word)):
            return
        self.said.emit(item, word)
        following = [each.item for each in self._check.open]
        later = [each for each in following if position(each) > position(CheckItem(item))]
        if word != Word.NO and following and CheckItem(item) not in following:
            self.choose((later or following)[0])

    def _listen(self) -> None:
        for row in self._rows.values():
            row.asked.connect(self.asked)
            row.said.connect(self._answer)
        self._measuring.pane.changed.connect(self.measured)
        self._measuring.pane.card_wanted.connect(self.card_wanted)
        self._clicker.learner.pressed.connect(self._hear_clicker)
        self._clicker.learner.finished.connect(self._leave_clicker)
        self._foot.again_requested.connect(self.again_requested)
        self._foot.close_requested.connect(self.close)
        self._pages.currentChanged.connect(self._show_foot)

    def _lay_out(self) -> None:
        self._pages.addWidget(self._list)
        self._pages.addWidget(self._measuring)
        self._pages.addWidget(self._clicker)
        body = QVBoxLayout()
        body.setContentsMargins(20, 0, 12, 6)
        body.addWidget(self._pages)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notices)
        column.addWidget(self._head)
        column.addLayout(body, 1)
        column.addWidget(self._foot)
        self.setCentralWidget(whole)
        if self.isVisible():
            # It would be shown only later, and what is not shown takes no focus.
            whole.show()
