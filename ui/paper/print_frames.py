"""What the print form shows and asks for, as values."""

from collections.abc import Sequence

import msgspec

from app.services.handouts.paper import Paper
from app.services.printing.media import media_needed
from app.services.printing.orders import PrintOrder
from ui.paper.frames import HandoutRow, PaperChoice


class PrintOffer(msgspec.Struct, frozen=True):
    """What can be printed: the handout that is shown, in `copies`, or those that are `chosen`, in `copies_of_all`.

    `pages` are those of the handout that is shown, 0 where they are not known yet. `media` are the sizes of paper that
    it needs and that the chosen ones need, the usual one first.
    """

    shown: HandoutRow | None
    copies: int
    pages: int
    media: tuple[str, ...]
    chosen: tuple[str, ...]
    copies_of_all: int
    media_of_chosen: tuple[str, ...]


def offer_of(
    shown: HandoutRow | None, copies: int, pages: int, chosen: Sequence[tuple[HandoutRow, int]], choice: PaperChoice
) -> PrintOffer:
    """What can be printed of a list: what is shown in it, or what is chosen, each with its number of copies.

    Where one alone is chosen, it is what is printed.
    """
    if len(chosen) == 1 and (shown is None or chosen[0][0].id != shown.id):
        (shown, copies), pages = chosen[0], 0
    ids = tuple(row.id for row, _ in chosen)
    paper, small = Paper(choice.paper.lower()), choice.small_posters
    return PrintOffer(
        shown,
        copies,
        pages,
        media_needed((shown.id,) if shown is not None else (), paper, small_posters=small),
        ids,
        sum(number for _, number in chosen),
        media_needed(ids, paper, small_posters=small),
    )


class Printers(msgspec.Struct, frozen=True):
    """The printers there are; `order` says which is proposed, and how it was used the last time.

    `by_dialog` is true where only the dialog of the system reaches them.
    """

    names: tuple[str, ...]
    order: PrintOrder
    by_dialog: bool = False


class PrintAsked(msgspec.Struct, frozen=True):
    """Handouts to be printed; `copies` is the number of the only one where it was changed in the form.

    With `by_dialog` the system's dialog asks for everything else.
    """

    handouts: tuple[str, ...]
    order: PrintOrder
    copies: int | None = None
    by_dialog: bool = False
