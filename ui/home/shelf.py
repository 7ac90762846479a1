"""The ready workshops side by side, in as many columns as there is room for."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from ui.console.looks import focus_in
from ui.home.frames import WorkshopCard
from ui.home.workshop_card import WorkshopCardView
from ui.theme.text_size import SIZE
from ui.widgets.pieces import paragraph

_NARROWEST = 340
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Shelf(QWidget):
    """Cards in a grid; arrow keys go from card to card."""

    chosen = Signal(str)
    """A workshop was chosen: its `WorkshopId`."""

    plan_wanted = Signal(str)
    """A workshop is to be planned: its `WorkshopId`."""

    duplicate_wanted = Signal(str)
    """An own workshop is wanted once more: its `WorkshopId`."""

    delete_wanted = Signal(str)
    """An own workshop is to go: its `WorkshopId`."""

    hand_on_wanted = Signal(str)
    """An own workshop is wanted as a file: its `WorkshopId`."""

    copy_wanted = Signal(str)
    """An own workshop is wanted on the clipboard as a file: its `WorkshopId`."""

    drag_wanted = Signal(str)
    """An own workshop is being dragged to another program: its `WorkshopId`."""

    card_reached = Signal(QWidget)
    """The keyboard came to a card, which may be out of sight: its widget."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[WorkshopCardView] = []
        self._columns = 0
        self._shown: tuple[WorkshopCard, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(18)
        self._nothing = paragraph("quiet", self.tr("No ready workshops were found. The library may be damaged."))
        self._grid.addWidget(self._nothing, 0, 0)

    def show_workshops(self, workshops: tuple[WorkshopCard, ...]) -> None:
        """Show cards; the same ones are left as they are."""
        if workshops == self._shown:
            return
        self._shown = workshops
        # While a dialog is open, the window behind it still knows where its keyboard was.
        focused = focus_in(self.window())
        place = next((index for index, card in enumerate(self._cards) if card is focused), None)
        for card in self._cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [WorkshopCardView(workshop, self) for workshop in workshops]
        for card in self._cards:
            card.chosen.connect(self.chosen)
            card.plan_wanted.connect(self.plan_wanted)
            card.duplicate_wanted.connect(self.duplicate_wanted)
            card.delete_wanted.connect(self.delete_wanted)
            card.hand_on_wanted.connect(self.hand_on_wanted)
            card.copy_wanted.connect(self.copy_wanted)
            card.drag_wanted.connect(self.drag_wanted)
            card.reached.connect(partial(self.card_reached.emit, card))
        self._nothing.setVisible(not workshops)
        self._columns = 0
        self._arrange()
        for card in self._cards:
            # A layout shows what is new only later, and what is not shown takes no focus.
            card.show()
        if place is not None and self._cards:
            # Whoever copied or deleted one goes on where it was.
            self._cards[min(place, len(self._cards) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> bool:
        """Put the keyboard on the first card; whether there is one."""
        if self._cards:
            self._cards[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(self._cards)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = _STEPS | {Qt.Key.Key_Up: -self._columns, Qt.Key.Key_Down: self._columns}
        step = steps.get(Qt.Key(event.key()))
        place = next((index for index, card in enumerate(self._cards) if card.hasFocus()), None)
        if step is None or place is None:
            super().keyPressEvent(event)
        elif 0 <= place + step < len(self._cards):
            self._cards[place + step].setFocus(Qt.FocusReason.TabFocusReason)

    def _arrange(self) -> None:
        spacing = self._grid.spacing()
        fitting = max(1, (self.width() + spacing) // (SIZE.grown(_NARROWEST) + spacing))
        columns = max(1, min(fitting, len(self._cards)))
        if columns == self._columns:
            return
        for column in range(max(self._columns, columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
        for index, card in enumerate(self._cards):
            self._grid.addWidget(card, index // columns, index % columns)
