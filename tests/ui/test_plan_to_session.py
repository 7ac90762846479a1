"""By keyboard from an empty data folder: a ready workshop is planned as one's own, changed, and run."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.domain.identifiers import SessionId
from app.services.bootstrap import bootstrap
from exercises import content_folder
from tests.support.trainer import front, live, plan_exercise, press, run_planned, save_handouts, type_in, window
from ui.home.own_shelf import OwnShelf
from ui.home.window import HomeWindow
from ui.home.workshop_card import WorkshopCardView
from ui.plan.window import PlanWindow

CTRL = Qt.KeyboardModifier.ControlModifier


async def plan_first() -> PlanWindow:
    """From Home: plan a copy of the first workshop."""
    home = await front(HomeWindow)
    home.findChildren(WorkshopCardView)[0].setFocus()
    press(Qt.Key.Key_F2)
    planner = await front(PlanWindow)
    assert not home.isVisible()
    return planner


def test_from_an_empty_folder_to_a_session_of_one_s_own(qtbot: QtBot, tmp_path: Path) -> None:
    services = bootstrap(content_folder(), tmp_path)
    ours = services.catalogue.workshops

    async def story() -> None:
        await plan_first()
        press(Qt.Key.Key_Down)
        type_in("20")
        press(Qt.Key.Key_Return)
        plan_exercise("team meeting")
        console = await run_planned("Ana", "Ben", "Cem", "Dov", "Eli", "Fay")
        console.close()
        await window(HomeWindow)

    live(services, story)
    (name,) = services.sessions.names()
    plan = services.sessions.look_at(SessionId(name)).history.session.plan
    assert [exercise.id for exercise in plan.exercises()][:3] == ["working-agreement", "sparkling-pairs", "team-spark"]
    pairs = plan.exercises()[1]
    assert sum(plan.slots[slot].length for slot in plan.slots_of(pairs)) == 20 * 60_000
    assert len(services.sessions.look_at(SessionId(name)).history.session.people) == 6
    (own,) = services.own_workshops.found().workshops
    assert own.workshop.id == plan.workshop
    assert own.people == "", "the names are in the session now"
    assert ours[next(iter(ours))].minutes, "ours are as they were"
    assert services.catalogue.workshops == bootstrap(content_folder(), tmp_path).catalogue.workshops


def test_an_own_workshop_is_copied_deleted_and_brought_back_on_home(qtbot: QtBot, tmp_path: Path) -> None:
    services = bootstrap(content_folder(), tmp_path)

    def titles() -> list[str]:
        return sorted(own.workshop.title for own in services.own_workshops.found().workshops)

    async def story() -> None:
        planner = await plan_first()
        press(Qt.Key.Key_Delete)
        planner.close()
        home = await front(HomeWindow)
        own = home.findChildren(OwnShelf)[0]
        own.shelf.focus_first()
        press(Qt.Key.Key_D, CTRL)
        assert len(titles()) == 2
        press(Qt.Key.Key_Delete)
        assert len(titles()) == 1
        press(Qt.Key.Key_Z, CTRL)
        assert len(titles()) == 2
        new = next(each for each in home.findChildren(QPushButton) if each.text().startswith("New"))
        new.setFocus()
        press(Qt.Key.Key_Return)
        await front(PlanWindow)
        press(Qt.Key.Key_W, CTRL)
        await window(HomeWindow)

    live(services, story)
    assert titles() == ["Best work, honest slips: 90 minutes", "Best work, honest slips: 90 minutes (2)"]


def test_the_paper_of_a_planned_day_is_made_before_there_is_a_session(qtbot: QtBot, tmp_path: Path) -> None:
    services = bootstrap(content_folder(), tmp_path)

    async def story() -> None:
        planner = await plan_first()
        await save_handouts()
        planner.close()
        await window(HomeWindow)

    live(services, story)
    assert services.sessions.names() == ()
    names = {file.stem[3:] for file in (tmp_path / "plans").rglob("*.pdf")}
    assert {"run-sheet", "question-card"} <= names
