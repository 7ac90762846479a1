"""What stays of a session when its working file is gone: files in a folder that the facilitator chose.

The harvest summary is the lasting record, and the actions go with those who took them (exercise guide 4.4).
"""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

from app.domain.identifiers import HandoutId
from app.domain.session import Session
from app.services.exports import ExportFormat, export
from app.services.exports.actions_csv import actions_csv

if TYPE_CHECKING:
    from app.services.bootstrap import Services

HARVEST = HandoutId("harvest-summary")
_FOLDER = "takeaway-folder"


class Takeaway(StrEnum):
    """The files there are; the value is the end of the file's name."""

    HARVEST = "harvest-summary.pdf"
    ACTIONS = "actions.csv"
    JSON = "record.json"
    MARKDOWN = "record.md"


LASTING = frozenset((Takeaway.HARVEST, Takeaway.ACTIONS))
"""What a close-down always writes."""


def write_takeaways(
    services: "Services", session: Session, wanted: frozenset[Takeaway], folder: Path
) -> tuple[Path, ...]:
    """Write files whole into a folder, made if need be; files of another session there keep their names.

    It may take a second: call it in a worker. Raises OSError; what was written before stays.
    """
    services.files.make_folder(folder)
    written: list[Path] = []
    for each in Takeaway:
        if each in wanted:
            path = folder / f"{session.details.id}-{each}"
            services.files.write_whole(path, takeaway(services, session, each))
            written.append(path)
    return tuple(written)


def takeaway(services: "Services", session: Session, wanted: Takeaway) -> bytes:
    """The bytes of one file."""
    match wanted:
        case Takeaway.HARVEST:
            return _harvest(services, session)
        case Takeaway.ACTIONS:
            return actions_csv(session)
        case Takeaway.JSON:
            return export(session, ExportFormat.JSON)
        case Takeaway.MARKDOWN:
            return export(session, ExportFormat.MARKDOWN)
        case _:
            assert_never(wanted)


def takeaway_folder(services: "Services") -> Path | None:
    """Where such files went the last time; None where that was never said or is there no longer."""
    remembered = services.library.preference(_FOLDER)
    return Path(remembered) if remembered and Path(remembered).is_dir() else None


def remember_takeaway_folder(services: "Services", folder: Path) -> None:
    """Propose this folder the next time. Raises OSError."""
    services.library.prefer(_FOLDER, str(folder))


def _harvest(services: "Services", session: Session) -> bytes:
    # Here and not above: ReportLab and its typefaces are needed by this file alone.
    from app.services.brand_preferences import remembered_brand
    from app.services.handouts import PrintWishes, make_handout
    from app.services.handouts.moment import print_moment
    from app.services.paper_preferences import remembered_choices

    choices = remembered_choices(services.library)
    wishes = PrintWishes(choices.large_print, choices.small_posters, remembered_brand(services))
    made = make_handout(
        session,
        HARVEST,
        services.catalogue.handouts,
        paper=choices.paper,
        now=print_moment(session),
        wishes=wishes,
        banks=services.catalogue.prompt_banks,
    )
    return made.pdf
