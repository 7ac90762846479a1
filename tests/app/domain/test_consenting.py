"""No owner without consent: whoever is here and is typed as an owner said yes aloud; others are asked first."""

import pytest

from app.domain.commands import RecategoriseNote, RecordConsent, RewordNote, SetPresence, TakeNote, Undo
from app.domain.console import CommitPanel
from app.domain.identifiers import NoteId, ParticipantId
from app.domain.people import Participant, Presence
from app.domain.stage import Commit
from app.domain.vocabulary import Category
from tests.support.rooms import Room

FIRST = NoteId(1)


@pytest.fixture
def room() -> Room:
    names = ("Grace", "Ivo", "Ana Lima")
    people = tuple(Participant(ParticipantId(number), name) for number, name in enumerate(names, 1))
    return Room(people=people).at_step("group-theme-harvest", "do-more")


def agreed(room: Room) -> list[bool]:
    """What the console says, in the order of the actions."""
    return [action.agreed for action in room.panel(CommitPanel).actions]


def seen(room: Room) -> list[str]:
    """The owners that the room sees."""
    return [action.owner for action in room.picture(Commit).actions]


def test_whoever_is_here_said_yes_when_the_name_was_typed(room: Room) -> None:
    room.do(TakeNote("call", owner="grace"), TakeNote("write", owner="Ana"), TakeNote("open"))
    assert agreed(room) == [True, True, True]
    assert seen(room) == ["grace", "Ana", ""]


def test_whoever_is_not_here_is_named_only_after_a_yes(room: Room) -> None:
    room.do(SetPresence(ParticipantId(2), Presence.LEFT))
    room.do(TakeNote("call", owner="Ivo"), TakeNote("write", owner="the sponsor"), TakeNote("ask", owner="An"))
    assert agreed(room) == [False, False, False]
    assert seen(room) == ["", "", ""]
    room.do(RecordConsent(FIRST, agreed=True))
    assert seen(room) == ["Ivo", "", ""]


def test_a_yes_can_be_taken_back_and_undo_is_exact(room: Room) -> None:
    room.do(TakeNote("call", owner="Grace"))
    before = room.session
    room.do(RecordConsent(FIRST, agreed=False))
    assert seen(room) == [""]
    room.do(Undo())
    assert room.session == before
    assert room.do(RecordConsent(FIRST, agreed=True)) == ()


def test_another_owner_is_asked_anew_and_the_same_is_not(room: Room) -> None:
    room.do(TakeNote("call", owner="Grace"), RewordNote(FIRST, "call", owner="the sponsor"))
    assert agreed(room) == [False]
    room.do(RecordConsent(FIRST, agreed=True), RewordNote(FIRST, "call them", due="Friday"))
    assert agreed(room) == [True]
    room.do(RewordNote(FIRST, "call", owner="Ivo"))
    assert agreed(room) == [True]


def test_there_is_no_answer_without_an_owner(room: Room) -> None:
    room.do(TakeNote("call"))
    assert room.refusal(RecordConsent(FIRST, agreed=True)).startswith("Nobody is named there yet.")
    room.do(RewordNote(FIRST, "call", owner="the sponsor"), RecategoriseNote(FIRST, Category.QUESTION))
    assert room.refusal(RecordConsent(FIRST, agreed=True)).startswith("Nobody is named there yet.")


def test_who_said_yes_and_goes_home_has_still_said_it(room: Room) -> None:
    room.do(TakeNote("call", owner="Ivo"), SetPresence(ParticipantId(2), Presence.LEFT))
    assert agreed(room) == [True]
    assert seen(room) == ["Ivo"]
