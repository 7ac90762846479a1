"""The way Tab takes through a window."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def order_tabs(parts: Sequence[QWidget]) -> None:
    """Let Tab go through the parts of a window one after another, and inside each as they were laid out.

    What is made later than the rest would otherwise come last, wherever it is seen.
    """
    stops = dict.fromkeys(stop for part in parts for stop in _stops(part))
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def _stops(part: QWidget) -> Iterator[QWidget]:
    # WORKAROUND: not by nextInFocusChain(): PySide 6.11 wraps what Qt made for itself in a way that crashes later.
    for widget in (part, *part.findChildren(QWidget)):
        proxied: QWidget | None = widget.focusProxy()
        takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes_tab and proxied is None and widget.window() is part.window():
            yield widget
