"""The clock stays where it is from step to step, and its form says how much time there is as well as its colour."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from app.domain.stage import Talk
from app.domain.stage_parts import Phase, StageClock
from tests.ui.stage.checks import SIZES
from tests.ui.stage.samples import ROLES, SWAP, clock, frame
from ui.stage.clock import bar_clock, clock_items, fill_role, ring_clock, text_role
from ui.stage.compose import compose
from ui.stage.items import Box, ClockPlace, Shape, ShapeItem
from ui.stage.scale import Canvas
from ui.theme.theme import THEMES, load_theme

WIDE = Canvas(16 / 9)
SHORT = Talk("Talk", "Tell your partner one place.", ("A task", "A person"), clock(), ())


@pytest.fixture(autouse=True)
def application(qtbot: QtBot) -> None:
    """Text cannot be measured without an application."""


def ring_of(picture: Talk, aspect: float) -> Box | None:
    shown = compose(frame(picture), Canvas(aspect)).items
    return next((item.box for item in shown if isinstance(item, ShapeItem) and item.shape is Shape.RING), None)


@pytest.mark.parametrize("aspect", SIZES.values(), ids=SIZES)
def test_the_ring_is_at_the_same_place_with_roles_and_without(aspect: float) -> None:
    places = {ring_of(replace(SHORT, roles=roles), aspect) for roles in ((), ROLES, (*ROLES, "C keeps time"))}
    assert len(places) == 1
    assert places != {None}


def test_a_swap_has_its_ring_where_talk_has_it() -> None:
    swap = compose(frame(SWAP), WIDE).items
    talk = compose(frame(replace(SHORT, roles=ROLES)), WIDE).items
    assert {item.box for item in swap if isinstance(item, ShapeItem) and item.shape is Shape.RING} == {
        item.box for item in talk if isinstance(item, ShapeItem) and item.shape is Shape.RING
    }


@pytest.mark.parametrize("made", [ring_clock, bar_clock])
def test_calm_soon_and_over_differ_without_any_colour(made: Callable[[Canvas, StageClock], ClockPlace]) -> None:
    place, forms = made(WIDE, clock()), []
    for phase, share in ((Phase.CALM, 0.5), (Phase.SOON, 0.5), (Phase.OVER, 0.0)):
        line = [item for item in clock_items(clock("0:30", phase, share), place) if isinstance(item, ShapeItem)][-1]
        forms.append((line.stroke or line.box.height, line.share * line.box.width))
    (calm, half), (soon, still), (over, whole) = forms
    assert soon > 1.5 * calm
    assert over == soon
    assert still == half
    assert whole == 2 * half


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("phase", [Phase.SOON, Phase.OVER])
def test_no_clock_is_red(name: str, phase: Phase) -> None:
    theme = load_theme(name)
    for role in (text_role(phase), fill_role(phase)):
        hue = theme.color(role).hslHue()
        assert 20 < hue < 320, f"{role} has the hue {hue}"
