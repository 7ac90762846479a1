"""A window made anew in another language: what was in it goes, and what somebody was doing there is kept."""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QAbstractItemModel, QDateTime, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QDateTimeEdit,
    QDoubleSpinBox,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTabBar,
    QWidget,
)

from ui.console.looks import focus_in

_TICK = Qt.ItemDataRole.CheckStateRole

Place = tuple[tuple[str, int], ...]
"""The way from a window to a part of it: at each step the kind of part, and which of that kind."""

PutBack = Callable[[QWidget], None]


@contextmanager
def kept(window: QWidget) -> Iterator[None]:
    """Put back what was typed, ticked, chosen and scrolled to, and the keyboard, once the window was made anew.

    The new parts have to be shown what the old ones showed before the block ends.
    """
    before = [(place, put_back) for place, part in _places(window) if (put_back := _doing(part)) is not None]
    focused = focus_in(window)
    keyboard = next((place for place, part in _places(window) if part is focused), None)
    yield
    now = dict(_places(window))
    for place, put_back in before:
        if place in now:
            put_back(now[place])
    if keyboard in now:
        now[keyboard].setFocus()


def take_out(part: QWidget | None) -> None:
    """Take a part out of its window for good, so that it is there no more when the new one comes."""
    if part is None:
        return
    part.hide()
    part.setParent(None)
    part.deleteLater()


def empty(window: QWidget) -> None:
    """Take everything out of a window, and its layout; dialogs before it stay."""
    for child in window.children():
        if isinstance(child, QWidget) and not child.isWindow():
            take_out(child)
    layout = window.layout()
    if isinstance(layout, QLayout):
        # A layout goes with the widget that has it, and cannot be taken off otherwise.
        QWidget().setLayout(layout)


def _places(window: QWidget, place: Place = ()) -> Iterator[tuple[Place, QWidget]]:
    """Every part of a window with the way to it; its dialogs are windows of their own."""
    seen: Counter[str] = Counter()
    for child in window.children():
        if isinstance(child, QWidget) and not child.isWindow():
            kind = type(child).__name__
            here = (*place, (kind, seen[kind]))
            seen[kind] += 1
            yield here, child
            if not isinstance(child, QAbstractSpinBox | QComboBox):
                yield from _places(child, here)


def _doing(part: QWidget) -> PutBack | None:
    """How to put the state of a part into the one that takes its place."""
    match part:
        case QLineEdit():
            return partial(_put_line, part.text(), part.cursorPosition())
        case QPlainTextEdit() if not part.isReadOnly():
            return partial(_put_text, part.toPlainText(), part.textCursor().position())
        case QSpinBox() | QDoubleSpinBox():
            return partial(_put_value, part.value())
        case QDateTimeEdit():
            return partial(_put_date, part.dateTime())
        case QComboBox():
            return partial(_put_index, part.currentIndex())
        case QTabBar():
            return partial(_put_index, part.currentIndex())
        case QAbstractItemView():
            return partial(_put_row, part.currentIndex().row(), part.verticalScrollBar().value(), _ticks(part))
        case QAbstractScrollArea():
            return partial(_put_scroll, part.verticalScrollBar().value())
        case QAbstractButton() if part.isCheckable():
            return partial(_put_tick, part.isChecked())
        case _:
            return None


def _put_line(text: str, cursor: int, part: QWidget) -> None:
    if isinstance(part, QLineEdit) and part.text() != text:
        part.setText(text)
        part.setCursorPosition(cursor)


def _put_text(text: str, cursor: int, part: QWidget) -> None:
    if isinstance(part, QPlainTextEdit) and part.toPlainText() != text:
        part.setPlainText(text)
        caret = part.textCursor()
        caret.setPosition(cursor)
        part.setTextCursor(caret)


def _put_value(value: float, part: QWidget) -> None:
    if isinstance(part, QSpinBox):
        part.setValue(round(value))
    elif isinstance(part, QDoubleSpinBox):
        part.setValue(value)


def _put_date(value: QDateTime, part: QWidget) -> None:
    if isinstance(part, QDateTimeEdit):
        part.setDateTime(value)


def _put_index(index: int, part: QWidget) -> None:
    if isinstance(part, QComboBox | QTabBar):
        part.setCurrentIndex(index)


def _ticks(part: QAbstractItemView) -> tuple[object, ...]:
    model: QAbstractItemModel | None = part.model()
    if model is None:
        return ()
    rows = range(model.rowCount())
    return tuple(model.index(row, 0).data(_TICK) for row in rows)


def _put_row(row: int, scrolled: int, ticks: tuple[object, ...], part: QWidget) -> None:
    if not isinstance(part, QAbstractItemView):
        return
    for number, tick in enumerate(ticks):
        index = part.model().index(number, 0)
        if tick is not None and index.data(_TICK) != tick:
            part.model().setData(index, tick, _TICK)
    if row >= 0:
        part.setCurrentIndex(part.model().index(row, 0))
        part.verticalScrollBar().setValue(scrolled)


def _put_scroll(scrolled: int, part: QWidget) -> None:
    if isinstance(part, QAbstractScrollArea):
        part.verticalScrollBar().setValue(scrolled)


def _put_tick(ticked: bool, part: QWidget) -> None:
    if isinstance(part, QAbstractButton) and part.isCheckable() and part.isChecked() != ticked:
        part.setChecked(ticked)
