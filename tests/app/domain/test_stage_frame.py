from collections.abc import Iterator
from typing import Any, get_args

import msgspec
import pytest
from msgspec.structs import fields, replace

from app.domain import stage, stage_parts
from app.domain.commands import (
    AddPerson,
    AddTime,
    Begin,
    CloseBallot,
    CountVotes,
    EndSession,
    NextStep,
    Pause,
    RecategoriseNote,
    RemoveNote,
    SetCurtain,
    SetStage,
    ShowGroups,
    ShowMessage,
    ShowNext,
    TakeNote,
    TurnPage,
)
from app.domain.identifiers import NoteId, ParticipantId, SlotIndex
from app.domain.instants import Duration, minutes, seconds
from app.domain.people import Participant
from app.domain.plan import PlannedExercise, PlannedItem, Slot
from app.domain.refusal import Refused
from app.domain.session import Session
from app.domain.stage import (
    Black,
    Commit,
    Groups,
    Harvest,
    Holding,
    Picture,
    Reveal,
    StageFrame,
    StageState,
    Swap,
    Talk,
    Vote,
    Words,
    Write,
)
from app.domain.stage_frame import coming_frame, stage_frame
from app.domain.stage_parts import Curtain, Phase, StageAction, StageClock, Wall
from app.domain.stage_wall import NEWEST
from app.domain.vocabulary import Category, TrioRule
from tests.support.frame_text import texts
from tests.support.rooms import CATALOGUE, HALF_DAY, Room, in_minutes, plan_of

SECRET = "never-for-the-room"


@pytest.fixture
def wall() -> Room:
    return Room().at_step("group-theme-harvest", "wall")


# A picture for every kind


@pytest.mark.parametrize(
    ("exercise", "step", "kind"),
    [
        ("working-agreement", "welcome", Words),
        ("working-agreement", "need", Talk),
        ("working-agreement", "add", Harvest),
        ("working-agreement", "agree", Vote),
        ("sparkling-pairs", "find", Write),
        ("sparkling-pairs", "pair", Groups),
        ("sparkling-pairs", "pause", Words),
        ("group-theme-harvest", "do-more", Commit),
        ("failing-forward", "p3", Reveal),
    ],
)
def test_every_kind_of_step_has_its_picture(exercise: str, step: str, kind: type[Picture]) -> None:
    assert isinstance(Room().at_step(exercise, step).stage().picture, kind)


def test_fours_talk_as_pairs_do_once_their_groups_are_hidden() -> None:
    room = Room().at_step("group-theme-harvest", "fours")
    room.do(ShowGroups(False))
    assert room.picture(Talk).roles[0] == "Reader"


def test_a_short_swap_is_a_change_of_seats_and_a_long_one_a_turn() -> None:
    room = Room().at_step("role-swap", "change")
    room.do(ShowGroups(False))
    assert isinstance(room.stage().picture, Swap)
    third = Room(plan=plan_of(trio_rule=TrioRule.THIRD_TURN)).at_step("role-swap", "third-turn")
    assert third.picture(Talk).clock.text == "6:00"


def test_brief_and_close_show_words_and_no_clock() -> None:
    room = Room().at_step("sparkling-pairs", "pause")
    assert not [field for field in fields(room.picture(Words)) if field.name == "clock"]
    assert Room().at_step("sparkling-pairs", "pair").picture(Groups).clock is None
    assert Room().at_step("failing-forward", "talk").picture(Groups).clock is not None


def test_a_principle_is_shown_slowly_with_its_number_of_five() -> None:
    room = Room().at_step("failing-forward", "p3")
    third = CATALOGUE.principles[2]
    assert room.picture(Reveal) == Reveal(3, 5, third.title, third.meaning, "", "")
    room.do(ShowNext())
    assert room.picture(Reveal) == Reveal(3, 5, third.title, third.meaning, third.self_check, "")
    room.do(ShowNext())
    assert room.picture(Reveal) == Reveal(3, 5, third.title, third.meaning, third.self_check, third.try_saying)
    assert room.step == "failing-forward/p3"
    room.do(ShowNext())
    assert room.step == "failing-forward/p4"


# The clock


