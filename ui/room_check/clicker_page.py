"""The page of the room check on which the clicker is learned."""

from PySide6.QtWidgets import QWidget

from ui.keys_page.clicker_learner import ClickerLearner
from ui.widgets.pieces import paragraph
from ui.widgets.tall_page import TallPage


class ClickerPage(TallPage):
    """A `ClickerLearner` with the way back in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.learner = ClickerLearner()
        self.learner.setContentsMargins(8, 0, 8, 0)
        self.add_part(paragraph("heading", self.tr("Which buttons does your clicker have?")))
        self.add_part(self.learner)
        self.add_part(paragraph("quiet", self.tr("When all are asked for, Esc leads back to the list.")))
