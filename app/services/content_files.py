"""Reads one file of the library, by a stranger perhaps, into its value and the faults of its shape."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TypeVar

import msgspec
from msgspec.structs import replace

from app.domain.exercise import Exercise
from app.domain.language import say
from app.domain.workshop import Workshop
from app.services.catalogue import HandoutsFile, PrinciplesFile, PromptBanksFile
from app.services.content_faults import Fault, Finding
from app.services.content_lines import key_lines, line_of
from app.services.content_shape import Partial, understand

V = TypeVar("V")


FileType = type[Exercise] | type[Workshop] | type[PrinciplesFile] | type[HandoutsFile] | type[PromptBanksFile]

_LARGEST_FILE = 256 * 1024
_TELLING_KEYS: dict[FileType, frozenset[str]] = {
    Exercise: frozenset({"steps", "grouping", "family", "purpose", "debrief", "tips"}),
    Workshop: frozenset({"items", "aim", "start", "trio_rule"}),
    PrinciplesFile: frozenset({"principles"}),
    HandoutsFile: frozenset({"handouts"}),
    PromptBanksFile: frozenset({"banks"}),
}
_KIND_BY_NAME: dict[str, FileType] = {"principles": PrinciplesFile, "handouts": HandoutsFile}
"""What a file that cannot be read was meant to be, so that names in others are not called unknown."""

# tomllib needs time with the square of a key's dots, so that a file of dots alone would hang the program.
_ENDLESS_KEY = re.compile(r"(?<![\w\-\"'])(?:(?:[\w-]++|\"[^\"\n]*+\"|'[^'\n]*+')[ \t]*+\.[ \t]*+){32}")
_PLACE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")


class Document(msgspec.Struct, frozen=True):
    """A file that was read: its kind, as much of its value as was understood, and what is wrong so far."""

    path: Path
    kind: FileType | None
    value: object
    faults: tuple[Fault, ...]
    text: str = ""

    def value_as(self, kind: type[V]) -> V:
        """The value of a file of that kind, or a `Partial` in its place."""
        assert self.kind is kind
        return self.value  # type: ignore[return-value]

    def located(self, findings: Iterable[Finding]) -> list[Fault]:
        """The findings as faults of this file, with their lines."""
        found = list(findings)
        lines = key_lines(self.text) if found else {}
        return [Fault(self.path, line_of(lines, at), at, sentence) for at, sentence in found]


class _Unreadable(Exception):
    """The file holds no table that could be looked at."""

    def __init__(self, sentence: str, line: int | None = None) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.line = line


def read_document(path: Path) -> Document:
    """Read a file whatever is in it; what cannot be used becomes faults."""
    try:
        text = _text(path)
        table = _table(text)
        kind = _kind(table)
    except _Unreadable as trouble:
        fault = Fault(path, trouble.line, "", trouble.sentence)
        return Document(path, _KIND_BY_NAME.get(path.stem), Partial({}), (fault,))
    value, findings = understand(kind, table)
    document = Document(path, kind, value, (), text)
    return replace(document, faults=tuple(document.located(findings)))


def _text(path: Path) -> str:
    try:
        if not path.is_file():
            raise _Unreadable(say("is a folder, not a file.") if path.is_dir() else say("there is no such file."))
        with path.open("rb") as file:
            raw = file.read(_LARGEST_FILE + 1)
    except (OSError, ValueError) as trouble:
        why = getattr(trouble, "strerror", None) or trouble
        raise _Unreadable(say("cannot be read: {why}.", why=why)) from trouble
    if len(raw) > _LARGEST_FILE:
        raise _Unreadable(say("is larger than {size} KB; an exercise needs about 10.", size=_LARGEST_FILE // 1024))
    try:
        text = raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as trouble:
        line = raw.count(b"\n", 0, trouble.start) + 1
        raise _Unreadable(say("is not saved as UTF-8 text."), line) from trouble
    if not text.strip():
        raise _Unreadable(say("is empty."))
    return text


def _table(text: str) -> dict[str, object]:
    endless = _ENDLESS_KEY.search(text)
    if endless:
        raise _Unreadable(say("holds a key with too many dots."), text.count("\n", 0, endless.start()) + 1)
    try:
        return tomllib.loads(text)
    except RecursionError as trouble:
        raise _Unreadable(say("is nested too deeply.")) from trouble
    except ValueError as trouble:
        message = str(trouble)
        place = _PLACE.search(message)
        line = int(place[1]) if place and place[1] else text.rstrip("\n").count("\n") + 1
        raise _Unreadable(say("is not TOML: {why}.", why=_PLACE.sub("", message)), line) from trouble


def _kind(table: Mapping[str, object]) -> FileType:
    scores = {kind: len(keys & table.keys()) for kind, keys in _TELLING_KEYS.items()}
    best = max(scores, key=lambda kind: scores[kind])
    if not scores[best]:
        raise _Unreadable(say("is neither an exercise (it has no steps) nor a workshop (it has no items)."))
    return best
