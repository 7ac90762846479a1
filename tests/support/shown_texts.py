"""All that a window says: what is painted, what a tip tells, and what is heard."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTabBar,
    QWidget,
)

from ui.console.looks import ElidedLabel
from ui.console.stage_keeper import StageKeeper
from ui.stage.stage_view import StageView
from ui.widgets.two_lines import SECOND_LINE

_ROLES = (
    Qt.ItemDataRole.DisplayRole.value,
    Qt.ItemDataRole.ToolTipRole.value,
    Qt.ItemDataRole.AccessibleTextRole.value,
    SECOND_LINE,
)


def texts_of(window: QWidget) -> set[str]:
    """Every text of a window that can be met now; what is hidden is left out, and so is the room's picture."""
    found = set(_of(window))
    for part in window.findChildren(QWidget):
        if part.isVisible() and part.window() is window and not _is_within_stage(part):
            found.update(_of(part))
    for action in window.findChildren(QAction):
        found.update((action.text().partition("\t")[0], action.toolTip()))
    return {text for text in found if text.strip()}


def _of(part: QWidget) -> Iterator[str]:
    if isinstance(part, StageKeeper):
        # Its name tells what the room sees, which speaks another language.
        return
    yield from (part.toolTip(), part.accessibleName(), part.accessibleDescription())
    if part.isWindow():
        yield part.windowTitle()
    match part:
        case ElidedLabel():
            yield part.whole_text
        case QLabel() | QAbstractButton():
            yield part.text()
        case QLineEdit():
            # A spin box shows its number in a line without words of its own.
            yield part.placeholderText()
        case QPlainTextEdit():
            yield part.placeholderText()
        case QSpinBox():
            yield from (part.prefix(), part.suffix(), part.specialValueText())
        case QAbstractSpinBox():
            yield part.specialValueText()
        case QComboBox():
            yield from (part.itemText(index) for index in range(part.count()))
        case QTabBar():
            for index in range(part.count()):
                yield from (part.tabText(index), part.tabToolTip(index))
        case QAbstractItemView():
            yield from _in_rows(part)
        case _:
            pass


def _in_rows(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for row in range(model.rowCount(QModelIndex())):
        for column in range(columns):
            for role in _ROLES:
                said = model.index(row, column).data(role)
                if isinstance(said, str):
                    yield said
    for column in range(columns):
        heading = model.headerData(column, Qt.Orientation.Horizontal)
        if isinstance(heading, str):
            yield heading


def _is_within_stage(part: QWidget) -> bool:
    above: QWidget | None = part
    while above is not None:
        if isinstance(above, StageView):
            return True
        above = above.parentWidget()
    return False
