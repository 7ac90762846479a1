import pytest

from app.domain.commands import (
    AddPerson,
    Begin,
    CloseBallot,
    CountCommitments,
    CountVotes,
    EndSession,
    JumpTo,
    NextStep,
    RemoveNote,
    Retime,
    SetPresence,
    ShowMessage,
    SkipStep,
    TakeNote,
)
from app.domain.console import (
    BallotPanel,
    CommitPanel,
    GroupsPanel,
    PaperPanel,
    PeoplePanel,
    PrinciplePanel,
    SpentPanel,
    WallPanel,
)
from app.domain.console_frame import console_frame, steady_part
from app.domain.identifiers import NoteId, ParticipantId, SlotIndex
from app.domain.instants import minutes, seconds
from app.domain.people import Participant, Presence
from app.domain.vocabulary import Category, Privacy, StepKind
from tests.support.rooms import HALF_DAY, Room, crowd, plan_of


def kinds(room: Room) -> list[type]:
    return [type(panel) for panel in room.console().panels]


def test_before_the_beginning_the_card_says_what_the_day_is_for() -> None:
    frame = Room().console()
    assert not frame.begun
    assert frame.step.title == "Ready to begin"
    assert "strengths card" in frame.step.script
    assert frame.clock is None
    assert frame.strip.people == "15 here"


def test_the_card_tells_the_facilitator_what_to_say() -> None:
    room = Room().at_step("failing-forward", "four-lines")
    card = room.console().step
    assert card.script.startswith("Keep it to four lines")
    assert card.safety
    assert card.tips
    assert (card.kind, card.privacy) == (StepKind.INDIVIDUAL_WRITE, Privacy.PRIVATE)


def test_the_clock_counts_on_past_the_end_for_the_facilitator_only() -> None:
    room = Room().at_step("role-swap", "ask-two")
    room.wait(minutes(6), seconds(75))
    clock = room.console().clock
    assert clock is not None
    assert (clock.text, clock.elapsed, clock.length, clock.ends) == ("+1:15", "7:15", "6 min", "10:06")


@pytest.mark.parametrize(
    ("exercise", "step", "first"),
    [
        ("sparkling-pairs", "pair", GroupsPanel),
        ("working-agreement", "need", PaperPanel),
        ("group-theme-harvest", "wall", WallPanel),
        ("group-theme-harvest", "dots", BallotPanel),
        ("group-theme-harvest", "do-more", CommitPanel),
        ("failing-forward", "p2", PrinciplePanel),
        ("commitments-close", "end", PeoplePanel),
    ],
)
def test_a_step_brings_its_own_panel_first_and_the_people_last(exercise: str, step: str, first: type) -> None:
    room = Room().at_step(exercise, step)
    assert kinds(room)[0] is first
    assert kinds(room)[-1] is PeoplePanel


def test_every_step_of_every_workshop_has_a_frame() -> None:
    for workshop in ("ninety-minutes", HALF_DAY, "success-review-session"):
        room = Room(plan=plan_of(workshop))
        for index in range(len(room.session.plan.slots)):
            room.do(JumpTo(SlotIndex(index)))
            frame = room.console()
            assert frame.step.title == room.session.plan.slots[index].title
            assert frame.panels


def test_paper_says_whose_it_is_and_which_sheet() -> None:
    paper = Room().at_step("sparkling-pairs", "ask-one").panel(PaperPanel)
    assert paper.sentence == "Paper only: what is said stays on the pair's sheet. Nothing is typed."
    assert "Listening sheet" in paper.sheets


def test_the_note_line_offers_the_categories_and_always_a_question() -> None:
    room = Room().at_step("group-theme-harvest", "wall")
    room.do(TakeNote("a", theme="Listening"))
    line = room.console().note_line
    assert line.open
    assert line.categories[0] is Category.THEME
    assert line.categories[-1] is Category.QUESTION
    assert line.themes == ("Listening",)
    assert line.owners == ()


def test_the_note_line_of_actions_offers_those_who_are_here_as_owners() -> None:
    room = Room(people=3).at_step("group-theme-harvest", "do-more")
    room.do(SetPresence(ParticipantId(2), Presence.LEFT))
    line = room.console().note_line
    assert line.takes_action
    assert line.owners == ("Aminata", "Chiara")


