import pytest

from app.domain.commands import (
    Begin,
    CountCommitments,
    EndSession,
    GroupNote,
    JumpTo,
    MergeThemes,
    NameTheme,
    RecategoriseNote,
    RemoveNote,
    RenameTheme,
    RewordNote,
    TakeNote,
    Undo,
)
from app.domain.console import WallPanel
from app.domain.identifiers import NoteId, SlotIndex, ThemeId
from app.domain.vocabulary import Category, Privacy
from tests.support.rooms import HALF_DAY, Room, plan_of

FIRST, SECOND = NoteId(1), NoteId(2)


@pytest.fixture
def wall() -> Room:
    return Room().at_step("group-theme-harvest", "wall")


@pytest.fixture
def actions() -> Room:
    return Room().at_step("group-theme-harvest", "do-more")


def themes(room: Room) -> dict[str, list[str]]:
    return {
        theme.name: [room.session.notes[number - 1].text for number in theme.notes]
        for theme in room.session.themes_in_order()
    }


def loose(room: Room) -> list[str]:
    slot = room.session.slot
    assert slot is not None
    return [room.session.notes[number - 1].text for number in room.session.loose_of(slot.item)]


@pytest.mark.parametrize(
    ("exercise", "step", "sentence"),
    [
        ("sparkling-pairs", "ask-one", "Paper only here: stories are never typed."),
        ("failing-forward", "four-lines", "Paper only here: stories are never typed."),
        ("failing-forward", "one-liner", "Paper only here: stories are never typed."),
        ("failing-forward", "p1", "Nothing is written down in this step."),
        ("working-agreement", "welcome", "Nothing is written down in this step."),
    ],
)
def test_what_stays_on_paper_cannot_be_typed(exercise: str, step: str, sentence: str) -> None:
    room = Room().at_step(exercise, step)
    assert room.refusal(TakeNote("a story")) == sentence
    assert room.console().note_line.hint == sentence
    assert not room.console().note_line.open


def test_every_private_step_of_every_workshop_refuses_notes() -> None:
    for workshop in ("ninety-minutes", HALF_DAY, "success-review-session"):
        room = Room(plan=plan_of(workshop))
        for index, slot in enumerate(room.session.plan.slots):
            private = slot.step is None or slot.step.privacy in (Privacy.NONE, Privacy.PRIVATE, Privacy.PAIR)
            if private and room.session.runs(SlotIndex(index)):
                room.do(JumpTo(SlotIndex(index)))
                room.refusal(TakeNote("a story"))
        assert room.session.notes == ()


def test_notes_wait_for_the_beginning_and_end_with_the_session() -> None:
    room = Room()
    assert "once the session has begun" in room.refusal(TakeNote("early"))
    room.at_step("group-theme-harvest", "wall").do(EndSession())
    assert "has ended" in room.refusal(TakeNote("late"))


def test_nothing_is_written_down_in_a_break() -> None:
    room = Room(plan=plan_of(HALF_DAY))
    pause = next(SlotIndex(i) for i, slot in enumerate(room.session.plan.slots) if slot.step is None)
    room.do(JumpTo(pause))
    assert room.refusal(TakeNote("coffee")) == "Break: nothing is written down."


def test_a_note_without_a_category_gets_the_first_of_its_step(wall: Room) -> None:
    wall.do(TakeNote(" listens \n first "), TakeNote("where is the key?", Category.QUESTION))
    first, second = wall.session.notes
    assert (first.text, first.category, first.privacy) == ("listens first", Category.THEME, Privacy.ROOM)
    assert second.category is Category.QUESTION


def test_a_category_that_the_step_does_not_ask_for_is_refused_with_those_it_does(wall: Room) -> None:
    sentence = wall.refusal(TakeNote("x", Category.ACTION))
    assert sentence.startswith("This step takes theme, skill")
    assert sentence.endswith("not action.")


def test_an_empty_note_is_refused(wall: Room) -> None:
    assert wall.refusal(TakeNote(" \u2028 ")) == "Type the note first."


def test_only_an_action_has_an_owner_and_a_date(wall: Room, actions: Room) -> None:
    wall.do(TakeNote("kind", owner="Grace", due="Friday"))
    actions.do(TakeNote("call them", owner=" Grace ", due="Friday"))
    assert (wall.session.notes[0].owner, wall.session.notes[0].due) == ("", "")
    action = actions.session.notes[0]
    assert (action.owner, action.due, action.privacy) == ("Grace", "Friday", Privacy.NAMED)


def test_a_theme_is_made_when_first_named_and_found_again_whatever_the_capitals(wall: Room) -> None:
    wall.do(TakeNote("a", theme="Listening"), TakeNote("b", theme=" listening "), TakeNote("c"))
    assert themes(wall) == {"Listening": ["a", "b"]}
    assert loose(wall) == ["c"]


def test_a_note_and_its_new_theme_are_one_thing_to_undo(wall: Room) -> None:
    wall.do(TakeNote("a", theme="Listening"), Undo())
    assert wall.session.notes == ()
    assert wall.session.themes == ()


def test_notes_move_between_themes_and_out_of_all(wall: Room) -> None:
    wall.do(TakeNote("a", theme="One"), TakeNote("b", theme="Two"), GroupNote(FIRST, ThemeId(2)))
    assert themes(wall) == {"One": [], "Two": ["b", "a"]}
    assert wall.do(GroupNote(FIRST, ThemeId(2))) == ()
    wall.do(GroupNote(SECOND, None))
    assert themes(wall) == {"One": [], "Two": ["a"]}
    assert loose(wall) == ["b"]


