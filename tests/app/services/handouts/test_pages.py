"""The paper itself: sizes, fonts, white margins, feet, equal bytes, and things too long for any page."""

import re

import pytest

from app.domain.commands import TakeNote
from app.domain.identifiers import HandoutId
from app.domain.vocabulary import Category
from app.services.handouts import HANDOUTS, NotPrintable, Paper
from app.services.handouts.paper import MM
from tests.app.services.handouts.conftest import Make, in_order
from tests.support import pdfs
from tests.support.sessions import NAMES, Told, people

ON_ITS_SIDE = ("question-card", "strengths-card", "action-list")
DPI = 100
WHITE = 235


@pytest.mark.parametrize("handout", HANDOUTS)
@pytest.mark.parametrize(("paper", "wide", "high"), [(Paper.A4, 595, 842), (Paper.LETTER, 612, 792)])
def test_the_paper_is_as_ordered(told: Told, make: Make, handout: str, paper: Paper, wide: int, high: int) -> None:
    turned = handout in ON_ITS_SIDE
    assert pdfs.sizes(make(told.session, handout, paper).pdf) == {(high, wide) if turned else (wide, high)}


@pytest.mark.parametrize("handout", HANDOUTS)
def test_every_font_is_a_part_of_ours_inside_the_file(told: Told, make: Make, handout: str) -> None:
    pdf = make(told.session, handout).pdf
    found = pdfs.fonts(pdf)
    assert found
    assert all(embedded and name.startswith("AtkinsonHyperlegibleNext-") for name, embedded in found)
    named = re.findall(rb"/BaseFont /(\S+)", pdf)
    assert named
    assert all(re.match(rb"[A-Z]{6}\+", name) for name in named), "a part of the font only"


@pytest.mark.parametrize("handout", HANDOUTS)
@pytest.mark.parametrize("paper", Paper)
def test_every_page_carries_what_every_sheet_must(told: Told, make: Make, handout: str, paper: Paper) -> None:
    made = make(told.session, handout, paper)
    for page in pdfs.page_texts(made.pdf):
        assert "Session notes are deleted by 20 December 2026." in page
        assert "Page " in page or "Card " in page
        assert "Wording our own." in page or "Questions our own." in page or "Sources: see the last page." in page


@pytest.mark.parametrize("handout", HANDOUTS)
def test_the_same_session_gives_the_same_bytes(told: Told, make: Make, handout: str) -> None:
    first = make(told.session, handout).pdf
    make(Told(roster=people(["محمد", "क्षितिज", "👍"])).session, "listening-sheet")
    assert make(told.session, handout).pdf == first


@pytest.mark.parametrize("handout", HANDOUTS)
@pytest.mark.parametrize("paper", Paper)
def test_the_outermost_eight_millimetres_are_white(told: Told, make: Make, handout: str, paper: Paper) -> None:
    rows = pdfs.ink(make(told.session, handout, paper).pdf, dpi=DPI)
    middle = _middle(rows, handout)
    edge = round(7.5 * MM / 72 * DPI)
    for across in range(edge):
        assert all(row[across] > WHITE for y, row in enumerate(rows) if y not in middle[1])
        assert all(row[-1 - across] > WHITE for y, row in enumerate(rows) if y not in middle[1])
    for row in (*rows[:edge], *rows[-edge:]):
        assert all(dot > WHITE for x, dot in enumerate(row) if x not in middle[0])


@pytest.mark.parametrize("handout", ["pair-cards", "question-card", "strengths-card"])
@pytest.mark.parametrize("paper", Paper)
def test_beside_each_cut_there_is_nothing_but_the_cut(told: Told, make: Make, handout: str, paper: Paper) -> None:
    rows = pdfs.ink(make(told.session, handout, paper).pdf, dpi=DPI)
    edge = round(7.5 * MM / 72 * DPI)
    cut = len(rows[0]) // 2
    across = _middle(rows, handout)[1]
    beside = [x for x in range(cut - edge, cut + edge) if abs(x - cut) > 2]
    assert all(row[x] > WHITE for y, row in enumerate(rows) if y not in across for x in beside)
    assert any(row[x] < WHITE for row in rows for x in range(cut - 2, cut + 3)), "a line to cut along"


