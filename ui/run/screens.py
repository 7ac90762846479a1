"""The system's screens as values, and what is said of them."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QScreen

from app.domain.screens import Arrangement, Screen, Standing
from app.domain.venue import KnownScreen


def read_screens() -> tuple[Screen, ...]:
    """The screens that are there now, read anew each time: a screen kept from before may be gone."""
    return tuple(map(read_screen, QGuiApplication.screens()))


def read_screen(screen: QScreen) -> Screen:
    """What the system tells of one screen."""
    area = screen.geometry()
    place = (area.x(), area.y(), area.width(), area.height())
    known = KnownScreen(screen.manufacturer(), screen.model(), screen.serialNumber(), screen.name(), *place)
    return Screen(known, screen == QGuiApplication.primaryScreen(), screen.devicePixelRatio(), screen.refreshRate())


def system_screen(wanted: Screen) -> QScreen | None:
    """The system's screen behind a value, while it is there."""
    found = (screen for screen in QGuiApplication.screens() if read_screen(screen).known == wanted.known)
    return next(found, None)


def standing_words(standing: Standing) -> str:
    """A screen in a few words: its name, whether it is the room's own, its size in pixels."""
    size = f"{standing.width} × {standing.height}"
    return ", ".join(part for part in (standing.name, arrangement_word(standing.arrangement), size) if part)


def arrangement_word(arrangement: Arrangement) -> str:
    """How the screens share the desktop."""
    words = {
        Arrangement.ALONE: QCoreApplication.translate("Screens", "one screen"),
        Arrangement.MIRRORED: QCoreApplication.translate("Screens", "mirrored"),
        Arrangement.EXTENDED: QCoreApplication.translate("Screens", "extended"),
    }
    return words[arrangement]
