"""In which language workshops and exercises are offered: the one chosen on Home, else that of the windows."""

from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from app.services.bootstrap import Services
from exercises import LANGUAGES
from ui.language.language import LANGUAGE

PREFERENCE: Final = "workshops-language"
"""The name of the choice among the preferences."""


class Offered(QObject):
    """Has the library offered in the right language; what is planned or run stays in its own."""

    not_kept = Signal(str)
    """The choice holds until the program ends: why it could not be kept, in a sentence."""

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        LANGUAGE.changed.connect(self._offer)
        self._offer()

    @property
    def language(self) -> str:
        """The language of what is offered now."""
        return self._services.catalogue.language

    def choose(self, language: str) -> None:
        """Offer the library in a language from now on, also at the next start."""
        self._services.offer(language)
        try:
            self._services.library.prefer(PREFERENCE, language)
        except OSError as error:
            self.not_kept.emit(self.tr("The language could not be remembered: {0}.").format(error.strerror))

    @Slot()
    def _offer(self) -> None:
        chosen = self._services.library.preference(PREFERENCE)
        wanted = chosen if chosen in LANGUAGES else LANGUAGE.spoken
        if wanted in LANGUAGES:
            self._services.offer(wanted)
