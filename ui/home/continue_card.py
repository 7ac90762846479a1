"""A session that was interrupted, and the choice of what happened in the room meanwhile."""

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.console.looks import ElidedLabel, label
from ui.home.frames import InterruptedCard
from ui.widgets.pieces import ABSOLUTE_LEFT, button, paragraph


class ContinueCard(QFrame):
    """Names the step and asks: did the room go on, or did it wait? Asks nothing where that makes no difference."""

    continue_requested = Signal(str, bool)
    """Go on with the session: its `SessionId`, and whether the room waited."""

    close_requested = Signal(str)
    """End the session as it stands: its `SessionId`."""

    def __init__(self, card: InterruptedCard, *, compact: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self._card = card
        self._clocks = (self._clock_words(card.went_on), self._clock_words(card.waited))
        asks = card.waited != card.went_on
        self._went_on = button(self._likelier(card, asks=asks), "" if compact else "primary")
        self._waited = button(self.tr("It waited for me"))
        self._end = button(self.tr("End this session"), "link")
        for each in (self._went_on, self._waited, self._end):
            each.setAccessibleName(f"{each.text()}: {card.title}, {card.when}")
        self._went_on.setAccessibleDescription(card.went_on)
        self._waited.setAccessibleDescription(card.waited)
        # Nobody ends a session without seeing which one it is.
        self._end.setVisible(not card.locked)
        self._went_on.clicked.connect(self._ask_went_on)
        self._waited.clicked.connect(self._ask_waited)
        self._end.clicked.connect(self._ask_to_end)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 10 if compact else 18, 24, 10 if compact else 18)
        row.setSpacing(32)
        row.addLayout(self._one_line() if compact else self._words(), 1)
        row.addLayout(self._choices(asks=asks, compact=compact))

    def _likelier(self, card: InterruptedCard, *, asks: bool) -> str:
        if card.locked:
            return self.tr("Open…")
        return self.tr("It went on") if asks else self.tr("Continue")

    def focus_first(self) -> None:
        """Put the keyboard on the likelier answer: the room goes on when a laptop does not."""
        self._went_on.setFocus()

    def show_later(self, card: InterruptedCard) -> bool:
        """Show where the clocks stand by now; False where the card says something else as well."""
        asks = card.waited != card.went_on
        same = replace(card, went_on=self._card.went_on, waited=self._card.waited) == self._card
        if not same or asks != (self._card.waited != self._card.went_on):
            return False
        self._card = card
        answers = (self._went_on, card.went_on), (self._waited, card.waited)
        for words, (answer, clock) in zip(self._clocks, answers, strict=True):
            words.setText(self._clock_text(clock))
            answer.setAccessibleDescription(clock)
        return True

    @Slot()
    def _ask_went_on(self) -> None:
        self.continue_requested.emit(self._card.session, False)

    @Slot()
    def _ask_waited(self) -> None:
        self.continue_requested.emit(self._card.session, True)

    @Slot()
    def _ask_to_end(self) -> None:
        self.close_requested.emit(self._card.session)

    def _words(self) -> QVBoxLayout:
        saved = self.tr("Last saved {0}. Everything up to then is kept.").format(self._card.when)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(_one_line("heading", self._card.title))
        column.addWidget(_one_line("subheading", self._card.step))
        column.addWidget(paragraph("quiet", saved))
        column.addStretch(1)
        return column

    def _one_line(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addStretch(1)
        column.addWidget(_one_line("subheading", self._card.title))
        column.addWidget(_one_line("quiet", f"{self._card.step} · {self._card.when}"))
        column.addStretch(1)
        return column

    def _choices(self, *, asks: bool, compact: bool) -> QGridLayout:
        """Each answer with what the clock would then show, so that the choice needs no arithmetic."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(4)
        grid.addWidget(self._went_on, 1, 0)
        grid.addWidget(self._waited, 1, 1)
        grid.addWidget(self._end, 1, 2)
        for column, clock in enumerate(self._clocks):
            grid.addWidget(clock, 2, column)
        if not asks:
            for each in (self._waited, *self._clocks):
                each.hide()
        if asks and not compact:
            grid.addWidget(label("subheading", self.tr("What did the room do meanwhile?")), 0, 0, 1, 3)
        return grid

    def _clock_words(self, clock: str) -> QLabel:
        words = label("", self._clock_text(clock))
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return words

    def _clock_text(self, clock: str) -> str:
        return self.tr("Clock: {0}").format(clock)


def _one_line(role: str, text: str) -> ElidedLabel:
    made = ElidedLabel(role)
    made.setAlignment(ABSOLUTE_LEFT)
    made.show_text(text)
    return made
