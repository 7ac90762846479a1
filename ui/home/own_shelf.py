"""The facilitator's own workshops on Home, and a way back for the one that was deleted last."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.console.looks import label
from ui.home.frames import WorkshopCard
from ui.home.shelf import Shelf
from ui.widgets.pieces import button


class OwnShelf(QWidget):
    """Above the ready ones; hidden where there is nothing of one's own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shelf = Shelf()
        self.restore = button("", "link")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(12)
        column.addWidget(label("heading", self.tr("Your workshops")))
        column.addWidget(self.shelf)
        column.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_workshops(self, workshops: tuple[WorkshopCard, ...], deleted: str) -> None:
        """Show the cards, and the title of what can come back."""
        self.shelf.show_workshops(workshops)
        self.shelf.setVisible(bool(workshops))
        self.restore.setText(self.tr("Bring back “{0}” (Ctrl+Z)").format(deleted))
        self.restore.setVisible(bool(deleted))
        self.setVisible(bool(workshops) or bool(deleted))
