"""Notes grow into themes: moved by the handful, parked, split off, put in order, told apart."""

import pytest

from app.domain.commands import (
    FocusTheme,
    GroupNote,
    GroupNotes,
    MergeNotes,
    MergeThemes,
    MoveTheme,
    NameTheme,
    NextStep,
    ParkNotes,
    RecategoriseNote,
    RemoveNotes,
    RemoveTheme,
    SetCurtain,
    SplitTheme,
    TakeNote,
    TellNotesApart,
    TellThemesApart,
    Undo,
)
from app.domain.console import WallPanel
from app.domain.deciding.voting import ballot_on_entering
from app.domain.events import BallotOpened
from app.domain.identifiers import NoteId, ThemeId
from app.domain.instants import seconds
from app.domain.stage import Harvest
from app.domain.stage_parts import Curtain, Wall
from app.domain.vocabulary import Category
from tests.support.rooms import Room

A, B, C, D = map(NoteId, range(1, 5))
ONE, TWO, THREE = map(ThemeId, range(1, 4))


@pytest.fixture
def wall() -> Room:
    """Four notes, a to d: the first two in theme One, c in Two, d in none."""
    room = Room().at_step("group-theme-harvest", "wall")
    room.do(TakeNote("a", theme="One"), TakeNote("b", theme="One"), TakeNote("c", theme="Two"), TakeNote("d"))
    return room


def lying(room: Room) -> dict[str, str]:
    """The texts of the notes in each place of the wall, as the console shows them, oldest first."""
    panel = room.panel(WallPanel)
    places = {cluster.name: cluster.notes for cluster in panel.clusters}
    places |= {"loose": panel.loose, "parked": panel.parked}
    return {name: "".join(note.text for note in reversed(notes)) for name, notes in places.items()}


def shown(room: Room) -> Wall:
    """The wall as the room sees it."""
    picture = room.stage().picture
    assert isinstance(picture, Harvest)
    return picture.wall


def test_several_notes_move_at_once_and_come_back_at_once(wall: Room) -> None:
    wall.do(GroupNotes((A, D, A), TWO))
    assert lying(wall) == {"One": "b", "Two": "cad", "loose": "", "parked": ""}
    wall.do(Undo())
    assert lying(wall) == {"One": "ab", "Two": "c", "loose": "d", "parked": ""}
    assert wall.refusal(GroupNotes((), TWO)) == "Choose one or more notes first."
    assert wall.do(GroupNotes((C,), TWO)) == ()


def test_several_notes_are_removed_at_once(wall: Room) -> None:
    wall.do(RemoveNotes((A, C)))
    assert lying(wall) == {"One": "b", "Two": "", "loose": "d", "parked": ""}
    wall.do(Undo())
    assert lying(wall)["One"] == "ab"


def test_a_theme_is_made_of_the_chosen_notes(wall: Room) -> None:
    wall.do(NameTheme("Three", (B, C, D)))
    assert lying(wall) == {"One": "a", "Two": "", "Three": "bcd", "loose": "", "parked": ""}
    assert wall.console().undo == "theme “Three”"
    wall.do(Undo())
    assert lying(wall) == {"One": "ab", "Two": "c", "loose": "d", "parked": ""}


def test_the_name_of_a_theme_there_is_takes_the_chosen_notes_into_it(wall: Room) -> None:
    wall.do(NameTheme("two", (A, D)))
    assert lying(wall)["Two"] == "cad"


def test_a_parked_note_leaves_its_theme_and_stays_in_view(wall: Room) -> None:
    wall.do(ParkNotes((A, D)))
    assert lying(wall) == {"One": "b", "Two": "c", "loose": "", "parked": "ad"}
    assert wall.panel(WallPanel).count == 4
    last = shown(wall).clusters[-1]
    assert (last.parked, last.name, [note.text for note in last.notes]) == (True, "", ["d", "a"])
    assert wall.do(ParkNotes((A,))) == ()


