"""The rows of the room check, one of which is chosen."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.room_answers import CheckItem
from ui.room_check.row import CheckRow
from ui.widgets.tall_page import TallPage


class CheckList(TallPage):
    """Follows the row that is chosen; the keys that would scroll it are the window's, which chooses with them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(3, parent)
        self.current = CheckItem.SCREEN
        """The item that the keys are about."""
        self.rows = {item: CheckRow(item) for item in CheckItem}
        for row in self.rows.values():
            row.chosen.connect(self._show_current)
            self.add_part(row)

    def choose(self, item: CheckItem) -> None:
        """Put the keyboard on an item."""
        self._show_current(item.value)
        self.rows[item].setFocus()

    def go(self, step: int) -> None:
        """Choose an item further down, or up; the ends stay the ends."""
        items = tuple(CheckItem)
        self.choose(items[min(max(position(self.current) + step, 0), len(items) - 1)])

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    @Slot(str)
    def _show_current(self, item: str) -> None:
        self.current = CheckItem(item)
        for each, row in self.rows.items():
            row.show_chosen(chosen=each is self.current)
        self.keep_in_sight(self.rows[self.current])


def position(item: CheckItem) -> int:
    """Where an item stands among all, from 0."""
    return tuple(CheckItem).index(item)
