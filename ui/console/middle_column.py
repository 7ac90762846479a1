"""The middle of the console, which shares its height out among its parts."""

from PySide6.QtCore import QEvent, QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.console import (
    BallotPanel,
    CommitPanel,
    ConfidentialPanel,
    ConsoleFrame,
    GroupsPanel,
    Panel,
    PeoplePanel,
    PrinciplePanel,
    SpentPanel,
    WallPanel,
)
from ui.console.advice_bar import AdviceBar
from ui.console.clock_panel import ClockPanel
from ui.console.panels.deck import PanelDeck
from ui.console.script_card import ScriptCard
from ui.theme.text_size import SIZE

_TALL_PANELS = (WallPanel, BallotPanel, GroupsPanel, CommitPanel, SpentPanel, PeoplePanel, ConfidentialPanel)
_BOTH_NEED = 300
"""What script and panel need in height, with letters of the usual size."""


class MiddleColumn(QWidget):
    """Clock, proposal, script and panels: it takes what height is left, and no more presses on the lines below."""

    resized = Signal()
    """There is more or less room than before, or its parts ask for more or less of it."""

    def __init__(self, clock: ClockPanel, advice: AdviceBar, script: ScriptCard, panels: PanelDeck) -> None:
        """Put these below each other."""
        super().__init__()
        self._clock, self._advice, self._script, self._panels = clock, advice, script, panels
        self._own: Panel | None = None
        self._wants_panel: bool | None = None
        self._shared = (False, False)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(6)
        self._rows.addWidget(clock)
        self._rows.addWidget(advice)
        self._rows.addWidget(script, 4)
        self._rows.addWidget(panels, 6)
        self.resized.connect(self.share_height)
        clock.fitted.connect(self.share_height)

    def show_panels(self, frame: ConsoleFrame) -> None:
        """Show the panels of the step, the step's own first."""
        self._panels.show_panels(frame.panels)
        self._own = own = frame.panels[0] if frame.panels else None
        # A wall or a list of people needs the room that a short remark does not.
        tall = isinstance(own, _TALL_PANELS) or (isinstance(own, PrinciplePanel) and own.line_up is not None)
        self._rows.setStretchFactor(self._script, 4 if tall else 6)
        self._rows.setStretchFactor(self._panels, 6 if tall else 4)
        self._panels.setVisible(bool(frame.panels))

    def enlarge_panel(self) -> None:
        """Let the script step aside for the panel of the step, or come back."""
        self._wants_panel = not self._script.isHidden()
        self.share_height()

    @Slot()
    def share_height(self) -> None:
        """In a low window with a proposal and a notice the script gives up height, then the panel; never the clock."""
        gaps = self._rows.spacing() * 3
        above = self._clock.sizeHint().height() + self._height_of(self._advice)
        room = self.height() - above - gaps
        self._share_between_two(room)
        panel = self._panels.minimumSizeHint().height() if not self._panels.isHidden() else 0
        self._script.keep_to(room - panel)
        script = self._script.minimumSizeHint().height() if not self._script.isHidden() else 0
        # Nothing would leave it to Qt, which takes from all.
        self._panels.setMinimumHeight(max(min(panel, room - script), 1))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.resized.emit()
        return super().event(event)

    @override
    def minimumSizeHint(self) -> QSize:
        """No height of its own: what its parts would like must not press on the lines below."""
        return QSize(super().minimumSizeHint().width(), 0)

    def _share_between_two(self, room: int) -> None:
        """Where large letters leave no room for script and panel, one of the two waits: the one with less to do."""
        cramped = SIZE.scale > 1 and room < SIZE.grown(_BOTH_NEED) and not self._panels.isHidden()
        panel = self._wants_panel if self._wants_panel is not None else cramped and self._works_in_panel()
        if (panel, cramped) != self._shared:
            self._shared = panel, cramped
            self._script.setHidden(panel)
            self._panels.fold(cramped and not panel)
            self._panels.show_enlarged(panel)

    def _works_in_panel(self) -> bool:
        return isinstance(self._own, _TALL_PANELS) and not isinstance(self._own, PeoplePanel)

    def _height_of(self, bar: QWidget) -> int:
        # Not its hint, which is of no width: the words would be one below the other there.
        return 0 if bar.isHidden() else bar.heightForWidth(self.width())
