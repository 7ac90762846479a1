"""What those find in a handout who hear it, and programs that look into it: structure, outline, sound files."""

from base64 import b64decode

import pytest

from app.domain.commands import TakeNote
from app.domain.vocabulary import Category
from app.services.handouts import HANDOUTS, Brand, Paper, PrintWishes
from app.services.handouts.paper import Size
from app.services.handouts.pen import Pen
from app.services.handouts.tags import Tag
from tests.app.services.handouts.conftest import Make, in_order
from tests.support import pdfs, structures
from tests.support.sessions import Told, people
from tests.support.structures import Heard

DOT = b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M/wHwAEBgIApD5fRAAAAABJRU5ErkJggg==")
WISHES = PrintWishes(brand=Brand(name="Shire", logo=DOT))


@pytest.mark.parametrize("handout", HANDOUTS)
def test_every_stroke_is_read_or_set_aside_and_the_file_is_sound(
    told: Told, paired: Told, make: Make, handout: str
) -> None:
    session = (paired if handout == "pair-cards" else told).session
    pdf = make(session, handout, wishes=WISHES).pdf
    assert structures.faults(pdf) == []
    assert structures.unread(pdf) == []
    assert all(embedded for _, embedded in pdfs.fonts(pdf))


@pytest.mark.parametrize("handout", HANDOUTS)
def test_every_row_of_a_table_has_as_many_cells(told: Told, make: Make, handout: str) -> None:
    pdfs_made = (make(session, handout).pdf for session in (told.session, Told().session))
    tables = [table for pdf in pdfs_made for table in structures.tables(pdf)]
    assert all(len(set(rows)) == 1 for rows in tables)
    assert tables or handout not in ("sign-in", "action-list", "facilitator-log", "evaluation-form")


def test_the_harvest_summary_is_heard_in_order(told: Told, make: Make) -> None:
    heard = [
        Heard(each.role.removeprefix("Document/Part/"), each.words)
        for each in structures.heard(make(told.session, "harvest-summary").pdf)
    ]
    texts = [each.words for each in heard]
    at = texts.index("Behaviours we want to see more of")
    assert heard[1] == Heard("H1", "Harvest summary")
    assert heard[at : at + 3] == [
        Heard("H2", "Behaviours we want to see more of"),
        Heard("L/LI/Lbl", "•"),
        Heard("L/LI/LBody", "Asks before acting"),
    ]
    words = (each.words for each in heard if not each.role.endswith("Lbl"))
    assert in_order(pdfs.text(make(told.session, "harvest-summary").pdf), *words)


def test_the_feet_and_heads_of_following_pages_are_not_read_again(told: Told, make: Make) -> None:
    told = Told().go_to("group-theme-harvest", "wall")
    told.do(*(TakeNote(f"Something we do well, number {number}", Category.BEHAVIOUR) for number in range(90)))
    pdf = make(told.session, "harvest-summary").pdf
    words = [each.words for each in structures.heard(pdf)]
    assert len(pdfs.page_texts(pdf)) > 2
    assert sum("Harvest summary" in each for each in words) == 1
    assert sum(each.startswith("Page ") for each in words) == 1
    assert not any("continued" in each for each in words)
    assert [number for number in range(90) if f"Something we do well, number {number}" not in words] == []


def test_pictures_say_what_they_show(told: Told, make: Make) -> None:
    kit = structures.heard(make(told.session, "room-kit", wishes=WISHES).pdf)
    figures = [each.words for each in kit if each.role.endswith("Figure")]
    assert figures[0] == "Logo of Shire"
    assert figures[1].startswith("Plan of the room seen from above: the screen in front, 7 pairs of chairs")


def test_equal_sheets_and_cards_are_read_once_and_named_after_that(told: Told, make: Make) -> None:
    words = [each.words for each in structures.heard(make(told.session, "question-card").pdf)]
    assert words.count("The same as card 1.") == 9
    sheets = [each.words for each in structures.heard(make(told.session, "look-ahead-sheet").pdf)]
    assert sheets.count("The same as page 1.") == len(told.session.people) - 1


def test_a_sheet_for_each_person_is_in_the_outline(make: Make) -> None:
    session = Told(roster=people(["Ольга", "\ud800 中", "7"])).session
    assert structures.outline(make(session, "listening-sheet").pdf) == [(0, "Ольга"), (0, "? 中")]


def test_the_sections_of_a_long_handout_are_in_the_outline(told: Told, make: Make) -> None:
    titles = [title for _, title in structures.outline(make(told.session, "run-sheet").pdf)]
    assert titles[:3] == ["Aims", "Kit", "Safety"]
    assert structures.outline(make(told.session, "question-card").pdf) == []


def test_a_booklet_has_its_handouts_in_the_outline_and_theirs_under_them() -> None:
    pen = Pen(title="Booklet", author="", subject="", language="en")
    for title, names in (("One", ()), ("Two", ("Ama", "Ben"))):
        pen.begin_page(Size(300, 300))
        pen.begin_part(title)
        for name in names:
            pen.begin_part(name, level=1)
            with pen.element(Tag.FIGURE, f"For {name}"):
                pen.box(10, 10, 20, 20)
        pen.end_page()
    pdf = pen.finish()
    assert structures.outline(pdf) == [(0, "One"), (0, "Two"), (1, "Ama"), (1, "Ben")]
    assert structures.heard(pdf) == [
        Heard("Document/Part/Part/Figure", "For Ama"),
        Heard("Document/Part/Part/Figure", "For Ben"),
    ]
    assert structures.unread(pdf) == structures.faults(pdf) == []


def test_the_structure_is_the_same_each_time(told: Told, make: Make) -> None:
    assert make(told.session, "run-sheet", Paper.A4).pdf == make(told.session, "run-sheet", Paper.A4).pdf
