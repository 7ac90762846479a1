"""The sheet of all keys, read from the table of actions."""

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from ui.actions import words
from ui.actions.assigned import KEYS
from ui.actions.spec import ActionId, ActionSpec, Group, Where
from ui.actions.table import TABLE
from ui.console.looks import label
from ui.theme.text_size import SIZE
from ui.widgets.page_window import PageWindow

_COLUMNS = {
    1: (tuple(Group),),
    2: (
        (Group.TIME, Group.STAGE, Group.VOTES, Group.PLAN),
        (Group.NOTES, Group.WALL, Group.PEOPLE, Group.SOUND, Group.PROGRAM),
    ),
    3: (
        (Group.TIME, Group.PEOPLE, Group.PLAN),
        (Group.STAGE, Group.WALL),
        (Group.NOTES, Group.VOTES, Group.SOUND, Group.PROGRAM),
    ),
}
_NARROWEST = 400
"""How wide a column needs to be in letters of the usual size."""

_WISHES = (ActionId.CHANGE_KEYS, ActionId.LEARN_CLICKER, ActionId.PRINT_KEYS)


class KeysSheet(PageWindow):
    """A window that lists every action with its keys, group by group; Esc or its own key closes it."""

    wished = Signal(str)
    """Keys are to be changed, learned or printed: an `ActionId`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QSize(1340, 720), QSize(760, 400), parent)
        self._columns = len(_COLUMNS)
        self.build()
        KEYS.changed.connect(self._show_keys)

    @override
    def build(self) -> None:
        self.setWindowTitle(self.tr("Keys"))
        self._hint = label("quiet", wrap=True)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setProperty("role", "reads")
        self._area.setAccessibleName(self.tr("Keys"))
        self._area.setAccessibleDescription(self.tr("Every action with its keys. Arrow keys move the sheet."))
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label("title", self.tr("Keys")))
        head.addStretch(1)
        for button in self._buttons():
            head.addWidget(button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 12, 20, 8)
        rows.setSpacing(8)
        rows.addLayout(head)
        rows.addWidget(self._hint)
        rows.addWidget(self._area, 1)
        self._show_keys()
        self._area.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        asked = KEYS.action_at(Where.PROGRAM, event.keyCombination())
        if event.key() == Qt.Key.Key_Escape or asked is ActionId.KEYS:
            self._put_away()
        elif asked in _WISHES:
            self.wished.emit(asked.value)
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _put_away(self) -> None:
        """Where there is no window manager, nobody else gives the keyboard back to the window behind."""
        self.hide()
        if (behind := self.parentWidget()) is not None:
            behind.activateWindow()

    def _arrange(self) -> None:
        """In as many columns as there is room for, so that no name of a key is cut."""
        columns = min(max(self.width() // SIZE.grown(_NARROWEST), 1), len(_COLUMNS))
        if columns != self._columns:
            self._columns = columns
            self._show_keys()

    @Slot()
    def _show_keys(self) -> None:
        """List the keys that are assigned now."""
        said = self.tr(
            "Esc or {0} closes this sheet. A key with the name of a part works while that part has the focus."
        )
        self._hint.setText(said.format(words.key_of(ActionId.KEYS)))
        place = self._area.verticalScrollBar().value()
        self._area.setWidget(_sheet(_COLUMNS[self._columns]))
        self._area.verticalScrollBar().setValue(place)

    def _buttons(self) -> Iterator[QPushButton]:
        for action_id in _WISHES:
            made = QPushButton(words.title(action_id))
            made.setToolTip(words.button_tip(action_id))
            made.setObjectName(action_id.value)
            made.clicked.connect(self._wish)
            yield made

    @Slot()
    def _wish(self) -> None:
        self.wished.emit(self.sender().objectName())


def _sheet(groups_of_columns: tuple[tuple[Group, ...], ...]) -> QWidget:
    page = QWidget()
    page.setProperty("role", "plain")
    columns = QHBoxLayout(page)
    columns.setContentsMargins(0, 8, 0, 8)
    columns.setSpacing(12)
    for groups in groups_of_columns:
        column = QVBoxLayout()
        column.setSpacing(12)
        for group in groups:
            column.addWidget(_card(group))
        column.addStretch(1)
        columns.addLayout(column, 1)
    return page


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
