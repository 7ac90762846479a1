"""The form on a folder of its own, for tests of its windows."""

from pathlib import Path

from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from app.domain.authoring.edits import AddStep, ExerciseEdit, SetWhole
from app.domain.exercise import Exercise
from app.domain.identifiers import ExerciseId
from app.services.bootstrap import bootstrap
from app.services.own_exercises import empty_exercise
from exercises import content_folder
from tests.support.authoring import step_changed
from ui.author.desk import AuthorDesk
from ui.author.window import AuthorWindow
from ui.theme.theme import Theme, load_theme

LONG = "B asks. " + "A tells the whole story of the moment. " * 5


def author(qtbot: QtBot, folder: Path, exercise: str = "role-swap", *edits: ExerciseEdit) -> AuthorDesk:
    """The form with a copy of a ready exercise, or with an empty one where none is named."""
    services = bootstrap(content_folder(), folder)
    desk = AuthorDesk(services, load_theme("light"))
    qtbot.addWidget(desk.window)
    begun = services.ready.exercises[ExerciseId(exercise)] if exercise else empty_exercise("New exercise")
    desk.open(services.own_exercises.copy_of(begun), kept=False)
    for edit in edits:
        desk.window.edit_requested.emit(edit)
    return desk


def faulty_edits(exercise: Exercise) -> tuple[ExerciseEdit, ...]:
    """Edits that bring a fault to the whole, to a text, to a number and to a list."""
    return (
        step_changed(exercise, 1, audience=LONG, minutes=14, script="One.", prompts=("Short", "long " * 14)),
        SetWhole(replace(exercise, people_max=1)),
        AddStep("", 2),
    )


def full_author_window(qtbot: QtBot, folder: Path, theme: Theme | None = None) -> AuthorWindow:
    """The window with much to mend, and a step chosen."""
    desk = author(qtbot, folder)
    for edit in faulty_edits(desk.now.exercise):
        desk.window.edit_requested.emit(edit)
    if theme is not None:
        desk.window.show_theme(theme)
    desk.window.parts.choose(1)
    return desk.window
