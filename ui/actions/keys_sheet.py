"""The sheet of keys that F1 shows, read from the table of actions."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from ui.actions import words
from ui.actions.spec import ActionSpec, Group
from ui.actions.table import TABLE

_COLUMNS = (
    (Group.TIME, Group.PEOPLE),
    (Group.STAGE, Group.WALL),
    (Group.NOTES, Group.VOTES, Group.SOUND, Group.PROGRAM),
)


class KeysSheet(QWidget):
    """A window that lists every action with its keys, group by group; Esc or F1 closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Keys"))
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.resize(1340, 720)
        heading = QLabel(self.tr("Keys"))
        heading.setProperty("role", "title")
        hint = QLabel(
            self.tr("Esc or F1 closes this sheet. A key with the name of a part works while that part has the focus.")
        )
        hint.setProperty("role", "quiet")
        hint.setWordWrap(True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 12, 20, 8)
        rows.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(20)
        head.addWidget(heading)
        head.addWidget(hint, 1, Qt.AlignmentFlag.AlignBottom)
        rows.addLayout(head)
        rows.addWidget(self._sheet(), 1)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F1):
            self.hide()
        else:
            super().keyPressEvent(event)

    def _sheet(self) -> QScrollArea:
        page = QWidget()
        page.setProperty("role", "plain")
        columns = QHBoxLayout(page)
        columns.setContentsMargins(0, 8, 0, 8)
        columns.setSpacing(12)
        for groups in _COLUMNS:
            column = QVBoxLayout()
            column.setSpacing(12)
            for group in groups:
                column.addWidget(_card(group))
            column.addStretch(1)
            columns.addLayout(column, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(page)
        area.setProperty("role", "reads")
        area.setAccessibleName(self.tr("Keys"))
        area.setAccessibleDescription(self.tr("Every action with its keys. Arrow keys move the sheet."))
        return area


def _card(group: Group) -> QFrame:
    card = QFrame()
    card.setProperty("role", "card")
    grid = QGridLayout(card)
    grid.setContentsMargins(16, 8, 16, 10)
    grid.setVerticalSpacing(2)
    grid.setColumnStretch(0, 1)
    heading = QLabel(words.group_title(group))
    heading.setProperty("role", "subheading")
    grid.addWidget(heading, 0, 0, 1, 2)
    specs = [spec for spec in TABLE if spec.group is group]
    for line, spec in enumerate(specs, start=1):
        name = QLabel(_name(spec))
        name.setWordWrap(True)
        name.setToolTip(words.tip(spec))
        grid.addWidget(name, line, 0)
        grid.addLayout(_keys(spec), line, 1, Qt.AlignmentFlag.AlignTop)
    return card


def _name(spec: ActionSpec) -> str:
    part = words.part_name(spec.where)
    return f"{words.title(spec.id)} ({part})" if part else words.title(spec.id)


def _keys(spec: ActionSpec) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(4)
    row.addStretch(1)
    for key in words.keys_text(spec):
        cap = QLabel(key)
        cap.setProperty("role", "key")
        row.addWidget(cap)
    return row
