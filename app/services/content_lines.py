"""Finds the line on which each value of a TOML text stands, since `tomllib` tells no positions.

The text must be known to be well formed, which lets this be a short walk over tokens and not a second parser.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

_TOKEN = re.compile(
    r"""
    (?P<comment>\#[^\n]*)
  | (?P<newline>\n)
  | (?P<space>[ \t\r]+)
  | (?P<text>\"{3}(?:\\.|[^\\])*?\"{3,5} | '{3}.*?'{3,5} | "(?:\\.|[^"\\\n])*" | '[^'\n]*')
  | (?P<mark>[\[\]{}=,])
  | (?P<bare>[^\s\[\]{}=,\#"']+)
    """,
    re.VERBOSE | re.DOTALL,
)
_KEY_PART = re.compile(r"""\"((?:\\.|[^"\\])*)\"|'([^']*)'|([^\s."']+)""")
_LAST_PART = re.compile(r"(?:\.[^.\[\]]*|\[\d+\]|[^.\[\]]+)$")


def line_of(lines: Mapping[str, int], key_path: str) -> int | None:
    """The line of a key path, or of the nearest thing around it that is in the text."""
    while key_path and key_path not in lines:
        key_path = _LAST_PART.sub("", key_path) if _LAST_PART.search(key_path) else ""
    return lines.get(key_path)


def key_lines(text: str) -> dict[str, int]:
    """The line, from 1, of every key path such as `steps[2].signals[0].at`."""
    walk = _Walk()
    for kind, token, line in _tokens(text):
        walk.take(kind, token, line)
    return walk.lines


def _tokens(text: str) -> Iterator[tuple[str, str, int]]:
    line = 1
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or ""
        if kind not in ("comment", "space"):
            yield kind, match[0], line
        line += match[0].count("\n")


def _key_parts(raw: str) -> list[str]:
    return [next((group for group in match.groups() if group), "") for match in _KEY_PART.finditer(raw)]


def _joined(path: str, part: str) -> str:
    return f"{path}.{part}" if path else part


@dataclass(slots=True)
class _Open:
    """An array or inline table that has been opened and not yet closed."""

    path: str
    is_array: bool
    index: int = 0
    key: str = ""
    value_path: str = ""


@dataclass(slots=True)
class _Walk:
    """Where in the text we are: the table of the last header, and what is open inside its present value."""

    lines: dict[str, int] = field(default_factory=dict)
    _counts: dict[str, int] = field(default_factory=dict)
    _table: str = ""
    _header: list[str] | None = None
    _statement: _Open = field(default_factory=lambda: _Open("", is_array=False))
    _open: list[_Open] = field(default_factory=list)

    def take(self, kind: str, token: str, line: int) -> None:
        if self._header is not None:
            self._take_header(kind, token, line)
        elif kind == "newline":
            if not self._open:
                self._statement = _Open(self._table, is_array=False)
        elif token == "[" and not self._open and not self._statement.key and not self._statement.value_path:
            self._header = [token]
        else:
            self._take_value(kind, token, line)

    def _take_header(self, kind: str, token: str, line: int) -> None:
        assert self._header is not None
        if kind != "newline":
            self._header.append(token)
            return
        self._enter_table("".join(self._header), line)
        self._header = None

    def _enter_table(self, header: str, line: int) -> None:
        path = ""
        *outer, last = _key_parts(header.strip("[]")) or [""]
        for part in outer:
            path = self._newest(_joined(path, part))
        path = _joined(path, last)
        if header.startswith("[["):
            self._counts[path] = self._counts.get(path, -1) + 1
            self.lines.setdefault(path, line)
            path = self._newest(path)
        self.lines.setdefault(path, line)
        self._table = path
        self._statement = _Open(path, is_array=False)

    def _newest(self, path: str) -> str:
        return f"{path}[{self._counts[path]}]" if path in self._counts else path

    def _take_value(self, kind: str, token: str, line: int) -> None:
        inside = self._open[-1] if self._open else self._statement
        if kind == "mark" and token in "]}":
            if self._open:
                self._open.pop()
        elif token == "," and kind == "mark":
            inside.index, inside.key, inside.value_path = inside.index + 1, "", ""
        elif inside.is_array:
            self._start(f"{inside.path}[{inside.index}]", token, kind, line)
        elif inside.value_path:
            self._start(inside.value_path, token, kind, line)
        elif token == "=" and kind == "mark":
            inside.value_path = self._note_key(inside, line)
        else:
            inside.key += token

    def _note_key(self, inside: _Open, line: int) -> str:
        path = inside.path
        for part in _key_parts(inside.key):
            path = _joined(path, part)
            self.lines.setdefault(path, line)
        return path

    def _start(self, path: str, token: str, kind: str, line: int) -> None:
        self.lines.setdefault(path, line)
        if kind == "mark" and token in "[{":
            self._open.append(_Open(path, is_array=token == "["))