def test_the_rooms_clock_stops_at_nought() -> None:
    room = Room().at_step("role-swap", "ask-two")
    room.wait(minutes(6), seconds(90))
    assert room.picture(Talk).clock == StageClock("0:00", Phase.OVER, paused=False, share=0.0)
    clock = room.console().clock
    assert clock is not None
    assert clock.text == "+1:30"


def test_a_paused_clock_says_so_and_stands() -> None:
    room = Room().at_step("role-swap", "ask-two")
    room.wait(seconds(1.5))
    room.do(Pause())
    room.wait(minutes(2))
    assert room.picture(Talk).clock == StageClock("5:59", Phase.CALM, paused=True, share=359 / 360)


def test_the_picture_changes_only_with_the_second() -> None:
    room = Room().at_step("role-swap", "ask-two")
    room.wait(Duration(1))
    shown = room.stage()
    room.wait(Duration(998))
    assert room.stage() == shown
    room.wait(Duration(1))
    assert room.stage() != shown


# Signals


def test_signals_are_seen_for_twelve_seconds_and_the_last_one_stays() -> None:
    room = Room().at_step("role-swap", "ask-two")

    def signal_at(length: float) -> str:
        began = room.session.visits[-1].began
        return stage_frame(room.session, type(began)(began + seconds(length))).signal

    assert signal_at(179.999) == ""
    assert signal_at(180) == signal_at(191.999) == "Half way"
    assert signal_at(192) == ""
    assert signal_at(300) == "One minute left"
    assert signal_at(312) == ""
    assert signal_at(360) == signal_at(3600) == "Finish your sentence"


def test_what_is_the_facilitators_to_know_is_not_seen(wall: Room) -> None:
    wall.wait_for_end()
    assert wall.stage().signal == ""


def test_added_time_takes_the_end_signal_back() -> None:
    room = Room().at_step("role-swap", "ask-two")
    room.wait_for_end()
    room.do(AddTime(minutes(2)))
    assert room.stage().signal == ""


# Groups and roles


def test_groups_stand_in_their_order_with_letters_and_what_they_do() -> None:
    picture = Room(people=5).at_step("sparkling-pairs", "pair").picture(Groups)
    assert [group.label for group in picture.groups] == ["1", "2"]
    assert [[member.role for member in group.members] for group in picture.groups] == [["A", "B", "C"], ["A", "B"]]
    assert picture.roles[0] == "A asks and notes"
    assert len(picture.roles) == 3


def test_the_third_role_is_shown_only_where_there_is_a_three() -> None:
    assert len(Room(people=14).at_step("sparkling-pairs", "pair").picture(Groups).roles) == 2


def test_fours_have_no_letters() -> None:
    picture = Room(people=16).at_step("group-theme-harvest", "fours").picture(Groups)
    assert {member.role for group in picture.groups for member in group.members} == {""}


def test_the_next_picture_has_the_roles_of_its_own_exercise() -> None:
    room = Room().at_step("sparkling-pairs", "pair")
    roles = room.picture(Groups).roles
    room.at_step("failing-forward", "talk").at_step("sparkling-pairs", "find")
    _, coming = coming_frame(room.session, room.now)
    assert isinstance(coming.picture, Groups)
    assert coming.picture.roles == roles


def test_somebody_who_comes_now_has_a_name_on_the_stage_from_the_next_step() -> None:
    room = Room(people=4).at_step("sparkling-pairs", "pair")
    room.do(AddPerson("Zoe"))
    assert "Zoe" not in texts(room.stage())
    room.do(NextStep(), ShowGroups(True))
    assert "Zoe" in texts(room.stage())


# The wall and its curtain


def test_the_wall_grows_newest_first_and_the_rest_is_counted(wall: Room) -> None:
    for number in range(NEWEST + 6):
        wall.do(TakeNote(f"note {number}", theme="Listening"))
    wall.do(TakeNote("alone"))
    picture = wall.picture(Harvest).wall
    listening, loose = picture.clusters
    assert (listening.name, listening.count, len(listening.notes)) == ("Listening", NEWEST + 6, NEWEST)
    assert listening.notes[0].text == f"note {NEWEST + 5}"
    assert (loose.name, loose.notes[0].text) == ("", "alone")
    assert picture.count == NEWEST + 7


