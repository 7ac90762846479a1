"""Where the planned day takes place: the place and who runs it, the room as it was measured, and what it needs."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.venue import Venue
from ui.console.looks import label
from ui.editor.kept_line import KeptLine
from ui.plan.frames import People
from ui.room.room_pane import RoomPane
from ui.widgets.pieces import card, paragraph
from ui.widgets.tall_page import TallPage


class RoomTab(QWidget):
    """Place, facilitator, seating, and the wishes of the exercises."""

    place_changed = Signal(str, str)
    """Another place or facilitator: both as they are typed."""

    venue_changed = Signal(object)
    """The room was measured: a `Venue` to be remembered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = KeptLine(self.tr("Place"))
        self._facilitator = KeptLine(self.tr("Facilitator"))
        self._room = RoomPane(with_card=False)
        self._needs = paragraph()
        self._lay_out()
        self._place.typed.connect(self._tell)
        self._facilitator.typed.connect(self._tell)
        self._room.changed.connect(self.venue_changed)

    def show_people(self, people: People) -> None:
        """Show place and facilitator as they are kept."""
        self._place.show_text(people.place)
        self._facilitator.show_text(people.facilitator)

    def show_venue(self, venue: Venue) -> None:
        """Show what is known of the room."""
        self._room.show_venue(venue)

    def show_needs(self, needs: tuple[str, ...]) -> None:
        """Show what the exercises want of a room, a sentence each."""
        self._needs.setText("\n".join(f"• {need}" for need in needs))

    def focus_first(self) -> None:
        """Put the keyboard into the place."""
        self._place.setFocus()

    @Slot()
    def _tell(self) -> None:
        self.place_changed.emit(self._place.text().strip(), self._facilitator.text().strip())

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.tr("Place"), self._place)
        form.addRow(self.tr("Facilitator"), self._facilitator)
        where = card(label("heading", self.tr("Where?")))
        layout = where.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addLayout(form)
        left, right = TallPage(), TallPage()
        left.add_part(where)
        left.add_part(card(label("heading", self.tr("How far does the last row sit?")), self._room))
        right.add_part(card(label("heading", self.tr("What the exercises need")), self._needs))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(20)
        row.addWidget(left, 1)
        row.addWidget(right, 1)
