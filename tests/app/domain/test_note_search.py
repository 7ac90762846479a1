"""Finding a note again: by its words, and by what it was filed under."""

import pytest

from app.domain.commands import EndSession, NextStep, RemoveNote, TakeNote
from app.domain.identifiers import NoteId
from app.domain.instants import seconds
from app.domain.note_search import MOST_SHOWN, find_notes
from app.domain.vocabulary import Category
from tests.support.rooms import Room


@pytest.fixture
def room() -> Room:
    room = Room().at_step("group-theme-harvest", "wall")
    for note in (
        TakeNote("Zoë listens first", Category.SKILL, "Calm"),
        TakeNote("plain WORDS on the form", Category.KNOWLEDGE),
        TakeNote("words between us", confidential=True),
        TakeNote("Олена спросила", Category.BEHAVIOUR),
    ):
        room.wait(seconds(1))
        room.do(note)
    room.at_step("group-theme-harvest", "do-more")
    room.do(TakeNote("Phone list", Category.ACTION, owner="Rosa", due="Friday"))
    return room


def texts(room: Room, words: str) -> list[str]:
    return [note.text for note in find_notes(room.session, words).notes]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("zoe", ["Zoë listens first"]),
        ("ZOË first", ["Zoë listens first"]),
        ("first zoe nobody", []),
        ("word", ["words between us", "plain WORDS on the form"]),
        ("calm", ["Zoë listens first"]),
        ("knowledge", ["plain WORDS on the form"]),
        ("rosa", ["Phone list"]),
        ("ОЛЕН", ["Олена спросила"]),
        ("build wall skill", ["Zoë listens first"]),
    ],
)
def test_every_word_must_be_somewhere_whatever_its_case_and_accents(room: Room, words: str, found: list[str]) -> None:
    assert texts(room, words) == found


def test_without_words_all_are_there_the_newest_first(room: Room) -> None:
    found = find_notes(room.session, "  ")
    assert found.count == 5
    assert found.notes[0].text == "Phone list"


def test_a_row_tells_where_its_note_was_taken(room: Room) -> None:
    (note,) = find_notes(room.session, "zoe").notes
    assert (note.category, note.theme, note.step) == (Category.SKILL, "Calm", "Build the wall")
    (own,) = find_notes(room.session, "between").notes
    assert own.category is None


def test_what_was_removed_is_not_found_and_after_the_end_all_else_is(room: Room) -> None:
    room.do(RemoveNote(NoteId(1)), EndSession())
    assert texts(room, "zoe") == []
    assert texts(room, "plain") == ["plain WORDS on the form"]


def test_of_very_many_the_newest_are_shown_and_all_counted() -> None:
    room = Room().at_step("group-theme-harvest", "wall")
    room.do(*(TakeNote(f"said {number}") for number in range(MOST_SHOWN + 5)), NextStep())
    found = find_notes(room.session, "said")
    assert (len(found.notes), found.count) == (MOST_SHOWN, MOST_SHOWN + 5)
    assert found.notes[0].text == f"said {MOST_SHOWN + 4}"
