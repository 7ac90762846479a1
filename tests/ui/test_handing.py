"""A workshop or an exercise leaves the program as a file: copied, or dragged; nothing of it stays behind."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.identifiers import WorkshopId
from app.domain.instants import Instant
from app.services.bootstrap import bootstrap
from app.services.own_workshops import OwnWorkshop
from app.services.sharing.reading import read_shared
from exercises import content_folder
from tests.support.home_frames import home, library
from tests.support.trainer import live, press, until, window
from ui.author.shelf import ExerciseShelf
from ui.handing import file_name
from ui.home.window import HomeWindow
from ui.home.workshop_card import WorkshopCardView

CTRL = Qt.KeyboardModifier.ControlModifier
TITLE = "Zoë's day: “slips” / 東京"


def on_clipboard() -> Path | None:
    """The one file on the clipboard."""
    paths = [Path(url.toLocalFile()) for url in QGuiApplication.clipboard().mimeData().urls()]
    return paths[0] if paths else None


@pytest.mark.usefixtures("qtbot")
def test_what_is_copied_is_a_file_until_the_program_ends(tmp_path: Path) -> None:
    services = bootstrap(content_folder(), tmp_path)
    exercise = services.own_exercises.copy_of(library().exercises[next(iter(library().exercises))])
    services.own_exercises.save(exercise, Instant(1))
    made = services.own_workshops.copy_of(library().workshops[WorkshopId("half-day")])
    services.own_workshops.save(OwnWorkshop(made.workshop, people="Ana, Ben"), Instant(1))
    left: list[Path] = []

    async def story() -> None:
        first = await window(HomeWindow)
        card = first.page.findChildren(WorkshopCardView)[0]
        card.setFocus()
        press(Qt.Key.Key_C, CTRL)
        await until(on_clipboard, "the file")
        path = on_clipboard()
        assert path is not None
        shared = read_shared(path, services.catalogue)
        assert shared.workshop is not None
        assert b"Ana" not in path.read_bytes()
        left.append(path)
        first.wishes.exercises_requested.emit()
        shelf = await window(ExerciseShelf)
        shelf.list.setFocus()
        await until(shelf.list.hasFocus, "the keyboard in the list")
        press(Qt.Key.Key_C, CTRL)
        await until(lambda: on_clipboard() not in (None, path), "the other file")
        left.append(on_clipboard() or path)
        assert read_shared(left[1], services.catalogue).workshop is None
        shelf.close()

    live(services, story)
    assert len(left) == 2
    assert not any(path.exists() or path.parent.parent.exists() for path in left)


def test_a_card_of_ones_own_is_dragged_and_not_chosen(qtbot: QtBot) -> None:
    for own in (True, False):
        card = WorkshopCardView(replace(home().workshops[0], own=own))
        qtbot.addWidget(card)
        card.show()
        dragged: list[str] = []
        chosen: list[str] = []
        card.drag_wanted.connect(dragged.append)
        card.chosen.connect(chosen.append)
        qtbot.mousePress(card, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
        for step in (1, QApplication.startDragDistance(), 40, 60):
            at = QPointF(20 + step, 20)
            left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
            QApplication.sendEvent(card, QMouseEvent(QMouseEvent.Type.MouseMove, at, at, left, left, none))
        qtbot.mouseRelease(card, Qt.MouseButton.LeftButton, pos=QPoint(80, 20))
        assert len(dragged) == own
        assert bool(chosen) is not own


def test_a_file_is_called_after_its_title_wherever_it_goes() -> None:
    assert file_name(TITLE) == "Zoë s day slips 東京.sparkroom"
    assert file_name("///") == "sparkroom.sparkroom"
