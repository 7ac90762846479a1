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
    """Clock, proposal, script and panels: it takes what height is left, and no more presses on the lines below.

    Nothing lies over anything else. The clock has all it needs. Where the rest is short of height, the script gives
    way down to its title and a line, or leaves altogether where letters are large; then the proposal scrolls, then the
    panel.
    """

    resized = Signal()
    """There is more or less room than before, or its parts ask for more or less of it."""

    def __init__(self, clock: ClockPanel, advice: AdviceBar, script: ScriptCard, panels: PanelDeck) -> None:
        """Put these below each other."""
        super().__init__()
        self._clock, self._advice, self._script, self._panels = clock, advice, script, panels
        self._own: Panel | None = None
        self._has_panels = False
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
        self._has_panels = bool(frame.panels)
        self._panels.setVisible(self._has_panels)

    def enlarge_panel(self) -> None:
        """Let the script step aside for the panel of the step, or come back."""
        self._wants_panel = not self._script.isHidden()
        self.share_height()

    @Slot()
    def share_height(self) -> None:
        """Tell each part how much it may have."""
        room = self.height() - self._clock.sizeHint().height() - self._gaps()
        self._share_between_two(room - self._advice.wished_height(self.width()))
        panel = self._panels.wished_height() if self._has_panels else 0
        script = self._script.least_height() if not self._script.isHidden() else 0
        if not self._advice.isHidden():
            self._advice.keep_to(room - panel - script, self.width())
            room -= self._advice.height()
        # Tabs alone are of no use cut in two; the key that gives the panel more room brings them back.
        self._panels.setVisible(self._has_panels and not (self._panels.is_folded and panel + script > room))
        panel = 0 if self._panels.isHidden() else panel
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
        cramped = SIZE.scale > 1 and room < SIZE.grown(_BOTH_NEED) and self._has_panels
        panel = self._wants_panel if self._wants_panel is not None else cramped and self._works_in_panel()
        if (panel, cramped) != self._shared:
            self._shared = panel, cramped
            self._script.setHidden(panel)
            self._panels.show_enlarged(panel)
        # Each time: what the tabs need is known only once there are some.
        self._panels.fold(cramped and not panel)

    def _works_in_panel(self) -> bool:
        return isinstance(self._own, _TALL_PANELS) and not isinstance(self._own, PeoplePanel)

    def _gaps(self) -> int:
        shown = sum(not part.isHidden() for part in (self._advice, self._script)) + self._has_panels
        return self._rows.spacing() * shown
