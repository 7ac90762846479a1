"""What the console proposes about time, in words and with the command that does it."""

from app.domain.commands import BackDate, NextStep, Undo
from app.domain.console import Advice
from app.domain.instants import Duration, minutes, seconds
from tests.support.rooms import HALF_DAY, Room, plan_of


def late_by(room: Room, length: Duration) -> Room:
    """Let the current step run over by so much."""
    timer = room.session.timer
    assert timer is not None
    room.wait(Duration(timer.remaining(room.clock.now()) + length))
    return room


def only_advice(room: Room) -> Advice:
    (found,) = room.console().advice
    return found


def test_nothing_is_proposed_while_all_is_well() -> None:
    room = Room()
    room.go_on_to("sparkling-pairs", "ask-one")
    assert room.console().advice == ()


def test_lateness_is_proposed_away_in_words_and_in_one_command() -> None:
    room = Room()
    room.go_on_to("sparkling-pairs", "pair")
    late_by(room, minutes(5))
    found = only_advice(room)
    assert found.sentence.startswith("3 min over for the end 11:30.")
    assert found.sentence.endswith("What was promised is kept.")
    assert found.command is not None
    before = room.console().strip.ends
    room.do(found.command)
    assert room.console().advice == ()
    assert room.console().strip.ends == "ends 11:30"
    room.do(Undo())
    assert room.console().strip.ends == before


def test_what_cannot_be_saved_is_said_with_the_time_it_ends() -> None:
    room = Room()
    room.go_on_to("commitments-close", "write")
    late_by(room, minutes(9))
    found = only_advice(room)
    assert found.command is None
    assert found.sentence == "7 min over for the end 11:30. Nothing ahead can give so much: end 11:37."


def test_a_promised_break_that_cannot_be_kept_is_named_with_what_could_go_and_when_it_begins() -> None:
    room = Room(plan=plan_of(HALF_DAY), people=12)
    room.go_on_to("group-theme-harvest", "wall")
    late_by(room, minutes(6))
    found = only_advice(room)
    assert found.command is not None
    kept, said = found.sentence.split(" Still ")
    assert kept.startswith("6 min over for Break 11:16")
    assert said == "3 min over: leave out “Name the clusters” (3 min), or begin “Break” at 11:19."
    room.do(found.command)
    again = only_advice(room)
    assert again.command is None
    assert "3 min over for Break 11:16. Leave out “Name the clusters” (3 min)" in again.sentence


def test_six_lost_minutes_of_a_tight_workshop_are_said_with_what_could_go_or_when_it_ends() -> None:
    room = Room(people=14)
    room.go_on_to("role-swap", "share")
    late_by(room, minutes(6))
    assert only_advice(room).sentence == (
        "4 min over for the end 11:30. Stories stay, themes travel −1 min; My one-liner −1 min."
        " Still 2 min over: leave out “Stand by a principle” (3 min), or end 11:32."
    )
    last = Room(people=14)
    last.go_on_to("failing-forward", "stand")
    late_by(last, minutes(6))
    assert only_advice(last).sentence == (
        "4 min over for the end 11:30. My one-liner −1 min."
        " Still 3 min over, and nothing ahead can give so much: end 11:33."
    )


def test_a_promised_break_is_named() -> None:
    room = Room(plan=plan_of(HALF_DAY), people=12)
    room.go_on_to("working-agreement", "add")
    late_by(room, minutes(2))
    assert "Break 11:16" in only_advice(room).sentence


def test_a_turn_that_ran_over_is_offered_to_the_other_with_its_price() -> None:
    room = Room()
    room.go_on_to("sparkling-pairs", "ask-one")
    late_by(room, seconds(40))
    room.do(NextStep())
    found = only_advice(room)
    assert found.sentence == "A turn ran 40 s over. Give the other turn the same: it ends 11:29, 40 s later."
    turn, end = found.changes
    assert (turn.title, turn.before, turn.after) == ("B asks, A tells", "6 min", "6:40")
    assert (end.began, end.begins) == ("11:28", "11:29")


def test_time_won_is_offered_back() -> None:
    room = Room()
    room.go_on_to("group-theme-harvest", "wall")
    room.wait(minutes(4))
    room.do(NextStep())
    room.wait(minutes(2))
    room.do(NextStep())
    found = only_advice(room)
    assert found.sentence.startswith("3 min won. ")
    assert found.command is not None


def test_of_time_won_by_jumping_only_what_ended_early_is_offered() -> None:
    room = Room().at_step("group-theme-harvest", "wall")
    assert room.console().advice == ()
    room.wait(minutes(3))
    room.do(NextStep())
    assert " won, 3 min of it where steps ended early. " in only_advice(room).sentence


def test_late_from_the_start_is_told_apart_from_what_was_lost_since() -> None:
    room = Room()
    room.wait(minutes(5))
    room.go_on_to("working-agreement", "need")
    assert room.console().strip.lateness == "5 min late"
    late_by(room, minutes(3))
    assert room.console().strip.lateness == "8 min late, 3 min since we began"
    room.do(NextStep(), BackDate(minutes(3)))
    assert room.console().strip.lateness == "5 min late"
