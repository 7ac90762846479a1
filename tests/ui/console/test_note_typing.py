"""What happens in the note line before Enter: pasted lines, notes for one alone, themes on offer, names noticed."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.commands import RewordConfidential, TakeNote, TakeNotes
from app.domain.console import NoteLine
from app.domain.identifiers import ConfidentialId, NoteId
from app.domain.vocabulary import Category
from ui.console.edited_note import EditedConfidential, EditedNote
from ui.console.line_remark import Remark
from ui.console.note_line import NoteLineBar
from ui.console.note_remarks import NOT_AT_ALL, ONE_EACH

NAMES = ("Grace", "Ruth", "עמית")
OPEN = NoteLine(True, "", (Category.SKILL, Category.COMMITMENT), ("Calm", "Plain words"), False, (), NAMES)
ACTIONS = NoteLine(True, "", (Category.ACTION,), (), True, ("Ruth",), NAMES)
CLOSED = NoteLine(False, "Paper only in this step.", (), (), False, ())
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Desk:
    """The line with what it asks for and says above itself."""

    def __init__(self, qtbot: QtBot) -> None:
        self.bar = NoteLineBar()
        self.asked: list[object] = []
        self.drafts: list[str] = []
        self.remark: Remark | None = None
        self.qtbot = qtbot
        qtbot.addWidget(self.bar)
        self.bar.note_requested.connect(self.asked.append)
        self.bar.draft_changed.connect(self.drafts.append)
        self.bar.remark_changed.connect(self._hear)
        self.bar.show_line(OPEN)
        self.bar.show()
        self.text = self.field("Note")

    def field(self, name: str) -> QLineEdit:
        return next(part for part in self.bar.findChildren(QLineEdit) if part.accessibleName() == name)

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(self.text, text)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.text, key, modifier)

    def paste(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.press(Qt.Key.Key_V, CTRL)

    def said(self) -> str:
        return self.remark.sentence if self.remark is not None else ""

    def _hear(self, remark: Remark | None) -> None:
        self.remark = remark


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    yield Desk(qtbot)
    QGuiApplication.clipboard().clear()


# Pasted lines


def test_pasted_lines_ask_first_and_the_half_typed_text_stays(desk: Desk) -> None:
    desk.type("half ")
    desk.paste("• one\n• two\n\n3. three")
    assert desk.text.text() == "half "
    assert desk.said() == "3 lines were pasted. One note each?"
    assert desk.asked == []


def test_pasted_lines_that_may_tell_who_somebody_is_are_named_in_the_question(desk: Desk) -> None:
    desk.paste("Ruth shouted\nall was calm\nMrs Patel rang")
    assert desk.said() == "3 lines were pasted. One note each? 2 may tell who somebody is."
    desk.type("/c ")
    assert desk.said() == "3 lines were pasted. One note each?"


def test_enter_takes_one_note_each_and_the_half_typed_text_stays_until_its_own_enter(desk: Desk) -> None:
    desk.type("half")
    desk.paste("one\ntwo")
    desk.press(Qt.Key.Key_Return)
    assert desk.asked == [TakeNotes(("one", "two"), Category.SKILL)]
    desk.bar.note_taken()
    assert (desk.text.text(), desk.said()) == ("half", "")
    desk.press(Qt.Key.Key_Return)
    assert desk.asked[1:] == [TakeNote("half", Category.SKILL)]


def test_with_shift_they_go_into_the_text_as_one_note(desk: Desk) -> None:
    desk.type("first: ")
    desk.paste("one\ntwo")
    desk.press(Qt.Key.Key_Return, SHIFT)
    assert (desk.text.text(), desk.said(), desk.asked) == ("first: one two", "", [])


def test_they_are_forgotten_where_they_are_not_wanted(desk: Desk) -> None:
    desk.type("half")
    desk.paste("one\ntwo")
    desk.bar.answer(NOT_AT_ALL)
    assert (desk.text.text(), desk.said(), desk.bar.asks_about_lines) == ("half", "", False)


def test_category_theme_and_confidence_go_for_all_of_them(desk: Desk) -> None:
    desk.bar.next_category()
    desk.field("Theme or number").setText("2")
    desk.paste("one\ntwo")
    desk.bar.answer(ONE_EACH)
    assert desk.asked == [TakeNotes(("one", "two"), Category.COMMITMENT, "Plain words")]
    desk.bar.note_taken()
    desk.bar.toggle_confidential()
    desk.paste("three\nfour")
    desk.press(Qt.Key.Key_Return)
    taken = desk.asked[1]
    assert isinstance(taken, TakeNotes)
    assert taken.confidential
    desk.bar.note_taken()
    assert not desk.bar.is_confidential


def test_a_huge_paste_is_taken_in_portions_and_the_rest_waits(desk: Desk) -> None:
    desk.paste("\n".join(f"line {number}" for number in range(10_000)))
    assert "10,000 lines" in desk.said()
    portions = 0
    while desk.bar.asks_about_lines:
        desk.press(Qt.Key.Key_Return)
        desk.bar.note_taken()
        portions += 1
    assert portions == 20
    texts = [text for each in desk.asked if isinstance(each, TakeNotes) for text in each.texts]
    assert texts == [f"line {number}" for number in range(10_000)]


def test_a_refused_paste_waits_on(desk: Desk) -> None:
    desk.paste("one\ntwo")
    desk.press(Qt.Key.Key_Return)
    assert desk.bar.asks_about_lines
    desk.type("mine")
    assert desk.text.text() == "mine"


def test_one_line_with_a_break_at_its_end_is_simply_pasted(desk: Desk) -> None:
    desk.paste("just this\r\n")
    assert (desk.text.text().strip(), desk.said()) == ("just this", "")


def test_one_bullet_among_empty_lines_needs_no_question(desk: Desk) -> None:
    desk.paste("\n• only one\n•\n")
    assert (desk.text.text(), desk.said()) == ("only one", "")


def test_dropped_lines_ask_as_pasted_ones_do(desk: Desk) -> None:
    data = QMimeData()
    data.setText("one\ntwo")
    either = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    drop = QDropEvent(QPointF(5, 5), either, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    drop.setDropAction(Qt.DropAction.MoveAction)
    desk.text.dropEvent(drop)
    assert desk.said().startswith("2 lines")
    assert drop.dropAction() is Qt.DropAction.CopyAction


# For the facilitator only


@pytest.mark.parametrize("prefix", ["/c ", "/con ", "/confidential ", "/CONF "])
def test_a_prefix_makes_the_note_confidential(desk: Desk, prefix: str) -> None:
    desk.type(prefix + "between us")
    assert desk.bar.is_confidential
    desk.press(Qt.Key.Key_Return)
    assert desk.asked == [TakeNote("between us", Category.SKILL, confidential=True)]


def test_the_start_that_a_category_shares_means_confidential_and_more_of_it_the_category(desk: Desk) -> None:
    desk.type("/com I will ask")
    assert not desk.bar.is_confidential
    desk.press(Qt.Key.Key_Return)
    assert desk.asked == [TakeNote("I will ask", Category.COMMITMENT)]


@pytest.mark.parametrize("typed", ["c ", "/ c", "a /c b", "/cx y", "/confidentially so"])
def test_what_is_no_such_prefix_is_a_text(desk: Desk, typed: str) -> None:
    desk.type(typed)
    assert (desk.bar.is_confidential, desk.text.text()) == (False, typed)


@pytest.mark.parametrize("typed", ["/ca secret", "/confidentially so", "/kx y", "/sx", "/comma"])
def test_a_prefix_that_is_none_never_reaches_the_room(desk: Desk, typed: str) -> None:
    desk.type(typed)
    desk.press(Qt.Key.Key_Return)
    assert desk.asked == []
    assert desk.said().startswith(f"There is no {typed.split()[0]}.")
    assert desk.text.text() == typed, "nothing is lost"
    desk.press(Qt.Key.Key_Home)
    desk.type(" ")
    assert desk.said() == ""
    desk.press(Qt.Key.Key_Return)
    assert desk.asked == [TakeNote(typed, Category.SKILL)]


def test_it_is_said_as_soon_as_it_is_typed_and_goes_when_it_is_corrected(desk: Desk) -> None:
    desk.type("/ca ")
    assert desk.said().startswith("There is no /ca.")
    for _ in range(2):
        desk.press(Qt.Key.Key_Backspace)
    assert desk.said() == ""
    desk.type(" between us")
    assert desk.bar.is_confidential
    desk.press(Qt.Key.Key_Return)
    assert desk.asked == [TakeNote("between us", Category.SKILL, confidential=True)]


@pytest.mark.parametrize(
    ("pasted", "asked"),
    [
        ("/c between us", TakeNote("between us", Category.SKILL, confidential=True)),
        ("/com I will ask", TakeNote("I will ask", Category.COMMITMENT)),
    ],
)
def test_a_prefix_that_was_pasted_with_its_text_counts_when_it_is_entered(
    desk: Desk, pasted: str, asked: TakeNote
) -> None:
    desk.paste(pasted)
    desk.press(Qt.Key.Key_Return)
    assert desk.asked == [asked]


def test_a_theme_begun_without_tab_stays_in_the_text(desk: Desk) -> None:
    desk.type("asks first #cal")
    desk.press(Qt.Key.Key_Return)
    assert desk.asked == [TakeNote("asks first #cal", Category.SKILL)]


def test_it_is_plain_to_see_and_goes_with_the_note(desk: Desk) -> None:
    desk.bar.toggle_confidential()
    assert desk.bar._for_you.isVisible()
    assert desk.text.placeholderText() == "Only you will see this"
    assert not desk.field("Theme or number").isVisible()
    desk.type("between us")
    desk.press(Qt.Key.Key_Return)
    desk.bar.note_taken()
    assert not desk.bar.is_confidential
    assert not desk.bar._for_you.isVisible()


def test_a_half_typed_one_is_kept_and_comes_back_as_confidential(desk: Desk) -> None:
    desk.type("/c between")
    assert desk.drafts[-1] == "/confidential between"
    desk.bar.show_line(CLOSED)
    desk.bar.show_line(OPEN)
    assert desk.bar.is_confidential
    again = NoteLineBar()
    desk.qtbot.addWidget(again)
    again.show_draft(desk.drafts[-1])
    assert again.is_confidential
    assert again._text.text() == "between"


def test_a_half_typed_one_stays_so_while_another_note_is_edited(desk: Desk) -> None:
    desk.type("/c between us")
    desk.bar.edit_note(EditedNote(NoteId(3), "open", Category.SKILL))
    assert not desk.bar.is_confidential
    assert desk.bar.draft() == "/confidential between us"
    desk.press(Qt.Key.Key_Return)
    desk.bar.note_taken()
    assert desk.bar.is_confidential
    assert desk.text.text() == "between us"


def test_one_that_was_taken_is_corrected(desk: Desk) -> None:
    desk.bar.edit_note(EditedConfidential(ConfidentialId(2), "old"))
    assert desk.bar.is_confidential
    desk.text.setText("new")
    desk.press(Qt.Key.Key_Return)
    assert desk.asked == [RewordConfidential(ConfidentialId(2), "new")]


# Names


def test_a_name_of_the_roster_is_noticed_and_one_key_writes_it_generally(desk: Desk) -> None:
    desk.type("We asked Ruth and Mrs Patel")
    assert desk.said() == "“Ruth” is on the roster. And 1 more."
    assert desk.text.accessibleDescription() == desk.said()
    desk.bar.make_general()
    assert desk.text.text() == "We asked a colleague and someone we support"
    assert desk.said() == ""
    assert desk.drafts[-1] == desk.text.text()
    desk.press(Qt.Key.Key_Z, CTRL)
    assert desk.text.text() == "We asked Ruth and Mrs Patel"


def test_a_warning_never_stops_enter(desk: Desk) -> None:
    desk.type("Ruth was calm")
    desk.press(Qt.Key.Key_Return)
    assert desk.asked == [TakeNote("Ruth was calm", Category.SKILL)]


def test_with_nothing_noticed_the_key_changes_nothing(desk: Desk) -> None:
    desk.type("all calm")
    desk.bar.make_general()
    assert desk.text.text() == "all calm"


def test_the_owner_of_an_action_may_be_named_in_it(desk: Desk) -> None:
    desk.bar.show_line(ACTIONS)
    desk.type("Ruth asks Grace")
    assert desk.said() == "“Ruth” is on the roster. And 1 more."
    desk.field("Owner").setText("ruth")
    assert desk.said() == "“Grace” is on the roster."


def test_what_is_for_the_facilitator_only_is_not_looked_at(desk: Desk) -> None:
    desk.type("/c Ruth")
    assert desk.said() == ""


def test_a_very_long_text_is_looked_at_when_typing_pauses(desk: Desk) -> None:
    desk.text.setText("calm " * 20_000 + "Ruth")
    assert desk.said() == ""
    desk.qtbot.waitUntil(lambda: desk.said() != "")
    assert "Ruth" in desk.said()


# Themes


@pytest.mark.parametrize(
    ("typed", "offer", "theme"),
    [
        ("asks first #pl", "Tab: into the theme “Plain words”", "Plain words"),
        ("asks first #2", "Tab: into the theme “Plain words”", "Plain words"),
        ("asks first #", "Tab: into the theme “Calm”", "Calm"),
        ("asks first #New one", "Tab: into a new theme “New one”", "New one"),
    ],
)
def test_a_theme_is_offered_at_the_end_of_the_text_and_tab_takes_it(
    desk: Desk, typed: str, offer: str, theme: str
) -> None:
    desk.type(typed)
    assert desk.said() == offer
    desk.press(Qt.Key.Key_Tab)
    assert (desk.text.text(), desk.field("Theme or number").text()) == ("asks first", theme)
    assert desk.drafts[-1] == "asks first"
    desk.press(Qt.Key.Key_Return)
    assert desk.asked == [TakeNote("asks first", Category.SKILL, theme)]


@pytest.mark.parametrize("typed", ["C# is a note", "number 1#2 a", "a # b # c", "#" + "x" * 70])
def test_no_theme_is_offered_where_none_is_meant_and_nothing_is_interpreted(desk: Desk, typed: str) -> None:
    desk.text.setText(typed)
    assert "Tab" not in desk.said() or typed.endswith("c")
    desk.press(Qt.Key.Key_Return)
    assert desk.asked == [TakeNote(typed, Category.SKILL)]


# Notes taken before


def test_up_and_down_go_from_note_to_note_while_nothing_was_changed(desk: Desk) -> None:
    wished: list[tuple[int, bool]] = []
    desk.bar.neighbour_requested.connect(lambda note, older: wished.append((note, older)))
    desk.bar.edit_note(EditedNote(NoteId(7), "seven", Category.SKILL))
    desk.press(Qt.Key.Key_Up)
    desk.press(Qt.Key.Key_Down)
    assert wished == [(7, True), (7, False)]
    desk.type("!")
    desk.press(Qt.Key.Key_Up)
    assert len(wished) == 2
    assert desk.text.text() == "seven!"


# Input methods


def compose(desk: Desk, text: str, committed: str = "") -> None:
    event = QInputMethodEvent(text, [])
    event.setCommitString(committed)
    QCoreApplication.sendEvent(desk.text, event)


def test_what_an_input_method_composes_is_in_the_draft(desk: Desk) -> None:
    desk.type("ab")
    compose(desk, "にほ")
    assert desk.drafts[-1] == "abにほ"
    compose(desk, "", "日本")
    assert desk.text.text() == "ab日本"
    assert desk.drafts[-1] == "ab日本"


def test_a_step_that_closes_the_line_does_not_swallow_a_composition(desk: Desk) -> None:
    desk.type("ab")
    compose(desk, "にほ")
    desk.bar.show_line(CLOSED)
    desk.bar.show_line(OPEN)
    assert desk.text.text() == "abにほ"


def test_a_composition_is_kept_when_another_note_is_edited_meanwhile(desk: Desk) -> None:
    compose(desk, "にほ")
    desk.bar.edit_note(EditedNote(NoteId(7), "seven", Category.SKILL))
    desk.bar.cancel_edit()
    assert desk.text.text() == "にほ"


@given(st.text(st.characters(exclude_characters="#/", exclude_categories=["Cs"]), max_size=40))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_at_all_goes_through_the_line_and_its_guard_unchanged(desk: Desk, text: str) -> None:
    # Half letters are left out: Qt takes none in.
    desk.asked.clear()
    desk.text.setText("")
    desk.text.insert(text)
    desk.press(Qt.Key.Key_Return)
    assert [each.text for each in desk.asked if isinstance(each, TakeNote)] == [text.strip()] * bool(text.strip())


@pytest.mark.parametrize("text", ["👩‍🏫🏳️‍🌈", "a\tb", "\u200bzero\u200d", "שלום עמית", "e\u0301", "x" * 100_000])
def test_any_characters_come_through_as_they_were(desk: Desk, text: str) -> None:
    desk.text.insert(text)
    desk.press(Qt.Key.Key_Return)
    (taken,) = desk.asked
    assert isinstance(taken, TakeNote)
    assert taken.text == text.strip()
    desk.bar.note_taken()
