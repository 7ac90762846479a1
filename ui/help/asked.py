"""That somebody wants to read the help book, heard by the program from whatever window it was asked in."""

from typing import Final

from ui.herald import Herald


class HelpAsked(Herald):
    """One book for the program, so one of these. `changed`: the page about where the keyboard is, please."""


HELP: Final = HelpAsked()