def _middle(rows: list[list[int]], handout: str) -> tuple[range, range]:
    """Where cut lines may run: columns and rows of dots."""
    if handout not in ("pair-cards", "question-card", "strengths-card"):
        return range(0), range(0)
    across, down = len(rows[0]) // 2, len(rows) // 2
    return range(across - 2, across + 3), range(down - 3, down + 4) if handout == "pair-cards" else range(0)


def test_long_things_are_all_there_and_stay_on_the_page(make: Make) -> None:
    long_name, note, word = "Maximiliana " * 25, "thoughtful " * 455, "x" * 10_000
    told = Told(roster=people((long_name, *NAMES))).go_to("group-theme-harvest", "wall")
    told.do(TakeNote(note, Category.SKILL, "A theme"), TakeNote(word, Category.ENABLER))
    told.go_to("group-theme-harvest", "do-more").do(TakeNote(note, Category.ACTION, owner=long_name, due=word[:300]))
    summary = make(told.session, "harvest-summary").pdf
    words = pdfs.text(summary)
    assert words.count("thoughtful") == 3 * 455
    assert words.replace(" ", "").count("x") >= 10_300
    for handout in ("listening-sheet", "pair-cards", "action-list"):
        assert pdfs.text(make(told.session, handout).pdf).count("Maximiliana") == 25
    for page in range(len(pdfs.page_texts(summary))):
        rows = pdfs.ink(summary, page, dpi=40)
        assert all(min(row[-8:]) > WHITE and min(row[:8]) > WHITE for row in rows)


def test_two_hundred_people_and_two_thousand_notes(make: Make) -> None:
    told = Told(roster=people(f"Person {n}" for n in range(1, 201))).go_to("sparkling-pairs", "pair")
    told.go_to("group-theme-harvest", "wall")
    told.do(*(TakeNote(f"Note {n}.", Category.SKILL, "Many" if n % 2 else "") for n in range(1, 2001)))
    assert make(told.session, "listening-sheet").pages == 200
    assert make(told.session, "pair-cards").pages == 50
    words = pdfs.text(make(told.session, "harvest-summary").pdf)
    assert in_order(words, *(f"Note {n}." for n in range(1, 2001, 2)), "Strengths we heard", "Note 1.", "Note 2000.")
    assert "Strengths we heard (continued)" in words


def test_no_heading_stands_alone_at_the_foot(make: Make) -> None:
    headings = ("Strengths we heard", "What helped", "Behaviours we want to see more of", "Actions", "Themes")
    for count in range(18, 40):
        told = Told().go_to("group-theme-harvest", "wall")
        told.do(*(TakeNote(f"Note {n}.", Category.SKILL) for n in range(count)))
        told.do(TakeNote("Shown to the end.", Category.BEHAVIOUR), TakeNote("A good manager.", Category.ENABLER))
        for page in pdfs.page_texts(make(told.session, "harvest-summary").pdf):
            body = page.split(" For everyone who took part")[0]
            assert not body.endswith(headings)


@pytest.mark.parametrize("handout", HANDOUTS)
def test_an_empty_session_prints_too(make: Make, handout: str) -> None:
    made = make(Told(roster=(), facilitator="", place="", delete_by="").session, handout)
    assert made.pages
    assert made.notices == ()
    assert "Session notes are deleted by ______." in pdfs.text(made.pdf)


def test_a_handout_that_nobody_builds_is_refused(told: Told, make: Make) -> None:
    with pytest.raises(NotPrintable) as refused:
        make(told.session, "certificate-of-nothing")
    assert refused.value.handout == HandoutId("certificate-of-nothing")
