"""Long titles, names, notes and words: every handout stays on its paper and loses none of them."""

from itertools import cycle, product

import pypdfium2 as pdfium
import pypdfium2.raw as raw
import pytest
from msgspec.structs import replace

from app.domain.commands import TakeNote
from app.domain.session import Session
from app.domain.vocabulary import Category
from app.services.handouts import HANDOUTS, Paper, PrintWishes
from app.services.handouts.paper import MM
from tests.app.services.handouts.after import forms, reviewed
from tests.app.services.handouts.conftest import Make
from tests.support import pdfs, structures
from tests.support.sessions import Told, people, ready_plan

NAME = ("Maximiliana " * 25).strip()
TITLE = ("Wonderful day " * 22).strip()
NOTE = ("thoughtful " * 455).strip()
WORD = "x" * 10_000
REMARKS = range(300)
KINDS = (
    Category.SKILL,
    Category.KNOWLEDGE,
    Category.ATTRIBUTE,
    Category.BEHAVIOUR,
    Category.ENABLER,
    Category.QUESTION,
)
WAYS = tuple(product(Paper, (False, True)))
"""Each handout is tried on one paper, in one size of letters."""
EDGE = 7 * MM


@pytest.fixture(scope="module")
def long_session() -> Session:
    """A full room, one of them with a very long name, hundreds of notes, long ones, and a word without end."""
    told = Told(roster=people((NAME, *(f"Person {number}" for number in range(2, 61)))))
    told.go_to("sparkling-pairs", "pair").go_to("group-theme-harvest", "wall")
    told.do(TakeNote(NOTE, Category.SKILL, NOTE[:300]), TakeNote(WORD, Category.ENABLER))
    told.do(*(TakeNote(f"Remark {n}.", KINDS[n % len(KINDS)], f"Theme {n % 9}" if n % 3 else "") for n in REMARKS))
    told.go_to("group-theme-harvest", "do-more").do(TakeNote(NOTE, Category.ACTION, owner=NAME, due=WORD[:300]))
    told.do(*(TakeNote(f"Do {number}.", Category.ACTION, owner=f"Person {number}") for number in range(2, 40)))
    return replace(told.session, plan=replace(told.session.plan, title=TITLE))


@pytest.mark.parametrize(("handout", "way"), list(zip(HANDOUTS, cycle(WAYS), strict=False)))
def test_nothing_is_off_the_page_and_no_heading_stands_at_its_foot(
    make: Make, long_session: Session, handout: str, way: tuple[Paper, bool]
) -> None:
    paper, large = way
    pdf = make(long_session, handout, paper, PrintWishes(large, forms=forms(60))).pdf
    for page in pdfium.PdfDocument(pdf):
        for each in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]):
            left, bottom, right, top = each.get_bounds()
            assert min(left, bottom) >= EDGE
            assert right <= page.get_width() - EDGE
            assert top <= page.get_height() - EDGE
    assert not {"/H1", "/H2", "/H3"}.intersection(structures.ends(pdf)[:-1])


def test_the_summary_of_a_long_day_has_every_word(make: Make, long_session: Session) -> None:
    words = pdfs.text(make(long_session, "harvest-summary", Paper.LETTER, PrintWishes(large_print=True)).pdf)
    assert [n for n in REMARKS if f"Remark {n}." not in words] == []
    assert words.count("thoughtful") >= 3 * 455
    assert words.replace(" ", "").count("x") >= len(WORD)


@pytest.mark.parametrize("handout", ["good-practice-brief", "principles-poster", "theme-poster"])
def test_long_notes_go_on_and_nothing_is_lost(make: Make, handout: str) -> None:
    told = reviewed() if handout == "good-practice-brief" else Told(ready_plan("half-day"))
    step = {
        "good-practice-brief": ("serious-success-review", "lenses", Category.ENABLER, "What people did"),
        "principles-poster": ("failing-forward", "lines", Category.BEHAVIOUR, "No regrets"),
        "theme-poster": ("group-theme-harvest", "wall", Category.SKILL, NOTE),
    }[handout]
    told.go_to(*step[:2]).do(TakeNote(NOTE, step[2], step[3]))
    assert pdfs.text(make(told.session, handout).pdf).count("thoughtful") >= min(455, len(told.session.notes[-1].text))
