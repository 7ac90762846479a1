"""Tables that people make in a spreadsheet or a text editor: bytes to text, text to rows with named cells."""

import csv
import difflib
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import msgspec

from app.domain.language import listed, say, say_many, unsaid
from app.domain.text import clean

DELIMITERS = (",", ";", "\t")
WHOLE_FILE = 0
"""The row number of a fault that concerns no single row."""

_LARGEST_FILE = 1024 * 1024


class Unreadable(Exception):
    """A file that gives no text. The sentence says why and what to do."""

    def __init__(self, sentence: str) -> None:
        """Keep the sentence."""
        super().__init__(sentence)
        self.sentence = sentence


class RowFault(msgspec.Struct, frozen=True):
    """A row that was refused, counted from 1 as a spreadsheet does, and why; 0 stands for the whole."""

    row: int
    sentence: str

    @property
    def words(self) -> str:
        """Number and reason together."""
        return say("Row {row}: {sentence}", row=self.row, sentence=self.sentence) if self.row else self.sentence


class Row(msgspec.Struct, frozen=True):
    """A row with its number and its cells by column, each cleaned; a column that is missing gives nothing."""

    number: int
    cells: Mapping[str, str]

    def cell(self, column: str) -> str:
        """What stands in a column."""
        return self.cells.get(column, "")


class Table(msgspec.Struct, frozen=True):
    """The rows under a header, and what could not be read."""

    rows: tuple[Row, ...]
    faults: tuple[RowFault, ...]


def read_text_file(path: Path) -> str:
    """The text of a file, whatever it begins with. Raises Unreadable."""
    try:
        if path.is_dir():
            raise Unreadable(say("“{name}” is a folder. Choose a file.", name=path.name))
        with path.open("rb") as file:
            raw = file.read(_LARGEST_FILE + 1)
    except (OSError, ValueError) as trouble:
        reason = getattr(trouble, "strerror", None) or str(trouble)
        raise Unreadable(say("“{name}” cannot be read: {reason}.", name=path.name, reason=reason)) from trouble
    return decoded(raw, path.name)


def decoded(raw: bytes, name: str) -> str:
    """Bytes as text, with or without a byte order mark. Raises Unreadable."""
    if len(raw) > _LARGEST_FILE:
        raise Unreadable(
            say("“{name}” is larger than {size} KB. Is it the right file?", name=name, size=_LARGEST_FILE // 1024)
        )
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as trouble:
        line = raw.count(b"\n", 0, trouble.start) + 1
        raise Unreadable(
            say("“{name}” is not UTF-8 text (line {line}). Save it as “CSV UTF-8” and try again.", name=name, line=line)
        ) from trouble
    if not text.strip():
        raise Unreadable(say("“{name}” is empty.", name=name))
    return text


def header_of(text: str) -> tuple[str, list[str]]:
    """The delimiter that fits the first row with something in it, and that row's cells in small letters."""
    first = next((line for line in text.lstrip("\ufeff").splitlines() if line.strip()), "")
    delimiter = max(DELIMITERS, key=first.count)
    # A quotation mark that is never closed is no concern here; the rows say it.
    cells = next(csv.reader([first[:10_000]], delimiter=delimiter), [])
    return delimiter, [clean(cell).casefold() for cell in cells]


def read_table(text: str, known: Sequence[str], needed: Sequence[str]) -> Table:
    """The rows under the header; unknown, repeated and missing columns are faults of their own."""
    delimiter, header = header_of(text)
    missing = [column for column in needed if column not in header]
    if missing:
        return Table((), (RowFault(WHOLE_FILE, _missing_sentence(missing, known)),))
    faults = list(_header_faults(header, known))
    rows: list[Row] = []
    for number, cells in _records(text, delimiter, faults):
        if len(cells) > len(header) and any(cells[len(header) :]):
            faults.append(RowFault(number, say("has more cells than the {count} columns.", count=len(header))))
        else:
            rows.append(Row(number, dict(zip(header, cells, strict=False))))
    return Table(tuple(rows), tuple(faults))


def _records(text: str, delimiter: str, faults: list[RowFault]) -> Iterator[tuple[int, list[str]]]:
    """Numbered rows with something in them, after the header."""
    reader = csv.reader(io.StringIO(text.lstrip("\ufeff"), newline=""), delimiter=delimiter, strict=True)
    number, header_seen = 0, False
    while True:
        number += 1
        try:
            cells = [clean(cell) for cell in next(reader)]
        except StopIteration:
            return
        except csv.Error:
            # Behind a stray quotation mark nothing can be told apart, so the rest is not guessed at.
            faults.append(RowFault(number, say("its quotation marks do not match; nothing after it was read.")))
            return
        if any(cells) and header_seen:
            yield number, cells
        header_seen = header_seen or any(cells)


def _header_faults(header: Sequence[str], known: Sequence[str]) -> Iterator[RowFault]:
    for column in dict.fromkeys(header):
        if column and column not in known:
            yield RowFault(
                WHOLE_FILE,
                say("There is no column “{column}”. Known are {known}.", column=shortened(column), known=listed(known)),
            )
        elif column and header.count(column) > 1:
            yield RowFault(
                WHOLE_FILE,
                say("The column “{column}” is there {count} times.", column=column, count=header.count(column)),
            )


def _missing_sentence(missing: Sequence[str], known: Sequence[str]) -> str:
    return say_many(
        "The first row has no column {missing}. Known are {known}.",
        "The first row has no columns {missing}. Known are {known}.",
        len(missing),
        missing=listed(missing),
        known=listed(known),
    )


def shortened(text: str) -> str:
    """A text as it is quoted in a sentence."""
    return text if len(text) <= 40 else f"{text[:39]}…"


def unknown_name(what: str, name: str, known: Iterable[str]) -> str:
    """That a name is not known, with the nearest one or all of them."""
    names = list(known)
    if not name:
        return (
            say("names no {what}. Known are {known}.", what=what, known=listed(names))
            if names
            else say("names no {what}.", what=what)
        )
    near = difflib.get_close_matches(name[:100].casefold(), names, n=1, cutoff=0.5)
    if near:
        words = unsaid("there is no {what} “{name}”. Did you mean “{near}”?")
        return say(words, what=what, name=shortened(name), near=near[0])
    if names:
        words = unsaid("there is no {what} “{name}”. Known are {known}.")
        return say(words, what=what, name=shortened(name), known=listed(names))
    return say("there is no {what} “{name}”.", what=what, name=shortened(name))
