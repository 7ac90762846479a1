"""What is seen and heard when: at its moment, once, by whom it is for; after a jump not at all."""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, field

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from typing_extensions import override

from app.domain.commands import (
    AddTime,
    BackDate,
    Begin,
    Command,
    JumpTo,
    NextStep,
    Pause,
    PreviousStep,
    Redo,
    RestartStep,
    Resume,
    RoomWaited,
    Undo,
)
from app.domain.exercise import Signal
from app.domain.identifiers import SlotIndex
from app.domain.instants import Duration, minutes, seconds
from app.domain.plan import Plan, PlannedExercise
from app.domain.refusal import Refused
from app.domain.signals import STALE, Look, look, signal_sight, signals_due, signals_of
from app.domain.stage import Swap
from app.domain.vocabulary import Audience, Sound, TrioRule
from tests.support.rooms import NINETY, Room, plan_of


@dataclass
class Ears:
    """Somebody in a room who looks once a second, and after each command, as the desk does."""

    room: Room
    heard: list[Signal] = field(default_factory=list)
    last: Look = field(init=False)

    def __post_init__(self) -> None:
        self.last = look(self.room.session, self.room.now)

    def look(self) -> tuple[Signal, ...]:
        """Hear what is due."""
        due = signals_due(self.room.session, self.last, self.room.now)
        self.last = look(self.room.session, self.room.now, self.last)
        self.heard += due
        return due

    def do(self, *commands: Command) -> None:
        """Carry out and look at once."""
        for command in commands:
            self.room.do(command)
            self.look()

    def wait(self, length: Duration) -> None:
        """Let time go by, second by second."""
        for _ in range(length // 1000):
            self.room.wait(seconds(1))
            self.look()
        self.room.wait(Duration(length % 1000))

    def sleep(self, length: Duration) -> None:
        """Be away, then look."""
        self.room.wait(length)
        self.look()

    @property
    def words(self) -> list[str]:
        """What was to be read with what was heard."""
        return [signal.show for signal in self.heard]


def ears_in(exercise: str, step: str, workshop: str = NINETY, people: int = 15) -> Ears:
    """In a step that has just begun, with nothing heard yet."""
    ears = Ears(Room(plan=plan_of(workshop), people=people).at_step(exercise, step))
    ears.look()
    ears.heard.clear()
    return ears


def with_signals(*signals: Signal, exercise: str = "role-swap", step: str = "ask-two") -> Plan:
    """The ninety minutes, with these signals in a step."""
    plan = plan_of()
    place = plan.find(exercise, step)
    assert place is not None
    found = plan.slots[place].step
    assert found is not None
    changed = msgspec.structs.replace(plan.slots[place], step=msgspec.structs.replace(found, signals=signals))
    return msgspec.structs.replace(plan, slots=(*plan.slots[:place], changed, *plan.slots[place + 1 :]))


def room_signal(at: str, show: str = "Look up") -> Signal:
    return Signal(at, Audience.ROOM, show, Sound.SOFT)


# At their moments


def test_a_talk_has_its_half_its_minute_its_end_and_its_overrun() -> None:
    ears = ears_in("role-swap", "ask-two")
    ears.wait(minutes(8))
    assert ears.words == ["Half way", "One minute left", "Finish your sentence", "30 seconds over"]
    assert [signal.sound for signal in ears.heard] == [Sound.NONE, Sound.SOFT, Sound.CHIME, Sound.SOFT]


def test_the_signals_of_a_silent_exercise_are_all_seen_and_none_is_heard() -> None:
    talk, plan = ears_in("role-swap", "ask-two"), plan_of()
    items = tuple(
        msgspec.structs.replace(item, silent=True) if isinstance(item, PlannedExercise) else item for item in plan.items
    )
    room = Room(plan=msgspec.structs.replace(plan, items=items), people=15).at_step("role-swap", "ask-two")
    ears = Ears(room)
    ears.look()
    ears.heard.clear()
    for each in (talk, ears):
        each.wait(minutes(8))
    assert ears.words == talk.words
    assert {signal.sound for signal in ears.heard} == {Sound.NONE}


@pytest.mark.parametrize(
    ("at", "moment"), [("start", 0), ("half", 180), ("60s", 300), ("end", 360), ("+30s", 390), ("+125s", 485)]
)
def test_every_way_to_say_a_moment(at: str, moment: float) -> None:
    assert room_signal(at).moment(minutes(6)) == seconds(moment)


@pytest.mark.parametrize(("length", "moment"), [(359, None), (360, 180)])
def test_only_six_minutes_or_more_have_a_silent_half_way_sign(length: float, moment: float | None) -> None:
    sign = Signal("half", Audience.ROOM, "Half way", Sound.NONE)
    assert sign.moment(seconds(length)) == (None if moment is None else seconds(moment))
    assert room_signal("half", "Swap speakers").moment(seconds(length)) is not None


def test_a_talk_made_short_or_long_loses_or_gets_its_half_way_sign() -> None:
    ears = ears_in("role-swap", "ask-two")
    ears.do(AddTime(minutes(-1)))
    ears.wait(minutes(3))
    assert ears.words == []
    ears.do(AddTime(minutes(3)))
    ears.wait(minutes(2))
    assert ears.words == ["Half way"]


def test_a_time_left_that_is_not_shorter_than_the_step_is_skipped() -> None:
    assert room_signal("60s").moment(minutes(1)) is None


def test_a_minute_more_after_the_end_ends_the_step_again() -> None:
    ears = ears_in("role-swap", "ask-two")
    ears.wait(seconds(365))
    ears.heard.clear()
    ears.do(AddTime(minutes(1)))
    ears.wait(seconds(60))
    assert ears.words == ["Finish your sentence"]


def test_a_step_that_is_ended_early_ends_with_its_chime() -> None:
    ears = ears_in("group-theme-harvest", "fours")
    ears.wait(seconds(100.5))
    ears.do(AddTime(minutes(-60)))
    assert ears.words == ["Finish your sentence"]


# The overrun


def test_the_overrun_is_the_facilitators_alone() -> None:
    ears = ears_in("role-swap", "ask-two")
    ears.wait(seconds(391))
    assert signal_sight(ears.room.session, ears.room.now, Audience.FACILITATOR) == "30 seconds over"
    assert ears.room.console().clock is not None
    assert ears.room.stage().signal == "Finish your sentence"
    ears.wait(seconds(12))
    assert signal_sight(ears.room.session, ears.room.now, Audience.FACILITATOR) == ""


def test_where_the_room_is_not_told_the_end_nobody_counts_what_is_over() -> None:
    ears = ears_in("group-theme-harvest", "wall")
    ears.wait(minutes(12))
    assert "30 seconds over" not in ears.words


def test_an_exercise_may_say_its_own_overrun_to_the_room_and_then_the_end_is_read_again() -> None:
    ears = Ears(Room(plan=with_signals(room_signal("end", "Stop"), room_signal("+60s", "Really stop"))))
    ears.room.at_step("role-swap", "ask-two")
    ears.wait(seconds(420))
    assert ears.words == ["Stop", "Really stop"]
    assert ears.room.stage().signal == "Really stop"
    ears.wait(seconds(12))
    assert ears.room.stage().signal == "Stop"


# Back to the whole room


def test_the_room_is_called_back_from_groups() -> None:
    ears = ears_in("group-theme-harvest", "fours")
    ears.wait(minutes(5))
    ears.heard.clear()
    ears.do(NextStep())
    assert ears.room.step == "group-theme-harvest/wall"
    assert [(signal.show, signal.sound, signal.to) for signal in ears.heard] == [
        ("Back together, please", Sound.BACK, Audience.ROOM)
    ]
    assert ears.room.stage().signal == "Back together, please"
    ears.wait(seconds(12))
    assert ears.room.stage().signal == ""
    assert len(ears.heard) == 1


@pytest.mark.parametrize(
    ("exercise", "step"), [("group-theme-harvest", "name"), ("role-swap", "card"), ("sparkling-pairs", "pair")]
)
def test_who_is_not_among_groups_is_not_called_back(exercise: str, step: str) -> None:
    ears = Ears(Room())
    ears.room.go_on_to(exercise, step)
    assert not any(signal.sound is Sound.BACK for signal in ears.look())
    assert ears.room.stage().signal == ""


def test_two_people_who_were_together_all_the_time_are_not_called_back() -> None:
    ears = ears_in("working-agreement", "need", people=2)
    ears.wait(minutes(2))
    ears.do(NextStep())
    assert ears.room.step == "working-agreement/add"
    assert "Back together, please" not in ears.words


def test_a_slip_of_the_finger_calls_nobody_back() -> None:
    ears = ears_in("working-agreement", "welcome")
    ears.wait(minutes(2))
    ears.do(NextStep())
    ears.wait(seconds(3))
    ears.do(PreviousStep())
    assert ears.words == ["One minute left", "Start the task"]


def test_a_talk_left_through_a_slip_is_still_a_talk() -> None:
    ears = ears_in("sparkling-pairs", "ask-one")
    ears.wait(minutes(2))
    ears.do(NextStep())
    assert ears.room.step == "sparkling-pairs/read-back"
    ears.wait(seconds(1))
    ears.do(NextStep())
    assert ears.room.step == "sparkling-pairs/pause"
    assert ears.words == ["Back together, please"]


def test_a_step_begun_again_calls_nobody_back_again() -> None:
    ears = ears_in("group-theme-harvest", "fours")
    ears.wait(minutes(1))
    ears.do(NextStep())
    ears.wait(seconds(20))
    ears.do(RestartStep())
    assert ears.words == ["Back together, please"]
    assert ears.room.stage().signal == ""


# Swap


def test_a_change_over_sounds_when_it_begins_and_when_it_is_over() -> None:
    ears = Ears(Room())
    ears.room.at_step("role-swap", "change")
    ears.wait(seconds(60))
    assert [(signal.show, signal.sound) for signal in ears.heard if signal.sound is not Sound.NONE] == [
        ("", Sound.SWAP),
        ("Begin", Sound.SWAP),
    ]
    assert isinstance(ears.room.stage().picture, Swap)


def test_a_swap_that_is_the_second_turn_says_so_and_ends_as_turns_do() -> None:
    ears = Ears(Room(plan=plan_of(trio_rule=TrioRule.THIRD_TURN)))
    ears.room.at_step("role-swap", "third-turn")
    ears.look()
    assert ears.room.stage().signal == "Swap over"
    ears.wait(minutes(9))
    assert [signal.sound for signal in ears.heard if signal.to is Audience.ROOM] == [
        Sound.SWAP,
        Sound.NONE,
        Sound.SOFT,
        Sound.CHIME,
    ]


def test_a_swap_begun_again_does_not_turn_roles_over_again() -> None:
    ears = ears_in("role-swap", "change")
    ears.wait(seconds(5))
    ears.do(RestartStep())
    assert ears.words == []


def test_what_an_exercise_says_for_the_start_takes_the_place_of_ours() -> None:
    silence = Signal("start", Audience.ROOM, "", Sound.NONE)
    plan = with_signals(silence, exercise="group-theme-harvest", step="wall")
    ears = Ears(Room(plan=plan).at_step("group-theme-harvest", "fours"))
    ears.wait(minutes(1))
    ears.do(NextStep())
    assert ears.room.stage().signal == ""
    assert not any(signal.sound is Sound.BACK for signal in ears.heard)


def test_a_session_from_before_these_sounds_opens_and_chimes_as_it_did() -> None:
    old = Signal("end", Audience.ROOM, "Begin", Sound.CHIME)
    room = Room(plan=with_signals(old)).at_step("role-swap", "ask-two").reopened()
    ears = Ears(room)
    ears.wait(minutes(6))
    assert ears.heard == [old]


# Jumps


def test_what_fell_into_a_sleep_is_not_fired_late() -> None:
    ears = ears_in("role-swap", "ask-two")
    ears.sleep(seconds(301))
    assert ears.words == []
    assert ears.room.stage().signal == "One minute left"
    ears.wait(seconds(59))
    assert ears.words == ["Finish your sentence"]


def test_what_fell_into_a_sleep_comes_in_its_time_where_the_room_waited() -> None:
    ears = ears_in("role-swap", "ask-two")
    ears.sleep(minutes(10))
    ears.do(RoomWaited(minutes(10)))
    ears.wait(minutes(6))
    assert ears.words == ["Half way", "One minute left", "Finish your sentence"]


def test_what_was_heard_before_a_pause_is_not_heard_again_after_it() -> None:
    ears = ears_in("role-swap", "ask-two")
    ears.wait(seconds(300))
    ears.room.wait(seconds(0.4))
    ears.do(Pause())
    ears.wait(minutes(3))
    ears.room.wait(seconds(0.7))
    ears.do(Resume())
    ears.wait(seconds(5))
    assert ears.words == ["Half way", "One minute left"]


def test_what_fell_into_back_dating_is_not_fired_late() -> None:
    ears = ears_in("role-swap", "ask-two")
    ears.wait(seconds(100))
    ears.do(BackDate(seconds(90)))
    assert ears.words == []


def test_what_was_heard_before_a_step_taken_back_is_not_heard_again() -> None:
    ears = Ears(Room(plan=with_signals(room_signal("start"))))
    ears.room.at_step("role-swap", "change")
    ears.do(NextStep())
    ears.do(NextStep(), Undo())
    ears.wait(seconds(3))
    assert ears.words.count("Look up") == 1


def test_nothing_is_due_before_the_beginning() -> None:
    ears = Ears(Room())
    ears.wait(minutes(3))
    assert ears.heard == []


# Whatever happens


@dataclass
class Witness(Ears):
    """Ears that remember how far each stay had come at every look, and when each signal was heard in it."""

    looks: list[tuple[object, Duration]] = field(default_factory=list)
    firings: list[tuple[object, Signal, Duration, int]] = field(default_factory=list)

    @override
    def look(self) -> tuple[Signal, ...]:
        due = super().look()
        timer = self.room.session.timer
        if timer is not None:
            stay, elapsed = (len(self.room.session.visits), timer.began), timer.elapsed(self.room.now)
            self.looks.append((stay, elapsed))
            moments = {signal: moment for moment, signal in signals_of(self.room.session)}
            self.firings += [(stay, signal, moments[signal], len(self.looks) - 1) for signal in due]
        return due

    def may_be_refused(self, command: Command) -> None:
        """Try a command."""
        with contextlib.suppress(Refused):
            self.do(command)


Happening = Callable[[Witness], None]
# Whole seconds, on which signals lie, and a little beside them.
LENGTHS = st.integers(1, 240).map(seconds) | st.integers(1, 999).map(Duration)
COMMANDS: st.SearchStrategy[Command] = st.one_of(
    st.sampled_from((NextStep(), PreviousStep(), RestartStep(), Pause(), Resume(), Undo(), Redo())),
    st.integers(-90, 90).map(lambda count: AddTime(seconds(count))),
    LENGTHS.map(RoomWaited),
)
PLAN = plan_of()


def happenings(commands: st.SearchStrategy[Command]) -> st.SearchStrategy[list[Happening]]:
    """Commands, waiting and sleeping in any order."""
    return st.lists(
        st.one_of(
            commands.map(lambda command: lambda witness: witness.may_be_refused(command)),
            LENGTHS.map(lambda length: lambda witness: witness.wait(length)),
            LENGTHS.map(lambda length: lambda witness: witness.sleep(length)),
        ),
        max_size=40,
    )


WITH_BACK_DATING = happenings(COMMANDS | LENGTHS.map(BackDate))


def witness_of(story: list[Happening], first: int) -> Witness:
    witness = Witness(Room(plan=PLAN))
    witness.do(Begin())
    witness.wait(minutes(2))
    witness.do(JumpTo(SlotIndex(first)))
    for happening in story:
        happening(witness)
    return witness


@given(WITH_BACK_DATING, st.integers(0, 20))
def test_no_signal_is_heard_late(story: list[Happening], first: int) -> None:
    witness = witness_of(story, first)
    assert all(0 <= witness.looks[at][1] - moment <= STALE for _, _, moment, at in witness.firings)


@given(happenings(COMMANDS), st.integers(0, 20))
def test_no_signal_is_heard_twice_in_a_stay_unless_its_clock_was_turned_back(
    story: list[Happening], first: int
) -> None:
    witness = witness_of(story, first)
    for number, (stay, signal, moment, at) in enumerate(witness.firings):
        for earlier_stay, earlier_signal, _, before in witness.firings[:number]:
            if (earlier_stay, earlier_signal) == (stay, signal):
                between = witness.looks[before:at]
                assert any(there == stay and elapsed < moment for there, elapsed in between), (signal, number)


@given(WITH_BACK_DATING, st.integers(0, 20))
def test_what_is_for_the_facilitator_is_never_seen_by_the_room(story: list[Happening], first: int) -> None:
    witness = witness_of(story, first)
    room = {signal.show for _, signal in signals_of(witness.room.session) if signal.to is Audience.ROOM}
    assert witness.room.stage().signal in room | {""}
