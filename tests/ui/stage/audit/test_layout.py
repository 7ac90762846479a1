"""Each fault that a layout can have is found where it is, and only there."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.stage.samples import SAMPLES
from ui.stage.audit.faults import Check
from ui.stage.audit.layout import layout_faults
from ui.stage.compose import compose
from ui.stage.items import Box, Composition, Item, Shape, ShapeItem, TextItem
from ui.stage.scale import Canvas
from ui.theme.fonts import BOLD, REGULAR

ACCENT, QUIET = "stage-accent", "stage-text-quiet"
SKILL, ACTION = "category-skill", "category-action"


def line(words: str, x: float, y: float, px: int = 60, width: float = 300, **more: object) -> TextItem:
    item = TextItem(Box(x, y, width, px * 1.2), words, px, REGULAR, "stage-text", y + px * 0.95)
    return replace(item, **more)  # type: ignore[arg-type]


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
    smaller = replace(sound, items=tuple(replace(i, px=20) if i in sound.texts[:1] else i for i in sound.items))
    assert [str(fault) for fault in layout_faults(smaller)] == [
        f"letter height: “{sound.texts[0].text}” is 20 px, under 52 px"
    ]
