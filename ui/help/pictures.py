"""The pictures that the program makes of itself for the help book."""

from typing import Final

from PySide6.QtCore import QSize

_WINDOW: Final = QSize(1280, 720)
_STAGE: Final = QSize(1280, 720)

SIZES: Final = {
    "home": _WINDOW,
    "start": _WINDOW,
    "plan": _WINDOW,
    "room-check": QSize(1100, 700),
    "library": _WINDOW,
    "paper": _WINDOW,
    "console": _WINDOW,
    "console-begin": _WINDOW,
    "console-late": _WINDOW,
    "console-wall": _WINDOW,
    "console-votes": _WINDOW,
    "console-actions": _WINDOW,
    "console-spent": _WINDOW,
    "stage-pairs": _STAGE,
    "stage-talk": _STAGE,
    "stage-wall": _STAGE,
    "stage-principle": _STAGE,
    "stage-holding": _STAGE,
    "strip": _STAGE,
}
"""Their names and sizes, known before they are made, so that no line moves when a picture comes."""
