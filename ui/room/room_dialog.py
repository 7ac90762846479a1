"""The room in a window of its own."""

from typing import Final

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.venue import Venue
from ui.console.looks import ElidedLabel
from ui.help.asking import offer_help
from ui.language.anew import empty
from ui.language.language import LANGUAGE
from ui.room.room_pane import RoomPane
from ui.theme.text_size import SIZE
from ui.widgets.pieces import answers, button
from ui.widgets.tall_page import TallPage
from ui.widgets.within_screen import keep_within_screen

_WIDTH: Final = 580
_HEIGHT: Final = 500
_LOWEST: Final = 320


class RoomDialog(QDialog):
    """Stays beside the console; Esc closes it and takes the test card away."""

    changed = Signal(object)
    """The venue as it is now: a `Venue`."""

    card_wanted = Signal(bool)
    """The test card is to be shown to the room, or taken away."""

    def __init__(self, parent: QWidget | None = None, *, with_card: bool = True) -> None:
        """A window for one venue; without a stage there is no test card to show."""
        super().__init__(parent)
        self._with_card = with_card
        self._build()
        offer_help(self)
        self.resize(SIZE.grown(_WIDTH), SIZE.grown(_HEIGHT))
        keep_within_screen(self, QSize(_WIDTH, _LOWEST))
        LANGUAGE.changed.connect(self._say_anew)

    @Slot()
    def _say_anew(self) -> None:
        """Close, and say everything in another language when it is opened again."""
        self.close()
        empty(self)
        self._build()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("The room"))
        self._place = ElidedLabel("heading")
        self._pane = RoomPane(with_card=self._with_card)
        self._close = button(self.tr("Close"), "primary")
        self._lay_out()
        self._pane.changed.connect(self.changed)
        self._pane.card_wanted.connect(self.card_wanted)
        self._close.clicked.connect(self.close)

    @property
    def shows_card(self) -> bool:
        """Whether the test card is wanted on the stage."""
        return self._pane.shows_card

    def show_venue(self, venue: Venue) -> None:
        """Show the measures of a venue."""
        self._place.show_text(venue.place or self.tr("This room"))
        self._pane.show_venue(venue)

    def open_with_card(self) -> None:
        """Show the test card and listen to the keys that move its edge."""
        self.show()
        self.activateWindow()
        self._pane.show_card()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._pane.take_key(event.keyCombination()):
            super().keyPressEvent(event)

    @override
    def reject(self) -> None:
        self._pane.put_card_away()
        super().reject()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._pane.put_card_away()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        page = TallPage(14)
        page.add_part(self._place)
        page.add_part(self._pane)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 14, 18)
        column.setSpacing(14)
        column.addWidget(page, 1)
        foot = answers(self._close)
        foot.setContentsMargins(0, 0, 10, 0)
        column.addLayout(foot)
