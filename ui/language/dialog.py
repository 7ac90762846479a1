"""Where the language of the windows is chosen; all of them have it at once."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QRadioButton, QVBoxLayout, QWidget

from ui.console.looks import label
from ui.help.asking import offer_help
from ui.language.language import LANGUAGE, NAMES, SYSTEM, language_for
from ui.language.words import worded
from ui.widgets.pieces import button


class LanguageDialog(QDialog):
    """A row for each language, as those who speak it call it; Esc and Enter close it."""

    chosen = Signal(str)
    """Speak another language: its code, or nothing for that of the computer."""

    def __init__(self, choice: str, parent: QWidget | None = None) -> None:
        """Show the `choice` that holds now."""
        super().__init__(parent)
        offer_help(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._heading = label("heading")
        self._rows = {each: QRadioButton(NAMES.get(each, "")) for each in (SYSTEM, *NAMES)}
        self._close = button("", "primary")
        self._close.setDefault(True)
        self._close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self._heading)
        for code, row in self._rows.items():
            row.setChecked(code == choice)
            row.toggled.connect(partial(self._choose, code))
            column.addWidget(row)
        column.addWidget(self._close, 0, Qt.AlignmentFlag.AlignRight)
        LANGUAGE.changed.connect(self.say_anew)
        self.say_anew()

    @Slot()
    def say_anew(self) -> None:
        """Say everything in the language that is spoken now."""
        self.setWindowTitle(worded("language", "Language"))
        self._heading.setText(worded("language", "Language of the windows"))
        as_system = worded("language", "As on this computer ({0})").format(NAMES[language_for(SYSTEM)])
        self._rows[SYSTEM].setText(as_system)
        self._close.setText(worded("language", "Close"))

    def focus_choice(self) -> None:
        """Put the keyboard on what is chosen, where arrows choose another."""
        next(row for row in self._rows.values() if row.isChecked()).setFocus()

    def _choose(self, code: str, ticked: bool) -> None:
        if ticked:
            self.chosen.emit(code)
