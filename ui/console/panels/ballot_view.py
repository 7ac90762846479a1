"""Counting hands or dots."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QWidget
from typing_extensions import override

from app.domain.commands import CountVotes
from app.domain.console import BallotPanel, BallotRow
from ui.actions.button import ActionButton
from ui.actions.menu import ActionSet
from ui.actions.spec import ActionId
from ui.console.looks import ElidedLabel, label, set_look
from ui.console.panels.count_field import CountField
from ui.console.panels.panel_view import PanelView
from ui.theme.theme import Theme


class BallotView(PanelView):
    """A number field for each option; digits count, Enter and the arrows go from line to line."""

    def __init__(self, theme: Theme, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(theme, actions, parent)
        self._options: tuple[tuple[int, str, str], ...] = ()
        self._fields: list[CountField] = []
        self._check = label("badge")
        self._result = label("subheading", wrap=True)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setAccessibleName(self.tr("Options to vote for"))
        self._close_button = ActionButton(actions, ActionId.CLOSE_VOTE)
        foot = QHBoxLayout()
        foot.addWidget(self._check)
        foot.addStretch(1)
        foot.addWidget(self._close_button)
        self.rows.addWidget(self._result)
        self.rows.addWidget(self._scroll, 1)
        self.rows.addLayout(foot)

    @override
    def title(self) -> str:
        return self.tr("Vote")

    def show_panel(self, panel: BallotPanel) -> None:
        """Show the count; the fields are made anew only for other options."""
        options = tuple((row.option, row.key, row.label) for row in panel.rows)
        if options != self._options:
            self._options = options
            self._make_fields(panel.rows)
        for field, row in zip(self._fields, panel.rows, strict=True):
            field.show_count(row.count, closed=panel.closed)
        self._check.setText(("✓  " if panel.adds_up else "≠  ") + panel.check)
        self._check.setVisible(bool(panel.check))
        set_look(self._check, tone="calm" if panel.adds_up else "soon")
        self._result.setText(panel.result)
        self._result.setVisible(bool(panel.result))
        self._close_button.setVisible(not panel.closed)

    @override
    def take_focus(self) -> None:
        if self._fields:
            self._fields[0].setFocus()
            self._fields[0].selectAll()

    @Slot(int, int)
    def _count(self, option: int, count: int) -> None:
        self.command_requested.emit(CountVotes(option, count))

    @Slot(int, int)
    def _go(self, option: int, steps: int) -> None:
        numbers = [number for number, field in enumerate(self._fields) if field.option == option]
        goal = numbers[0] + steps if numbers else -1
        if 0 <= goal < len(self._fields):
            self._fields[goal].setFocus()
            self._fields[goal].selectAll()
            self._scroll.ensureWidgetVisible(self._fields[goal], 0, 20)

    def _make_fields(self, rows: tuple[BallotRow, ...]) -> None:
        page = QWidget()
        page.setProperty("role", "plain")
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setVerticalSpacing(4)
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(1, 1)
        self._fields = []
        for line, row in enumerate(rows):
            name = ElidedLabel()
            name.show_text(row.label)
            field = CountField(row.option, row.label)
            field.count_given.connect(self._count)
            field.step_wished.connect(self._go)
            self._fields.append(field)
            grid.addWidget(label("key", row.key), line, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(name, line, 1)
            grid.addWidget(field, line, 2)
        grid.setRowStretch(len(rows), 1)
        self._scroll.setWidget(page)
