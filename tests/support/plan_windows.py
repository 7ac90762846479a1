"""The planner on a folder of its own, for tests of its windows."""

from pathlib import Path

from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from app.domain.identifiers import ExerciseId, WorkshopId
from app.domain.planning.edits import (
    AddBreak,
    AddExercise,
    Edit,
    MoveItem,
    ParkItem,
    SetEnd,
    SetNote,
    SetPromise,
    SetSilent,
)
from app.domain.workshop import Workshop
from app.services.bootstrap import Services, bootstrap
from app.services.own_workshops import empty_workshop
from exercises import content_folder
from ui.plan.desk import PlanDesk
from ui.plan.window import PlanWindow
from ui.theme.theme import Theme, load_theme

MUCH: tuple[Edit, ...] = (
    AddBreak("Coffee", 15, 3),
    SetPromise(3, "10:35"),
    SetEnd("11:30"),
    ParkItem(5),
    AddExercise(ExerciseId("one-two-four-all"), 4),
    SetSilent(1, silent=True),
    SetNote(1, "A longer note that says what to look at while the pairs talk about their moments"),
    MoveItem(2, 0),
)
"""A day on which nearly everything that can be said is said."""


def planner(qtbot: QtBot, folder: Path, workshop: str = "ninety-minutes", *edits: Edit, people: str = "") -> PlanDesk:
    """The planner with a copy of a ready workshop, or with an empty one where none is named."""
    services = bootstrap(content_folder(), folder)
    desk = PlanDesk(services, load_theme("light"))
    qtbot.addWidget(desk.window)
    own = services.own_workshops.copy_of(_workshop(services, workshop))
    desk.open(replace(own, people=people), kept=False)
    for edit in edits:
        desk.window.edit_requested.emit(edit)
    return desk


def full_plan_window(qtbot: QtBot, folder: Path, theme: Theme | None = None) -> PlanWindow:
    """The window with much in it, and with a part of the day chosen."""
    desk = planner(qtbot, folder, "ninety-minutes", *MUCH, people="\n".join(f"Person {n}" for n in range(7)))
    if theme is not None:
        desk.window.show_theme(theme)
    desk.window.day.timeline.choose(4)
    return desk.window


def _workshop(services: Services, name: str) -> Workshop:
    return services.catalogue.workshops[WorkshopId(name)] if name else empty_workshop("New workshop", "09:30")
