"""Named roles instead of colours: a theme says what each role looks like."""

import tomllib
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

import msgspec
from PySide6.QtGui import QColor

from resources import read_text

THEMES: Final = ("light", "dark", "high-contrast")
"""The themes that come with the program, the first being the one to start with."""

NOTE_CATEGORIES: Final = [
    "skill",
    "knowledge",
    "attribute",
    "behaviour",
    "theme",
    "enabler",
    "principle",
    "learning",
    "question",
    "commitment",
    "action",
    "feedback",
]

_CONSOLE = [
    "surface",
    "surface-raised",
    "surface-sunken",
    "text",
    "text-quiet",
    "text-disabled",
    "accent",
    "accent-hover",
    "accent-text",
    "accent-soft",
    "line",
    "line-strong",
    "focus",
    "inverse",
    "inverse-text",
    "calm",
    "calm-soft",
    "soon",
    "soon-soft",
    "over",
    "over-soft",
    "danger",
    "danger-soft",
    "near",
    "near-text",
    "near-warn",
    "near-line",
]

_STAGE = [
    "stage-surface",
    "stage-card",
    "stage-text",
    "stage-text-quiet",
    "stage-credit",
    "stage-accent",
    "stage-accent-text",
    "stage-accent-soft",
    "stage-line",
    "stage-track",
    "stage-calm",
    "stage-soon",
    "stage-soon-fill",
    "stage-over",
    "stage-band",
    "stage-band-text",
    "stage-message",
    "stage-message-text",
    "stage-black",
]

_CARD = [
    "card-text",
    *(f"card-black-{step}" for step in range(5)),
    *(f"card-white-{step}" for step in range(5)),
]
"""The test card's letters for each row of chairs, and its steps near black and near white, the same in all themes."""

ROLES: Final = frozenset([*_CONSOLE, *_STAGE, *_CARD, *(f"category-{name}" for name in NOTE_CATEGORIES)])
"""Every role a theme has to give a colour."""


class Theme(msgspec.Struct, frozen=True):
    """A name and a colour such as `#0E5457` for every role."""

    name: str
    roles: Mapping[str, str]

    def __post_init__(self) -> None:
        missing, unknown = ROLES - self.roles.keys(), self.roles.keys() - ROLES
        if missing:
            raise KeyError(f"the theme {self.name!r} has no colour for {', '.join(sorted(missing))}")
        if unknown:
            raise KeyError(f"the theme {self.name!r} has roles nobody knows: {', '.join(sorted(unknown))}")

    def color(self, role: str) -> QColor:
        return QColor(self.roles[role])


def load_theme(name: str) -> Theme:
    """Read one of `THEMES`; a role without a colour is a KeyError that names it."""
    document = tomllib.loads(read_text(f"themes/{name}.toml"))
    return Theme(document["name"], MappingProxyType(document["roles"]))
