"""Long titles, names, notes and words: every handout stays on its paper and loses none of them."""

import pypdfium2 as pdfium
import pypdfium2.raw as raw
import pytest
from msgspec.structs import replace

from app.domain.commands import TakeNote
from app.domain.session import Session
from app.domain.vocabulary import Category
from app.services.handouts import HANDOUTS, Paper
from tests.app.services.handouts.after import reviewed
from tests.app.services.handouts.conftest import Make
from tests.support import pdfs
from tests.support.sessions import Told, people, ready_plan

NAME = ("Maximiliana " * 25).strip()
TITLE = ("Wonderful day " * 22).strip()
NOTE = ("thoughtful " * 455).strip()
WORD = "x" * 10_000


def long_session() -> Session:
    """Two people, one with a very long name, a long title, long notes and a word without end."""
    told = Told(roster=people((NAME, "Ben"))).go_to("group-theme-harvest", "wall")
    told.do(TakeNote(NOTE, Category.SKILL, NOTE[:300]), TakeNote(WORD, Category.ENABLER))
    told.go_to("group-theme-harvest", "do-more").do(TakeNote(NOTE, Category.ACTION, owner="Ben", due=WORD[:300]))
    return replace(told.session, plan=replace(told.session.plan, title=TITLE))


@pytest.mark.parametrize("handout", HANDOUTS)
def test_no_letter_is_off_the_page(make: Make, handout: str) -> None:
    pdf = make(long_session(), handout, Paper.LETTER).pdf
    for page in pdfium.PdfDocument(pdf):
        for each in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]):
            left, bottom, right, top = each.get_bounds()
            assert left >= 0
            assert bottom >= 0
            assert right <= page.get_width()
            assert top <= page.get_height()


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