def test_a_parked_note_comes_back(wall: Room) -> None:
    wall.do(ParkNotes((A, B, D)), ParkNotes((A,), parked=False), GroupNote(D, TWO), GroupNotes((B,), None))
    assert lying(wall) == {"One": "", "Two": "cd", "loose": "ab", "parked": ""}
    assert wall.do(ParkNotes((A,), parked=False)) == ()


def test_an_action_is_never_parked() -> None:
    room = Room().at_step("group-theme-harvest", "do-more")
    room.do(TakeNote("call them"), TakeNote("who?", Category.QUESTION), ParkNotes((B,)))
    assert room.refusal(ParkNotes((A,))).startswith("An action is not parked")
    room.do(RecategoriseNote(B, Category.ACTION))
    assert not room.session.notes[1].parked


def test_a_parked_note_is_not_voted_on() -> None:
    room = Room().at_step("group-theme-harvest", "wall")
    room.do(TakeNote("a"), TakeNote("b"), ParkNotes((A,)))
    (opened,) = ballot_on_entering(room.session, room.slot("group-theme-harvest", "dots"))
    assert isinstance(opened, BallotOpened)
    assert [option.label for option in opened.options] == ["b"]


def test_a_split_puts_the_new_theme_beside_the_old_one(wall: Room) -> None:
    wall.do(SplitTheme(ONE, (B,), "One and a half"))
    assert list(lying(wall)) == ["One", "One and a half", "Two", "loose", "parked"]
    assert lying(wall)["One and a half"] == "b"
    wall.do(Undo())
    assert lying(wall) == {"One": "ab", "Two": "c", "loose": "d", "parked": ""}


def test_a_split_that_makes_no_sense_says_what_does(wall: Room) -> None:
    assert "Choose notes of one theme" in wall.refusal(SplitTheme(ONE, (B, C), "Half"))
    assert "another name instead" in wall.refusal(SplitTheme(ONE, (A, B), "Half"))
    assert "already a theme" in wall.refusal(SplitTheme(ONE, (A,), "TWO"))
    assert "Type a name" in wall.refusal(SplitTheme(ONE, (A,), " "))


def test_themes_are_put_in_order_and_keep_it(wall: Room) -> None:
    wall.do(NameTheme("Three"), MoveTheme(THREE, 0))
    assert list(lying(wall))[:3] == ["Three", "One", "Two"]
    assert [cluster.name for cluster in shown(wall).clusters] == ["Three", "One", "Two", ""]
    assert wall.console().note_line.themes == ("Three", "One", "Two")
    wall.do(MoveTheme(THREE, 99))
    assert list(lying(wall))[:3] == ["One", "Two", "Three"]
    assert wall.do(MoveTheme(THREE, 2)) == ()
    wall.do(Undo())
    assert list(lying(wall))[:3] == ["Three", "One", "Two"]
    assert wall.read_back() == wall.history


def test_the_keys_follow_the_order(wall: Room) -> None:
    wall.do(MoveTheme(TWO, 0))
    assert [(cluster.key, cluster.name) for cluster in wall.panel(WallPanel).clusters] == [("1", "Two"), ("2", "One")]


def test_merging_keeps_the_order(wall: Room) -> None:
    wall.do(NameTheme("Three"), MoveTheme(TWO, 0), MergeThemes(into=ONE, merged=THREE))
    assert list(lying(wall))[:2] == ["Two", "One"]
    wall.do(Undo())
    assert list(lying(wall))[:3] == ["Two", "One", "Three"]


def test_the_themes_of_one_exercise_do_not_move_those_of_another(wall: Room) -> None:
    wall.at_step("failing-forward", "p1")
    other = wall.session.slot
    assert other is not None
    wall.do(NameTheme("Here"), NameTheme("There"), MoveTheme(ThemeId(4), 0))
    assert [theme.name for theme in wall.session.themes_of(other.item)] == ["There", "Here"]
    wall.do(MoveTheme(TWO, 0))
    assert [theme.name for theme in wall.session.themes_in_order()] == ["Two", "One", "There", "Here"]


