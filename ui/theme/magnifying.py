"""How a magnified display is shared between the windows and their letters, so that windows fit the screen."""

import os
from typing import Final

import shiboken6
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from ui.theme.text_size import MOST, SIZE

CONSOLE_NEEDS: Final = QSize(1024, 660)
"""The console's least size, in letters of the usual size; it still has room for letters a quarter larger."""

_LEAST_MOST: Final = 1.25
FRAME: Final = QSize(10, 40)
"""What a title bar and edges take at most; the system tells only once a window is shown."""

_ROOMY: Final = QSize(1366, 768)
"""Where the console has room for letters twice as large."""

_ASKS: Final = "QT_SCALE_FACTOR"


def part_of_windows(room: QSize, ratio: float) -> float:
    """By how much less than asked for to magnify the windows of a screen with so much room, from above 0 to 1.

    `room` is in magnified pixels, `ratio` real pixels for each. Where the console fits, nothing is taken away.
    """
    needs = CONSOLE_NEEDS + FRAME
    if ratio <= 1 or (room.width() >= needs.width() and room.height() >= needs.height()):
        return 1.0
    return max(min(1.0, room.width() / _ROOMY.width(), room.height() / _ROOMY.height()), 1 / ratio)


def most_letters(room: QSize) -> float:
    """How many times as large as usual letters can be on a screen with so much room, from 1 to 2."""
    more, beyond = room - CONSOLE_NEEDS, _ROOMY - CONSOLE_NEEDS
    part = min(more.width() / beyond.width(), more.height() / beyond.height())
    return min(max(_LEAST_MOST + part * (MOST - _LEAST_MOST), 1.0), MOST)


def console_needs() -> QSize:
    """The console's least size in the letters of now; the screens on which they are chosen have as much."""
    part = max(SIZE.scale - _LEAST_MOST, 0) / (MOST - _LEAST_MOST)
    return CONSOLE_NEEDS + (_ROOMY - CONSOLE_NEEDS) * part


def fitting_application(name: str) -> QApplication:
    """The application object; a magnification that the windows have no room for goes to their letters alone.

    Qt reads how much to magnify only when it begins, and only then knows its screens: so it may begin twice.
    """
    application = QApplication([name])
    screen = application.primaryScreen()
    part = part_of_windows(screen.availableGeometry().size(), screen.devicePixelRatio())
    if part < 1:
        shiboken6.delete(application)
        application = _magnified(name, part)
    SIZE.share(1 / part, most_letters(application.primaryScreen().geometry().size()))
    return application


def _magnified(name: str, part: float) -> QApplication:
    asked = os.environ.get(_ASKS)
    os.environ[_ASKS] = str(_number(asked) * part)
    try:
        return QApplication([name])
    finally:
        # Programs that are started from here are not meant.
        if asked is None:
            del os.environ[_ASKS]
        else:
            os.environ[_ASKS] = asked


def _number(asked: str | None) -> float:
    try:
        return float(asked or 1) or 1.0
    except ValueError:
        return 1.0