def test_behind_the_curtain_there_is_nothing_or_a_number(wall: Room) -> None:
    wall.do(TakeNote("shy"), SetCurtain(Curtain.COUNT))
    assert wall.picture(Harvest).wall == Wall(Curtain.COUNT, 1, ())
    wall.do(SetCurtain(Curtain.HIDDEN))
    assert wall.picture(Harvest).wall == Wall(Curtain.HIDDEN, 0, ())
    assert "shy" not in texts(wall.stage())


def test_a_removed_note_leaves_the_wall(wall: Room) -> None:
    wall.do(TakeNote("said by mistake"), RemoveNote(NoteId(1)))
    assert "said by mistake" not in texts(wall.stage())


def test_the_page_asked_for_travels(wall: Room) -> None:
    wall.do(TurnPage(2))
    assert wall.stage().page == 2
    wall.do(TurnPage(-1))
    assert wall.stage().page == 0


def test_actions_are_shown_with_owner_and_date_until_they_are_none() -> None:
    room = Room().at_step("group-theme-harvest", "do-more")
    room.do(TakeNote("call", owner="Grace", due="Friday"))
    assert room.picture(Commit).actions == (StageAction("call", "Grace", "Friday"),)
    room.do(RecategoriseNote(NoteId(1), Category.QUESTION))
    assert "Grace" not in texts(room.stage())
    room.do(TakeNote("write", owner="Ivo"), RemoveNote(NoteId(2)))
    assert room.picture(Commit).actions == ()


# The four states


def test_before_the_start_the_room_reads_when_it_is() -> None:
    assert Room(at=in_minutes(-20)).picture(Holding) == Holding(
        "Best work, honest slips: 90 minutes", "Starts at 10:00"
    )


def test_in_a_break_the_room_reads_when_to_be_back() -> None:
    room = Room(plan=plan_of(HALF_DAY), at=in_minutes(0.1))
    room.do(Begin())
    while room.session.slot is not None and room.session.slot.step is not None:
        room.do(NextStep())
    room.wait(minutes(1))
    picture = room.picture(Holding)
    assert picture.title == "Break"
    assert picture.line == "Back at 10:16"  # the full minute after 10:15:06
    assert picture.clock is not None
    assert picture.clock.text == "14:00"
    room.do(AddTime(minutes(5)))
    assert room.picture(Holding).line == "Back at 10:21"


@pytest.mark.parametrize("state", [StageState.BLACK, StageState.DESKTOP])
def test_on_black_and_over_the_desktop_there_is_nothing_but_a_message(state: StageState) -> None:
    room = Room().at_step("role-swap", "ask-two")
    room.do(SetStage(state))
    assert room.stage() == StageFrame(state, Black())
    room.do(ShowMessage("Fire drill at noon"))
    assert room.stage() == StageFrame(state, Black(), message="Fire drill at noon")
    room.do(ShowMessage(""))
    assert room.stage() == StageFrame(state, Black())


def test_the_pages_of_a_message_are_turned_apart_from_those_of_the_picture() -> None:
    room = Room().at_step("role-swap", "ask-two")
    room.do(TurnPage(3), ShowMessage("A long message"), TurnPage(2, of_message=True))
    assert (room.stage().page, room.stage().message_page) == (3, 2)
    room.do(SetStage(StageState.FROZEN))
    assert room.stage().message_page == 2
    room.do(ShowMessage("Another long message"))
    assert (room.stage().page, room.stage().message_page) == (3, 0)


def test_the_holding_picture_shows_title_and_message_only() -> None:
    room = Room().at_step("role-swap", "ask-two")
    room.do(SetStage(StageState.HOLDING), ShowMessage("Back in two minutes"))
    title = "Best work, honest slips: 90 minutes"
    assert texts(room.stage()) == ("holding", title, "Back in a moment", "Back in two minutes", "en")


