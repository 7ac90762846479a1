"""Spoils files in every way that chance thinks of: bytes, lines and, where there is JSON, single fields."""

import gzip
import io
import json
import random
import zipfile
import zlib
from collections.abc import Callable
from typing import Any

WRONG: tuple[Any, ...] = (
    None,
    True,
    -1,
    0,
    1.5,
    10**9,
    10**30,
    "",
    "x",
    "\ud83d",
    "../../etc/passwd",
    "word " * 400,
    "\0",
    "{topic} {Topic}",
    "own-role-swap",
    [],
    [[]],
    ["x"] * 500,
    {},
    {"type": "exercise"},
    {"x": {"x": {"x": 1}}},
)
"""What a field may hold that should hold something else."""

_TOML_WRONG = (
    *("0", "-1", "true", '""', "[]", "{}", "1.5", "nan", "2026-11-21"),
    *("9" * 40, '"{x}"', "[" * 300, '"x\\u0000"'),
)


class Mutator:
    """The same seed spoils a file in the same way."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)

    def spoiled(self, data: bytes, kind: str) -> tuple[str, bytes]:
        """What was done, in a word, and the file afterwards; `kind` is `toml`, `json`, `journal` or `csv`."""
        ways: dict[str, Callable[[bytes], bytes]] = {
            "bytes flipped": self._flipped,
            "cut": self._cut,
            "a part doubled": self._doubled,
            "a part gone": self._gone,
            "rubbish put in": self._rubbish,
            "nested deeply": self._nested,
            "another encoding": self._encoded,
            "packed": self._packed,
            "lines ended otherwise": self._line_ends,
        }
        fields = {
            "toml": self._toml_value,
            "json": self._json_fields,
            "journal": self._journal_fields,
            "csv": self._csv_cells,
        }[kind]
        ways |= {"a field": fields, "two fields": lambda raw: fields(fields(raw)), "another field": fields}
        name = self.chance.choice([*ways])
        return name, ways[name](data)

    def _flipped(self, data: bytes) -> bytes:
        raw = bytearray(data)
        for _ in range(self.chance.randint(1, 8)):
            raw[self.chance.randrange(len(raw))] ^= 1 << self.chance.randrange(8)
        return bytes(raw)

    def _cut(self, data: bytes) -> bytes:
        return data[: self.chance.randrange(len(data))]

    def _piece(self, data: bytes) -> tuple[int, int]:
        start = self.chance.randrange(len(data))
        return start, min(len(data), start + self.chance.randint(1, 400))

    def _doubled(self, data: bytes) -> bytes:
        start, end = self._piece(data)
        return data[:end] + data[start:end] * self.chance.choice([1, 1, 3, 2000]) + data[end:]

    def _gone(self, data: bytes) -> bytes:
        start, end = self._piece(data)
        return data[:start] + data[end:]

    def _rubbish(self, data: bytes) -> bytes:
        at = self.chance.randrange(len(data))
        return data[:at] + self.chance.randbytes(self.chance.randint(1, 60)) + data[at:]

    def _nested(self, data: bytes) -> bytes:
        at, mark = self.chance.randrange(len(data)), self.chance.choice([b"[", b'{"x":', b"{ x = ", b"a."])
        return data[:at] + mark * self.chance.choice([50, 5_000, 50_000]) + data[at:]

    def _encoded(self, data: bytes) -> bytes:
        name = self.chance.choice(["utf-16", "utf-16-be", "utf-32", "utf-8-sig", "latin-1", "cp1252", "utf-7"])
        return data.decode(errors="replace").encode(name, errors="replace")

    def _packed(self, data: bytes) -> bytes:
        """As an archive that somebody renamed, or a small one that is large when it is unpacked."""
        if self.chance.random() < 0.5:
            return gzip.compress(bytes(50_000_000) if self.chance.random() < 0.2 else data, mtime=0)
        whole = io.BytesIO()
        with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(zipfile.ZipInfo("../../library.json"), data)
        return whole.getvalue()

    def _line_ends(self, data: bytes) -> bytes:
        end = self.chance.choice([b"\r", b"\r\n", b"\n\n", b"\x00\n", b"\xe2\x80\xa8", b"\x0b", b""])
        return data.replace(b"\n", end)

    def _csv_cells(self, data: bytes) -> bytes:
        """A cell that holds another thing, a cell more or less, a column twice."""
        lines = data.decode(errors="replace").split("\n")
        place = self.chance.choice([0, self.chance.randrange(len(lines))])
        cells = lines[place].split(",")
        at = self.chance.randrange(len(cells))
        match self.chance.randrange(4):
            case 0:
                del cells[at]
            case 1:
                cells.insert(at, cells[at])
            case 2:
                cells[at] = self.chance.choice(
                    ['"', '""""', "=1+1", "-" * 99, "9" * 40, "１２", "1e9", "nan", "\u202eabc"]
                )
            case _:
                cells[at] = str(self.chance.choice([each for each in WRONG if each != "\ud83d"]))
        lines[place] = ",".join(cells)
        return "\n".join(lines).encode()

    def _toml_value(self, data: bytes) -> bytes:
        lines = data.decode(errors="replace").split("\n")
        places = [number for number, line in enumerate(lines) if " = " in line]
        if places:
            place = self.chance.choice(places)
            key, value = lines[place].split(" = ", 1)
            wrong = [*_TOML_WRONG, value.replace(value[-1:], "", 1), json.dumps("word " * 400), value + value]
            lines[place] = f"{self.chance.choice([key, key, key + 'x'])} = {self.chance.choice(wrong)}"
        return "\n".join(lines).encode()

    def _json_fields(self, data: bytes) -> bytes:
        try:
            table = json.loads(data)
        except ValueError:
            return self._flipped(data)
        self._spoil(table)
        return json.dumps(table).encode()

    def _journal_fields(self, data: bytes) -> bytes:
        """A line that says something else, with the sum that makes it look right."""
        lines = data.split(b"\n")
        place = self.chance.choice([0, self.chance.randrange(max(len(lines) - 1, 1))])
        body, mark, _ = lines[place].rpartition(b',"crc":"')
        try:
            table = json.loads(body + b"}")
        except ValueError:
            return self._flipped(data)
        if not mark:
            return self._flipped(data)
        self._spoil(table)
        again = json.dumps(table, separators=(",", ":")).encode()[:-1]
        lines[place] = b'%s,"crc":"%08x"}' % (again, zlib.crc32(again))
        return b"\n".join(lines)

    def _spoil(self, table: Any) -> None:
        """Go down to a field by chance, and let it hold another thing, be gone, or be there twice."""
        here: Any = table
        while True:
            keys = [*here] if isinstance(here, dict) else [*range(len(here))]
            if not keys:
                return
            key = self.chance.choice(keys)
            below = here[key]
            if not isinstance(below, dict | list) or not below or self.chance.random() < 0.1:
                break
            here = below
        match self.chance.randrange(6):
            case 0:
                del here[key]
            case 1 if isinstance(here, list):
                here.extend([below] * self.chance.choice([1, 300]))
            case 2 if isinstance(below, int) and not isinstance(below, bool):
                here[key] = below + self.chance.choice([-1, 1, 1000])
            case _:
                here[key] = self.chance.choice(WRONG)
