from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.commands import (
    CloseBallot,
    Command,
    CountVotes,
    HideNote,
    NextStep,
    PreviousStep,
    Redo,
    RemoveNote,
    ReopenBallot,
    RevealNext,
    RevealNote,
    SetCurtain,
    ShowNext,
    TakeNote,
    Undo,
)
from app.domain.curtain import Behind, Waiting
from app.domain.identifiers import NoteId, SlotIndex
from app.domain.refusal import Refused
from app.domain.stage import Harvest, Vote
from app.domain.stage_parts import Curtain
from app.domain.vocabulary import Category, ReplyKind
from tests.support.frame_text import texts
from tests.support.rooms import HALF_DAY, Room, plan_of

WORDS = ("first secret", "second secret", "third secret")


def wall(*, curtain: Curtain = Curtain.ONE_BY_ONE) -> Room:
    room = Room().at_step("group-theme-harvest", "wall")
    room.do(SetCurtain(curtain), *(TakeNote(word, theme="Care" if word == WORDS[1] else "") for word in WORDS))
    return room


def seen(room: Room) -> set[str]:
    """The notes that are anywhere in what the room sees."""
    return set(WORDS) & set(texts(room.stage()))


def test_a_curtain_that_opens_one_by_one_hides_everything_at_first() -> None:
    room = wall()
    assert seen(room) == set()
    assert "Care" not in texts(room.stage())
    assert room.picture(Harvest).wall.count == 0
    assert room.console().behind == Behind(Waiting.NOTES, 3)


def test_the_clicker_shows_the_oldest_note_first_and_leaves_the_step_last() -> None:
    room = wall()
    for number in range(3):
        assert seen(room) == set(WORDS[:number])
        room.do(ShowNext())
    assert seen(room) == set(WORDS)
    assert room.step == "group-theme-harvest/wall"
    assert room.refusal(RevealNext()) == "Nothing waits behind the curtain."
    room.do(ShowNext())
    assert room.step == "group-theme-harvest/name"


def test_a_chosen_note_is_shown_before_its_turn_and_taken_back() -> None:
    room = wall()
    room.do(RevealNote(NoteId(3)))
    assert seen(room) == {WORDS[2]}
    room.do(HideNote(NoteId(3)))
    assert seen(room) == set()
    assert room.console().behind == Behind(Waiting.NOTES, 2, held_back=1)
    room.do(RevealNext(), RevealNext())
    assert seen(room) == set(WORDS[:2])
    assert room.console().behind == Behind(Waiting.NOTHING, 0, held_back=1)


def test_a_single_note_is_taken_behind_an_open_curtain_and_back() -> None:
    room = wall(curtain=Curtain.SHOWN)
    room.do(HideNote(NoteId(2)))
    assert seen(room) == {WORDS[0], WORDS[2]}
    assert room.picture(Harvest).wall.count == 2
    room.do(NextStep())
    assert seen(room) == {WORDS[0], WORDS[2]}
    room.do(RevealNote(NoteId(2)))
    assert seen(room) == set(WORDS)


@pytest.mark.parametrize("curtain", [Curtain.HIDDEN, Curtain.COUNT])
def test_no_single_note_is_shown_before_a_closed_curtain(curtain: Curtain) -> None:
    room = wall(curtain=curtain)
    assert "curtain is closed" in room.refusal(RevealNote(NoteId(1)))
    assert seen(room) == set()


def test_a_removed_note_waits_for_nothing() -> None:
    room = wall()
    room.do(RemoveNote(NoteId(1)), ShowNext())
    assert seen(room) == {WORDS[1]}


def test_a_reply_is_behind_the_curtain_with_its_card() -> None:
    room = wall(curtain=Curtain.SHOWN)
    room.do(TakeNote("fourth secret", reply_to=NoteId(1), reply=ReplyKind.ASK), HideNote(NoteId(1)))
    assert "fourth secret" not in texts(room.stage())
    room.do(SetCurtain(Curtain.ONE_BY_ONE), RevealNote(NoteId(1)))
    assert "fourth secret" not in texts(room.stage())
    room.do(ShowNext(), ShowNext(), ShowNext())
    assert "fourth secret" in texts(room.stage())


def test_undo_never_opens_a_curtain() -> None:
    room = Room().at_step("group-theme-harvest", "wall")
    room.do(TakeNote(WORDS[0]), NextStep(), PreviousStep(), SetCurtain(Curtain.HIDDEN))
    room.do(Undo(), Undo())
    assert room.step == "group-theme-harvest/wall"
    assert seen(room) == set()


def test_undo_does_not_show_a_note_that_was_taken_behind_the_curtain() -> None:
    room = wall(curtain=Curtain.SHOWN)
    room.do(HideNote(NoteId(1)), TakeNote("more"), Undo(), Undo())
    assert seen(room) == {WORDS[1]}
    room.do(Redo())
    assert seen(room) == {WORDS[1], WORDS[2]}


