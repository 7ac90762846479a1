"""What hangs on the wall, lies at the door or is handed over: posters, signs, sign-in, certificates, the kit."""

from collections.abc import Mapping

import pypdfium2 as pdfium
import pypdfium2.raw as raw
import pytest
from msgspec import structs

from app.domain.catalogue import Handout
from app.domain.commands import EndSession, NextStep, SetDots, SetPresence, TakeNote
from app.domain.identifiers import HandoutId, ParticipantId
from app.domain.people import Presence
from app.domain.vocabulary import Category
from app.services.handouts import Brand, Paper, PrintWishes
from app.services.handouts.paper import MM
from app.services.handouts.room_kit import quantity
from tests.app.services.handouts.conftest import FOR_THE_ROOM, Make, in_order
from tests.app.services.handouts.test_worksheets import shown
from tests.support import pdfs
from tests.support.sessions import NAMES, Told, people, ready_plan

TRICKY = ("Konstantina Papadopoulou-Wetherington", "محمد", "Nguyễn Thị Bích Ngọc")
SMALL = PrintWishes(small_posters=True)


@pytest.mark.parametrize("handout", FOR_THE_ROOM)
@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("wishes", [PrintWishes(), SMALL])
def test_every_line_of_the_library_is_there_in_reading_order(
    make: Make, texts: Mapping[HandoutId, Handout], handout: str, paper: Paper, wishes: PrintWishes
) -> None:
    words = pdfs.text(make(Told(delete_by="").session, handout, paper, wishes).pdf)
    lines = [line for section in texts[HandoutId(handout)].sections for line in section.lines]
    filled = [line.replace("{date}", "20 November 2026") for line in lines]
    assert in_order(words, *(part for line in filled for part in shown(line)))


def test_a_poster_has_what_the_group_added(make: Make) -> None:
    told = Told().go_to("working-agreement", "add")
    told.do(TakeNote("We start on time", Category.BEHAVIOUR))
    words = pdfs.text(make(told.session, "agreement-poster").pdf)
    assert in_order(
        words, "Stories stay here.", "What we add today", "We start on time", "The limit:", "Agreed by show"
    )
    assert words.count("We start on time") == 1


def test_a_poster_with_very_much_added_goes_on_on_another(make: Make) -> None:
    told = Told().go_to("working-agreement", "add")
    told.do(*(TakeNote(f"Promise {number}.", Category.BEHAVIOUR) for number in range(1, 121)))
    made = make(told.session, "agreement-poster", wishes=SMALL)
    assert made.pages > 1
    assert in_order(pdfs.text(made.pdf), *(f"Promise {number}." for number in range(1, 121)), "The limit:", "Page")


@pytest.mark.parametrize("paper", Paper)
def test_wall_headings_fill_their_sheets(make: Make, paper: Paper) -> None:
    made = make(Told().session, "wall-headings", paper)
    assert made.pages == 7
    for page in pdfium.PdfDocument(made.pdf):
        words = page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT])
        assert max(each.get_font_size() for each in words) > 80


@pytest.mark.parametrize(("dots", "said"), [(None, "Three dots. One"), (5, "Five dots. One"), (1, "One dot. One")])
def test_the_rule_for_dots_says_as_many_as_the_vote_has(make: Make, dots: int | None, said: str) -> None:
    told = Told().go_to("group-theme-harvest", "wall").do(TakeNote("Calm", Category.SKILL, "Calm"))
    told.go_to("group-theme-harvest", "dots").do(*([SetDots(dots)] if dots else []))
    pages = pdfs.page_texts(make(told.session, "wall-headings").pdf)
    assert [page.split(" per theme")[0] for page in pages if "per theme" in page] == [said]


def test_each_principle_is_a_card_for_each_pair_and_a_sign(make: Make) -> None:
    told = Told(roster=people(NAMES[:3]))
    pages = pdfs.page_texts(make(told.session, "principle-cards").pdf)
    words = " ".join(pages)
    assert len(pages) == 5 + 5, "two sets of five cards, and five signs"
    for principle in told.session.plan.principles:
        assert words.count(principle.meaning) == 3
        sign = pages[5 + principle.number - 1]
        wanted = (principle.title, principle.meaning, "Ask yourself", principle.self_check, "Try saying")
        assert in_order(sign, str(principle.number), *wanted, principle.try_saying)


