"""Commitments made, and actions agreed with owner and date."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from app.domain.commands import CountCommitments, GroupNote, RecordConsent, TellCarried
from app.domain.console import ActionRow, CarriedRow, CommitPanel, TopTheme
from app.domain.instants import day_text
from app.domain.session_parts import CarriedAction
from app.domain.stage_parts import StageTop
from app.domain.standing_words import standing_words
from app.domain.vocabulary import Standing
from ui.actions.assigned import KEYS
from ui.actions.button import ActionButton
from ui.actions.menu import ActionSet
from ui.actions.spec import ActionId, Where
from ui.actions.words import key_of
from ui.console.looks import label
from ui.console.panels.count_field import CountField
from ui.console.panels.edit_list import EditList
from ui.console.panels.panel_view import PanelView
from ui.console.panels.rows import Row
from ui.theme.text_size import SIZE
from ui.theme.theme import Theme
from ui.widgets.row_of_buttons import RowOfButtons

_VERY_LARGE = 1.6

STANDINGS: Mapping[ActionId, Standing] = MappingProxyType(
    {
        ActionId.TOLD_DONE: Standing.DONE,
        ActionId.TOLD_GOING_ON: Standing.GOING_ON,
        ActionId.TOLD_DROPPED: Standing.DROPPED,
    }
)
"""What became of an action of last time, by what is asked for."""


class CommitView(PanelView):
    """A number of commitments without names; actions are typed and edited in the note line."""

    def __init__(self, theme: Theme, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(theme, actions, parent)
        self._only_actions = False
        self._commitments = CountField(0, self.tr("commitments made"))
        self._of = label("quiet")
        self._actions_title = label("subheading")
        self._list = _Actions(theme, self.tr("Actions agreed"))
        self._top = label("subheading", wrap=True)
        self._themes: tuple[TopTheme, ...] = ()
        self._hint = label("small", wrap=True)
        self._add = ActionButton(actions, ActionId.NOTE_LINE, self.tr("Add an action"))
        self._commitments_title = label("subheading", self.tr("Commitments made"))
        self._ways = RowOfButtons()
        for each, words in self._named_ways():
            self._ways.add_button(ActionButton(actions, each, words))
        self._lay_out()
        self._listen()

    def _listen(self) -> None:
        self._commitments.count_given.connect(self._count)
        self._list.consent_turned.connect(self.turn_consent)
        self._list.told.connect(self._tell)
        self._list.selectionModel().currentChanged.connect(self._show_in_room)
        self._list.edit_asked.connect(self._edit)
        self._list.digit_typed.connect(self._put_under)

    def _lay_out(self) -> None:
        commitments = QHBoxLayout()
        commitments.setSpacing(10)
        commitments.addWidget(self._commitments_title)
        commitments.addWidget(self._commitments)
        commitments.addWidget(self._of)
        commitments.addStretch(1)
        head = QHBoxLayout()
        head.addWidget(self._actions_title, 1)
        head.addWidget(self._add)
        self.rows.addWidget(self._top)
        self.rows.addLayout(commitments)
        self.rows.addLayout(head)
        self.rows.addWidget(self._list, 1)
        self.rows.addWidget(self._ways)
        self.rows.addWidget(self._hint)
        self.rows.addStretch(0)

    @override
    def title(self) -> str:
        return self.tr("Actions") if self._only_actions else self.tr("Commitments")

    def show_panel(self, panel: CommitPanel) -> None:
        """Show commitments and actions."""
        self._only_actions = panel.takes_actions and not panel.counts_commitments
        self._commitments.show_count(panel.commitments)
        self._of.setText(self.tr("of {0} people").format(panel.people))
        self._actions_title.setText(self._head_words(panel))
        for part in (self._actions_title, self._add, self._list):
            part.setVisible(panel.takes_actions)
        for counter in (self._commitments_title, self._commitments, self._of):
            counter.setVisible(panel.counts_commitments)
        self._themes = panel.themes if panel.takes_actions else ()
        self._top.setText("\n".join(self._top_line(each, panel.themes) for each in panel.top))
        self._top.setVisible(bool(panel.top))
        before = tuple(self._carried_row(each) for each in panel.carried)
        self._list.show_rows((*before, *(self._row(action) for action in panel.actions)))
        self._ways.setVisible(bool(before))
        if panel.takes_actions:
            asked = self.tr("Name an owner only after a yes ({0} says it). Enter edits an action.")
            hint = asked.format(key_of(ActionId.CONSENT))
            under = self.tr("A digit puts the chosen action under a theme, 0 under none.")
            self._hint.setText(f"{hint} {under}" if self._themes else hint)
        else:
            self._hint.setText(self.tr("Commitments stay on people's own cards; only their number is kept."))
        # Very large letters need the height for what is worked with; lingering over the list still tells.
        self._hint.setVisible(SIZE.scale < _VERY_LARGE and not before)
        self._list.setToolTip(self._hint.text())

    @override
    def show_theme(self, theme: Theme) -> None:
        super().show_theme(theme)
        self._list.show_theme(theme)

    @override
    def take_focus(self) -> None:
        if self._commitments.isVisibleTo(self):
            self._commitments.setFocus()
            self._commitments.selectAll()
        else:
            self._list.setFocus()

    @Slot()
    def turn_consent(self) -> None:
        """Ask for it to be recorded that the owner of the chosen action said yes, or has not after all."""
        thing = self._list.chosen()
        if isinstance(thing, ActionRow):
            self.command_requested.emit(RecordConsent(thing.note, not thing.agreed or not thing.owner))

    def tell(self, standing: Standing) -> None:
        """Ask for it to be recorded what became of the chosen action of last time; twice the same takes it back."""
        thing = self._list.chosen()
        if isinstance(thing, CarriedRow):
            again = thing.action.standing is standing
            self.command_requested.emit(TellCarried(thing.number, Standing.OPEN if again else standing))

    @Slot()
    def _show_in_room(self) -> None:
        """Whoever goes through the actions of last time has the room go along."""
        thing = self._list.chosen()
        if isinstance(thing, CarriedRow) and self._list.hasFocus():
            self.page_wanted.emit(thing.action.text)

    @Slot(object)
    def _tell(self, action_id: ActionId) -> None:
        self.tell(STANDINGS[action_id])

    @Slot(int, int)
    def _count(self, option: int, count: int) -> None:
        del option
        self.command_requested.emit(CountCommitments(count))

    @Slot()
    def _edit(self) -> None:
        thing = self._list.chosen()
        if isinstance(thing, ActionRow):
            self.note_edit_requested.emit(thing.note)

    @Slot(str)
    def _put_under(self, key: str) -> None:
        thing = self._list.chosen()
        theme = next((each.theme for each in self._themes if each.key == key), None)
        if isinstance(thing, ActionRow) and (key == "0" or theme is not None):
            self.command_requested.emit(GroupNote(thing.note, theme))

    def _top_line(self, top: StageTop, themes: tuple[TopTheme, ...]) -> str:
        """The first places as the room sees them; of themes with the digits that put an action under them."""
        if top.of_principles:
            chosen = " · ".join(f"{each.label} ({each.count})" for each in top.entries)
            return self.tr("The team chose: {0}").format(chosen)
        if themes and self._themes:
            return self.tr("Top: {0}").format(" · ".join(f"[{each.key}] {each.name} ({each.count})" for each in themes))
        return self.tr("Top: {0}").format(" · ".join(f"{each.label} ({each.count})" for each in top.entries))

    def _row(self, action: ActionRow) -> Row:
        role = "danger" if action.owner_left or not action.agreed else "category-action"
        name = f"note {action.note}"
        end = " · ".join(filter(None, (action.theme, action.due)))
        return Row(action, name, action.text, word=self._owner(action), word_role=role, end=end)

    def _carried_row(self, row: CarriedRow) -> Row:
        """First what became of it; at the end whose it is, by when, and since when."""
        action = row.action
        role = "category-action" if action.is_left_to_do else "text-quiet"
        owner = self.tr("{0} (gone home)").format(action.owner) if row.owner_left else action.owner
        end = " · ".join(filter(None, (owner, day_text(action.due))))
        word = standing_words(action.standing)
        return Row(row, f"carried {row.number}", action.text, word=word, word_role=role, end=end, tip=_origin(action))

    def _head_words(self, panel: CommitPanel) -> str:
        agreed = self.tr("Actions ({0})").format(len(panel.actions))
        if not panel.carried:
            return agreed
        told = sum(each.action.standing is not Standing.OPEN for each in panel.carried)
        before = self.tr("Last time: {0} of {1} told").format(told, len(panel.carried))
        return f"{before} · {agreed}" if panel.actions else before

    def _named_ways(self) -> tuple[tuple[ActionId, str], ...]:
        return (
            (ActionId.TOLD_DONE, self.tr("Done ({0})")),
            (ActionId.TOLD_GOING_ON, self.tr("Still going on ({0})")),
            (ActionId.TOLD_DROPPED, self.tr("Dropped ({0})")),
        )

    def _owner(self, action: ActionRow) -> str:
        """Who it is, and whether they said yes."""
        if not action.owner:
            return self.tr("no owner")
        owner = self.tr("{0} (gone home)").format(action.owner) if action.owner_left else action.owner
        return (self.tr("{0}, said yes") if action.agreed else self.tr("{0}, not asked yet")).format(owner)


class _Actions(EditList):
    consent_turned = Signal()
    """The key that says whether the owner of the chosen action said yes."""

    told = Signal(object)
    """A key that says what became of the chosen action of last time: its `ActionId`."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        asked = KEYS.action_at(Where.ACTIONS, event.keyCombination())
        if asked is ActionId.CONSENT:
            self.consent_turned.emit()
        elif asked in STANDINGS:
            self.told.emit(asked)
        else:
            super().keyPressEvent(event)


def _origin(action: CarriedAction) -> str:
    """Where it was agreed, and when."""
    return " · ".join(filter(None, (action.source, day_text(action.agreed_on))))
