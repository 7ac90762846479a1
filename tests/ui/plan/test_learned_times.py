"""The planner offers what earlier sessions of the same size took, and takes it over in one go."""

from pathlib import Path

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.workshop import ExerciseItem
from tests.support.home_frames import lesson
from tests.support.plan_windows import planner
from ui.plan.desk import PlanDesk
from ui.plan.window import PlanWindow

SEVEN = "\n".join(f"Person {number}" for number in range(7))


def taught(desk: PlanDesk) -> PlanWindow:
    """Twelve sessions with seven people in which the turns took nine minutes."""
    desk._services.files.make_folder(desk._services.data.root)
    desk._services.library._learn([lesson(day, 7, sparkling_pairs__ask_one=9) for day in range(12)])
    desk.window.showNormal()
    desk.window.resize(1366, 768)
    return desk.window


def said(window: PlanWindow) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def minutes_of(desk: PlanDesk, exercise: str) -> int:
    items = (item for item in desk.now.workshop.items if isinstance(item, ExerciseItem))
    return next(item.minutes for item in items if item.exercise == exercise)


def test_times_of_sessions_of_this_size_are_offered_taken_and_taken_back(qtbot: QtBot, tmp_path: Path) -> None:
    desk = planner(qtbot, tmp_path)
    window = taught(desk)
    before = minutes_of(desk, "sparkling-pairs")
    window.day.timeline.choose(-1)
    assert "took other times" not in said(window), "without people nobody knows the size"
    desk.window.people_changed.emit(SEVEN)
    assert "took other times" in said(window)
    assert "A asks, B tells 9 min instead of 6" in said(window)
    take = next(each for each in window.findChildren(QPushButton) if each.isVisible() and "times" in each.text())
    take.click()
    assert minutes_of(desk, "sparkling-pairs") > before
    assert "took other times" not in said(window)
    window.action_requested.emit("undo")
    assert minutes_of(desk, "sparkling-pairs") == before


def test_times_of_larger_rooms_are_not_offered(qtbot: QtBot, tmp_path: Path) -> None:
    desk = planner(qtbot, tmp_path, people="\n".join(f"Person {number}" for number in range(24)))
    window = taught(desk)
    desk.window.people_changed.emit("\n".join(f"Person {number}" for number in range(24)))
    assert "took other times" not in said(window)
