"""Where the time went, as the console shows it after the end."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.commands import ExplainLoss
from app.domain.console import SpentPanel
from app.domain.vocabulary import LossReason
from ui.console.looks import label
from ui.console.panels.spent_model import SpentModel
from ui.console.panels.spent_view import SpentTable, reason_hint
from ui.theme.theme import Theme
from ui.widgets.pieces import paragraph


class SpentPage(QWidget):
    """Every step planned and real; a key still says why time was lost."""

    command_requested = Signal(object)
    """A reason was given or taken back: a `Command`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lost = label("subheading", wrap=True)
        self._model = SpentModel(theme, self)
        self.table = SpentTable(self.tr("Planned and real"))
        self.table.setModel(self._model)
        self.table.lay_out()
        self.table.reason_given.connect(self._explain)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._lost)
        rows.addWidget(self.table, 1)
        rows.addWidget(paragraph("quiet", reason_hint()))

    def show_spent(self, panel: SpentPanel | None) -> None:
        """Show the day; the chosen row stays chosen."""
        self._lost.setText(panel.lost if panel is not None else "")
        self._model.replace_rows(panel.rows if panel is not None else ())
        if panel is not None and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self._model.index(0, 0))

    def show_theme(self, theme: Theme) -> None:
        """Paint with the colours of another theme."""
        self._model.show_theme(theme)

    @Slot(object)
    def _explain(self, reason: LossReason | None) -> None:
        row = self._model.row_at(self.table.currentIndex())
        if row is not None and row.reason is not reason:
            self.command_requested.emit(ExplainLoss(row.place, reason))
