"""The typeface with unmistakable letters, with Noto behind it for every other script."""

from functools import cache
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

from resources import resource_path
from ui.theme.text_size import SIZE

FAMILY: Final = "Atkinson Hyperlegible Next"

REGULAR: Final = QFont.Weight.Normal.value
SEMI_BOLD: Final = QFont.Weight.DemiBold.value
BOLD: Final = QFont.Weight.Bold.value

# Qt asks each family in turn for a letter it has not found yet, then the system.
FALLBACKS: Final = (
    "Noto Sans",
    "Noto Sans Arabic",
    "Noto Sans Hebrew",
    "Noto Sans Devanagari",
    "Noto Sans Thai",
    "Noto Emoji",
)

_FILES = (
    "AtkinsonHyperlegibleNext-Regular.ttf",
    "AtkinsonHyperlegibleNext-SemiBold.ttf",
    "AtkinsonHyperlegibleNext-Bold.ttf",
    "NotoSans-Regular.ttf",
    "NotoSans-Bold.ttf",
    "NotoSansArabic-Regular.ttf",
    "NotoSansHebrew-Regular.ttf",
    "NotoSansDevanagari-Regular.ttf",
    "NotoSansThai-Regular.ttf",
    "NotoEmoji-Regular.ttf",
)

_TABULAR = QFont.Tag.fromString("tnum")


@cache
def load_fonts() -> tuple[str, ...]:
    """Make the bundled fonts known to Qt, once; answers the files that could not be read.

    All ten together take 4 ms, which is why none of them waits for the first letter of its script.
    """
    failed = [file for file in _FILES if QFontDatabase.addApplicationFont(str(resource_path(f"fonts/{file}"))) == -1]
    QFontDatabase.setApplicationEmojiFontFamilies(["Noto Emoji"])
    return tuple(failed)


def interface_font(px: int = 16, weight: int = REGULAR) -> QFont:
    """The typeface of the facilitator's own windows, `px` high or as much larger as the system writes."""
    font = _font(SIZE.letters(px))
    font.setWeight(QFont.Weight(weight))
    return font


def _font(px: int) -> QFont:
    load_fonts()
    font = QFont([FAMILY, *FALLBACKS])
    font.setPixelSize(px)
    return font


def tabular_font(px: int, weight: int = REGULAR) -> QFont:
    """The typeface for clock times in the facilitator's windows: figures of one width."""
    font = interface_font(px, weight)
    font.setFeature(_TABULAR, 1)
    return font


@cache
def stage_font(px: int, weight: int = REGULAR) -> QFont:
    """The typeface of the stage on its canvas."""
    font = _font(px)
    font.setWeight(QFont.Weight(weight))
    # With hinting, letters would have other widths on the projector than in the small preview.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@cache
def figures_font(px: int, weight: int = SEMI_BOLD) -> QFont:
    """Figures of one width for the stage: a clock does not tremble each second, and counts stand in columns."""
    font = QFont(stage_font(px, weight))
    font.setFeature(_TABULAR, 1)
    return font
