"""The line at the top: what the projector does, and how the day stands."""

from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QWidget
from typing_extensions import override

from app.domain.console import Strip
from app.domain.stage import StageState
from ui.console.figures import FiguresLabel
from ui.console.looks import ElidedLabel, label, set_look
from ui.console.wording import stage_word
from ui.theme.fonts import BOLD, tabular_font
from ui.theme.text_size import SIZE

_BESIDE = 16
_LEAST_TITLE = 120
"""Pixels: the gap before each part, and what is left at least for the projector's name and the title."""

_SPARE = 4
"""Pixels beside words that are to be whole: figures differ in width."""

_TONES = {
    StageState.LIVE: "accent",
    StageState.FROZEN: "soon",
    StageState.BLACK: "inverse",
    StageState.HOLDING: "",
    StageState.DESKTOP: "soon",
}


class StripBar(QFrame):
    """Stage state, projector, missing sound, people, lateness, projected end, last save and the clock on the wall."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "strip")
        self._strip: Strip | None = None
        self._state = StageState.LIVE
        self._card = False
        self._is_lost = False
        self._has_failed = False
        self._stage = label("badge")
        self._projector = ElidedLabel("small")
        self._title = ElidedLabel("subheading")
        self._sound = label("badge")
        set_look(self._sound, tone="soon")
        self._people = label("quiet")
        self._lateness = label("badge")
        self._ends = label("quiet")
        self._saved = label("small")
        self._clock = FiguresLabel("wall-clock")
        self._clock.setFont(tabular_font(26, BOLD))
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(16, 7, 16, 7)
        self._rows.setSpacing(0)
        self._rows.addLayout(self._about_the_room(), 1)
        self._rows.addLayout(self._about_the_day())
        self.show_projector("")
        self.show_sound("")

    def show_strip(self, strip: Strip) -> None:
        """Show the line; where only the clock goes on, only the clock is touched."""
        before, self._strip = self._strip, strip
        self._clock.show_figures(strip.clock)
        if before is not None and replace(before, clock=strip.clock) == strip:
            return
        self._state = strip.stage
        self._show_state()
        self._people.setText(strip.people)
        self._lateness.setText(strip.lateness)
        self._lateness.setVisible(bool(strip.lateness))
        set_look(self._lateness, tone="soon" if strip.late else "calm")
        self._ends.setText(strip.ends)
        set_look(self._ends, role="warning" if strip.over else "quiet")
        self._fold()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Only now the style sheet has told how wide the words are.
        self._fold()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    @override
    def minimumSizeHint(self) -> QSize:
        """Without the time of the last save, which gives way where all together has no room."""
        least = sum(part.sizeHint().width() + _BESIDE for part in self._day() if not part.isHidden())
        return QSize(least + _BESIDE, super().minimumSizeHint().height())

    def _day(self) -> tuple[QWidget, ...]:
        return self._people, self._lateness, self._ends, self._clock

    def _fold(self) -> None:
        """With large letters in a narrow window the day stands below the room, and when it was saved is not said."""
        day = sum(part.sizeHint().width() + _BESIDE for part in self._day() if not part.isHidden())
        room = self.width() - 2 * _BESIDE - _SPARE
        self._saved.setHidden(not self._has_failed and day + self._saved.sizeHint().width() + _BESIDE > room)
        whole = (self._stage, self._sound, self._people, self._lateness, self._ends, self._saved, self._clock)
        wide = sum(part.sizeHint().width() + _BESIDE for part in whole if not part.isHidden())
        named = SIZE.grown(_LEAST_TITLE) + self._projector.minimumWidth()
        folds = self.isVisible() and wide + named > self.width()
        direction = QBoxLayout.Direction.TopToBottom if folds else QBoxLayout.Direction.LeftToRight
        if direction is not self._rows.direction():
            self._rows.setDirection(direction)

    def _about_the_room(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._stage, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._projector, 2)
        row.addWidget(self._sound, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._title, 3)
        return row

    def _about_the_day(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        for part in (self._people, self._lateness, self._ends, self._saved, self._clock):
            row.addSpacing(4)
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
            if part is self._ends:
                row.addStretch(1)
        return row

    def show_test_card(self, *, up: bool) -> None:
        """Say that the room sees the test card, whatever the session shows."""
        self._card = up
        self._show_state()

    def _show_state(self) -> None:
        word = self.tr("Test card") if self._card else stage_word(self._state)
        # What nobody sees is not called live.
        self._stage.setText(self.tr("Waits: {0}").format(word) if self._is_lost else word)
        said = self.tr("The room will see: {0}") if self._is_lost else self.tr("The room sees: {0}")
        self._stage.setAccessibleName(said.format(word))
        tone = "inverse" if self._card else _TONES[self._state]
        set_look(self._stage, tone="" if self._is_lost else tone)

    def show_title(self, title: str) -> None:
        """Name the session."""
        self._title.show_text(title)

    def show_projector(self, name: str, *, lost: bool = False) -> None:
        """Name the screen the room looks at; an empty name says that there is none, `lost` that it went."""
        parts = (name or self.tr("No projector")).split(", ")
        self._projector.show_text(*(", ".join(parts[:count]) for count in range(len(parts), 0, -1)))
        set_look(self._projector, role="small" if name and not lost else "warning")
        # For how long nothing is seen is not cut; the title gives way.
        whole = self._projector.fontMetrics().horizontalAdvance(name) + _SPARE
        self._projector.setMinimumWidth(whole if lost else 1)
        if lost is not self._is_lost:
            self._is_lost = lost
            self._show_state()
            self._fold()

    def show_sound(self, state: str) -> None:
        """Say that the room will hear nothing, where that is so."""
        self._sound.setText(state)
        self._sound.setVisible(bool(state))
        self._fold()

    def show_saved(self, text: str, *, failed: bool) -> None:
        """Say when the session was last on disk, or that it could not be written."""
        self._saved.setText(text)
        self._has_failed = failed
        set_look(self._saved, role="danger" if failed else "small")
        self._fold()
