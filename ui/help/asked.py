"""What somebody asks of the whole program from whatever window the keyboard is in: the help book, or its end."""

from typing import Final

from ui.herald import Herald


class Asked(Herald):
    """One book and one end for the program, so one of each of these. `changed`: that is asked for now, please."""


HELP: Final = Asked()
QUIT: Final = Asked()