def test_a_theme_is_removed_and_its_notes_stay(wall: Room) -> None:
    wall.do(RemoveTheme(ONE))
    assert lying(wall) == {"Two": "c", "loose": "dab", "parked": ""}
    assert "no longer there" in wall.refusal(RemoveTheme(ONE))
    wall.do(NameTheme("One"))
    wall.do(Undo(), Undo())
    assert lying(wall) == {"One": "ab", "Two": "c", "loose": "d", "parked": ""}


def test_two_notes_that_say_the_same_become_one_in_the_theme_of_either(wall: Room) -> None:
    wall.do(MergeNotes(into=D, merged=C))
    assert lying(wall) == {"One": "ab", "Two": "d", "loose": "", "parked": ""}
    wall.do(Undo())
    assert lying(wall) == {"One": "ab", "Two": "c", "loose": "d", "parked": ""}
    assert "two different notes" in wall.refusal(MergeNotes(A, A))


def test_what_was_told_apart_is_remembered(wall: Room) -> None:
    wall.do(TellThemesApart(TWO, ONE), TellNotesApart(A, C))
    assert wall.session.told_apart == {("theme", 1, 2), ("note", 1, 3)}
    assert wall.do(TellThemesApart(ONE, TWO), TellNotesApart(C, A), TellThemesApart(ONE, ONE)) == ()
    assert wall.read_back().session.told_apart == wall.session.told_apart


def test_the_room_sees_one_theme_alone_until_it_is_told_otherwise(wall: Room) -> None:
    wall.do(FocusTheme(ONE))
    assert [cluster.name for cluster in shown(wall).clusters] == ["One"]
    assert shown(wall).focused
    assert wall.panel(WallPanel).focus == ONE
    wall.do(FocusTheme(None))
    assert [cluster.name for cluster in shown(wall).clusters] == ["One", "Two", ""]
    assert not shown(wall).focused


def test_a_theme_in_focus_has_all_its_notes() -> None:
    room = Room().at_step("group-theme-harvest", "wall")
    room.do(*(TakeNote(f"note {number}", theme="One") for number in range(60)), FocusTheme(ONE))
    assert len(shown(room).clusters[0].notes) == 60
    assert len(room.panel(WallPanel).clusters[0].notes) == 60


def test_focus_follows_a_merged_theme_and_ends_with_a_removed_one(wall: Room) -> None:
    wall.do(FocusTheme(TWO), MergeThemes(into=ONE, merged=TWO))
    assert [cluster.name for cluster in shown(wall).clusters] == ["One"]
    wall.do(RemoveTheme(ONE))
    assert [cluster.name for cluster in shown(wall).clusters] == [""]
    assert wall.panel(WallPanel).focus is None


def test_focus_never_falls_on_a_theme_that_took_an_old_number(wall: Room) -> None:
    wall.do(NameTheme("Three"), FocusTheme(THREE), Undo(), NameTheme("Something else"))
    assert not shown(wall).focused


def test_focus_ends_with_the_step_and_opens_no_curtain(wall: Room) -> None:
    wall.do(FocusTheme(ONE), SetCurtain(Curtain.HIDDEN))
    assert shown(wall) == Wall(Curtain.HIDDEN, 0, ())
    wall.do(NextStep())
    assert wall.session.view.focus is None


def test_a_note_is_fresh_for_a_moment_where_it_came(wall: Room) -> None:
    wall.wait(seconds(5))
    assert not any(note.fresh for cluster in shown(wall).clusters for note in cluster.notes)
    wall.do(GroupNote(A, TWO))
    assert [note.text for cluster in shown(wall).clusters for note in cluster.notes if note.fresh] == ["a"]
    wall.wait(seconds(3))
    assert any(note.fresh for cluster in shown(wall).clusters for note in cluster.notes)
    wall.wait(seconds(1))
    assert not any(note.fresh for cluster in shown(wall).clusters for note in cluster.notes)
