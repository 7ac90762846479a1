"""The one style sheet of the program and the palette behind it, all colours by role."""

import re
from string import Template
from typing import Final

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from resources import read_text, resource_path
from ui.theme.fonts import interface_font
from ui.theme.text_size import SIZE
from ui.theme.theme import Theme

_PALETTE: Final = {
    QPalette.ColorRole.Window: "surface",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface-raised",
    QPalette.ColorRole.AlternateBase: "surface",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "text-quiet",
    QPalette.ColorRole.Button: "surface-raised",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "accent-text",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "accent-text",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "inverse",
    QPalette.ColorRole.ToolTipText: "inverse-text",
}

_FAINT: Final = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


_WORDS_PX: Final = 21
"""The height of the words on a button: a row squeezes it no further."""

_LETTERS: Final = re.compile(r"(font-size|min-width): (\d+)px")


class _Sheet(Template):
    """A template whose names may hold a hyphen, as roles do."""

    idpattern = "[a-z]+(?:-[a-z]+)*"


def style_sheet(theme: Theme) -> str:
    """The style sheet in the theme's colours and in letters as large as is asked for; a role it does not know is a
    KeyError.
    """
    themes = resource_path("themes").as_posix()
    sheet = _LETTERS.sub(_as_large_as_asked_for, read_text("themes/sparkroom.qss"))
    words = f"{SIZE.grown(_WORDS_PX)}px"
    return _Sheet(sheet).substitute(theme.roles, name=theme.name, themes=themes, words=words)


def _as_large_as_asked_for(found: re.Match[str]) -> str:
    what, px = found[1], int(found[2])
    return f"{what}: {SIZE.letters(px) if what == 'font-size' else SIZE.grown(px)}px"


def palette(theme: Theme) -> QPalette:
    """The same colours for what Qt draws without asking the style sheet."""
    colours = QPalette()
    for role, name in _PALETTE.items():
        colours.setColor(role, theme.color(name))
    for role in _FAINT:
        colours.setColor(QPalette.ColorGroup.Disabled, role, theme.color("text-disabled"))
    return colours


def apply_theme(application: QApplication, theme: Theme) -> None:
    """Give the whole program the theme: the same style on every system, then palette, typeface and sheet."""
    application.setStyle("Fusion")
    application.setPalette(palette(theme))
    application.setFont(interface_font())
    application.setStyleSheet(style_sheet(theme))
