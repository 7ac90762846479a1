from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from app.services.bootstrap import bootstrap
from exercises import content_folder
from tests.support.pseudo import PSEUDO, pseudo, speaking_pseudo
from ui.console.looks import focus_in
from ui.home.desk import HomeDesk
from ui.home.roster_box import RosterEdit
from ui.language.desk import LanguageDesk
from ui.language.dialog import LanguageDialog
from ui.language.language import ENGLISH, LANGUAGE, NAMES, PREFERENCE, language_for


@pytest.mark.parametrize(
    ("asked", "spoken"),
    [
        (("de-AT", "en-US"), "de"),
        (("de_DE",), "de"),
        (("fr-FR", "de", "en"), "de"),
        (("en-GB", "de"), "en"),
        (("fr-FR",), "en"),
        (("C",), "en"),
        ((), "en"),
    ],
)
def test_the_computer_s_language_is_spoken_where_we_have_it(asked: tuple[str, ...], spoken: str) -> None:
    assert language_for("", asked) == spoken
    assert language_for("xx", asked) == spoken
    assert language_for("de", asked) == "de"


def test_another_language_brings_the_words_of_qt_along_and_leaves_with_them(qapp: QApplication) -> None:
    LANGUAGE.speak("de")
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    LANGUAGE.speak("en")
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_every_language_has_its_files(qapp: QApplication) -> None:
    for language in NAMES:
        LANGUAGE.speak(language)
        assert LANGUAGE.spoken == language


def test_home_speaks_another_language_at_once_and_keeps_what_was_typed(qtbot: QtBot, tmp_path: Path) -> None:
    desk = HomeDesk(bootstrap(content_folder(), tmp_path))
    qtbot.addWidget(desk.window)
    desk.open()
    assert _says(desk, "Ready workshops")
    desk.prepare("ninety-minutes")
    box = desk.window.findChild(RosterEdit)
    assert box is not None
    box.setPlainText("Ann\nBen")
    with speaking_pseudo():
        _settle(qtbot)
        assert _says(desk, pseudo("When and where?"))
        assert not _says(desk, "When and where?")
        again = desk.window.findChild(RosterEdit)
        assert again is not None
        assert again is not box
        assert again.toPlainText() == "Ann\nBen"
        assert focus_in(desk.window) is again
        assert desk.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        desk.window.show_first_page()
        assert _says(desk, pseudo("Ready workshops"))
    _settle(qtbot)
    assert _says(desk, "Ready workshops")
    assert desk.window.layoutDirection() is Qt.LayoutDirection.LeftToRight
    desk.window.close()


def test_the_dialog_speaks_and_remembers_what_is_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    services = bootstrap(content_folder(), tmp_path)
    home = HomeDesk(services)
    qtbot.addWidget(home.window)
    home.open()
    desk = LanguageDesk(services.library)
    desk.open(home.window)
    dialog = home.window.findChild(LanguageDialog)
    assert dialog is not None
    rows = {row.text(): row for row in dialog.findChildren(QRadioButton)}
    assert rows["As on this computer (English)"].isChecked()
    assert focus_in(dialog) is rows["As on this computer (English)"]
    rows["Deutsch"].click()
    assert LANGUAGE.spoken == "de"
    assert services.library.preference(PREFERENCE) == "de"
    assert dialog.isVisible()
    rows["English"].click()
    assert LANGUAGE.spoken == "en"
    assert services.library.preference(PREFERENCE) == "en"
    dialog.close()
    home.window.close()


def test_what_cannot_be_kept_is_spoken_all_the_same(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    services = bootstrap(content_folder(), tmp_path / "data" / "deeper")
    desk = LanguageDesk(services.library)
    owner = QPushButton()
    qtbot.addWidget(owner)
    desk.open(owner)
    dialog = owner.findChild(LanguageDialog)
    assert dialog is not None
    with qtbot.waitSignal(desk.not_kept) as told:
        next(row for row in dialog.findChildren(QRadioButton) if row.text() == "Deutsch").click()
    assert LANGUAGE.spoken == "de"
    assert told.args
    dialog.close()


def test_a_language_of_tests_needs_no_file() -> None:
    with speaking_pseudo():
        assert LANGUAGE.spoken == PSEUDO
    assert LANGUAGE.spoken == ENGLISH


def _settle(qtbot: QtBot) -> None:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _says(desk: HomeDesk, text: str) -> bool:
    return any(each.text() == text and each.isVisible() for each in desk.window.findChildren(QLabel))