def test_themes_have_keys_and_keep_them_in_the_order_they_were_named() -> None:
    room = Room().at_step("group-theme-harvest", "wall")
    for number in range(40):
        room.do(TakeNote(f"note {number}", theme=f"theme {number}"))
    keys = [cluster.key for cluster in room.panel(WallPanel).clusters]
    assert keys[:11] == ["1", "2", "3", "4", "5", "6", "7", "8", "9", "a", "c"]
    assert keys[25:] == [""] * 15
    assert len(set(keys[:25])) == 25
    assert not {"b", "m", "r", "v"} & set(keys)


def test_the_facilitator_sees_the_count_before_the_room_does() -> None:
    room = Room(people=10).at_step("failing-forward", "stand")
    room.do(CountVotes(1, 4))
    panel = room.panel(BallotPanel)
    assert panel.rows[1].count == 4
    assert panel.check == "4 of 10 hands counted (10 people)"
    assert panel.result == ""
    room.do(CloseBallot())
    assert room.panel(BallotPanel).result.startswith("Most: ")


def test_an_action_whose_owner_has_left_is_flagged() -> None:
    room = Room(people=4).at_step("group-theme-harvest", "do-more")
    room.do(TakeNote("call", owner="bruno"), TakeNote("write", owner="Chiara"), TakeNote("gone"), RemoveNote(NoteId(3)))
    room.do(SetPresence(room.person("Bruno"), Presence.LEFT))
    assert [(row.text, row.owner_left) for row in room.panel(CommitPanel).actions] == [("call", True), ("write", False)]


def test_promises_are_counted_beside_those_who_are_here() -> None:
    room = Room(people=6).at_step("failing-forward", "one-liner")
    room.do(CountCommitments(5))
    panel = room.panel(CommitPanel)
    assert (panel.commitments, panel.people, panel.takes_actions) == (5, 6, False)


def test_the_strip_tells_who_is_here_expected_and_gone() -> None:
    people = (*crowd(3), Participant(ParticipantId(4), "Late", presence=Presence.EXPECTED))
    room = Room(people=people)
    room.do(SetPresence(ParticipantId(1), Presence.LEFT), AddPerson("Zoe"))
    assert room.console().strip.people == "3 here, 1 expected, 1 left"
    assert room.panel(PeoplePanel).summary == "3 of 5 here"


def test_the_console_holds_the_very_frame_that_the_room_sees() -> None:
    room = Room().at_step("group-theme-harvest", "wall")
    room.do(ShowMessage("Five more minutes"))
    assert room.console().stage == room.stage()


def test_in_a_break_the_card_holds_the_note_of_the_plan() -> None:
    room = Room(plan=plan_of(HALF_DAY))
    room.do(Begin())
    while room.session.slot is not None and room.session.slot.step is not None:
        room.do(NextStep())
    assert room.console().step.title == "Break"
    assert room.console().step.script == "Put up the principle signs. Type the themes."
    assert kinds(room) == [PeoplePanel, SpentPanel]


def test_after_the_end_the_card_says_what_is_left_to_do() -> None:
    room = Room().at_step("commitments-close", "end")
    room.do(EndSession())
    frame = room.console()
    assert frame.ended
    assert frame.step.title == "The session has ended"
    assert not frame.note_line.open
    assert frame.clock is None


def test_a_way_back_to_a_turn_that_was_skipped_is_counted_from_each_second() -> None:
    room = Room()
    room.go_on_to("role-swap", "ask-two")
    room.wait(seconds(70.5))
    room.do(SkipStep(), Retime(((room.slot("role-swap", "where-next"), seconds(100)),)))
    steady = steady_part(room.session, room.now)
    told = set()
    for _ in range(90):
        room.wait(seconds(1))
        steady = steady_part(room.session, room.now, steady)
        frame = console_frame(room.history, room.now, steady)
        assert frame == console_frame(room.history, room.now)
        told.add(frame.advice)
    assert len(told) == 3
