"""Finds words that cannot be read whole: labels and buttons smaller than what they say, and parts over each other."""

from itertools import combinations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QWidget

from ui.console.looks import ElidedLabel

_ROUNDING = 2
"""Pixels that what Qt asks for may be more than it paints."""


def cut_texts(window: QWidget) -> list[str]:
    """Every label and button whose words are cut off, and every two that lie over each other."""
    parts = [part for part in window.findChildren(QWidget) if _says_something(part)]
    cut = [f"cut: {_words(part)}" for part in parts if _is_cut(part, window)]
    seen = [(part, place) for part in parts if not (place := _seen(part, window)).isEmpty()]
    over = [
        f"over each other: {_words(one)} | {_words(other)}"
        for (one, here), (other, there) in combinations(seen, 2)
        if here.intersects(there) and not (one.isAncestorOf(other) or other.isAncestorOf(one))
    ]
    return cut + over


def is_whole(part: QWidget, window: QWidget) -> bool:
    """Whether nothing of a part is out of sight."""
    place = QRect(part.mapTo(window, QPoint(0, 0)), part.size())
    return part.isVisible() and not place.isEmpty() and window.rect().contains(place)


def _says_something(part: QWidget) -> bool:
    return part.isVisible() and isinstance(part, QLabel | QAbstractButton) and bool(part.text())


def _is_cut(part: QWidget, window: QWidget) -> bool:
    if isinstance(part, ElidedLabel):
        return part.text() != part.whole_text and not part.toolTip()
    room = part.size()
    wraps = isinstance(part, QLabel) and part.wordWrap()
    needed = part.sizeHint()
    if wraps:
        area = _area_around(part, window)
        beside = area is not None and _is_beside(part, area)
        return beside or room.height() + _ROUNDING < part.heightForWidth(room.width())
    too_small = room.width() + _ROUNDING < needed.width() or room.height() + _ROUNDING < needed.height()
    area = _area_around(part, window)
    return too_small or (not is_whole(part, window) if area is None else _is_beside(part, area))


def _is_beside(part: QWidget, area: QAbstractScrollArea) -> bool:
    """Whether a part reaches beyond what can be scrolled into sight."""
    if area.horizontalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
        return False
    left = part.mapTo(area.viewport(), QPoint(0, 0)).x()
    return left < 0 or left + part.width() > area.viewport().width() + _ROUNDING


def _area_around(part: QWidget, window: QWidget) -> QAbstractScrollArea | None:
    above: QWidget | None = part.parentWidget()
    while above is not None and above is not window:
        if isinstance(above, QAbstractScrollArea):
            return above
        above = above.parentWidget()
    return None


def _seen(part: QWidget, window: QWidget) -> QRect:
    """Where something of a part can be seen; what is scrolled out of sight lies over nothing."""
    region = part.visibleRegion().boundingRect()
    if region.width() <= _ROUNDING or region.height() <= _ROUNDING:
        return QRect()
    return QRect(part.mapTo(window, region.topLeft()), region.size()).adjusted(1, 1, -1, -1)


def _words(part: QWidget) -> str:
    said = part.text() if isinstance(part, QLabel | QAbstractButton) else ""
    return f"{type(part).__name__} “{said[:40]}” {part.width()}×{part.height()} of {part.sizeHint().toTuple()}"
