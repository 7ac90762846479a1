"""The keys of the results page, in one place; they hold while it is in front."""

from typing import Final

SAVE: Final = "Ctrl+S"
FOLDER: Final = "Ctrl+O"
PAPER: Final = "Ctrl+P"
NAMES_OUT: Final = "Ctrl+Shift+A"
CLOSE_DOWN: Final = "Ctrl+Shift+D"
TABS: Final = ("Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4")
