"""After-action review, serious success review, look ahead and learning ledger, each told as itself."""

import json

from app.domain.commands import Begin, CloseBallot, CountCommitments, CountVotes, EndSession, NextStep, TakeNote
from app.domain.console import BallotPanel, CommitPanel, PaperPanel, WallPanel
from app.domain.instants import minutes
from app.domain.stage import Commit, Groups, Harvest, Holding, Talk, Vote, Words, Write
from app.domain.stage_parts import StageAction, StageRank, StageTop
from app.domain.vocabulary import Category
from app.services.exports.json_export import session_json
from tests.support.rooms import Room, only


def test_an_after_action_review_asks_four_questions_and_ends_with_one_action_for_the_team() -> None:
    review = "after-action-review"
    room = Room(plan=only(review, placeholders={"event": "the open day"}), people=9)
    room.do(Begin())
    assert room.picture(Words).audience == "We are here to learn from: the open day. Leave job titles at the door."
    assert room.session.rounds == ()
    room.go_on_to(review, "alone")
    assert "Nothing is typed" in room.panel(PaperPanel).sentence
    for number, step in enumerate(("expected", "actual", "why", "learnt"), 1):
        room.go_on_to(review, step)
        assert room.picture(Harvest).audience.startswith(f"Question {number}.")
        assert room.console().clock is not None
        if step == "expected":
            room.do(TakeNote("The van at nine"))
            (loose,) = room.picture(Harvest).wall.clusters
            assert [note.text for note in loose.notes] == ["The van at nine"]
        if step == "why":
            room.do(TakeNote("The list by the door", theme="What helped"))
        if step == "learnt":
            room.do(TakeNote("Ring first", theme="Keep doing"))
    columns = {cluster.name: cluster.count for cluster in room.picture(Harvest).wall.clusters if cluster.name}
    assert columns == {
        "What helped": 1,
        "What got in the way": 0,
        "Keep doing": 1,
        "Do differently": 0,
        "Tell someone else": 0,
    }
    room.go_on_to(review, "own")
    assert "Paper only" in room.refusal(TakeNote("mine"))
    room.do(CountCommitments(8))
    assert room.panel(CommitPanel).commitments == 8
    assert room.picture(Commit).actions == ()
    room.go_on_to(review, "team")
    room.do(TakeNote("New number on the list", Category.ACTION, owner="Bruno", due="Friday"))
    assert room.picture(Commit).actions == (StageAction("New number on the list", "Bruno", "Friday"),)
    room.finish_step()
    room.do(EndSession())
    record = json.loads(session_json(room.session))
    assert [each["count"] for each in record["commitments"]] == [8]
    assert [each["owner"] for each in record["actions"]] == ["Bruno"]


