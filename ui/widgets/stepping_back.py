"""Esc puts away one thing at a time: what is said first, then the window or what lies in it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from ui.console.notice_strip import NoticeStrip


def steps_back(event: QKeyEvent, back: Callable[[], object], notices: NoticeStrip | None = None) -> bool:
    """Whether this was Esc; then a notice is gone, or, where there was none, `back` was done."""
    if event.key() != Qt.Key.Key_Escape:
        return False
    if notices is not None and notices.is_showing:
        notices.dismiss()
    else:
        back()
    return True
