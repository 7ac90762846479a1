"""What is printed after a session for the team, its partners and the sponsor."""

import pytest

from app.domain.commands import RemoveNote, TakeNote
from app.domain.identifiers import NoteId
from app.domain.vocabulary import Category
from app.services.handouts import Paper, PrintWishes
from tests.app.services.handouts.after import GOOD, LENSES, PRINCIPLES, failed_forward, forms, reviewed
from tests.app.services.handouts.conftest import Make, in_order
from tests.support import pdfs
from tests.support.sessions import NAMES, Told, people, ready_plan


@pytest.mark.parametrize("paper", Paper)
def test_a_theme_poster_has_the_themes_by_votes_a_line_and_how_many_came(make: Make, told: Told, paper: Paper) -> None:
    made = make(told.session, "theme-poster", paper)
    assert made.pages == 1
    assert pdfs.sizes(made.pdf) == {tuple(map(round, (paper.poster.width, paper.poster.height)))}
    wanted = ("What our best work is made of", "Plain words", "Listening first", "Staying calm")
    assert in_order(pdfs.text(made.pdf), *wanted, "“We do more than we write down”", "20 November 2026, 14 people")
    assert "dots" not in pdfs.text(made.pdf)


def test_a_theme_poster_without_a_vote_has_five_at_the_most(make: Make) -> None:
    told = Told().go_to("group-theme-harvest", "wall")
    told.do(*(TakeNote(f"Said {n}", Category.SKILL, f"Theme {n}") for n in range(1, 8)))
    words = pdfs.text(make(told.session, "theme-poster").pdf)
    assert in_order(words, *(f"Theme {n}" for n in range(1, 6)))
    assert "Theme 6" not in words


def test_a_principles_poster_has_the_last_line_under_each_and_no_draft(make: Make) -> None:
    session = failed_forward(Told(ready_plan("half-day"))).session
    words = pdfs.text(make(session, "principles-poster").pdf)
    wanted: list[str] = []
    for principle in session.plan.principles:
        lines = [line for title, line in PRINCIPLES if title == principle.title]
        wanted += [f"{principle.number}. {principle.title}", principle.meaning, *(f"Here: {line}" for line in lines)]
    assert in_order(words, "Failing forward", *wanted, "we say thank you first.", "What do you need?")
    assert "We say sorry Here" not in words
    assert words.count("We say sorry") == 1


def test_a_brief_has_a_bullet_for_each_lens_on_one_side(make: Make) -> None:
    made = make(reviewed().session, "good-practice-brief")
    assert made.pages == 1
    words = pdfs.text(made.pdf)
    lenses = [words for pair in dict(LENSES).items() for words in pair]
    assert in_order(words, "What went well", "A family kept its home.", "What made it work", *dict(LENSES))
    assert all(text in words for text in (*lenses, *(text for _, text in GOOD)))
    assert in_order(words, "What wobbled", "A letter lay a week", "What others can copy", "Keep: The call", "Copy else")
    assert in_order(words, "What happens next", "Put one name on each new case", "Ama, 4 December 2026")
    assert in_order(words, "Shared with the agreement of those involved. May be shared with:", "Until:")
    assert "Until: 20 November" not in words, "the day of the session says nothing about how long"


def test_an_evaluation_summary_has_spreads_averages_and_comments(make: Make) -> None:
    made = make(Told().session, "evaluation-summary", wishes=PrintWishes(forms=forms(14)))
    words = pdfs.text(made.pdf)
    wanted = ("14 people took part. Forms that came back: 14.", "What people said", "I could use this")
    sure = ("Name three of your strengths at work", "Before 4.9, now 7.9 on average. Replies: 14.")
    assert in_order(words, *wanted, "How sure people are", *sure, "Able to pass", "yes", "What people will do")
    assert in_order(words, "Ask a second question (9 times)", "Say thank you first (5 times)", "You said, we will")


def test_few_forms_show_no_answers(make: Make) -> None:
    words = pdfs.text(make(Told().session, "evaluation-summary", wishes=PrintWishes(forms=forms(4))).pdf)
    assert words.count("Shown from 5 replies on.") == 7
    assert words.count("Shown from 5 forms on") == 2
    assert "Ask a second question" not in words
    assert "on average" not in words


@pytest.mark.parametrize("paper", Paper)
def test_without_forms_it_is_a_sheet_to_count_on(make: Make, paper: Paper) -> None:
    words = pdfs.text(make(Told(roster=people(NAMES[:3])).session, "evaluation-summary", paper).pdf)
    assert in_order(words, "No forms have been typed.", "Forms given out", "and returned", "very much", "I had a fair")
    assert in_order(words, "Before", "Now", "Replies", "Own up early to a slip", "yes", "mostly", "Fewer than five")


@pytest.mark.parametrize("handout", ["theme-poster", "principles-poster", "good-practice-brief", "evaluation-summary"])
@pytest.mark.parametrize("paper", Paper)
def test_with_nothing_typed_there_is_room_to_write(make: Make, handout: str, paper: Paper) -> None:
    made = make(Told(roster=()).session, handout, paper)
    assert made.pages <= 2
    assert "deleted by 20 December 2026" in pdfs.text(made.pdf)


def test_names_are_said_only_of_paper_that_would_have_had_them(make: Make) -> None:
    told = Told().go_to("group-theme-harvest", "wall")
    told.do(TakeNote("Ama listened before she judged", Category.SKILL, "Calm"))
    assert make(told.session, "principles-poster").notices == ()
    assert make(told.session, "agreement-poster").notices == ()
    assert "A colleague listened" in pdfs.text(make(told.session, "harvest-summary").pdf)
    assert make(told.session, "harvest-summary").notices == ("Put in general words, so that nobody is named: “Ama”.",)


def test_what_points_to_a_person_is_taken_out_and_said(make: Make) -> None:
    told = reviewed().go_to("serious-success-review", "wobble")
    told.do(TakeNote("Femi asked Mr Smith on 3 March", Category.LEARNING))
    made = make(told.session, "good-practice-brief")
    assert "A colleague asked" in pdfs.text(made.pdf)
    assert not {"Femi", "Smith", "March"} & set(pdfs.text(made.pdf).replace(".", "").split())
    assert made.notices == ("Put in general words, so that nobody is named: “Femi”, “Mr Smith”, “3 March”.",)


def test_a_note_that_was_taken_away_is_on_no_poster(make: Make, told: Told) -> None:
    told.do(RemoveNote(NoteId(len(told.session.notes))))
    assert "more than we write down" not in pdfs.text(make(told.session, "theme-poster").pdf)


def test_what_was_said_about_the_day_is_no_line_for_the_wall(make: Make, told: Told) -> None:
    told.do(TakeNote("More time in pairs please", Category.FEEDBACK))
    words = pdfs.text(make(told.session, "theme-poster").pdf)
    assert "“We do more than we write down”" in words
    assert "More time" not in words
    assert "More time in pairs please" in pdfs.text(make(told.session, "harvest-summary").pdf)
