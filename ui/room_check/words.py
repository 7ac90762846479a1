"""The items of the room check as they are called, the signs of their answers, and what their keys do."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from app.domain.room_answers import CheckItem, Word
from app.domain.room_check import Answer
from app.domain.room_findings import may_say
from ui.actions.spec import translate

SIGNS: Final = {Answer.READY: "✓", Answer.LOOK: "!", Answer.UNKNOWN: "?", Answer.NOT_NEEDED: "–"}
TONES: Final = {Answer.READY: "calm", Answer.LOOK: "danger", Answer.UNKNOWN: "soon", Answer.NOT_NEEDED: ""}

_ANSWERS: Final = {
    Answer.READY: translate("room check", "Ready"),
    Answer.LOOK: translate("room check", "Look here"),
    Answer.UNKNOWN: translate("room check", "Not known"),
    Answer.NOT_NEEDED: translate("room check", "Not needed"),
}
_TITLES: Final = {
    CheckItem.SCREEN: translate("room check", "Projector"),
    CheckItem.LETTERS: translate("room check", "Letters"),
    CheckItem.SOUND: translate("room check", "Sound"),
    CheckItem.CLICKER: translate("room check", "Clicker"),
    CheckItem.AWAKE: translate("room check", "Stays awake"),
    CheckItem.POWER: translate("room check", "Power"),
    CheckItem.PRINTER: translate("room check", "Printer"),
    CheckItem.DISK: translate("room check", "Disk space"),
    CheckItem.FOLDER: translate("room check", "Data folder"),
    CheckItem.START: translate("room check", "Start time"),
}
_DOES: Final = {
    CheckItem.SCREEN: translate("room check", "Swap the screens"),
    CheckItem.LETTERS: translate("room check", "Measure the room"),
    CheckItem.SOUND: translate("room check", "Play two notes"),
    CheckItem.CLICKER: translate("room check", "Learn its keys"),
    CheckItem.AWAKE: translate("room check", "Ask the system again"),
    CheckItem.POWER: translate("room check", "Look again"),
    CheckItem.PRINTER: translate("room check", "Print a test page"),
    CheckItem.DISK: translate("room check", "Open the data folder"),
    CheckItem.FOLDER: translate("room check", "Open the data folder"),
    CheckItem.START: translate("room check", "Look again"),
}
_YES_NO: Final = {
    CheckItem.SCREEN: (translate("room check", "The room looks at it"), translate("room check", "Another screen")),
    CheckItem.LETTERS: (translate("room check", "Read from the back"), translate("room check", "Too small")),
    CheckItem.SOUND: (translate("room check", "Heard at the back"), translate("room check", "Not heard")),
    CheckItem.CLICKER: (translate("room check", "It works"), translate("room check", "It does not")),
    CheckItem.AWAKE: (translate("room check", "I turned sleep off"), translate("room check", "It goes to sleep")),
    CheckItem.POWER: (translate("room check", "It is plugged in"), translate("room check", "It is not")),
    CheckItem.PRINTER: (translate("room check", "A page came out"), translate("room check", "Nothing came out")),
    CheckItem.START: (translate("room check", "That is right"), translate("room check", "That is wrong")),
}
_WITHOUT: Final = translate("room check", "Do without")


def item_title(item: CheckItem) -> str:
    """What an item is called."""
    return _tr(_TITLES[item])


def answer_word(answer: Answer) -> str:
    """What an answer is called."""
    return _tr(_ANSWERS[answer])


def deed(item: CheckItem) -> str:
    """What Enter does for an item."""
    return _tr(_DOES[item])


def saying(item: CheckItem, word: Word) -> str:
    """What a key says about an item; empty where it says nothing."""
    if not may_say(item, word):
        return ""
    if word is Word.WITHOUT:
        return _tr(_WITHOUT)
    return _tr(_YES_NO[item][0 if word is Word.YES else 1])


def _tr(text: str) -> str:
    return QCoreApplication.translate("room check", text)
