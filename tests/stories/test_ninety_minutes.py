"""The 90-minute workshop with fifteen people, told from the chairs being put out to the last goodbye."""

import pytest

from app.domain.commands import (
    AddPerson,
    Begin,
    CloseBallot,
    CountCommitments,
    CountVotes,
    EndSession,
    GroupNote,
    NextStep,
    SetPresence,
    SetStage,
    ShowGroups,
    TakeNote,
    Undo,
)
from app.domain.console import BallotPanel, CommitPanel, GroupsPanel, PrinciplePanel, WallPanel
from app.domain.instants import Duration, minutes, seconds
from app.domain.people import Presence
from app.domain.stage import Commit, Groups, Harvest, Holding, Reveal, StageState, Swap, Talk, Vote, Words, Write
from app.domain.stage_parts import Phase
from app.domain.vocabulary import Category
from tests.support.rooms import Room, in_minutes

SAID = (
    ("asks open questions", Category.SKILL, "Listening"),
    ("lets people finish", Category.BEHAVIOUR, "Listening"),
    ("knows the forms by heart", Category.KNOWLEDGE, "Knowing the system"),
    ("stays calm", Category.ATTRIBUTE, "Calm"),
    ("makes tea first", Category.BEHAVIOUR, ""),
    ("knows who to ring", Category.KNOWLEDGE, "knowing the system"),
)


@pytest.fixture
def room() -> Room:
    """Fifteen people are expected at ten; it is a quarter to."""
    return Room(people=15, at=in_minutes(-15))


def clock_text(room: Room) -> str:
    clock = room.console().clock
    assert clock is not None
    return clock.text


def test_a_whole_workshop_from_the_chairs_to_the_goodbye(room: Room) -> None:
    waiting_for_ten(room)
    an_agreement_is_made(room)
    pairs_are_found(room)
    the_first_story_is_told(room)
    roles_turn_over(room)
    a_wall_grows(room)
    dots_are_counted(room)
    actions_are_agreed(room)
    five_principles_one_at_a_time(room)
    people_stand_by_one(room)
    promises_and_goodbye(room)
    assert room.read_back() == room.history


def waiting_for_ten(room: Room) -> None:
    holding = room.picture(Holding)
    assert (holding.title, holding.line) == ("Best work, honest slips: 90 minutes", "Starts at 10:00")
    assert room.console().strip.ends == "ends 11:28, 2 min spare"
    assert room.console().coming_title == room.session.plan.slots[0].title
    room.wait(minutes(15))


def an_agreement_is_made(room: Room) -> None:
    room.do(Begin())
    assert room.console().strip.clock == "10:00:00"
    assert isinstance(room.stage().picture, Words)
    room.finish_step()
    assert room.picture(Talk).clock.text == "2:00"
    assert room.refusal(TakeNote("what they need")) == "Paper only here: stories are never typed."
    room.finish_step()
    room.do(TakeNote("phones away", Category.BEHAVIOUR))
    standing = [note.text for note in room.picture(Harvest).wall.clusters[0].notes]
    assert standing[:2] == ["phones away", "Share only what you choose"]
    room.finish_step()
    yes = room.picture(Vote).options[0].label
    room.do(CountVotes(0, 15))
    assert room.picture(Vote).options[0].count is None
    room.finish_step()  # leaving closes the vote
    assert room.step == "sparkling-pairs/welcome"
    assert room.session.ballots[0].closed
    assert room.session.ballots[0].options[0].label == yes


def pairs_are_found(room: Room) -> None:
    room.go_on_to("sparkling-pairs", "pair")
    assert room.now == in_minutes(12)
    picture = room.picture(Groups)
    assert sorted(len(group.members) for group in picture.groups) == [2, 2, 2, 2, 2, 2, 3]
    three = next(group for group in picture.groups if len(group.members) == 3)
    assert [member.role for member in three.members] == ["A", "B", "C"]
    assert {member.name for group in picture.groups for member in group.members} == {
        person.name for person in room.session.people
    }
    assert picture.clock is None
    assert len(picture.roles) == 3


def the_first_story_is_told(room: Room) -> None:
    room.finish_step()
    room.do(ShowGroups(False))
    talk = room.picture(Talk)
    assert (talk.clock.text, talk.clock.phase) == ("6:00", Phase.CALM)
    assert talk.roles[0] == "A asks and notes"
    room.wait(minutes(1))

    # A clicker pressed by mistake, and taken back half a minute later: nothing has happened.
    room.do(NextStep())
    assert room.picture(Talk).clock.text == "3:00"
    room.wait(seconds(30))
    room.do(Undo())
    assert room.picture(Talk).title == talk.title
    assert room.picture(Talk).clock.text == "4:30"

    # Somebody comes late, waits, and makes two pairs of the three at the next step.
    room.do(AddPerson("Zoe"))
    assert room.panel(GroupsPanel).waiting == ("Zoe",)
    room.wait(seconds(90))
    assert room.stage().signal == "Half way"
    room.wait(minutes(2))
    assert room.stage().signal == "One minute left"
    assert room.picture(Talk).clock.phase is Phase.SOON
    room.wait(seconds(59))
    assert room.picture(Talk).clock.text == "0:01"
    assert room.stage().signal == ""
    room.wait(seconds(1))
    assert (room.stage().signal, room.picture(Talk).clock.text) == ("Finish your sentence", "0:00")
    room.wait(seconds(20))
    assert clock_text(room) == "+0:20"
    assert room.picture(Talk).clock.text == "0:00"
    assert room.console().strip.lateness == "20 s late"
    room.do(NextStep())
    assert room.step == "sparkling-pairs/read-back"
    assert len(room.partners_of("Zoe")) == 1
    assert {len(group) for group in room.groups()} == {2}


