"""A magnified display makes letters larger, and no window larger than its screen."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize

from tests.support.screens import screen, seen_on
from ui.theme.magnifying import FRAME, most_letters, part_of_windows

SCRIPT = Path(__file__).with_name("magnified_windows.py")


def seen(width: int, height: int, dpi: int, folder: Path, **more: str) -> dict[str, Any]:
    return seen_on([screen("LAPTOP", 0, 0, width, height)], SCRIPT, folder, {"QT_FONT_DPI": str(dpi), **more})


@pytest.mark.parametrize(
    ("width", "height", "dpi", "ratio", "letters"),
    [(1366, 768, 192, 1.0, 2.0), (1920, 1080, 192, 1920 / 1366, 2 * 1366 / 1920), (800, 480, 96, 1.0, 1.0)],
)
def test_every_window_fits_its_screen(
    width: int, height: int, dpi: int, ratio: float, letters: float, tmp_path: Path
) -> None:
    found = seen(width, height, dpi, tmp_path)
    room = QSize(*found["room"]) - FRAME
    assert len(found["taken"]) == 5
    for window, size in found["taken"].items():
        assert QSize(*size).boundedTo(room) == QSize(*size), (window, size, room)
    assert (found["ratio"], found["letters"]) == (pytest.approx(ratio, abs=0.01), pytest.approx(letters, abs=0.01))


def test_who_magnifies_this_program_alone_keeps_that(tmp_path: Path) -> None:
    found = seen(1366, 768, 96, tmp_path, QT_SCALE_FACTOR="1.5")
    assert found["letters"] == pytest.approx(1.5, abs=0.01)
    assert found["left behind"] == "1.5"


@pytest.mark.parametrize(
    ("room", "ratio", "part"),
    [
        (QSize(1366, 768), 1.0, 1.0),
        (QSize(683, 384), 2.0, 0.5),
        (QSize(960, 540), 2.0, 960 / 1366),
        (QSize(1280, 720), 1.5, 1.0),
        (QSize(640, 400), 2.0, 0.5),
        (QSize(800, 480), 1.0, 1.0),
    ],
)
def test_how_much_less_windows_are_magnified(room: QSize, ratio: float, part: float) -> None:
    assert part_of_windows(room, ratio) == pytest.approx(part)


def test_a_small_screen_has_smaller_letters() -> None:
    sizes = ((1366, 768), (1920, 1080), (1024, 660), (800, 480))
    assert [most_letters(QSize(*size)) for size in sizes] == [2.0, 2.0, 1.25, 1.0]
