"""What each handout says, as it is read from the finished PDF."""

import re

import pytest

from app.domain.commands import (
    AddTime,
    Begin,
    CloseBallot,
    CountVotes,
    EndSession,
    ExplainLoss,
    JumpTo,
    LeaveOut,
    NextStep,
    ParkNotes,
    Pause,
    Resume,
    Retime,
    SetPresence,
    SkipStep,
    TakeNote,
)
from app.domain.identifiers import NoteId, ParticipantId, SlotIndex
from app.domain.instants import minutes
from app.domain.people import Participant, Presence
from app.domain.vocabulary import Category, LossReason, ReplyKind, TrioRule
from app.services.handouts import Paper
from tests.app.services.handouts.conftest import Make, in_order
from tests.support import pdfs
from tests.support.sessions import NAMES, Told, people, ready_plan


def test_the_harvest_summary_tells_everything_in_vote_order(told: Told, make: Make) -> None:
    assert in_order(
        pdfs.text(make(told.session, "harvest-summary").pdf),
        "Harvest summary",
        "14 people. Room 2. Facilitator: Rosa. As it stood at",
        "Themes",
        "Tie at 9: Plain words and Listening first",
        "Plain words 9 dots",
        "Listening first 9 dots",
        "Staying calm 5 dots",
        "Calming a tense call · Patient · Ten quiet minutes after a visit",
        "Also heard",
        "Humour at the right time",
        "Strengths we heard",
        "Skills: what we can do",
        "Calming a tense call",
        "Knowledge: what we know",
        "How the benefits form works",
        "Attributes: what we are like",
        "Patient",
        "Behaviours we want to see more of",
        "Asks before acting",
        "What helped",
        "Ten quiet minutes after a visit",
        "Failing-forward principles",
        "Accept what is real 8 votes",
        "No regrets 6 votes",
        "What we learnt",
        "We do more than we write down",
        "Actions",
        "Put the numbers by each phone",
        "Ama, 4 December 2026",
        "Pause after hard visits",
        "Grace, end of January",
        "12 people made a promise",
        "Can we have a quiet room?",
        "Who will answer:",
        "How this was made",
        "Working notes deleted by 20 December 2026.",
    )


def test_what_was_parked_is_kept_to_come_back_to_and_told_nowhere_else(told: Told, make: Make) -> None:
    told.do(ParkNotes((NoteId(4),)))
    words = pdfs.text(make(told.session, "harvest-summary").pdf)
    assert words.count("Patient") == 1
    assert in_order(words, "To come back to", "Patient", "Can we have a quiet room?", "Who will answer:")
    assert words.count("Who will answer:") == 1


def test_what_was_removed_is_on_no_paper(told: Told, make: Make) -> None:
    assert "by mistake" not in pdfs.text(make(told.session, "harvest-summary").pdf)


def test_an_open_vote_is_not_told(make: Make, told: Told) -> None:
    open_vote = told.go_to("group-theme-harvest", "wall")
    assert "votes" in pdfs.text(make(open_vote.session, "harvest-summary").pdf)
    fresh = Told().go_to("failing-forward", "stand")
    assert "votes" not in pdfs.text(make(fresh.session, "harvest-summary").pdf)


def test_parts_with_nothing_in_them_are_left_out(make: Make) -> None:
    words = pdfs.text(make(Told().session, "harvest-summary").pdf)
    assert "Nothing has been written down in this session yet." in words
    assert not any(heading in words for heading in ("Themes", "Strengths", "Actions", "Questions"))


def test_the_run_sheet_has_the_day_and_every_step(told: Told, make: Make) -> None:
    words = pdfs.text(make(told.session, "run-sheet").pdf)
    assert in_order(
        words,
        "10:00–11:30. Room 2. 14 people. Facilitator: Rosa.",
        "Everyone leaves with a strengths card.",
        "Kit",
        "Question cards",
        "Read the agreement out loud.",
        "Concern about harm: stop kindly, tell",
        "Never cut: the agreement",
        "10:08 16 min Pair up: sparkling moments 7 pairs",
        "10:14 6 (6–12) A asks, B tells A, the questions are on your card. You do",
        "groups of Role swap go on, then 2 threes and 2 fours",
        "11:28 2 min Spare time Use it where it is needed.",
        "What really happened",
    )
    assert all(slot.title in words for slot in told.session.plan.slots)