@pytest.mark.parametrize("paper", Paper)
def test_the_sign_in_sheet_has_everybody_and_room_for_more(make: Make, paper: Paper) -> None:
    names = (*TRICKY, *(f"Person {number}" for number in range(4, 61)))
    pages = pdfs.page_texts(make(Told(roster=people(names)).session, "sign-in", paper).pdf)
    words = " ".join(pages)
    assert all(name in words for name in names if name != "محمد")
    assert "دمحم" in words or "محمد" in words
    wanted = ("10:00–11:30. Room 2. Facilitator: Rosa.", "Only Rosa sees this sheet.", "destroyed by 20 December 2026.")
    columns = ("Name", "Team or organisation", "Initials", "Certificate", "Came late", "Left early")
    assert in_order(pages[0], *wanted, *columns, "1", "Nguyễn")
    assert in_order(pages[-1], *wanted, *columns)
    assert "Person" not in pages[-1], "a spare one without names"
    assert all("Initials" in page for page in pages)


def test_numbers_are_no_names(make: Make) -> None:
    words = pdfs.text(make(Told(roster=people(("1", "2"))).session, "certificate").pdf)
    assert in_order(words, "This is to say that", "took part in")
    assert "that 1 took" not in words


@pytest.mark.parametrize("paper", Paper)
def test_a_certificate_says_who_what_and_how_long(make: Make, paper: Paper) -> None:
    told = Told(roster=people((*TRICKY, "Gone")))
    told.do(SetPresence(ParticipantId(4), Presence.LEFT))
    made = make(told.session, "certificate", paper, PrintWishes(brand=Brand("Riverside")))
    pages = pdfs.page_texts(made.pdf)
    assert len(pages) == 3
    assert in_order(
        pages[0],
        "Riverside",
        "Certificate of attendance",
        "This is to say that",
        "Konstantina Papadopoulou-Wetherington",
        "took part in",
        told.session.plan.title,
        "20 November 2026. Learning time, breaks left out: 88 min.",
        "What it was about",
        "Facilitator: Rosa",
        "Organisation: Riverside",
        "It is not a test of skill.",
    )


def test_the_learning_time_of_an_ended_session_is_what_it_really_was(make: Make) -> None:
    told = Told(ready_plan("half-day"), roster=people(NAMES[:2])).go_to("working-agreement", "welcome")
    told.wait(10).do(NextStep()).wait(20).do(EndSession())
    words = pdfs.text(make(told.session, "certificate").pdf)
    assert "breaks left out: 30 min." in words
    purposes = {exercise.id: exercise.purpose for exercise in told.session.plan.exercises()}
    shown = {exercise for exercise, purpose in purposes.items() if purpose in words}
    assert shown == {"working-agreement"}, "what did not take place was not learnt"


def test_very_long_titles_stay_inside_the_border(make: Make) -> None:
    session = Told(roster=people(("Maximiliana " * 25,))).session
    named = structs.replace(session, plan=structs.replace(session.plan, title="A day of plain words and " * 12))
    brand = PrintWishes(brand=Brand("Riverside Family Services " * 12))
    made = make(named, "certificate", Paper.LETTER, brand)
    assert made.pages == 1
    words = pdfs.text(made.pdf)
    assert (words.count("Maximiliana"), words.count("A day of plain words and")) == (25, 12)
    page = pdfium.PdfDocument(made.pdf)[0]
    tops = [each.get_bounds()[3] for each in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT])]
    assert max(tops) < page.get_height() - 11 * MM
    assert "It is not a test of skill." in words


def test_a_very_long_name_stays_on_its_certificate(make: Make) -> None:
    name = "Maximiliana " * 25
    made = make(Told(roster=people((name,))).session, "certificate", Paper.LETTER)
    assert made.pages == 1
    assert pdfs.text(made.pdf).count("Maximiliana") == 25
    rows = pdfs.ink(made.pdf, dpi=40)
    assert min(rows[len(rows) * 94 // 100]) > 60


def test_the_room_kit_has_quantities_times_and_everything_to_print(make: Make) -> None:
    words = pdfs.text(make(Told(roster=people(f"Person {n}" for n in range(60))).session, "room-kit").pdf)
    assert in_order(
        words, "The room", "60 people: 30 pairs of chairs", "Screen", "Wall for notes", "Door", "Quiet corner"
    )
    assert in_order(words, "Kit", "68 × Pens", "Projector cable and adapter", "To print", "Facilitator run sheet")
    assert in_order(words, "To print", "Listening sheet 60: 1 per person", "Facilitator log", "Access", "Hearing loop")
    assert in_order(words, "Setting up", "09:00, 60 min before", "09:30, 30 min before", "09:50, 10 min before")
    assert in_order(words, "Packing up", "Photograph the wall only if the group agreed", "by 20 December 2026")


@pytest.mark.parametrize(
    ("thing", "said"),
    [("Pens", "18 × Pens"), ("Thick pen", "6 × Thick pen"), ("Chime", "Chime"), ("Sticky notes", "66 × Sticky notes")],
)
def test_quantities_come_from_the_number_of_people(thing: str, said: str) -> None:
    assert quantity(thing, 14) == said
