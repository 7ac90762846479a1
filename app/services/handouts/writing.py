"""Saves handouts in a folder, each whole or not at all: one PDF each, or one booklet."""

from pathlib import Path
from typing import Protocol

import msgspec
from msgspec.structs import replace

from app.services.handouts.job import NOBODY, Onlooker, PaperJob
from app.services.handouts.making import make_handout


class WholeFiles(Protocol):
    """The part of `app.services.files.Files` that is needed here."""

    def write_whole(self, path: Path, data: bytes) -> None:
        """Put a file in place whole or not at all. Raises OSError."""


class Written(msgspec.Struct, frozen=True):
    """What was saved, what there is to say about it, and whether it was stopped before the end."""

    files: tuple[Path, ...]
    notices: tuple[str, ...]
    stopped: bool = False


def write_handouts(job: PaperJob, folder: Path, files: WholeFiles, onlooker: Onlooker = NOBODY) -> Written:
    """Make handouts and save them as `01-run-sheet.pdf` and so on in a folder that is there.

    Raises NotPrintable and OSError; what was saved before stays.
    """
    from app.services.handouts.brand import printable_brand

    # Said once, and not with each handout.
    brand, refused = printable_brand(job.wishes.brand)
    wishes = replace(job.wishes, brand=brand)
    saved: list[Path] = []
    notices: list[str] = [refused] if refused else []
    for number, handout in enumerate(job.ids, 1):
        if onlooker.cancelled():
            return Written(tuple(saved), tuple(notices), stopped=True)
        title = job.texts[handout].title if handout in job.texts else handout
        onlooker.progress(number - 1, len(job.ids), title)
        made = make_handout(
            job.session, handout, job.texts, paper=job.paper, now=job.now, wishes=wishes, banks=job.banks
        )
        path = folder / f"{number:02}-{handout}.pdf"
        files.write_whole(path, made.pdf)
        saved.append(path)
        notices += [f"{title}: {notice}" for notice in made.notices]
    onlooker.progress(len(job.ids), len(job.ids), "")
    return Written(tuple(saved), tuple(notices))


def write_booklet(job: PaperJob, folder: Path, files: WholeFiles, onlooker: Onlooker = NOBODY, *, name: str) -> Written:
    """Make handouts and save them as one PDF with bookmarks, `name`.pdf, in a folder that is there.

    Raises NotPrintable and OSError; when it is stopped nothing is saved.
    """
    from app.services.handouts.booklet import Stopped, make_booklet

    try:
        made = make_booklet(job, onlooker)
    except Stopped:
        return Written((), (), stopped=True)
    path = folder / f"{name}.pdf"
    files.write_whole(path, made.pdf)
    return Written((path,), made.notices)
