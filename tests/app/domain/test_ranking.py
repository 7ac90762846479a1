import pytest
from msgspec.structs import replace

from app.domain.commands import (
    CloseBallot,
    CountVotes,
    GroupNote,
    HideNote,
    MergeThemes,
    MoveTheme,
    NextStep,
    RenameTheme,
    ReopenBallot,
    SetCurtain,
    ShowNext,
    TakeNote,
    Undo,
)
from app.domain.console import CommitPanel, WallPanel
from app.domain.identifiers import NoteId, SlotIndex, ThemeId
from app.domain.plan import PlannedExercise
from app.domain.stage import Commit, Harvest, Talk, Vote, Write
from app.domain.stage_parts import Curtain, StageRank, StageTop
from tests.support.frame_text import texts
from tests.support.rooms import HALF_DAY, Room, only, plan_of

NAMES = ("Listening", "Humour", "Courage", "Calm", "Trust", "Tea")


def counted(*counts: int, people: int = 15) -> Room:
    """A harvest with a theme for each count, at its vote."""
    room = Room(people=people).at_step("group-theme-harvest", "wall")
    room.do(*(TakeNote(f"note {number}", theme=NAMES[number]) for number in range(len(counts))))
    room.at_step("group-theme-harvest", "dots")
    room.do(*(CountVotes(number, count) for number, count in enumerate(counts)))
    return room


def closed(*counts: int) -> Room:
    room = counted(*counts)
    room.do(CloseBallot(), NextStep())
    return room


def places(top: tuple[StageTop, ...]) -> list[tuple[int, str, int]]:
    return [(each.place, each.label, each.count) for line in top for each in line.entries]


def test_the_first_three_stand_in_the_next_step() -> None:
    room = closed(3, 9, 7, 5)
    top = room.picture(Commit).top
    assert top == (StageTop((StageRank(1, "Humour", 9), StageRank(2, "Courage", 7), StageRank(3, "Calm", 5))),)


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ((9, 9, 7, 5), [(1, "Listening", 9), (1, "Humour", 9), (3, "Courage", 7)]),
        ((9, 7, 5, 5), [(1, "Listening", 9), (2, "Humour", 7), (3, "Courage", 5), (3, "Calm", 5)]),
        ((5, 5, 5), [(1, "Listening", 5), (1, "Humour", 5), (1, "Courage", 5)]),
        ((9, 5, 5, 5, 5), [(1, "Listening", 9), *((2, name, 5) for name in NAMES[1:5])]),
        ((9, 5, 5, 5, 5, 5), [(1, "Listening", 9)]),
        ((5, 5, 5, 5, 5, 5), []),
        ((4, 0, 0), [(1, "Listening", 4)]),
    ],
)
def test_ties_share_a_place_and_none_of_them_is_left_out_alone(
    counts: tuple[int, ...], expected: list[tuple[int, str, int]]
) -> None:
    assert places(closed(*counts).picture(Commit).top) == expected


def test_a_vote_in_which_nobody_voted_carries_nothing() -> None:
    room = counted(0, 0)
    room.do(CloseBallot())
    assert room.picture(Vote).result == "No votes were counted."
    room.do(NextStep())
    assert room.picture(Commit).top == ()
    room.at_step("group-theme-harvest", "wall")
    assert [cluster.votes for cluster in room.picture(Harvest).wall.clusters] == [None, None]


def test_the_wall_and_its_keys_follow_the_ranking() -> None:
    room = closed(3, 9, 7)
    room.at_step("group-theme-harvest", "name")
    clusters = room.picture(Harvest).wall.clusters
    assert [(each.name, each.votes) for each in clusters] == [("Humour", 9), ("Courage", 7), ("Listening", 3)]
    panel = room.panel(WallPanel)
    assert [(each.key, each.name, each.votes) for each in panel.clusters] == [
        ("1", "Humour", 9),
        ("2", "Courage", 7),
        ("3", "Listening", 3),
    ]


def test_a_theme_made_after_the_vote_comes_last_without_votes() -> None:
    room = closed(3, 0)
    room.at_step("group-theme-harvest", "name").do(TakeNote("late", theme="Late"))
    clusters = room.picture(Harvest).wall.clusters
    assert [(each.name, each.votes) for each in clusters] == [("Listening", 3), ("Humour", 0), ("Late", None)]


def test_reopening_takes_the_ranking_away_and_undo_brings_it_back() -> None:
    room = counted(3, 9)
    room.do(CloseBallot(), ReopenBallot())
    room.at_step("group-theme-harvest", "wall")
    # Leaving closed it again: a vote with counts is closed when its step is left.
    assert [each.name for each in room.picture(Harvest).wall.clusters] == ["Humour", "Listening"]
    room.do(Undo())
    assert room.session.ballots[0].closed is False
    room.do(Undo())
    assert room.session.ballots[0].closed is True


def test_renamed_and_joined_themes_keep_their_counts() -> None:
    room = closed(6, 5, 9)
    room.do(RenameTheme(ThemeId(1), "Being heard"), MergeThemes(into=ThemeId(1), merged=ThemeId(2)))
    assert places(room.picture(Commit).top) == [(1, "Being heard", 11), (2, "Courage", 9)]
    room.do(Undo())
    assert places(room.picture(Commit).top) == [(1, "Courage", 9), (2, "Being heard", 6), (3, "Humour", 5)]
    room.do(MergeThemes(into=ThemeId(1), merged=ThemeId(2)))
    vote = room.at_step("group-theme-harvest", "dots").picture(Vote)
    assert [(option.label, option.count) for option in vote.options] == [("Being heard", 11), ("Courage", 9)]


