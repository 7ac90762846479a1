"""Whatever happens to a file of the library, reading it gives a value or faults, and never an exception."""

import contextlib
import functools
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.workshop import Workshop
from app.services.catalogue import load_catalogue
from app.services.content_check import check_paths, load_workshop
from app.services.content_faults import ContentFaults
from exercises import content_folder

FILES = sorted(content_folder().rglob("*.toml"))
CATALOGUE = load_catalogue(content_folder())
VALUES = (
    "0",
    "-1",
    "true",
    '""',
    '"x"',
    "[]",
    "{}",
    "[[]]",
    "1.5",
    "2026-11-21",
    "nan",
    "9" * 40,
    '"{x}"',
    "{ a = 1 }",
)


@functools.cache
def lines_of(file: Path) -> list[str]:
    return file.read_text(encoding="utf-8").splitlines()


@st.composite
def spoiled(draw: st.DrawFn) -> tuple[str, bytes]:
    """The name and the bytes of a library file after a few accidents."""
    file = draw(st.sampled_from(FILES))
    lines = list(lines_of(file))
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(lines) - 1))
        match draw(st.sampled_from(["delete", "double", "value", "key", "swap"])):
            case "delete":
                del lines[at]
            case "double":
                lines.insert(draw(st.integers(0, len(lines))), lines[at])
            case "value" if "=" in lines[at]:
                lines[at] = f"{lines[at].partition('=')[0]}= {draw(st.sampled_from(VALUES))}"
            case "key" if "=" in lines[at]:
                key = draw(st.text("abs_.'-", min_size=1, max_size=5))
                lines[at] = f"{key} ={lines[at].partition('=')[2]}"
            case _:
                other = draw(st.integers(0, len(lines) - 1))
                lines[at], lines[other] = lines[other], lines[at]
    raw = "\n".join(lines).encode()
    if draw(st.integers(0, 9)) == 0:
        raw = raw[: draw(st.integers(0, len(raw)))]
    if draw(st.integers(0, 9)) == 0:
        cut = draw(st.integers(0, len(raw)))
        raw = raw[:cut] + draw(st.binary(max_size=6)) + raw[cut:]
    return file.name, raw


@given(spoiled())
@settings(max_examples=150)
def test_a_spoiled_file_gives_a_value_or_faults(case: tuple[str, bytes]) -> None:
    name, raw = case
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / name
        file.write_bytes(raw)
        for fault in check_paths([file], Path(folder)):
            assert fault.sentence.endswith((".", "?"))
            assert fault.line is None or 1 <= fault.line <= raw.count(b"\n") + 1
        with contextlib.suppress(ContentFaults):
            assert isinstance(load_workshop(file, CATALOGUE), Workshop)


@given(st.binary(max_size=200))
@settings(max_examples=100)
def test_rubbish_gives_faults(raw: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "rubbish.toml"
        file.write_bytes(raw)
        assert check_paths([file], content_folder() / "workshops")
