"""The box that takes a roster however it comes: typed, pasted, dropped or opened."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.domain.workshop import Workshop
from app.services.earlier_actions import is_list_of_actions
from app.services.rosters import RosterReading, read_roster, read_roster_file, roster_problem, roster_warning
from app.services.tables import Unreadable, read_text_file
from ui.console.looks import label, set_look
from ui.home.frames import RememberedRoster
from ui.theme.text_size import SIZE
from ui.widgets.pieces import button, paragraph

_MOST_LINES = 4
_LARGE = 1.3


def file_in(data: QMimeData) -> Path | None:
    """The one file on this computer that is being dropped or pasted, if there is one."""
    paths = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    return Path(paths[0]) if paths else None


class RosterEdit(QPlainTextEdit):
    """Plain text that also takes a file."""

    file_offered = Signal(str)
    """A file was dropped or pasted: its path."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Tab goes on to the next field; nobody needs one in a list of names, and pasted ones stay.
        self.setTabChangesFocus(True)
        self.setPlaceholderText(
            self.tr("Ana\nBen\nChristina\n\nOne name a line, or separated by commas. Or a number of seats: 14")
        )
        self.setAccessibleName(self.tr("Roster"))

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return file_in(source) is not None or super().canInsertFromMimeData(source)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        file = file_in(source)
        if file is None:
            super().insertFromMimeData(source)
        else:
            self.file_offered.emit(str(file))


class RosterBox(QFrame):
    """The box, the count, and below it in words what was not understood."""

    reading_changed = Signal()
    """There are other people on the roster now."""

    actions_offered = Signal(str)
    """A file that was dropped is no roster but a list of actions: its path."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._workshop: Workshop | None = None
        self._reading = RosterReading()
        self._file_trouble = ""
        self._rosters: tuple[RememberedRoster, ...] = ()
        self._edit = RosterEdit()
        self._count = label("badge")
        self._messages = paragraph("warning")
        self._notices = paragraph("quiet")
        self._remembered = QComboBox()
        self._remembered.setAccessibleName(self.tr("Rosters of earlier sessions"))
        self._remembered.setPlaceholderText(self.tr("People of last time…"))
        # On Linux Qt tells a screen reader what is chosen in place of the name.
        self._remembered.setAccessibleDescription(self._remembered.accessibleName())
        # As wide as there is room: its width must not push the page beside it out of the window.
        self._remembered.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._open = button(self.tr("Open a CSV file…"))
        self._lay_out()
        self._edit.textChanged.connect(self._read)
        self._edit.file_offered.connect(self.take_file)
        self._open.clicked.connect(self._choose_file)
        self._remembered.activated.connect(self._use_remembered)

    @property
    def reading(self) -> RosterReading:
        """The people and what is to be said about them."""
        return self._reading

    @property
    def roster_text(self) -> str:
        """What stands in the box."""
        return self._edit.toPlainText()

    @property
    def problem(self) -> str:
        """Why the workshop cannot be run with these people; empty when it can."""
        return roster_problem(self._reading.people, self._workshop) if self._workshop else ""

    def show_workshop(self, workshop: Workshop, rosters: tuple[RememberedRoster, ...]) -> None:
        """Say for which workshop the people are; what was typed stays."""
        self._workshop = workshop
        if rosters != self._rosters:
            self._rosters = rosters
            self._remembered.clear()
            self._remembered.addItems([roster.name for roster in rosters])
        self._remembered.setCurrentIndex(-1)
        self._remembered.setVisible(bool(rosters))
        self._read()

    def show_text(self, text: str) -> None:
        """Put a roster into the box that was kept before."""
        self._replace_text(text)

    def focus_text(self) -> None:
        """Put the keyboard into the box."""
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_text(self) -> None:
        """Empty the box, without a way back: names are not to linger."""
        self._edit.clear()

    @Slot(str)
    def take_file(self, path: str) -> None:
        """Put the text of a file into the box; a file that gives none leaves the box as it is."""
        file = Path(path)
        if is_list_of_actions(file):
            self.actions_offered.emit(path)
            return
        try:
            text = read_text_file(file)
        except Unreadable as trouble:
            self._say_file_trouble(trouble.sentence)
            return
        reading = read_roster_file(file)
        if reading.people:
            self._replace_text(text)
        else:
            self._say_file_trouble(reading.faults[0].sentence if reading.faults else "")

    @Slot()
    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Open a roster"))
        dialog.setNameFilters([self.tr("Tables and text (*.csv *.tsv *.txt)"), self.tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.take_file)
        dialog.open()

    @Slot(int)
    def _use_remembered(self, index: int) -> None:
        self._replace_text(self._rosters[index].text)

    @Slot()
    def _read(self) -> None:
        self._file_trouble = ""
        self._reading = read_roster(self.roster_text, self._workshop.language if self._workshop else "")
        self._show_reading()
        self.reading_changed.emit()

    def _replace_text(self, text: str) -> None:
        # Through a cursor, so that Ctrl+Z brings back what was there.
        cursor = self._edit.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text.replace("\r\n", "\n").strip("\n"))
        self._edit.moveCursor(QTextCursor.MoveOperation.Start)

    def _say_file_trouble(self, sentence: str) -> None:
        self._file_trouble = sentence
        self._show_reading()

    def _show_reading(self) -> None:
        reading, people = self._reading, self._reading.people
        self._count.setText(self._count_words(len(people)))
        set_look(self._count, tone="calm" if len(people) > 1 else "")
        warning = roster_warning(people, self._workshop) if self._workshop and len(people) > 1 else ""
        refused = [fault.words for fault in reading.faults]
        self._show_lines(self._messages, [self._file_trouble, *refused])
        self._show_lines(self._notices, [warning, *reading.notices])

    def _show_lines(self, where: QLabel, lines: list[str]) -> None:
        said = [line for line in lines if line]
        more = len(said) - _MOST_LINES
        if more > 0:
            said = [*said[:_MOST_LINES], self.tr("… and {0} more").format(more)]
        where.setText("\n".join(said))
        where.setVisible(bool(said))

    def _count_words(self, count: int) -> str:
        if count == 0:
            return self.tr("nobody yet")
        return self.tr("1 person") if count == 1 else self.tr("{0} people").format(count)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(label("heading", self.tr("Who is coming?")))
        head.addWidget(self._count)
        head.addStretch(1)
        # With large letters the two have no room beside each other.
        large = SIZE.scale > _LARGE
        ways = QBoxLayout(QBoxLayout.Direction.TopToBottom if large else QBoxLayout.Direction.LeftToRight)
        ways.setSpacing(10)
        ways.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        ways.addWidget(self._remembered, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 20)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(paragraph("quiet", self.tr("First names are enough. Paste them, or drop a file here.")))
        more = self.tr("If it matters, one person a line: Anna, team: North, manager: Ruth, not with: Tomasz")
        column.addWidget(paragraph("quiet", more))
        column.addWidget(self._edit, 1)
        column.addWidget(self._messages)
        column.addWidget(self._notices)
        column.addLayout(ways)
