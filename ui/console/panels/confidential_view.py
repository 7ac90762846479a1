"""What the facilitator keeps to herself."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.commands import RemoveConfidential
from app.domain.console import ConfidentialPanel, ConfidentialRow
from ui.actions.menu import ActionSet
from ui.console.looks import label
from ui.console.panels.edit_list import EditList
from ui.console.panels.panel_view import PanelView
from ui.console.panels.rows import Row
from ui.theme.theme import Theme


class ConfidentialView(PanelView):
    """A list of confidential notes: Enter edits the chosen one, Delete removes it."""

    def __init__(self, theme: Theme, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(theme, actions, parent)
        self._list = EditList(theme, self.tr("Notes for you only"))
        self._list.newest_first = True
        self._list.edit_asked.connect(self.edit_chosen)
        self._list.remove_asked.connect(self.remove_chosen)
        self.rows.addWidget(label("small", self.tr("Never on the stage, on a handout or in an export."), wrap=True))
        self.rows.addWidget(self._list, 1)

    @override
    def title(self) -> str:
        return self.tr("For you only")

    def show_panel(self, panel: ConfidentialPanel) -> None:
        """Show the notes."""
        self._list.show_rows(tuple(Row(row, f"note {row.note}", row.text, end=row.step) for row in panel.rows))

    @override
    def show_theme(self, theme: Theme) -> None:
        super().show_theme(theme)
        self._list.show_theme(theme)

    @override
    def take_focus(self) -> None:
        self._list.setFocus()

    @Slot()
    def edit_chosen(self) -> None:
        """Put the chosen note into the note line."""
        row = self._list.chosen()
        if isinstance(row, ConfidentialRow):
            self.confidential_edit_requested.emit(row.note)

    @Slot()
    def remove_chosen(self) -> None:
        """Take the chosen note away."""
        row = self._list.chosen()
        if isinstance(row, ConfidentialRow):
            self.command_requested.emit(RemoveConfidential(row.note))
