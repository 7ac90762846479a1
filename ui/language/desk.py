"""The choice of a language at work: asked for in a dialog, spoken at once, and kept for the next start."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.services.library import Library
from ui.language.language import LANGUAGE, PREFERENCE, language_for


class LanguageDesk(QObject):
    """Opens the dialog over whatever window is in use."""

    not_kept = Signal(str)
    """The choice holds until the program ends: why it could not be kept, in a sentence."""

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library

    def open(self, before: QWidget) -> None:
        """Ask over a window which language it shall be."""
        # Here and not above: Home is painted without waiting for what it does not show.
        from ui.language.dialog import LanguageDialog

        there = before.findChild(LanguageDialog)
        dialog = LanguageDialog(self._library.preference(PREFERENCE), before) if there is None else there
        if there is None:
            dialog.chosen.connect(self._choose)
        dialog.open()
        dialog.focus_choice()

    @Slot(str)
    def _choose(self, language: str) -> None:
        LANGUAGE.speak(language_for(language))
        try:
            self._library.prefer(PREFERENCE, language)
        except OSError as error:
            sentence = self.tr("The language could not be remembered: {0}.").format(error.strerror)
            self.not_kept.emit(sentence)
