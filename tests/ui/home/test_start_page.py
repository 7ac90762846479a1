from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QRadioButton, QTimeEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.instants import clock_text
from app.domain.vocabulary import TrioRule
from tests.support.home_frames import UTC, home, start
from ui.home.frames import RememberedRoster, StartWish
from ui.home.roster_box import RosterEdit
from ui.home.start_page import StartPage
from ui.home.window import HomeWindow
from ui.widgets.tall_page import TallPage


@pytest.fixture
def window(qtbot: QtBot) -> HomeWindow:
    made = HomeWindow()
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show_home(home())
    made.show()
    qtbot.waitExposed(made)
    return made


def roster(window: HomeWindow) -> RosterEdit:
    edit = window.findChild(RosterEdit)
    assert edit is not None
    return edit


def words(window: HomeWindow) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def file_data(path: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def drop(window: HomeWindow, path: Path) -> None:
    page = window.findChild(StartPage)
    assert page is not None
    # The event does not keep the data alive.
    data = file_data(path)
    event = QDropEvent(
        QPointF(QPoint(20, 20)),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.dropEvent(event)


def test_a_workshop_is_started_with_the_keyboard_alone(window: HomeWindow, qtbot: QtBot) -> None:
    wishes: list[StartWish] = []
    window.wishes.start_requested.connect(wishes.append)
    window.show_first_page()
    with qtbot.waitSignal(window.wishes.workshop_chosen):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    window.show_start(start())
    assert QApplication.focusWidget() is roster(window)
    QGuiApplication.clipboard().setText("Ana, Ben\nCem\nDora")
    roster(window).paste()
    assert "4 people" in words(window)
    qtbot.keyClick(roster(window), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (wish,) = wishes
    assert [person.name for person in wish.people] == ["Ana", "Ben", "Cem", "Dora"]
    assert clock_text(wish.start, UTC) == "10:10"
    assert (wish.workshop, wish.facilitator, wish.place) == ("ninety-minutes", "Kim", "Hall")
    assert wish.delete_by == "2026-12-20"
    assert wish.trio_rule is None


def test_the_end_follows_the_start_and_the_third_turn(window: HomeWindow, qtbot: QtBot) -> None:
    window.show_start(start())
    roster(window).setPlainText("15")
    assert "10:10 to 11:40" in words(window)
    third = next(each for each in window.findChildren(QRadioButton) if "6 min more" in each.text())
    assert any("4 min each; the end stays" in each.text() for each in window.findChildren(QRadioButton))
    assert third.isVisible()
    third.setChecked(True)
    assert "10:10 to 11:46" in words(window)
    clock = window.findChild(QTimeEdit)
    assert clock is not None
    clock.setTime(clock.time().addSecs(20 * 60))
    assert "10:30 to 12:06" in words(window)
    with qtbot.waitSignal(window.wishes.start_requested) as asked:
        qtbot.keyClick(roster(window), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked.args is not None
    assert asked.args[0].trio_rule is TrioRule.THIRD_TURN


def test_tab_goes_to_the_way_for_threes_that_is_chosen(window: HomeWindow, qtbot: QtBot) -> None:
    window.show_start(start())
    roster(window).setPlainText("15")
    for chosen in window.findChildren(QRadioButton):
        chosen.setChecked(True)
        roster(window).setFocus()
        reached = [focus_after_tab(qtbot) for _ in range(10)]
        assert [each for each in reached if isinstance(each, QRadioButton)] == [chosen]


def test_what_happens_is_brought_into_sight_and_scrolled_by_the_keyboard(window: HomeWindow, qtbot: QtBot) -> None:
    window.resize(900, 600)
    window.show_start(start("half-day"))
    roster(window).setPlainText("15")
    roster(window).setFocus()
    reached = [focus_after_tab(qtbot) for _ in range(16)]
    happens = next(each for each in reached if each.accessibleName() == "What happens")
    happens.setFocus()
    (bar,) = (side.verticalScrollBar() for side in window.findChildren(TallPage) if side.isAncestorOf(happens))
    qtbot.waitUntil(lambda: bar.maximum() > bar.singleStep())
    bar.setValue(0)
    qtbot.keyClick(happens, Qt.Key.Key_Down)
    assert 0 < bar.value() < bar.maximum()
    for _ in range(2):
        qtbot.keyClick(happens, Qt.Key.Key_PageDown)
    assert bar.value() == bar.maximum()


def focus_after_tab(qtbot: QtBot) -> QWidget:
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def test_threes_are_asked_about_only_when_the_number_is_odd(window: HomeWindow) -> None:
    window.show_start(start())
    for text, asked in (("14", False), ("15", True), ("1", False), ("", False)):
        roster(window).setPlainText(text)
        assert ("One group of three" in words(window)) is asked


def test_a_dropped_file_fills_the_box(window: HomeWindow, tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text("name;team\nZoë;Night\nمريم;Day\n", encoding="utf-8-sig")
    window.show_start(start())
    drop(window, file)
    assert roster(window).toPlainText().startswith("name;team")
    assert "2 people" in words(window)


def test_a_file_pasted_into_the_box_is_read_too_and_can_be_taken_back(window: HomeWindow, tmp_path: Path) -> None:
    file = tmp_path / "people.txt"
    file.write_text("Ana\nBen\nCem\n", encoding="utf-8")
    window.show_start(start())
    roster(window).insertPlainText("Dora")
    roster(window).insertFromMimeData(file_data(file))
    assert "3 people" in words(window)
    roster(window).undo()
    assert roster(window).toPlainText() == "Dora"


@pytest.mark.parametrize(
    ("raw", "why"), [(b"", "is empty"), (b"\xff\xfe\xff", "not UTF-8"), (b"a,b\nc,d\n", "no column name")]
)
def test_a_file_that_gives_nobody_is_said_and_leaves_the_box_alone(
    window: HomeWindow, tmp_path: Path, raw: bytes, why: str
) -> None:
    file = tmp_path / "people.csv"
    file.write_bytes(raw)
    window.show_start(start())
    roster(window).setPlainText("Ana\nBen")
    drop(window, file)
    assert why in words(window)
    assert roster(window).toPlainText() == "Ana\nBen"


def test_what_is_wrong_with_rows_is_said_in_words_below(window: HomeWindow) -> None:
    window.show_start(start())
    roster(window).setPlainText("name,phone\nSam,1\nSam,2\n,3\n")
    said = words(window)
    assert "Row 4: has no name." in said
    assert "no column “phone”" in said
    assert "“Sam 2”" in said
    assert "made for 6 to 24 people" in said
    assert "2 people" in said


@pytest.mark.parametrize(("text", "why"), [("", "Nobody is on the roster"), ("Ana", "Only Ana")])
def test_too_few_people_start_nothing(window: HomeWindow, qtbot: QtBot, text: str, why: str) -> None:
    window.show_start(start())
    roster(window).setPlainText(text)
    with qtbot.assertNotEmitted(window.wishes.start_requested):
        qtbot.keyClick(roster(window), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert why in words(window)


def test_nothing_is_lost_when_a_start_is_refused_or_the_page_left(window: HomeWindow, qtbot: QtBot) -> None:
    window.show_start(start("success-review-session"))
    roster(window).setPlainText("<b>Bo</b>\n=cmd|\nZoë 🌟")
    fields = [field for field in window.findChildren(QLineEdit) if field.accessibleName().startswith("Question")]
    fields[0].setText("What shall we copy?")
    with qtbot.waitSignal(window.wishes.start_requested) as asked:
        qtbot.keyClick(roster(window), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked.args is not None
    assert dict(asked.args[0].placeholders)["question"] == "What shall we copy?"
    window.show_refusal("The disk is full. Free some space and start again.")
    assert "The disk is full" in words(window)
    assert roster(window).toPlainText() == "<b>Bo</b>\n=cmd|\nZoë 🌟"
    assert fields[0].text() == "What shall we copy?"
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not roster(window).isVisible()
    window.show_start(start())
    assert "3 people" in words(window)


def test_words_are_asked_for_with_ready_ones_to_choose_from(window: HomeWindow, qtbot: QtBot) -> None:
    window.show_start(start("success-review-session"))
    roster(window).setPlainText("Ana\nBen\nCy\nDi\nEve\nFay\nGil\nHal")
    field = next(field for field in window.findChildren(QLineEdit) if field.accessibleName().startswith("Question"))
    field.clear()
    assert field.placeholderText() == "Such as: What could we copy from this by next month?   (↓ for more)"
    qtbot.keyClicks(field, "Mine")
    seen = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up):
        qtbot.keyClick(field, key)
        seen.append(field.text())
    assert seen[0] == seen[2] == "What could we copy from this by next month?"
    assert seen[1] == "What do we do well that we never talk about?"
    assert seen[3] == "Mine"
    assert seen[4].startswith("Which of today's themes")


def test_names_can_be_forgotten_once_their_session_has_begun(window: HomeWindow) -> None:
    window.show_start(start())
    roster(window).setPlainText("Ana\nBen")
    window.clear_roster()
    roster(window).undo()
    assert roster(window).toPlainText() == ""


def test_an_earlier_roster_can_be_used_again(window: HomeWindow, qtbot: QtBot) -> None:
    window.show_start(start(rosters=(RememberedRoster("Night team", "Ana\nBen"), RememberedRoster("Day team", "Cem"))))
    choice = next(each for each in window.findChildren(QComboBox) if each.isVisible())
    choice.setFocus()
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    choice.activated.emit(0)
    assert roster(window).toPlainText() == "Ana\nBen"
