"""What the room sees of the chosen step, at both shapes of projectors and as large as the last row needs."""

from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.venue import FARTHEST, NEAREST, Seating, Venue
from ui.author.frames import StagedStep
from ui.author.reading import reading_sentences
from ui.console.looks import ElidedLabel, label, set_look
from ui.console.stage_keeper import StageKeeper
from ui.stage.stage_view import StageView
from ui.theme.theme import Theme
from ui.widgets.pieces import button, paragraph

_MOMENT: Final = 150
"""Milliseconds: to lay out both pictures takes longer than a letter may take to appear."""
_SHAPES: Final = (("16:9", 16 / 9), ("4:3", 4 / 3))


class StageLook(QWidget):
    """Two small stages, painted by the class that paints the projector, and what the last row cannot read of them."""

    venue_changed = Signal(object)
    """The last row sits elsewhere: a `Venue`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._venue = Venue()
        self._staged = StagedStep()
        self._later = QTimer(self, singleShot=True, interval=_MOMENT)
        self._later.timeout.connect(self._show)
        self._title = ElidedLabel("subheading")
        self._verdict = paragraph()
        self._depth = QDoubleSpinBox()
        self._depth.setRange(NEAREST, FARTHEST)
        self._depth.setDecimals(1)
        self._depth.setSingleStep(0.5)
        self._depth.setSuffix(self.tr(" m"))
        self._depth.setKeyboardTracking(False)
        self._depth.setAccessibleName(self.tr("The last row sits, in metres from the picture"))
        self._depth.valueChanged.connect(self._take_depth)
        self._turn = button(self.tr("Next page"))
        self._turn.clicked.connect(self._turn_page)
        self._page = 0
        self._keepers: list[StageKeeper] = []
        for name, aspect in _SHAPES:
            keeper = StageKeeper(StageView(theme), self.tr("What the room sees, {0}").format(name))
            keeper.keep(aspect)
            self._keepers.append(keeper)
        self._lay_out()

    @property
    def verdict(self) -> QLabel:
        """What is said about reading it."""
        return self._verdict

    def show_step(self, staged: StagedStep) -> None:
        """Show what the room sees of a step; of the same step, when nobody types on for a moment."""
        if self._staged.frame is not None and staged.place == self._staged.place:
            self._staged = staged
            self._later.start()
            return
        self._page = 0
        self._staged = staged
        self._show()

    def show_room(self, venue: Venue) -> None:
        """Compose for this room."""
        self._venue = venue
        blocked = self._depth.blockSignals(True)
        self._depth.setValue(venue.seating.depth)
        self._depth.blockSignals(blocked)
        for keeper in self._keepers:
            keeper.view.show_room(venue)
        self._show()

    def show_theme(self, theme: Theme) -> None:
        """Paint with the stage's other theme."""
        for keeper in self._keepers:
            keeper.view.show_theme(theme)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._later.isActive():
            self._show()

    @Slot()
    def _show(self) -> None:
        self._later.stop()
        frame = self._staged.frame
        shown = self.tr("The room sees: {0}").format(self._staged.title)
        self._title.show_text(shown if frame is not None else self.tr("The room sees"))
        for keeper in self._keepers:
            keeper.show_words("" if frame is not None else self.tr("Add a step to see it here."))
            if frame is not None:
                keeper.view.show_frame(frame)
                keeper.view.show_page(min(self._page, keeper.view.page_count - 1))
                # Which page it is now is to be heard too.
                keeper.show_frame(frame)
        pages = max(keeper.view.page_count for keeper in self._keepers)
        if pages == 1 and self._turn.hasFocus():
            self._depth.setFocus()
        self._turn.setVisible(frame is not None and pages > 1)
        self._say()

    def _say(self) -> None:
        frame = self._staged.frame
        if frame is None:
            self._verdict.setText("")
            return
        found = [(name, said) for name, aspect in _SHAPES for said in reading_sentences(frame, aspect, self._venue)]
        if found:
            self._verdict.setText("\n".join(f"! {name}: {said}." for name, said in found))
        else:
            self._verdict.setText(self.tr("Whole, on one page, and read from the last row."))
        set_look(self._verdict, role="warning" if found else "calm")

    @Slot(float)
    def _take_depth(self, depth: float) -> None:
        seating = Seating(depth, self._venue.seating.height)
        self.show_room(replace(self._venue, seating=seating))
        self.venue_changed.emit(self._venue)

    @Slot()
    def _turn_page(self) -> None:
        pages = max(keeper.view.page_count for keeper in self._keepers)
        self._page = (self._page + 1) % pages
        self._show()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        words = label("quiet", self.tr("Last row at"), wrap=True)
        row.addWidget(words, 1)
        row.addWidget(self._depth, 0, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._keepers[0])
        column.addWidget(self._verdict)
        column.addWidget(self._turn, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._keepers[1])
        column.addLayout(row)
        column.addStretch(1)
