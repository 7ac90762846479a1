"""Pairs, fours and trios: exercises in which people speak more than they write."""

from app.domain.commands import Begin, CountCommitments, EndSession, NextStep, ShowGroups, TakeNote
from app.domain.console import CommitPanel, PaperPanel
from app.domain.instants import minutes
from app.domain.stage import Commit, Groups, Harvest, Swap, Talk, Words, Write
from app.domain.vocabulary import Category, TrioRule
from tests.support.rooms import Room, only, plan_of_one


def test_two_people_spark_and_nothing_of_it_is_typed() -> None:
    spark = "one-to-one-spark"
    room = Room(plan=only(spark), people=2)
    room.do(Begin())
    steps = []
    while room.session.next_slot() is not None:
        steps.append(room.step.removeprefix(f"{spark}/"))
        assert room.console().note_line.open is False
        room.refusal(TakeNote("what she said"))
        room.finish_step()
    assert steps == ["open", "moment", "named", "ahead", "step"]
    assert room.picture(Words).prompts == ("Tick each line together", "No line without a yes")
    assert "Nothing is typed" in room.panel(PaperPanel).sentence
    room.do(EndSession())
    assert room.session.notes == ()


def test_one_two_four_all_joins_the_same_pairs_into_fours() -> None:
    ladder = "one-two-four-all"
    room = Room(plan=only(ladder, placeholders={"question": "What could we copy?"}), people=12)
    room.do(Begin())
    assert room.picture(Words).audience == "What could we copy?"
    room.go_on_to(ladder, "one")
    assert room.picture(Write).clock.text == "1:00"
    assert room.picture(Write).prompts[0] == "What could we copy?"
    room.go_on_to(ladder, "two")
    pairs = room.groups()
    assert [len(pair) for pair in pairs] == [2] * 6
    assert len(room.picture(Groups).groups) == 6
    room.go_on_to(ladder, "four")
    fours = room.groups()
    assert [len(four) for four in fours] == [4] * 3
    assert all(any(pair <= four for four in fours) for pair in pairs)
    room.do(ShowGroups(False))
    assert room.picture(Talk).prompts[:2] == ("What could we copy?", "What did both pairs say?")
    room.go_on_to(ladder, "all")
    room.do(TakeNote("One page, not five", theme="Less paper"))
    assert [each.name for each in room.picture(Harvest).wall.clusters] == ["Less paper"]
    room.finish_step()
    assert room.console().note_line.categories[0] is Category.LEARNING


def test_in_coaching_trios_everybody_talks_coaches_and_observes_once_for_equally_long() -> None:
    trios = "peer-coaching-trios"
    room = Room(plan=only(trios), people=12)
    room.do(Begin())
    assert {len(group) for group in room.groups()} == {3}
    first = room.groups()
    held = []
    for turn in ("turn-one", "turn-two", "turn-three"):
        room.go_on_to(trios, turn)
        assert room.groups() == first
        talk = room.picture(Talk)
        assert talk.clock.text == "8:00"
        held.append(talk.roles)
        assert "Paper only" in room.refusal(TakeNote("a secret"))
    assert held == [
        ("A Talker", "B Coach", "C Observer"),
        ("A Observer", "B Talker", "C Coach"),
        ("A Coach", "B Observer", "C Talker"),
    ]
    assert {role[2:] for turn in held for role in turn if role.startswith("B")} == {"Talker", "Coach", "Observer"}
    room.go_on_to(trios, "gather")
    room.do(TakeNote("What would be a bit better?"))
    room.go_on_to(trios, "step")
    room.do(CountCommitments(12))
    assert room.panel(CommitPanel).commitments == 12


def test_where_threes_do_not_come_out_even_trios_have_fours_or_pairs_beside_them() -> None:
    sizes = {
        people: sorted(
            len(group)
            for group in Room(plan=only("peer-coaching-trios"), people=people)
            .at_step("peer-coaching-trios", "brief")
            .groups()
        )
        for people in (13, 14)
    }
    assert sum(sizes[13]) == 13
    assert sum(sizes[14]) == 14
    assert set(sizes[13]) <= {2, 3, 4}
    assert sizes[14].count(2) == 1