def test_an_action_is_put_under_one_of_the_first_themes_with_its_key() -> None:
    room = closed(3, 9)
    room.do(TakeNote("call each other back", owner="Ewa"))
    panel = room.panel(CommitPanel)
    assert [(each.key, each.name) for each in panel.themes] == [("1", "Humour"), ("2", "Listening")]
    room.do(GroupNote(NoteId(3), panel.themes[0].theme))
    assert room.panel(CommitPanel).actions[0].theme == "Humour"


def test_commitments_go_on_with_what_earlier_exercises_carry() -> None:
    room = closed(3, 9)
    room.at_step("failing-forward", "stand").do(CountVotes(3, 8), CountVotes(0, 5), CloseBallot())
    room.at_step("commitments-close", "write")
    themes, principle = room.picture(Write).top
    assert places((themes,)) == [(1, "Humour", 9), (2, "Listening", 3)]
    assert principle == StageTop((StageRank(1, "Stay focused", 8),), of_principles=True)
    room.at_step("commitments-close", "round")
    assert room.picture(Harvest).top == ()


def test_the_principle_that_the_team_chose_stands_in_the_steps_after_it() -> None:
    room = Room(plan=only("failing-forward")).at_step("failing-forward", "stand")
    room.do(CountVotes(3, 8), CountVotes(0, 5))
    chosen = (StageTop((StageRank(1, "Stay focused", 8),), of_principles=True),)
    room.at_step("failing-forward", "corner")
    assert room.picture(Talk).top == chosen
    room.at_step("failing-forward", "lines")
    assert room.picture(Harvest).top == chosen
    assert [each.name for each in room.picture(Harvest).wall.clusters][:2] == ["Stay focused", "No regrets"]


def test_a_day_planned_before_exercises_carried_anything_carries_nothing() -> None:
    plan = plan_of()
    items = tuple(replace(item, carries=()) if isinstance(item, PlannedExercise) else item for item in plan.items)
    room = Room(plan=replace(plan, items=items)).at_step("failing-forward", "stand")
    room.do(CountVotes(3, 8))
    room.at_step("commitments-close", "write")
    assert room.picture(Write).top == ()


def test_steps_before_the_vote_have_no_first_places() -> None:
    room = closed(3, 9)
    room.at_step("group-theme-harvest", "wall")
    assert room.picture(Harvest).top == ()


def test_a_note_behind_the_curtain_is_on_no_ballot_of_the_room() -> None:
    room = Room(plan=only("mistakes-culture")).at_step("mistakes-culture", "post")
    room.do(TakeNote("shy"), TakeNote("bold"), HideNote(NoteId(1)))
    room.at_step("mistakes-culture", "like").do(CountVotes(0, 9), CountVotes(1, 3), CloseBallot())
    vote = room.picture(Vote)
    assert [option.label for option in vote.options] == ["bold"]
    assert "shy" not in vote.result


def test_a_card_behind_the_curtain_of_a_wall_is_not_told_beside_it() -> None:
    room = Room(plan=only("mistakes-culture")).at_step("mistakes-culture", "post")
    room.do(TakeNote("shy"))
    room.at_step("mistakes-culture", "like").do(CountVotes(0, 9), CloseBallot())
    room.at_step("mistakes-culture", "hear")
    assert places(room.picture(Harvest).top) == [(1, "shy", 9)]
    room.do(SetCurtain(Curtain.ONE_BY_ONE))
    assert "shy" not in texts(room.stage())
    room.do(ShowNext())
    assert places(room.picture(Harvest).top) == [(1, "shy", 9)]


def test_what_is_not_carried_does_not_travel() -> None:
    room = Room(plan=plan_of(HALF_DAY)).at_step("working-agreement", "agree")
    room.do(CountVotes(0, 9), CloseBallot())
    for slot in range(len(room.session.plan.slots)):
        step = room.session.plan.slots[slot].step
        exercise = room.session.plan.exercise_of(SlotIndex(slot))
        if step is None or exercise is None:
            continue
        room.at_step(exercise.id, step.key)
        picture = room.stage().picture
        assert getattr(picture, "top", ()) == ()


def on_both(room: Room) -> tuple[list[str], list[str]]:
    """The themes as the room and the facilitator see them."""
    shown = [cluster.name for cluster in room.picture(Harvest).wall.clusters]
    return shown, [cluster.name for cluster in room.panel(WallPanel).clusters]


def test_after_a_vote_a_theme_that_is_moved_by_hand_stays_where_it_was_put() -> None:
    room = closed(3, 9, 7)
    room.at_step("group-theme-harvest", "wall")
    assert on_both(room)[0] == ["Humour", "Courage", "Listening"]
    before = room.session
    room.do(MoveTheme(ThemeId(1), 1))
    wanted = ["Humour", "Listening", "Courage"]
    assert on_both(room) == (wanted, wanted)
    assert [theme.votes for theme in room.picture(Harvest).wall.clusters] == [9, 3, 7]
    room.do(MoveTheme(ThemeId(1), 0))
    assert on_both(room)[0] == ["Listening", "Humour", "Courage"]
    assert room.read_back() == room.history
    room.do(Undo(), Undo())
    assert room.session == before


def test_a_new_result_orders_the_wall_again() -> None:
    room = closed(3, 9, 7)
    room.at_step("group-theme-harvest", "wall").do(MoveTheme(ThemeId(1), 0))
    room.at_step("group-theme-harvest", "dots").do(ReopenBallot(), CountVotes(2, 12), CloseBallot())
    room.at_step("group-theme-harvest", "wall")
    assert on_both(room)[1] == ["Courage", "Humour", "Listening"]
