"""The window in which the clicker is learned."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from ui.console.looks import label
from ui.keys_page.clicker_learner import ClickerLearner
from ui.theme.text_size import SIZE
from ui.widgets.page_window import PageWindow
from ui.widgets.tall_page import TallPage


class ClickerWindow(PageWindow):
    """A `ClickerLearner` in a window of its own; Esc closes it when no button is asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QSize(SIZE.grown(640), SIZE.grown(460)), QSize(560, 300), parent)
        self.build()

    @override
    def build(self) -> None:
        self.setWindowTitle(self.tr("Learn the clicker"))
        self.learner = ClickerLearner()
        told = label("quiet", wrap=True)
        told.setText(
            self.tr(
                "Clickers are keyboards. What yours sends is remembered, works while the note line has the focus, and"
                " is not written there. A note that is half typed keeps its letters, signs and arrows."
            )
        )
        page = TallPage(12)
        for part in (label("title", self.tr("Learn the clicker")), told, self.learner):
            page.add_part(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 14, 16)
        column.addWidget(page)
        self.learner.finished.connect(self.learner.start_button.setFocus)

    @override
    def open(self) -> None:
        """Show the window and ask for the first button."""
        super().open()
        self.learner.start()
