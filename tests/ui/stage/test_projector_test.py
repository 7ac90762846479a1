"""The test card tells what a projector does to the picture, and each row of chairs what it can read."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from app.domain.legibility import USUAL, reach_of
from app.domain.stage import ProjectorTest, StageFrame, StageState
from app.domain.venue import Seating, Venue
from tests.ui.stage.checks import SIZES
from ui.stage.audit.layout import layout_faults
from ui.stage.compose import compose
from ui.stage.items import Composition, Shape, ShapeItem
from ui.stage.picture_file import stage_image
from ui.stage.scale import PROMPT_FLOOR, Canvas, canvas_for
from ui.theme.theme import load_theme

pytestmark = pytest.mark.usefixtures("qapp")
ROOMS = (Seating(2, 1.35), Seating(), Seating(15, 1.35), Seating(20, 1.35), Seating(40, 1.0), Seating(10, 4))


def card(seating: Seating = USUAL, margin: float = 0.05) -> StageFrame:
    return StageFrame(StageState.LIVE, ProjectorTest(seating, margin))


def composed(aspect: float, seating: Seating, margin: float) -> Composition:
    return compose(card(seating, margin), canvas_for(aspect, Venue(seating=seating, margin=margin)))


@pytest.mark.parametrize("aspect", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("margin", [0.0, 0.05, 0.1])
@pytest.mark.parametrize("seating", ROOMS, ids=str)
def test_it_is_whole_in_every_room(aspect: float, margin: float, seating: Seating) -> None:
    shown = composed(aspect, seating, margin)
    assert list(layout_faults(shown, Venue(margin=margin))) == []
    assert shown.height == 1080


@pytest.mark.parametrize("margin", [0.0, 0.05, 0.1])
def test_its_corners_are_exactly_at_the_edge_that_is_not_cut_off(margin: float) -> None:
    shown = composed(16 / 9, Seating(), margin)
    shapes = [item.box for item in shown.items if isinstance(item, ShapeItem)]
    assert min(box.x for box in shapes) == pytest.approx(1920 * margin)
    assert max(box.right for box in shapes) == pytest.approx(1920 * (1 - margin))
    assert min(box.y for box in shapes) == pytest.approx(1080 * margin)
    assert max(box.bottom for box in shapes) == pytest.approx(1080 * (1 - margin))


def test_each_row_has_the_letters_of_a_prompt_as_seen_from_the_usual_last_row() -> None:
    rows = {item.text: item.px for item in composed(16 / 9, Seating(15, 1.35), 0).texts if item.role == "card-text"}
    assert rows["Row 16 · 14.4 m"] == round(PROMPT_FLOOR * 14.4 / reach_of(1, 1.35)) == 75
    assert list(rows.values()) == sorted(rows.values())


@pytest.mark.parametrize("size", [QSize(1024, 768), QSize(1920, 1080), QSize(3840, 2160)])
def test_its_lines_are_one_pixel_wide_on_every_projector(size: QSize) -> None:
    picture = stage_image(card(), size, load_theme("light"))
    shown = compose(card(), Canvas(size.width() / size.height()))
    scale = size.height() / shown.height
    upright, level = (
        next(item.box for item in shown.items if isinstance(item, ShapeItem) and item.shape is shape)
        for shape in (Shape.UPRIGHT_LINES, Shape.LEVEL_LINES)
    )
    across = [
        pixel(picture, round(upright.x * scale) + 10 + x, round((upright.y + upright.height / 2) * scale))
        for x in range(20)
    ]
    down = [
        pixel(picture, round((level.x + level.width / 2) * scale), round(level.y * scale) + 10 + y) for y in range(20)
    ]
    for line in (across, down):
        assert len(set(line)) == 2
        assert all(one != other for one, other in pairwise(line))


def pixel(picture: QImage, x: int, y: int) -> int:
    return picture.pixel(x, y)
