"""The window in which the clicker is learned."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from ui.console.looks import label
from ui.keys_page.clicker_learner import ClickerLearner
from ui.theme.text_size import SIZE
from ui.widgets.tall_page import TallPage
from ui.widgets.within_screen import keep_within_screen


class ClickerWindow(QWidget):
    """A `ClickerLearner` in a window of its own; Esc closes it when no button is asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Learn the clicker"))
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.resize(SIZE.grown(640), SIZE.grown(460))
        keep_within_screen(self, QSize(560, 300))
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

    def open(self) -> None:
        """Show the window and ask for the first button."""
        self.show()
        self.activateWindow()
        self.learner.start()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
