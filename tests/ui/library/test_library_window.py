"""The exercise library: found by words and facts, remembered, read by everybody, and printed."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.exercise_wish import ExerciseWish
from app.domain.vocabulary import Family
from app.services.handouts import Paper
from app.services.handouts.exercise_sheet import make_exercise_sheet
from app.services.handouts.passages import Kind, Passage
from tests.support.accessible import Role, faults_of, parts_of
from tests.support.cut_text import cut_texts
from tests.support.library_windows import library_desk, window_of
from tests.support.pdfs import page_texts
from tests.support.planning import library
from tests.support.tabbing import comes_everywhere, weak_rings
from ui.library.gathering import exercise_list
from ui.library.page_view import PageView, page_html
from ui.library.reading import reading_page
from ui.library.window import LibraryWindow
from ui.theme.style import apply_theme
from ui.theme.text_size import MOST, SIZE
from ui.theme.theme import THEMES, load_theme

POPS_UP = pytest.mark.qt_log_ignore("This plugin does not support")
"""A menu that opens without a window manager."""
SMALL, LARGE = QSize(1366, 768), QSize(1920, 1080)


pytestmark = pytest.mark.usefixtures("real_looks")


@pytest.fixture
def before(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def window(before: QWidget, qtbot: QtBot, tmp_path: Path) -> LibraryWindow:
    library_desk(before, tmp_path)
    return shown(window_of(before), qtbot)


def shown(window: LibraryWindow, qtbot: QtBot, size: QSize = SMALL) -> LibraryWindow:
    window.showNormal()
    window.resize(size)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for _ in range(4):
        QApplication.processEvents()
    return window


def rows(window: LibraryWindow) -> list[str]:
    listed = window.findChild(QListWidget)
    assert listed is not None
    return [listed.item(row).text() for row in range(listed.count())]


def words(window: LibraryWindow) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def test_what_is_typed_is_found_and_the_first_is_read(window: LibraryWindow, qtbot: QtBot) -> None:
    assert len(rows(window)) == 17
    assert "17 exercises" in words(window)
    qtbot.keyClicks(QApplication.focusWidget(), "team meeting")
    assert rows(window) == ["Team meeting spark"]
    assert "1 of 17 exercises" in words(window)
    assert "Team meeting spark" in window.page.toPlainText()
    assert "You say" in window.page.toPlainText()


def test_nothing_found_is_said_and_one_key_shows_all(window: LibraryWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(QApplication.focusWidget(), "quantum")
    assert rows(window) == []
    assert "None of the 17 exercises fits" in words(window)
    assert window.page.toPlainText() == ""
    put, tried, printed = (button(window, name) for name in ("Put into", "Try", "Print"))
    assert not any(each.isEnabled() for each in (put, tried, printed))
    everything = button(window, "Show all")
    qtbot.keyClick(everything, Qt.Key.Key_Return)
    assert len(rows(window)) == 17
    assert put.isEnabled()


def button(window: LibraryWindow, text: str) -> QPushButton:
    return next(each for each in window.findChildren(QPushButton) if each.text().startswith(text))


def test_what_was_looked_for_is_there_the_next_time(before: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    desk = library_desk(before, tmp_path)
    window_of(before).finder.filters.show_wish(ExerciseWish(people=4, minutes=20, family=Family.SPARKLING))
    first = rows(window_of(before))
    assert 0 < len(first) < 16
    desk.close()
    again = QWidget()
    qtbot.addWidget(again)
    library_desk(again, tmp_path)
    assert rows(window_of(again)) == first
    assert "of 17 exercises" in words(shown(window_of(again), qtbot))


def test_a_remembered_wish_that_makes_no_sense_is_forgotten(before: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    desk = library_desk(before, tmp_path)
    desk._services.library.prefer("library-wish", '{"form": "hexagons"}')
    desk.open(before, may_begin=True)
    assert len(rows(window_of(before))) == 17


def test_the_way_by_keyboard_from_the_search_to_the_page_and_out(window: LibraryWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    listed = window.findChild(QListWidget)
    assert QApplication.focusWidget() is listed
    qtbot.keyClick(listed, Qt.Key.Key_Down)
    assert "Role swap" in window.page.toPlainText()
    qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is window.page
    qtbot.keyClick(window.page, Qt.Key.Key_PageDown)
    assert window.page.verticalScrollBar().value() > 0
    qtbot.keyClick(window.page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is window.finder.filters.line
    qtbot.keyClick(window.finder.filters.line, Qt.Key.Key_Escape)
    assert not window.isVisible()


@POPS_UP
def test_it_asks_for_what_is_to_be_done_with_the_chosen_one(
    before: QWidget, window: LibraryWindow, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.targets_requested):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    menu = window.findChild(QMenu)
    assert menu is not None
    assert menu.activeAction().text() == "A new workshop"
    with qtbot.waitSignal(window.put_requested) as put:
        qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert put.args == ["sparkling-pairs", ""]


def test_beside_a_session_nothing_else_is_begun(before: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    desk = library_desk(before, tmp_path)
    desk.open(before, may_begin=False)
    window = shown(window_of(before), qtbot)
    assert [button(window, name).isVisible() for name in ("Put into", "Try", "Print")] == [False, False, True]


def test_each_exercise_has_a_page_with_all_its_words() -> None:
    for exercise in library().exercises.values():
        said = [passage.text for passage in reading_page(exercise, library()).passages]
        for step in exercise.steps:
            assert {step.audience, step.script, *step.prompts} <= set(said)
        assert {exercise.purpose, *exercise.safety, *exercise.tips, *exercise.debrief} <= set(said)
        titles = [library().handouts[each].title for each in (*exercise.print_before, *exercise.print_after)]
        assert all(any(title in text for text in said) for title in titles)


def test_what_people_wrote_is_never_markup() -> None:
    passages = (Passage(Kind.TITLE, "<b>Us & them</b>"), Passage(Kind.ENTRY, "a < b"))
    assert page_html(passages) == "<h1>&lt;b&gt;Us &amp; them&lt;/b&gt;</h1><ul><li>a &lt; b</li></ul>"


@pytest.mark.parametrize("paper", list(Paper))
def test_the_page_on_paper_says_the_same(paper: Paper) -> None:
    for name in ("failing-forward", "team-spark"):
        exercise = next(each for each in library().exercises.values() if each.id == name)
        passages = reading_page(exercise, library()).passages
        made = make_exercise_sheet(exercise.title, passages, paper=paper)
        texts = page_texts(made.pdf)
        printed = "".join("".join(texts).split())
        assert all("".join(passage.text.split()) in printed for passage in passages)
        assert f"Page {made.pages} of {made.pages}" in " ".join(texts[-1].split())
        assert made.pdf == make_exercise_sheet(exercise.title, passages, paper=paper).pdf


def test_everything_has_a_name_and_a_role(window: LibraryWindow, qtbot: QtBot) -> None:
    assert faults_of(window) == []
    names = [part.name for part in parts_of(window) if part.role is Role.ListItem]
    assert "Pair up: sparkling moments, 19 min · 2–40 people · pairs" in names
    window.finder.filters.line.setText("quantum")
    assert faults_of(window) == []


def test_tab_comes_everywhere_and_back(window: LibraryWindow, qtbot: QtBot) -> None:
    comes_everywhere(qtbot, window)


@pytest.mark.parametrize("theme", THEMES)
def test_whatever_has_the_keyboard_is_framed(theme: str, window: LibraryWindow, qapp: QApplication) -> None:
    apply_theme(qapp, load_theme(theme))
    assert weak_rings(window) == {}


@pytest.mark.parametrize("size", [SMALL, LARGE], ids=["1366x768", "1920x1080"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_off(
    scale: float, size: QSize, before: QWidget, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    SIZE.share(1, MOST)
    SIZE.choose(scale)
    apply_theme(qapp, load_theme("light"))
    library_desk(before, tmp_path)
    window = shown(window_of(before), qtbot, size)
    assert cut_texts(window) == []
    window.finder.filters.line.setText("quantum")
    QApplication.processEvents()
    assert cut_texts(window) == []


def test_lines_stay_short_enough_to_be_read_on_a_wide_screen(before: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    library_desk(before, tmp_path)
    page = shown(window_of(before), qtbot, LARGE).findChild(PageView)
    assert page is not None
    assert page.document().textWidth() <= 860 < page.viewport().width()


def test_what_is_called_by_the_words_comes_before_what_mentions_them() -> None:
    titles = [row.title for row in exercise_list(library(), ExerciseWish(words="LEARN")).rows]
    assert titles[:2] == ["A place that learns from mistakes", "Learning ledger"]
    assert "Failing forward: five principles" in titles