def roles_turn_over(room: Room) -> None:
    pairs = room.groups()
    room.go_on_to("role-swap", "change")
    assert room.groups() == pairs
    assert room.picture(Swap).audience.startswith("Swap over.")
    room.finish_step()
    assert room.picture(Talk).title == "B asks, A tells"
    assert room.picture(Talk).clock.text == "6:00"  # as long as the first turn
    assert room.console().strip.lateness == "20 s late"

    # Somebody has to leave; the partner is not left alone and everybody else stays.
    (partner,) = room.partners_of("Grace")
    before = room.groups()
    room.do(SetPresence(room.person("Grace"), Presence.LEFT))
    assert len(room.partners_of(partner)) == 2
    assert sum(pair in before for pair in room.groups()) == len(before) - 2
    assert room.console().strip.people == "15 here, 1 left"
    room.go_on_to("role-swap", "card")
    assert isinstance(room.stage().picture, Write)


def a_wall_grows(room: Room) -> None:
    room.go_on_to("group-theme-harvest", "fours")
    assert all(len(group) >= 3 for group in room.groups())
    assert "Grace" not in frozenset().union(*room.groups())
    room.go_on_to("group-theme-harvest", "wall")
    for text, category, theme in SAID:
        room.wait(seconds(20))
        room.do(TakeNote(text, category, theme))
        assert room.picture(Harvest).wall.count == room.panel(WallPanel).count
    wall = room.picture(Harvest).wall
    assert [(cluster.name, cluster.count) for cluster in wall.clusters] == [
        ("Listening", 2),
        ("Knowing the system", 2),
        ("Calm", 1),
        ("", 1),
    ]
    assert wall.clusters[1].notes[0].text == "knows who to ring"

    # One note was put in the wrong place.
    tea = next(note.id for note in room.session.notes if note.text == "makes tea first")
    calm = next(theme.id for theme in room.session.themes if theme.name == "Calm")
    room.do(GroupNote(tea, calm))
    assert [cluster.count for cluster in room.picture(Harvest).wall.clusters] == [2, 2, 2]


def dots_are_counted(room: Room) -> None:
    room.go_on_to("group-theme-harvest", "dots")
    assert [option.label for option in room.picture(Vote).options] == ["Listening", "Knowing the system", "Calm"]
    room.do(CountVotes(0, 15), CountVotes(1, 9), CountVotes(2, 15))
    assert room.panel(BallotPanel).check == "39 of 45 dots counted (15 people × 3 dots)"
    assert {option.count for option in room.picture(Vote).options} == {None}
    room.do(CloseBallot())
    vote = room.picture(Vote)
    assert [option.count for option in vote.options] == [15, 15, 9]
    assert [option.first for option in vote.options] == [True, True, False]
    assert vote.result == "Tie at 15: Listening and Calm"


def actions_are_agreed(room: Room) -> None:
    room.finish_step()
    room.do(TakeNote("five quiet minutes before each visit", owner="Ewa", due="1 December"))
    (action,) = room.picture(Commit).actions
    assert (action.text, action.owner, action.due) == ("five quiet minutes before each visit", "Ewa", "1 December")
    assert room.panel(CommitPanel).actions[0].owner_left is False


def five_principles_one_at_a_time(room: Room) -> None:
    room.go_on_to("failing-forward", "p1")
    for number in range(1, 6):
        reveal = room.picture(Reveal)
        assert (reveal.number, reveal.of) == (number, 5)
        assert room.panel(PrinciplePanel).title == reveal.title
        room.finish_step()
    assert room.step == "failing-forward/talk"
    assert isinstance(room.stage().picture, Groups)


def people_stand_by_one(room: Room) -> None:
    room.go_on_to("failing-forward", "stand")
    room.do(CountVotes(0, 2), CountVotes(3, 9), CountVotes(4, 4))
    assert room.panel(BallotPanel).check == "15 of 15 hands counted (15 people)"

    # A visitor opens the door: the room sees nothing, the clock goes on.
    room.do(SetStage(StageState.BLACK))
    room.wait(seconds(10))
    assert room.stage().state is StageState.BLACK
    room.do(SetStage(StageState.LIVE), CloseBallot())
    assert room.picture(Vote).result == f"Most: {room.session.plan.principles[3].title} (9)"


def promises_and_goodbye(room: Room) -> None:
    room.go_on_to("failing-forward", "one-liner")
    assert room.refusal(TakeNote("I will breathe")) == "Paper only here: stories are never typed."
    room.do(CountCommitments(13))
    assert room.panel(CommitPanel).commitments == 13
    room.go_on_to("commitments-close", "end")
    assert room.console().strip.ends == "ends 11:28, 2 min spare"
    room.wait_for_end()
    room.do(EndSession())
    assert room.session.ended == in_minutes(88) + seconds(20)
    assert room.session.ended < room.session.plan.end
    assert room.picture(Holding).line == "Thank you"
    assert room.console().strip.ends == "ended 11:28"
    assert sum(visit.ended - visit.began for visit in room.session.visits if visit.ended) == Duration(
        minutes(88) + seconds(20)
    )


def test_a_day_without_a_hitch_ends_when_it_was_planned() -> None:
    room = Room()
    room.go_on_to("commitments-close", "end")
    room.wait_for_end()
    room.do(EndSession())
    assert room.session.ended == in_minutes(88)
    assert room.session.plan.end == in_minutes(90)  # two minutes are spare
