"""How paper was wanted the last time, kept among the preferences of the library."""

import msgspec

from app.services.handouts.paper import Paper
from app.services.library import Library

_PAPER, _LARGE, _SMALL, _BOOKLET = "paper", "large-print", "small-posters", "booklet"


class PaperChoices(msgspec.Struct, frozen=True):
    """What is chosen in the paper window and stays so for the next session."""

    paper: Paper = Paper.A4
    large_print: bool = False
    small_posters: bool = False
    booklet: bool = False


def remembered_choices(library: Library) -> PaperChoices:
    """What was chosen last; A4 and nothing special where nothing was, or where it cannot be understood."""
    paper = library.preference(_PAPER)
    return PaperChoices(
        Paper(paper) if paper in set(Paper) else Paper.A4,
        *(library.preference(key) == "yes" for key in (_LARGE, _SMALL, _BOOKLET)),
    )


def remember_choices(library: Library, choices: PaperChoices) -> None:
    """Keep these for the next start. Raises OSError."""
    before = remembered_choices(library)
    if choices.paper is not before.paper:
        library.prefer(_PAPER, choices.paper)
    for key, wanted, known in (
        (_LARGE, choices.large_print, before.large_print),
        (_SMALL, choices.small_posters, before.small_posters),
        (_BOOKLET, choices.booklet, before.booklet),
    ):
        if wanted is not known:
            library.prefer(key, "yes" if wanted else "")
