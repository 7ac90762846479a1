"""A trainer who has never seen the program: from an empty data folder to a workshop of her own that was run."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListWidget, QMenu, QMessageBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.domain.identifiers import SessionId
from app.domain.workshop import ExerciseItem
from app.services.bootstrap import Services, bootstrap
from exercises import content_folder
from tests.support.frame_text import texts
from tests.support.left_behind import traces_in
from tests.support.trainer import front, live, press, type_in, until, window
from ui.author.window import AuthorWindow
from ui.console.console_window import ConsoleWindow
from ui.home.window import HomeWindow
from ui.library.window import LibraryWindow
from ui.paper.window import PaperWindow
from ui.plan.window import PlanWindow
from ui.results.close_down_dialog import CloseDownDialog
from ui.results.window import ResultsWindow
from ui.stage.stage_window import StageWindow
from ui.tour.card import TourCard

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NAMES = ("Zephyrine", "Quillon", "Ottoline", "Bartholomew")
"""Names that occur nowhere else in the program's own files."""
SAID = "We ask before we judge"
CHANGED = "Look out of the window until a moment comes to you."
THINKING, LAST = 1, 4
"""Steps of the exercise."""


async def look_around_and_leave_practice() -> None:
    """The guided look to its end, and out of the practice session, which is thrown away."""
    home = await window(HomeWindow)
    await until(lambda: home.findChildren(TourCard) and home.isActiveWindow(), "the guided look")
    for _ in range(3):
        press(Qt.Key.Key_Return)
    console = await window(ConsoleWindow)
    await until(lambda: console.findChildren(TourCard) and console.isActiveWindow(), "the look at the console")
    for _ in range(4):
        press(Qt.Key.Key_Return)
    press(Qt.Key.Key_W, CTRL)
    await until(home.isActiveWindow, "Home in front")
    listed = home.page.past.findChild(QListWidget)
    assert listed is not None
    listed.setFocus()
    press(Qt.Key.Key_Delete)
    assert listed.count() == 0


async def plan_from_the_library() -> PlanWindow:
    """Find an exercise, put it into a new workshop, and give it other minutes and people."""
    press(Qt.Key.Key_F3, CTRL)
    library = await front(LibraryWindow)
    type_in("team meeting")
    press(Qt.Key.Key_Return, CTRL)
    menu = library.findChild(QMenu)
    assert menu is not None
    await until(menu.isVisible, "the workshops")
    menu.actions()[0].trigger()
    menu.close()
    planner = await front(PlanWindow)
    type_in("15")
    press(Qt.Key.Key_Return)
    await change_the_exercise(planner)
    press(Qt.Key.Key_2, CTRL)
    type_in("\n".join(NAMES))
    return planner


async def change_the_exercise(planner: PlanWindow) -> None:
    """From its place in the day into the form: one sentence is another, one step goes; the day has what was made."""
    planner.day.timeline.setFocus()
    press(Qt.Key.Key_F4)
    form = await window(AuthorWindow)
    await until(form.isActiveWindow, "the form in front")
    form.parts.choose(LAST)
    form.parts.rows.setFocus()
    press(Qt.Key.Key_Delete)
    form.parts.choose(THINKING)
    page = form.step.fields["audience"].editor.part
    assert isinstance(page, QPlainTextEdit)
    page.setFocus()
    press(Qt.Key.Key_A, CTRL)
    type_in(CHANGED)
    press(Qt.Key.Key_W, CTRL)
    await until(planner.isActiveWindow, "the planner again")
    assert planner.notices.is_showing, "that the day has it"
    press(Qt.Key.Key_Escape)


async def print_what_is_needed() -> None:
    """Save the papers of the planned day."""
    press(Qt.Key.Key_P, CTRL)
    paper = await front(PaperWindow)
    press(Qt.Key.Key_S, CTRL)
    await until(lambda: paper.notices.is_showing, "the sentence that the handouts are saved")
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Escape)
    await until(lambda: not paper.isVisible(), "Paper closed")


async def run_it(planner: PlanWindow) -> None:
    """Begin, go on to the end, and end the session."""
    planner.activateWindow()
    await until(planner.isActiveWindow, "the planner in front")
    press(Qt.Key.Key_Return, CTRL)
    home = await front(HomeWindow)
    press(Qt.Key.Key_Return, CTRL)
    console = await front(ConsoleWindow)
    press(Qt.Key.Key_F5)
    press(Qt.Key.Key_PageDown)
    stage = await window(StageWindow)
    await until(lambda: CHANGED in texts(stage.view.shown_frame), "the room reads what was changed")
    for _ in range(2):
        press(Qt.Key.Key_PageDown)
    type_in(SAID)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_PageDown)
    press(Qt.Key.Key_X, CTRL | SHIFT)
    box = console.findChild(QMessageBox)
    assert box is not None
    box.buttons()[0].click()
    press(Qt.Key.Key_W, CTRL)
    await until(home.isActiveWindow, "Home in front")


async def close_it_down(mine: Path) -> None:
    """From the list of past sessions to its results, and from there to the close-down."""
    home = await front(HomeWindow)
    listed = home.page.past.findChild(QListWidget)
    assert listed is not None
    listed.setFocus()
    press(Qt.Key.Key_Return)
    await front(ResultsWindow)
    press(Qt.Key.Key_D, CTRL | SHIFT)
    dialog = await window(CloseDownDialog)
    await until(lambda: dialog.isAncestorOf(QApplication.focusWidget() or dialog), "the question at the keyboard")
    dialog.take_folder(str(mine))
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)
    await until(lambda: home.notices.is_showing, "that it is closed down")
    home.notices.dismiss()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_from_an_empty_folder_to_a_workshop_of_one_s_own_that_was_run(qtbot: QtBot, tmp_path: Path) -> None:
    data = tmp_path / "data"
    services = bootstrap(content_folder(), data)

    async def story() -> None:
        await look_around_and_leave_practice()
        planner = await plan_from_the_library()
        await print_what_is_needed()
        await run_it(planner)

    live(services, story, knows_it=False)
    the_workshop_was_hers(services)
    the_session_was_run(services)
    assert traces_in(data, NAMES), "a name that is looked for is found"

    async def ending() -> None:
        await close_it_down(tmp_path / "mine")
        await until(lambda: services.sessions.names() == (), "that it is gone")

    live(services, ending)
    assert traces_in(data, (*NAMES, SAID)) == []
    assert sorted(path.suffix for path in (tmp_path / "mine").iterdir()) == [".csv", ".pdf"]
    (kept,) = services.own_workshops.found().workshops
    assert kept.workshop.items, "the workshop is there for the next time"


def the_workshop_was_hers(services: Services) -> None:
    (own,) = services.own_workshops.found().workshops
    (item,) = own.workshop.items
    assert isinstance(item, ExerciseItem)
    (exercise,) = services.own_exercises.found().exercises
    assert (item.exercise, item.minutes) == (exercise.exercise.id, 12)
    assert [step.key for step in exercise.exercise.steps] == ["prompt", "think", "talk", "round"]
    assert own.people == "", "the names are in the session now"
    papers = {path.stem[3:] for path in services.data.root.rglob("*.pdf")}
    assert papers == {"huddle-card"}, "what the exercise prints before"


def the_session_was_run(services: Services) -> None:
    (name,) = services.sessions.names()
    session = services.sessions.look_at(SessionId(name)).history.session
    assert session.ended is not None
    assert not session.details.rehearsal
    assert [person.name for person in session.people] == list(NAMES)
    assert [note.text for note in session.notes] == [SAID]
