"""From Home into the exercise library, and from there into a workshop of one's own and into practice."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from app.domain.identifiers import SessionId
from app.services.bootstrap import Services, bootstrap
from exercises import content_folder
from tests.support.trainer import front, live, press, type_in, until, window
from ui.console.console_window import ConsoleWindow
from ui.home.window import HomeWindow
from ui.library.window import LibraryWindow
from ui.paper.sheet_window import SheetWindow
from ui.plan.window import PlanWindow

CTRL = Qt.KeyboardModifier.ControlModifier


async def library_from_home() -> LibraryWindow:
    await front(HomeWindow)
    press(Qt.Key.Key_F3, CTRL)
    return await front(LibraryWindow)


async def put_first(word: str, place: int) -> None:
    """Put the first exercise with a word into the workshop that stands at a place of the menu."""
    library = await library_from_home()
    type_in(word)
    press(Qt.Key.Key_Return, CTRL)
    menu = library.findChild(QMenu)
    assert menu is not None
    await until(menu.isVisible, "the workshops")
    menu.actions()[place].trigger()
    menu.close()
    await front(PlanWindow)


def planned(services: Services) -> list[list[str]]:
    found = services.own_workshops.found().workshops
    return [[str(getattr(item, "exercise", "")) for item in own.workshop.items] for own in found]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_exercises_go_into_a_new_workshop_and_into_the_same_again(qtbot: QtBot, tmp_path: Path) -> None:
    services = bootstrap(content_folder(), tmp_path)

    async def story() -> None:
        await put_first("role swap", 0)
        press(Qt.Key.Key_W, CTRL)
        await put_first("commitments", 1)
        assert planned(services) == [["role-swap", "commitments-close"]]
        press(Qt.Key.Key_W, CTRL)
        await window(HomeWindow)

    live(services, story)


def test_an_exercise_is_tried_in_a_session_that_teaches_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    services = bootstrap(content_folder(), tmp_path)

    async def story() -> None:
        await library_from_home()
        type_in("one-to-one")
        press(Qt.Key.Key_T, CTRL)
        console = await front(ConsoleWindow)
        press(Qt.Key.Key_F5)
        press(Qt.Key.Key_F3, CTRL)
        library = await window(LibraryWindow)
        assert library.parentWidget() is console
        library.close()
        console.close()
        await window(HomeWindow)

    live(services, story)
    (name,) = services.sessions.names()
    session = services.sessions.look_at(SessionId(name)).history.session
    assert session.details.rehearsal
    assert session.running
    assert [exercise.id for exercise in session.plan.exercises()] == ["one-to-one-spark"]
    assert len(session.people) == 2
    assert services.library.rosters() == {}


def test_a_page_is_printed(qtbot: QtBot, tmp_path: Path) -> None:
    services = bootstrap(content_folder(), tmp_path / "data")

    async def story() -> None:
        await library_from_home()
        press(Qt.Key.Key_P, CTRL)
        sheet = await window(SheetWindow)
        await until(lambda: sheet._pages, "the pages")
        assert sheet.windowTitle() == "Pair up: sparkling moments"
        sheet.save_requested.emit("A4", str(tmp_path / "pairs.pdf"))
        await until(lambda: sheet.notices.is_showing, "the sentence that it is saved")
        assert sheet.findChild(QLineEdit) is None
        sheet.notices.dismiss()
        sheet.close()
        (await window(LibraryWindow)).close()

    live(services, story)
    assert (tmp_path / "pairs.pdf").read_bytes().startswith(b"%PDF")
