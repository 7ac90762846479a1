"""Rows that are painted by hand, turned around where the language is written from right to left."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle


def mirrored(painter: QPainter, row: QRect, box: QRect) -> QRect:
    """A box of a row where it belongs in the direction of the window."""
    return QStyle.visualRect(painter.layoutDirection(), row, box)


def side_of(painter: QPainter, side: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """The side of a box at which a text stands: that of the window, whatever way the text itself is written."""
    return QStyle.visualAlignment(painter.layoutDirection(), side) | Qt.AlignmentFlag.AlignAbsolute
