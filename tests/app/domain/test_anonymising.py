"""Seat numbers in place of names: the log that is told anew makes the same session, without anybody in it."""

import msgspec
import pytest
from msgspec.structs import replace

from app.domain.anonymising import GONE, Anonymiser, Change
from app.domain.commands import (
    AddPerson,
    Command,
    EndSession,
    NameTheme,
    RemoveNote,
    RenameTheme,
    RewordNote,
    ShowMessage,
    TakeNote,
    Undo,
)
from app.domain.identifiers import NoteId, SlotIndex, ThemeId
from app.domain.refusal import Refused
from app.domain.session import Session
from app.domain.vocabulary import Category
from app.services.journal import read_journal, records_in
from app.services.journal_lines import encode
from app.services.languages import teach_languages
from app.services.rosters import read_roster
from tests.support.rooms import SUCCESS_REVIEW, Room, people_called, plan_of

NAMES = ("Aminata Diallo", "Bruno", "Chiara", "Bruno Weber")


def told() -> tuple[Room, bytes]:
    """A session full of names, and its log told anew."""
    room = Room(plan=plan_of(SUCCESS_REVIEW), people=people_called(*NAMES))
    slots = room.session.plan.slots
    at = next(n for n, each in enumerate(slots) if each.step is not None and Category.ACTION in each.step.capture)
    exercise, step = room.session.plan.exercise_of(SlotIndex(at)), slots[at].step
    assert exercise is not None
    assert step is not None
    room.at_step(exercise.id, step.key)
    commands: tuple[Command, ...] = (
        TakeNote("Aminata asks Chiara first", category=Category.ACTION, owner="Chiara", due="2026-12-01"),
        TakeNote("Ask Mrs Miller on 3 May", category=Category.QUESTION),
        TakeNote("Chiara said no", category=Category.QUESTION),
        RemoveNote(NoteId(3)),
        TakeNote("Bruno knows", category=Category.QUESTION),
        RewordNote(NoteId(4), "Somebody knows"),
        TakeNote("Only I know about Chiara", confidential=True),
        TakeNote("Chiara, withdrawn", category=Category.QUESTION),
        Undo(),
        NameTheme("Aminata's way", (NoteId(2),)),
        RenameTheme(ThemeId(1), "The way of Aminata Diallo"),
        ShowMessage("Chiara, please come to the door"),
        AddPerson("Dilek"),
        EndSession(),
    )
    for command in commands:
        room.do(command)
    records = records_in(room.files.read(room.path))
    anew = Anonymiser(room.session).records(records, room.now)
    return room, b"".join(map(encode, anew))


def test_nobody_is_named_in_a_byte_of_it() -> None:
    _, data = told()
    for name in ("Aminata", "Diallo", "Bruno", "Weber", "Chiara", "Dilek", "Miller", "3 May", "withdrawn"):
        assert name.encode() not in data, name


def test_the_session_is_the_same_but_for_its_words() -> None:
    room, data = told()
    reading = read_journal(data)
    anew, before = reading.history.session, room.session
    assert not reading.notice
    assert [person.name for person in anew.people] == [f"Seat {number}" for number in range(1, 6)]
    assert [note.text for note in anew.notes] == [
        "Seat 1 asks Seat 3 first",
        "Ask someone we support on a certain day",
        GONE,
        "Somebody knows",
    ]
    assert anew.notes[0].owner == "Seat 3"
    assert anew.confidential[0].text == "Only I know about Seat 3"
    assert anew.themes[0].name == "The way of Seat 1"
    assert wordless(anew) == wordless(before)


def test_nothing_done_before_can_be_taken_back() -> None:
    _, data = told()
    history = read_journal(data).history
    assert history.done == history.undone == ()


def test_two_people_of_one_name_are_nobody_in_particular() -> None:
    room, _ = told()
    assert Anonymiser(room.session).text("ask Bruno") == "ask a colleague"


def test_what_will_read_otherwise_is_listed_first() -> None:
    room, _ = told()
    changes = Anonymiser(room.session).changes()
    assert changes[0] == Change("Aminata Diallo", "Seat 1")
    assert Change("Aminata asks Chiara first", "Seat 1 asks Seat 3 first") in changes
    assert all(each.before != "Somebody knows" for each in changes)


def test_seat_numbers_have_nothing_to_take_out() -> None:
    room = Room(people=people_called("Seat 1", "7"))
    assert Anonymiser(room.session).changes() == ()


def test_after_it_there_is_nothing_to_undo() -> None:
    room, data = told()
    room.files.write_whole(room.path, data)
    again = room.reopened()
    with pytest.raises(Refused, match="nothing to undo"):
        again.conductor.handle(Undo())


def wordless(session: Session) -> object:
    """A session with no word of anybody in it."""
    return msgspec.structs.replace(
        session,
        people=tuple(each.presence for each in session.people),
        notes=tuple(msgspec.structs.replace(each, text="", owner="") for each in session.notes),
        confidential=tuple(msgspec.structs.replace(each, text="") for each in session.confidential),
        themes=tuple(msgspec.structs.replace(each, name="") for each in session.themes),
        stage=msgspec.structs.replace(session.stage, message=""),
    )


def test_seats_are_called_as_the_room_speaks() -> None:
    teach_languages()
    german = Room(plan=replace(plan_of(SUCCESS_REVIEW), language="de"), people=people_called(*NAMES))
    assert Anonymiser(german.session).changes()[0] == Change(NAMES[0], "Platz 1")
    assert [person.name for person in read_roster("2", "de").people] == ["Platz 1", "Platz 2"]
    assert read_roster("2").people[1].name == "Seat 2"