@pytest.mark.parametrize("paper", Paper)
def test_the_run_sheet_of_ninety_minutes_has_two_sides_and_each_step_one_line(make: Make, paper: Paper) -> None:
    session = Told().session
    made = make(session, "run-sheet", paper)
    rows = [each for each in pdfs.line_texts(made.pdf) if re.match(r"\d\d:\d\d \d+ \(", each)]
    assert made.pages == 2
    assert len(rows) == len(session.plan.slots)
    assert all(row.endswith("…") or row.endswith((".", "?")) for row in rows)


def test_the_run_sheet_says_who_is_kept_apart(make: Make) -> None:
    roster = (Participant(ParticipantId(1), "Ama", manager="Ben"), *people(("", "Ben", "Chidi"))[1:])
    assert "Not in one group: Ama – Ben" in pdfs.text(make(Told(roster=roster).session, "run-sheet").pdf)


def test_turns_that_only_a_three_needs_have_no_clock_time(make: Make) -> None:
    told = Told(ready_plan("half-day", trio_rule=TrioRule.THIRD_TURN))
    assert "if a three" in pdfs.text(make(told.session, "run-sheet").pdf)


def test_pair_cards_name_the_pairs_that_were_drawn(paired: Told, make: Make) -> None:
    made = make(paired.session, "pair-cards")
    words = pdfs.text(made.pdf)
    assert made.pages == 4
    assert all(name in words for name in NAMES)
    assert in_order(words, "Pair 1", "A", "Who does what", "A asks first.", "B tells first.", "If no story comes")
    assert in_order(
        words,
        "Pair 7",
        "Spare card",
        "C keeps time and notes, then tells last.",
        "Turns: B, then A, then C, 4 min each.",
    )


def test_a_three_is_told_how_three_share_the_time(make: Make) -> None:
    told = Told(roster=people(NAMES[:5])).go_to("sparkling-pairs", "pair")
    words = pdfs.text(make(told.session, "pair-cards").pdf)
    wanted = (
        "In a three, one asks",
        "Turns: B, then A, then C, 4 min each.",
        "Change when the strip on the screen says so.",
    )
    assert in_order(words, "Three", "C keeps time and notes, then tells last.", *wanted)
    assert "third turn" not in words


def test_a_three_with_a_third_turn_is_told_of_it(make: Make) -> None:
    plan = ready_plan(trio_rule=TrioRule.THIRD_TURN)
    told = Told(plan, roster=people(NAMES[:5])).go_to("sparkling-pairs", "pair")
    words = pdfs.text(make(told.session, "pair-cards").pdf)
    assert in_order(words, "Three", "C keeps time, then tells in the third turn.", "Everyone tells once.")
    assert "strip" not in words


def test_the_times_of_a_three_are_those_of_the_plan_as_it_stands(make: Make) -> None:
    told = Told(roster=people(NAMES[:5])).go_to("sparkling-pairs", "find")
    turns = [told.session.plan.find(*key) for key in (("sparkling-pairs", "ask-one"), ("role-swap", "ask-two"))]
    told.do(Retime(tuple((turn, minutes(8)) for turn in turns if turn is not None)))
    assert "Turns: B, then A, then C, 5:20 each." in pdfs.text(make(told.session, "pair-cards").pdf)


def test_the_run_sheet_says_how_a_three_shares_the_time(make: Make) -> None:
    shared = make(Told(roster=people(NAMES[:5])).session, "run-sheet").pdf
    assert "1 pair and 1 three (the three: B, A, C, 4 min each)" in pdfs.text(shared)
    third = make(Told(ready_plan(trio_rule=TrioRule.THIRD_TURN), roster=people(NAMES[:5])).session, "run-sheet").pdf
    assert "min each)" not in pdfs.text(third)


