"""Keys as they are pressed, in the words of the table of actions."""

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_SAME = {Qt.Key.Key_Enter: Qt.Key.Key_Return}
_HOLDS = frozenset(
    (
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
        Qt.Key.Key_Hyper_L,
        Qt.Key.Key_Hyper_R,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_ScrollLock,
        Qt.Key.Key_unknown,
    )
)


def key_name(pressed: QKeyCombination) -> str:
    """A key with what is held, such as `Ctrl+K`; empty while only Shift and the like are held.

    Both Enter keys are `Return`, the digits of the keypad are digits, and Shift alone makes no other letter and
    no other sign: a plus is a plus wherever it stands on a keyboard.
    """
    key, held = pressed.key(), pressed.keyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if key in _HOLDS or not key.value:
        return ""
    if key is Qt.Key.Key_Backtab:
        key, held = Qt.Key.Key_Tab, held | Qt.KeyboardModifier.ShiftModifier
    if held == Qt.KeyboardModifier.ShiftModifier and _is_letter_or_sign(key):
        held = Qt.KeyboardModifier.NoModifier
    return QKeySequence(QKeyCombination(held, _SAME.get(key, key))).toString()


def key_pressed(event: QKeyEvent) -> str:
    """The key of an event, as `key_name` writes it."""
    return key_name(event.keyCombination())


def plain(key: str) -> str:
    """A key written in the one way in which keys are compared."""
    name = QKeySequence(key).toString()
    return name.replace("Enter", "Return") if name.endswith("Enter") else name


def _is_letter_or_sign(key: Qt.Key) -> bool:
    if key.value >= Qt.Key.Key_Escape.value:
        return False
    written = chr(key.value)
    return not (written.isdigit() or written.isspace())