def test_a_frozen_picture_stays_while_its_clock_goes_on_until_its_step_is_left() -> None:
    room = Room().at_step("role-swap", "ask-two")
    room.wait(minutes(1))
    live = room.stage()
    room.do(SetStage(StageState.FROZEN))
    assert room.stage() == StageFrame(StageState.FROZEN, live.picture, live.signal, "", live.credit)
    room.wait(minutes(2))
    assert room.picture(Talk).clock.text == "3:00"
    assert room.stage().signal == "Half way"
    room.do(NextStep())
    room.wait(minutes(1))
    assert room.picture(Talk).title == "B asks, A tells"
    assert room.picture(Talk).clock.text == "3:00"
    room.do(SetStage(StageState.LIVE))
    assert room.picture(Talk).clock.text == "2:00"


def test_a_frozen_clock_does_not_contradict_the_step_it_belongs_to() -> None:
    room = Room().at_step("role-swap", "ask-two")
    room.do(SetStage(StageState.FROZEN), AddTime(minutes(1)))
    assert room.picture(Talk).clock.text == "7:00"
    room.do(Pause())
    room.wait(minutes(3))
    assert room.picture(Talk).clock.text == "7:00"
    assert room.picture(Talk).clock.paused


def test_nothing_new_reaches_a_frozen_wall(wall: Room) -> None:
    wall.do(TakeNote("seen"), SetStage(StageState.FROZEN), TakeNote("unseen"))
    assert "seen" in texts(wall.stage())
    assert "unseen" not in texts(wall.stage())
    wall.do(SetStage(StageState.LIVE))
    assert "unseen" in texts(wall.stage())


def test_a_message_reaches_a_frozen_room_and_goes_again(wall: Room) -> None:
    wall.do(SetStage(StageState.FROZEN), ShowMessage("Two more minutes"))
    assert wall.stage().message == "Two more minutes"
    wall.do(ShowMessage(""))
    assert wall.stage().message == ""


def test_after_the_end_the_room_is_thanked_and_nothing_is_coming() -> None:
    room = Room().at_step("commitments-close", "end")
    assert coming_frame(room.session, room.now)[0] == ""
    room.do(EndSession())
    assert room.picture(Holding).line == "Thank you"
    assert coming_frame(room.session, room.now)[1].picture == room.picture(Holding)


def test_the_picture_to_come_is_the_one_that_comes() -> None:
    room = Room(people=14)
    room.do(Begin())
    while room.session.next_slot() is not None:
        title, coming = coming_frame(room.session, room.now)
        room.do(NextStep())
        assert room.session.slot is not None
        assert title == room.session.slot.title
        picture = room.stage().picture
        if isinstance(picture, (Groups, Vote)):
            continue  # drawn and offered only on entering
        if isinstance(picture, (Talk, Swap)) and isinstance(coming.picture, (Talk, Swap)):
            # Who does what is known once the groups are drawn.
            coming = replace(coming, picture=replace(coming.picture, roles=picture.roles))
        assert room.stage() == coming


# What must not reach the room


def spoiled_item(item: PlannedItem) -> PlannedItem:
    if not isinstance(item, PlannedExercise):
        return msgspec.structs.replace(item, note=SECRET)
    secret: dict[str, Any] = {"tips": (SECRET,), "safety": (SECRET,), "materials": (SECRET,), "note": SECRET}
    return msgspec.structs.replace(item, purpose=SECRET, **secret)


def spoiled_slot(slot: Slot) -> Slot:
    if slot.step is None:
        return slot
    signals = tuple(
        msgspec.structs.replace(signal, show=SECRET) if signal.to == "facilitator" else signal
        for signal in slot.step.signals
    )
    return msgspec.structs.replace(
        slot, step=msgspec.structs.replace(slot.step, script=SECRET, signals=signals, feeds=(SECRET,))
    )


def spoiled_room(workshop: str) -> Room:
    """A workshop in which everything that is not for the room says so."""
    plan = plan_of(workshop, trio_rule=TrioRule.THIRD_TURN)
    spoiled = msgspec.structs.replace(
        plan,
        aim=SECRET,
        items=tuple(map(spoiled_item, plan.items)),
        slots=tuple(map(spoiled_slot, plan.slots)),
    )
    people = tuple(
        Participant(ParticipantId(number), f"P{number}", team=SECRET, manager=SECRET, avoid=(SECRET,))
        for number in range(1, 8)
    )
    return Room(plan=spoiled, people=people)


