"""How far printing is, and what became of it."""

from collections.abc import Callable
from pathlib import Path

import msgspec

from app.services.printing.orders import PrintPiece
from app.services.printing.printers import Trouble


class Wanted(msgspec.Struct, frozen=True):
    """A handout to be printed: its title, and how it is made when its turn comes."""

    title: str
    make: Callable[[], PrintPiece]


class Going(msgspec.Struct, frozen=True):
    """How far printing is: of `total` handouts so many were `handed` over, and so many are `done`.

    `title` is the one at hand, `page` of `pages` the side that is printed, 0 where nobody counts.
    """

    total: int
    title: str
    handed: int = 0
    done: int = 0
    page: int = 0
    pages: int = 0


class Printed(msgspec.Struct, frozen=True):
    """What became of an order: `done` of `total` handouts came out, or were taken by a printer that nobody can watch.

    `queued` wait at the printer. `kept` are the PDFs of those that did not come out because of `trouble`; `told` are
    the printer's words about it. `notices` are sentences about how the handouts were made.
    """

    total: int
    done: int = 0
    queued: int = 0
    trouble: Trouble | None = None
    told: str = ""
    kept: tuple[Path, ...] = ()
    stopped: bool = False
    watched: bool = True
    notices: tuple[str, ...] = ()
