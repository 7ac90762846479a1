"""The half-typed note survives whatever happens around it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from app.domain.commands import NextStep, TakeNote
from app.domain.vocabulary import ReplyKind
from tests.support.hands import CTRL, SHIFT, Hands
from tests.support.looks import looks_kept
from ui.actions.keys_sheet import KeysSheet
from ui.theme.style import apply_theme
from ui.theme.text_size import SIZE
from ui.theme.theme import load_theme

HALF = "half a tho"


@pytest.fixture
def hands(qtbot: QtBot, tmp_path: Path) -> Iterator[Hands]:
    made = Hands(qtbot, tmp_path)
    yield made
    made.stop()


@pytest.fixture
def usual_looks(qapp: QApplication) -> Iterator[None]:
    with looks_kept(qapp):
        yield


def crash(hands: Hands) -> None:
    """The windows are gone without a goodbye, once the draft had its moment to be written."""
    hands.qtbot.waitUntil(lambda: not hands.desk._draft._timer.isActive())
    lost = hands.desk
    hands.come_back()
    lost.console.let_close()
    lost.stage.hide()
    lost._pulse.stop()
    lost.projector.stop()
    lost._draft._timer.stop()


def closed_step_and_back(hands: Hands) -> None:
    hands.room.at_step("sparkling-pairs", "ask-one")
    assert not hands.line.isVisible()
    hands.room.at_step("group-theme-harvest", "wall")


def next_open_step(hands: Hands) -> None:
    hands.room.do(NextStep())


def projector_lost_and_found(hands: Hands) -> None:
    hands.desk.projector._lose()
    hands.desk._pulse.tick()
    hands.desk.projector.place()


def question_and_dialog(hands: Hands) -> None:
    hands.press(Qt.Key.Key_X, CTRL | SHIFT)
    box = hands.desk.console.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    hands.qtbot.keyClick(box, Qt.Key.Key_Escape)
    hands.press(Qt.Key.Key_M, CTRL | SHIFT)
    hands.type("a message")
    hands.press(Qt.Key.Key_Escape)


def sheet_of_keys(hands: Hands) -> None:
    hands.press(Qt.Key.Key_F1, CTRL)
    keys = hands.desk.console.findChild(KeysSheet)
    assert isinstance(keys, KeysSheet)
    keys.close()


def home_and_back(hands: Hands) -> None:
    hands.desk.close()
    hands.come_back()


def another_theme(hands: Hands) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    apply_theme(application, load_theme("high-contrast"))
    hands.desk.show_theme(load_theme("high-contrast"))


def letters_twice_as_large(hands: Hands) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    SIZE.choose(2)
    apply_theme(application, load_theme("light"))
    hands.desk.show_theme(load_theme("light"))


def another_note_edited(hands: Hands) -> None:
    hands.room.do(TakeNote("taken before"))
    hands.desk.console.body.panels.note_edit_requested.emit(1)
    assert hands.line.text() == "taken before"
    hands.press(Qt.Key.Key_Return)


def notices(hands: Hands) -> None:
    hands.desk.say("Something happened.")
    hands.press(Qt.Key.Key_Escape)


def window_small_and_large(hands: Hands) -> None:
    hands.desk.console.resize(1024, 660)
    hands.desk.console.resize(1366, 768)


EVENTS = (
    *(crash, closed_step_and_back, next_open_step, projector_lost_and_found, question_and_dialog, sheet_of_keys),
    *(home_and_back, another_theme, letters_twice_as_large, another_note_edited, notices, window_small_and_large),
)


@pytest.mark.parametrize("happens", EVENTS, ids=lambda happens: happens.__name__)
@pytest.mark.usefixtures("usual_looks")
def test_the_half_typed_note_is_there_with_the_keyboard_in_it(hands: Hands, happens: Callable[[Hands], None]) -> None:
    hands.type(HALF)
    happens(hands)
    assert hands.line.text() == HALF
    assert hands.line.isVisible()
    assert hands.in_note_line
    hands.type("ught")
    hands.press(Qt.Key.Key_Return)
    assert hands.texts()[-1] == "half a thought"


@pytest.mark.parametrize("happens", [crash, home_and_back, closed_step_and_back, next_open_step])
def test_a_half_typed_confidential_note_stays_confidential(hands: Hands, happens: Callable[[Hands], None]) -> None:
    hands.type("/c " + HALF)
    happens(hands)
    assert hands.line.text() == HALF
    hands.press(Qt.Key.Key_Return)
    assert hands.texts() == []
    assert [note.text for note in hands.room.session.confidential] == [HALF]


@pytest.mark.parametrize("happens", [crash, home_and_back, closed_step_and_back])
def test_what_an_input_method_had_not_written_yet_survives_too(hands: Hands, happens: Callable[[Hands], None]) -> None:
    hands.type("ab")
    hands.compose("にほ")
    happens(hands)
    assert hands.line.text() == "abにほ"


@pytest.mark.parametrize("prefix", ["", "/c "])
def test_what_was_entered_right_before_a_crash_does_not_come_back_half_typed(hands: Hands, prefix: str) -> None:
    hands.type(f"{prefix}done")
    hands.qtbot.waitUntil(lambda: not hands.desk._draft._timer.isActive())
    kept = hands.draft.read_text(encoding="utf-8")
    assert kept.endswith("done")
    hands.press(Qt.Key.Key_Return)
    hands.desk._draft.write()
    hands.draft.write_text(kept, encoding="utf-8")
    hands.desk._draft._kept = hands.desk._draft._text
    crash(hands)
    assert hands.line.text() == ""


@pytest.mark.usefixtures("usual_looks")
def test_with_letters_twice_as_large_the_line_is_still_whole_in_the_window(hands: Hands) -> None:
    hands.desk.console.resize(1366, 768)
    letters_twice_as_large(hands)
    hands.type(HALF)
    line = hands.line
    hands.qtbot.waitUntil(lambda: line.height() >= line.sizeHint().height() > 60)
    assert line.visibleRegion().boundingRect() == line.rect()


def replying(hands: Hands) -> None:
    """A reply half typed over a note half typed."""
    hands.room.do(TakeNote("people ask first"))
    hands.type(HALF)
    hands.desk.console.body.panels.reply_requested.emit(1)
    hands.press(Qt.Key.Key_K, CTRL)
    hands.type("how at ni")


@pytest.mark.parametrize(
    "happens", [each for each in EVENTS if each is not another_note_edited], ids=lambda happens: happens.__name__
)
@pytest.mark.usefixtures("usual_looks")
def test_a_half_typed_reply_is_there_too_and_under_it_the_note(hands: Hands, happens: Callable[[Hands], None]) -> None:
    replying(hands)
    happens(hands)
    assert hands.line.text() == "how at ni"
    assert hands.line.isVisible()
    hands.type("ght?")
    hands.press(Qt.Key.Key_Return)
    reply = hands.room.session.notes[-1]
    assert (reply.text, reply.reply, reply.reply_to) == ("how at night?", ReplyKind.ASK, 1)
    assert hands.line.text() == HALF


def test_a_reply_that_was_entered_right_before_a_crash_does_not_come_back(hands: Hands) -> None:
    replying(hands)
    hands.qtbot.waitUntil(lambda: not hands.desk._draft._timer.isActive())
    kept = hands.draft.read_text(encoding="utf-8")
    hands.press(Qt.Key.Key_Return)
    hands.desk._draft.write()
    hands.draft.write_text(kept, encoding="utf-8")
    hands.desk._draft._kept = hands.desk._draft._text
    crash(hands)
    assert hands.line.text() == HALF
    assert len(hands.texts()) == 2


def test_a_reply_left_for_the_correction_of_another_note_keeps_its_words(hands: Hands) -> None:
    replying(hands)
    hands.desk.console.body.panels.note_edit_requested.emit(1)
    assert hands.line.text() == "people ask first"
    hands.desk.console.body.panels.reply_requested.emit(1)
    assert hands.line.text() == "how at ni"


def test_pasted_lines_that_wait_for_an_answer_survive_a_crash(hands: Hands) -> None:
    hands.desk.console.body.note_line._text.lines_pasted.emit("one\ntwo\nthree")
    crash(hands)
    assert hands.desk.console.body.remark.sentence == "3 lines were pasted. One note each?"
    hands.press(Qt.Key.Key_Return)
    assert hands.texts() == ["one", "two", "three"]


def test_pasted_lines_that_were_taken_right_before_a_crash_are_not_asked_about_again(hands: Hands) -> None:
    hands.desk.console.body.note_line._text.lines_pasted.emit("one\ntwo")
    hands.qtbot.waitUntil(lambda: not hands.desk._draft._timer.isActive())
    kept = hands.draft.read_text(encoding="utf-8")
    hands.press(Qt.Key.Key_Return)
    hands.desk._draft.write()
    hands.draft.write_text(kept, encoding="utf-8")
    hands.desk._draft._kept = hands.desk._draft._text
    crash(hands)
    assert not hands.desk.console.body.note_line.asks_about_lines


@pytest.mark.parametrize("second", ["{", "[]", '{"reply": [1]}', '{"reply": ["x", "", "add", ""]}', '{"pasted": 3}'])
def test_a_draft_file_that_was_spoiled_gives_back_the_note(hands: Hands, second: str) -> None:
    hands.desk.close()
    hands.draft.write_text(f"{HALF}\n{second}", encoding="utf-8")
    hands.come_back()
    assert hands.line.text() == HALF
