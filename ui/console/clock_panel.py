"""The facilitator's clock with its controls."""

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.console import ConsoleClock
from app.domain.stage_parts import Phase
from ui.actions.button import ActionButton
from ui.actions.menu import ActionSet
from ui.actions.spec import ActionId
from ui.console.figures import FiguresLabel, StillLine
from ui.console.looks import label, set_look
from ui.console.wording import phase_word
from ui.theme.fonts import BOLD, tabular_font
from ui.theme.text_size import SIZE

_CLOCK_PX = 72
_SMALL_PX = 48
_GAP = 8
_EDGES = 2 * 20 + 8
"""Pixels between the buttons, and what the panel keeps free at its two edges."""


class ClockPanel(QFrame):
    """Time left in figures of one width; how it stands is said by a colour and by a word."""

    fitted = Signal()
    """Figures or buttons changed their size or place: the panel needs another height."""

    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        # Whoever is short of height takes it from script and panel, never from the clock.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._time = FiguresLabel("clock")
        self._time.setFont(tabular_font(_CLOCK_PX, BOLD))
        self._time.setAccessibleDescription(self.tr("Time left in this step"))
        self._rest = label("title")
        self._phase = label("badge")
        self._share = QProgressBar()
        self._share.setTextVisible(False)
        self._share.setRange(0, 1000)
        self._share.setAccessibleName(self.tr("Part of the step still to come"))
        self._pause = ActionButton(actions, ActionId.PAUSE, self.tr("Pause"))
        self._begin = ActionButton(actions, ActionId.BEGIN, self.tr("Begin"))
        self._next = ActionButton(actions, ActionId.NEXT, self.tr("Next"))
        self._back = ActionButton(actions, ActionId.BACK, self.tr("Back"))
        self._less = ActionButton(actions, ActionId.MINUS_MINUTE, self.tr("−1 min"))
        self._more = ActionButton(actions, ActionId.PLUS_MINUTE, self.tr("+1 min"))
        self._begin.setProperty("role", "primary")
        self._next.setProperty("role", "primary")
        self._trio = StillLine()
        self._facts = (FiguresLabel("fact"), FiguresLabel("fact"), FiguresLabel("fact"))
        self._goes_on = label("quiet", self.tr("goes on by itself"))
        self._names = self._fact_names()
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._fitted: tuple[object, ...] = ()
        self._standing: tuple[object, ...] = ()
        self._low = False
        self._build()

    def show_clock(self, clock: ConsoleClock | None, *, begun: bool, ended: bool) -> None:
        """Show the clock of the step, or that there is none; what stands still from second to second is let be."""
        standing = (begun, ended, clock and _standing(clock))
        stands = standing == self._standing
        self._standing = standing
        if not stands:
            self._show_parts(clock, begun=begun, ended=ended)
        if clock is not None:
            self._show_time(clock, stands=stands)
        if not stands:
            self.fitted.emit()

    def _show_time(self, clock: ConsoleClock, *, stands: bool) -> None:
        other_form = self._time.show_figures(clock.text)
        self._facts[1].show_figures(clock.elapsed)
        self._show_share(clock.share)
        if clock.trio != self._trio.whole_text or not stands:
            self._show_trio(clock)
        if not stands:
            self._show_standing(clock)
        if other_form or not stands:
            self.fit_figures()

    def _show_parts(self, clock: ConsoleClock | None, *, begun: bool, ended: bool) -> None:
        self._begin.setVisible(not begun)
        for button in (self._next, self._pause, self._back, self._less, self._more):
            button.setVisible(begun and not ended)
        for part in (self._time, self._phase, self._share, *self._facts, *self._names):
            part.setVisible(clock is not None)
        self._goes_on.setVisible(clock is not None and clock.auto)
        self._trio.setVisible(clock is not None and bool(clock.trio))
        self._rest.setVisible(clock is None)
        self._rest.setText(self.tr("The session has ended") if ended else self.tr("Ready to begin"))

    def _show_standing(self, clock: ConsoleClock) -> None:
        tone = Phase.CALM if clock.paused else clock.phase
        # A signal for the facilitator says more than how the clock stands.
        word = self.tr("Paused") if clock.paused else clock.signal or phase_word(clock.phase)
        self._phase.setText(word)
        set_look(self._phase, tone="inverse" if clock.paused else clock.phase.value)
        set_look(self._time, phase=tone.value)
        self._pause.setText(self.tr("Go on") if clock.paused else self.tr("Pause"))
        self._facts[0].show_figures(clock.length)
        self._facts[2].show_figures(clock.ends)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_figures()

    def _show_share(self, share: float) -> None:
        """Qt would paint another value at once, and all that lies behind it; the figures are painted with it later."""
        self._share.setUpdatesEnabled(False)
        self._share.setValue(round(share * 1000))
        self._share.setUpdatesEnabled(True)

    def _show_trio(self, clock: ConsoleClock) -> None:
        """The words of the stage's strip; who lingers over them learns what each of the three gets in all."""
        self._trio.show_text(clock.trio)
        in_all = self.tr("{0}. In all: {1}.").format(clock.trio, clock.trio_shares)
        self._trio.setToolTip(in_all if clock.trio_shares else clock.trio)

    def keep_low(self, low: bool) -> None:
        """Whether the window has no height for large figures over the buttons."""
        if low is not self._low:
            self._low = low
            self.fit_figures()

    def fit_figures(self) -> None:
        """Smaller figures where the large ones have no room, and the buttons below where even those have none."""
        state = (
            len(self._time.text()),
            self.width(),
            SIZE.scale,
            self._begin.isHidden(),
            self._pause.text(),
            self._low,
        )
        if state == self._fitted:
            return
        self._fitted = state
        large, small = (self._figures_width(px) + self._beside() <= self.width() for px in (_CLOCK_PX, _SMALL_PX))
        beside = large or small
        size = "" if large or not (beside or self._low) else f"font-size: {SIZE.letters(_SMALL_PX)}px"
        if size != self._time.styleSheet():
            self._time.setStyleSheet(size)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if direction is not self._top.direction():
            self._top.setDirection(direction)
        self.fitted.emit()

    def _figures_width(self, px: int) -> int:
        return QFontMetrics(tabular_font(px, BOLD)).horizontalAdvance(self._time.text())

    def _beside(self) -> int:
        buttons = (each.sizeHint().width() + _GAP for each in self._buttons() if not each.isHidden())
        return sum(buttons) + _EDGES

    def _buttons(self) -> tuple[ActionButton, ...]:
        return self._back, self._pause, self._less, self._more, self._begin, self._next

    def _build(self) -> None:
        figures, buttons = QHBoxLayout(), QHBoxLayout()
        figures.addWidget(self._rest)
        figures.addWidget(self._time)
        figures.addStretch(1)
        buttons.setSpacing(_GAP)
        for button in self._buttons():
            buttons.addWidget(button)
        self._top.setSpacing(_GAP)
        self._top.addLayout(figures, 1)
        self._top.addLayout(buttons)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 4, 20, 10)
        rows.setSpacing(4)
        rows.addLayout(self._top)
        rows.addWidget(self._share)
        rows.addLayout(self._facts_row())
        rows.addWidget(self._trio)

    def _facts_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for name, fact in zip(self._names, self._facts, strict=True):
            row.addWidget(name)
            row.addWidget(fact)
            row.addSpacing(20)
        row.addWidget(self._goes_on)
        row.addStretch(1)
        # Not beside the figures: on a small screen they need the width.
        row.addWidget(self._phase, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _fact_names(self) -> tuple[QLabel, QLabel, QLabel]:
        return (
            label("quiet", self.tr("Length")),
            label("quiet", self.tr("Elapsed")),
            label("quiet", self.tr("Ends")),
        )


def _standing(clock: ConsoleClock) -> ConsoleClock:
    """The clock without what changes from second to second; whether there is a line for a three remains."""
    return replace(clock, text="", share=0, elapsed="", trio="…" if clock.trio else "")
