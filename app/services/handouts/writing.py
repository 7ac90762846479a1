"""Saves handouts in a folder, each whole or not at all: one PDF each, or one booklet."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Protocol

import msgspec
from msgspec.structs import replace

from app.domain.catalogue import Handout, PromptBank
from app.domain.identifiers import HandoutId
from app.domain.instants import Instant
from app.domain.session import Session
from app.services.handouts.making import NO_BANKS, make_handout
from app.services.handouts.paper import Paper
from app.services.handouts.wishes import AS_USUAL, PrintWishes

Progress = Callable[[int, int, str], None]
"""Told how many handouts are done, of how many, and the title of the next (empty at the end)."""


class WholeFiles(Protocol):
    """The part of `app.services.files.Files` that is needed here."""

    def write_whole(self, path: Path, data: bytes) -> None:
        """Put a file in place whole or not at all. Raises OSError."""


class Written(msgspec.Struct, frozen=True):
    """What was saved, what there is to say about it, and whether it was stopped before the end."""

    files: tuple[Path, ...]
    notices: tuple[str, ...]
    stopped: bool = False


def write_handouts(
    session: Session,
    ids: Sequence[HandoutId],
    texts: Mapping[HandoutId, Handout],
    folder: Path,
    files: WholeFiles,
    *,
    paper: Paper,
    now: Instant,
    wishes: PrintWishes = AS_USUAL,
    banks: Mapping[str, PromptBank] = NO_BANKS,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Written:
    """Make handouts and save them as `01-run-sheet.pdf` and so on in a folder that is there.

    Between handouts it tells `progress` and asks `cancelled`. Raises NotPrintable and OSError; what was saved before
    stays.
    """
    from app.services.handouts.brand import printable_brand

    # Said once, and not with each handout.
    brand, refused = printable_brand(wishes.brand)
    wishes = replace(wishes, brand=brand)
    saved: list[Path] = []
    notices: list[str] = [refused] if refused else []
    for number, handout in enumerate(ids, 1):
        if cancelled is not None and cancelled():
            return Written(tuple(saved), tuple(notices), stopped=True)
        title = texts[handout].title if handout in texts else handout
        if progress is not None:
            progress(number - 1, len(ids), title)
        made = make_handout(session, handout, texts, paper=paper, now=now, wishes=wishes, banks=banks)
        path = folder / f"{number:02}-{handout}.pdf"
        files.write_whole(path, made.pdf)
        saved.append(path)
        notices += [f"{title}: {notice}" for notice in made.notices]
    if progress is not None:
        progress(len(ids), len(ids), "")
    return Written(tuple(saved), tuple(notices))


def write_booklet(
    session: Session,
    ids: Sequence[HandoutId],
    texts: Mapping[HandoutId, Handout],
    folder: Path,
    files: WholeFiles,
    *,
    name: str,
    paper: Paper,
    now: Instant,
    wishes: PrintWishes = AS_USUAL,
    banks: Mapping[str, PromptBank] = NO_BANKS,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Written:
    """Make handouts and save them as one PDF with bookmarks, `name`.pdf, in a folder that is there.

    Raises NotPrintable and OSError; when it is stopped nothing is saved.
    """
    from app.services.handouts.booklet import Stopped, make_booklet

    try:
        made = make_booklet(
            session,
            ids,
            texts,
            paper=paper,
            now=now,
            wishes=wishes,
            banks=banks,
            progress=progress,
            cancelled=cancelled,
        )
    except Stopped:
        return Written((), (), stopped=True)
    path = folder / f"{name}.pdf"
    files.write_whole(path, made.pdf)
    return Written((path,), made.notices)
