"""Many notes at once: pasted lines become one change."""

import pytest

from app.domain.commands import Redo, TakeNote, TakeNotes, Undo
from app.domain.deciding.noting import MOST_AT_ONCE
from app.domain.vocabulary import Category, Privacy
from tests.support.rooms import Room


@pytest.fixture
def wall() -> Room:
    return Room().at_step("group-theme-harvest", "wall")


def texts(room: Room) -> list[str]:
    return [note.text for note in room.session.notes]


def test_many_notes_are_one_change_and_one_undo(wall: Room) -> None:
    wall.do(TakeNote("before"))
    before = wall.session
    wall.do(TakeNotes(("one", "two", "three"), Category.KNOWLEDGE))
    after = wall.session
    assert texts(wall) == ["before", "one", "two", "three"]
    assert {note.category for note in wall.session.notes[1:]} == {Category.KNOWLEDGE}
    assert wall.history.done[-1].name == "3 notes"
    wall.do(Undo())
    assert wall.session == before
    wall.do(Redo())
    assert wall.session == after == wall.read_back().session


def test_empty_texts_are_left_out_and_the_others_made_clean(wall: Room) -> None:
    wall.do(TakeNotes(("", " one\t", "\n", "two\nlines")))
    assert texts(wall) == ["one", "two lines"]


@pytest.mark.parametrize("known", [False, True])
def test_they_go_into_one_theme_which_is_made_once(wall: Room, known: bool) -> None:
    if known:
        wall.do(TakeNote("first", theme="Calm"))
    wall.do(TakeNotes(("one", "two"), theme=" calm "))
    (theme,) = wall.session.themes
    assert len(theme.notes) == (3 if known else 2)
    assert wall.history.done[-1].name == "2 notes"


def test_one_alone_is_called_by_its_words(wall: Room) -> None:
    wall.do(TakeNotes(("one",), theme="New"))
    assert wall.history.done[-1].name == "note “one”"


def test_nothing_but_empty_texts_is_refused(wall: Room) -> None:
    assert wall.refusal(TakeNotes((" ", ""))) == "Type the note first."


def test_more_than_a_change_holds_are_refused_and_all_kept_out(wall: Room) -> None:
    refusal = wall.refusal(TakeNotes(("x",) * (MOST_AT_ONCE + 1)))
    assert refusal == "Take 500 notes at most at a time; these are 501."
    wall.do(TakeNotes(("x",) * MOST_AT_ONCE))
    assert len(wall.session.notes) == MOST_AT_ONCE


def test_many_actions_carry_the_same_owner_and_date() -> None:
    room = Room().at_step("group-theme-harvest", "do-more")
    room.do(TakeNotes(("one", "two"), Category.ACTION, owner="Rosa", due="Friday"))
    assert [(note.owner, note.due, note.privacy) for note in room.session.notes] == [
        ("Rosa", "Friday", Privacy.NAMED),
        ("Rosa", "Friday", Privacy.NAMED),
    ]


def test_a_closed_step_takes_none_of_them() -> None:
    assert "never typed" in Room().at_step("sparkling-pairs", "ask-one").refusal(TakeNotes(("one", "two")))
