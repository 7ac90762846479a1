import pytest

from app.domain.commands import (
    CloseBallot,
    Command,
    CountVotes,
    EndSession,
    MergeThemes,
    NextStep,
    PreviousStep,
    RemoveNote,
    ReopenBallot,
    RewordNote,
    SetDots,
    TakeNote,
    Undo,
)
from app.domain.console import BallotPanel
from app.domain.identifiers import NoteId, ThemeId
from app.domain.session import Ballot
from app.domain.stage import Vote
from app.domain.vocabulary import Category
from tests.support.rooms import HALF_DAY, Room, plan_of


def ballot(room: Room) -> Ballot:
    assert room.session.position is not None
    found = room.session.ballot(room.session.position)
    assert found is not None
    return found


def labels(room: Room) -> list[str]:
    return [option.label for option in ballot(room).options]


def dots(people: int = 15) -> Room:
    room = Room(people=people).at_step("group-theme-harvest", "wall")
    room.do(TakeNote("a", theme="Listening"), TakeNote("b", theme="Humour"), TakeNote("c", theme="Courage"))
    return room.at_step("group-theme-harvest", "dots")


def test_themes_are_offered_with_three_dots_each() -> None:
    room = dots()
    assert labels(room) == ["Listening", "Humour", "Courage"]
    assert ballot(room).dots == 3


def test_principles_are_offered_with_one_hand_each() -> None:
    room = Room().at_step("failing-forward", "stand")
    assert len(labels(room)) == 5
    assert ballot(room).dots == 1


def test_where_nothing_was_grouped_the_notes_themselves_are_offered() -> None:
    room = Room(plan=plan_of(HALF_DAY)).at_step("mistakes-culture", "post")
    room.do(TakeNote("owns up"), TakeNote("laughs"), RemoveNote(NoteId(2)))
    room.at_step("mistakes-culture", "like")
    assert labels(room) == ["owns up"]


def test_a_vote_on_nothing_can_be_closed_and_says_so() -> None:
    room = Room().at_step("group-theme-harvest", "dots")
    assert labels(room) == []
    assert "no such choice" in room.refusal(CountVotes(0, 1))
    room.do(CloseBallot())
    assert room.picture(Vote).result == "No votes were counted."


def test_there_is_a_vote_only_in_a_vote_step() -> None:
    room = Room().at_step("group-theme-harvest", "wall")
    assert room.refusal(CountVotes(0, 1)) == "There is no vote in this step."
    assert room.refusal(CloseBallot()) == "There is no vote in this step."


def test_counts_are_checked_against_the_room() -> None:
    room = dots(people=10)
    assert "30 at the most" in room.refusal(CountVotes(0, 31))
    assert "less than nothing" in room.refusal(CountVotes(0, -1))
    room.do(CountVotes(0, 10), CountVotes(1, 10), CountVotes(2, 10), SetDots(2))
    panel = room.panel(BallotPanel)
    assert panel.check == "30 of 20 dots counted (10 people × 2 dots): 10 too many"
    assert not panel.adds_up
    room.do(SetDots(3))
    assert room.panel(BallotPanel).adds_up
    assert room.do(CountVotes(1, 10)) == ()


@pytest.mark.parametrize("again", [Undo(), ReopenBallot()])
def test_a_closed_vote_is_counted_again_only_when_it_is_open_again(again: Command) -> None:
    room = dots()
    room.do(CountVotes(0, 5), CloseBallot())
    assert "Open it again" in room.refusal(CountVotes(0, 6))
    assert "Open it again" in room.refusal(CloseBallot())
    room.do(again, CountVotes(0, 6))
    assert ballot(room).total == 6


def test_a_vote_that_was_left_by_mistake_can_be_opened_again() -> None:
    room = dots()
    room.do(CountVotes(2, 9), NextStep(), PreviousStep(), ReopenBallot(), CountVotes(2, 10))
    assert ballot(room).total == 10


