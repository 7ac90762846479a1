"""The facilitator's clock with its controls."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.console import ConsoleClock
from app.domain.stage import Phase
from ui.actions.button import ActionButton
from ui.actions.menu import ActionSet
from ui.actions.spec import ActionId
from ui.console.looks import ElidedLabel, label, set_look
from ui.console.wording import phase_word
from ui.theme.fonts import BOLD, SEMI_BOLD, tabular_font

_CLOCK_PX = 68
_SMALL_CLOCK = "font-size: 48px"
_FIGURE = 41
_BESIDE = 456
"""The width of one large figure, and of all that stands beside them: what does not fit would be cut off."""


class ClockPanel(QFrame):
    """Time left in figures of one width; how it stands is said by a colour and by a word."""

    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._time = label("clock")
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
        self._trio = ElidedLabel()
        self._facts = (label(), label(), label())
        self._goes_on = label("quiet", self.tr("goes on by itself"))
        self._names = self._fact_names()
        self._build()

    def show_clock(self, clock: ConsoleClock | None, *, begun: bool, ended: bool) -> None:
        """Show the clock of the step, or that there is none."""
        self._begin.setVisible(not begun)
        for button in (self._next, self._pause, self._back, self._less, self._more):
            button.setVisible(begun and not ended)
        for part in (self._time, self._phase, self._share, *self._facts, *self._names):
            part.setVisible(clock is not None)
        self._goes_on.setVisible(False)
        self._trio.setVisible(clock is not None and bool(clock.trio))
        self._rest.setVisible(clock is None)
        self._rest.setText(self.tr("The session has ended") if ended else self.tr("Ready to begin"))
        if clock is None:
            return
        self._time.setText(clock.text)
        self._fit_figures()
        tone = Phase.CALM if clock.paused else clock.phase
        # A signal for the facilitator says more than how the clock stands.
        word = self.tr("Paused") if clock.paused else clock.signal or phase_word(clock.phase)
        self._phase.setText(word)
        set_look(self._phase, tone="inverse" if clock.paused else clock.phase.value)
        set_look(self._time, phase=tone.value)
        self._share.setValue(round(clock.share * 1000))
        self._goes_on.setVisible(clock.auto)
        self._pause.setText(self.tr("Go on") if clock.paused else self.tr("Pause"))
        for fact, text in zip(self._facts, (clock.length, clock.elapsed, clock.ends), strict=True):
            fact.setText(text)
        self._show_trio(clock)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_figures()

    def _show_trio(self, clock: ConsoleClock) -> None:
        """The words of the stage's strip; who lingers over them learns what each of the three gets in all."""
        self._trio.show_text(clock.trio)
        in_all = self.tr("{0}. In all: {1}.").format(clock.trio, clock.trio_shares)
        self._trio.setToolTip(in_all if clock.trio_shares else clock.trio)

    def _fit_figures(self) -> None:
        fits = _BESIDE + _FIGURE * len(self._time.text()) <= self.width()
        size = "" if fits else _SMALL_CLOCK
        if size != self._time.styleSheet():
            self._time.setStyleSheet(size)

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._rest)
        top.addWidget(self._time)
        top.addStretch(1)
        for button in (self._back, self._pause, self._less, self._more, self._begin, self._next):
            top.addWidget(button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 4, 20, 10)
        rows.setSpacing(4)
        rows.addLayout(top)
        rows.addWidget(self._share)
        rows.addLayout(self._facts_row())
        rows.addWidget(self._trio)

    def _facts_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for name, fact in zip(self._names, self._facts, strict=True):
            fact.setFont(tabular_font(16, SEMI_BOLD))
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
