"""What will happen when, on the page between choosing a workshop and running it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from app.domain.instants import Duration, Instant, after, clock_text
from ui.console.looks import label
from ui.home.frames import Day
from ui.theme.fonts import tabular_font
from ui.widgets.pieces import card, paragraph


class Agenda(QWidget):
    """What will happen when, as a list to read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        whole = card(label("heading", self.tr("What happens")))
        # Tab brings it into sight, and the page it lies on scrolls by the arrow keys while it has the focus.
        whole.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        whole.setAccessibleName(self.tr("What happens"))
        self._whole = whole
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(18)
        self._rows.setVerticalSpacing(6)
        self._rows.setColumnStretch(1, 1)
        inside = whole.layout()
        assert isinstance(inside, QVBoxLayout)
        inside.addLayout(self._rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(whole)
        self._lines: list[tuple[QLabel, QLabel, QLabel]] = []

    def show_agenda(self, day: Day, start: Instant, utc_offset: Duration, *, third_turn: bool) -> None:
        """Show times, titles and lengths in their order."""
        self._set_count(len(day.agenda))
        for (clock, title, length), line in zip(self._lines, day.agenda, strict=True):
            begins = after(start, line.at_with_third_turn if third_turn else line.at)
            clock.setText(clock_text(begins, utc_offset))
            title.setText(line.title)
            length.setText(line.length)
        said = (f"{clock.text()} {title.text()} {length.text()}" for clock, title, length in self._lines)
        self._whole.setAccessibleDescription(", ".join(said))

    def _set_count(self, count: int) -> None:
        while len(self._lines) > count:
            for part in self._lines.pop():
                self._rows.removeWidget(part)
                part.hide()
                part.deleteLater()
        while len(self._lines) < count:
            line = (label("time"), paragraph(), label("quiet"))
            line[0].setFont(tabular_font(16))
            line[2].setAlignment(Qt.AlignmentFlag.AlignRight)
            for column, part in enumerate(line):
                self._rows.addWidget(part, len(self._lines), column)
            self._lines.append(line)
