"""Colours as they are seen: how they stand out from each other, and what is left of them without red or green.

Sources: WCAG 2.2 (relative luminance, contrast ratio); Machado, Oliveira and Fernandes, *A Physiologically-based Model
for Simulation of Color Vision Deficiency* (IEEE TVCG 15 (6), 2009), the matrices for severity 1.
"""

from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import Final

Colour = tuple[float, float, float]
"""Red, green and blue, in proportion to light, from 0 to 1."""


class Sight(StrEnum):
    """How the eyes of somebody in the room see colours."""

    USUAL = "usual sight"
    PROTANOPIA = "protanopia"
    DEUTERANOPIA = "deuteranopia"


_Rows = tuple[Colour, Colour, Colour]
_SEEN: Final[Mapping[Sight, _Rows]] = MappingProxyType(
    {
        Sight.USUAL: ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
        Sight.PROTANOPIA: (
            (0.152286, 1.052583, -0.204868),
            (0.114503, 0.786281, 0.099216),
            (-0.003882, -0.048116, 1.051998),
        ),
        Sight.DEUTERANOPIA: (
            (0.367322, 0.860646, -0.227968),
            (0.280085, 0.672501, 0.047413),
            (-0.011820, 0.042940, 0.968881),
        ),
    }
)


@lru_cache(maxsize=4096)
def colour_of(rgb: int) -> Colour:
    """From a painted pixel, `0xRRGGBB`; what stands before that does not count."""
    return (_light(rgb >> 16 & 255), _light(rgb >> 8 & 255), _light(rgb & 255))


def _light(value: int) -> float:
    part = value / 255
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def seen_by(colour: Colour, sight: Sight) -> Colour:
    """The colour as somebody with this sight sees it."""
    red, green, blue = (
        min(1.0, max(0.0, sum(factor * part for factor, part in zip(row, colour, strict=True)))) for row in _SEEN[sight]
    )
    return (red, green, blue)


def luminance(colour: Colour) -> float:
    """Relative luminance, from 0 (black) to 1 (white)."""
    red, green, blue = colour
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Colour, other: Colour) -> float:
    """The contrast ratio of two colours, from 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)