def test_a_team_spark_changes_speakers_at_half_time_and_names_its_host() -> None:
    spark = "team-spark"
    room = Room(plan=only(spark, placeholders={"prompt": "A time you noticed something early."}), people=8)
    room.do(Begin())
    assert room.picture(Words).audience == "A time you noticed something early."
    room.go_on_to(spark, "talk")
    room.do(ShowGroups(False))
    room.wait(minutes(2))
    assert room.stage().signal.startswith("Swap")
    room.go_on_to(spark, "round")
    room.do(TakeNote("Patient on the phone", Category.ATTRIBUTE))
    room.finish_step()
    room.do(TakeNote("Klara explains the rota", Category.ACTION, owner="Klara", due="today"))
    assert [(note.owner, note.due) for note in room.session.notes if note.owner] == [("Klara", "today")]


def test_sparkling_pairs_and_their_swap_give_both_the_same_time_and_type_no_story() -> None:
    room = Room(plan=plan_of_one("sparkling-pairs", "role-swap", trio_rule=TrioRule.SPLIT), people=10)
    room.do(Begin())
    room.go_on_to("sparkling-pairs", "pair")
    pairs = room.groups()
    assert len(room.picture(Groups).groups) == 5
    room.go_on_to("sparkling-pairs", "ask-one")
    assert room.picture(Talk).roles == ("A asks and notes", "B tells")
    assert room.picture(Talk).clock.text == "8:00"
    assert "Paper only" in room.refusal(TakeNote("the story"))
    room.wait(minutes(4))
    assert room.stage().signal == "Half way"
    room.wait(minutes(3))
    assert room.stage().signal == "One minute left"
    room.go_on_to("role-swap", "change")
    assert isinstance(room.stage().picture, Swap)
    room.go_on_to("role-swap", "ask-two")
    assert room.groups() == pairs
    assert room.picture(Talk).roles == ("B asks and notes", "A tells")
    assert room.picture(Talk).clock.text == "8:00"
    room.go_on_to("role-swap", "share")
    room.do(TakeNote("Patience"))
    assert room.picture(Words).prompts[0] == "Themes only, not stories"


def test_promises_are_made_on_cards_told_to_a_buddy_and_only_counted() -> None:
    close = "commitments-close"
    room = Room(plan=only(close), people=11)
    room.do(Begin())
    assert "Paper only" in room.refusal(TakeNote("I will"))
    room.do(CountCommitments(11))
    assert "11" in str(room.session.commitments)
    room.go_on_to(close, "buddy")
    assert room.picture(Talk).prompts[0] == "A minute each"
    room.go_on_to(close, "round")
    room.do(TakeNote("Small is enough", Category.LEARNING))
    room.go_on_to(close, "form")
    assert room.console().note_line.open
    room.finish_step()
    assert room.picture(Words).audience.startswith("Summary by Friday.")
    room.do(EndSession())
    assert room.read_back() == room.history


def test_four_ds_turn_interviewers_join_pairs_into_fours_and_end_with_first_moves() -> None:
    four = "appreciative-four-d"
    room = Room(plan=only(four, placeholders={"topic": "Visits that help"}), people=12)
    room.do(Begin())
    assert room.picture(Words).audience == "Today's topic: Visits that help. We will study it at its best."
    room.go_on_to(four, "discover-one")
    pairs = room.groups()
    room.do(ShowGroups(False))
    assert room.picture(Talk).roles == ("A Interviewer", "B Storyteller")
    room.go_on_to(four, "discover-two")
    assert room.picture(Talk).roles == ("A Storyteller", "B Interviewer")
    assert room.picture(Talk).clock.text == "8:00"
    room.go_on_to(four, "retell")
    assert all(any(pair <= group for group in room.groups()) for pair in pairs)
    assert {len(group) for group in room.groups()} == {4}
    room.go_on_to(four, "core")
    room.do(TakeNote("The door stays shut", theme="Time that is ours"), TakeNote("Asking twice", theme="Questions"))
    room.go_on_to(four, "show")
    assert [each.name for each in room.picture(Harvest).wall.clusters] == ["Time that is ours", "Questions"]
    room.go_on_to(four, "destiny")
    room.do(TakeNote("Ten minutes before a visit", Category.ACTION, "Questions", "Ewa", "1 December"))
    assert [action.owner for action in room.picture(Commit).actions] == ["Ewa"]
    room.do(NextStep())
    assert room.picture(Words).prompts == ("A word or a line", "You may pass")
