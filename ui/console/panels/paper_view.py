"""Why nothing is typed in this step."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.console import PaperPanel
from ui.actions.menu import ActionSet
from ui.console.looks import label
from ui.console.panels.panel_view import PanelView
from ui.theme.theme import Theme


class PaperView(PanelView):
    """One sentence, and the sheets that are in people's hands."""

    def __init__(self, theme: Theme, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(theme, actions, parent)
        self._sentence = label("", wrap=True)
        self._sheets_title = label("small", self.tr("Sheets in people's hands"))
        self._sheets = label("", wrap=True)
        for part in (self._sentence, self._sheets_title, self._sheets):
            self.rows.addWidget(part)
        self.rows.addStretch(1)

    @override
    def title(self) -> str:
        return self.tr("Paper only")

    def show_panel(self, panel: PaperPanel) -> None:
        """Show the sentence and the sheets."""
        self._sentence.setText(panel.sentence)
        self._sheets.setText("\n".join(f"•  {sheet}" for sheet in panel.sheets))
        self._sheets_title.setVisible(bool(panel.sheets))
        self._sheets.setVisible(bool(panel.sheets))
