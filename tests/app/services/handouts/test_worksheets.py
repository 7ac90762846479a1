"""What is written on by hand: every line of the library in reading order, room to write, and copies for everybody."""

import re
from collections.abc import Mapping

import pytest

from app.domain.catalogue import Handout
from app.domain.commands import FillWords
from app.domain.identifiers import HandoutId
from app.services.handouts import Brand, Paper, PrintWishes
from app.services.handouts.about import FILLABLE
from app.services.handouts.paper import MM
from tests.app.services.handouts.conftest import BY_HAND, Make, in_order
from tests.support import pdfs
from tests.support.sessions import NAMES, Told, people, ready_plan

ONE = people(NAMES[:1])
LEFT_OUT = re.compile(r"\[ \]|_{3,}|\{[a-z_]+\}| \| | - |  +")
"""What is drawn and not read: boxes, blanks, words that nobody said, the parts of a table's head."""


def shown(line: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in LEFT_OUT.split(line) if part.strip())


@pytest.mark.parametrize("handout", [each for each in BY_HAND if each != "mistakes-cards"])
@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("large", [False, True])
def test_every_line_of_the_library_is_there_in_reading_order(
    make: Make, texts: Mapping[HandoutId, Handout], handout: str, paper: Paper, large: bool
) -> None:
    text = texts[HandoutId(handout)]
    words = pdfs.text(make(Told(roster=ONE).session, handout, paper, PrintWishes(large)).pdf)
    wanted = [part for section in text.sections for line in section.lines for part in shown(line)]
    assert in_order(words, *wanted)
    assert not re.search(r"[{}\[\]]|___", words.replace("deleted by ______", ""))


@pytest.mark.parametrize("handout", BY_HAND)
@pytest.mark.parametrize("count", [0, 2, 60])
def test_there_are_copies_for_everybody_and_the_file_stays_small(make: Make, handout: str, count: int) -> None:
    session = Told(roster=people(f"Person {number}" for number in range(1, count + 1))).session
    made = make(session, handout)
    seats = count or session.plan.people_max
    assert made.pages == {
        **dict.fromkeys(("four-line-sheet", "ladder-sheet", "trio-card"), -(-seats // 2)),
        **dict.fromkeys(("look-ahead-sheet", "ledger-sheet", "evaluation-form"), seats),
        **dict.fromkeys(("four-d-sheet",), 2 * seats),
        "follow-up-card": -(-seats // 4),
        "commitments-card": -(-seats // 4),
        "theme-slips": -(-4 * seats // 8),
        "mistakes-cards": 2 * -(-seats // 4) + -(-2 * seats // 4),
        "aar-sheet": seats + 1,
        "success-review-sheet": 2 * (-(-seats // 5) + 1),
        "one-to-one-sheet": 1,
        "huddle-card": 1,
    }[handout] + (handout in ("commitments-card", "theme-slips"))
    # What is typed into a form has a whole typeface of its own.
    typeface = 32_000 if handout in FILLABLE else 0
    assert len(made.pdf) < 60_000 + typeface + made.pages * 2_500


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("handout", ["success-review-sheet", "four-d-sheet"])
def test_what_is_printed_on_two_sides_has_two(make: Make, handout: str, paper: Paper) -> None:
    brand = PrintWishes(brand=Brand("Riverside Family Services"))
    pages = pdfs.page_texts(make(Told(roster=ONE).session, handout, paper, brand).pdf)
    assert [page.count("of 2") for page in pages] == [1] * len(pages)


def test_mistakes_cards_come_in_two_kinds_and_with_replies(make: Make) -> None:
    pages = pdfs.page_texts(make(Told(roster=people(NAMES[:4])).session, "mistakes-cards").pdf)
    assert [page.count("Blue card") for page in pages] == [4, 0, 0, 0]
    assert [page.count("Yellow card") for page in pages] == [0, 4, 0, 0]
    assert [page.count("White slip") for page in pages] == [0, 0, 4, 4]
    assert in_order(
        pages[0], "Blue card", "In a place that learns from mistakes, it is like this:", "Tick if this would"
    )
    assert in_order(pages[1], "Yellow card", "Someone shows it by:", "Tick if this would")
    assert in_order(pages[2], "White slip", "I would add...", "I would ask...", "I have seen this when...")


def test_the_words_of_the_session_stand_where_the_library_has_braces(make: Make) -> None:
    assert pdfs.text(make(Told(roster=ONE).session, "ladder-sheet").pdf).count("Our question") == 2
    told = Told(ready_plan("success-review-session"), roster=ONE)
    assert "What could we copy from this by next month?" in pdfs.text(make(told.session, "ladder-sheet").pdf)
    told.do(FillWords("question", "What could we [ ] ____ {copy}?"))
    words = pdfs.text(make(told.session, "ladder-sheet").pdf)
    assert "What could we [ ] ____ {copy}?" in words
    assert "Our question" not in words


def test_a_very_long_question_is_all_there(make: Make) -> None:
    told = Told(ready_plan("success-review-session"), roster=ONE)
    told.do(FillWords("question", "thoughtful " * 400))
    made = make(told.session, "ladder-sheet")
    assert pdfs.text(made.pdf).count("thoughtful") in (400, 800)
    assert min(min(row[:5]) for row in pdfs.ink(made.pdf, dpi=40)) > 200


def test_a_trio_card_has_the_minutes_of_the_plan(make: Make) -> None:
    words = pdfs.text(make(Told(ready_plan("half-day"), roster=ONE).session, "trio-card").pdf)
    assert in_order(words, "Turn 1: A talks, B coaches, C observes", "6 min", "Turn 2:", "6 min", "Turn 3:", "6 min")
    unplanned = pdfs.text(make(Told(roster=ONE).session, "trio-card").pdf)
    assert "min" not in unplanned.split("The coach asks")[0].split("Turns")[1]


def test_a_team_spark_card_has_three_prompts_and_the_next_card_others(make: Make) -> None:
    words = pdfs.text(make(Told(roster=ONE).session, "huddle-card").pdf)
    assert in_order(words, "A small thing you did", "A moment when a plan", "A time you asked", "Next host:")
    assert words.count("A small thing you did") == 1
    assert "A small slip you put right" in words


def test_the_scribe_gets_a_poster_without_what_is_private(make: Make) -> None:
    pages = pdfs.page_texts(make(Told(roster=ONE).session, "aar-sheet").pdf)
    assert ["Next time I will" in page for page in pages] == [True, False]


@pytest.mark.parametrize("handout", BY_HAND)
@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("large", [False, True])
def test_no_page_is_fuller_than_it_should_be(make: Make, handout: str, paper: Paper, large: bool) -> None:
    pdf = make(Told(ready_plan("half-day"), roster=ONE).session, handout, paper, PrintWishes(large)).pdf
    for page in range(len(pdfs.page_texts(pdf))):
        rows = pdfs.ink(pdf, page, dpi=40)
        edge = int(7.5 * MM / 72 * 40)
        # Lines to cut along run to the edge of the paper, dashed; nothing else does.
        inked = sum(min(row[:edge]) < 200 for row in rows), sum(min(row[-edge:]) < 200 for row in rows)
        assert max(inked) <= 8