def test_after_the_session_pair_cards_are_those_of_the_exercise_that_uses_them(make: Make, told: Told) -> None:
    told.go_to("failing-forward", "talk")
    assert "Speaker" in pdfs.text(make(told.session, "pair-cards").pdf)
    told.do(EndSession())
    assert "A asks first." in pdfs.text(make(told.session, "pair-cards").pdf)


def test_groups_of_another_exercise_get_its_roles(make: Make) -> None:
    told = Told(ready_plan("half-day")).go_to("peer-coaching-trios", "turn-one")
    words = pdfs.text(make(told.session, "pair-cards").pdf)
    assert in_order(words, "Three", "Who does what", "Talker", "Coach", "Observer")
    assert "Turns:" not in words
    assert "Ama" in words


def test_votes_on_notes_are_told_beside_the_themes(make: Make) -> None:
    told = Told(ready_plan("half-day")).go_to("mistakes-culture", "post")
    told.do(TakeNote("Sorry comes early", Category.ATTRIBUTE), TakeNote("She tells her slip", Category.BEHAVIOUR))
    told.go_to("mistakes-culture", "like").do(CountVotes(0, 3), CountVotes(1, 9), CloseBallot())
    words = pdfs.text(make(told.session, "harvest-summary").pdf)
    assert in_order(words, "What we chose", "She tells her slip 9 dots", "Sorry comes early 3 dots", "Strengths")


def test_before_any_draw_pair_cards_are_numbered_seats(make: Make) -> None:
    told = Told()
    words = pdfs.text(make(told.session, "pair-cards").pdf)
    assert words.count("Pair 7") == 2
    assert "Ama" not in words


def test_somebody_who_left_gets_no_sheet(make: Make, told: Told) -> None:
    told.do(SetPresence(ParticipantId(1), Presence.LEFT), NextStep())
    made = make(told.session, "listening-sheet")
    assert made.pages == 13
    assert "about: Ama" not in pdfs.text(made.pdf)


def test_there_is_a_listening_sheet_about_each_person(told: Told, make: Make) -> None:
    pages = pdfs.page_texts(make(told.session, "listening-sheet").pdf)
    assert [
        f"This sheet is about: {name}. It belongs to them." in page for name, page in zip(NAMES, pages, strict=True)
    ]
    assert in_order(
        pages[3],
        "Listening sheet",
        "Dana",
        "Skills",
        "what they can do",
        "Knowledge",
        "Attributes",
        "what they are like at their best",
        "Behaviours",
        "Themes",
        "Three strengths to read back",
        "1.",
        "3.",
        "The teller is happy to share this theme:",
        "Belongs to the person it is about.",
        "Page 1 of 1",
    )


def test_the_question_card_has_its_eight_questions(told: Told, make: Make) -> None:
    made = make(told.session, "question-card")
    assert made.pages == 5
    assert in_order(
        pdfs.page_texts(made.pdf)[0],
        "The story",
        "Tell me about a time",
        "What did you do first",
        "Your part",
        "What it shows",
        "What next",
        "What is the first small sign",
        "If you are asking",
        "No advice. No matching story.",
        "Card 1 of 10",
    )


def test_the_strengths_card_is_blank_and_for_each_person(told: Told, make: Make) -> None:
    made = make(told.session, "strengths-card")
    assert made.pages == 7
    assert in_order(
        pdfs.page_texts(made.pdf)[0],
        "My strengths card",
        "My name:",
        "(written by me)",
        "I can",
        "I know",
        "At my best I am",
        "My partner heard me",
        "I could use this next when",
    )


def test_the_action_list_has_owner_date_and_state(told: Told, make: Make) -> None:
    assert in_order(
        pdfs.text(make(told.session, "action-list").pdf),
        "What will be done Who By when How it stands",
        "Put the numbers by each phone Ama 4 December 2026 Not started Under way Done",
        "Pause after hard visits Grace end of January",
    )


