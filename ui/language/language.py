"""Which language the windows speak: one for the whole program, and another one whenever that is wished."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.domain.language import speak_by_default
from resources import resource_path
from ui.herald import Herald

ENGLISH: Final = "en"
SYSTEM: Final = ""
"""Chosen by whoever wants the language of the computer."""

PREFERENCE: Final = "language"
"""The name of the choice among the preferences."""

NAMES: Final = {ENGLISH: "English", "de": "Deutsch"}
"""Every language of the windows as those who speak it call it, which is the same in all of them."""


class Language(Herald):
    """One language for all windows. `changed`: say again all that is said."""

    def __init__(self) -> None:
        super().__init__()
        self.spoken = ENGLISH
        self._translators: tuple[QTranslator, ...] = ()

    def speak(self, language: str, translators: Sequence[QTranslator] | None = None) -> None:
        """Say everything in a language from now on; `translators` know it where no file of ours does, as in tests."""
        if language == self.spoken:
            return
        self.spoken = language
        speak_by_default(language)
        for old in self._translators:
            QCoreApplication.removeTranslator(old)
        self._translators = tuple(translators_for(language) if translators is None else translators)
        for new in self._translators:
            QCoreApplication.installTranslator(new)
        # Numbers in fields are written as the computer has it wherever that is the same language.
        system = QLocale.system()
        same = system.name().partition("_")[0] == language or language == ENGLISH
        QLocale.setDefault(system if same else QLocale(language))
        self.changed.emit()


LANGUAGE: Final = Language()
"""The language of this program."""


def translators_for(language: str) -> tuple[QTranslator, ...]:
    """What knows a language: Qt's own words for its dialogs and keys, and over them ours."""
    if language == ENGLISH:
        return ()
    qt, ours = QTranslator(), QTranslator()
    # A dialog of Qt's in English is better than none.
    qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    if not ours.load(str(resource_path(f"i18n/sparkroom_{language}.qm"))):
        raise FileNotFoundError(f"resources/i18n/sparkroom_{language}.qm cannot be read")
    return qt, ours


def language_for(chosen: str, asked_by_system: Sequence[str] | None = None) -> str:
    """The language to speak for a choice: one that we have, else the first of the computer's that we have."""
    if chosen in NAMES:
        return chosen
    asked = QLocale.system().uiLanguages() if asked_by_system is None else asked_by_system
    known = (each.replace("_", "-").partition("-")[0] for each in asked)
    return next((each for each in known if each in NAMES), ENGLISH)
