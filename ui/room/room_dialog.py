"""The room in a window of its own: its measures, and the test card with the edge that the projector cuts off."""

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.venue import WIDEST_MARGIN, Venue
from ui.actions.assigned import KEYS
from ui.actions.spec import ActionId, Where
from ui.actions.words import button_tip, title
from ui.console.looks import ElidedLabel
from ui.room.seating_form import SeatingForm
from ui.widgets.pieces import button, paragraph

_STEP = 0.01


class RoomDialog(QDialog):
    """Stays beside the console; Esc closes it and takes the test card away."""

    changed = Signal(object)
    """The venue as it is now: a `Venue`."""

    card_wanted = Signal(bool)
    """The test card is to be shown to the room, or taken away."""

    def __init__(self, parent: QWidget | None = None, *, with_card: bool = True) -> None:
        """A window for one venue; without a stage there is no test card to show."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("The room"))
        self._with_card = with_card
        self._place = ElidedLabel("heading")
        self._form = SeatingForm()
        self._card = button(title(ActionId.TEST_CARD))
        self._card.setCheckable(True)
        self._card.setToolTip(button_tip(ActionId.TEST_CARD))
        self._hint = paragraph(
            "quiet", self.tr("+ and − move its frame to the edge of what you see; Esc takes it away.")
        )
        self._close = button(self.tr("Close"), "primary")
        self._lay_out()
        self._form.changed.connect(self.changed)
        self._card.toggled.connect(self._want_card)
        self._close.clicked.connect(self.close)

    @property
    def shows_card(self) -> bool:
        """Whether the test card is wanted on the stage."""
        return self._card.isChecked()

    def show_venue(self, venue: Venue) -> None:
        """Show the measures of a venue."""
        self._place.show_text(venue.place or self.tr("This room"))
        self._form.show_venue(venue)

    def open_with_card(self) -> None:
        """Show the test card and listen to the keys that move its edge."""
        self.show()
        self.activateWindow()
        self._card.setChecked(True)
        self._card.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match KEYS.action_at(Where.ROOM, event.keyCombination()):
            case ActionId.WIDER_EDGE if self.shows_card:
                self._move_edge(_STEP)
            case ActionId.NARROWER_EDGE if self.shows_card:
                self._move_edge(-_STEP)
            case _ if self._with_card and KEYS.action_at(Where.CONSOLE, event.keyCombination()) is ActionId.TEST_CARD:
                self._card.toggle()
            case _:
                super().keyPressEvent(event)

    @override
    def reject(self) -> None:
        self._card.setChecked(False)
        super().reject()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._card.setChecked(False)
        super().closeEvent(event)

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
        self._card.setVisible(self._with_card)
        foot = QHBoxLayout()
        foot.addWidget(self._card, 0, Qt.AlignmentFlag.AlignLeft)
        foot.addStretch(1)
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(14)
        column.addWidget(self._place)
        column.addWidget(self._form)
        column.addWidget(self._hint)
        column.addLayout(foot)
        self.setMinimumWidth(560)
