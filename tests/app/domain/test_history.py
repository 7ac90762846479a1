"""The log makes the state: replay, undo and redo, told in stories and by a machine that does anything in any order."""

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from app.domain.commands import (
    AddPerson,
    AddTime,
    Begin,
    CloseBallot,
    Command,
    CountCommitments,
    CountVotes,
    DrawGroups,
    EndSession,
    ExplainLoss,
    FillWords,
    FocusTheme,
    GroupNote,
    GroupNotes,
    JumpTo,
    KeepApart,
    MergeNotes,
    MergeThemes,
    MoveAside,
    MoveTheme,
    NameTheme,
    NextStep,
    ParkNotes,
    Pause,
    PreviousStep,
    RecategoriseNote,
    Redo,
    RemoveNote,
    RemoveNotes,
    RemoveTheme,
    RenameTheme,
    RestartStep,
    Resume,
    RewordNote,
    RoomWaited,
    SetCurtain,
    SetPresence,
    SetStage,
    ShowGroups,
    ShowMessage,
    SplitTheme,
    SwapPeople,
    TakeNote,
    TellNotesApart,
    TellThemesApart,
    TurnPage,
    Undo,
)
from app.domain.console_frame import console_frame
from app.domain.events import Undone
from app.domain.history import DEPTH, History, Record, apply, begin_history
from app.domain.identifiers import NoteId, ParticipantId, SlotIndex, ThemeId
from app.domain.instants import Duration, after, minutes, seconds
from app.domain.language import speaking
from app.domain.losses import losses
from app.domain.people import Presence
from app.domain.plan import PlannedSlack
from app.domain.refusal import Refused
from app.domain.seated import unseated
from app.domain.session import Session
from app.domain.stage import Groups, Reveal, StageState
from app.domain.stage_frame import coming_frame, stage_frame
from app.domain.stage_parts import Curtain
from app.domain.vocabulary import Category, LossReason, TrioRule
from app.services.languages import teach_languages
from tests.support.rooms import HALF_DAY, SUCCESS_REVIEW, TEN, Room, created, crowd, plan_of

# Stories


def clocks(room: Room) -> tuple[str, ...]:
    clock = room.console().clock
    return (clock.text, clock.elapsed, clock.ends, room.console().strip.ends) if clock else ()


@pytest.mark.parametrize(
    "mistake",
    [
        NextStep(),
        PreviousStep(),
        JumpTo(SlotIndex(20)),
        RestartStep(),
        Pause(),
        AddTime(minutes(1)),
        AddTime(minutes(-2)),
        RoomWaited(minutes(1)),
        EndSession(),
        TakeNote("oops", Category.QUESTION),
        SetPresence(ParticipantId(3), Presence.LEFT),
        AddPerson("Zoe"),
    ],
    ids=lambda command: type(command).__name__,
)
def test_a_mistake_undone_leaves_every_clock_as_if_it_had_never_been(mistake: Command) -> None:
    room, other = Room(), Room()
    for each in (room, other):
        each.go_on_to("group-theme-harvest", "wall")
        each.wait(minutes(2), Duration(321))
    room.do(mistake)
    for each in (room, other):
        each.wait(seconds(41))
    room.do(Undo())
    assert room.session == other.session
    for _ in range(20):
        assert clocks(room) == clocks(other)
        assert room.stage() == other.stage()
        for each in (room, other):
            each.wait(Duration(17_329))


def test_a_pause_that_is_gone_on_from_can_be_undone_twice() -> None:
    room = Room().at_step("role-swap", "ask-two")
    room.do(Pause())
    room.wait(minutes(1))
    room.do(Resume())
    room.wait(minutes(1))
    room.do(Undo())
    assert room.session.timer is not None
    assert room.session.timer.remaining(room.now) == minutes(6)
    room.do(Undo())
    assert room.session.timer.remaining(room.now) == minutes(4)


def test_undo_and_redo_say_what_they_would_do() -> None:
    room = Room().at_step("group-theme-harvest", "wall")
    room.do(TakeNote("asks openly"))
    assert (room.console().undo, room.console().redo) == ("note “asks openly”", "")
    room.do(Undo())
    assert (room.console().undo, room.console().redo) == ("start of “Build the wall”", "note “asks openly”")


