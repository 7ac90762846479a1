"""By keyboard from an empty data folder: an exercise of one's own is written, planned and run."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.identifiers import SessionId
from app.services.bootstrap import bootstrap
from exercises import content_folder
from tests.support.trainer import live, press, type_in, until, window
from ui.author.shelf import ExerciseShelf
from ui.author.window import AuthorWindow
from ui.console.console_window import ConsoleWindow
from ui.home.window import HomeWindow
from ui.plan.window import PlanWindow

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


async def from_home(words: str) -> HomeWindow:
    """Press a button of Home."""
    home = await window(HomeWindow)
    await until(home.isActiveWindow, "Home in front")
    next(each for each in home.findChildren(QPushButton) if each.text().startswith(words)).setFocus()
    press(Qt.Key.Key_Return)
    return home


async def write_a_copy() -> AuthorWindow:
    """From the list over Home: a copy of the role swap, called Ours, whose first step says something else."""
    shelf = await window(ExerciseShelf)
    await until(shelf.isActiveWindow, "the list in front")
    for row in range(shelf.list.count()):
        if shelf.list.item(row).text() == "Role swap":
            shelf.list.setCurrentRow(row)
    press(Qt.Key.Key_Return)
    form = await window(AuthorWindow)
    await until(form.isActiveWindow, "the form in front")
    form.head.title.setFocus()
    press(Qt.Key.Key_A, CTRL)
    type_in("Ours")
    form.parts.choose(0)
    page = form.step.fields["audience"].editor.part
    assert isinstance(page, QPlainTextEdit)
    page.setFocus()
    press(Qt.Key.Key_A, CTRL)
    type_in("Change chairs in your own way.")
    return form


def test_from_a_copy_to_a_session(qtbot: QtBot, tmp_path: Path) -> None:
    services = bootstrap(content_folder(), tmp_path)

    async def story() -> None:
        await from_home("My exercises")
        form = await write_a_copy()
        press(Qt.Key.Key_W, CTRL)
        await until(lambda: not form.isVisible(), "the form closed")
        await from_home("New ")
        planner = await window(PlanWindow)
        await until(planner.isActiveWindow, "the planner in front")
        press(Qt.Key.Key_F, CTRL)
        type_in("Ours")
        press(Qt.Key.Key_Return)
        press(Qt.Key.Key_2, CTRL)
        type_in("Ana\nBen\nCem\nDov")
        press(Qt.Key.Key_Return, CTRL)
        home = await window(HomeWindow)
        await until(home.isActiveWindow, "the start page in front")
        press(Qt.Key.Key_Return, CTRL)
        console = await window(ConsoleWindow)
        await until(console.isActiveWindow, "the console in front")
        press(Qt.Key.Key_F5)
        console.close()
        await window(HomeWindow)

    live(services, story)
    (name,) = services.sessions.names()
    session = services.sessions.look_at(SessionId(name)).history.session
    (exercise,) = session.plan.exercises()
    assert (exercise.id, exercise.title) == ("own-role-swap-2", "Ours")
    assert session.slot is not None
    assert session.slot.step is not None
    assert session.slot.step.audience == "Change chairs in your own way."
    assert services.ready.exercises[next(iter(services.ready.exercises))].title


def test_from_the_planner_to_the_form_and_back_with_what_was_changed(qtbot: QtBot, tmp_path: Path) -> None:
    services = bootstrap(content_folder(), tmp_path)

    async def story() -> None:
        await from_home("New ")
        planner = await window(PlanWindow)
        await until(planner.isActiveWindow, "the planner in front")
        press(Qt.Key.Key_F, CTRL)
        type_in("role swap")
        press(Qt.Key.Key_F4)
        form = await window(AuthorWindow)
        await until(form.isActiveWindow, "the form in front")
        assert not planner.isVisible()
        press(Qt.Key.Key_W, CTRL)
        await until(planner.isActiveWindow, "the planner again")
        assert services.own_exercises.found().exercises == (), "nothing was changed, nothing is kept"
        press(Qt.Key.Key_F4)
        await until(form.isActiveWindow, "the form in front again")
        form.parts.choose(0)
        form.parts.rows.setFocus()
        press(Qt.Key.Key_Delete)
        press(Qt.Key.Key_W, CTRL)
        await until(planner.isActiveWindow, "the planner once more")
        press(Qt.Key.Key_F, CTRL)
        type_in("role swap (2)")
        press(Qt.Key.Key_Return)
        row = planner.day.timeline.row
        assert row is not None
        assert row.minutes == 19
        planner.day.timeline.setFocus()
        press(Qt.Key.Key_F4)
        await until(form.isActiveWindow, "one's own opened itself")
        form.parts.choose(0)
        form.parts.rows.setFocus()
        press(Qt.Key.Key_Delete)
        press(Qt.Key.Key_W, CTRL)
        await until(planner.isActiveWindow, "the planner at last")
        row = planner.day.timeline.row
        assert row is not None
        assert row.minutes == 11
        planner.close()
        await window(HomeWindow)

    live(services, story)
    (own,) = services.own_exercises.found().exercises
    assert own.exercise.title == "Role swap (2)"


def test_one_s_own_is_deleted_and_brought_back_in_the_list(qtbot: QtBot, tmp_path: Path) -> None:
    services = bootstrap(content_folder(), tmp_path)

    async def story() -> None:
        await from_home("My exercises")
        form = await write_a_copy()
        press(Qt.Key.Key_W, CTRL)
        await until(lambda: not form.isVisible(), "the form closed")
        await from_home("My exercises")
        shelf = await window(ExerciseShelf)
        await until(shelf.isActiveWindow, "the list in front")
        assert shelf.list.item(0).text() == "Ours"
        press(Qt.Key.Key_Delete)
        assert services.own_exercises.found().exercises == ()
        press(Qt.Key.Key_Z, CTRL)
        assert shelf.list.item(0).text() == "Ours"
        press(Qt.Key.Key_Escape)
        await until(lambda: not shelf.isVisible(), "the list closed")

    live(services, story)
    assert len(services.own_exercises.found().exercises) == 1
