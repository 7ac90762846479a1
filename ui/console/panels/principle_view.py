"""The principle on the stage, for the facilitator to read from."""

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.console import PrinciplePanel
from ui.actions.menu import ActionSet
from ui.console.looks import label
from ui.console.panels.ballot_view import BallotView
from ui.console.panels.panel_view import PanelView
from ui.theme.theme import Theme


class PrincipleView(PanelView):
    """Number and title, what it means, the question to oneself and the sentence to try."""

    def __init__(self, theme: Theme, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(theme, actions, parent)
        self._number = label("small")
        self._title = label("heading", wrap=True)
        self._meaning = label("script", wrap=True)
        self._check_title = label("small", self.tr("Ask yourself"))
        self._check = label("", wrap=True)
        self._try_title = label("small", self.tr("Try saying"))
        self._try = label("", wrap=True)
        page = QWidget()
        page.setProperty("role", "plain")
        words = QVBoxLayout(page)
        words.setContentsMargins(0, 0, 8, 0)
        words.setSpacing(4)
        for part in (self._number, self._title, self._meaning):
            words.addWidget(part)
        words.addSpacing(8)
        for part in (self._check_title, self._check, self._try_title, self._try):
            words.addWidget(part)
        words.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(page)
        self._scroll.setProperty("role", "reads")
        self._scroll.setAccessibleName(self.title())
        self._line_up = BallotView(theme, actions, across=True)
        self._line_up.command_requested.connect(self.command_requested)
        self._line_up.stops_changed.connect(self.stops_changed)
        self.rows.addWidget(self._scroll, 1)
        self.rows.addWidget(self._line_up)

    @override
    def title(self) -> str:
        return self.tr("Principle")

    def show_panel(self, panel: PrinciplePanel) -> None:
        """Show a principle."""
        self._number.setText(self.tr("Principle {0} of {1}").format(panel.number, panel.of))
        self._title.setText(panel.title)
        self._meaning.setText(panel.meaning)
        self._check.setText(panel.self_check)
        self._check_title.setVisible(bool(panel.self_check))
        self._try.setText(panel.try_saying)
        self._try_title.setVisible(bool(panel.try_saying))
        for place, title in enumerate((self._check_title, self._try_title), 1):
            words = self.tr("Ask yourself") if title is self._check_title else self.tr("Try saying")
            title.setText(words if panel.told >= place else self.tr("{0} (not yet shown)").format(words))
        said = (panel.title, panel.meaning, panel.self_check, panel.try_saying)
        self._scroll.setAccessibleDescription(" ".join(filter(None, said)))
        self._line_up.setVisible(panel.line_up is not None)
        if panel.line_up is not None:
            self._line_up.show_panel(panel.line_up)

    @override
    def take_focus(self) -> None:
        if self._line_up.isVisibleTo(self):
            self._line_up.take_focus()
        else:
            self._scroll.setFocus()
