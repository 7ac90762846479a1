"""By keyboard from an empty data folder: an exercise of one's own is written, planned and run."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.identifiers import SessionId
from app.services.bootstrap import bootstrap
from exercises import content_folder
from tests.support.trainer import front, live, plan_exercise, press, run_planned, type_in, until, window
from ui.author.shelf import ExerciseShelf
from ui.author.window import AuthorWindow
from ui.home.window import HomeWindow
from ui.plan.window import PlanWindow

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


async def from_home(words: str) -> HomeWindow:
    """Press a button of Home."""
    home = await front(HomeWindow)
    next(each for each in home.findChildren(QPushButton) if each.text().startswith(words)).setFocus()
    press(Qt.Key.Key_Return)
    return home


async def back_from(form: AuthorWindow) -> None:
    """Put the form away."""
    press(Qt.Key.Key_W, CTRL)
    await until(lambda: not form.isVisible(), "the form closed")


def leave_out_the_first_step(form: AuthorWindow) -> None:
    form.parts.choose(0)
    form.parts.rows.setFocus()
    press(Qt.Key.Key_Delete)


async def write_a_copy() -> AuthorWindow:
    """From the list over Home: a copy of the role swap, called Ours, whose first step says something else."""
    shelf = await front(ExerciseShelf)
    for row in range(shelf.list.count()):
        if shelf.list.item(row).text() == "Role swap":
            shelf.list.setCurrentRow(row)
    press(Qt.Key.Key_Return)
    form = await front(AuthorWindow)
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
        await back_from(await write_a_copy())
        await from_home("New ")
        await front(PlanWindow)
        plan_exercise("Ours")
        console = await run_planned("Ana", "Ben", "Cem", "Dov")
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
        planner = await front(PlanWindow)
        press(Qt.Key.Key_F, CTRL)
        type_in("role swap")
        press(Qt.Key.Key_F4)
        form = await front(AuthorWindow)
        assert not planner.isVisible()
        press(Qt.Key.Key_W, CTRL)
        await until(planner.isActiveWindow, "the planner again")
        assert services.own_exercises.found().exercises == (), "nothing was changed, nothing is kept"
        press(Qt.Key.Key_F4)
        await until(form.isActiveWindow, "the form in front again")
        leave_out_the_first_step(form)
        press(Qt.Key.Key_W, CTRL)
        await until(planner.isActiveWindow, "the planner once more")
        plan_exercise("role swap (2)")
        row = planner.day.timeline.row
        assert row is not None
        assert row.minutes == 19
        planner.day.timeline.setFocus()
        press(Qt.Key.Key_F4)
        await until(form.isActiveWindow, "one's own opened itself")
        leave_out_the_first_step(form)
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
        await back_from(await write_a_copy())
        await from_home("My exercises")
        shelf = await front(ExerciseShelf)
        assert shelf.list.item(0).text() == "Ours"
        press(Qt.Key.Key_Delete)
        assert services.own_exercises.found().exercises == ()
        press(Qt.Key.Key_Z, CTRL)
        assert shelf.list.item(0).text() == "Ours"
        press(Qt.Key.Key_Escape)
        await until(lambda: not shelf.isVisible(), "the list closed")

    live(services, story)
    assert len(services.own_exercises.found().exercises) == 1
