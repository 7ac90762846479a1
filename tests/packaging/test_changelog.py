"""The changelog tells each thing once; lines that were moved come back when branches are joined by union."""

from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_nothing_is_told_twice() -> None:
    lines = (ROOT / "CHANGELOG.md").read_text("utf-8").split("\n- ")[1:]
    entries = Counter(" ".join(line.partition("\n\n")[0].split()) for line in lines)
    assert [entry for entry, times in entries.items() if times > 1] == []
