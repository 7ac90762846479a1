"""What a three reads on the stage beside the clock, and the facilitator on the console."""

import msgspec
import pytest

from app.domain.commands import AddTime, JumpTo, ShowGroups
from app.domain.identifiers import ExerciseId, WorkshopId
from app.domain.instants import MINUTE, Duration, minutes, seconds
from app.domain.plan import plan_workshop
from app.domain.stage import Groups, Swap, Talk, Words
from app.domain.stage_frame import coming_frame
from app.domain.stage_parts import Phase, TrioStrip
from app.domain.vocabulary import TrioRule
from app.domain.workshop import ExerciseItem
from tests.support.rooms import CATALOGUE, NINETY, TEN, Room, plan_of

ONE = ("sparkling-pairs", "ask-one")
CHANGE = ("role-swap", "change")
TWO = ("role-swap", "ask-two")


def strip(room: Room) -> TrioStrip:
    picture = room.stage().picture
    assert isinstance(picture, Talk | Swap)
    assert picture.trio is not None
    return picture.trio


def reading(room: Room) -> tuple[str, str, str]:
    shown = strip(room)
    return shown.letter, shown.time, shown.then


def test_the_strip_says_whose_turn_it_is_and_what_comes_next() -> None:
    room = Room(people=15).at_step(*ONE)
    assert reading(room) == ("B", "4:00", "then A")
    room.wait(minutes(4))
    assert reading(room) == ("A", "4:00", "change over now")
    room.wait(seconds(12))
    assert reading(room) == ("A", "3:48", "more after the swap")
    room.wait_for_end()
    room.do(JumpTo(room.slot(*CHANGE)), ShowGroups(False))
    assert reading(room) == ("A", "2:00", "more after the swap")
    room.do(JumpTo(room.slot(*TWO)))
    assert reading(room) == ("A", "2:00", "then C")
    room.wait(minutes(3))
    assert reading(room) == ("C", "3:00", "all end together")
    room.wait(minutes(4))
    assert reading(room) == ("C", "0:00", "")


def test_what_is_owed_at_the_end_is_said() -> None:
    room = Room(people=15).at_step(*ONE)
    room.wait(minutes(5))
    room.do(AddTime(MINUTE))
    room.wait_for_end()
    room.do(JumpTo(room.slot(*TWO)))
    room.wait(minutes(3))
    assert reading(room) == ("C", "3:20", "then B again")


def test_a_slice_that_ends_with_the_turn_is_followed_after_the_swap() -> None:
    room = Room(people=15).at_step(*ONE)
    room.wait(minutes(4))
    room.do(AddTime(minutes(-2)))
    assert reading(room) == ("B", "0:00", "then A, after the swap")
    room.do(JumpTo(room.slot(*CHANGE)), ShowGroups(False))
    assert reading(room) == ("A", "2:00", "next, after the swap")


def test_the_strip_feels_like_a_clock_and_its_bar_fills_up() -> None:
    room = Room(people=15).at_step(*ONE)
    assert [(each.letter, round(each.width, 3)) for each in strip(room).shares] == [
        ("B", 0.333),
        ("A", 0.333),
        ("C", 0.333),
    ]
    room.wait(minutes(3))
    assert [each.used for each in strip(room).shares] == [0.75, 0, 0]
    assert strip(room).phase is Phase.SOON
    room.wait(minutes(2))
    assert strip(room).phase is Phase.CALM
    room.wait(Duration(1))
    assert strip(room).shares[1].used == 0.25


def test_without_a_three_there_is_no_strip_and_the_roles_stay() -> None:
    assert Room(people=14).at_step(*ONE).picture(Talk).trio is None
    picture = Room(people=14).at_step(*ONE).picture(Talk)
    assert picture.roles == ("A asks and notes", "B tells")


def test_the_third_has_something_to_do_until_its_own_turn() -> None:
    room = Room(people=15).at_step(*ONE)
    assert room.picture(Talk).roles == ("A asks and notes", "B tells", "C keeps time, tells last")
    room.wait_for_end()
    room.do(JumpTo(room.slot(*CHANGE)), ShowGroups(False))
    assert room.picture(Swap).roles[-1] == "C keeps time, tells last"
    room.do(JumpTo(room.slot(*TWO)))
    assert room.picture(Talk).roles == ("B asks and notes", "A tells", "C keeps time, tells last")
    room.wait(minutes(3))
    # Nothing on the stage moves when they change over.
    assert (strip(room).letter, room.picture(Talk).roles[-1]) == ("C", "C keeps time, tells last")


def test_the_groups_say_when_the_third_tells() -> None:
    room = Room(people=15).at_step(*ONE)
    room.do(ShowGroups(True))
    assert room.picture(Groups).roles[-1] == "C tells last: in a three, 4 min each"


def test_only_turns_and_their_change_over_have_a_strip() -> None:
    room = Room(people=15).at_step("sparkling-pairs", "pause")
    assert isinstance(room.stage().picture, Words)
    room.at_step("role-swap", "where-next")
    assert room.picture(Talk).trio is None


def test_a_swap_before_the_first_turn_has_no_strip() -> None:
    item = ExerciseItem(ExerciseId("role-swap"), 0, 20)
    workshop = msgspec.structs.replace(CATALOGUE.workshops[WorkshopId(NINETY)], items=(item,))
    plan = plan_workshop(workshop, CATALOGUE.exercises, CATALOGUE.principles, start=TEN)
    room = Room(people=15, plan=plan).at_step(*CHANGE)
    room.do(ShowGroups(False))
    assert room.picture(Swap).trio is None


def test_the_picture_that_comes_next_has_its_strip_already() -> None:
    room = Room(people=15).at_step(*ONE)
    room.wait_for_end()
    room.do(JumpTo(room.slot(*CHANGE)))
    _, coming = coming_frame(room.session, room.now)
    assert isinstance(coming.picture, Talk)
    assert coming.picture.trio is not None
    assert (coming.picture.trio.letter, coming.picture.trio.time) == ("A", "2:00")


def test_a_third_turn_has_a_strip_without_a_clock_of_its_own() -> None:
    room = Room(people=15, plan=plan_of(trio_rule=TrioRule.THIRD_TURN)).at_step(*ONE)
    assert room.picture(Talk).trio is None
    assert room.picture(Talk).roles[-1] == "C keeps time, notes, then tells in the third turn"
    room.at_step("role-swap", "third-turn")
    room.wait(minutes(3))
    assert reading(room) == ("C", "", "pairs: go deeper")
    assert [each.used for each in strip(room).shares] == [1, 1, 0.5]


@pytest.mark.parametrize(
    ("rule", "step", "words"),
    [
        (TrioRule.SPLIT, ONE, "In a three: B’s turn, 4:00 left, then A"),
        (TrioRule.THIRD_TURN, ONE, ""),
        (TrioRule.THIRD_TURN, ("role-swap", "third-turn"), "In a three: C’s turn, pairs: go deeper"),
        (TrioRule.SPLIT, ("role-swap", "card"), ""),
    ],
)
def test_the_console_says_the_same_in_words(rule: TrioRule, step: tuple[str, str], words: str) -> None:
    clock = Room(people=15, plan=plan_of(trio_rule=rule)).at_step(*step).console().clock
    assert clock is not None
    assert clock.trio == words


def test_the_console_says_what_each_gets_in_all() -> None:
    room = Room(people=15).at_step(*ONE)
    room.wait(minutes(5))
    room.do(AddTime(seconds(90)))
    clock = room.console().clock
    assert clock is not None
    assert clock.trio_shares == "B 5 min, A 5 min, C 5 min"