def test_a_new_deed_forgets_what_was_undone() -> None:
    room = Room().at_step("group-theme-harvest", "wall")
    room.do(TakeNote("a"), Undo(), TakeNote("b"))
    assert room.refusal(Redo()) == "There is nothing to do again."


def test_undo_never_lights_up_a_black_screen() -> None:
    room = Room().at_step("group-theme-harvest", "wall")
    room.do(TakeNote("a"), SetStage(StageState.BLACK), ShowMessage("Back at ten"), Undo())
    assert room.session.stage.state is StageState.BLACK
    assert room.session.stage.message == "Back at ten"


def test_undo_never_opens_a_curtain() -> None:
    room = Room().at_step("group-theme-harvest", "wall")
    room.do(TakeNote("a"), TakeNote("b"), SetCurtain(Curtain.HIDDEN), Undo())
    assert room.session.curtain_of(room.session.position or SlotIndex(0)) is Curtain.HIDDEN
    room.do(Redo())
    assert room.session.curtain_of(room.session.position or SlotIndex(0)) is Curtain.HIDDEN


def test_a_step_that_is_come_back_to_by_undo_is_shown_as_it_was() -> None:
    room = Room().at_step("group-theme-harvest", "wall")
    room.do(SetCurtain(Curtain.COUNT), NextStep(), Undo())
    assert room.session.curtain_of(room.session.position or SlotIndex(0)) is Curtain.COUNT


def test_what_the_stage_was_told_is_not_a_thing_to_undo() -> None:
    room = Room().at_step("sparkling-pairs", "pair")
    room.do(ShowGroups(False), SetStage(StageState.BLACK), TurnPage(1), Undo())
    assert room.session.position is None


def test_the_last_two_hundred_things_can_be_undone_and_done_again() -> None:
    room = Room().at_step("group-theme-harvest", "wall")
    for number in range(DEPTH + 10):
        room.do(TakeNote(f"note {number}"))
    last = room.session
    for _ in range(DEPTH):
        room.do(Undo())
    assert len(room.session.notes) == 10
    assert "nothing to undo" in room.refusal(Undo())
    for _ in range(DEPTH):
        room.do(Redo())
    assert room.session == last
    assert room.read_back() == room.history


def test_a_log_begins_with_its_creation_and_has_only_one() -> None:
    event = created(plan_of(), crowd(3))
    history = begin_history(Record(1, 1, True, TEN, event))
    with pytest.raises(ValueError, match="does not create"):
        begin_history(Record(1, 1, True, TEN, Undone()))
    with pytest.raises(ValueError, match="a second time"):
        apply(history, Record(2, 2, True, TEN, event))


