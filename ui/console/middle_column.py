"""The middle of the console, which shares its height out among its parts."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override


class MiddleColumn(QWidget):
    """A column that takes what height is left, and tells when that is another one."""

    resized = Signal()
    """There is more or less room than before."""

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    @override
    def minimumSizeHint(self) -> QSize:
        """No height of its own: what its parts would like must not press on the lines below."""
        return QSize(super().minimumSizeHint().width(), 0)
