"""Where the time went: every place of the day planned and real, and why time was lost there."""

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from app.domain.commands import ExplainLoss
from app.domain.console import SpentPanel, SpentRow
from app.domain.vocabulary import LossReason
from ui.actions.menu import ActionSet
from ui.console.looks import ElidedLabel, label
from ui.console.panels.panel_view import PanelView
from ui.console.panels.spent_model import SpentModel
from ui.console.wording import reason_word
from ui.theme.text_size import SIZE
from ui.theme.theme import Theme

REASON_KEYS = {Qt.Key(Qt.Key.Key_1 + number): reason for number, reason in enumerate(LossReason)}
CLEAR_KEYS = (Qt.Key.Key_0, Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class SpentView(PanelView):
    """Arrow keys choose a row; 1 to 4 say why, 0 or Delete takes it back."""

    def __init__(self, theme: Theme, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(theme, actions, parent)
        self._lost = ElidedLabel("subheading")
        hint = label("quiet", reason_hint(), wrap=True)
        self._model = SpentModel(theme, self)
        self._table = SpentTable(self.tr("Planned and real"))
        self._table.setModel(self._model)
        self._table.lay_out()
        self._table.reason_given.connect(self._explain)
        self.rows.addWidget(self._lost)
        self.rows.addWidget(self._table, 1)
        self.rows.addWidget(hint)

    @override
    def title(self) -> str:
        return self.tr("Planned and real")

    def show_panel(self, panel: SpentPanel) -> None:
        """Show the day; the chosen row stays chosen."""
        self._lost.show_text(panel.lost)
        self._model.replace_rows(panel.rows)
        if not self._table.currentIndex().isValid():
            self._table.setCurrentIndex(self._model.index(_first_lost(panel.rows), 0))

    @override
    def show_theme(self, theme: Theme) -> None:
        super().show_theme(theme)
        self._model.show_theme(theme)

    @override
    def take_focus(self) -> None:
        self._table.setFocus()

    @Slot(object)
    def _explain(self, reason: LossReason | None) -> None:
        row = self._model.row_at(self._table.currentIndex())
        if row is not None and row.reason is not reason:
            self.command_requested.emit(ExplainLoss(row.place, reason))


class SpentTable(QTableView):
    """The table itself, which the results page shows as well."""

    reason_given = Signal(object)
    """A key says why time was lost in the chosen row: a `LossReason`, or None to take it back."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(SIZE.grown(34))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def lay_out(self) -> None:
        """Give the title what the other columns leave."""
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in REASON_KEYS:
            self.reason_given.emit(REASON_KEYS[key])
        elif key in CLEAR_KEYS:
            self.reason_given.emit(None)
        else:
            super().keyPressEvent(event)


def reason_hint() -> str:
    """Which key gives which reason."""
    keys = " · ".join(f"{number} {reason_word(reason)}" for number, reason in enumerate(LossReason, start=1))
    return QCoreApplication.translate("console", "{0} · 0 no reason").format(keys)


def _first_lost(rows: tuple[SpentRow, ...]) -> int:
    return next((number for number, row in enumerate(rows) if row.lost and row.reason is None), 0)
