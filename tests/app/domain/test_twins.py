"""Twins on the wall: asked about one at a time, merged or told apart, and never asked about again."""

import subprocess
import sys

import pytest

from app.domain import twins as module
from app.domain.commands import (
    Command,
    MergeNotes,
    MergeThemes,
    NameTheme,
    ParkNotes,
    RemoveNote,
    RenameTheme,
    RewordNote,
    TakeNote,
    TellNotesApart,
    TellThemesApart,
    Undo,
)
from app.domain.console import Twins, WallPanel
from app.domain.console_frame import steady_part
from app.domain.identifiers import NoteId, ThemeId
from app.domain.session import Note, Session
from app.domain.twins import Compared, compare
from tests.support.rooms import Room

A, B, C = map(NoteId, (1, 2, 3))
ONE, TWO, THREE = map(ThemeId, (1, 2, 3))


@pytest.fixture
def wall() -> Room:
    return Room().at_step("group-theme-harvest", "wall")


def asked(room: Room) -> Twins | None:
    return room.panel(WallPanel).twins


def done(room: Room, merge: bool) -> Command:
    """Answer the question, and say how."""
    twins = asked(room)
    assert twins is not None
    command = twins.merge if merge else twins.tell_apart
    room.do(command)
    return command


def test_two_themes_that_look_alike_are_asked_about(wall: Room) -> None:
    wall.do(NameTheme("Listening"), NameTheme("Plain words"))
    assert asked(wall) is None
    wall.do(NameTheme("Listening well"))
    twins = asked(wall)
    assert twins is not None
    assert (twins.one, twins.other) == ("Listening", "Listening well")
    assert done(wall, merge=True) == MergeThemes(into=ONE, merged=THREE)
    assert asked(wall) is None
    wall.do(Undo())
    assert asked(wall) == twins


def test_the_smaller_theme_goes_into_the_larger(wall: Room) -> None:
    wall.do(NameTheme("Listening"), TakeNote("a", theme="Listening well"))
    assert done(wall, merge=True) == MergeThemes(into=TWO, merged=ONE)


def test_themes_told_apart_are_not_asked_about_again_even_after_a_new_start(wall: Room) -> None:
    wall.do(NameTheme("Listening"), NameTheme("Listening well"))
    assert done(wall, merge=False) == TellThemesApart(ONE, TWO)
    assert asked(wall) is None
    wall.do(RenameTheme(TWO, "Listening better"))
    assert asked(wall.reopened()) is None


def test_after_one_answer_the_next_question_comes(wall: Room) -> None:
    wall.do(NameTheme("Trust"), NameTheme("Trusting"), NameTheme("Team work"), NameTheme("Teamwork"))
    first = asked(wall)
    done(wall, merge=False)
    second = asked(wall)
    assert first is not None
    assert second is not None
    assert {first.one, second.one} == {"Trust", "Team work"}


def test_two_notes_that_say_the_same_are_asked_about_after_the_themes(wall: Room) -> None:
    wall.do(TakeNote("asked what mattered most"), TakeNote("kept calm"), TakeNote("asks what matters most"))
    assert done(wall, merge=True) == MergeNotes(into=A, merged=C)
    assert asked(wall) is None
    wall.do(Undo(), NameTheme("Trust"), NameTheme("Trusting"))
    assert done(wall, merge=False) == TellThemesApart(ONE, TWO)
    assert done(wall, merge=False) == TellNotesApart(A, C)
    assert asked(wall) is None


def test_a_note_that_is_parked_removed_or_reworded_is_no_twin_any_more(wall: Room) -> None:
    wall.do(TakeNote("asked what mattered most"), TakeNote("asks what matters most"))
    for command in (ParkNotes((A,)), RemoveNote(B), RewordNote(A, "kept calm")):
        wall.do(command)
        assert asked(wall) is None
        wall.do(Undo())
        assert asked(wall) is not None


def test_notes_of_two_exercises_are_never_twins(wall: Room) -> None:
    wall.do(TakeNote("asked what mattered most"))
    wall.at_step("commitments-close", "round").do(TakeNote("asked what mattered most"))
    assert asked(wall) is None


def test_what_was_compared_is_not_compared_again(wall: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    compared_notes: list[str] = []
    real = module._pairs_of

    def noticed(session: Session, note: Note) -> list[module.NotePair]:
        compared_notes.append(note.text)
        return real(session, note)

    monkeypatch.setattr(module, "_pairs_of", noticed)
    steady = steady_part(wall.session, wall.now)
    for text in ("first of all", "second of all", "third of all"):
        wall.do(TakeNote(text))
        steady = steady_part(wall.session, wall.now, steady)
    wall.do(RewordNote(A, "first and last"))
    steady = steady_part(wall.session, wall.now, steady)
    wall.do(NameTheme("Theme", (A, B)), Undo(), Undo())
    steady_part(wall.session, wall.now, steady)
    texts = ["first of all", "second of all", "third of all", "first and last", "first of all"]
    assert compared_notes == texts


def test_of_a_large_session_only_the_newest_notes_are_compared_at_once(wall: Room) -> None:
    wall.do(TakeNote("stayed calm"), TakeNote("stays calm"))
    assert compare(wall.session, Compared()).pairs == ((A, B),)
    wall.do(*(TakeNote(f"visit {number}") for number in range(module.MOST_AT_ONCE)))
    assert compare(wall.session, Compared()).pairs == ()


def test_the_search_is_not_loaded_before_there_is_a_wall() -> None:
    code = "import sys, ui.entry, app.domain.console_frame; sys.exit('rapidfuzz' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
