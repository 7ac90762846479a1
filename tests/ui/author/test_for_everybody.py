"""The form for every pair of eyes and hands: heard, walked with Tab alone, and in letters up to twice as large."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.identifiers import ExerciseId
from app.services.bootstrap import bootstrap
from exercises import content_folder
from tests.support.accessible import Role, faults_of, parts_of
from tests.support.author_windows import author, full_author_window
from tests.support.cut_text import cut_texts
from tests.support.in_front import in_front
from tests.support.looks import write
from tests.support.tabbing import comes_everywhere, path_of, stops_of, weak_rings
from ui.author.fault_places import WHOLE
from ui.author.shelf import ExerciseShelf, ShelfRow
from ui.theme.style import apply_theme
from ui.theme.theme import THEMES, load_theme

pytestmark = pytest.mark.usefixtures("real_looks")


def test_everything_has_a_name_and_a_role(qtbot: QtBot, tmp_path: Path) -> None:
    window = in_front(qtbot, full_author_window(qtbot, tmp_path))
    for place in (WHOLE, 1):
        window.parts.choose(place)
        assert faults_of(window) == []
    rows = [part.name for part in parts_of(window) if part.role is Role.ListItem]
    assert any(each.startswith("B asks, A tells, ! 4 to mend") for each in rows)
    assert window.step.fields["audience"].editor.part.accessibleDescription().startswith("Has 42 words")


def test_tab_comes_everywhere_and_back(qtbot: QtBot, tmp_path: Path) -> None:
    window = in_front(qtbot, full_author_window(qtbot, tmp_path))
    for place in (1, WHOLE):
        window.parts.choose(place)
        QApplication.processEvents()
        comes_everywhere(qtbot, window)


@pytest.mark.parametrize("theme", THEMES)
def test_whatever_has_the_keyboard_is_framed(theme: str, qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    apply_theme(qapp, load_theme(theme))
    window = in_front(qtbot, full_author_window(qtbot, tmp_path, load_theme(theme)))
    assert weak_rings(window) == {}


@pytest.mark.parametrize(
    ("scale", "size"),
    [(1.0, QSize(1024, 700)), (1.5, QSize(1200, 750)), (2.0, QSize(1366, 768)), (2.0, QSize(1920, 1080))],
    ids=["usual", "larger", "double", "double on a large screen"],
)
def test_nothing_is_cut_off(scale: float, size: QSize, qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    write(qapp, scale)
    window = in_front(qtbot, full_author_window(qtbot, tmp_path), size)
    for place in (1, WHOLE):
        window.parts.choose(place)
        for _ in range(3):
            QApplication.processEvents()
        assert cut_texts(window) == [], place


def test_an_empty_exercise_says_how_to_begin(qtbot: QtBot, tmp_path: Path) -> None:
    window = in_front(qtbot, author(qtbot, tmp_path, "").window)
    assert faults_of(window) == []
    assert cut_texts(window) == []


def test_the_list_of_exercises_is_heard_and_walked(qtbot: QtBot, tmp_path: Path) -> None:
    library = bootstrap(content_folder(), tmp_path).ready.exercises
    behind = QWidget()
    qtbot.addWidget(behind)
    behind.show()
    shelf = ExerciseShelf(behind)
    shelf.show_rows(
        (ShelfRow(library[ExerciseId("role-swap")], own=True, faults=2), *map(ShelfRow, library.values())), "Old", "Why"
    )
    shelf.begin()
    shelf.activateWindow()
    qtbot.waitUntil(shelf.isActiveWindow)
    assert faults_of(shelf) == []
    assert cut_texts(shelf) == []
    assert set(path_of(qtbot, shelf)) == set(stops_of(shelf))
    rows = [part.name for part in parts_of(shelf) if part.role is Role.ListItem]
    assert rows[0] == "Role swap, your draft, 2 to mend · 20 min · Pairs"
    shelf.reject()
