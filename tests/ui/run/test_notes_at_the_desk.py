"""Notes in the real windows over a real journal: found, corrected, kept to oneself, pasted."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTabWidget
from pytestqt.qtbot import QtBot

from app.domain.commands import EndSession, NextStep, TakeNote
from app.domain.vocabulary import Category
from tests.support.hands import CTRL, SHIFT, Hands
from ui.console.panels.confidential_view import ConfidentialView


@pytest.fixture
def hands(qtbot: QtBot, tmp_path: Path) -> Iterator[Hands]:
    made = Hands(qtbot, tmp_path)
    yield made
    made.stop()
    QGuiApplication.clipboard().clear()


def test_a_note_is_found_and_corrected_and_the_half_typed_one_comes_back(hands: Hands) -> None:
    hands.room.do(TakeNote("Stedy hands", Category.SKILL, "Calm"), TakeNote("other", Category.SKILL))
    hands.type("half")
    hands.press(Qt.Key.Key_F, CTRL)
    hands.type("calm")
    hands.press(Qt.Key.Key_Return)
    assert (hands.in_note_line, hands.line.text()) == (True, "Stedy hands")
    hands.press(Qt.Key.Key_A, CTRL)
    hands.type("Steady hands")
    hands.press(Qt.Key.Key_Return)
    assert hands.texts() == ["Steady hands", "other"]
    assert hands.line.text() == "half"
    assert b"Stedy" in hands.room.files.read(hands.room.path)


def test_arrows_choose_among_the_found_and_escape_gives_the_keyboard_back(hands: Hands) -> None:
    hands.room.do(*(TakeNote(f"said {number}") for number in range(3)))
    hands.press(Qt.Key.Key_F, CTRL)
    hands.type("said")
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    assert hands.line.text() == "said 1"
    hands.press(Qt.Key.Key_Escape)
    hands.press(Qt.Key.Key_F, CTRL)
    hands.press(Qt.Key.Key_Escape)
    assert hands.in_note_line
    assert not hands.desk.console.body.search.isVisible()


def test_a_found_note_of_another_step_is_corrected_after_the_end_too(hands: Hands) -> None:
    hands.room.do(TakeNote("Stedy", Category.SKILL))
    hands.room.at_step("commitments-close", "round").do(EndSession())
    hands.press(Qt.Key.Key_F, CTRL)
    hands.type("stedy")
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_A, CTRL)
    hands.type("Steady")
    hands.press(Qt.Key.Key_Return)
    assert hands.texts() == ["Steady"]


def test_an_action_found_keeps_owner_and_date(hands: Hands) -> None:
    hands.room.at_step("group-theme-harvest", "do-more")
    hands.room.do(TakeNote("Fone list", Category.ACTION, owner="Rosa", due="Friday"))
    hands.press(Qt.Key.Key_F, CTRL)
    hands.type("rosa")
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_A, CTRL)
    hands.type("Phone list")
    hands.press(Qt.Key.Key_Return)
    (note,) = hands.room.session.notes
    assert (note.text, note.owner, note.due) == ("Phone list", "Rosa", "Friday")


def test_up_goes_back_from_note_to_note_and_down_forward_out_of_them(hands: Hands) -> None:
    hands.room.do(*(TakeNote(f"said {number}") for number in range(3)))
    seen = []
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, *[Qt.Key.Key_Down] * 3):
        hands.press(key)
        seen.append(hands.line.text())
    assert seen == ["said 2", "said 1", "said 0", "said 0", "said 1", "said 2", ""]


def test_a_note_for_oneself_is_seen_in_its_own_tab_corrected_and_removed(hands: Hands) -> None:
    hands.press(Qt.Key.Key_C, CTRL | SHIFT)
    hands.type("between us")
    hands.press(Qt.Key.Key_Return)
    assert hands.texts() == []
    panels = hands.desk.console.findChild(QTabWidget)
    assert isinstance(panels, QTabWidget)
    assert "For you only" in [panels.tabText(number) for number in range(panels.count())]
    view = hands.desk.console.findChild(ConfidentialView)
    assert isinstance(view, ConfidentialView)
    hands.desk.console.body.panels.bring_up(ConfidentialView)
    hands.press(Qt.Key.Key_Return)
    assert hands.line.text() == "between us"
    hands.type("!")
    hands.press(Qt.Key.Key_Return)
    assert [note.text for note in hands.room.session.confidential] == ["between us!"]
    hands.desk.console.body.panels.bring_up(ConfidentialView)
    hands.press(Qt.Key.Key_Delete)
    assert hands.room.session.confidential[0].removed


def test_pasted_lines_are_notes_at_once_and_one_undo_takes_them_back(hands: Hands) -> None:
    QGuiApplication.clipboard().setText("• one\n• two")
    hands.press(Qt.Key.Key_V, CTRL)
    assert hands.desk.console.body.remark.sentence.startswith("2 lines")
    hands.press(Qt.Key.Key_Return)
    assert hands.texts() == ["one", "two"]
    assert hands.in_note_line
    hands.press(Qt.Key.Key_Z, CTRL)
    assert hands.texts() == []


def test_escape_forgets_pasted_lines_and_a_closed_step_keeps_them(hands: Hands) -> None:
    QGuiApplication.clipboard().setText("one\ntwo")
    hands.press(Qt.Key.Key_V, CTRL)
    hands.room.at_step("sparkling-pairs", "ask-one")
    hands.room.at_step("group-theme-harvest", "wall")
    hands.press(Qt.Key.Key_Return)
    assert hands.texts() == ["one", "two"]
    hands.press(Qt.Key.Key_V, CTRL)
    hands.press(Qt.Key.Key_Escape)
    assert hands.desk.console.body.remark.sentence == ""
    assert hands.texts() == ["one", "two"]


def test_pasted_lines_that_name_somebody_are_taken_and_told_of(hands: Hands) -> None:
    QGuiApplication.clipboard().setText("calm\nGrace was calm")
    hands.press(Qt.Key.Key_V, CTRL)
    hands.press(Qt.Key.Key_Return)
    assert hands.texts() == ["calm", "Grace was calm"]
    assert hands.notice == "1 of the pasted notes may tell who somebody is, such as “Grace”."


def test_a_name_is_warned_of_above_the_line_and_nothing_moves_or_takes_the_keyboard(hands: Hands) -> None:
    body = hands.desk.console.body
    before = body.note_line.geometry(), body.panels.geometry()
    hands.type("Grace was calm")
    assert body.remark.sentence == "“Grace” is on the roster."
    assert body.remark.isVisible()
    assert (body.note_line.geometry(), body.panels.geometry()) == before
    assert hands.in_note_line
    hands.press(Qt.Key.Key_S, CTRL | SHIFT)
    hands.press(Qt.Key.Key_Return)
    assert hands.texts() == ["A colleague was calm"]
    assert not body.remark.isVisible()


def test_a_remark_never_lies_on_a_notice(hands: Hands) -> None:
    body = hands.desk.console.body
    hands.type("Grace")
    hands.desk.say("Something else.")
    hands.qtbot.waitUntil(lambda: body.notices.geometry().height() > 10)
    hands.qtbot.waitUntil(lambda: body.remark.geometry().bottom() < body.notices.geometry().top())


def test_a_step_change_leaves_the_search_open(hands: Hands) -> None:
    hands.press(Qt.Key.Key_F, CTRL)
    hands.room.do(NextStep())
    hands.type("abc")
    assert hands.desk.console.body.search.field.text() == "abc"