def frames(session: Session, room: Room) -> Iterator[StageFrame]:
    for wait in (0, 30, 60, 150, 200, 600, 1200):
        moment = type(room.now)(room.now + seconds(wait))
        yield stage_frame(session, moment)
        yield coming_frame(session, moment)[1]


def every_frame(room: Room) -> Iterator[StageFrame]:
    """Every step in every state, with notes, counts, groups shown and hidden, and every curtain."""
    yield from frames(room.session, room)
    for index in range(len(room.session.plan.slots)):
        room.at_step(*_keys(room, SlotIndex(index))) if room.session.plan.slots[index].step else room.do(NextStep())
        for command in (TakeNote("said"), CountVotes(0, 3), ShowGroups(False), CloseBallot(), ShowGroups(True)):
            try:
                room.do(command)
            except Refused:
                continue
            yield from frames(room.session, room)
        for state in StageState:
            room.do(SetStage(state))
            yield from frames(room.session, room)
        room.do(SetStage(StageState.LIVE))
        for curtain in Curtain:
            room.do(SetCurtain(curtain))
            yield from frames(room.session, room)
    room.do(EndSession())
    yield from frames(room.session, room)


def _keys(room: Room, index: SlotIndex) -> tuple[str, str]:
    exercise, step = room.session.plan.exercise_of(index), room.session.plan.slots[index].step
    assert exercise is not None
    assert step is not None
    return exercise.id, step.key


@pytest.mark.parametrize("workshop", sorted(CATALOGUE.workshops))
def test_no_script_tip_safety_line_note_team_or_wish_ever_reaches_the_room(workshop: str) -> None:
    room = spoiled_room(workshop)
    shown = 0
    for frame in every_frame(room):
        for text in texts(frame):
            assert SECRET not in text
            shown += 1
    assert shown > 1000
    assert SECRET in texts(room.console())


def stage_values() -> list[type]:
    named = (vars(stage_parts) | vars(stage)).values()
    found = [value for value in named if isinstance(value, type) and issubclass(value, msgspec.Struct)]
    return sorted(found, key=lambda kind: kind.__name__)


ALLOWED = {
    # words of the exercise that are written for the room
    *("title", "audience", "prompts", "roles", "line", "meaning", "self_check", "try_saying", "credit", "signal"),
    # what the room said, without an author, and actions with the owner who said yes
    *("text", "category", "name", "notes", "clusters", "actions", "owner", "due", "options", "label", "result"),
    *("replies", "line_up", "top", "entries"),
    # what became of an action of last time
    "standing",
    # groups: a seat's letter and a first name
    *("groups", "members", "role"),
    # a three: the letter in turn and what its share of the time is
    *("trio", "letter", "time", "then", "shares", "width", "used", "changing"),
    # numbers and states
    *("state", "picture", "message", "clock", "phase", "paused", "share", "curtain", "count", "votes", "wall", "page"),
    *("message_page", "language"),
    *("first", "closed", "number", "of", "parked", "fresh", "focused", "place", "of_principles", "kind"),
    # the room itself, for the test card
    *("seating", "margin", "depth", "height"),
}
PLAIN = {"str", "int", "float", "bool", "None", "Phase", "Curtain", "StageState"}


@pytest.mark.parametrize("kind", stage_values(), ids=lambda kind: kind.__name__)
def test_no_value_of_the_stage_has_a_field_for_anything_private(kind: type) -> None:
    assert {field.name for field in fields(kind)} <= ALLOWED


@pytest.mark.parametrize("kind", stage_values(), ids=lambda kind: kind.__name__)
def test_the_stage_is_made_of_plain_values_and_itself_only(kind: type) -> None:
    ours = {each.__name__ for each in stage_values()} | {"Picture"}
    for field in fields(kind):
        for name in _names(field.type):
            assert name in PLAIN | ours, f"{kind.__name__}.{field.name} holds {name}"


def _names(annotation: Any) -> Iterator[str]:
    parts = get_args(annotation)
    if not parts:
        yield annotation.__name__ if annotation is not type(None) else "None"
    for part in parts:
        if part is not Ellipsis:
            yield from _names(part)


def test_pictures_are_values_that_can_be_compared() -> None:
    room = Room().at_step("role-swap", "ask-two")
    assert room.stage() == room.stage()
    assert hash(room.stage()) == hash(room.stage())
