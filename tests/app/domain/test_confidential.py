"""What the facilitator keeps to herself is on her console and in the journal, and nowhere else."""

import json

import pytest
from msgspec.structs import replace

from app.domain.commands import (
    Begin,
    CloseBallot,
    EndSession,
    JumpTo,
    NextStep,
    Redo,
    RemoveConfidential,
    RewordConfidential,
    SetStage,
    TakeNote,
    TakeNotes,
    Undo,
)
from app.domain.console import ConfidentialPanel
from app.domain.identifiers import ConfidentialId, HandoutId, SlotIndex
from app.domain.session import Session
from app.domain.stage import StageState
from app.domain.stage_frame import coming_frame
from app.domain.vocabulary import StepKind
from app.services.catalogue import load_catalogue
from app.services.exports import ExportFormat, export
from app.services.handouts import HANDOUTS, Paper, make_handout
from exercises import content_folder
from tests.support import pdfs
from tests.support.frame_text import texts
from tests.support.rooms import Room

SECRET = "Quokka"
FIRST = ConfidentialId(1)


def secret(number: int) -> str:
    return f"{SECRET} {number} is between us"


@pytest.fixture
def wall() -> Room:
    return Room(people=6).at_step("group-theme-harvest", "wall")


@pytest.fixture(scope="module")
def day() -> Room:
    """A whole day with an open and a confidential note in every step where anything may be typed."""
    room = Room(people=6)
    while room.session.next_slot() is not None:
        room.do(NextStep() if room.session.running else Begin())
        step = room.session.slot.step if room.session.slot else None
        if step is not None and step.takes_notes:
            number = len(room.session.visits)
            room.do(TakeNote(f"open {number}", theme="Calm"), TakeNote(secret(number), theme="Calm", confidential=True))
        if step is not None and step.kind is StepKind.VOTE:
            room.do(CloseBallot())
    return room


def told(session: Session) -> list[str]:
    return [note.text for note in session.confidential if not note.removed]


def test_the_day_has_such_notes_in_many_steps(day: Room) -> None:
    assert len(told(day.session)) >= 5


def test_the_stage_never_shows_a_word_of_them(day: Room) -> None:
    seen: list[str] = []
    for slot in range(len(day.session.plan.slots)):
        there = Room(people=6)
        there.conductor._history = day.history
        there.do(JumpTo(SlotIndex(slot)))
        for state in StageState:
            there.do(SetStage(state))
            seen += [*texts(there.stage()), *texts(there.console().stage)]
        title, frame = coming_frame(there.session, there.now)
        seen += [title, *texts(frame)]
    assert any("open" in text for text in seen)
    assert not [text for text in seen if SECRET in text]


@pytest.mark.parametrize("form", ExportFormat)
@pytest.mark.parametrize("ended", [False, True])
def test_no_export_has_a_word_of_them(day: Room, form: ExportFormat, ended: bool) -> None:
    session = replace(day.session, ended=day.now) if ended else day.session
    exported = export(session, form).decode()
    assert "open" in exported
    assert SECRET not in exported


def test_the_record_says_only_how_many_there_were(day: Room) -> None:
    assert json.loads(export(day.session, ExportFormat.JSON))["confidential"] == len(told(day.session))


@pytest.mark.parametrize("handout", HANDOUTS)
def test_no_handout_has_a_word_of_them(day: Room, handout: str) -> None:
    sheets = load_catalogue(content_folder()).handouts
    made = make_handout(day.session, HandoutId(handout), sheets, paper=Paper.A4, now=day.now)
    assert SECRET not in pdfs.text(made.pdf)


def test_undo_does_not_say_what_it_takes_back(day: Room) -> None:
    names = [change.name for change in day.history.done]
    assert "confidential note" in names
    assert not [name for name in names if SECRET in name]


def test_they_are_in_no_theme_no_vote_and_no_count(wall: Room) -> None:
    before = wall.session
    wall.do(TakeNote(secret(1), theme="Calm", confidential=True))
    assert replace(wall.session, confidential=()) == before


def test_the_facilitator_sees_them_newest_first_wherever_she_is(wall: Room) -> None:
    wall.do(TakeNote(secret(1), confidential=True), TakeNote(secret(2), confidential=True), NextStep(), EndSession())
    rows = wall.panel(ConfidentialPanel).rows
    assert [row.text for row in rows] == [secret(2), secret(1)]
    assert {row.step for row in rows} == {"Build the wall"}


def test_without_any_there_is_no_list_of_them(wall: Room) -> None:
    wall.do(TakeNote("open"))
    assert not [panel for panel in wall.console().panels if isinstance(panel, ConfidentialPanel)]


def test_they_are_corrected_removed_and_brought_back(wall: Room) -> None:
    wall.do(TakeNote(secret(1), confidential=True), RewordConfidential(FIRST, "other words"))
    assert told(wall.session) == ["other words"]
    wall.do(RemoveConfidential(FIRST))
    assert told(wall.session) == []
    assert wall.refusal(RemoveConfidential(FIRST)) == "That note is no longer there."
    wall.do(Undo(), Undo())
    assert told(wall.session) == [secret(1)]
    wall.do(Redo())
    assert told(wall.session) == ["other words"]
    assert wall.read_back().session == wall.session


def test_the_words_before_a_correction_stay_in_the_journal(wall: Room) -> None:
    wall.do(TakeNote(secret(1), confidential=True), RewordConfidential(FIRST, "other words"))
    assert SECRET.encode() in wall.files.read(wall.path)


def test_an_empty_correction_is_refused_and_the_same_words_change_nothing(wall: Room) -> None:
    wall.do(TakeNote("same", confidential=True))
    assert "cannot be empty" in wall.refusal(RewordConfidential(FIRST, "  "))
    assert wall.do(RewordConfidential(FIRST, " same ")) == ()


@pytest.mark.parametrize("number", [0, -1, 2])
def test_a_number_that_is_none_of_them_is_refused(wall: Room, number: int) -> None:
    wall.do(TakeNote("only one", confidential=True))
    assert "no longer there" in wall.refusal(RewordConfidential(ConfidentialId(number), "x"))


def test_where_stories_are_told_nothing_confidential_is_typed_either() -> None:
    room = Room().at_step("sparkling-pairs", "ask-one")
    assert "never typed" in room.refusal(TakeNote("a story", confidential=True))


def test_many_confidential_notes_are_one_change(wall: Room) -> None:
    wall.do(TakeNotes(("a", " ", "b"), confidential=True))
    assert told(wall.session) == ["a", "b"]
    assert wall.history.done[-1].name == "2 confidential notes"
    wall.do(Undo())
    assert told(wall.session) == []
