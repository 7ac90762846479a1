import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.commands import TakeNote
from app.domain.console import NoteLine
from app.domain.identifiers import NoteId
from app.domain.vocabulary import Category
from ui.console.edited_note import EditedNote
from ui.console.note_line import NoteLineBar

# The offscreen platform says so whenever a window is shown.

OPEN = NoteLine(True, "", (Category.SKILL, Category.KNOWLEDGE, Category.BEHAVIOUR), ("Calm", "Plain words"), False, ())
CLOSED = NoteLine(False, "Paper only in this step.", (), (), False, ())
ACTIONS = NoteLine(True, "", (Category.ACTION, Category.LEARNING), (), True, ("Ana", "Ben"))


@pytest.fixture
def bar(qtbot: QtBot) -> NoteLineBar:
    bar = NoteLineBar()
    qtbot.addWidget(bar)
    bar.show_line(OPEN)
    bar.show()
    return bar


def field(bar: NoteLineBar, name: str) -> QLineEdit:
    return next(part for part in bar.findChildren(QLineEdit) if part.accessibleName() == name)


def taken(bar: NoteLineBar, qtbot: QtBot, typed_in: QWidget) -> list[object]:
    with qtbot.waitSignal(bar.note_requested) as asked:
        qtbot.keyClick(typed_in, Qt.Key.Key_Return)
    assert asked.args is not None
    (note,) = asked.args
    assert isinstance(note, TakeNote)
    return [note.text, note.category, note.theme, note.owner, note.due]


def test_enter_asks_for_the_note(bar: NoteLineBar, qtbot: QtBot) -> None:
    text = field(bar, "Note")
    qtbot.keyClicks(text, "Steady hands")
    assert taken(bar, qtbot, text) == ["Steady hands", Category.SKILL, "", "", ""]


def test_the_text_stays_until_the_note_is_on_disk(bar: NoteLineBar, qtbot: QtBot) -> None:
    text = field(bar, "Note")
    qtbot.keyClicks(text, "Steady hands")
    taken(bar, qtbot, text)
    assert text.text() == "Steady hands"
    bar.note_taken()
    assert text.text() == ""


def test_an_empty_line_asks_for_nothing(bar: NoteLineBar, qtbot: QtBot) -> None:
    qtbot.keyClicks(field(bar, "Note"), "   ")
    with qtbot.assertNotEmitted(bar.note_requested):
        qtbot.keyClick(field(bar, "Note"), Qt.Key.Key_Return)


@pytest.mark.parametrize("prefix", ["/k ", "/Know ", "/KNOWLEDGE "])
def test_a_prefix_sets_the_category(bar: NoteLineBar, qtbot: QtBot, prefix: str) -> None:
    text = field(bar, "Note")
    qtbot.keyClicks(text, prefix + "the forms")
    assert taken(bar, qtbot, text)[:2] == ["the forms", Category.KNOWLEDGE]


@pytest.mark.parametrize(
    "typed", ["s and k ", "a /k b", " /kx c", "/home/us", "/ skill", "1 or 2 people", "3", ". full stop", "b"]
)
def test_a_text_that_only_looks_like_a_prefix_is_never_eaten(bar: NoteLineBar, qtbot: QtBot, typed: str) -> None:
    text = field(bar, "Note")
    qtbot.keyClicks(text, typed)
    assert taken(bar, qtbot, text)[:2] == [typed.strip(), Category.SKILL]


def test_the_category_stays_for_the_next_note(bar: NoteLineBar, qtbot: QtBot) -> None:
    text = field(bar, "Note")
    bar.next_category()
    qtbot.keyClicks(text, "one")
    taken(bar, qtbot, text)
    bar.note_taken()
    qtbot.keyClicks(text, "two")
    assert taken(bar, qtbot, text)[1] is Category.KNOWLEDGE


@pytest.mark.parametrize(("typed", "meant"), [("2", "Plain words"), ("pl", "Plain words"), ("New", "New")])
def test_a_theme_is_given_by_number_by_its_beginning_or_new(
    bar: NoteLineBar, qtbot: QtBot, typed: str, meant: str
) -> None:
    text, theme = field(bar, "Note"), field(bar, "Theme or number")
    qtbot.keyClicks(text, "Steady hands")
    theme.setFocus()
    qtbot.keyClicks(theme, typed)
    assert taken(bar, qtbot, theme)[2] == meant


