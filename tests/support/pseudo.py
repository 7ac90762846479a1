"""A language nobody speaks, made while it is spoken: written from right to left, longer, and known by its letters.

What the windows say themselves is in it; exercises, names and notes stay as they are. So whatever is still English and
is no such text was forgotten.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QTranslator
from typing_extensions import override

from ui.language.language import ENGLISH, LANGUAGE

PSEUDO: Final = "pseudo"

_DATE = re.compile(r"[dMyHhm.: ]+")
_KEPT = re.compile(r"(\{[^{}]*\}|%[0-9n]|\n)")
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_OTHERS = "אבגדהוזחטיכלמנסעפצקרשתךםןף"
_LETTERS = str.maketrans(_LATIN + _LATIN.upper(), _OTHERS * 2)
_LONGER = 1.4
_FILLER = "ו"


class Pseudo(QTranslator):
    """Knows every text of ours, for it makes the translation; `direction` is RTL or LTR."""

    def __init__(self, direction: str = "RTL", longer: float = _LONGER) -> None:
        super().__init__()
        self._direction = direction
        self._longer = longer

    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        if source == "QT_LAYOUT_DIRECTION":
            return self._direction
        # Names of keys and the words of Qt's own dialogs are not ours.
        return None if context.startswith("Q") else pseudo(source, self._longer)


def pseudo(text: str, longer: float = _LONGER) -> str:
    """A text as the language has it; what will be filled in stays as it is."""
    if _DATE.fullmatch(text):
        return text
    parts = _KEPT.split(text)
    said = "".join(part if _KEPT.fullmatch(part) else part.translate(_LETTERS) for part in parts)
    letters = sum(len(part) for part in parts if not _KEPT.fullmatch(part))
    more = round(letters * (longer - 1))
    return said + (f" {_FILLER * min(more, 6)}" * -(-more // 6) if more else "")


@contextmanager
def speaking_pseudo(direction: str = "RTL", longer: float = _LONGER) -> Iterator[None]:
    """Speak it in all windows within the block."""
    LANGUAGE.speak(PSEUDO, [Pseudo(direction, longer)])
    _settle()
    try:
        yield
    finally:
        LANGUAGE.speak(ENGLISH)
        _settle()


def _settle() -> None:
    """Qt turns the windows around once it gets to it."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.ApplicationLayoutDirectionChange)