def test_the_room_reads_what_a_choice_is_called_now() -> None:
    room = Room().at_step("group-theme-harvest", "wall")
    room.do(TakeNote("Anna stole it", Category.THEME), TakeNote("kind wrods", Category.THEME))
    room.go_on_to("group-theme-harvest", "dots")
    first, second = (note.id for note in room.session.notes)
    room.do(RemoveNote(first), RewordNote(second, "kind words"))
    assert [option.label for option in room.picture(Vote).options] == ["(taken away)", "kind words"]
    assert [row.label for row in room.panel(BallotPanel).rows] == ["(taken away)", "kind words"]


def test_a_vote_is_closed_when_its_step_is_left_and_open_again_after_the_undo() -> None:
    room = dots()
    room.do(CountVotes(2, 9), NextStep())
    assert room.session.ballots[0].closed
    room.do(Undo())
    assert not ballot(room).closed


def test_one_choice_cannot_have_more_dots_than_there_are_people() -> None:
    room = dots(people=10)
    room.do(CountVotes(1, 11))
    panel = room.panel(BallotPanel)
    assert panel.check == "11 of 30 dots counted (10 people × 3 dots). “Humour” has 11, but 10 people are here"
    assert not panel.adds_up


def test_the_dots_are_changed_only_while_the_vote_is_open() -> None:
    room = dots()
    room.do(SetDots(4))
    assert ballot(room).dots == 4
    assert room.do(SetDots(4)) == ()
    assert "between 1 and 20" in room.refusal(SetDots(0))
    assert "between 1 and 20" in room.refusal(SetDots(21))
    room.do(Undo())
    assert ballot(room).dots == 3
    room.do(CloseBallot())
    assert "Open it again" in room.refusal(SetDots(2))


def test_the_end_of_the_session_closes_a_vote() -> None:
    room = Room().at_step("failing-forward", "stand")
    room.do(CountVotes(2, 9), EndSession())
    assert room.session.ballots[0].closed


def test_an_uncounted_vote_offers_new_themes_when_it_is_entered_again() -> None:
    room = dots()
    room.do(PreviousStep(), TakeNote("Patience", theme="Patience"), NextStep())
    assert labels(room)[-1] == "Patience"


def test_a_counted_vote_is_not_thrown_away_when_it_is_entered_again() -> None:
    room = dots()
    room.do(CountVotes(0, 5), PreviousStep(), TakeNote("Patience", theme="Patience"), NextStep())
    assert labels(room) == ["Listening", "Humour", "Courage"]
    assert ballot(room).total == 5


def test_joining_themes_takes_their_option_along() -> None:
    room = dots()
    room.do(MergeThemes(ThemeId(1), ThemeId(2)))
    assert [option.theme for option in ballot(room).options] == [1, 1, 3]


def test_counts_are_hidden_until_the_close() -> None:
    room = dots()
    room.do(CountVotes(0, 7), CountVotes(1, 9))
    picture = room.picture(Vote)
    assert {(option.count, option.share, option.first) for option in picture.options} == {(None, 0.0, False)}
    assert picture.result == ""
    room.do(CloseBallot())
    picture = room.picture(Vote)
    assert [(option.label, option.count) for option in picture.options] == [
        ("Humour", 9),
        ("Listening", 7),
        ("Courage", 0),
    ]
    assert [option.first for option in picture.options] == [True, False, False]
    assert picture.options[0].share == 1.0
    assert picture.result == "Most: Humour (9)"


def test_a_tie_is_said_as_one() -> None:
    room = dots()
    room.do(*(CountVotes(option, 6) for option in range(3)), CloseBallot())
    picture = room.picture(Vote)
    assert picture.result == "Tie at 6: Listening, Humour and Courage"
    assert all(option.first for option in picture.options)


def test_hands_for_the_prompts_are_not_said_twice() -> None:
    picture = Room().at_step("working-agreement", "agree").picture(Vote)
    assert picture.options
    assert not {option.label for option in picture.options} & set(picture.prompts)