def test_an_action_list_without_actions_has_lines_to_write_on(make: Make) -> None:
    made = make(Told().session, "action-list", Paper.LETTER)
    assert made.pages == 1
    assert pdfs.text(made.pdf).count("Not started") == 5


def test_the_facilitator_log_tells_planned_and_real_with_the_reasons(make: Make) -> None:
    told = Told().wait(4).do(Begin()).wait(4).do(NextStep(), ExplainLoss(SlotIndex(0), LossReason.DISCUSSION))
    told.do(AddTime(minutes(1)), Pause()).wait(1).do(Resume()).wait(4)
    told.do(LeaveOut(SlotIndex(5)), JumpTo(SlotIndex(3))).wait(1).do(JumpTo(SlotIndex(4)), SkipStep())
    made = make(told.do(EndSession()).session, "facilitator-log")
    assert in_order(
        pdfs.text(made.pdf),
        "Facilitator log",
        "Planned 10:00–11:30, real 10:04–10:14.",
        "Step Planned Real Difference Why",
        "Start 10:00 10:04 +4:01 late start",
        "How we work today 8 min 10 min +2:08",
        "Welcome 2 min 4:01 +2:01 discussion",
        "What helps you speak? 2 min 5:06 (1:01 paused) +3:06",
        "Add to the draft 3 min left out −3 min",
        "Agree 1 min 1:01 +1 s",
        "Pair up: sparkling moments 16 min 2 s",
        "Role swap 15 min left out −15 min Group theme harvest",
        "All steps",
        "Lost 9:08: late start 4:01, discussion 2:01, not said why 3:06.",
        "Won back",
        "before the time told.",
        "Given more time: What helps you speak? 3 min instead of 2 min",
        "Left out: Find your moment",
        "Passed over: Add to the draft, A asks, B tells",
        "Pause, Role swap, Group theme harvest,",
        "Skipped on the way: What is a sparkling moment?",
        "What worked What to change next time",
        "Concern passed on: no yes, to (role)",
        "No details on this sheet.",
        "Working notes deleted by 20 December 2026",
        "Working file deleted on",
    )


def test_the_facilitator_log_of_a_session_that_was_not_run_is_filled_in_by_hand(make: Make) -> None:
    words = pdfs.text(make(Told().session, "facilitator-log").pdf)
    assert in_order(words, "Planned 10:00–11:30.", "How we work today 8 min", "Welcome 2 min What helps you speak?")
    assert "What was lost" not in words


def test_the_facilitator_log_names_nobody_and_keeps_no_note(told: Told, make: Make) -> None:
    words = pdfs.text(make(told.do(EndSession()).session, "facilitator-log").pdf)
    assert not any(name in words for name in NAMES)
    assert "tense call" not in words


def test_the_facilitator_log_of_a_long_day_repeats_its_heads(make: Make) -> None:
    told = Told(ready_plan("half-day")).run_to_end().do(EndSession())
    pages = pdfs.page_texts(make(told.session, "facilitator-log").pdf)
    assert len(pages) == 3
    assert all("Step Planned Real Difference Why" in page for page in pages[:2])
    assert all(
        slot.title in " ".join(pages)
        for i, slot in enumerate(told.session.plan.slots)
        if told.session.runs(SlotIndex(i))
    )


def test_replies_stand_under_their_card_and_questions_to_come_back_to(make: Make) -> None:
    told = Told(ready_plan("half-day")).go_to("mistakes-culture", "post")
    told.do(TakeNote("Sorry comes early", Category.ATTRIBUTE))
    told.do(TakeNote("and it is meant", reply_to=NoteId(1), reply=ReplyKind.ADD))
    told.do(TakeNote("who says it first?", reply_to=NoteId(1), reply=ReplyKind.ASK))
    words = pdfs.text(make(told.session, "harvest-summary").pdf)
    asked = "Asked: who says it first?"
    assert in_order(words, "Sorry comes early", "Added: and it is meant", asked, "who says it first?")
    assert words.count("and it is meant") == 1
