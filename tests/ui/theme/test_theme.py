"""Every theme can be read from the last row: contrast is computed, not hoped for."""

import pytest
from PySide6.QtGui import QColor

from app.domain.vocabulary import Category
from ui.theme.theme import NOTE_CATEGORIES, ROLES, THEMES, Theme, load_theme

CONSOLE_SURFACES = ("surface", "surface-raised", "surface-sunken")
STAGE_SURFACES = ("stage-surface", "stage-card", "stage-accent-soft")
CONSOLE_INKS = ("text", "text-quiet", "accent", "calm", "soon", "over", "danger")
STAGE_INKS = ("stage-text", "stage-text-quiet", "stage-accent", "stage-calm", "stage-soon", "stage-over")

TEXT_PAIRS = [
    *((ink, surface) for ink in CONSOLE_INKS for surface in CONSOLE_SURFACES),
    *((ink, surface) for ink in STAGE_INKS for surface in STAGE_SURFACES),
    *((ink, f"{ink}-soft") for ink in ("accent", "calm", "soon", "over", "danger")),
    *(("text", f"{tone}-soft") for tone in ("accent", "calm", "soon", "over", "danger")),
    ("text-quiet", "accent-soft"),
    ("accent-text", "accent"),
    ("accent-text", "accent-hover"),
    ("inverse-text", "inverse"),
    ("stage-accent-text", "stage-accent"),
    ("stage-band-text", "stage-band"),
    ("stage-message-text", "stage-message"),
    *(
        (f"category-{name}", surface)
        for name in NOTE_CATEGORIES
        for surface in (*CONSOLE_SURFACES, "stage-surface", "stage-card")
    ),
]
NEAR_PAIRS = [("near-text", "near"), ("near-warn", "near")]
"""The strip before the room's eyes: readable from near, and no brighter than that needs."""

EDGE_PAIRS = [
    ("near-line", "near"),
    *((edge, surface) for edge in ("line-strong", "focus") for surface in CONSOLE_SURFACES),
    *((fill, "stage-surface") for fill in ("stage-calm", "stage-soon-fill", "stage-over", "stage-accent")),
]


@pytest.fixture(params=THEMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(request.param)


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    red, green, blue = (linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(theme: Theme, ink: str, surface: str) -> float:
    dark, light = sorted(luminance(theme.color(role)) for role in (ink, surface))
    return (light + 0.05) / (dark + 0.05)


def test_all_text_stands_out_seven_to_one(theme: Theme) -> None:
    weak = {pair: round(ratio, 2) for pair in TEXT_PAIRS if (ratio := contrast(theme, *pair)) < 7}
    assert not weak


def test_the_strip_can_be_read_from_near_and_is_dim(theme: Theme) -> None:
    ratios = {pair: contrast(theme, *pair) for pair in NEAR_PAIRS}
    assert all(ratio >= 4.5 for ratio in ratios.values())
    if theme.name != "high-contrast":
        assert all(ratio <= 9 for ratio in ratios.values())


def test_edges_and_shapes_stand_out_three_to_one(theme: Theme) -> None:
    weak = {pair: round(ratio, 2) for pair in EDGE_PAIRS if (ratio := contrast(theme, *pair)) < 3}
    assert not weak


def test_every_role_is_a_colour(theme: Theme) -> None:
    assert all(theme.color(role).isValid() for role in ROLES)


def test_every_note_category_has_a_colour() -> None:
    assert set(NOTE_CATEGORIES) == {category.value for category in Category}


def test_a_missing_role_is_named_when_the_theme_is_loaded() -> None:
    roles = dict(load_theme("light").roles)
    del roles["stage-soon"]
    with pytest.raises(KeyError, match=r"'mine' has no colour for stage-soon"):
        Theme("mine", roles)


def test_a_mistyped_role_is_named_when_the_theme_is_loaded() -> None:
    with pytest.raises(KeyError, match="nobody knows: stage-son"):
        Theme("mine", {**load_theme("light").roles, "stage-son": "#000000"})


def test_high_contrast_keeps_ten_to_one_for_words_and_draws_every_edge() -> None:
    theme = load_theme("high-contrast")
    weak = {pair: round(ratio, 2) for pair in TEXT_PAIRS if (ratio := contrast(theme, *pair)) < 10}
    assert not weak
    edges = [(edge, surface) for edge in ("line", "line-strong", "focus") for surface in CONSOLE_SURFACES]
    assert min(contrast(theme, *pair) for pair in edges) >= 7
