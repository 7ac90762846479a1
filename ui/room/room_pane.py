"""The measures of a room, and the test card with the edge that the projector cuts off; for a window or a page."""

from msgspec.structs import replace
from PySide6.QtCore import QKeyCombination, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.venue import WIDEST_MARGIN, Venue
from ui.actions.assigned import KEYS
from ui.actions.spec import ActionId, Where
from ui.actions.words import button_tip, title
from ui.room.seating_form import SeatingForm
from ui.widgets.pieces import button, paragraph

_STEP = 0.01


class RoomPane(QWidget):
    """A `SeatingForm` with the test card and its keys, which are heard wherever the keyboard is in the pane."""

    changed = Signal(object)
    """The venue as it is now: a `Venue`."""

    card_wanted = Signal(bool)
    """The test card is to be shown to the room, or taken away."""

    def __init__(self, parent: QWidget | None = None, *, with_card: bool = True) -> None:
        """For one venue; without a stage there is no test card to show."""
        super().__init__(parent)
        self._with_card = with_card
        self._form = SeatingForm()
        self.card = button(title(ActionId.TEST_CARD))
        self.card.setCheckable(True)
        self.card.setToolTip(button_tip(ActionId.TEST_CARD))
        self._hint = paragraph(
            "quiet", self.tr("+ and − move its frame to the edge of what you see; Esc takes it away.")
        )
        self._lay_out()
        self._form.changed.connect(self.changed)
        self.card.toggled.connect(self._want_card)

    @property
    def shows_card(self) -> bool:
        """Whether the test card is wanted on the stage."""
        return self.card.isChecked()

    def show_venue(self, venue: Venue) -> None:
        """Show the measures of a venue; nothing is told about it."""
        if venue != self._form.venue:
            self._form.show_venue(venue)

    def offer_card(self, *, offered: bool) -> None:
        """Whether there is a stage that can show the test card."""
        self._with_card = offered
        self.card.setVisible(offered)

    def show_card(self) -> None:
        """Want the test card, and listen to the keys that move its edge."""
        self.card.setChecked(True)
        self.card.setFocus()

    def put_card_away(self) -> bool:
        """Want it no longer; whether it was there."""
        was_there = self.shows_card
        self.card.setChecked(False)
        return was_there

    def take_focus(self) -> None:
        """Put the keyboard into the first field."""
        first = self._form.findChildren(QAbstractSpinBox)[0]
        first.setFocus()
        first.selectAll()

    def take_key(self, pressed: QKeyCombination) -> bool:
        """Do what a key means for the room; False where it means nothing."""
        match KEYS.action_at(Where.ROOM, pressed):
            case ActionId.WIDER_EDGE if self.shows_card:
                self._move_edge(_STEP)
            case ActionId.NARROWER_EDGE if self.shows_card:
                self._move_edge(-_STEP)
            case _ if self._with_card and KEYS.action_at(Where.CONSOLE, pressed) is ActionId.TEST_CARD:
                self.card.toggle()
            case _:
                return False
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.take_key(event.keyCombination()):
            super().keyPressEvent(event)

    def _move_edge(self, by: float) -> None:
        venue = self._form.venue
        margin = min(max(round(venue.margin + by, 2), 0.0), WIDEST_MARGIN)
        if margin != venue.margin:
            self._form.show_venue(replace(venue, margin=margin))
            self.changed.emit(self._form.venue)

    @Slot(bool)
    def _want_card(self, wanted: bool) -> None:
        self._hint.setVisible(wanted)
        self.card_wanted.emit(wanted)

    def _lay_out(self) -> None:
        self._hint.hide()
        self.card.setVisible(self._with_card)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._form)
        column.addWidget(self._hint)
        column.addWidget(self.card, 0, Qt.AlignmentFlag.AlignLeft)
