"""Who is here, still expected, or gone home."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from app.domain.commands import SetPresence
from app.domain.console import PeoplePanel, PersonRow
from app.domain.people import Presence
from ui.actions.button import ActionButton
from ui.actions.menu import ActionSet
from ui.actions.spec import ActionId
from ui.console.looks import ElidedLabel
from ui.console.panels.panel_view import PanelView
from ui.console.panels.rows import Row, RowList
from ui.console.wording import presence_word
from ui.theme.theme import Theme

_COLOURS = {Presence.PRESENT: "calm", Presence.EXPECTED: "soon", Presence.LEFT: "text-quiet"}


class PeopleView(PanelView):
    """The roster; H, E and G (or Space) say how it is with the person chosen."""

    def __init__(self, theme: Theme, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(theme, actions, parent)
        self._panel = PeoplePanel((), "")
        self._summary = ElidedLabel("quiet")
        self._find = _FindField()
        self._find.setPlaceholderText(self.tr("Find a person"))
        self._find.setAccessibleName(self.tr("Find a person"))
        self._find.setFixedWidth(200)
        self._find.textChanged.connect(self._filter)
        self._find.list_wished.connect(self._go_to_list)
        self._list = _Roster(theme, self.tr("People"))
        self._list.presence_given.connect(self._set_presence)
        head = QHBoxLayout()
        head.addWidget(self._summary, 1)
        head.addWidget(self._find)
        head.addWidget(ActionButton(actions, ActionId.ADD_PERSON))
        self.rows.addLayout(head)
        self.rows.addWidget(self._list, 1)

    @override
    def title(self) -> str:
        return self.tr("People")

    def show_panel(self, panel: PeoplePanel) -> None:
        """Show the roster."""
        self._panel = panel
        self._summary.show_text(panel.summary)
        self._filter(self._find.text())

    @override
    def show_theme(self, theme: Theme) -> None:
        super().show_theme(theme)
        self._list.show_theme(theme)

    @override
    def take_focus(self) -> None:
        self._list.setFocus()

    def set_chosen(self, presence: Presence) -> None:
        """Ask for a presence of the person chosen."""
        person = self._list.chosen_person()
        if person is not None and person.presence is not presence:
            self.command_requested.emit(SetPresence(person.person, presence))

    @Slot(str)
    def _filter(self, wanted: str) -> None:
        part = wanted.strip().casefold()
        shown = (row for row in self._panel.rows if part in f"{row.name} {row.team}".casefold())
        self._list.show_rows(tuple(self._row(row) for row in shown))

    @Slot(str)
    def _set_presence(self, presence: str) -> None:
        self.set_chosen(Presence(presence))

    @Slot()
    def _go_to_list(self) -> None:
        self._list.setFocus()

    def _row(self, row: PersonRow) -> Row:
        sign = {Presence.PRESENT: "●", Presence.EXPECTED: "○", Presence.LEFT: "×"}[row.presence]
        word = f"{sign} {presence_word(row.presence)}"
        return Row(row, f"person {row.person}", row.name, word=word, word_role=_COLOURS[row.presence], end=row.team)


class _FindField(QLineEdit):
    list_wished = Signal()
    """Enter or Down: on to the people found."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.list_wished.emit()
        else:
            super().keyPressEvent(event)


class _Roster(RowList):
    presence_given = Signal(str)
    """A key says how it is with the person chosen: a `Presence`."""

    def chosen_person(self) -> PersonRow | None:
        """The person chosen."""
        thing = self.chosen()
        return thing if isinstance(thing, PersonRow) else None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        person = self.chosen_person()
        keys: dict[int, Presence] = {
            Qt.Key.Key_H: Presence.PRESENT,
            Qt.Key.Key_E: Presence.EXPECTED,
            Qt.Key.Key_G: Presence.LEFT,
        }
        if person is not None and event.key() == Qt.Key.Key_Space:
            here = person.presence is Presence.PRESENT
            self.presence_given.emit((Presence.LEFT if here else Presence.PRESENT).value)
        elif not event.modifiers() and event.key() in keys:
            self.presence_given.emit(keys[event.key()].value)
        else:
            super().keyPressEvent(event)
