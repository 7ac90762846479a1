"""From one laptop to another: a file is handed on from the form, dropped on Home, and asks before it overwrites."""

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.instants import Instant
from app.services.bootstrap import Services, bootstrap
from app.services.own_exercises import OwnExercise
from app.services.sharing.shared import of_exercise, written
from exercises import content_folder
from tests.support.authoring import shipped, step_changed
from tests.support.authoring import written as after_edits
from ui.console.notice_strip import NoticeStrip, Severity
from ui.home.home_page import HomePage
from ui.home.wishes import HomeWishes
from ui.sharing import Sharing


class Desk:
    """A window that sharing asks over, and what it was told to say."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        folder.mkdir()
        self.services: Services = bootstrap(content_folder(), folder)
        self.folder = folder
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.show()
        self.said: list[tuple[str, Severity]] = []
        self.sharing = Sharing(self.services, lambda: self.window, self.say, self.window)

    def say(self, sentence: str, severity: Severity) -> None:
        self.said.append((sentence, severity))

    def own(self, title: str) -> OwnExercise:
        own = self.services.own_exercises.copy_of(shipped())
        changed = after_edits(own.exercise, step_changed(own.exercise, 0, title=title))
        return self.services.own_exercises.save(OwnExercise(changed), Instant(1))

    def titles(self) -> list[str]:
        return [each.exercise.steps[0].title for each in self.services.own_exercises.found().exercises]

    def answer(self, words: str) -> None:
        box = self.window.findChildren(QMessageBox)[-1]
        next(each for each in box.findChildren(QPushButton) if each.text() == words).click()


def file_of(own: OwnExercise, folder: Path) -> Path:
    path = folder / "one.sparkroom"
    path.write_bytes(written(of_exercise(own.exercise, {})))
    return path


def test_handed_on_and_taken_in(qtbot: QtBot, tmp_path: Path) -> None:
    mine, theirs = Desk(qtbot, tmp_path / "mine"), Desk(qtbot, tmp_path / "theirs")
    mine.sharing.hand_on_exercise(mine.own("Ours").exercise)
    dialog = mine.window.findChildren(QFileDialog)[0]
    assert Path(dialog.selectedFiles()[0]).name == "Role swap 2.sparkroom"
    path = tmp_path / "Role swap.sparkroom"
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    assert mine.said == [
        (f"“Role swap (2)” is in {path}, with its own exercises and without any names.", Severity.NEWS)
    ]
    with qtbot.waitSignal(theirs.sharing.library_changed):
        theirs.sharing.take_in(str(path))
    assert theirs.titles() == ["Ours"]
    theirs.sharing.take_in(str(path))
    assert theirs.said[-1] == ("You have “Role swap (2)” already, as it is in the file.", Severity.NEWS)
    mine.sharing.hand_on_exercise(mine.own("Ours").exercise)
    again = mine.window.findChildren(QFileDialog)[-1]
    again.fileSelected.emit(str(tmp_path / "nowhere" / "x.sparkroom"))
    again.reject()
    assert mine.said[-1][0].startswith("“x.sparkroom” could not be written: ")


def test_it_asks_before_it_overwrites(qtbot: QtBot, tmp_path: Path) -> None:
    mine, theirs = Desk(qtbot, tmp_path / "mine"), Desk(qtbot, tmp_path / "theirs")
    path = file_of(mine.own("Mine"), tmp_path)
    theirs.own("Theirs")
    before = (theirs.folder / "exercises.json").read_bytes()
    theirs.sharing.take_in(str(path))
    assert theirs.window.findChildren(QMessageBox)[-1].text() == "Yours is otherwise: “Role swap (2)”."
    theirs.answer("Leave it")
    assert (theirs.folder / "exercises.json").read_bytes() == before
    theirs.sharing.take_in(str(path))
    theirs.answer("Keep both")
    assert sorted(theirs.titles()) == ["Mine", "Theirs"]
    found = theirs.services.own_exercises.found().exercises
    assert sorted(each.exercise.title for each in found) == ["Role swap (2)", "Role swap (3)"]
    changed = replace(mine.own("Other").exercise, id=found[0].exercise.id)
    path.write_bytes(written(of_exercise(changed, {})))
    theirs.sharing.take_in(str(path))
    theirs.answer("Replace mine")
    assert "Other" in theirs.titles()
    assert len(theirs.titles()) == 2


def test_a_refusal_is_said_and_changes_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(qtbot, tmp_path / "mine")
    path = tmp_path / "half.sparkroom"
    path.write_bytes(file_of(desk.own("Mine"), tmp_path).read_bytes()[:-40])
    before = (desk.folder / "exercises.json").read_bytes()
    desk.sharing.take_in(str(path))
    (sentence, severity) = desk.said[-1]
    assert sentence.startswith("“half.sparkroom” was not taken in, and nothing was changed.\nIt is damaged")
    assert severity is Severity.ERROR
    assert (desk.folder / "exercises.json").read_bytes() == before
    strip = NoticeStrip()
    qtbot.addWidget(strip)
    strip.show_notice(sentence, severity)
    assert strip.shown[0] == sentence


def test_a_file_is_dropped_on_home(qtbot: QtBot, tmp_path: Path) -> None:
    wishes = HomeWishes()
    page = HomePage(wishes)
    qtbot.addWidget(page)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "x.pdf")), QUrl.fromLocalFile(str(tmp_path / "x.sparkroom"))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    with qtbot.waitSignal(wishes.file_dropped) as dropped:
        page.dropEvent(QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))
    assert dropped.args == [str(tmp_path / "x.sparkroom")]
