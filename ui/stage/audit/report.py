"""What an audit leaves behind: a table of all pages, sheets of small pictures, whole pictures of what is wrong."""

import csv
import io
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter

from app.services.files import Files
from ui.shots import png
from ui.stage.audit.colours import Sight
from ui.stage.audit.faults import Fault
from ui.stage.audit.walk import AuditedPage, Size
from ui.stage.items import Composition
from ui.stage.painter import paint
from ui.theme.theme import load_theme

TABLE: Final = "audit.csv"
_HEADS: Final = (
    *("exercise", "step", "when", "page", "pages", "size", "theme", "smallest letters (px of 1080)"),
    *(f"contrast ({sight})" for sight in Sight),
    "faults",
)
_TILE: Final = 216
_ACROSS: Final = 6
_MOST_PICTURES: Final = 24
_FaultKey = tuple[str, str, Fault]


@dataclass
class _Found:
    """A fault where it was seen first, and on how many pages it was seen."""

    first: AuditedPage
    pages: int = 0


@dataclass
class Report:
    """Gathers pages as they are audited and writes them into a folder."""

    files: Files
    folder: Path
    _rows: list[tuple[object, ...]] = field(default_factory=list)
    _found: dict[_FaultKey, _Found] = field(default_factory=dict)
    _least: dict[tuple[Size, str], tuple[float, float]] = field(default_factory=dict)
    _tiles: dict[tuple[str, Size, str], list[Composition]] = field(default_factory=dict)

    @property
    def has_faults(self) -> bool:
        """Whether anything is wrong."""
        return bool(self._found)

    def add(self, page: AuditedPage) -> None:
        """Take a page into the table, its picture onto a sheet, and what is wrong with it into the list."""
        moment, shown = page.moment, page.composition
        self._rows.append(
            (
                *(moment.exercise, moment.step, moment.case, shown.page + 1, shown.pages, page.size, page.theme),
                *(page.letters, *(f"{ratio:.1f}" for ratio in page.contrast.values())),
                "; ".join(map(str, page.faults)),
            )
        )
        worst = (page.contrast[Sight.USUAL], min(page.contrast.values()))
        before = self._least.get((page.size, page.theme), worst)
        self._least[page.size, page.theme] = (min(before[0], worst[0]), min(before[1], worst[1]))
        # A wall of two hundred notes looks much the same on its thirtieth page, and on any picture of the same shape.
        if page.is_new and shown.page == 0 and page.is_first_of_shape:
            self._tiles.setdefault((moment.exercise, page.size, page.theme), []).append(shown)
        for fault in page.faults:
            self._find(fault, page)

    def finish_exercise(self) -> None:
        """Write the sheets of small pictures. Raises OSError."""
        for (exercise, size, theme), pages in self._tiles.items():
            self._write(f"{exercise}-{size}-{theme}.png", _sheet(pages, size, theme))
        self._tiles.clear()

    def finish(self) -> None:
        """Write the table and whole pictures of the first faults. Raises OSError."""
        text = io.StringIO()
        table = csv.writer(text, lineterminator="\n")
        table.writerow(_HEADS)
        table.writerows(self._rows)
        self.files.write_whole(self.folder / TABLE, text.getvalue().encode())
        for number, found in enumerate(islice(self._found.values(), _MOST_PICTURES), 1):
            page = found.first
            self._write(f"fault-{number:03}.png", _picture(page.composition, page.size, page.theme))

    def summary(self) -> str:
        """How many pictures there were, and for each size and theme the least contrasts and the faults."""
        lines = [f"{len(self._rows)} pictures audited; the table and the pictures are in {self.folder}"]
        counts = Counter((row[5], row[6]) for row in self._rows)
        for (size, theme), (usual, simulated) in self._least.items():
            lines.append(
                f"{size!s:>9} {theme:<13} {counts[size, theme]:>6} pictures, least contrast {usual:.1f} to 1,"
                f" {simulated:.1f} to 1 without red or green"
            )
        return "\n".join([*lines, f"{len(self._found)} faults" if self._found else "No faults found."])

    def fault_lines(self) -> Iterator[str]:
        """A line for each fault: where it was seen first, what it is, and on how many pages it is."""
        for number, ((exercise, step, fault), found) in enumerate(self._found.items(), 1):
            page = found.first
            where = f"{exercise}/{step}, {page.moment.case}, page {page.composition.page + 1}"
            more = f" (and on {found.pages - 1} more)" if found.pages > 1 else ""
            yield f"{number:03} {where}, {page.size} {page.theme}: {fault}{more}"

    def _find(self, fault: Fault, page: AuditedPage) -> None:
        key = (page.moment.exercise, page.moment.step, fault)
        self._found.setdefault(key, _Found(page)).pages += 1

    def _write(self, name: str, image: QImage) -> None:
        self.files.write_whole(self.folder / name, png(image))


def _picture(composition: Composition, size: Size, theme: str) -> QImage:
    image = QImage(QSize(*size), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.scale(size.height / composition.height, size.height / composition.height)
    paint(painter, composition, load_theme(theme))
    painter.end()
    return image


def _sheet(pages: list[Composition], size: Size, theme: str) -> QImage:
    """Small pictures side by side, as they look from far away."""
    colours = load_theme(theme)
    scale = _TILE / pages[0].height
    width, gap = round(_TILE * size.width / size.height), 8
    down = -(-len(pages) // _ACROSS)
    image = QImage(_ACROSS * (width + gap) + gap, down * (_TILE + gap) + gap, QImage.Format.Format_RGB32)
    image.fill(colours.color("stage-black"))
    painter = QPainter(image)
    for number, page in enumerate(pages):
        row, column = divmod(number, _ACROSS)
        painter.save()
        painter.translate(gap + column * (width + gap), gap + row * (_TILE + gap))
        painter.scale(scale, scale)
        painter.setClipRect(0, 0, round(page.width), round(page.height))
        paint(painter, page, colours)
        painter.restore()
    painter.end()
    return image
