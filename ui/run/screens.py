"""The system's screens as values, and what is said of them."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from app.domain.screens import Arrangement, Places, Screen, Standing, standing
from app.domain.venue import KnownScreen
from ui.console.notice_strip import Severity

_LAYERED: Final = ("xcb", "windows", "cocoa")


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


def screen_under(window: QWidget, screens: Iterable[Screen]) -> Screen | None:
    """The screen on which the middle of a window lies, where it lies on one."""
    if compositor_places():
        return read_screen(window.screen())
    centre = window.frameGeometry().center()
    return next((screen for screen in screens if _area(screen.known).contains(centre)), None)


def compositor_places() -> bool:
    """Whether windows are told neither where they are nor where to go, but may choose a screen to fill (Wayland)."""
    return QGuiApplication.platformName().startswith("wayland")


def bring_above(window: QWidget) -> None:
    """Have a window lie above the others, where programs have a say in that."""
    if QGuiApplication.platformName() in _LAYERED:
        window.raise_()


def standing_words(told: Standing) -> str:
    """A screen in a few words: its name, whether it is the room's own, its size in pixels."""
    size = f"{told.width} × {told.height}"
    return ", ".join(part for part in (told.name, arrangement_word(told.arrangement), size) if part)


def arrangement_word(arrangement: Arrangement) -> str:
    """How the screens share the desktop."""
    words = {
        Arrangement.ALONE: QCoreApplication.translate("Screens", "one screen"),
        Arrangement.MIRRORED: QCoreApplication.translate("Screens", "mirrored"),
        Arrangement.EXTENDED: QCoreApplication.translate("Screens", "extended"),
    }
    return words[arrangement]


def news_of(now: Places, *, lost: bool) -> tuple[str, Severity]:
    """What became of the room's picture, and how much it matters; `lost` while the projector that it had is gone."""
    if now.arrangement is Arrangement.MIRRORED:
        return QCoreApplication.translate(
            "Screens", "The screens show the same, so the room sees this one. Extend the desktop to part them."
        ), Severity.WARNING
    if lost:
        return QCoreApplication.translate(
            "Screens", "The projector is gone. The clock goes on, and its picture comes back with the projector."
        ), Severity.WARNING
    if now.audience is not None:
        there = QCoreApplication.translate("Screens", "The stage is on {0}.")
        return there.format(standing_words(standing(now))), Severity.NEWS
    return QCoreApplication.translate(
        "Screens", "There is no screen for the room, so the stage is a window on this one."
    ), Severity.NEWS


def _area(known: KnownScreen) -> QRect:
    return QRect(known.x, known.y, known.width, known.height)