def test_a_new_note_is_not_taken_for_an_undone_one_that_was_shown() -> None:
    room = wall()
    room.do(RevealNote(NoteId(3)), Undo(), TakeNote("another"))
    assert room.session.notes[-1].id == 3
    assert "another" not in texts(room.stage())


def test_what_was_shown_is_told_by_the_journal_alone() -> None:
    room = wall()
    room.do(RevealNext(), HideNote(NoteId(2)))
    assert room.read_back() == room.history


def test_the_next_step_is_shown_as_its_curtain_was_left() -> None:
    room = wall(curtain=Curtain.HIDDEN)
    room.do(PreviousStep())
    assert not set(WORDS) & set(texts(room.console().coming))


MOVES = st.lists(
    st.one_of(
        st.sampled_from([RevealNext(), Undo(), Redo(), NextStep(), PreviousStep()]),
        st.sampled_from(list(Curtain)).map(SetCurtain),
        st.integers(1, 6).map(lambda number: RevealNote(NoteId(number))),
        st.integers(1, 6).map(lambda number: HideNote(NoteId(number))),
        st.integers(0, 99).map(lambda number: TakeNote(f"note-{number}", category=Category.THEME)),
    ),
    max_size=30,
)


@given(MOVES)
def test_nothing_that_is_not_shown_is_in_the_frame(moves: list[Command]) -> None:
    room = Room().at_step("group-theme-harvest", "wall")
    for move in moves:
        with suppress(Refused):
            room.do(move)
        session = room.session
        curtain = session.curtain_of(session.position or SlotIndex(0))
        on_wall = isinstance(room.stage().picture, Harvest)
        hidden = [
            note
            for note in session.notes
            if note.id in session.held_back
            or (on_wall and curtain in (Curtain.HIDDEN, Curtain.COUNT))
            or (on_wall and curtain is Curtain.ONE_BY_ONE and note.id not in session.revealed)
        ]
        shown = {note.text for note in session.notes if note not in hidden}
        assert not ({note.text for note in hidden} - shown) & set(texts(room.stage()))


# The result of a vote


def voted(counts: tuple[int, ...] = (7, 9, 9, 0)) -> Room:
    room = Room().at_step("group-theme-harvest", "wall")
    room.do(*(TakeNote(name, theme=name) for name in ("A", "B", "C", "D")))
    room.at_step("group-theme-harvest", "dots")
    room.do(SetCurtain(Curtain.ONE_BY_ONE), *(CountVotes(number, count) for number, count in enumerate(counts)))
    return room


def counted(room: Room) -> dict[str, int | None]:
    return {option.label: option.count for option in room.picture(Vote).options}


def test_places_are_shown_from_the_last_up_to_the_first() -> None:
    room = voted()
    room.do(CloseBallot())
    assert counted(room) == {"A": None, "B": None, "C": None, "D": None}
    assert room.console().behind == Behind(Waiting.PLACES, 3)
    room.do(ShowNext())
    assert counted(room) == {"A": None, "B": None, "C": None, "D": 0}
    room.do(ShowNext())
    picture = room.picture(Vote)
    assert [option.label for option in picture.options] == ["A", "B", "C", "D"]
    assert picture.result == ""
    assert [(option.share, option.first) for option in picture.options] == [
        (1.0, False),
        (0.0, False),
        (0.0, False),
        (0.0, False),
    ]
    room.do(ShowNext())
    picture = room.picture(Vote)
    assert [(option.label, option.count) for option in picture.options] == [("B", 9), ("C", 9), ("A", 7), ("D", 0)]
    assert picture.result == "Tie at 9: B and C"
    assert room.step == "group-theme-harvest/dots"
    room.do(ShowNext())
    assert room.step == "group-theme-harvest/do-more"


def test_an_open_vote_has_nothing_to_show_place_by_place() -> None:
    room = voted()
    assert room.console().behind.what is Waiting.NOTHING
    room.do(ShowNext())
    assert room.step == "group-theme-harvest/do-more"


def test_a_vote_that_is_closed_again_begins_behind_the_curtain_again() -> None:
    room = voted()
    room.do(CloseBallot(), ShowNext(), ShowNext(), ReopenBallot(), CountVotes(0, 1), CloseBallot())
    assert set(counted(room).values()) == {None}


def test_the_words_of_a_principle_stay_shown_when_the_room_comes_back_to_it() -> None:
    room = Room().at_step("failing-forward", "p1")
    assert room.console().behind == Behind(Waiting.WORDS, 2)
    room.do(ShowNext(), ShowNext(), ShowNext(), PreviousStep())
    assert room.console().behind.what is Waiting.NOTHING
    room.do(ShowNext())
    assert room.step == "failing-forward/p2"


def test_next_step_itself_leaves_whatever_waits() -> None:
    room = Room(plan=plan_of(HALF_DAY)).at_step("mistakes-culture", "post")
    room.do(SetCurtain(Curtain.ONE_BY_ONE), TakeNote("a"), NextStep())
    assert room.step == "mistakes-culture/like"