def test_a_success_review_looks_through_five_lenses_votes_on_what_to_spread_and_acts_on_it() -> None:
    review = "serious-success-review"
    room = Room(plan=only(review, placeholders={"outcome": "a calm move"}), people=14)
    room.do(Begin())
    assert "from a good result: a calm move." in room.console().step.script
    room.go_on_to(review, "story")
    assert room.picture(Words).prompts[0] == "How did it start?"
    assert "Nothing is written down" in room.refusal(TakeNote("the story"))
    room.go_on_to(review, "turns")
    room.do(TakeNote("She rang back the same day"))
    assert isinstance(room.stage().picture, Write)
    room.go_on_to(review, "lenses")
    assert {len(group) for group in room.groups()} <= {4, 5, 6}
    assert len(room.picture(Groups).groups) == 3
    room.do(TakeNote("One question at a time", Category.SKILL, "What people did"))
    lenses = [cluster.name for cluster in room.panel(WallPanel).clusters]
    assert len(lenses) == 5
    assert lenses[-1] == "What the person or family brought"
    room.go_on_to(review, "wobble")
    assert room.picture(Talk).roles == ("Host", "Scribe", "Speaker")
    room.go_on_to(review, "good")
    room.do(
        TakeNote("Two people on a first visit", Category.ENABLER, "Keep"),
        TakeNote("A call back the same day", Category.ENABLER, "Copy elsewhere"),
    )
    room.go_on_to(review, "dots")
    assert [row.label for row in room.panel(BallotPanel).rows] == [
        "Two people on a first visit",
        "A call back the same day",
    ]
    room.do(CountVotes(0, 14), CountVotes(1, 12))
    assert {option.count for option in room.picture(Vote).options} == {None}
    room.do(CloseBallot())
    assert room.picture(Vote).result == "Most: Two people on a first visit (14)"
    room.go_on_to(review, "actions")
    first = (StageRank(1, "Two people on a first visit", 14), StageRank(2, "A call back the same day", 12))
    assert room.picture(Commit).top == (StageTop(first),)
    room.do(TakeNote("Make it the rule", Category.ACTION, owner="Ivo", due="4 December"))
    room.finish_step()
    assert room.picture(Words).audience == "One word each: what will you take back to your work?"
    room.do(TakeNote("Proud", Category.FEEDBACK), EndSession())
    assert room.picture(Holding).line == "Thank you"


def test_looking_ahead_takes_reasons_as_questions_and_ends_with_who_owns_what() -> None:
    ahead = "look-ahead"
    room = Room(plan=only(ahead, placeholders={"plan": "One record for all"}), people=13)
    room.do(Begin())
    assert room.picture(Words).audience.startswith("The plan: One record for all. It is six months from now")
    room.go_on_to(ahead, "write")
    assert room.console().note_line.categories == (Category.QUESTION,)
    room.go_on_to(ahead, "round")
    room.do(TakeNote("No time to learn", theme="Time"), TakeNote("We asked too late", theme="People"))
    assert {note.category for note in room.session.notes} == {Category.QUESTION}
    room.go_on_to(ahead, "dots")
    room.do(CountVotes(0, 13), CountVotes(1, 13))
    room.go_on_to(ahead, "prevent")
    assert {len(group) for group in room.groups()} <= {3, 5, 4}
    tie = (StageRank(1, "Time", 13), StageRank(1, "People", 13))
    room.do(TakeNote("Two hours in the diary", Category.LEARNING, "Change to the plan"))
    assert "Early sign" in [cluster.name for cluster in room.panel(WallPanel).clusters]
    room.go_on_to(ahead, "own")
    assert room.picture(Commit).top == (StageTop(tie),)
    room.do(TakeNote("Book two hours", Category.ACTION, "Time", "Farid", "2 December"), EndSession())
    (action,) = json.loads(session_json(room.session))["actions"]
    assert (action["action"], action["owner"], action["due"], action["theme"]) == (
        *("Book two hours", "Farid", "2 December", "Time"),
    )


def test_a_learning_ledger_stays_on_paper_but_for_lessons_called_out() -> None:
    ledger = "learning-ledger"
    room = Room(plan=only(ledger), people=10)
    room.do(Begin())
    for step in ("write", "talk"):
        room.go_on_to(ledger, step)
        assert "Paper only" in room.refusal(TakeNote("my worst exam"))
        assert room.console().note_line.open is False
    assert len(room.picture(Groups).groups) == 5
    assert room.stage().signal == ""
    room.wait(minutes(3))
    assert room.stage().signal == "Swap speakers"
    room.go_on_to(ledger, "gather")
    room.do(TakeNote("I learnt to ask twice"))
    (cluster,) = room.picture(Harvest).wall.clusters
    assert [(note.text, note.category) for note in cluster.notes] == [("I learnt to ask twice", "learning")]
    room.do(NextStep())
    assert room.picture(Words).audience.startswith("Your ledger is yours.")
    room.do(EndSession())
    assert [note["text"] for note in json.loads(session_json(room.session))["notes"]] == ["I learnt to ask twice"]
