"""Who is here, still expected, or gone home."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from app.domain.commands import KeepApart, SetPresence
from app.domain.console import PeoplePanel, PersonRow
from app.domain.people import Presence
from ui.actions.assigned import KEYS
from ui.actions.button import ActionButton
from ui.actions.menu import ActionSet
from ui.actions.spec import ActionId, Where
from ui.actions.words import key_of
from ui.console.looks import ElidedLabel
from ui.console.panels.panel_view import PanelView
from ui.console.panels.rows import Row, RowList
from ui.console.wording import presence_word
from ui.theme.text_size import keep_width
from ui.theme.theme import Theme

_PRESENCES = {
    ActionId.PRESENT: Presence.PRESENT,
    ActionId.EXPECTED: Presence.EXPECTED,
    ActionId.LEFT: Presence.LEFT,
}
_COLOURS = {Presence.PRESENT: "calm", Presence.EXPECTED: "soon", Presence.LEFT: "text-quiet"}


class PeopleView(PanelView):
    """The roster; keys say how it is with the person chosen (Space: here or not), one more on two keeps them apart."""

    def __init__(self, theme: Theme, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(theme, actions, parent)
        self._panel = PeoplePanel((), "")
        self._marked: PersonRow | None = None
        self._summary = ElidedLabel("quiet")
        self._find = _FindField()
        self._find.setPlaceholderText(self.tr("Find a person"))
        self._find.setAccessibleName(self.tr("Find a person"))
        keep_width(self._find, 200)
        self._find.textChanged.connect(self._filter)
        self._find.list_wished.connect(self._go_to_list)
        self._list = _Roster(theme, self.tr("People"))
        self._list.presence_given.connect(self._set_presence)
        self._list.apart_wished.connect(self.keep_chosen_apart)
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
        self._show_marked()

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

    @Slot()
    def keep_chosen_apart(self) -> None:
        """Mark the person chosen, or ask that the one marked before is kept apart from them."""
        person, first = self._list.chosen_person(), self._marked
        if person is None:
            return
        self._marked = person if first is None else None
        self._show_marked()
        if first is not None and first.person != person.person:
            self.command_requested.emit(KeepApart(first.person, person.person))

    def _show_marked(self) -> None:
        asks = self.tr("Keep {0} apart: {1} on the other.")
        marked = self._marked
        self._summary.show_text(
            self._panel.summary if marked is None else asks.format(marked.name, key_of(ActionId.KEEP_APART))
        )
        self._filter(self._find.text())

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
        is_marked = self._marked is not None and row.person == self._marked.person
        key = key_of(ActionId.KEEP_APART) if is_marked else ""
        return Row(row, f"person {row.person}", row.name, key, word, _COLOURS[row.presence], row.team)


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

    apart_wished = Signal()
    """The person chosen is one of two to be kept apart."""

    def chosen_person(self) -> PersonRow | None:
        """The person chosen."""
        thing = self.chosen()
        return thing if isinstance(thing, PersonRow) else None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        person = self.chosen_person()
        asked = KEYS.action_at(Where.PEOPLE, event.keyCombination())
        if person is not None and event.key() == Qt.Key.Key_Space:
            here = person.presence is Presence.PRESENT
            self.presence_given.emit((Presence.LEFT if here else Presence.PRESENT).value)
        elif asked is ActionId.KEEP_APART:
            self.apart_wished.emit()
        elif asked in _PRESENCES:
            self.presence_given.emit(_PRESENCES[asked].value)
        else:
            super().keyPressEvent(event)
