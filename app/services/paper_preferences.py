"""How paper was wanted the last time, kept among the preferences of the library."""

from pathlib import Path

import msgspec

from app.services.handouts.paper import Paper
from app.services.library import Library

_FOLDER, _FOLDER_OF = "paper-folder", "paper-folder-session"
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


def remember_folder(library: Library, folder: Path, session: str) -> None:
    """Propose this folder from now on: itself for this session, one inside of it for another. Raises OSError."""
    library.prefer(_FOLDER, str(folder))
    library.prefer(_FOLDER_OF, session)


def proposed_folder(library: Library, session: str, otherwise: Path) -> Path:
    """Where handouts of a session go unless another folder is chosen; a stick that is not there is not proposed.

    Handouts of two sessions have the same names, so that each session has a folder of its own.
    """
    folder = Path(library.preference(_FOLDER) or otherwise)
    if folder == otherwise or not folder.is_dir():
        return otherwise
    return folder if library.preference(_FOLDER_OF) == session else folder / session
