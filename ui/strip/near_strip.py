"""Two narrow lines: how the session stands, and the note line; what is asked comes above them."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.stage_parts import Phase
from ui.console.looks import ElidedLabel, label, set_look
from ui.console.wording import stage_word
from ui.strip.near_facts import NearFacts
from ui.theme.fonts import SEMI_BOLD, tabular_font

_AROUND = 5
_FIELD = 10
_EDGE = 2
_STEP_SHARE = 4
"""What a line of facts, and a field with its edge, need beyond their letters."""


class NearStrip(QFrame):
    """Passive, but for the parts of the console that it borrows."""

    grown = Signal()
    """The strip needs another height."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "near")
        self._facts: NearFacts | None = None
        self._said = ""
        self._warns = False
        self._remark = ""
        self._state = label("near-strong")
        self._step = ElidedLabel("near")
        self._time = _figures()
        self._day = label("near")
        self._beside = ElidedLabel("near")
        self._saved = label("near")
        self._wall = _figures()
        self._line = QWidget()
        row = QHBoxLayout(self._line)
        row.setContentsMargins(10, 0, 10, 0)
        row.setSpacing(14)
        for part, stretch in (
            (self._state, 0),
            (self._step, 0),
            (self._time, 0),
            (self._day, 0),
            (self._beside, 1),
            (self._saved, 0),
            (self._wall, 0),
        ):
            row.addWidget(part, stretch)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, _EDGE, 0, _EDGE)
        self._rows.setSpacing(0)
        self._rows.addWidget(self._line)

    def settle(self, *fields: QWidget) -> None:
        """Give the lines the height that their letters need, once the style sheet has dressed them."""
        self._line.setFixedHeight(self._line_height())
        for field in fields:
            field.setFixedHeight(self._field_height())

    def resting_height(self) -> int:
        """The height while nothing is asked."""
        return self._line_height() + self._field_height() + 2 * _EDGE

    def put_above(self, part: QWidget) -> None:
        """Borrow a part for the time it is shown; the strip grows upward by it."""
        self._rows.insertWidget(self._rows.indexOf(self._line), part)

    def put_below(self, part: QWidget) -> None:
        """Borrow the line that is always there."""
        self._rows.addWidget(part)

    def show_facts(self, facts: NearFacts) -> None:
        """Show how the session stands; only labels whose words changed are touched."""
        if facts == self._facts:
            return
        self._facts = facts
        self._state.setText(self.tr("Room sees: {0}").format(stage_word(facts.state)))
        count = self.tr("{0} of {1}").format(facts.number, facts.of) if facts.number else ""
        self._step.show_text("  ".join(filter(None, (count, facts.step))))
        self._fit_step()
        self._time.setText(self.tr("{0} paused").format(facts.time) if facts.paused else facts.time)
        set_look(self._time, tone="warn" if facts.phase is not Phase.CALM else "")
        self._day.setText(facts.day)
        set_look(self._day, tone="warn" if facts.urgent else "")
        self._wall.setText(facts.wall)
        self._show_beside()

    def show_saved(self, text: str, *, failed: bool) -> None:
        """Say when the session was last on disk, or that it could not be written."""
        self._saved.setText(text)
        set_look(self._saved, tone="warn" if failed else "")

    def show_notice(self, text: str, *, warns: bool) -> None:
        """Say the notice that is in front; an empty text takes it away."""
        self._said, self._warns = text, warns
        self._show_beside()

    def show_remark(self, text: str) -> None:
        """Say what the note line remarks; an empty text takes it away."""
        self._remark = text
        self._show_beside()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_step()

    def _fit_step(self) -> None:
        """As wide as its words, but never more than a part of the line."""
        words = self._step.fontMetrics().horizontalAdvance(self._step.whole_text) + _FIELD
        self._step.setFixedWidth(min(words, self.width() // _STEP_SHARE))

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.grown.emit()
        return super().event(event)

    @Slot()
    def _show_beside(self) -> None:
        """One thing at a time: what is typed, what was said, what is proposed, what comes next."""
        asks, coming = (self._facts.asks, self._facts.coming) if self._facts is not None else ("", "")
        following = self.tr("Next: {0}").format(coming) if coming else ""
        warned = bool(self._remark) or (bool(self._said) and self._warns) or (not self._said and bool(asks))
        # The letters first: they decide how many fit.
        set_look(self._beside, tone="warn" if warned else "")
        self._beside.show_text(self._remark or self._said or asks or following)

    def _field_height(self) -> int:
        return self._state.fontMetrics().height() + _FIELD

    def _line_height(self) -> int:
        return self._state.fontMetrics().height() + _AROUND


def _figures() -> QLabel:
    made = label("near-strong")
    made.setFont(tabular_font(12, SEMI_BOLD))
    return made
