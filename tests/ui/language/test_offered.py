from pathlib import Path

from PySide6.QtWidgets import QComboBox, QLabel
from pytestqt.qtbot import QtBot

from app.domain.stage_frame import stage_frame
from app.services.bootstrap import Services, bootstrap
from app.services.sessions import OpenSession
from exercises import content_folder
from ui.home.desk import HomeDesk
from ui.home.roster_box import RosterEdit
from ui.home.start_foot import StartFoot
from ui.language.language import LANGUAGE
from ui.language.offered import PREFERENCE
from ui.planning import Planning
from ui.theme.theme import load_theme

ENGLISH, GERMAN = "Best work, honest slips: 90 minutes", "Starke Arbeit, ehrliche Fehler: 90\N{NO-BREAK SPACE}Minuten"


def test_an_english_program_runs_a_german_workshop(qtbot: QtBot, tmp_path: Path) -> None:
    services, desk = _home(qtbot, tmp_path)
    assert _says(desk, ENGLISH)
    _choose(desk, "Deutsch")
    assert _says(desk, GERMAN)
    assert not _says(desk, ENGLISH)
    assert _says(desk, "Ready workshops")
    assert services.library.preference(PREFERENCE) == "de"
    session = _started(qtbot, desk).history.session
    assert session.plan.language == "de"
    assert session.plan.title == GERMAN
    assert "Beginn" in str(stage_frame(session, session.plan.start))
    desk.window.close()


def test_workshops_follow_the_windows_until_somebody_chooses(qtbot: QtBot, tmp_path: Path) -> None:
    services, desk = _home(qtbot, tmp_path)
    LANGUAGE.speak("de")
    assert _says(desk, GERMAN)
    assert _says(desk, "Fertige Workshops")
    assert [box.currentText() for box in desk.window.findChildren(QComboBox)] == ["Deutsch"]
    _choose(desk, "English")
    assert _says(desk, ENGLISH)
    LANGUAGE.speak("en")
    LANGUAGE.speak("de")
    assert _says(desk, ENGLISH)
    desk.window.close()
    services.offer("de")
    again = HomeDesk(services)
    qtbot.addWidget(again.window)
    assert services.catalogue.language == "en"


def test_a_workshop_that_is_being_prepared_stays_in_its_language(qtbot: QtBot, tmp_path: Path) -> None:
    _, desk = _home(qtbot, tmp_path)
    desk.prepare("ninety-minutes")
    LANGUAGE.speak("de")
    assert _says(desk, ENGLISH)
    assert _says(desk, "Wann und wo?")
    assert _start(qtbot, desk).history.session.plan.language == "en"
    desk.window.close()


def test_a_planned_copy_stays_in_its_language(qtbot: QtBot, tmp_path: Path) -> None:
    services, desk = _home(qtbot, tmp_path)
    planning = Planning(services, desk, load_theme("light"), desk)
    _choose(desk, "Deutsch")
    desk.window.wishes.plan_requested.emit("ninety-minutes")
    assert planning.desk is not None
    qtbot.addWidget(planning.desk.window)
    planning.desk.window.people_changed.emit("Ann\nBen\nChris\nDana\nEli\nFay")
    _choose(desk, "English")
    planned = planning.desk.now.workshop
    assert (planned.title, planned.language) == (GERMAN, "de")
    planning.desk.start_requested.emit(planned.id)
    assert _says(desk, GERMAN)
    assert _start(qtbot, desk).history.session.plan.exercises()[0].title == "So arbeiten wir heute"
    planning.close()
    desk.window.close()


def _home(qtbot: QtBot, folder: Path) -> tuple[Services, HomeDesk]:
    services = bootstrap(content_folder(), folder)
    desk = HomeDesk(services)
    qtbot.addWidget(desk.window)
    desk.open()
    return services, desk


def _choose(desk: HomeDesk, language: str) -> None:
    box = next(each for each in desk.window.findChildren(QComboBox) if each.findText(language) >= 0)
    box.setCurrentText(language)
    box.activated.emit(box.currentIndex())


def _started(qtbot: QtBot, desk: HomeDesk) -> OpenSession:
    desk.prepare("ninety-minutes")
    return _start(qtbot, desk)


def _start(qtbot: QtBot, desk: HomeDesk) -> OpenSession:
    box, foot = desk.window.findChild(RosterEdit), desk.window.findChild(StartFoot)
    assert box is not None
    assert foot is not None
    box.setPlainText("Ann\nBen\nChris\nDana\nEli\nFay")
    with qtbot.waitSignal(desk.run_requested) as asked:
        foot.start_requested.emit()
    opened = (asked.args or [None])[0]
    assert isinstance(opened, OpenSession)
    opened.journal.close()
    return opened


def _says(desk: HomeDesk, text: str) -> bool:
    return any(text in each.text() and each.isVisible() for each in desk.window.findChildren(QLabel))
