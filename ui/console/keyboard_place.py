"""What kind of part has the keyboard."""

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QComboBox,
    QLineEdit,
    QMenuBar,
    QTabBar,
    QTableView,
    QWidget,
)

from ui.console.clicker_meaning import Place
from ui.console.note_edit import NoteEdit
from ui.console.panels.count_field import CountField


def place_of(widget: QWidget | None) -> Place:
    """What a key would do in the part that has the keyboard."""
    match widget:
        case NoteEdit():
            return Place.NOTE
        case CountField():
            return Place.COUNT
        case QLineEdit():
            return Place.TEXT
        case QTableView() if widget.selectionBehavior() is QTableView.SelectionBehavior.SelectItems:
            return Place.GRID
        case QAbstractItemView() | QAbstractScrollArea():
            return Place.LIST
        case QComboBox() | QTabBar() | QAbstractSlider() | QMenuBar():
            return Place.CHOICE
        case QAbstractButton():
            return Place.BUTTON
        case _:
            return Place.NOWHERE


def is_empty(widget: QWidget | None) -> bool:
    """Whether nothing is typed, composed or waiting in a text that has the keyboard."""
    if isinstance(widget, NoteEdit):
        return not widget.whole_text() and not widget.holds_more
    return isinstance(widget, QLineEdit) and not widget.text()
