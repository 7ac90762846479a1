"""Whatever scale the system gives a screen, the stage fills it pixel by pixel and is painted in its pixels.

Scales are set by the environment: the offscreen platform tells windows nothing of the `dpr` of its screens.
"""

from pathlib import Path

import pytest

from tests.support.screens import screen, seen_on

SCRIPT = Path(__file__).with_name("scaled_stage.py")
WIDTH, HEIGHT = 1920, 1080
SCALES = {
    "all at 125": ({"QT_SCALE_FACTOR": "1.25"}, 1.25),
    "100 beside 100": ({}, 1.0),
    "125 beside 100": ({"QT_SCREEN_SCALE_FACTORS": "eDP-1=1;HDMI-1=1.25"}, 1.25),
    "150 beside 100": ({"QT_SCREEN_SCALE_FACTORS": "eDP-1=1;HDMI-1=1.5"}, 1.5),
    "200 beside 100": ({"QT_SCREEN_SCALE_FACTORS": "eDP-1=1;HDMI-1=2"}, 2.0),
    "100 beside 200": ({"QT_SCREEN_SCALE_FACTORS": "eDP-1=2;HDMI-1=1"}, 1.0),
    "150 beside 200": ({"QT_SCREEN_SCALE_FACTORS": "eDP-1=2;HDMI-1=1.5"}, 1.5),
}


@pytest.mark.parametrize("around", SCALES)
def test_the_stage_is_painted_in_the_projectors_own_pixels_and_the_console_lies_wholly_on_its_screen(
    around: str, tmp_path: Path
) -> None:
    environment, scale = SCALES[around]
    screens = [screen("eDP-1", 0, 0, 2880, 1800), screen("HDMI-1", 2880, 0, WIDTH, HEIGHT)]
    seen = seen_on(screens, SCRIPT, tmp_path, environment)
    assert seen["stage"] == seen["beamer"]
    assert seen["picture"] == [WIDTH, HEIGHT, scale]
    assert seen["words"] == f"HDMI-1, extended, {WIDTH} × {HEIGHT}"
    assert seen["sharper"] == 1.0 if scale == 1.0 else seen["sharper"] > 1.3
    x, y, width, height = seen["console"]
    left, top, room_width, room_height = seen["laptop"]
    assert left <= x
    assert top <= y
    assert x + width <= left + room_width
    assert y + height <= top + room_height
