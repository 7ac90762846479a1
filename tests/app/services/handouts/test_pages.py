"""The paper itself: sizes, fonts, white margins, feet, equal bytes, and things too long for any page."""

import re

import pytest

from app.domain.commands import TakeNote
from app.domain.identifiers import HandoutId
from app.domain.vocabulary import Category
from app.services.handouts import HANDOUTS, NotPrintable, Paper, PrintWishes
from app.services.handouts.paper import MM
from tests.app.services.handouts.conftest import Make, in_order
from tests.support import pdfs
from tests.support.sessions import NAMES, Told, people

CUT = {
    **dict.fromkeys(
        ("question-card", "strengths-card", "four-line-sheet", "ladder-sheet", "trio-card", "principle-cards"), (2, 1)
    ),
    **dict.fromkeys(("pair-cards", "huddle-card", "mistakes-cards", "commitments-card", "follow-up-card"), (2, 2)),
    "theme-slips": (2, 4),
}
"""Into how many columns and rows of cards a sheet is cut."""
ON_ITS_SIDE = (
    "action-list",
    "sign-in",
    "wall-headings",
    "certificate",
    *(handout for handout, cut in CUT.items() if cut == (2, 1)),
)
WITH_POSTER = ("aar-sheet", "principle-cards")
POSTERS = ("agreement-poster", "theme-poster", "principles-poster")
DPI = 100
WHITE = 235


@pytest.mark.parametrize("handout", HANDOUTS)
@pytest.mark.parametrize(
    ("paper", "usual", "poster"), [(Paper.A4, (595, 842), (842, 1191)), (Paper.LETTER, (612, 792), (792, 1224))]
)
def test_the_paper_is_as_ordered(
    sheet: Make, handout: str, paper: Paper, usual: tuple[int, int], poster: tuple[int, int]
) -> None:
    wanted = {usual[::-1] if handout in ON_ITS_SIDE else usual}
    on_wall = {poster} if handout in (*POSTERS, *WITH_POSTER) else set()
    assert pdfs.sizes(sheet(handout, paper).pdf) == on_wall | (set() if handout in POSTERS else wanted)
    small = pdfs.sizes(sheet(handout, paper, PrintWishes(small_posters=True)).pdf)
    assert small == wanted | ({usual} if on_wall else set())


@pytest.mark.parametrize("handout", HANDOUTS)
def test_every_font_is_a_part_of_ours_inside_the_file(sheet: Make, handout: str) -> None:
    pdf = sheet(handout).pdf
    found = pdfs.fonts(pdf)
    assert found
    assert all(embedded and name.startswith("AtkinsonHyperlegibleNext-") for name, embedded in found)
    named = re.findall(rb"/BaseFont /(\S+)", pdf)
    assert named
    assert all(re.match(rb"[A-Z]{6}\+", name) for name in named), "a part of the font only"


@pytest.mark.parametrize("handout", HANDOUTS)
@pytest.mark.parametrize("paper", Paper)
def test_every_page_carries_what_every_sheet_must(told: Told, sheet: Make, handout: str, paper: Paper) -> None:
    made = sheet(handout, paper)
    exercises = told.session.plan.exercises()
    printed = any(handout in (*each.print_before, *each.print_after) for each in exercises)
    for page in pdfs.page_texts(made.pdf):
        assert "Session notes are deleted by 20 December 2026." in page
        assert "Page " in page or "Card " in page
        assert not printed or re.search("(Wording|Questions) our own|Sources: see the last", page)


@pytest.mark.parametrize("handout", HANDOUTS)
def test_the_same_session_gives_the_same_bytes(told: Told, make: Make, sheet: Make, handout: str) -> None:
    first = sheet(handout).pdf
    make(Told(roster=people(["محمد", "क्षितिज", "👍"])).session, "listening-sheet")
    assert make(told.session, handout).pdf == first


@pytest.mark.parametrize("handout", HANDOUTS)
@pytest.mark.parametrize("paper", Paper)
def test_the_outermost_eight_millimetres_are_white(sheet: Make, handout: str, paper: Paper) -> None:
    rows = pdfs.ink(sheet(handout, paper).pdf, dpi=DPI)
    columns, lines = _cuts(rows, handout)
    edge = round(7.5 * MM / 72 * DPI)
    for across in range(edge):
        assert all(row[across] > WHITE for y, row in enumerate(rows) if y not in lines)
        assert all(row[-1 - across] > WHITE for y, row in enumerate(rows) if y not in lines)
    for row in (*rows[:edge], *rows[-edge:]):
        assert all(dot > WHITE for x, dot in enumerate(row) if x not in columns)


@pytest.mark.parametrize("handout", CUT)
@pytest.mark.parametrize("paper", Paper)
def test_beside_each_cut_there_is_nothing_but_the_cut(sheet: Make, handout: str, paper: Paper) -> None:
    rows = pdfs.ink(sheet(handout, paper).pdf, dpi=DPI)
    columns, lines = _cuts(rows, handout)
    edge = round(7.5 * MM / 72 * DPI)
    for cut in _places(len(rows[0]), CUT[handout][0]):
        beside = [x for x in range(cut - edge, cut + edge) if x not in columns]
        assert all(row[x] > WHITE for y, row in enumerate(rows) if y not in lines for x in beside)
        assert any(row[x] < WHITE for row in rows for x in range(cut - 2, cut + 3)), "a line to cut along"
    for cut in _places(len(rows), CUT[handout][1]):
        across = [rows[y] for y in range(cut - edge, cut + edge) if y not in lines]
        assert all(dot > WHITE for row in across for x, dot in enumerate(row) if x not in columns)
        assert any(min(rows[y]) < WHITE for y in range(cut - 3, cut + 4)), "a line to cut along"


def _cuts(rows: list[list[int]], handout: str) -> tuple[set[int], set[int]]:
    """Where cut lines may run: columns and rows of dots."""
    across, down = CUT.get(handout, (1, 1))
    columns = {cut + by for cut in _places(len(rows[0]), across) for by in range(-2, 3)}
    lines = {cut + by for cut in _places(len(rows), down) for by in range(-3, 4)}
    return columns, lines | (_torn_off(rows) if handout == "evaluation-form" else set())


def _places(whole: int, parts: int) -> list[int]:
    return [whole * number // parts for number in range(1, parts)]


def _torn_off(rows: list[list[int]]) -> set[int]:
    """The one line across the form that may be cut, from edge to edge."""
    lines = {y for y, row in enumerate(rows) if min(row[:20]) < WHITE and min(row[-20:]) < WHITE}
    assert 0 < len(lines) <= 3
    return lines


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
