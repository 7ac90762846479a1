"""Lines of key paths, checked on awkward spellings of TOML."""

import tomllib

import pytest

from app.services.content_lines import key_lines, line_of
from exercises import content_folder

TEXT = '''# a comment with [brackets] = and "quotes
id = "x" # = [
note = """
two
lines with ] and } and = in them"""
words = [ # start
  "one, two",
  'three',
]
[grouping]
size = 2
"odd key" = { a = 1, b = [1, { c = 2 }] }
a.b = 1979-05-27 07:32:00

[[steps]]
key = "first"
signals = [
  { at = "half", show = "a = b" },
  { at = "end" },
]

[[steps]]
key = "second"
[[steps.parts]]
deep = true
[[steps.parts]]
deep = false
'''


@pytest.mark.parametrize(
    ("key_path", "line"),
    [
        ("id", 2),
        ("note", 3),
        ("words", 6),
        ("words[0]", 7),
        ("words[1]", 8),
        ("grouping", 10),
        ("grouping.size", 11),
        ("grouping.odd key.a", 12),
        ("grouping.odd key.b[1].c", 12),
        ("grouping.a.b", 13),
        ("steps", 15),
        ("steps[0]", 15),
        ("steps[0].signals[0].show", 18),
        ("steps[0].signals[1].at", 19),
        ("steps[1]", 22),
        ("steps[1].key", 23),
        ("steps[1].parts[0].deep", 25),
        ("steps[1].parts[1].deep", 27),
    ],
)
def test_line_of_a_key_path(key_path: str, line: int) -> None:
    tomllib.loads(TEXT)
    assert line_of(key_lines(TEXT), key_path) == line


@pytest.mark.parametrize(
    ("missing", "line"),
    [
        ("steps[1].minutes", 22),
        ("steps[0].signals[1].show", 19),
        ("grouping.roles[3]", 10),
        ("title", None),
        ("", None),
    ],
)
def test_what_is_missing_is_told_at_what_it_is_missing_from(missing: str, line: int | None) -> None:
    assert line_of(key_lines(TEXT), missing) == line


def _paths(value: object, at: str = "") -> list[str]:
    inner: list[str] = []
    if isinstance(value, dict):
        for key, item in value.items():
            inner += _paths(item, f"{at}.{key}" if at else key)
    elif isinstance(value, list):
        for number, item in enumerate(value):
            inner += _paths(item, f"{at}[{number}]")
    return [at, *inner] if at else inner


@pytest.mark.parametrize("file", sorted(content_folder().rglob("*.toml")), ids=lambda file: file.stem)
def test_every_value_of_the_library_has_a_line(file: object) -> None:
    assert hasattr(file, "read_text")
    text = file.read_text(encoding="utf-8")
    lines = key_lines(text)
    written = text.splitlines()
    for path in _paths(tomllib.loads(text)):
        assert path in lines
        last = path.rsplit(".", 1)[-1]
        if "[" not in last:
            assert last in written[lines[path] - 1]
