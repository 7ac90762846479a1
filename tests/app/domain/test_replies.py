import pytest

from app.domain.commands import (
    CloseBallot,
    CountVotes,
    GroupNote,
    MergeNotes,
    NameTheme,
    ParkNotes,
    RecategoriseNote,
    Redo,
    RemoveNote,
    RewordNote,
    TakeNote,
    Undo,
)
from app.domain.console import BallotPanel, WallPanel
from app.domain.identifiers import NoteId, ThemeId
from app.domain.stage import Harvest, Vote
from app.domain.stage_parts import WallNote, WallReply
from app.domain.vocabulary import Category, ReplyKind
from tests.support.rooms import Room, only

JUDGE, SLIP = NoteId(1), NoteId(2)


def cards() -> Room:
    """Two cards, ticked five and no times, at the step of the replies."""
    room = Room(plan=only("mistakes-culture")).at_step("mistakes-culture", "cards")
    room.do(TakeNote("people ask before they judge"))
    room.do(TakeNote("the manager tells her own slip first", Category.BEHAVIOUR))
    room.at_step("mistakes-culture", "like").do(CountVotes(0, 5), CloseBallot())
    return room.at_step("mistakes-culture", "reply")


def answered() -> Room:
    room = cards()
    room.do(
        TakeNote("yes, and they wait for the answer", reply_to=JUDGE, reply=ReplyKind.ADD),
        TakeNote("how would that work at night?", reply_to=JUDGE, reply=ReplyKind.ASK),
        TakeNote("ours did on Monday", reply_to=SLIP, reply=ReplyKind.EXAMPLE),
    )
    return room


def on_stage(room: Room) -> dict[str, WallNote]:
    room.at_step("mistakes-culture", "hear")
    return {note.text: note for cluster in room.picture(Harvest).wall.clusters for note in cluster.notes}


def test_each_person_has_five_ticks_one_for_a_card() -> None:
    room = cards()
    room.at_step("mistakes-culture", "like")
    assert room.panel(BallotPanel).check == "5 of 75 dots counted (15 people × 5 dots)"
    assert [(option.label, option.category) for option in room.picture(Vote).options] == [
        ("people ask before they judge", "attribute"),
        ("the manager tells her own slip first", "behaviour"),
    ]


def test_replies_hang_under_their_card_on_the_stage() -> None:
    shown = on_stage(answered())
    judge = shown["people ask before they judge"]
    assert judge.votes == 5
    assert judge.replies == (
        WallReply("yes, and they wait for the answer", "add"),
        WallReply("how would that work at night?", "ask"),
    )
    assert shown["the manager tells her own slip first"].replies == (WallReply("ours did on Monday", "example"),)
    assert set(shown) == {"people ask before they judge", "the manager tells her own slip first"}


def test_the_console_says_which_cards_nobody_ticked() -> None:
    room = answered()
    room.at_step("mistakes-culture", "hear")
    loose = room.panel(WallPanel).loose
    assert [(card.text, card.votes, len(card.replies)) for card in loose] == [
        ("people ask before they judge", 5, 2),
        ("the manager tells her own slip first", 0, 1),
    ]
    assert room.panel(WallPanel).count == 2


def test_a_question_is_parked_and_other_replies_are_about_what_their_card_is_about() -> None:
    room = answered()
    assert [note.category for note in room.session.notes[2:]] == [
        Category.ATTRIBUTE,
        Category.QUESTION,
        Category.BEHAVIOUR,
    ]


def test_a_reply_has_no_replies_and_an_action_has_none() -> None:
    room = answered()
    assert "reply itself" in room.refusal(TakeNote("and?", reply_to=NoteId(3), reply=ReplyKind.ADD))
    assert "no longer there" in room.refusal(TakeNote("and?", reply_to=NoteId(99)))
    room = Room().at_step("group-theme-harvest", "do-more")
    room.do(TakeNote("call back"))
    assert "takes no replies" in room.refusal(TakeNote("when?", reply_to=NoteId(1)))


@pytest.mark.parametrize(
    "command",
    [
        GroupNote(NoteId(3), ThemeId(1)),
        ParkNotes((NoteId(3),)),
        MergeNotes(into=JUDGE, merged=NoteId(3)),
        NameTheme("Start again", (NoteId(3),)),
    ],
)
def test_a_reply_stays_with_its_card(command: GroupNote | ParkNotes | MergeNotes | NameTheme) -> None:
    room = answered()
    room.at_step("mistakes-culture", "hear")
    assert room.refusal(command) == "A reply stays with its card."


def test_a_removed_card_takes_its_replies_along_and_undo_brings_all_back() -> None:
    room = answered()
    before = room.session
    room.do(RemoveNote(JUDGE))
    assert [note.id for note in room.session.notes if not note.removed] == [2, 5]
    room.do(Undo())
    assert room.session == before
    room.do(Redo(), Undo())
    assert room.session == before


def test_a_removed_reply_leaves_its_card() -> None:
    room = answered()
    room.do(RemoveNote(NoteId(3)))
    assert room.session.notes[0].replies == (4,)
    assert not room.session.notes[0].removed


def test_joined_cards_keep_the_replies_and_the_ticks_of_both() -> None:
    room = answered()
    room.do(MergeNotes(into=SLIP, merged=JUDGE))
    shown = on_stage(room)["the manager tells her own slip first"]
    assert (shown.votes, len(shown.replies)) == (5, 3)
    assert room.read_back() == room.history


def test_a_reply_is_corrected_like_any_note() -> None:
    room = answered()
    room.do(RewordNote(NoteId(3), "and they wait"), RecategoriseNote(NoteId(3), Category.QUESTION))
    assert room.session.notes[0].replies == (3, 4)
    assert room.session.notes[2].text == "and they wait"


def test_replies_are_not_voted_on() -> None:
    room = Room(plan=only("mistakes-culture")).at_step("mistakes-culture", "post")
    room.do(TakeNote("card"), TakeNote("reply", reply_to=NoteId(1), reply=ReplyKind.ADD))
    room.at_step("mistakes-culture", "like")
    assert [option.label for option in room.picture(Vote).options] == ["card"]


def test_eighty_cards_can_be_ticked() -> None:
    room = Room(plan=only("mistakes-culture"), people=40).at_step("mistakes-culture", "post")
    room.do(*(TakeNote(f"card {number}") for number in range(80)))
    room.at_step("mistakes-culture", "like")
    rows = room.panel(BallotPanel).rows
    assert len(rows) == 80
    assert {row.key for row in rows} == {""}


def test_nobody_is_asked_whether_a_reply_and_a_card_are_one() -> None:
    room = cards()
    room.do(TakeNote("people ask before they judge", reply_to=SLIP, reply=ReplyKind.ADD))
    assert room.panel(WallPanel).twins is None