def test_a_note_can_make_its_theme(wall: Room) -> None:
    wall.do(TakeNote("a"), NameTheme("Care", (FIRST,)), TakeNote("b"), NameTheme("care", (SECOND,)))
    assert themes(wall) == {"Care": ["a", "b"]}


def test_an_empty_theme_can_be_made_once(wall: Room) -> None:
    wall.do(NameTheme("Care"))
    assert wall.refusal(NameTheme("CARE")) == "There is already a theme called “CARE”."
    assert wall.refusal(NameTheme(" ")) == "Type a name for the theme."
    assert Room().refusal(NameTheme("Care")) == "Themes are named once the session has begun."


def test_a_theme_renamed_like_another_joins_it(wall: Room) -> None:
    wall.do(TakeNote("a", theme="One"), TakeNote("b", theme="Two"))
    wall.do(RenameTheme(ThemeId(2), "two"))
    assert set(themes(wall)) == {"One", "two"}
    wall.do(RenameTheme(ThemeId(2), "ONE"))
    assert themes(wall) == {"One": ["a", "b"]}
    assert "no longer there" in wall.refusal(RenameTheme(ThemeId(2), "Three"))
    assert wall.do(RenameTheme(ThemeId(1), "One")) == ()


def test_themes_are_joined_and_come_apart_again(wall: Room) -> None:
    wall.do(TakeNote("a", theme="One"), TakeNote("b", theme="Two"))
    assert "two different themes" in wall.refusal(MergeThemes(ThemeId(1), ThemeId(1)))
    wall.do(MergeThemes(ThemeId(1), ThemeId(2)))
    assert themes(wall) == {"One": ["a", "b"]}
    wall.do(Undo())
    assert themes(wall) == {"One": ["a"], "Two": ["b"]}


def test_a_removed_note_is_gone_from_its_theme_and_can_come_back(wall: Room) -> None:
    wall.do(TakeNote("a", theme="One"), RemoveNote(FIRST))
    assert themes(wall) == {"One": []}
    assert wall.panel(WallPanel).count == 0
    for command in (RemoveNote(FIRST), RewordNote(FIRST, "b"), GroupNote(FIRST, None)):
        assert wall.refusal(command) == "That note is no longer there."
    wall.do(Undo())
    assert themes(wall) == {"One": ["a"]}


def test_a_note_is_reworded_but_not_emptied(wall: Room) -> None:
    wall.do(TakeNote("hte"), RewordNote(FIRST, "the"))
    assert wall.session.notes[0].text == "the"
    assert wall.do(RewordNote(FIRST, " the ")) == ()
    assert "Remove it instead" in wall.refusal(RewordNote(FIRST, ""))


def test_rewording_a_plain_note_gives_it_no_owner(wall: Room) -> None:
    wall.do(TakeNote("a"), RewordNote(FIRST, "b", owner="Grace"))
    assert wall.session.notes[0].owner == ""


def test_an_owner_is_changed_without_touching_the_date(actions: Room) -> None:
    actions.do(TakeNote("call", owner="Grace", due="Friday"), RewordNote(FIRST, "call", owner="Ivo"))
    assert (actions.session.notes[0].owner, actions.session.notes[0].due) == ("Ivo", "Friday")


def test_what_is_no_action_any_more_has_no_owner_any_more(actions: Room) -> None:
    actions.do(TakeNote("call", owner="Grace", due="Friday"), RecategoriseNote(FIRST, Category.QUESTION))
    note = actions.session.notes[0]
    assert (note.privacy, note.owner, note.due) == (Privacy.ROOM, "", "")


def test_what_becomes_an_action_can_be_given_an_owner(actions: Room) -> None:
    actions.do(TakeNote("call?", Category.QUESTION), RecategoriseNote(FIRST, Category.ACTION))
    actions.do(RewordNote(FIRST, "call", owner="Grace", due="Friday"))
    note = actions.session.notes[0]
    assert (note.privacy, note.owner, note.due) == (Privacy.NAMED, "Grace", "Friday")


def test_a_note_is_called_only_what_its_step_takes(wall: Room) -> None:
    wall.do(TakeNote("a"))
    assert wall.do(RecategoriseNote(FIRST, Category.THEME)) == ()
    wall.do(RecategoriseNote(FIRST, Category.SKILL))
    assert wall.session.notes[0].category is Category.SKILL
    assert "not commitment" in wall.refusal(RecategoriseNote(FIRST, Category.COMMITMENT))


def test_commitments_are_a_number_no_larger_than_the_room() -> None:
    room = Room(people=15).at_step("commitments-close", "write")
    room.do(CountCommitments(14))
    assert room.do(CountCommitments(14)) == ()
    assert room.session.commitments_of(room.slot("commitments-close", "write")) == 14
    assert room.refusal(CountCommitments(16)) == "Count between 0 and 15 commitments, one a person."
    room.do(CountCommitments(0))
    assert room.session.commitments_of(room.slot("commitments-close", "write")) == 0


def test_commitments_are_counted_only_where_people_write_one() -> None:
    room = Room()
    room.do(Begin())
    assert "Commitments are counted" in room.refusal(CountCommitments(1))
