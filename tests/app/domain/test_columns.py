from app.domain.commands import CloseBallot, CountVotes, MergeThemes, NextStep, PreviousStep, TakeNote, Undo
from app.domain.console import NoteLine, PrinciplePanel
from app.domain.identifiers import ThemeId
from app.domain.stage import Harvest, Reveal
from tests.support.rooms import CATALOGUE, Room, only


def names(room: Room) -> list[str]:
    return [cluster.name for cluster in room.picture(Harvest).wall.clusters]


def test_start_stop_and_say_are_there_from_the_beginning() -> None:
    room = Room(plan=only("mistakes-culture")).at_step("mistakes-culture", "hear")
    assert names(room) == ["Start", "Stop", "Say"]
    line: NoteLine = room.console().note_line
    assert line.themes == ("Start", "Stop", "Say")
    room.do(TakeNote("thank first", theme="start"))
    assert [cluster.count for cluster in room.picture(Harvest).wall.clusters] == [1, 0, 0]


def test_the_columns_come_with_the_step_and_go_with_its_undo() -> None:
    room = Room(plan=only("mistakes-culture")).at_step("mistakes-culture", "real")
    room.do(NextStep())
    assert len(room.session.themes) == 3
    room.do(Undo())
    assert not room.session.themes


def test_a_column_that_was_joined_with_another_does_not_come_back() -> None:
    room = Room(plan=only("mistakes-culture")).at_step("mistakes-culture", "hear")
    room.do(MergeThemes(into=ThemeId(1), merged=ThemeId(2)), PreviousStep(), NextStep())
    assert names(room) == ["Start", "Say"]


def test_lines_are_typed_under_their_principle() -> None:
    room = Room(plan=only("failing-forward")).at_step("failing-forward", "lines")
    assert names(room) == [principle.title for principle in CATALOGUE.principles]


# Where the room stands on a principle


def line_up() -> Room:
    room = Room(plan=only("failing-forward"), people=12).at_step("failing-forward", "p2")
    room.do(CountVotes(0, 3), CountVotes(1, 7), CountVotes(2, 2))
    return room


def test_the_line_is_counted_behind_the_curtain_and_shown_when_it_is_closed() -> None:
    room = line_up()
    assert room.picture(Reveal).line_up == ()
    panel = room.panel(PrinciplePanel).line_up
    assert panel is not None
    assert panel.check == "12 of 12 hands counted (12 people)"
    room.do(CloseBallot())
    shown = room.picture(Reveal).line_up
    assert [(place.label, place.count) for place in shown] == [("We do this", 3), ("Sometimes", 7), ("Not yet", 2)]


def test_nobody_has_to_line_up() -> None:
    room = Room(plan=only("failing-forward")).at_step("failing-forward", "p1")
    room.do(NextStep())
    assert room.step == "failing-forward/p2"
    assert not room.session.ballots[0].closed
    room.do(PreviousStep())
    assert room.picture(Reveal).line_up == ()


def test_a_line_up_puts_nothing_in_order_for_later_steps() -> None:
    room = line_up()
    room.at_step("failing-forward", "lines")
    assert room.picture(Harvest).top == ()
