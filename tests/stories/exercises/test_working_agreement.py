"""A working agreement: a draft that the room adds to, and says yes to by hand."""

import json

from app.domain.commands import Begin, CloseBallot, CountVotes, HideNote, RemoveNote, SetCurtain, TakeNote
from app.domain.console import BallotPanel
from app.domain.identifiers import NoteId
from app.domain.stage import Harvest, Talk, Vote, Words
from app.domain.stage_parts import Curtain
from app.services.exports.json_export import session_json
from tests.support.rooms import Room, only

AGREEMENT = "working-agreement"
DRAFT = (
    "Share only what you choose",
    "Anyone may pass",
    "No names, no case details",
    "Stories stay, learning leaves",
    "The limit: risk of harm must be passed on",
)


def adding() -> Room:
    """A room that begins to add to the draft."""
    room = Room(plan=only(AGREEMENT), people=12)
    room.do(Begin())
    assert room.picture(Words).prompts[-1] == "Here is what will be written down"
    room.go_on_to(AGREEMENT, "need")
    assert room.picture(Talk).clock.text == "3:00"
    room.go_on_to(AGREEMENT, "add")
    return room


def lines(room: Room) -> list[str]:
    """What stands on the wall, from the top."""
    return [note.text for cluster in room.picture(Harvest).wall.clusters for note in cluster.notes]


def test_what_the_room_adds_stands_with_the_draft_and_hands_are_counted_for_all_of_it() -> None:
    room = adding()
    assert lines(room) == list(DRAFT)
    assert room.picture(Harvest).prompts == ()
    room.do(TakeNote("One voice at a time"), TakeNote("Ask before you advise"), TakeNote("Never mind"))
    room.do(RemoveNote(NoteId(3)))
    assert lines(room) == ["Ask before you advise", "One voice at a time", *DRAFT]
    room.go_on_to(AGREEMENT, "agree")
    assert room.picture(Vote).prompts == (*DRAFT, "One voice at a time", "Ask before you advise")
    assert [option.label for option in room.picture(Vote).options] == [
        "Up: yes",
        "Level: mostly",
        "Down: let us change it",
    ]
    room.do(CountVotes(0, 9), CountVotes(1, 2), CountVotes(2, 1))
    assert room.panel(BallotPanel).check == "12 of 12 hands counted (12 people)"
    room.do(CloseBallot())
    assert room.picture(Vote).result == "Most: Up: yes (9)"
    record = json.loads(session_json(room.session))
    assert [note["text"] for note in record["notes"] if not note["removed"]] == [
        "One voice at a time",
        "Ask before you advise",
    ]


def test_a_line_behind_the_curtain_is_in_no_agreement() -> None:
    room = adding()
    room.do(TakeNote("One voice at a time"), TakeNote("Not for all"), HideNote(NoteId(2)))
    assert lines(room) == ["One voice at a time", *DRAFT]
    room.do(SetCurtain(Curtain.HIDDEN))
    assert lines(room) == []
    room.go_on_to(AGREEMENT, "agree")
    assert room.picture(Vote).prompts == DRAFT


def test_what_waits_behind_the_curtain_alone_is_not_agreed_on() -> None:
    room = adding()
    room.do(TakeNote("One voice at a time"), TakeNote("Not for all"), HideNote(NoteId(2)))
    room.go_on_to(AGREEMENT, "agree")
    assert room.picture(Vote).prompts == (*DRAFT, "One voice at a time")
