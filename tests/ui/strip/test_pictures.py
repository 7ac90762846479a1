"""The picture above the strip has a shape of its own, at which everything must be as whole as on a projector."""

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.stage.checks import assert_sound, pages_of
from tests.ui.stage.samples import SAMPLES

STRIP = 51
SIZES = {"1024x768": 1024 / (768 - STRIP), "1366x768": 1366 / (768 - STRIP), "1920x1080": 1920 / (1080 - STRIP)}


@pytest.mark.parametrize("aspect", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("name", SAMPLES)
def test_every_picture_is_sound_above_the_strip(name: str, aspect: float, qtbot: QtBot) -> None:
    for composition in pages_of(SAMPLES[name], aspect):
        assert_sound(composition)
