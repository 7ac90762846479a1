"""Contrast is measured on pixels, for everybody's eyes."""

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from ui.stage.audit.colours import Sight, colour_of, contrast, seen_by
from ui.stage.audit.painted import PaintedAudit, to_be_seen
from ui.stage.items import Box, Composition, Item, Shape, ShapeItem
from ui.stage.lines import text_item
from ui.theme.fonts import SEMI_BOLD
from ui.theme.theme import THEMES, Theme, load_theme

PLACE = Box(200, 200, 700, 72)
WHOLE = Box(150, 150, 900, 200)


def words(role: str, text: str = "What helped?") -> Item:
    return text_item(text, 60, SEMI_BOLD, role, PLACE)


def ground(role: str, box: Box = WHOLE) -> ShapeItem:
    return ShapeItem(box, Shape.ROUNDED, role, radius=20)


def faults(*items: Item, theme: str = "light", roles: dict[str, str] | None = None) -> list[str]:
    worn = load_theme(theme)
    eye = PaintedAudit(QSize(1024, 768), Theme("test", {**worn.roles, **(roles or {})}))
    page = Composition(1440, 1080, "stage-surface", items)
    return [str(fault) for seen in to_be_seen(page) for fault in eye.faults(seen)]


@pytest.mark.parametrize("theme", THEMES)
def test_words_on_the_surface_stand_out_in_every_theme(qtbot: QtBot, theme: str) -> None:
    assert faults(words("stage-text"), theme=theme) == []
    assert faults(ground("stage-band"), words("stage-band-text"), theme=theme) == []


def test_pale_words_are_found(qtbot: QtBot) -> None:
    (usual, *_) = faults(words("stage-text"), roles={"stage-text": "#6F6F6F"})
    assert usual == "contrast: “What helped?” has 4.7 to 1, under 7 to 1 (usual sight)"


def test_the_ground_is_what_was_painted_and_not_what_was_meant(qtbot: QtBot) -> None:
    assert faults(ground("stage-accent"), words("stage-accent-text")) == []
    assert len(faults(words("stage-accent-text"))) == len(Sight)
    half = ground("stage-accent", Box(150, 150, 250, 200))
    assert len(faults(half, words("stage-accent-text"))) == len(Sight)


def test_words_that_were_painted_over_do_not_stand_out(qtbot: QtBot) -> None:
    assert len(faults(words("stage-text"), ground("stage-card"))) == len(Sight)


def test_red_on_black_is_lost_without_red(qtbot: QtBot) -> None:
    seen = faults(words("stage-text"), roles={"stage-text": "#FF6A5A", "stage-surface": "#000000"})
    assert [each.rpartition("(")[2] for each in seen] == ["protanopia)"]


def test_a_bar_stands_out_from_its_track(qtbot: QtBot) -> None:
    track, bar = ground("stage-track"), ground("stage-calm", Box(150, 150, 300, 200))
    assert faults(track, bar) == []
    assert len(faults(track, bar, roles={"stage-calm": "#C8BFB0"})) == len(Sight)


def test_colours_are_counted_as_the_standard_says() -> None:
    white, black, grey = (colour_of(rgb) for rgb in (0xFFFFFF, 0, 0x767676))
    assert contrast(white, black) == pytest.approx(21)
    assert contrast(grey, white) == pytest.approx(4.54, abs=0.01)
    for sight in Sight:
        assert seen_by(white, sight) == pytest.approx(white, abs=0.001)
        assert contrast(seen_by(grey, sight), white) == pytest.approx(4.54, abs=0.01)
    red, green = colour_of(0xC00000), colour_of(0x606000)
    near = max(abs(a - b) for a, b in zip(*(seen_by(c, Sight.PROTANOPIA) for c in (red, green)), strict=True))
    assert near < max(abs(a - b) for a, b in zip(red, green, strict=True)) / 3
