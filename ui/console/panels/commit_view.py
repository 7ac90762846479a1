"""Commitments made, and actions agreed with owner and date."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from app.domain.commands import CountCommitments
from app.domain.console import ActionRow, CommitPanel
from ui.actions.button import ActionButton
from ui.actions.menu import ActionSet
from ui.actions.spec import ActionId
from ui.console.looks import label
from ui.console.panels.count_field import CountField
from ui.console.panels.edit_list import EditList
from ui.console.panels.panel_view import PanelView
from ui.console.panels.rows import Row
from ui.theme.theme import Theme


class CommitView(PanelView):
    """A number of commitments without names; actions are typed and edited in the note line."""

    def __init__(self, theme: Theme, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(theme, actions, parent)
        self._only_actions = False
        self._commitments = CountField(0, self.tr("commitments made"))
        self._commitments.count_given.connect(self._count)
        self._of = label("quiet")
        self._actions_title = label("subheading")
        self._list = EditList(theme, self.tr("Actions agreed"))
        self._list.edit_asked.connect(self._edit)
        self._hint = label("small", wrap=True)
        self._add = ActionButton(actions, ActionId.NOTE_LINE, self.tr("Add an action"))
        self._commitments_title = label("subheading", self.tr("Commitments made"))
        commitments = QHBoxLayout()
        commitments.setSpacing(10)
        commitments.addWidget(self._commitments_title)
        commitments.addWidget(self._commitments)
        commitments.addWidget(self._of)
        commitments.addStretch(1)
        head = QHBoxLayout()
        head.addWidget(self._actions_title, 1)
        head.addWidget(self._add)
        self.rows.addLayout(commitments)
        self.rows.addLayout(head)
        self.rows.addWidget(self._list, 1)
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
        self._actions_title.setText(self.tr("Actions ({0})").format(len(panel.actions)))
        for part in (self._actions_title, self._add, self._list):
            part.setVisible(panel.takes_actions)
        for counter in (self._commitments_title, self._commitments, self._of):
            counter.setVisible(panel.counts_commitments)
        self._list.show_rows(tuple(self._row(action) for action in panel.actions))
        if panel.takes_actions:
            self._hint.setText(self.tr("Name an owner only after a yes in the room. Enter edits an action."))
        else:
            self._hint.setText(self.tr("Commitments stay on people's own cards; only their number is kept."))

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

    @Slot(int, int)
    def _count(self, option: int, count: int) -> None:
        del option
        self.command_requested.emit(CountCommitments(count))

    @Slot()
    def _edit(self) -> None:
        thing = self._list.chosen()
        if isinstance(thing, ActionRow):
            self.note_edit_requested.emit(thing.note)

    def _row(self, action: ActionRow) -> Row:
        owner = self.tr("{0} (gone home)").format(action.owner) if action.owner_left else action.owner
        role = "danger" if action.owner_left else "category-action"
        name = f"note {action.note}"
        return Row(action, name, action.text, word=owner or self.tr("no owner"), word_role=role, end=action.due)
