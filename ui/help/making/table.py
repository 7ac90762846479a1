"""How each picture of the help book is made."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from app.services.sample_day import LATE
from ui.help.making.of_session import console_picture, stage_picture, strip_picture
from ui.help.making.of_windows import (
    home_picture,
    library_picture,
    paper_picture,
    plan_picture,
    room_check_picture,
    start_picture,
)
from ui.help.making.studio import Studio

Making = Callable[[Studio, QSize], QImage]

MAKERS: Final[dict[str, Making]] = {
    "home": home_picture,
    "start": start_picture,
    "plan": plan_picture,
    "room-check": room_check_picture,
    "library": library_picture,
    "paper": paper_picture,
    "console": partial(console_picture, moment="sparkling-pairs ask-one"),
    "console-begin": partial(console_picture, moment="begin"),
    "console-late": partial(console_picture, moment=LATE),
    "console-wall": partial(console_picture, moment="group-theme-harvest name"),
    "console-votes": partial(console_picture, moment="group-theme-harvest dots"),
    "console-actions": partial(console_picture, moment="group-theme-harvest do-more"),
    "console-spent": partial(console_picture, moment="end"),
    "stage-pairs": partial(stage_picture, moment="sparkling-pairs pair"),
    "stage-talk": partial(stage_picture, moment="sparkling-pairs ask-one"),
    "stage-wall": partial(stage_picture, moment="group-theme-harvest name"),
    "stage-principle": partial(stage_picture, moment="failing-forward p1"),
    "stage-holding": partial(stage_picture, moment="begin"),
    "strip": partial(strip_picture, moment="group-theme-harvest name"),
}
"""By the names of `ui.help.pictures`."""