@pytest.mark.parametrize(
    ("command", "name"),
    [
        (AddTime(minutes(1)), "+1 min"),
        (AddTime(minutes(-1)), "−1 min"),
        (Pause(), "pause"),
        (EndSession(), "end of the session"),
        (AddPerson("A very long name that goes on and on"), "A very long name that g… added"),
        (SetPresence(ParticipantId(1), Presence.LEFT), "Aminata left"),
        (SetPresence(ParticipantId(1), Presence.EXPECTED), "Aminata not here yet"),
        (RoomWaited(minutes(3)), "waiting of 2 min"),
        (ExplainLoss(None, LossReason.TECHNOLOGY), "reason for lost time"),
        (DrawGroups(), "draw of groups"),
        (TakeNote("b", theme="Four"), "note “b”"),
        (NameTheme("Three"), "theme “Three”"),
        (RenameTheme(ThemeId(1), "Uno"), "new name of a theme"),
        (RewordNote(NoteId(1), "z"), "change of a note"),
        (RemoveNote(NoteId(1)), "removal of a note"),
        (GroupNote(NoteId(1), None), "move of a note"),
        (GroupNotes((NoteId(1), NoteId(2)), None), "move of notes"),
        (ParkNotes((NoteId(1),)), "parking of a note"),
        (ParkNotes((NoteId(1), NoteId(2))), "parking of notes"),
        (RemoveNotes((NoteId(1), NoteId(2))), "removal of notes"),
        (MergeNotes(NoteId(1), NoteId(2)), "joining of notes"),
        (SplitTheme(ThemeId(1), (NoteId(1),), "Half"), "theme “Half”"),
        (MoveTheme(ThemeId(1), 1), "move of a theme"),
        (MergeThemes(ThemeId(1), ThemeId(2)), "joining of themes"),
        (RemoveTheme(ThemeId(1)), "removal of a theme"),
        (TellThemesApart(ThemeId(1), ThemeId(2)), "telling two apart"),
        (TellNotesApart(NoteId(2), NoteId(1)), "telling two apart"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_everything_has_a_name_in_the_menu(command: Command, name: str) -> None:
    room = Room(at=after(TEN, minutes(1))).at_step("group-theme-harvest", "wall")
    room.do(TakeNote("a", theme="One"), TakeNote("b", theme="One"), NameTheme("Two"))
    room.wait(minutes(2))
    room.do(command)
    assert room.console().undo == name


def test_votes_and_promises_have_names_too() -> None:
    room = Room().at_step("failing-forward", "stand")
    room.do(CountVotes(0, 4))
    assert room.console().undo == "count of votes"
    room.do(CloseBallot())
    assert room.console().undo == "close of the vote"
    room.at_step("failing-forward", "one-liner")
    room.do(CountCommitments(3))
    assert room.console().undo == "count of commitments"


def test_what_undo_takes_back_is_called_in_the_language_of_the_moment() -> None:
    teach_languages()
    room = Room().at_step("group-theme-harvest", "wall")
    room.do(TakeNote("a", theme="One"), TakeNote("b", theme="One"), RemoveNotes((NoteId(1), NoteId(2))))
    assert room.console().undo == "removal of notes"
    with speaking("de"):
        assert room.console().undo == "Löschen von Notizen"
        room.do(Undo())
        assert (room.console().undo, room.console().redo) == ("Notiz „b“", "Löschen von Notizen")
    assert (room.console().undo, room.console().redo) == ("note “b”", "removal of notes")


# The machine

numbers = st.integers(-1, 12)
few = st.integers(0, 4)
some_notes = st.lists(few.map(NoteId), max_size=4).map(tuple)
words = st.sampled_from(["asks openly", "stays calm", "<b>kind</b>", "=1+1", "مرحبا", " ", "Listening", "listening"])
# What any state may be told, sensible or not.
PACING: list[st.SearchStrategy[Command]] = [
    st.just(NextStep()),
    st.just(NextStep()),
    st.just(PreviousStep()),
    st.builds(JumpTo, st.integers(-1, 70).map(SlotIndex)),
    st.just(RestartStep()),
    st.just(Pause()),
    st.just(Resume()),
    st.builds(AddTime, st.integers(-600, 600).map(seconds)),
    st.builds(RoomWaited, st.integers(-5, 900).map(seconds)),
    st.builds(
        ExplainLoss, st.none() | st.integers(-1, 70).map(SlotIndex), st.none() | st.sampled_from(list(LossReason))
    ),
    st.just(EndSession()),
]
PEOPLE: list[st.SearchStrategy[Command]] = [
    st.just(DrawGroups()),
    st.builds(SwapPeople, numbers.map(ParticipantId), numbers.map(ParticipantId)),
    st.builds(MoveAside, numbers.map(ParticipantId)),
    st.builds(KeepApart, numbers.map(ParticipantId), numbers.map(ParticipantId)),
    st.builds(AddPerson, st.sampled_from(["Zoe", "Yan", "Abe", "aminata", ""])),
    st.builds(SetPresence, numbers.map(ParticipantId), st.sampled_from(Presence)),
]
NOTES: list[st.SearchStrategy[Command]] = [
    st.builds(TakeNote, words, st.none() | st.sampled_from(Category), st.just("") | words, words, words),
    st.builds(TakeNote, words),
    st.builds(RewordNote, few.map(NoteId), words, st.none() | words, st.none() | words),
    st.builds(RecategoriseNote, few.map(NoteId), st.sampled_from(Category)),
    st.builds(RemoveNote, few.map(NoteId)),
    st.builds(GroupNote, few.map(NoteId), st.none() | few.map(ThemeId)),
    st.builds(GroupNotes, some_notes, st.none() | few.map(ThemeId)),
    st.builds(ParkNotes, some_notes, st.booleans()),
    st.builds(RemoveNotes, some_notes),
    st.builds(MergeNotes, few.map(NoteId), few.map(NoteId)),
    st.builds(NameTheme, words, some_notes),
    st.builds(RenameTheme, few.map(ThemeId), words),
    st.builds(MergeThemes, few.map(ThemeId), few.map(ThemeId)),
    st.builds(SplitTheme, few.map(ThemeId), some_notes, words),
    st.builds(MoveTheme, few.map(ThemeId), numbers),
    st.builds(RemoveTheme, few.map(ThemeId)),
    st.builds(TellThemesApart, few.map(ThemeId), few.map(ThemeId)),
    st.builds(TellNotesApart, few.map(NoteId), few.map(NoteId)),
    st.builds(CountCommitments, numbers),
    st.builds(FillWords, st.sampled_from(["question", "prompt", "outcome", "nothing"]), words),
    st.builds(CountVotes, few, numbers),
    st.just(CloseBallot()),
]
STAGE: list[st.SearchStrategy[Command]] = [
    st.builds(SetStage, st.sampled_from(StageState)),
    st.builds(ShowMessage, words),
    st.builds(ShowGroups, st.booleans()),
    st.builds(SetCurtain, st.sampled_from(Curtain)),
    st.builds(TurnPage, numbers),
    st.builds(FocusTheme, st.none() | few.map(ThemeId)),
]


class AnyDay(RuleBasedStateMachine):
    """A facilitator who presses anything at any moment."""

    room: Room

    @initialize(
        people=st.integers(0, 9),
        workshop=st.sampled_from(["ninety-minutes", HALF_DAY, SUCCESS_REVIEW]),
        trio_rule=st.sampled_from(TrioRule),
        begun=st.booleans(),
    )
    def set_up(self, people: int, workshop: str, trio_rule: TrioRule, begun: bool) -> None:
        self.room = Room(people=people, plan=plan_of(workshop, trio_rule=trio_rule))
        if begun:
            self.room.do(Begin())

    def told(self, command: Command) -> bool:
        """Whether something happened; anything but a refusal breaks the test."""
        before = self.room.history
        try:
            return bool(self.room.do(command))
        except Refused as refused:
            sentence = refused.sentence
        assert sentence.endswith(".")
        assert self.room.history is before
        return False

    @rule(length=st.integers(0, 600_000).map(Duration))
    def time_goes_by(self, length: Duration) -> None:
        self.room.wait(length)

    @rule(command=st.one_of(PACING))
    def pace(self, command: Command) -> None:
        self.told(command)

    @rule(command=st.one_of(PEOPLE))
    def seat_people(self, command: Command) -> None:
        self.told(command)

    @rule(command=st.one_of(NOTES))
    def write_down(self, command: Command) -> None:
        self.told(command)

    @rule(command=st.one_of(STAGE))
    def show(self, command: Command) -> None:
        self.told(command)

    @rule()
    def undo(self) -> None:
        self.told(Undo())

    @rule()
    def redo(self) -> None:
        self.told(Redo())

    @rule(command=st.one_of([*PACING, *PEOPLE, *NOTES]), length=st.integers(0, 90_000).map(Duration))
    def do_and_take_back(self, command: Command, length: Duration) -> None:
        before = self.room.history
        if not self.told(command):
            return
        done = self.room.history
        self.room.wait(length)
        self.told(Undo())
        assert same(self.room.session, before.session)
        assert self.room.history.done == before.done[-len(self.room.history.done) :]
        self.room.wait(length)
        self.told(Redo())
        assert same(self.room.session, done.session)

    @precondition(lambda self: hasattr(self, "room"))
    @invariant()
    def the_log_alone_tells_the_same(self) -> None:
        assert self.room.read_back() == self.room.history

    @precondition(lambda self: hasattr(self, "room"))
    @invariant()
    def every_frame_can_be_shown(self) -> None:
        session, now = self.room.session, self.room.now
        for moment in (now, after(now, minutes(7))):
            frame = console_frame(self.room.history, moment)
            assert frame.stage == stage_frame(session, moment)
            assert (frame.coming_title, frame.coming) == coming_frame(session, moment)

    @precondition(lambda self: hasattr(self, "room"))
    @invariant()
    def no_time_is_negative_and_the_sum_holds(self) -> None:
        session = self.room.session
        assert min(session.lengths) >= 0
        if session.timer is not None and session.position is not None:
            assert session.timer.length == session.lengths[session.position] == session.visits[-1].length
        slack = sum(item.length for item in session.plan.items if isinstance(item, PlannedSlack))
        assert slack == session.plan.slack
        left = max(session.timer.remaining(self.room.now), 0) if session.timer else session.time_ahead()
        if session.timer is not None:
            assert session.projected_end(self.room.now) == self.room.now + left + session.time_ahead()

    @precondition(lambda self: hasattr(self, "room"))
    @invariant()
    def stays_follow_one_another(self) -> None:
        visits = self.room.session.visits
        assert all(one.ended == other.began for one, other in pairwise(visits))
        assert all(visit.ended is None or visit.ended >= visit.began for visit in visits)

    @precondition(lambda self: hasattr(self, "room"))
    @invariant()
    def what_was_used_is_the_whole_time(self) -> None:
        session, now = self.room.session, self.room.now
        found = losses(session, now)
        if not found:
            return
        assert all(each.used >= 0 and each.paused >= 0 for each in found[1:])
        until = now if session.ended is None else session.ended
        assert sum(each.lasted for each in found) == until - session.plan.start
        assert all(each.lost for each in found if each.reason is not None)

    @precondition(lambda self: hasattr(self, "room"))
    @invariant()
    def nobody_sits_twice_and_nobody_alone(self) -> None:
        session = self.room.session
        drawn = session.round
        if drawn is None:
            return
        seated = [person for group in drawn.groups for person in group]
        assert len(seated) == len(set(seated))
        assert all(drawn.groups)
        here = {person.id for person in session.present} - set(unseated(session, drawn.groups))
        assert sum(len(group) == 1 for group in drawn.groups) <= (len(seated) == 1)
        assert here <= set(seated)

    @precondition(lambda self: hasattr(self, "room"))
    @invariant()
    def every_note_lies_in_one_place(self) -> None:
        session = self.room.session
        lying = [note for theme in session.themes for note in theme.notes]
        lying += [note for _, notes in session.loose for note in notes]
        lying += [note for _, notes in session.parked for note in notes]
        assert sorted(lying) == [note.id for note in session.notes if not note.removed]
        for theme in session.themes:
            assert all(session.notes[number - 1].theme == theme.id for number in theme.notes)
        for note in session.notes:
            item = session.plan.slots[note.slot].item
            assert note.parked == (note.id in session.parked_of(item))
            assert not (note.parked and (note.theme or note.category is Category.ACTION))
        alive = [theme.id for theme in session.themes if session.theme(theme.id) is not None]
        assert sorted(session.theme_order) == alive
        assert all(bool(note.owner) <= (note.category is Category.ACTION) for note in session.notes)


def same(one: Session, other: Session) -> bool:
    """The same but for what the projector was told."""
    return parts(one) == parts(other)


def parts(session: Session) -> dict[str, Any]:
    return {name: getattr(session, name) for name in Session.__struct_fields__ if name != "stage"}


TestAnyDay = AnyDay.TestCase
TestAnyDay.settings = settings(max_examples=40, stateful_step_count=30, suppress_health_check=[HealthCheck.too_slow])


def test_the_history_counts_its_log() -> None:
    room = Room().at_step("group-theme-harvest", "wall")
    assert isinstance(room.history, History)
    assert room.history.records == len(room.files.read(room.path).splitlines())


def test_a_frozen_reveal_stays_while_groups_are_drawn_behind_it() -> None:
    room = Room().at_step("failing-forward", "p5")
    room.do(SetStage(StageState.FROZEN), NextStep())
    assert isinstance(room.stage().picture, Reveal)
    room.do(SetStage(StageState.LIVE))
    assert isinstance(room.stage().picture, Groups)