def test_actions_have_owner_and_date(bar: NoteLineBar, qtbot: QtBot) -> None:
    bar.show_line(ACTIONS)
    qtbot.keyClicks(field(bar, "Note"), "Phone list")
    field(bar, "Owner").setFocus()
    qtbot.keyClicks(field(bar, "Owner"), "an")
    qtbot.keyClicks(field(bar, "By when"), "Friday")
    due = field(bar, "By when")
    assert taken(bar, qtbot, due) == ["Phone list", Category.ACTION, "", "Ana", "Friday"]


def test_only_actions_have_owner_and_date(bar: NoteLineBar) -> None:
    assert not field(bar, "Owner").isVisible()
    bar.show_line(ACTIONS)
    assert field(bar, "Owner").isVisible()
    bar.next_category()
    assert not field(bar, "Owner").isVisible()


def test_a_closed_line_says_why_and_keeps_what_was_typed(bar: NoteLineBar, qtbot: QtBot) -> None:
    qtbot.keyClicks(field(bar, "Note"), "half a tho")
    bar.show_line(CLOSED)
    assert not field(bar, "Note").isVisible()
    assert "Paper only" in bar.hint_text
    bar.show_line(OPEN)
    assert field(bar, "Note").text() == "half a tho"


def test_up_in_the_empty_line_asks_for_the_last_note(bar: NoteLineBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.last_note_requested):
        qtbot.keyClick(field(bar, "Note"), Qt.Key.Key_Up)
    qtbot.keyClicks(field(bar, "Note"), "a")
    with qtbot.assertNotEmitted(bar.last_note_requested):
        qtbot.keyClick(field(bar, "Note"), Qt.Key.Key_Up)


def test_a_note_is_corrected_and_the_half_typed_one_comes_back(bar: NoteLineBar, qtbot: QtBot) -> None:
    text = field(bar, "Note")
    qtbot.keyClicks(text, "half")
    bar.edit_note(EditedNote(NoteId(7), "Stedy", Category.BEHAVIOUR))
    text.setText("Steady")
    with qtbot.waitSignal(bar.reword_requested) as asked:
        qtbot.keyClick(text, Qt.Key.Key_Return)
    assert asked.args == [7, "Steady", Category.BEHAVIOUR, "", ""]
    bar.note_taken()
    assert text.text() == "half"
    assert not bar.is_editing


def test_a_category_the_step_does_not_offer_is_kept_when_a_note_is_corrected(bar: NoteLineBar, qtbot: QtBot) -> None:
    bar.edit_note(EditedNote(NoteId(7), "Why?", Category.QUESTION))
    with qtbot.waitSignal(bar.reword_requested) as asked:
        qtbot.keyClick(field(bar, "Note"), Qt.Key.Key_Return)
    assert asked.args is not None
    assert asked.args[2] is Category.QUESTION


def test_giving_up_a_correction_brings_back_text_and_category(bar: NoteLineBar, qtbot: QtBot) -> None:
    qtbot.keyClicks(field(bar, "Note"), "half")
    bar.edit_note(EditedNote(NoteId(7), "other", Category.BEHAVIOUR))
    bar.cancel_edit()
    assert field(bar, "Note").text() == "half"
    assert taken(bar, qtbot, field(bar, "Note"))[1] is Category.SKILL


def test_every_keystroke_tells_the_draft(bar: NoteLineBar, qtbot: QtBot) -> None:
    drafts: list[str] = []
    bar.draft_changed.connect(drafts.append)
    qtbot.keyClicks(field(bar, "Note"), "ab")
    assert drafts == ["a", "ab"]


def test_an_edited_note_is_not_lost_when_the_step_changes(bar: NoteLineBar) -> None:
    bar.edit_note(EditedNote(NoteId(7), "other", Category.SKILL))
    bar.show_line(replace(CLOSED))
    assert field(bar, "Note").text() == "other"
    assert field(bar, "Note").isVisible()
