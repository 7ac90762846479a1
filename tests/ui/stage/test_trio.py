"""The strip of a three: readable beside every text, and in nobody's way."""

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from app.domain.stage import Talk
from app.domain.stage_parts import Phase, TrioShare, TrioStrip
from tests.ui.stage.checks import SIZES, assert_sound, pages_of, words_on
from tests.ui.stage.samples import CHANGING, OWED, STRIP, TALK, clock, frame
from ui.stage.compose import compose
from ui.stage.items import Composition, Shape, ShapeItem, TextItem
from ui.stage.lines import ELLIPSIS
from ui.stage.scale import Canvas

LONG = "incomprehensibilities " * 14
WAYS = (
    "then A",
    "then B again",
    "then A, after the swap",
    "next, after the swap",
    "more after the swap",
    "all end together",
)


@pytest.fixture(autouse=True)
def application(qtbot: QtBot) -> None:
    """Text cannot be measured without an application."""


def three(strip: TrioStrip, aspect: float) -> Composition:
    return compose(frame(replace(TALK, trio=strip)), Canvas(aspect))


@pytest.mark.parametrize("aspect", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("then", WAYS)
def test_the_strip_says_everything_in_whole_words(then: str, aspect: float) -> None:
    shown = three(replace(STRIP, then=then), aspect)
    texts = [item.text for item in shown.texts]
    assert {"In a three", "3:48", then, "B", "A", "C"} <= set(texts)
    assert ELLIPSIS not in words_on([shown])


@pytest.mark.parametrize("aspect", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("strip", [STRIP, CHANGING, OWED, replace(OWED, time="0:00", phase=Phase.OVER)])
def test_nothing_else_moves_when_the_strip_changes(strip: TrioStrip, aspect: float) -> None:
    one, other = three(strip, aspect), three(replace(strip, letter="C", time="", then="", shares=()), aspect)
    ours = {item for item in one.texts if item not in other.texts}
    assert {item.text for item in ours} <= {strip.time, strip.then, *"ABC"}


@pytest.mark.parametrize("aspect", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("time", ["8:00", "10:02:00"])
def test_a_long_text_goes_to_further_pages_and_every_page_has_the_strip(time: str, aspect: float) -> None:
    pages = pages_of(frame(Talk("Title", LONG, (LONG, "short"), clock(time), TALK.roles, STRIP)), aspect)
    for page in pages:
        assert_sound(page)
        assert "3:48" in [item.text for item in page.texts]


@pytest.mark.parametrize("aspect", SIZES.values(), ids=SIZES)
def test_a_long_message_takes_the_place_of_strip_and_words(aspect: float) -> None:
    pages = pages_of(frame(replace(TALK, trio=STRIP), message=LONG), aspect)
    for page in pages:
        assert_sound(page)
        assert "3:48" not in [item.text for item in page.texts]


def test_only_the_one_in_turn_has_the_shape_of_the_role() -> None:
    shown = compose(frame(replace(TALK, roles=(), trio=STRIP)), Canvas(16 / 9))
    assert [item.shape for item in shown.items if isinstance(item, ShapeItem) and item.role == "stage-accent"][
        -1
    ] is Shape.CIRCLE
    plain = [item.text for item in shown.texts if item.text in "ABC" and item.role == "stage-text-quiet"]
    assert plain == ["B", "C"]


def test_the_last_minute_has_the_colour_of_the_clock() -> None:
    figures = [item for item in three(replace(STRIP, phase=Phase.SOON), 16 / 9).texts if item.text == "3:48"]
    assert [item.role for item in figures] == ["stage-soon"]


def test_a_change_over_stands_on_a_band() -> None:
    shown = three(CHANGING, 16 / 9)
    assert "stage-band" in [item.role for item in shown.items]
    assert "stage-band" not in [item.role for item in three(STRIP, 16 / 9).items]


def test_slices_are_as_wide_as_they_are_long_and_hold_their_letter() -> None:
    half = replace(STRIP, shares=(TrioShare("B", 0.5, 0), TrioShare("A", 0.5, 0), TrioShare("C", 0, 0)))
    bars = [item for item in three(half, 16 / 9).items if isinstance(item, ShapeItem) and item.radius == 7]
    assert bars[0].box.width == bars[1].box.width > bars[2].box.width >= 56


def test_without_a_strip_the_picture_is_as_it_was() -> None:
    shown = compose(frame(TALK), Canvas(16 / 9))
    assert "In a three" not in words_on([shown])
    assert [item.text for item in shown.items if isinstance(item, TextItem) and item.text == "asks and notes"]
