"""Somebody who has only Tab: where the keyboard goes, and how what has it stands out."""

from functools import cache

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDateTimeEdit, QScrollArea, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from tests.support.dots import dots_of
from ui.console.looks import focus_in
from ui.stage.audit.colours import colour_of, contrast

ENOUGH = 3.0
"""The contrast a focus ring needs against what was there without it (WCAG 2.2, 2.4.13)."""

NEARLY_ALL_AROUND = 0.9
"""Rounded corners are shorter than straight ones."""

_AROUND = 4
_MOST_STOPS = 200
_MOST_PLACES = 3


def stops_of(window: QWidget) -> list[QWidget]:
    """Every part of a window that Tab should come to."""
    return [part for part in window.findChildren(QWidget) if _is_stop(part)]


def path_of(qtbot: QtBot, window: QWidget, *, back: bool = False) -> list[QWidget]:
    """Where Tab goes from here until it is here again (Shift+Tab with `back`); a trap is an AssertionError."""
    key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
    qtbot.keyClick(focus_in(window) or window, key)
    first = focus_in(window)
    assert first is not None
    passed, here, parts = [first], first, 1
    for _ in range(_MOST_STOPS):
        qtbot.keyClick(here, key)
        there = focus_in(window)
        assert there is not None
        # Hours and minutes, or day, month and year, are places inside one field.
        parts = parts + 1 if there is here else 1
        assert parts <= (_MOST_PLACES if isinstance(here, QDateTimeEdit) else 1), f"Tab stays at {here}"
        if there is first:
            return passed
        if there is not here:
            passed.append(there)
        here = there
    raise AssertionError(f"Tab does not come back to {first}: {passed[-3:]}")


def comes_everywhere(qtbot: QtBot, window: QWidget) -> list[QWidget]:
    """Walk to every stop of a window and back the same way; answers the way there, from the first part of it."""
    there, back = path_of(qtbot, window), path_of(qtbot, window, back=True)
    assert set(there) == set(stops_of(window))
    turn = there.index(back[0]) + 1
    assert back[::-1] == there[turn:] + there[:turn]
    return there


def weak_rings(window: QWidget) -> dict[str, float]:
    """The parts whose edge does not stand out while they have the keyboard, of each look one."""
    looks = {(type(stop).__name__, stop.property("role")): stop for stop in stops_of(window)}
    shares = {f"{name} {role or ''}": ring_share(window, stop) for (name, role), stop in looks.items()}
    return {name: share for name, share in shares.items() if share < NEARLY_ALL_AROUND}


def ring_share(window: QWidget, part: QWidget) -> float:
    """How much of a part's edge stands out 3 to 1 while it has the keyboard: 1 is a line of one pixel all around."""
    _bring_into_sight(part)
    seen = part.tabRect(part.currentIndex()) if isinstance(part, QTabBar) else part.visibleRegion().boundingRect()
    place = QRect(part.mapTo(window, seen.topLeft()), seen.size()).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
    part.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    shown = window.grab(place).toImage()
    part.clearFocus()
    QApplication.processEvents()
    return _standing_out(shown, window.grab(place).toImage()) / (2 * (seen.width() + seen.height()))


def _bring_into_sight(part: QWidget) -> None:
    area: QWidget | None = part.parentWidget()
    while area is not None:
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(part)
        area = area.parentWidget()
    QApplication.processEvents()


def _standing_out(one: QImage, other: QImage) -> int:
    assert one.size() == other.size()
    return sum(
        _stands_out(here, there) for here, there in zip(dots_of(one), dots_of(other), strict=True) if here != there
    )


@cache
def _stands_out(one: int, other: int) -> bool:
    return contrast(colour_of(one), colour_of(other)) >= ENOUGH


def _is_stop(part: QWidget) -> bool:
    takes = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)
    proxied: QWidget | None = part.focusProxy()
    return takes and part.isVisible() and part.isEnabled() and proxied is None
