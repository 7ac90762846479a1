"""A file that was double-clicked: with the verb, without it, and after options."""

from pathlib import Path

import pytest

from app.services.bootstrap import Services
from ui import entry

DATA = ["--data-dir", "{data}"]


@pytest.mark.parametrize(
    "given",
    [["open", "day.sparkroom"], ["day.sparkroom"], [*DATA, "day.sparkroom"], ["open", *DATA, "day.sparkroom"]],
    ids=str,
)
def test_the_file_reaches_the_windows(given: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[tuple[Services, Path | None]] = []

    def windows(services: Services, language: str | None, file: Path | None) -> int:
        opened.append((services, file))
        return 0

    monkeypatch.setattr(entry, "_windows", windows)
    assert entry.main([word.format(data=tmp_path) for word in given]) == 0
    ((services, file),) = opened
    assert file == Path("day.sparkroom")
    assert (services.data.root == tmp_path) is ("--data-dir" in given)
