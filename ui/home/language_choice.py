"""Above the ready workshops: the language in which they are offered."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from exercises import LANGUAGES
from ui.console.looks import label
from ui.language.language import NAMES


class LanguageChoice(QWidget):
    """The heading of the shelf, and beside it the languages as those who speak them call them."""

    chosen = Signal(str)
    """Workshops are wanted in another language: its code."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QComboBox()
        self._box.setAccessibleName(self.tr("Language of the workshops"))
        self._box.setToolTip(self.tr("What the room sees and reads is in this language"))
        for language in LANGUAGES:
            self._box.addItem(NAMES[language], language)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(label("heading", self.tr("Ready workshops")))
        row.addWidget(self._box, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self._box.activated.connect(self._choose)

    def show_language(self, language: str) -> None:
        """Show in which language the workshops below are."""
        self._box.setCurrentIndex(self._box.findData(language))

    @Slot(int)
    def _choose(self, _index: int) -> None:
        self.chosen.emit(str(self._box.currentData()))
