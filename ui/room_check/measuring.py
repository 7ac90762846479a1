"""The page of the room check on which the room is measured."""

from PySide6.QtWidgets import QWidget

from ui.room.room_pane import RoomPane
from ui.widgets.pieces import paragraph
from ui.widgets.tall_page import TallPage


class MeasuringPage(TallPage):
    """The fields of a room, with its test card where there is a stage, and the way back in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.pane = RoomPane(with_card=False)
        self.pane.setContentsMargins(8, 0, 8, 0)
        self.add_part(paragraph("heading", self.tr("How far away is the last row, and how high is the picture?")))
        self.add_part(self.pane)
        self.add_part(paragraph("quiet", self.tr("Enter or Esc: back to the list.")))
