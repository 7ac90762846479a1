"""Each fault that a layout can have is found where it is, and only there."""

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from app.domain.stage import Words
from app.domain.venue import Seating, Venue
from tests.ui.stage.samples import SAMPLES, frame
from ui.stage.audit.faults import Check
from ui.stage.audit.layout import layout_faults
from ui.stage.audit.texts import shortened_faults
from ui.stage.compose import compose
from ui.stage.items import Box, Composition, Item, Shape, ShapeItem, TextItem
from ui.stage.marks import category_sign
from ui.stage.scale import Canvas
from ui.theme.fonts import BOLD, REGULAR
from ui.theme.theme import NOTE_CATEGORIES

pytestmark = pytest.mark.usefixtures("qapp")

ACCENT, QUIET = "stage-accent", "stage-text-quiet"
SKILL, ACTION = "category-skill", "category-action"


def line(words: str, x: float, y: float, px: int = 60, width: float = 300, **more: object) -> TextItem:
    item = TextItem(Box(x, y, width, px * 1.2), words, px, REGULAR, "stage-text", y + px * 0.95)
    return replace(item, **more)


def dot(x: float, role: str, *, shape: Shape = Shape.CIRCLE, stroke: float = 0, size: float = 26) -> ShapeItem:
    return ShapeItem(Box(x, 200, size, size), shape, role, stroke=stroke)


def found(*items: Item) -> list[Check]:
    return [fault.check for fault in layout_faults(Composition(1920, 1080, "stage-surface", items))]


@pytest.mark.parametrize(
    ("items", "checks"),
    [
        ([line("well", 200, 200)], []),
        ([line("too small", 200, 200, px=48)], [Check.LETTERS]),
        ([line("B", 200, 200, px=38, role="stage-accent-text", weight=BOLD)], [Check.LETTERS]),
        ([line("at the edge", 60, 200)], [Check.MARGIN]),
        ([line("at the foot", 200, 1000)], [Check.MARGIN]),
        ([line("one", 200, 200), line("another", 450, 230)], [Check.OVERLAP]),
        ([line("beside", 200, 200), line("another", 510, 200)], []),
        ([line("covered", 200, 200), ShapeItem(Box(180, 190, 400, 90), Shape.ROUNDED, "stage-card")], [Check.OVERLAP]),
        ([ShapeItem(Box(180, 190, 400, 90), Shape.ROUNDED, "stage-card"), line("on a card", 200, 200)], []),
        ([ShapeItem(Box(180, 190, 200, 90), Shape.ROUNDED, "stage-card"), line("too wide", 200, 200)], [Check.CUT]),
        ([line("4:59", 200, 200)], [Check.FIGURES]),
        ([line("4:59", 200, 200, tabular=True)], []),
        ([line("11", 200, 200, width=40), line("8", 200, 300, width=30)], [Check.FIGURES]),
        ([line("11", 200, 200, width=40, tabular=True), line("8", 200, 300, width=30, tabular=True)], []),
        ([dot(200, ACCENT), dot(300, QUIET)], [Check.COLOUR]),
        ([dot(200, ACCENT), dot(300, ACCENT)], []),
        ([dot(200, ACCENT), dot(300, QUIET, stroke=4)], []),
        ([dot(200, ACCENT), dot(300, QUIET, shape=Shape.DIAMOND)], []),
        ([dot(200, ACCENT), dot(300, QUIET, size=60)], []),
        ([dot(200, SKILL), line("skill", 240, 180, role=SKILL), dot(600, ACTION)], [Check.COLOUR]),
        (
            [
                dot(200, SKILL),
                line("skill", 240, 180, role=SKILL),
                line("action", 640, 180, role=ACTION),
                dot(600, ACTION),
            ],
            [],
        ),
        ([dot(200, ACCENT), line("yes", 240, 180, role=ACCENT), dot(600, QUIET)], [Check.COLOUR]),
    ],
)
def test_what_is_wrong_is_found(items: list[Item], checks: list[Check]) -> None:
    assert found(*items) == checks


def test_words_that_go_on_in_the_next_line_are_no_column_of_figures(qtbot: QtBot) -> None:
    first = line("about 3", 200, 200)
    assert found(first, line("10", 200, first.box.bottom, width=40), line("7", 200, 500, width=30)) == []


def test_a_fault_says_which_text_it_is_about(qtbot: QtBot) -> None:
    sound = compose(SAMPLES["talk"], Canvas(16 / 9))
    smaller = replace(
        sound, still=tuple(replace(i, px=20) if i in sound.texts[:1] else i for i in sound.items), running=()
    )
    assert [str(fault) for fault in layout_faults(smaller)] == [
        f"letter height: “{sound.texts[0].text}” is 20 px, under 52 px"
    ]


@pytest.mark.parametrize(
    ("word", "checks"),
    [("Papadopoulou", [Check.BROKEN]), ("Donaudampfschifffahrtsgesellschaftskapitän", [])],
)
def test_a_word_may_break_only_where_no_card_is_wide_enough(qtbot: QtBot, word: str, checks: list[Check]) -> None:
    assert found(line("begins like", 200, 200, broken=word)) == checks


def test_letters_that_no_font_has_are_named(qtbot: QtBot) -> None:
    assert found(line("Jo \U000e9999", 200, 200)) == [Check.GLYPHS]
    assert found(line("Jo محمد", 200, 200)) == []


def test_in_a_deep_room_the_same_letters_are_too_small(qtbot: QtBot) -> None:
    page = Composition(1920, 1080, "stage-surface", (line("well for ten metres", 200, 200),))
    faults = list(layout_faults(page, Venue(seating=Seating(15, 1.35))))
    assert [str(fault) for fault in faults] == ["letter height: “well for ten metres” is 60 px, under 78 px"]
    low = Composition(1280, 720, "stage-surface", page.items)
    assert list(layout_faults(low, Venue(seating=Seating(15, 1.35)))) == []


def test_a_text_that_is_shortened_for_good_is_found_on_its_page(qtbot: QtBot) -> None:
    whole = line("What happened next", 200, 200)
    short = line("What happ…", 200, 200)
    said = frame(Words("What happened next", "I noticed …", ()))
    one, other = (Composition(1920, 1080, "stage-surface", (item,)) for item in (whole, short))
    assert [page for page, _ in shortened_faults([one, other], said)] == []
    assert [(page, fault.check) for page, fault in shortened_faults([other], said)] == [(0, Check.SHORTENED)]
    authored = Composition(1920, 1080, "stage-surface", (line("I noticed …", 200, 200),))
    assert list(shortened_faults([authored], said)) == []


def test_each_of_the_twelve_categories_has_a_sign_of_its_own() -> None:
    signs = [category_sign(name, Box(0, 0, 26, 26)) for name in NOTE_CATEGORIES]
    assert len({(sign.shape, sign.stroke > 0) for sign in signs}) == len(NOTE_CATEGORIES) == 12
