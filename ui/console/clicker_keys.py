"""The clicker's keys in the console: heard where the keyboard is, before a text field takes them for writing."""

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QWidget
from shiboken6 import isValid
from typing_extensions import override

from app.domain.clicker import Button
from ui.actions.assigned import KEYS
from ui.actions.key_rules import ACTION_OF_BUTTON
from ui.actions.menu import ActionSet
from ui.actions.pressed import key_pressed, plain
from ui.actions.spec import ActionId
from ui.console.clicker_meaning import USUAL, Meaning, Place, meaning
from ui.console.key_presses import KeyPresses
from ui.console.keyboard_place import is_empty, place_of
from ui.console.letter_wait import LetterWait

_JUST_TYPED_MS = 2_000
_KEYS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease)


class ClickerKeys(QObject):
    """Asks for the action of a button wherever the keyboard is in the window, once for each press.

    The keys of the steps are heard here too, so that one held down does not run through the day.
    """

    left_alone = Signal(str)
    """A key was not taken for the clicker's, for the first time in such a `Place`."""

    # Qt still tells of the focus when Python has already let go of what this object knew.
    _watched: QWidget | None = None

    def __init__(self, window: QMainWindow, actions: ActionSet) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._presses = KeyPresses()
        self._said: set[Place] = set()
        self._typed_at = 0
        self._letters = LetterWait(self)
        self._letters.meant.connect(self._ask)
        window.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _KEYS or not isinstance(event, QKeyEvent) or watched is not self._listened_to():
            return False
        key = key_pressed(event)
        if event.type() == QEvent.Type.KeyRelease:
            self._presses.came_up(key, event.timestamp())
            return False
        button = self._button_of(key)
        meant = self._meaning(key, event.timestamp()) if button is not None else Meaning.FIELD
        if event.type() == QEvent.Type.ShortcutOverride:
            # Taken here, it comes back as a key and no shortcut hears it.
            event.setAccepted(meant is Meaning.NOW)
            return meant is Meaning.NOW
        if button is None or meant is not Meaning.NOW:
            return self._leave(key, button, meant, event)
        self._letters.decide()
        if self._presses.counts(key, event.timestamp(), repeated=event.isAutoRepeat()):
            self._ask(button)
        return True

    def _leave(self, key: str, button: Button | None, meant: Meaning, event: QKeyEvent) -> bool:
        """Let the part that has the keyboard have a key; True where it is not to have it after all."""
        place, field = self._place(), self._watched
        if meant is Meaning.SAY and place not in self._said:
            self._said.add(place)
            self.left_alone.emit(place.value)
        if place is not Place.NOTE or not isinstance(field, QLineEdit) or not key:
            return False
        self._typed_at = event.timestamp()
        if meant is Meaning.SOON and button is not None:
            self._letters.wait_for(field, event.text(), button)
            return False
        return self._letters.goes_on(event)

    def _meaning(self, key: str, at: int) -> Meaning:
        place = self._place()
        if key in map(plain, self._keys_of_steps()):
            return Meaning.NOW
        lately = self._typed_at > 0 and at - self._typed_at < _JUST_TYPED_MS
        empty = is_empty(self._watched) or self._letters.is_waiting
        return meaning(key, place, empty=empty, lately=lately)

    def _button_of(self, key: str) -> Button | None:
        for button in (Button.FORWARD, Button.BACK):
            if key in map(plain, KEYS.keys_of(ACTION_OF_BUTTON[button])):
                return button
        usual = USUAL.get(key) if self._place() is Place.NOWHERE else None
        return KEYS.clicker.button_of(key) or usual

    def _keys_of_steps(self) -> tuple[str, ...]:
        return (*KEYS.keys_of(ActionId.NEXT), *KEYS.keys_of(ActionId.BACK))

    def _place(self) -> Place:
        return place_of(self._watched)

    def _listened_to(self) -> QWidget:
        return self._watched if self._watched is not None and isValid(self._watched) else self._window

    @Slot(object)
    def _ask(self, button: Button) -> None:
        self._actions.qt_action(ACTION_OF_BUTTON[button]).trigger()

    @Slot(QWidget, QWidget)
    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        del before
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        here = now is not None and now is not self._window and now.window() is self._window
        self._watched = now if here else None
        if here and now is not None:
            now.installEventFilter(self)
